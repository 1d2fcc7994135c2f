"""Edition 2025: two tutorials, « Créer son compte impots professionnel » (ALIM) and a firm's complete one (NEX).

What neither prints (space, summary of the activation, forgotten password) is as in 2023.
"""

from datetime import datetime

from mock_portal.clock import PARIS
from mock_portal.editions import edition_2023
from mock_portal.editions.base import AccueilALaUne, Edition, Textes
from mock_portal.editions.deux_modes_formulaires import FORMULAIRES as FORMULAIRES_DEUX_MODES
from mock_portal.editions.espace_2023 import ESPACE
from mock_portal.editions.identifiants_formulaires import FORMULAIRES as FORMULAIRES_2023
from mock_portal.editions.regles_2025 import RULES
from mock_portal.editions.simplifie_courriels import COURRIELS
from mock_portal.editions.simplifie_formulaires import FORMULAIRES_SIMPLIFIES
from mock_portal.editions.simplifie_lettre import LETTRE

JOURNEYS = (
    "accueil",
    "authentification",
    "creation_2025",
    "creation_simplifiee",
    "creation_expert_2025",
    "activation_guidee",
    "espace_pro",
    "changement",
    "renouvellement",
    "banque",
    "paiement",
    "adhesion_2025",
    "messagerie",
    "contact",
    "captchas",
    "oubli",
)

ACCUEIL = AccueilALaUne(  # ALIM l.28-50
    acces=("Connexion à mon espace Finances publiques", "Connexion à l'espace professionnel"),
    recherche="Rechercher sur site",
    menu=(
        "Accueil",
        "Particulier",
        "Professionnel",
        "Partenaire",
        "Collectivité",
        "Statistiques et Données",
        "International",
        "International (EN)",
        "Contact et prise de RDV",
    ),
    etiquette="À LA UNE | PROFESSIONNEL",
    titre="Facturation électronique : connaître mes obligations en 4 clics",
    texte=(
        "Répondez à quelques questions pour obtenir un récapitulatif personnalisé pour vous informer sur les enjeux de "
        "la facturation électronique et sur vos obligations."
    ),
    bouton="Commencer le questionnaire",
)

# One wording for the two prints (ALIM l.71-72, l.283-284): the number is the one that the rules apply.
RAPPELS = (
    (
        "Pour des raisons de sécurité, votre mot de passe doit désormais comporter 20 caractères minimum et être "
        "renouvelé tous les {validite}."
    ),
    "Rappel : votre réponse à la question de confiance vous sera demandée en cas d'oubli du mot de passe.",
)

EDITION = Edition(
    code="2025",
    titre="Créer un espace professionnel, en mode simplifié ou expert (2025)",
    maintenant=datetime(2025, 11, 3, 10, 0, tzinfo=PARIS),
    rules=RULES,
    theme="generation_2025",
    journeys=JOURNEYS,
    accueil=ACCUEIL,
    textes=Textes(
        rappels=RAPPELS,
        fil_cliquable=True,
        titre_de_l_activation="Activez votre espace ou vos services",  # l.329
        activation_avec_entete=True,
    ),
    formulaires={**FORMULAIRES_2023, **FORMULAIRES_SIMPLIFIES, **FORMULAIRES_DEUX_MODES},
    courriels=COURRIELS,
    lettre=LETTRE,
    ecran_connexion="authentification",
    ecran_creation="choix_mode",
    ecran_espace="espace_sans_entreprise",
    ecran_activation="activation_code",
    exemple=edition_2023.EXEMPLE,
    espace=ESPACE,
)
