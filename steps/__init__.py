"""The words between features and pages: step definitions by domain; they only call pages and fixtures."""

pytest_plugins = [
    "steps.usager",
    "steps.arrivee",
    "steps.saisie",
    "steps.formulaire",
    "steps.gestes",
    "steps.temps",
    "steps.ecran",
    "steps.refus",
    "steps.parcours",
    "steps.courriel",
    "steps.activation",
    "steps.document",
    "steps.connexion",
    "steps.espace",
    "steps.course",
    "steps.robustesse",
    "steps.notes",
    "steps.obstination",
    "steps.lecteur_pdf",
    "steps.edition_2014",
]
