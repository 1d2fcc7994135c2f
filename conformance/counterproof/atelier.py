"""What a worker keeps from one deviation to the next: the relay, the recorded pages, the scenarios of the suite."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from conformance.collecte import SCENARIO
from conformance.counterproof.alteration import Alteration, AlterationDeRegle, AlterationDeTexte
from conformance.counterproof.alteration_affirmee import AlterationAffirmee
from conformance.counterproof.alteration_boite import AlterationDeBoite
from conformance.counterproof.alteration_comportement import AlterationDeDocument, AlterationParIncident
from conformance.counterproof.alteration_ordre import AlterationDePassage
from conformance.counterproof.paroles import AFFIRMEES
from conformance.counterproof.passages import ecrans_nommes
from conformance.enregistrement import edition_de

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest

    from conformance.counterproof.galerie import Galerie
    from conformance.counterproof.modele import Deviation
    from conformance.counterproof.relais import Relais
    from conformance.gherkin import Etape

PAR_CANAL: dict[str, type[Alteration]] = {
    "écran": AlterationDeTexte,
    "courriel": AlterationDeTexte,
    "pdf": AlterationDeTexte,
    "règle": AlterationDeRegle,
    "incident": AlterationParIncident,
    "boîte": AlterationDeBoite,
    "document": AlterationDeDocument,
}


@dataclass
class Atelier:
    """One worker's means; `scenarios` are all the items of the suite.

    `sains`: those that were run with nothing altered (name, whether through the relay), and whether they passed.
    """

    relais: Relais
    galerie: Galerie
    scenarios: Sequence[pytest.Function] = field(default=(), repr=False)
    sains: dict[tuple[str, bool], bool] = field(default_factory=dict, repr=False)

    def alteration(self, deviation: Deviation) -> Alteration:
        """The deviation, ready to be put to work."""
        if deviation.canal == "passage":
            return AlterationDePassage(deviation, self.relais, self.galerie)
        classe = AlterationAffirmee if deviation.geste in AFFIRMEES else PAR_CANAL[deviation.canal]
        return classe(deviation, self.relais)

    def a_relever(self, deviation: Deviation) -> list[str]:
        """Screens whose page the deviation needs and nobody has seen yet."""
        passage = deviation.passage
        if deviation.canal != "passage" or passage is None:
            return []
        voulus = {deviation.remplacant, passage.vers if deviation.geste == "permuté" else None}
        return sorted(e for e in voulus if e and self.galerie.page(deviation.edition, e) is None)

    def montreurs(self, edition: str, ecran: str) -> list[pytest.Function]:
        """Scenarios that go to a screen, shortest first."""
        siens = [i for i in self.scenarios if edition_de(i) == edition and ecran in ecrans_nommes(etapes_de(i))]
        return sorted(siens, key=lambda item: (len(etapes_de(item)), item.nodeid))


def etapes_de(item: pytest.Function) -> list[Etape]:
    """Steps of an item, its row of examples filled in."""
    callspec = getattr(item, "callspec", None)
    valeurs: dict[str, str] = callspec.params.get("_pytest_bdd_example", {}) if callspec else {}
    scenario = item.stash[SCENARIO]
    return [etape.rendue(valeurs) for etape in (*scenario.contexte, *scenario.etapes)]
