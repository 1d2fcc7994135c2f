"""Fields of the expert journey's screens as the sheet of 2013 prints them (EXP13 l.155, 173-186, 208-222, 249-307).

Screens that no document prints (log-in, activation, forgotten password) bear labels of our own.
"""

from mock_portal.editions.base import Champ

ADRESSE = Champ(
    "Votre adresse électronique :",
    ("Important : cette adresse électronique ne pourra être utilisée que pour un seul et unique espace.",),
)
MOT_DE_PASSE = Champ(
    "Votre mot de passe :",
    (
        "(8 caractères minimum et 20 caractères maximum. Les chiffres et les lettres sont autorisés).",
        "Pensez à noter votre mot de passe.",
    ),
)
CONFIRMATION_MOT_DE_PASSE = Champ("Confirmer votre mot de passe:")

IDENTIFIANTS = {
    "adresse_electronique": ADRESSE,
    "confirmation_adresse_electronique": Champ("Confirmer votre adresse électronique :"),
    "mot_de_passe": MOT_DE_PASSE,
    "confirmation_mot_de_passe": CONFIRMATION_MOT_DE_PASSE,
}

FORMULAIRE = {
    "civilite": Champ("Civilité :", marque=True),
    "nom": Champ("Nom :", marque=True),
    "prenom": Champ("Prénom :", marque=True),
    "entreprise_etrangere": Champ("Entreprise étrangère :"),
    "siren": Champ("S.I.R.E.N ou équivalent :", marque=True),
    "telephone": Champ("Numéro de téléphone :", marque=True),
    "adresse_electronique": Champ("Adresse électronique :", marque=True),
    "numero_voie": Champ("Numéro de la voie :"),
    "nature_voie": Champ("Nature de la voie :"),
    "libelle_voie": Champ("Libellé de la voie :"),
    "complement_adresse": Champ("Complément d'adresse :"),
    "code_postal": Champ("Code postal :"),
    "ville": Champ("Ville :", marque=True),
    "pays": Champ("Pays :", marque=True),
    "question": Champ("Question :"),
    "reponse": Champ("Réponse :", marque=True),
}

CIVILITES = ("Monsieur", "Madame")
QUESTIONS = (
    "Quel est votre surnom ?",
    "Le nom de votre animal de compagnie ?",
    "Le prénom de votre conjoint(e) ?",
)
PAYS = "FRANCE"

FORMULAIRES = {
    "conditions_generales": {
        "acceptation": Champ(
            "Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction.",
            marque=True,
            marque_apres=True,
        ),
    },
    "identifiants": IDENTIFIANTS,
    "blocage_certificat": {
        "adresse_electronique": ADRESSE,
        "confirmation_adresse_electronique": Champ("Confirmer votre nouvelle adresse électronique :"),
    },
    "formulaire_inscription": FORMULAIRE,
    "recapitulatif": {},
    "activation": {
        "activation_adresse_electronique": Champ("Adresse électronique :"),
        "activation_code": Champ("Code d'activation :"),
    },
    "connexion": {
        "adresse_electronique": Champ("Adresse électronique :"),
        "mot_de_passe": Champ("Mot de passe :"),
    },
    "mot_de_passe_oublie": {"adresse_electronique": Champ("Adresse électronique :")},
    "question_de_confiance": {"reponse": Champ("Réponse :")},
    "nouveau_mot_de_passe": {
        "mot_de_passe": Champ("Nouveau mot de passe :", MOT_DE_PASSE.consigne[:1]),
        "confirmation_mot_de_passe": Champ("Confirmer votre nouveau mot de passe :"),
    },
    "adhesion": {"siren": Champ("S.I.R.E.N. :")},
}
