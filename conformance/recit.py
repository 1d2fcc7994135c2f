"""What the terminal says of a failed scenario: the departure, not our stack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def recit(releve: Mapping[str, Any]) -> str:
    """Few lines that a reader understands: step, departure, journey, seed that makes it again."""
    echec = releve["echec"]
    ecrans = " → ".join(etape["ecran"] for etape in echec["parcours"]) or "(aucun écran)"
    exigences = ", ".join(e["id"] for e in releve["exigences"] if e["verdict"] == "écart") or "(aucune)"
    return "\n".join(
        [
            f"{releve['feature']}:{releve['ligne']} — {releve['titre']}",
            f"étape     : {echec['etape']}",
            f"exigences : {exigences}",
            echec["message"],
            f"parcours  : {ecrans}",
            f"adresse   : {echec['url'] or '(aucune)'}",
            f"graine    : --seed {releve['graine']}",
        ]
    )
