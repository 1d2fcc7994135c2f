"""The run record as the report reads it: frozen values, forgiving of what an interrupted run left out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from conformance.report.parsing import decimal, entries, maybe, number, said, section, text, texts
from conformance.report.verdicts import NON_EXECUTE, NON_VERIFIE

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Constat:
    """What one scenario found about one statement."""

    exigence: str
    verdict: str
    attendu: str | None
    observe: str | None
    plus_proche: str | None
    nature: str | None

    @classmethod
    def read(cls, source: Json) -> Self:
        """Read one item of a scenario's `exigences`."""
        return cls(
            exigence=text(source, "id"),
            verdict=text(source, "verdict", NON_VERIFIE),
            attendu=said(source, "attendu"),
            observe=said(source, "observe"),
            plus_proche=maybe(source, "plus_proche"),
            nature=maybe(source, "nature"),
        )


@dataclass(frozen=True)
class Passage:
    """One screen of the journey, as the browser displayed it."""

    ecran: str
    url: str
    titre: str


@dataclass(frozen=True)
class Echec:
    """Where a scenario stopped, and the evidence kept; pictures are paths under the reports' folder."""

    etape: str
    message: str
    url: str | None
    ecran: str | None
    capture: str | None
    html: str | None
    parcours: tuple[Passage, ...]
    rejeu: str | None
    trace: str | None

    @classmethod
    def read(cls, source: Json) -> Self:
        """Read a scenario's `echec`."""
        rejeu = section(source, "rejeu")
        return cls(
            etape=text(source, "etape"),
            message=text(source, "message"),
            url=maybe(source, "url"),
            ecran=maybe(source, "ecran"),
            capture=maybe(source, "capture"),
            html=maybe(source, "html"),
            parcours=tuple(
                Passage(*(text(p, k) for k in ("ecran", "url", "titre"))) for p in entries(source, "parcours")
            ),
            rejeu=maybe(rejeu, "verdict"),
            trace=maybe(rejeu, "trace"),
        )


@dataclass(frozen=True)
class Capture:
    """A picture of a screen taken on purpose, for the album."""

    ecran: str
    edition: str
    image: str


@dataclass(frozen=True)
class Scenario:
    """One scenario that was selected, with all it found; durations in seconds."""

    id: str
    feature: str
    fonctionnalite: str
    regle: str | None
    titre: str
    exemple: str | None
    ligne: int
    tags: tuple[str, ...]
    edition: str
    constats: tuple[Constat, ...]
    verdict: str
    raison: str | None
    duree_s: float
    echec: Echec | None
    captures: tuple[Capture, ...]
    graine: int

    @classmethod
    def read(cls, source: Json) -> Self:
        """Read one scenario record."""
        echec = section(source, "echec")
        return cls(
            id=text(source, "id"),
            feature=text(source, "feature"),
            fonctionnalite=text(source, "fonctionnalite") or text(source, "feature"),
            regle=maybe(source, "regle"),
            titre=text(source, "titre") or text(source, "id"),
            exemple=maybe(source, "exemple"),
            ligne=number(source, "ligne"),
            tags=texts(source, "tags"),
            edition=text(source, "edition"),
            constats=tuple(Constat.read(item) for item in entries(source, "exigences")),
            verdict=text(source, "verdict", NON_VERIFIE),
            raison=maybe(source, "raison"),
            duree_s=decimal(source, "duree_s"),
            echec=Echec.read(echec) if echec else None,
            captures=tuple(
                Capture(*(text(c, k) for k in ("ecran", "edition", "image"))) for c in entries(source, "captures")
            ),
            graine=number(source, "graine"),
        )

    @property
    def intitule(self) -> str:
        """Title, with its example where the scenario is an outline's."""
        return f"{self.titre} [{self.exemple}]" if self.exemple else self.titre

    @property
    def emplacement(self) -> str:
        """Feature file and line."""
        return f"{self.feature}:{self.ligne}" if self.ligne else self.feature


@dataclass(frozen=True)
class Exigence:
    """One statement of a document with the run's verdict on it."""

    id: str
    source_lignes: str
    edition: str
    ecran: str
    genre: str
    libelle: str
    statut: str
    raison: str | None
    verdict: str
    scenarios: tuple[str, ...]
    chapitre: str
    chapitre_titre: str

    @classmethod
    def read(cls, source: Json, edition: str = "") -> Self:
        """Read one item of a document's `exigences`; `edition` is the document's, for a record that omits it."""
        chapitre = section(source, "chapitre")
        return cls(
            id=text(source, "id"),
            source_lignes=text(source, "source_lignes"),
            edition=text(source, "edition", edition),
            ecran=text(source, "ecran"),
            genre=text(source, "genre"),
            libelle=text(source, "libelle"),
            statut=text(source, "statut"),
            raison=maybe(source, "raison"),
            verdict=text(source, "verdict", NON_EXECUTE),
            scenarios=texts(source, "scenarios"),
            chapitre=text(chapitre, "fichier"),
            chapitre_titre=text(chapitre, "titre"),
        )
