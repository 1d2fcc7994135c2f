"""Edition 2023: the FOCUS sheet « Changer d'adresse électronique de connexion ou de mot de passe » (CHG23)."""

from datetime import datetime

from mock_portal.clock import PARIS
from mock_portal.editions.base import AccueilParProfils, Edition, Textes
from mock_portal.editions.espace_2023 import ESPACE
from mock_portal.editions.identifiants_courriels import COURRIELS
from mock_portal.editions.identifiants_formulaires import FORMULAIRES
from mock_portal.rules import Rules

JOURNEYS = (
    "accueil",
    "authentification",
    "espace_pro",
    "changement",
    "activation_guidee",
    "captchas",
    "oubli",
)

ACCUEIL = AccueilParProfils(  # CHG23 l.665
    boutons=("Votre espace particulier", "Votre espace professionnel"),
    onglets=("Accueil", "Particulier", "Professionnel", "Partenaire", "Collectivité", "International"),
    recherche="ex. : Payer en ligne, taxe d'habitation, formulaire déclaration de revenus...",
    titre="VOUS ÊTES...",
    profils=("Particulier", "Professionnel", "Partenaire", "Collectivité", "International"),
)

RAPPELS = (  # l.103-104
    (
        "Pour des raisons de sécurité, le mot de passe doit comporter 20 caractères minimum, ne doit être utilisé que "
        "sur ce site, et devra être renouvelé régulièrement."
    ),
    "Rappel : votre réponse à la question de confiance vous sera demandée en cas d'oubli du mot de passe.",
)

# 20 characters at least and no maximum (l.103, 427); letters and figures, no blank (l.440).
RULES = Rules(
    mot_de_passe_longueur_minimale=20,
    mot_de_passe_longueur_maximale=0,
    mot_de_passe_espaces_refuses=True,
    mot_de_passe_accents_refuses=False,
    mot_de_passe_speciaux_refuses=False,
)

EXEMPLE = {  # l.156, 346-347, 835-844
    "civilite": "Madame",
    "nom": "Rosemonde",
    "prenom": "Lila",
    "telephone": "0123456789",
    "numero_voie": "12",
    "nature_voie": "rue",
    "libelle_voie": "de Longchamp",
    "ville": "Paris",
    "pays": "FRANCE",
    "question": "Le prénom de votre conjoint(e) ?",
}

EDITION = Edition(
    code="2023",
    titre="Changer d'adresse électronique de connexion ou de mot de passe (2023)",
    maintenant=datetime(2023, 8, 25, 15, 10, tzinfo=PARIS),  # l.472
    rules=RULES,
    theme="generation_2023",
    journeys=JOURNEYS,
    accueil=ACCUEIL,
    textes=Textes(rappels=RAPPELS, pied="Direction générale des Finances publiques"),
    formulaires=FORMULAIRES,
    courriels=COURRIELS,
    ecran_connexion="authentification",
    ecran_espace="espace_sans_entreprise",
    ecran_activation="activation_code",
    format_date_courriel="%Y-%m-%d %H:%M:%S",  # l.472, 620
    exemple=EXEMPLE,
    espace=ESPACE,
)
