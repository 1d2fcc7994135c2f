"""One figure and what it should be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mesure:
    """A figure; `au_plus` is None for what is only told."""

    nom: str
    valeur: float
    unite: str
    au_plus: float | None = None

    @property
    def tenue(self) -> bool:
        """Whether the figure is within its bound."""
        return self.au_plus is None or self.valeur <= self.au_plus

    def __str__(self) -> str:
        borne = "" if self.au_plus is None else f"  (au plus {self.au_plus:g} : {'oui' if self.tenue else 'NON'})"
        return f"{self.nom:<62} {self.valeur:>9.2f} {self.unite}{borne}"


def centile(valeurs: list[float], rang: float) -> float:
    """Value below which `rang` (0 to 1) of the values stand."""
    triees = sorted(valeurs)
    return triees[min(len(triees) - 1, int(rang * len(triees)))]
