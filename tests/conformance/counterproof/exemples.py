"""Samples for the tests of the counter-proof: rows, deviations, a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import lxml.html

from conformance.alignement import Ligne
from conformance.counterproof.derive import cible_de
from conformance.counterproof.lecteur import lire_document
from conformance.counterproof.modele import Cible, Deviation
from conformance.counterproof.tables import Table
from conformance.gherkin import read_features
from conformance.registre import load_registres
from tests.conformance.exemples_de_features import exigence, write_feature, write_registres

if TYPE_CHECKING:
    from pathlib import Path

    from conformance.gherkin import Fonctionnalite
    from conformance.registre import Registres

PAGE = """<!doctype html><html lang="fr"><head><title>Titre d'onglet</title></head><body>
<aside data-hors-page>Simulateur</aside>
<header><p>impots.gouv.fr</p> <a href="/aide">AIDE</a></header>
<main><h1>2ème étape : créez vos identifiants</h1>
<form novalidate>
<label for="a"><span class="marque">*</span> Nom :</label><input id="a" name="a" value="Aya Dupont">
<label for="b"><span class="marque">*</span> Prénom :</label><input id="b" name="b">
<label for="c">Votre mot de passe :</label><input id="c" type="password" aria-describedby="h">
<p id="h">(8 caractères minimum).<br>Pensez à noter votre mot de passe.</p>
<label for="d">Civilité :</label><select id="d"><option>Monsieur</option><option>Madame</option></select>
<input id="e" type="checkbox"><label for="e">J'accepte sans restriction. <span>*</span></label>
<input id="f" aria-label="Adresse électronique :" value="aya@example.org" readonly>
<p>Lisez les <a href="/x">conditions générales</a> avant de continuer.</p>
<dl><dt>Ville :</dt><dd>LYON</dd><dt>Voie :</dt><dd></dd></dl>
<input type="submit" value="Étape&nbsp;précédente"><button>Valider</button>
<p><a href="/1">Créez votre espace</a></p><p><a href="/2">Créez votre espace</a></p>
</form></main></body></html>"""

CONTENU: tuple[tuple[str, str], ...] = (
    ("consigne", "impots.gouv.fr"),
    ("lien", "AIDE"),
    ("titre", "2ème étape : créez vos identifiants"),
    ("marque", "*"),
    ("champ", "Nom :"),
    ("valeur", "{prénom} {nom}"),
    ("marque", "*"),
    ("champ", "Prénom :"),
    ("champ", "Votre mot de passe :"),
    ("marque", "masqué"),
    ("consigne", "(8 caractères minimum)."),
    ("consigne", "Pensez à noter votre mot de passe."),
    ("champ", "Civilité :"),
    ("valeur", "Monsieur"),
    ("option", "Monsieur"),
    ("option", "Madame"),
    ("champ", "J'accepte sans restriction."),
    ("marque", "*"),
    ("valeur", "non cochée"),
    ("champ", "Adresse électronique :"),
    ("marque", "lecture seule"),
    ("valeur", "/[^@]+@[^@]+/"),
    ("consigne", "Lisez les"),
    ("lien", "conditions générales"),
    ("consigne", "avant de continuer."),
    ("libellé", "Ville :"),
    ("valeur", "LYON"),
    ("libellé", "Voie :"),
    ("valeur", ""),
    ("bouton", "Étape précédente"),
    ("bouton", "Valider"),
    ("lien", "Créez votre espace"),
    ("lien", "Créez votre espace"),
)
"""What PAGE shows, as a feature writes it."""


def cible(genre: str, texte: str, rang: int = 1) -> Cible:
    """The row of PAGE's table of that kind and text, the `rang`-th of its equals."""
    lignes = tuple(Ligne("EXP13-001", g, t) for g, t in CONTENU)
    places = [i for i, (g, t) in enumerate(CONTENU) if (g, t) == (genre, texte)]
    return cible_de(Table("écran", "Identifiants", lignes, libre=False), places[rang - 1])


def suite(dossier: Path, feature: str, *exigences: str) -> tuple[list[Fonctionnalite], Registres]:
    """A suite of one feature, whose register knows these statements."""
    racine = write_registres(dossier, *(exigence(identifiant) for identifiant in exigences))
    write_feature(racine, feature)
    return read_features(racine), load_registres(racine)


def montre(page: str | bytes) -> list[tuple[str, str]]:
    """Kinds and texts that a page shows."""
    contenu, lu = page if isinstance(page, bytes) else page.encode(), lxml.html.HTMLParser(encoding="utf-8")
    return [(vu.genre, vu.texte) for vu in lire_document(lxml.html.document_fromstring(contenu, parser=lu))]


def deviation(nom: str = "T-1", **champs: object) -> Deviation:
    """A deviation of a text on the screen « Identifiants »."""
    valeurs: dict[str, object] = {
        "canal": "écran",
        "edition": "2013",
        "exigences": ("EXP13-001",),
        "lieu": "Identifiants",
        "original": "titre « Un »",
        "altere": "titre « Zo »",
    }
    return Deviation(id=nom, **{**valeurs, **champs})  # type: ignore[arg-type]
