"""Fields of the simplified creation and of its activation (ALIM l.153-171, l.264, l.338-341; NEX l.25-29).

The form of step 2, the cancellation and the step « Identifiants » of the activation are printed nowhere: their labels
are our own, after those of the sheets.
"""

from mock_portal.editions.base import Champ

FORME = ("utilisateur@domaine",)
IMAGE = Champ("Recopiez les caractères de l'image :", marque=True, marque_apres=True)
SIREN = Champ("SIREN :", ("9 caractères",), marque=True, marque_apres=True)


def obligatoire(label: str, *consigne: str) -> Champ:
    """A field with the asterisk after its label."""
    return Champ(label, consigne, marque=True, marque_apres=True)


MOT_DE_PASSE = obligatoire("Mot de passe :", "(20 caractères minimum)")
CONFIRMATION_MOT_DE_PASSE = obligatoire("Confirmez votre mot de passe :")
QUESTION = Champ("Question de confiance :")
REPONSE = obligatoire("Réponse :")

FORMULAIRES_SIMPLIFIES = {
    "saisie_siren": {
        "siren": SIREN,
        "captcha": IMAGE,
        "adresse_entreprise": obligatoire("Adresse électronique de l'entreprise :", *FORME),
    },
    "formulaire_simplifie": {
        "adresse_electronique": obligatoire("Adresse électronique de connexion :", *FORME),
        "confirmation_adresse_electronique": obligatoire("Confirmez votre adresse électronique de connexion :"),
        "mot_de_passe": MOT_DE_PASSE,
        "confirmation_mot_de_passe": CONFIRMATION_MOT_DE_PASSE,
        "civilite": obligatoire("Civilité :"),
        "nom": obligatoire("Nom :"),
        "prenom": obligatoire("Prénom :"),
        "telephone": obligatoire("Numéro de téléphone :"),
        "question": QUESTION,
        "reponse": REPONSE,
    },
    "annulation": {
        "adresse_electronique": obligatoire("Adresse électronique de l'entreprise ou de connexion :", *FORME),
        "mot_de_passe": obligatoire("Mot de passe :"),
    },
    "activation_identifiants": {
        "activation_siren": SIREN,
        "activation_adresse_electronique": obligatoire("Saisissez votre adresse électronique de connexion :", *FORME),
    },
}
