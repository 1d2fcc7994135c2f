"""Deviations of order: every edge that features judge, with another screen in place of the one that must come."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from conformance.counterproof.modele import Deviation
from conformance.counterproof.passages import Passage, derniers_passages, ecrans_nommes, passages_de
from conformance.gherkin import ids_cites

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from conformance.gherkin import Etape, Fonctionnalite, Scenario
    from conformance.registre import Registres

SAUTE, REPETE, PERMUTE, AILLEURS = "sauté", "répété", "permuté", "ailleurs"
"""The screen is skipped (the next one comes), shown twice (the former one stays), swapped with the next one, or the
button leads elsewhere."""
GENRES_D_ECRAN = frozenset(("ordre", "accès", "lien"))
"""Kinds of statements that say which screen comes."""
SUFFIXES = {SAUTE: "saute", REPETE: "repete", PERMUTE: "permute", AILLEURS: "ailleurs"}


@dataclass
class Arete:
    """One edge of an edition: the statements that the scenarios judge by it, one of these, whether it is in a list."""

    exigences: dict[str, None] = field(default_factory=dict)
    source: tuple[str, str] | None = None
    listee: bool = False


@dataclass
class Carte:
    """The edges and screens of one edition, as its features tell them."""

    edition: str
    aretes: dict[tuple[str | None, str | None], Arete] = field(default_factory=dict)
    suivants: dict[str, dict[str, None]] = field(default_factory=dict)
    ecrans: dict[str, None] = field(default_factory=dict)

    def ajouter(self, passage: Passage, exigences: Iterable[str], source: tuple[str, str]) -> None:
        """One more scenario that judges an edge."""
        arete = self.aretes.setdefault(passage.arete, Arete(source=source))
        arete.exigences.update(dict.fromkeys(exigences))
        arete.listee = arete.listee or passage.rang > 0
        if passage.depuis is not None and passage.vers is not None:
            self.suivants.setdefault(passage.depuis, {})[passage.vers] = None

    def apres(self, passage: tuple[str | None, str | None]) -> str | None:
        """A screen that follows the one an edge leads to, and is neither of its two."""
        suivants = self.suivants.get(passage[1] or "", {})
        return next((ecran for ecran in sorted(suivants) if ecran not in passage), None)

    def ailleurs(self, ecrans: Iterable[str | None], graine: str) -> str:
        """A screen that has nothing to do with these, nor with what follows them; always the same one."""
        dits = {ecran for ecran in ecrans if ecran is not None}
        proches = dits.union(*(self.suivants.get(ecran, {}) for ecran in dits))
        loin = [ecran for ecran in sorted(self.ecrans) if ecran not in proches]
        return loin[zlib.crc32(graine.encode()) % len(loin)]


def deriver_ordre(features: Iterable[Fonctionnalite], registres: Registres, touchees: Iterable[str]) -> list[Deviation]:
    """Every edge in each of its ways to go wrong, then each statement that neither an edge of its own nor another
    kind of deviation (`touchees`) puts to the proof: the page that it speaks of is replaced."""
    par_edition: dict[str, list[Fonctionnalite]] = {}
    for feature in features:
        par_edition.setdefault(feature.editions[0], []).append(feature)
    cartes = {edition: carte_de(edition, siennes, registres) for edition, siennes in par_edition.items()}
    slugs = {ecran.nom: ecran.slug for ecran in registres.ecrans.values()}
    aretes = [d for carte in cartes.values() for d in _des_aretes(carte, slugs)]
    restantes = _des_exigences(par_edition, cartes, registres, frozenset(touchees))
    return [*aretes, *restantes]


def carte_de(edition: str, features: Iterable[Fonctionnalite], registres: Registres) -> Carte:
    """Edges and screens of an edition."""
    carte = Carte(edition)
    for feature in features:
        for scenario in feature.scenarios:
            exigences = a_verifier(scenario, registres)
            for etapes in deroulements(scenario):
                carte.ecrans.update(dict.fromkeys(ecrans_nommes(etapes)))
                for passage in passages_de(etapes) if exigences else ():
                    carte.ajouter(passage, exigences, (feature.relatif, scenario.titre))
    return carte


def deroulements(scenario: Scenario) -> Iterator[Sequence[Etape]]:
    """Steps of each of its items, parameters filled in."""
    for valeurs in [v for bloc in scenario.exemples for v in bloc.valeurs()] or [{}]:
        yield [etape.rendue(valeurs) for etape in (*scenario.contexte, *scenario.etapes)]


def a_verifier(scenario: Scenario, registres: Registres) -> tuple[str, ...]:
    """Statements to verify that a scenario cites."""
    connues = ((i, registres.exigences.get(i)) for i in ids_cites(scenario))
    return tuple(i for i, connue in connues if connue is not None and connue.verifiable)


def dites_en_mots(scenario: Scenario, registres: Registres) -> tuple[str, ...]:
    """Statements to verify that the steps of a scenario prove by their words: those of its tags, else all it cites."""
    toutes = a_verifier(scenario, registres)
    return tuple(i for i in toutes if i in scenario.tous_les_tags) or toutes


def _des_aretes(carte: Carte, slugs: dict[str, str]) -> Iterator[Deviation]:
    for (depuis, vers), arete in carte.aretes.items():
        nom = f"{slugs.get(depuis or '', 'debut')}-{slugs.get(vers or '', str(vers))}"
        suivant = carte.apres((depuis, vers))
        autres = {SAUTE: suivant, REPETE: depuis, AILLEURS: carte.ailleurs((depuis, vers), f"{carte.edition}{nom}")}
        if arete.listee:
            autres[PERMUTE] = suivant
        for geste, autre in autres.items():
            if autre is not None:
                yield Deviation(
                    id=f"O-{carte.edition}-{nom}-{SUFFIXES[geste]}",
                    canal="passage",
                    edition=carte.edition,
                    exigences=tuple(arete.exigences),
                    lieu=str(vers),
                    original=f"« {depuis or '…'} » → « {vers} »",
                    altere=f"« {autre} »" if geste != PERMUTE else f"« {autre} », puis « {vers} »",
                    geste=geste,
                    source=arete.source,
                    passage=Passage(depuis, vers),
                    remplacant=None if geste == REPETE else autre,
                )


def _des_exigences(
    par_edition: dict[str, list[Fonctionnalite]],
    cartes: dict[str, Carte],
    registres: Registres,
    touchees: frozenset[str],
) -> Iterator[Deviation]:
    """One deviation a statement that has none of its own, in the first edition that cites it."""
    faites = set(touchees)
    for edition, features in par_edition.items():
        for feature in features:
            for scenario in feature.scenarios:
                for exigence in a_verifier(scenario, registres):
                    jugee = any(derniers_passages(etapes) for etapes in deroulements(scenario))
                    if exigence in faites or not jugee:
                        continue
                    faites.add(exigence)
                    dits = {ecran for etapes in deroulements(scenario) for ecran in ecrans_nommes(etapes)}
                    dits.update(re.split(" → |, ", registres.exigences[exigence].ecran))
                    autre = cartes[edition].ailleurs(dits, exigence)
                    yield Deviation(
                        id=f"O-{edition}-{exigence}-ailleurs",
                        canal="passage",
                        edition=edition,
                        exigences=(exigence,),
                        lieu=registres.exigences[exigence].ecran,
                        original="la page dont parle le scénario",
                        altere=f"« {autre} »",
                        geste=AILLEURS,
                        source=(feature.relatif, scenario.titre),
                        passage=Passage(None, None),
                        remplacant=autre,
                        ecran_juge=registres.exigences[exigence].genre in GENRES_D_ECRAN,
                    )
