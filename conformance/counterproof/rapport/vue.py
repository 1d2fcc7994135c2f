"""What the page of a counter-proof shows, already sorted and grouped: templates only lay it out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from conformance.counterproof.compte_rendu import EQUIVALENTE, NON_JUGEE
from conformance.counterproof.modele import SANS_EFFET, SANS_SCENARIO, SURVIVANTE
from conformance.counterproof.rapport import chiffres
from conformance.counterproof.rapport.chiffres import Compte, Rangee, Temps
from conformance.counterproof.rapport.matrice import Partie, batir
from conformance.registre import Exigence, Registres
from conformance.report.french import plural

LENTES = 10
EXPLICATIONS: Mapping[str, str] = {
    "aucun écart": "les scénarios qui citent l'énoncé sont restés verts",
    "écart d'une autre exigence": "un constat a échoué, mais au nom d'un autre énoncé",
    "délai dépassé": "un scénario a attendu en vain : ce n'est pas un constat",
    "erreur du navigateur": "le navigateur s'est plaint : ce n'est pas un constat",
    "refus de l'API de contrôle": "le portail a refusé la préparation",
    SANS_EFFET: "rien de ce que la suite a lu n'était altéré : déviation mal dérivée",
    SANS_SCENARIO: "aucun scénario ne cite l'énoncé dans cette édition",
}


@dataclass(frozen=True)
class Vue:
    """Everything the templates need of one record."""

    record: Mapping[str, Any]
    registres: Registres

    @property
    def bilan(self) -> Mapping[str, Any]:
        """How many deviations met each fate, and the rate."""
        bilan: Mapping[str, Any] = self.record["bilan"]
        return bilan

    @property
    def rangees(self) -> Sequence[Rangee]:
        """The deviations chosen."""
        rangees: Sequence[Rangee] = self.record["deviations"]
        return rangees

    @property
    def choix(self) -> str:
        """What restricts the run, in words; empty for all."""
        return str(self.record.get("choix", ""))

    @cached_property
    def survivantes(self) -> Sequence[Rangee]:
        """Survivors, by what explains them, the most frequent first."""
        siennes = [r for r in self.rangees if r["etat"] == SURVIVANTE]
        frequences = Counter(self.cause(r) for r in siennes)
        return sorted(siennes, key=lambda r: (-frequences[self.cause(r)], self.cause(r)))

    @cached_property
    def causes(self) -> Mapping[str, int]:
        """How many survivors each cause explains, the most frequent first."""
        return dict(Counter(self.cause(r) for r in self.survivantes).most_common())

    @cached_property
    def equivalentes(self) -> Sequence[Rangee]:
        """Deviations declared equivalent, that nothing contradicted."""
        return [r for r in self.rangees if r["etat"] == EQUIVALENTE]

    @cached_property
    def sortes(self) -> Sequence[str]:
        """Kinds that there are."""
        return chiffres.sortes_de(self.rangees)

    @cached_property
    def taux(self) -> Mapping[str, Mapping[str, Compte]]:
        """Counts by document and kind."""
        return chiffres.croiser(self.rangees, list(self.registres.documents))

    @cached_property
    def gestes(self) -> Mapping[tuple[str, str], tuple[Compte, Temps | None]]:
        """Counts and times by kind and gesture."""
        groupes = chiffres.par_groupe(self.rangees, lambda r: (str(r["sorte"]), str(r.get("geste") or "")))
        return dict(sorted(groupes.items(), key=lambda g: (self.sortes.index(g[0][0]), -g[1][0].bilan["deviations"])))

    @cached_property
    def temps(self) -> Mapping[str, Temps]:
        """Times by kind; the last is that of all."""
        groupes = {s: Temps.de([r for r in self.rangees if r["sorte"] == s]) for s in self.sortes}
        groupes[chiffres.TOTAL] = Temps.de(self.rangees)
        return {sorte: temps for sorte, temps in groupes.items() if temps}

    @cached_property
    def lentes(self) -> Sequence[Rangee]:
        """The slowest deviations."""
        jugees = [r for r in self.rangees if r["etat"] != NON_JUGEE]
        return sorted(jugees, key=lambda r: -r["duree_s"])[:LENTES]

    @cached_property
    def matrice(self) -> Sequence[Partie]:
        """The kill matrix."""
        return batir(self.rangees, self.registres, self.record.get("editions", ()), entier=not self.choix)

    @cached_property
    def sans_deviation(self) -> Sequence[Exigence]:
        """Verifiable statements that no deviation touches."""
        connues = self.registres.exigences
        return [connues[identifiant] for identifiant in self.record["sans_deviation"] if identifiant in connues]

    def exigences(self, rangee: Rangee) -> Iterator[Exigence]:
        """Statements that a deviation touches."""
        connues = self.registres.exigences
        return (connues[identifiant] for identifiant in rangee["exigences"] if identifiant in connues)

    def cause(self, rangee: Rangee) -> str:
        """Why a deviation survived: what the suite saw, or that it saw nothing at all of it."""
        if rangee["issue"] in (SANS_EFFET, SANS_SCENARIO):
            return str(rangee["issue"])
        return str(rangee["pourquoi"])


def phrase_et_ton(vue: Vue) -> tuple[str, str]:
    """The result in one line, and the verdict whose colour it wears."""
    bilan = vue.bilan
    if survivantes := bilan["survivantes"]:
        verbe = "ont survécu : la suite ne les voit pas" if survivantes > 1 else "a survécu : la suite ne la voit pas"
        return f"{plural(survivantes, 'déviation')} {verbe}", "écart"
    if not bilan["jugees"]:
        return "Rien n'a été jugé", "non vérifié"
    if bilan["non_jugees"]:
        jugees = plural(bilan["jugees"], "déviation jugée", "déviations jugées")
        return f"Contre-épreuve interrompue : {jugees}, aucune survivante", "non vérifié"
    if vue.sans_deviation:
        return "Toutes les déviations sont vues, mais des énoncés n'en ont aucune", "non vérifié"
    quoi = " choisies" if vue.choix else ""
    return f"La suite voit toutes les déviations{quoi} : {plural(bilan['detectees'], 'détectée')}", "vérifié"


def reserves(vue: Vue) -> list[str]:
    """What the headline must not hide, each a sentence."""
    return list(_reserves(vue))


def _reserves(vue: Vue) -> Iterator[str]:
    bilan = vue.bilan
    if non_jugees := bilan["non_jugees"]:
        reste = plural(non_jugees, "déviation n'a pas été jugée", "déviations n'ont pas été jugées")
        yield f"Exécution interrompue : {reste}, les taux sont ceux du reste."
    if vue.choix:
        yield f"Exécution restreinte ({vue.choix}) : elle ne dit rien des autres déviations."
    if sans := len(vue.sans_deviation):
        yield f"{plural(sans, 'énoncé à vérifier', 'énoncés à vérifier')} qu'aucune déviation ne touche."
    if equivalentes := bilan["equivalentes"]:
        yield (
            f"{plural(equivalentes, 'déviation déclarée équivalente', 'déviations déclarées équivalentes')},"
            " avec la raison : hors du taux."
        )
    if reprises := bilan["reprises"]:
        repris = plural(reprises, "résultat repris", "résultats repris")
        yield f"{repris} d'une exécution interrompue, sur le même code."
