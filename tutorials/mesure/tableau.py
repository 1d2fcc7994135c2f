"""Precision and recall per verdict, over the sets of samples, and the thresholds they must meet."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tutorials.faits import Faits
from tutorials.jugement.controle import controler
from tutorials.jugement.index import Index
from tutorials.jugement.modele import VERDICTS, Bilan
from tutorials.lecture import ErreurDeLecture
from tutorials.mesure.attendus import Attendu, ErreurDeFiche, Fiche, apparier, lire_la_fiche

if TYPE_CHECKING:
    from collections.abc import Sequence

RACINE = Path(__file__).resolve().parents[1] / "samples"
SEUILS = {"mise_au_point": 0.95, "geles": 0.90}
SEUIL = 0.90
"""Wanted of any other folder."""
INCOMPRIS = 0.10
FAUX = frozenset({"contredit", "périmé"})


@dataclass
class Releve:
    """Counts of one set: (expected, obtained) verdicts, steps, and what to read again."""

    paires: Counter[tuple[str, str]] = field(default_factory=Counter)
    etapes: int = 0
    incomprises: int = 0
    fausses_alertes: list[str] = field(default_factory=list)
    differences: list[str] = field(default_factory=list)

    def rappel(self, *verdicts: str) -> float | None:
        """Share of the expected verdicts that were given, each exactly."""
        attendus = sum(n for (attendu, _), n in self.paires.items() if attendu in verdicts)
        return _part(sum(self.paires[verdict, verdict] for verdict in verdicts), attendus)

    def precision(self, *verdicts: str) -> float | None:
        """Share of the given verdicts that were expected, each exactly."""
        obtenus = sum(n for (_, obtenu), n in self.paires.items() if obtenu in verdicts)
        return _part(sum(self.paires[verdict, verdict] for verdict in verdicts), obtenus)


def mesurer(
    faits: Faits,
    *,
    details: bool = False,
    rejeu: bool = False,
    ensembles: Sequence[str] = tuple(SEUILS),
    dossiers: Sequence[Path] = (),
    racine: Path = RACINE,
) -> int:
    """Print a table for each of `dossiers`, or for each set: 0 if thresholds are met, 1 if not, 4 for a bad sheet."""
    notres = [(nom, racine / nom, SEUILS[nom]) for nom in ensembles]
    mesures = [(str(dossier), dossier, SEUIL) for dossier in dossiers] or notres
    try:
        manques = [_mesurer(*mesure, faits, details=details, rejeu=rejeu) for mesure in mesures]
    except (ErreurDeFiche, ErreurDeLecture) as erreur:
        print(erreur)
        return 4
    return 1 if any(manques) else 0


def _mesurer(nom: str, dossier: Path, seuil: float, faits: Faits, *, details: bool, rejeu: bool) -> int:
    """Print the table of one folder; gives how many thresholds it misses."""
    chemins = sorted(dossier.glob("*.attendu.tsv"))
    if not chemins:
        print(f"{nom} : aucun tutoriel, rien n'est mesuré\n")
        return 0
    fiches = [lire_la_fiche(chemin) for chemin in chemins]
    manques = 0
    if jugees := [fiche for fiche in fiches if fiche.attendus]:
        releve = _relever(jugees, faits)
        print(_tableau(nom, len(jugees), releve))
        if details:
            print("\n".join(releve.differences))
        manques = _juger(releve, seuil)
    else:
        print(f"{nom} : {len(fiches)} tutoriels, rien n'y est attendu phrase par phrase")
    if rejeu:
        print(_rejeux(fiches, faits), end="\n\n")
    return manques


def _relever(fiches: list[Fiche], faits: Faits) -> Releve:
    releve = Releve()
    for fiche in fiches:
        bilan = controler(fiche.tutoriel, fiche.edition, faits)
        correct = not any(attendu.verdict in FAUX for attendu in fiche.attendus)
        releve.etapes += len(bilan.etapes)
        releve.incomprises += sum(avis.verdict == "incompris" for avis in bilan.etapes)
        _compter(fiche, bilan, releve, correct=correct)
    return releve


def _rejeux(fiches: list[Fiche], faits: Faits) -> str:
    """Missing steps and steps told too early, found or not, tutorial by tutorial."""
    from tutorials.rejeu.execution import rejouer

    lignes = ["  rejeu : étapes manquantes et ordre"]
    for fiche in fiches:
        bilan = controler(fiche.tutoriel, fiche.edition, faits)
        trouves = {(c.nature, c.ecran) for c in rejouer(bilan, Index(faits, fiche.edition)).constats if c.a_reprendre}
        attendus = set(fiche.rejeu)
        comptes = len(attendus & trouves), len(attendus), len(trouves - attendus)
        lignes.append(f"    {fiche.tutoriel.name} : {comptes[0]} trouvés sur {comptes[1]}, {comptes[2]} de trop")
    return "\n".join(lignes)


def _compter(fiche: Fiche, bilan: Bilan, releve: Releve, *, correct: bool) -> None:
    for attendu, avis in apparier(fiche, bilan):
        voulu = attendu.verdict if attendu else "hors portail"
        obtenu = avis.verdict if avis else "absent"
        releve.paires[voulu, obtenu] += 1
        ou = f"{fiche.tutoriel.name}:{avis.phrase.lieu if avis else _ligne(attendu)}"
        if correct and obtenu == "contredit":
            releve.fausses_alertes.append(ou)
        if voulu != obtenu:
            quoi = avis.phrase.texte if avis else attendu.extrait if attendu else ""
            dit = f" ({avis.pire.sujet} : {avis.pire.message})" if avis else ""
            releve.differences.append(f"  {ou}: attendu {voulu}, obtenu {obtenu}{dit}\n    {quoi}")


def _ligne(attendu: Attendu | None) -> str:
    return attendu.ligne if attendu else "?"


def _tableau(nom: str, nombre: int, releve: Releve) -> str:
    lignes = [
        f"{nom} : {nombre} tutoriels",
        f"  {'verdict':<20}{'attendus':>9}{'obtenus':>9}{'précision':>11}{'rappel':>9}",
    ]
    for verdicts in (*((verdict,) for verdict in VERDICTS), ("contredit", "périmé")):
        attendus = sum(n for (attendu, _), n in releve.paires.items() if attendu in verdicts)
        obtenus = sum(n for (_, obtenu), n in releve.paires.items() if obtenu in verdicts)
        parts = _pourcent(releve.precision(*verdicts)), _pourcent(releve.rappel(*verdicts))
        lignes.append(f"  {' + '.join(verdicts):<20}{attendus:>9}{obtenus:>9}{parts[0]:>11}{parts[1]:>9}")
    lignes.append(f"  étapes incomprises : {releve.incomprises} sur {releve.etapes}")
    lignes.append(f"  « contredit » dans un tutoriel juste : {', '.join(releve.fausses_alertes) or 'aucun'}")
    return "\n".join(lignes)


def _juger(releve: Releve, seuil: float) -> int:
    manques = []
    for nom, part in (("précision", releve.precision(*FAUX)), ("rappel", releve.rappel(*FAUX))):
        if part is not None and part < seuil:
            manques.append(f"{nom} de contredit + périmé : {_pourcent(part)}, voulu {_pourcent(seuil)} au moins")
    if releve.incomprises > INCOMPRIS * releve.etapes:
        manques.append(f"plus de {_pourcent(INCOMPRIS)} d'étapes incomprises")
    if releve.fausses_alertes:
        manques.append("un tutoriel juste est contredit")
    print("\n".join(f"  MANQUÉ : {manque}" for manque in manques) or "  seuils atteints", end="\n\n")
    return len(manques)


def _part(nombre: int, total: int) -> float | None:
    return nombre / total if total else None


def _pourcent(part: float | None) -> str:
    return "—" if part is None else f"{100 * part:.0f} %"
