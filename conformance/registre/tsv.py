"""Reading of a tab-separated register: a fixed header, no quoting, UTF-8."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from conformance.registre.modele import ErreurDeRegistre


class Rangee(NamedTuple):
    """One row: its cells by column, and where it stands (`chemin` for messages, 1-based `ligne`)."""

    cellules: dict[str, str]
    chemin: str
    ligne: int

    def refuser(self, cause: str) -> ErreurDeRegistre:
        """The error that names this row."""
        return ErreurDeRegistre(f"{self.chemin}:{self.ligne}: {cause}")


def read_tsv(fichier: Path, racine: Path, colonnes: tuple[str, ...]) -> list[Rangee]:
    """Rows of `fichier`; paths in messages start at the name of `racine`. Raises ErreurDeRegistre."""
    chemin = chemin_affiche(fichier, racine)
    lignes = _lignes(fichier, chemin)
    entete = tuple(lignes[0].split("\t")) if lignes else ()
    if entete != colonnes:
        raise ErreurDeRegistre(f"{chemin}:1: en-tête attendu « {' | '.join(colonnes)} », lu « {' | '.join(entete)} »")
    return [_rangee(texte, colonnes, chemin, numero) for numero, texte in enumerate(lignes[1:], start=2) if texte]


def chemin_affiche(fichier: Path, racine: Path) -> str:
    """Path as messages and reports show it: from the name of `racine`, with `/`."""
    return fichier.relative_to(racine.parent).as_posix()


def _lignes(fichier: Path, chemin: str) -> list[str]:
    try:
        texte = fichier.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ErreurDeRegistre(f"{chemin}:1: registre introuvable") from None
    except OSError as erreur:
        raise ErreurDeRegistre(f"{chemin}:1: registre illisible ({erreur.strerror})") from None
    except UnicodeDecodeError as erreur:
        raise ErreurDeRegistre(f"{chemin}:1: le fichier n'est pas en UTF-8 (octet {erreur.start})") from None
    # Not splitlines(): a cell may hold U+2028 or a form feed, which are no line ends of a register.
    return [ligne.removesuffix("\r") for ligne in texte.removeprefix("\ufeff").split("\n")]


def _rangee(texte: str, colonnes: tuple[str, ...], chemin: str, ligne: int) -> Rangee:
    cellules = [cellule.strip() for cellule in texte.split("\t")]
    if len(cellules) != len(colonnes):
        raise ErreurDeRegistre(f"{chemin}:{ligne}: {len(cellules)} colonnes au lieu de {len(colonnes)}")
    return Rangee(dict(zip(colonnes, cellules, strict=True)), chemin, ligne)
