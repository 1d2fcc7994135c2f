"""Alters one row of a table in what is read as lines: a mail, a letter, a document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from conformance.counterproof.modele import AJOUTE, ECHANGE, OTE, RANG
from conformance.counterproof.mots import ETRANGER
from conformance.counterproof.places import altere, places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.counterproof.modele import Cible
    from conformance.courriels import Courriel

PARAGRAPHE = "paragraphe"


@dataclass(frozen=True)
class Montre:
    """One line of a mail or document, as rows are aligned with it."""

    genre: str
    texte: str


def alterer_courriel(courriel: Courriel, cible: Cible) -> tuple[Courriel, str] | None:
    """The mail with the row altered, and what it then says; None where it does not say the row."""
    fait = alterer_montres([Montre(genre, texte) for genre, texte in courriel.parties()], cible)
    if fait is None:
        return None
    montres, montre = fait
    entete = {m.genre: m.texte for m in montres if m.genre != PARAGRAPHE}
    autre = replace(
        courriel,
        expediteur=entete.get("expéditeur", ""),
        destinataire=entete.get("destinataire", ""),
        sujet=entete.get("objet", ""),
        texte="\n".join(m.texte for m in montres if m.genre == PARAGRAPHE),
    )
    return autre, montre


def alterer_lignes(lignes: Sequence[str], cible: Cible) -> tuple[list[str], str] | None:
    """The lines with the row altered, and what it then says; None where no line is the row."""
    fait = alterer_montres([Montre("ligne", texte) for texte in lignes], cible)
    return None if fait is None else ([m.texte for m in fait[0]], fait[1])


def alterer_montres(montres: Sequence[Montre], cible: Cible) -> tuple[list[Montre], str] | None:
    """What is shown once the row is altered, and the row then; None where it is not shown, or nothing can be done."""
    lieu = places(cible, montres)
    if lieu is None:
        return None
    rang = lieu.rangs[0]
    autres = list(montres)
    match cible.geste:
        case "ôté":
            del autres[rang]
            return autres, OTE
        case "ajouté":
            autres.insert(rang + 1, Montre(autres[-1].genre, ETRANGER))
            return autres, f"{AJOUTE} : {ETRANGER}"
        case "échangé" | "rang":
            if lieu.voisin is None:
                return None
            un, deux = autres[rang], autres[lieu.voisin]
            autres[rang], autres[lieu.voisin] = replace(un, texte=deux.texte), replace(deux, texte=un.texte)
            return autres, f"{ECHANGE if cible.geste == ECHANGE else RANG} : {deux.texte}"
    nouveau = altere(montres[rang].texte, cible)
    if nouveau is None:
        return None
    autres[rang] = replace(autres[rang], texte=nouveau)
    return autres, nouveau
