"""Entries of the space of 2023, in the blocks and order of the sheet (CHG23 l.152-331 and l.353-383).

« Chaosir un dossier » and « Dettes fiscale » of the second print are misreads (B-030). A sign [+] is printed.
"""

from mock_portal.editions.base import EspacePro, Rubrique

SERVICES = (
    Rubrique("Consulter", ("Compte fiscal [+]", "Avis CFE")),
    Rubrique(
        "Déclarer",
        (
            "TVA",
            "Impôt sur les sociétés",
            "Taxe sur les salaires",
            "CVAE",
            "Revenus de capitaux mobiliers [+]",
            "Taxe activités polluantes",
            "Taxe int. consommation",
            "Taxe v. vénale immeubles",
            "Taxe de séjour",
            "Taxe conv. d'assurances",
            "Résultat [+]",
            "Revenus SCI non soumises IS [+]",
            "Tiers déclarants",
            "Dispositif DAC6 [+]",
        ),
    ),
    Rubrique(
        "Payer",
        (
            "TVA",
            "Impôt sur les sociétés",
            "Taxe sur les salaires",
            "CVAE",
            "Revenus de capitaux mobiliers",
            "Taxe activités polluantes",
            "Taxe int. consommation",
            "Taxe v. vénale immeubles",
            "Taxe conv. d'assurances",
            "Prélèvement à la source [+]",
            "CFE et autres impôts",
            "Dettes fiscales [+]",
        ),
    ),
    Rubrique(
        "Démarches",
        (
            "Remboursement de TVA UE",
            "Guichet de TVA UE",
            "Gérer mes biens immobiliers",
            "Cession de droits sociaux [+]",
            "Successions vacantes",
        ),
    ),
)

GESTION = (
    Rubrique(
        "SERVICES EN LIGNE",
        (
            "Adhérer aux services en ligne",
            "Gérer vos substitutions (remplacer le titulaire)",
            "Consulter vos services (habilitations)",
        ),
    ),
    Rubrique(
        "INFORMATIONS PERSONNELLES",
        (
            "Gérer vos coordonnées",
            "Gérer votre adresse électronique de connexion ou votre mot de passe",
            "Supprimer votre espace professionnel",
        ),
    ),
    Rubrique("DROITS D'ACCES", ("Gérer vos administrateurs suppléants", "Gérer ou consulter vos délégations")),
    Rubrique(
        "DOSSIERS",
        ("Gérer les comptes bancaires de l'entreprise", "Modifier l'adresse électronique de l'entreprise"),
    ),
)

ESPACE = EspacePro(
    menu=("GÉRER", "CONSULTER", "DÉCLARER", "PAYER", "DÉMARCHES", "MESSAGERIE"),
    menu_des_dossiers="DOSSIER",
    dossiers=Rubrique("MES DOSSIERS", ("Choisir un dossier", "Voir tous mes dossiers")),
    services=SERVICES,
    mon_espace=Rubrique(
        "MON ESPACE",
        (
            "Gérer les services",
            "Gérer les comptes bancaires [+]",
            "Gérer les contrats de prélèvement automatique [+]",
        ),
    ),
    autres_services=Rubrique(
        "MES AUTRES SERVICES",
        ("Calendrier fiscal", "Tests tiers déclarants", "Coordonnées du gestionnaire et prise de rendez-vous"),
    ),
    gestion=GESTION,
)
