"""The summary of 2023 as a PDF (CHG23 l.826-846). Same sandbox, same clock: same bytes.

The sheet's sample swaps family name and first name (l.832-833); here each stands on its own line. Neither the password
nor the trust answer is in it.
"""

from mock_portal.channels.pdf import BANDEAU, Feuille, horodatage
from mock_portal.domain.coordonnees import recapitulatif as rubriques
from mock_portal.sandbox import World
from mock_portal.store.models import Space

TITRE = "VOTRE ESPACE PROFESSIONNEL"
SOUS_TITRE = "RECAPITULATIF DE VOS DONNEES PERSONNELLES"
LIBELLES_COUPES = {"Adresse électronique de connexion": ("Adresse électronique", "de connexion")}
"""Labels that the sheet prints on several lines (l.836-837)."""


def recapitulatif(world: World, espace: Space) -> bytes:
    """The summary of an active space."""
    feuille = Feuille(world, f"{TITRE} - {espace.numero_abonne}")
    feuille.ligne(BANDEAU, 9)
    feuille.ligne(TITRE, 16, "B")
    feuille.ligne(SOUS_TITRE, 12, "B")
    for titre, lignes in rubriques(espace):
        feuille.blanc(4)
        feuille.ligne(titre, 13, "B")
        for libelle, valeurs in lignes:
            *debut, fin = LIBELLES_COUPES.get(libelle, (libelle,))
            for texte in (*debut, f"{fin} : {valeurs[0]}", *valeurs[1:]):
                feuille.ligne(texte, 11)
    feuille.blanc(6)
    feuille.ligne(f"Votre espace professionnel : document créé le {horodatage(world.now)}", 9)
    return feuille.octets()
