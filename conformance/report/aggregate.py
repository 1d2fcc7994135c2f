"""From what each scenario found to one verdict a statement: the run record."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from conformance.gherkin import Fonctionnalite, ids_cites
from conformance.registre import A_VERIFIER, CONTEXTE, MOTIF_ID, OUVERT, Document, Exigence, Registres
from conformance.report.model import Scenario
from conformance.report.run import VERSION
from conformance.report.verdicts import WRONG, row_verdict, worst

Record = dict[str, Any]


@dataclass(frozen=True)
class Fichier:
    """A chapter of the report: one feature file, and the folder of its document."""

    fichier: str
    titre: str

    def belongs_to(self, document: Document) -> bool:
        """Whether the feature stands in the document's folder."""
        return document.dossier in self.fichier.split("/")


@dataclass
class Citations:
    """What the selected scenarios said of each statement."""

    verdicts: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    scenarios: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    chapitres: dict[str, list[Fichier]] = field(default_factory=lambda: defaultdict(list))


def build_run_record(
    *,
    scenarios: Sequence[Record],
    registres: Registres,
    features: Sequence[Fonctionnalite],
    meta: Mapping[str, Any],
) -> Record:
    """Return the run record (`conformance.json`) of the scenario records of one run.

    `features` are all those of the suite, selected or not: they tell what is covered and in which chapter a statement
    stands. `meta` holds the record's own members (`genere_le`, now by default, `duree_s`, `graine`, `portail`,
    `navigateur`, `editions`, `code_de_sortie`) and, for a run cut short, `interrompu`, the reason in French. A
    statement is « non exécuté » when it is verifiable and no selected scenario cites it; `ouvert` and `contexte` stay.
    """
    cited = _citations(scenarios)
    chapters = _chapters(features)
    return {
        "version": VERSION,
        "genere_le": datetime.now().astimezone().isoformat(timespec="seconds"),
        **meta,
        "ecrans": [ecran.nom for ecran in registres.ecrans.values()],
        "scenarios": list(scenarios),
        "documents": [
            _document(document, registres.exigences_de(document.code), cited, chapters)
            for document in registres.documents.values()
        ],
        "contradictions": [asdict(contradiction) for contradiction in registres.contradictions.values()],
    }


def _citations(records: Iterable[Record]) -> Citations:
    cited = Citations()
    for record in records:
        scenario = Scenario.read(record)
        for identifiant, verdict in scenario_verdicts(scenario).items():
            cited.verdicts[identifiant].append(verdict)
            cited.scenarios[identifiant].append(scenario.id)
            cited.chapitres[identifiant].append(Fichier(scenario.feature, scenario.fonctionnalite))
    return cited


def scenario_verdicts(scenario: Scenario) -> dict[str, str]:
    """Return the verdict of each statement that one scenario cites, by a judged row or else by a tag alone."""
    differs = any(constat.verdict in WRONG for constat in scenario.constats)
    found: dict[str, list[str]] = defaultdict(list)
    for constat in scenario.constats:
        found[constat.exigence].append(row_verdict(scenario.verdict, constat.verdict, some_row_differs=differs))
    for identifiant in filter(MOTIF_ID.fullmatch, (tag.removeprefix("@") for tag in scenario.tags)):
        if identifiant not in found:
            found[identifiant].append(row_verdict(scenario.verdict, scenario.verdict, some_row_differs=differs))
    return {identifiant: worst(verdicts) for identifiant, verdicts in found.items()}


def _chapters(features: Iterable[Fonctionnalite]) -> dict[str, list[Fichier]]:
    chapters: dict[str, list[Fichier]] = defaultdict(list)
    for feature in features:
        for scenario in feature.scenarios:
            for identifiant in ids_cites(scenario) if scenario.affirme else ():
                chapters[identifiant].append(Fichier(feature.relatif, feature.titre))
    return chapters


def _document(
    document: Document,
    exigences: Sequence[Exigence],
    cited: Citations,
    chapters: Mapping[str, list[Fichier]],
) -> Record:
    verifiable = [exigence.id for exigence in exigences if exigence.statut == A_VERIFIER]
    missing = [identifiant for identifiant in verifiable if not chapters.get(identifiant)]
    return {
        "code": document.code,
        "titre": document.titre,
        "edition": document.edition,
        "verifiable": len(verifiable),
        "covered": len(verifiable) - len(missing),
        "open": sum(exigence.statut == OUVERT for exigence in exigences),
        "context": sum(exigence.statut == CONTEXTE for exigence in exigences),
        "missing": missing,
        "exigences": [_exigence(exigence, document, cited, chapters) for exigence in exigences],
    }


def _exigence(
    exigence: Exigence, document: Document, cited: Citations, chapters: Mapping[str, list[Fichier]]
) -> Record:
    keys = ("id", "source_lignes", "edition", "ecran", "genre", "libelle", "statut", "raison")
    files = [*chapters.get(exigence.id, ()), *cited.chapitres.get(exigence.id, ())]
    chapter = next((f for f in files if f.belongs_to(document)), files[0] if files else None)
    verifiable = exigence.statut == A_VERIFIER
    return {
        **{key: getattr(exigence, key) for key in keys},
        "verdict": worst(cited.verdicts.get(exigence.id, ())) if verifiable else exigence.statut,
        "scenarios": list(dict.fromkeys(cited.scenarios.get(exigence.id, ()))),
        "chapitre": asdict(chapter) if chapter else None,
    }
