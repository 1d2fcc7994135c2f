"""What steps may know of the bench: types that tell and judge, nothing that acts on the portal under test."""

from __future__ import annotations

from conformance.alignement import Ligne
from conformance.alterations import Alterations
from conformance.constat import Constat
from conformance.courriels import Courriel
from conformance.documents import lignes_du_pdf
from conformance.instants import duree
from conformance.lettres import Lettre
from conformance.parcours import Parcours
from conformance.personas import Persona, particulariser
from conformance.preuves import Scene
from conformance.sandbox import Bac

__all__ = [
    "Alterations",
    "Bac",
    "Constat",
    "Courriel",
    "Lettre",
    "Ligne",
    "Parcours",
    "Persona",
    "Scene",
    "duree",
    "lignes_du_pdf",
    "particulariser",
]
