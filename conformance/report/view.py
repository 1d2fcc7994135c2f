"""What the page shows, already sorted and grouped: templates only lay it out."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from conformance.registre import CONTEXTE, OUVERT
from conformance.report import verdicts as v
from conformance.report.failures import Rouge, build_failure
from conformance.report.model import Capture, Exigence, Scenario
from conformance.report.pictures import Image, Pictures
from conformance.report.run import Document, Run

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")
HORS_RUN = (OUVERT, CONTEXTE)


@dataclass(frozen=True)
class Chapitre:
    """A chapter of a document: one feature file, or the screen where no feature cites the statement."""

    titre: str
    fichier: str
    exigences: tuple[Exigence, ...]
    duree_s: float

    @property
    def verdict(self) -> str:
        """The gravest verdict of its statements."""
        return v.worst(exigence.verdict for exigence in self.exigences)

    @property
    def chiffres(self) -> Counter[str]:
        """How many statements bear each verdict."""
        return Counter(exigence.verdict for exigence in self.exigences)


@dataclass(frozen=True)
class Partie:
    """A document as the page shows it."""

    document: Document
    chapitres: tuple[Chapitre, ...]

    @property
    def chiffres(self) -> Counter[str]:
        """How many statements bear each verdict, `ouvert` and `contexte` included."""
        return Counter(exigence.verdict for exigence in self.document.exigences)

    @property
    def a_verifier(self) -> int:
        """How many statements are verifiable."""
        return sum(exigence.verdict not in HORS_RUN for exigence in self.document.exigences)


@dataclass(frozen=True)
class Vue:
    """A picture of the album."""

    capture: Capture
    image: Image
    ancre: str


@dataclass(frozen=True)
class View:
    """Everything the templates need of one run."""

    run: Run
    pictures: Pictures

    @cached_property
    def scenarios(self) -> Mapping[str, Scenario]:
        """Scenarios by id."""
        return {scenario.id: scenario for scenario in self.run.scenarios}

    @cached_property
    def exigences(self) -> Mapping[str, Exigence]:
        """Statements by id."""
        return {exigence.id: exigence for exigence in self.run.exigences}

    @cached_property
    def rouges(self) -> tuple[Rouge, ...]:
        """Failures, the gravest first, with their pictures."""
        failed = [scenario for scenario in self.run.scenarios if scenario.verdict in v.ECHECS]
        failed.sort(key=lambda scenario: (v.GRAVITE[scenario.verdict], scenario.feature, scenario.ligne))
        return tuple(
            build_failure(scenario, f"echec-{rank}", self.exigences, self.pictures)
            for rank, scenario in enumerate(failed, start=1)
        )

    @cached_property
    def ancres(self) -> Mapping[str, str]:
        """Where on the page the failure of a scenario is told, by scenario id."""
        return {rouge.scenario.id: rouge.ancre for rouge in self.rouges}

    @cached_property
    def parties(self) -> tuple[Partie, ...]:
        """The source documents."""
        return tuple(self._partie(d) for d in self.run.documents if not d.silencieux)

    @cached_property
    def silencieux(self) -> tuple[Partie, ...]:
        """The register of what users expect and no source says."""
        return tuple(self._partie(d) for d in self.run.documents if d.silencieux)

    @cached_property
    def album(self) -> Mapping[str, Sequence[Vue]]:
        """One picture a screen and edition, editions in order, screens in the order of their table."""
        first: dict[tuple[str, str], Capture] = {}
        for scenario in self.run.scenarios:
            for capture in scenario.captures:
                first.setdefault((capture.edition, capture.ecran), capture)
        ranks = {nom: rank for rank, nom in enumerate(self.run.ecrans)}
        ordered = sorted(first.values(), key=lambda c: (c.edition, ranks.get(c.ecran, len(ranks))))
        vues = [Vue(c, self.pictures.get(c.image), f"vue-{rank}") for rank, c in enumerate(ordered, start=1)]
        return grouped(vues, lambda vue: vue.capture.edition)

    @cached_property
    def jamais_vus(self) -> tuple[str, ...]:
        """Screens of the table that this run did not take a picture of."""
        seen = {vue.capture.ecran for vues in self.album.values() for vue in vues}
        return tuple(nom for nom in self.run.ecrans if nom not in seen)

    @cached_property
    def sautes(self) -> Mapping[str, Sequence[Scenario]]:
        """Scenarios that could not be judged, by reason, the most frequent first."""
        skipped = [scenario for scenario in self.run.scenarios if scenario.verdict == v.NON_VERIFIE]
        return by_frequency(grouped(skipped, lambda scenario: scenario.raison or "Raison non donnée."))

    def selon_raison(self, verdict: str, document: Document) -> Mapping[str, Sequence[Exigence]]:
        """Statements of one document that bear `verdict`, by the reason of the register, the most frequent first."""
        found = [exigence for exigence in document.exigences if exigence.verdict == verdict]
        return by_frequency(grouped(found, lambda exigence: exigence.raison or "Raison non donnée."))

    def _partie(self, document: Document) -> Partie:
        shown = [exigence for exigence in document.exigences if exigence.verdict not in HORS_RUN]
        chapters = grouped(shown, lambda exigence: (exigence.chapitre, exigence.chapitre_titre or exigence.ecran))
        return Partie(
            document,
            tuple(self._chapitre(titre or "Sans chapitre", fichier, e) for (fichier, titre), e in chapters.items()),
        )

    def _chapitre(self, titre: str, fichier: str, exigences: Sequence[Exigence]) -> Chapitre:
        cited = {identifiant for exigence in exigences for identifiant in exigence.scenarios}
        seconds = sum(self.scenarios[identifiant].duree_s for identifiant in cited if identifiant in self.scenarios)
        return Chapitre(titre, fichier, tuple(exigences), seconds)


def grouped(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    """Group `items`, groups and members in order of appearance."""
    groups: dict[K, list[T]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return dict(groups)


def by_frequency(groups: Mapping[str, Sequence[T]]) -> dict[str, Sequence[T]]:
    """Put the largest groups first."""
    return dict(sorted(groups.items(), key=lambda item: -len(item[1])))
