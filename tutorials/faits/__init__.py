"""What the features and their registers say, of every edition, as facts a tutorial can be judged by."""

from __future__ import annotations

from tutorials.faits.chargement import load_faits
from tutorials.faits.modele import Enchainement, Faits, Libelle, Valeur

__all__ = ["Enchainement", "Faits", "Libelle", "Valeur", "load_faits"]
