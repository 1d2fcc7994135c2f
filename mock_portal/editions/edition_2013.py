"""Edition 2013: the FOCUS sheet « Créer un espace professionnel expert » (EXP13)."""

from datetime import datetime

from mock_portal.clock import PARIS
from mock_portal.editions.base import Accueil, Colonne, Edition, Rubrique, Textes
from mock_portal.editions.expert_courriel import ACTIVATION
from mock_portal.editions.expert_formulaires import FORMULAIRES
from mock_portal.rules import Rules

JOURNEYS = ("accueil", "creation_expert", "activation", "connexion", "oubli", "espace")

ACCUEIL = Accueil(  # EXP13 l.96 and l.541; the banner is that of the first capture (B-088)
    signature="un site de la direction générale des finances publiques",
    onglets=("Particuliers", "Professionnels", "Documentation"),
    banniere="SIMPLIFIEZ VOS IMPOTS EN LIGNE",
    colonnes=(
        Colonne(
            "Particuliers",
            (
                Rubrique(
                    "Je souhaite...",
                    (
                        "Déclarer mes revenus",
                        "Consulter ma situation fiscale personnelle",
                        "Gérer mes données personnelles (Mon profil)",
                        "Gérer mes paiements",
                        "Estimer un bien immobilier",
                    ),
                    "accéder à Mon espace",
                ),
                Rubrique(
                    "Une question ?",
                    (
                        "Je veux me mensualiser",
                        "Je cherche mes identifiants personnels",
                        "J'ai perdu mon avis d'impôt",
                        "Je veux être prélevé",
                    ),
                ),
            ),
        ),
        Colonne(
            "Professionnels",
            (
                Rubrique(
                    "Je souhaite...",
                    (
                        "Créer / Activer mon espace",
                        "Déclarer et payer ma TVA",
                        "Déclarer et payer l'impôt sur les sociétés",
                        "Déclarer mes données sociales",
                    ),
                    "accéder à Mon espace",
                ),
                Rubrique(
                    "Une question ?",
                    (
                        "Je crée / j'active mon espace",
                        "Payer ma CFE en ligne",
                        "Obtenir une attestation de régularité fiscale",
                        "Questions-réponses sur le CICE",
                    ),
                ),
            ),
            "rubrique des Professionnels",
        ),
    ),
    accroche="Accéder à mes services en ligne",
    recherche=("Recherche détaillée", "Recherche de formulaires"),
    menu=(
        Rubrique("Le contrôle fiscal et la lutte contre la fraude"),
        Rubrique(
            "Les autres services de la DGFIP",
            (
                "timbres.impots.gouv.fr",
                "Le plan cadastral",
                "Le télépaiement des services publics locaux",
                "Les amendes",
                "Les collectivités locales",
                "Les cessions immobilières de l'État",
                "Les pensions et retraites de l'État",
                "Les ventes domaniales",
            ),
        ),
        Rubrique("Simulateurs"),
        Rubrique("Questions fréquentes"),
        Rubrique("Calendrier fiscal"),
        Rubrique("International"),
        Rubrique("Nous connaître"),
    ),
)

EDITION = Edition(
    code="2013",
    titre="Créer un espace professionnel expert (2013)",
    maintenant=datetime(2013, 6, 14, 16, 0, tzinfo=PARIS),
    rules=Rules(),
    theme="generation_2013",
    journeys=JOURNEYS,
    accueil=ACCUEIL,
    textes=Textes(
        chemin_de_retour=(
            (
                'Vous pouvez retrouver ce lien sur le site impots.gouv.fr, en cliquant sur "Professionnel" dans le '
                'pavé "Mon espace" situé en haut à droite de votre écran, puis sur "Je crée mon espace professionnel" '
                'et enfin sur "2ème étape : Activez votre espace" du mode expert.'
            ),
        ),
        nom_a_l_attente=True,
        nom_a_la_confirmation=True,
        jour_sur_deux_chiffres=False,
        quitter=frozenset({"choix_procedure", "conditions_generales", "formulaire_inscription", "confirmation"}),
    ),
    formulaires=FORMULAIRES,
    courriels={"activation": ACTIVATION},
)
