"""The letter that brings a code (ALIM l.237-264): its text, and its two pages as a PDF.

The services asked for stand on its back (l.250). Same letter, same sandbox, same clock: same bytes.
"""

from dataclasses import dataclass

from mock_portal.channels.pdf import BANDEAU, Feuille
from mock_portal.sandbox import World
from mock_portal.store.postal import Letter

VERSO = "Détail des services demandés"


@dataclass(frozen=True)
class Contenu:
    """The letter part by part, in reading order; each part is lines. `tableau`: its head, then its only row."""

    en_tete: tuple[str, ...]
    destinataire: tuple[str, ...]
    objet: str
    ouverture: tuple[str, ...]
    tableau: tuple[tuple[str, ...], tuple[str, ...]]
    suite: tuple[str, ...]
    instructions: tuple[str, ...]
    verso: tuple[str, ...]


def contenu(world: World, lettre: Letter) -> Contenu:
    """The edition's wording with that letter's data; the limit date is written JJ/MM/AAAA (l.253)."""
    modele = world.edition.lettre
    assert modele is not None
    places = {"numero": lettre.numero, "demandeur": ", ".join(lettre.demandeur)}
    return Contenu(
        en_tete=modele.en_tete,
        destinataire=tuple(lettre.destinataire),
        objet=modele.objet,
        ouverture=tuple(ligne.format(**places) for ligne in modele.ouverture),
        tableau=(modele.colonnes, (lettre.siren, lettre.code, f"{lettre.date_limite:%d/%m/%Y}")),
        suite=modele.suite,
        instructions=modele.instructions,
        verso=tuple(lettre.services),
    )


def texte(world: World, lettre: Letter) -> str:
    """The letter as plain text: a blank line between parts, tabs in the table, the back last."""
    lue = contenu(world, lettre)
    tableau = ["\t".join(ligne) for ligne in lue.tableau]
    parties = [
        [BANDEAU],
        lue.en_tete,
        lue.destinataire,
        [lue.objet],
        lue.ouverture,
        tableau,
        lue.suite,
        lue.instructions,
        [VERSO, *lue.verso],
    ]
    return "\n\n".join("\n".join(partie) for partie in parties) + "\n"


def lettre_pdf(world: World, lettre: Letter) -> bytes:
    """The letter on its front, the services on its back."""
    lue = contenu(world, lettre)
    feuille = Feuille(world, f"{lue.objet} - {lettre.numero}")
    feuille.ligne(BANDEAU, 9)
    for lignes in (lue.en_tete, lue.destinataire):
        feuille.blanc(4)
        feuille.lignes(lignes, 10)
    feuille.blanc(6)
    feuille.ligne(lue.objet, 11, "B")
    feuille.blanc(4)
    feuille.lignes(lue.ouverture, 10)
    feuille.blanc(4)
    feuille.tableau(lue.tableau, 10)
    feuille.blanc(4)
    feuille.lignes((*lue.suite, *lue.instructions), 10)
    feuille.verso()
    feuille.ligne(VERSO, 12, "B")
    feuille.blanc(4)
    feuille.lignes(lue.verso, 10)
    return feuille.octets()
