"""One record with every verdict, and the pictures it names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from conformance.report import build_run_record
from tests.conformance.report.exemples_de_releves import (
    BALISE,
    constat,
    echec,
    exigence,
    feature,
    meta,
    png,
    registres,
    scenario,
)

SANS_API = "Le portail n'a pas d'API de contrôle : l'horloge ne peut pas être avancée."


def complete_record(**members: Any) -> dict[str, Any]:
    """Five statements of EXP13 with five verdicts, one open, one context, one silent."""
    lines = [exigence(f"EXP13-00{rank}") for rank in range(1, 6)]
    return build_run_record(
        scenarios=[
            scenario("tout va", "vérifié", constat("EXP13-001"), captures=[_capture("Accueil", "accueil")]),
            scenario(
                f"le nom {BALISE}", "écart", _altered(), echec=echec(), captures=[_capture("Identifiants", "perdu")]
            ),
            scenario("vacille", "instable", constat("EXP13-003", "écart"), echec=echec(capture="echecs/absente.png")),
            scenario("horloge", "non vérifié", constat("EXP13-004", "non vérifié"), raison=SANS_API),
            scenario("cassé", "erreur", raison="le navigateur s'est arrêté", echec=echec(capture=None, rejeu=None)),
            scenario("blancs seuls", "vérifié", constat("C-010"), tags=["silencieux", "C-010"]),
        ],
        registres=registres(
            *lines,
            exigence("EXP13-O01", statut="ouvert", raison="Les sources ne tranchent pas."),
            exigence("EXP13-090", statut="contexte", raison="Ne se voit pas dans un navigateur."),
            exigence("C-010", libelle=BALISE),
        ),
        features=[feature("creation_expert_2013", "identifiants", "EXP13-001", "EXP13-002", "EXP13-005")],
        meta=meta(**members),
    )


def put_pictures(dossier: Path) -> None:
    """Write the pictures of `complete_record`, but for those that are to be missing."""
    for chemin in ("album/accueil.png", "echecs/identifiants.png"):
        fichier = dossier / chemin
        fichier.parent.mkdir(parents=True, exist_ok=True)
        fichier.write_bytes(png())


def _altered() -> dict[str, Any]:
    return constat(
        "EXP13-002",
        "écart",
        attendu="de 8 à 20 caractères au plus",
        observe="de 8 à 24 caractères au plus",
        nature="altéré",
    )


def _capture(ecran: str, fichier: str) -> dict[str, str]:
    return {"ecran": ecran, "edition": "2013", "image": f"album/{fichier}.png"}
