"""Command line: `python -m tutorials check FILE…`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from conformance.gherkin import ErreurDeFeature
from conformance.registre import ErreurDeRegistre
from tutorials.faits import Faits, load_faits
from tutorials.jugement.controle import controler
from tutorials.jugement.modele import Bilan
from tutorials.lecture import ErreurDeLecture
from tutorials.rapport.donnees import donnees
from tutorials.rapport.lignes import lignes, resume
from tutorials.rapport.page import page

USAGE = 4
INTERROMPU = 130
"""What a shell gives a command that Ctrl-C ended."""


class ErreurDUsage(Exception):
    """The command cannot be carried out as given; the message is one line in French."""


class Analyseur(argparse.ArgumentParser):
    """Exit status 4 on a wrong usage, in French."""

    def error(self, message: str) -> None:  # type: ignore[override]
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog} : {message}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives its exit status: 0, 1, 3 or 4, 130 where the user interrupts it."""
    options = _analyseur().parse_args(arguments)
    try:
        return int(options.commande(options))
    except (ErreurDUsage, ErreurDeFeature, ErreurDeRegistre) as erreur:
        print(f"tutorials : {erreur}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        print("tutorials : interrompu, rien n'a été écrit", file=sys.stderr)
        return INTERROMPU


def _analyseur() -> argparse.ArgumentParser:
    analyseur = Analyseur(prog="python -m tutorials", description="Un tutoriel correspond-il encore au portail ?")
    commandes = analyseur.add_subparsers(required=True, metavar="COMMANDE")
    check = commandes.add_parser("check", help="relit des tutoriels (md, txt, html, pdf, docx)")
    check.set_defaults(commande=_check)
    check.add_argument("fichiers", nargs="+", type=Path, metavar="FICHIER")
    check.add_argument(
        "--tutorial-edition", required=True, metavar="AAAA", help="édition du portail : 2013, 2014, 2023 ou 2025"
    )
    check.add_argument("--report", type=Path, metavar="PAGE", help="écrit la copie annotée (HTML)")
    check.add_argument(
        "--json",
        type=Path,
        nargs="?",
        const=Path("-"),
        metavar="FICHIER",
        help="écrit tous les verdicts (JSON ; sans fichier : à l'écran)",
    )
    check.add_argument("--tout", action="store_true", help="dit aussi ce qui est vérifié ou hors portail")
    check.add_argument("--replay", action="store_true", help="exécute aussi les étapes dans un navigateur")
    mesure = commandes.add_parser("mesure", help="précision et rappel sur les tutoriels dont on connaît les verdicts")
    mesure.set_defaults(commande=_mesure)
    mesure.add_argument(
        "dossiers",
        nargs="*",
        type=Path,
        metavar="DOSSIER",
        help="tutoriels et fiches .attendu.tsv (sinon : les nôtres)",
    )
    mesure.add_argument("--replay", action="store_true", help="mesure aussi le rejeu (10 s par tutoriel)")
    mesure.add_argument("--details", action="store_true", help="dit chaque phrase jugée autrement qu'attendu")
    return analyseur


def _check(options: argparse.Namespace) -> int:
    faits = load_faits()
    if options.tutorial_edition not in faits.editions:
        connues = ", ".join(faits.editions)
        raise ErreurDUsage(f"édition « {options.tutorial_edition} » inconnue ; éditions connues : {connues}")
    bilans, illisibles = _controler(options, faits)
    muet = options.json is not None and str(options.json) == "-"
    for bilan in bilans:
        if not muet:
            for ligne in (*lignes(bilan, tout=options.tout), resume(bilan)):
                print(ligne)
    _ecrire(options, bilans, faits)
    return USAGE if illisibles else max((bilan.code for bilan in bilans), default=0)


def _controler(options: argparse.Namespace, faits: Faits) -> tuple[list[Bilan], int]:
    bilans, illisibles = list[Bilan](), 0
    images = options.report is not None  # no screenshot that nobody looks at
    for fichier in options.fichiers:
        try:
            bilan = controler(fichier, options.tutorial_edition, faits)
            bilans.append(_rejouer(bilan, faits, images=images) if options.replay else bilan)
        except ErreurDeLecture as erreur:
            illisibles += 1
            print(f"{fichier}: {erreur}", file=sys.stderr)
    return bilans, illisibles


def _rejouer(bilan: Bilan, faits: Faits, *, images: bool) -> Bilan:
    from conformance.browser import ErreurNavigateur
    from conformance.portail import Demarrage
    from tutorials.jugement.index import Index
    from tutorials.rejeu.execution import rejouer
    from tutorials.rejeu.terrain import ErreurDeRejeu

    try:
        return rejouer(bilan, Index(faits, bilan.edition), images=images)
    except (ErreurDeRejeu, ErreurNavigateur, Demarrage) as erreur:
        raise ErreurDUsage(f"rejeu impossible : {erreur}") from None


def _ecrire(options: argparse.Namespace, bilans: list[Bilan], faits: Faits) -> None:
    try:
        if options.report is not None and bilans:
            options.report.write_text(page(bilans, faits), encoding="utf-8")
            print(f"Copie annotée : {options.report}", file=sys.stderr)
        if options.json is not None:
            texte = json.dumps(donnees(bilans, faits), ensure_ascii=False, indent=1)
            if str(options.json) == "-":
                print(texte)
            else:
                options.json.write_text(texte + "\n", encoding="utf-8")
    except OSError as erreur:
        raise ErreurDUsage(f"écriture impossible : {erreur.filename} ({erreur.strerror})") from None


def _mesure(options: argparse.Namespace) -> int:
    from tutorials.mesure.tableau import mesurer

    absents = [str(dossier) for dossier in options.dossiers if not dossier.is_dir()]
    if absents:
        raise ErreurDUsage(f"dossier introuvable : {', '.join(absents)}")
    return mesurer(load_faits(), details=options.details, rejeu=options.replay, dossiers=options.dossiers)
