"""What the user asks to be put to the proof, among all that is derived."""

from __future__ import annotations

import difflib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from conformance.counterproof.modele import COMPORTEMENT, ORDRE, REGLES, TEXTES
from conformance.counterproof.plan import SelectionVide, abreger

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from conformance.counterproof.modele import Deviation

SORTES = (TEXTES, REGLES, ORDRE, COMPORTEMENT)
"""Kinds of deviations, in the order in which they are told."""
NOMS_DITS = 3


@dataclass(frozen=True)
class Choix:
    """What the user asks for; an empty tuple is no restriction, several values of one option add up.

    `abrege` keeps a spread of them; `reprise` goes on after an interruption; `suite` is the command that does.
    """

    documents: tuple[str, ...] = ()
    sortes: tuple[str, ...] = ()
    deviations: tuple[str, ...] = ()
    exigences: tuple[str, ...] = ()
    abrege: bool = False
    reprise: bool = False
    liste: bool = False
    suite: str = ""

    def en_json(self) -> str:
        """For the command line of pytest."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def de_json(cls, texte: str) -> Choix:
        """From the command line of pytest."""
        membres: dict[str, Any] = {nom: tuple(v) if isinstance(v, list) else v for nom, v in json.loads(texte).items()}
        return cls(**membres)

    @property
    def entier(self) -> bool:
        """Whether nothing restricts it: every deviation is asked for."""
        return not (self.documents or self.sortes or self.deviations or self.exigences or self.abrege)

    def retient(self, deviation: Deviation) -> bool:
        """Whether the deviation was asked for."""
        return (
            (not self.documents or not deviation.documents.isdisjoint(self.documents))
            and (not self.sortes or deviation.sorte in self.sortes)
            and (not self.deviations or deviation.id in self.deviations)
            and (not self.exigences or not set(self.exigences).isdisjoint(deviation.exigences))
        )

    def en_mots(self) -> str:
        """What restricts it, in French; empty where nothing does."""
        parties = [
            *(f"document {nom}" for nom in self.documents),
            *(f"sorte « {nom} »" for nom in self.sortes),
            *_nommes("énoncé", self.exigences),
            *_nommes("déviation", self.deviations),
            *(["échantillon"] if self.abrege else []),
        ]
        return ", ".join(parties)


def choisir(toutes: Sequence[Deviation], choix: Choix) -> list[Deviation]:
    """Those asked for, in their order. Raises SelectionVide where a name is unknown, or nothing is left."""
    _verifier("ne s'appelle", choix.deviations, [d.id for d in toutes])
    _verifier("ne touche le document", choix.documents, {code for d in toutes for code in d.documents})
    _verifier("ne touche l'énoncé", choix.exigences, {i for d in toutes for i in d.exigences})
    choisies = [d for d in toutes if choix.retient(d)]
    if not choisies:
        raise SelectionVide(f"aucune déviation pour : {choix.en_mots()} ({len(toutes)} dérivées en tout)")
    return abreger(choisies) if choix.abrege else choisies


def proches(nom: str, connus: Iterable[str]) -> list[str]:
    """Known names nearest to a name, nearest first; none where nothing is like it."""
    plies = {connu.casefold(): connu for connu in connus}
    return [plies[pli] for pli in difflib.get_close_matches(nom.casefold(), plies, n=3, cutoff=0.6)]


def _nommes(quoi: str, noms: Sequence[str]) -> list[str]:
    """Each by its name, or how many there are where a line would not hold them."""
    return [f"{quoi} {nom}" for nom in noms] if len(noms) <= NOMS_DITS else [f"{len(noms)} {quoi}s au choix"]


def _verifier(verbe: str, demandes: Iterable[str], connus: Collection[str]) -> None:
    for nom in demandes:
        if nom not in connus:
            semblables = proches(nom, connus)
            suite = f"le plus proche : {', '.join(semblables)}" if semblables else "--list les donne toutes"
            raise SelectionVide(f"aucune déviation {verbe} « {nom} » ; {suite}")
