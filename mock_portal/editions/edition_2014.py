"""Edition 2014: a firm's tutorial « Comment créer mon espace sur impots.gouv.fr » (CAB14).

What the tutorial does not print (choice of the procedure, summary, mail, activation) is as in 2013.
"""

from dataclasses import replace
from datetime import datetime

from mock_portal.clock import PARIS
from mock_portal.editions import edition_2013
from mock_portal.editions.base import Accueil, Colonne, Rubrique, Textes
from mock_portal.editions.expert_formulaires import FORMULAIRES

ACCUEIL = Accueil(  # CAB14 l.12 and l.158-167
    signature="un site de la direction générale des finances publiques",
    icone_accueil=True,
    onglets=("Particuliers", "Professionnels", "Documentation"),
    banniere="Impôt sur le revenu : avis et paiement",
    colonnes=(
        Colonne(
            "Particuliers",
            (
                Rubrique(
                    "Je souhaite...",
                    (
                        "Corriger ma déclaration en ligne 2014",
                        "Consulter ma situation fiscale personnelle",
                        "Gérer mes données personnelles (Mon profil)",
                    ),
                    "Accéder à Mon espace",
                ),
            ),
        ),
        Colonne(
            "Professionnels",
            (
                Rubrique(
                    "Je souhaite...",
                    (
                        "Créer mon espace / adhérer aux services en ligne",
                        "Déclarer et payer ma TVA",
                        "Déclarer et payer l'impôt sur les sociétés",
                        "Déclarer mes données sociales",
                    ),
                    "Accéder à Mon espace",
                ),
            ),
        ),
    ),
    recherche=("Recherche détaillée", "Recherche de formulaires"),
    menu=(
        Rubrique("Le contrôle fiscal et la lutte contre la fraude"),
        Rubrique("Les autres services de la DGFiP", ("Le plan cadastral",)),
        Rubrique("Simulateurs"),
        Rubrique("Questions fréquentes"),
    ),
    pied="Actualités",
)

_FORMULAIRE = FORMULAIRES["formulaire_inscription"]

EDITION = replace(
    edition_2013.EDITION,
    code="2014",
    titre="Comment créer mon espace sur impots.gouv.fr (2014)",
    maintenant=datetime(2014, 11, 2, 10, 0, tzinfo=PARIS),
    accueil=ACCUEIL,
    textes=Textes(
        chemin_de_retour=(
            "Vous pouvez retrouver ce lien sur le site impots.gouv.fr, en cliquant sur :",
            (
                '"Professionnels", puis sur "Créer mon espace abonné" et dans '
                '"2ème partie : activation de l\'espace abonné" sur "Activez votre espace abonné".'
            ),
        ),
        nom_a_l_attente=False,
        nom_a_la_confirmation=False,
        jour_sur_deux_chiffres=True,
        quitter=frozenset({"choix_procedure"}),
    ),
    formulaires={
        **FORMULAIRES,
        "formulaire_inscription": {
            **_FORMULAIRE,
            "siren": replace(_FORMULAIRE["siren"], label="S.I.R.E.N. ou équivalent :"),
        },
    },
)
