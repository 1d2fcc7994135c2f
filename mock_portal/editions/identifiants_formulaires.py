"""Fields of the screens of 2023 (CHG23 l.108-114, 422-434, 734-737, 760-761).

The sheet prints none of the screens of the forgotten password nor the deletion: their labels are our own.
"""

from mock_portal.editions.base import Champ

MINIMUM = "(20 caractères minimum)"

FORMULAIRES = {
    "authentification": {
        "adresse_electronique": Champ("Adresse électronique"),
        "mot_de_passe": Champ("Mot de passe ?"),
        "captcha": Champ("Recopier les caractères de l'image"),
    },
    "modification_identifiants": {
        "choix_adresse": Champ("Modifier mon adresse électronique"),
        "adresse_electronique": Champ("Nouvelle adresse électronique"),
        "confirmation_adresse_electronique": Champ("Confirmez votre nouvelle adresse électronique"),
        "choix_mot_de_passe": Champ(
            "Saisir mon nouveau mot de passe :", (MINIMUM, "Pensez à noter votre mot de passe.")
        ),
        "mot_de_passe": Champ("Nouveau mot de passe"),
        "confirmation_mot_de_passe": Champ("Confirmez votre nouveau mot de passe"),
    },
    "activation_code": {
        "activation_code": Champ(
            "Saisissez le code d'activation :", ("12 caractères",), marque=True, marque_apres=True
        ),
        "captcha": Champ("Recopiez les caractères de l'image :", marque=True, marque_apres=True),
    },
    "activation_identifiants": {
        "activation_adresse_electronique": Champ(
            "Saisissez votre adresse électronique de connexion :",
            ("utilisateur@domaine",),
            marque=True,
            marque_apres=True,
        ),
    },
    "suppression_espace": {
        "confirmation_suppression": Champ("Je confirme la suppression définitive de mon espace professionnel."),
    },
    "mot_de_passe_oublie": {"adresse_electronique": Champ("Adresse électronique :")},
    "question_de_confiance": {"reponse": Champ("Réponse :")},
    "nouveau_mot_de_passe": {
        "mot_de_passe": Champ("Nouveau mot de passe :", (MINIMUM,)),
        "confirmation_mot_de_passe": Champ("Confirmez votre nouveau mot de passe :"),
    },
}
