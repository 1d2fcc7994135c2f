"""The same as JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from tutorials.faits import Faits
from tutorials.faits.contradictions import litiges
from tutorials.jugement.modele import Avis, Bilan, Jugement
from tutorials.rapport.page import autres_litiges


def donnees(bilans: list[Bilan], faits: Faits) -> dict[str, Any]:
    """Documents, their sentences, their judgements: what `--json` writes."""
    return {"version": 1, "tutoriels": [_document(bilan, faits) for bilan in bilans]}


def _document(bilan: Bilan, faits: Faits) -> dict[str, Any]:
    return {
        "fichier": bilan.fichier,
        "édition": bilan.edition,
        "code": bilan.code,
        "phrases": [_phrase(avis, faits) for avis in bilan.avis],
        "contradictions_sans_phrase": [litige.id for litige in autres_litiges(bilan, faits)],
        "rejeu": [asdict(constat) for constat in bilan.constats],
    }


def _phrase(avis: Avis, faits: Faits) -> dict[str, Any]:
    lieu = avis.phrase.lieu
    return {
        "ligne": lieu.ligne,
        "page": lieu.page or None,
        "texte": avis.phrase.texte,
        "verdict": avis.verdict,
        "étape": avis.etape,
        "jugements": [_jugement(jugement, faits) for jugement in avis.jugements],
    }


def _jugement(jugement: Jugement, faits: Faits) -> dict[str, Any]:
    return {
        "verdict": jugement.verdict,
        "genre": jugement.genre,
        "sujet": jugement.sujet,
        "message": jugement.message,
        "exigences": list(jugement.exigences),
        "contradictions": [litige.id for litige in litiges(jugement.exigences, faits)],
        "écran": jugement.ecran,
        "édition": jugement.edition,
        "proposition": jugement.proposition,
        "début": jugement.debut,
        "fin": jugement.fin,
    }
