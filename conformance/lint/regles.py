"""Every rule of the lint. A new rule is a function listed here, and a bad sample in its test."""

from __future__ import annotations

from conformance.lint import citations, code, collecte, encadrement, etapes, structure, typographie
from conformance.lint.modele import Constat, Dossier, Regle

REGLES: tuple[Regle, ...] = (
    structure.noms_en_double,
    structure.scenarios_creux,
    structure.contexte_qui_affirme,
    structure.fonctionnalites_creuses,
    structure.descriptions,
    structure.plans,
    structure.longueurs,
    collecte.oubliees,
    citations.tags,
    citations.identifiants,
    citations.tables_de_citations,
    citations.silences,
    typographie.pieges_de_mots_cles,
    typographie.elements_de_tables,
    encadrement.limites_encadrees,
    etapes.correspondances,
    etapes.definitions_inutiles,
    etapes.definitions_en_double,
    code.forme_des_fonctions,
    code.noms_des_etapes,
    code.genres_respectes,
)


def constater(dossier: Dossier) -> list[Constat]:
    """Findings of every rule, by file and line."""
    return sorted({constat for regle in REGLES for constat in regle(dossier)})
