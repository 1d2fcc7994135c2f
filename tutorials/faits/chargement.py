"""Reading of the features and registers into facts."""

from __future__ import annotations

from pathlib import Path

from conformance.gherkin import read_features
from conformance.registre import load_registres
from tutorials.faits.contacts import contacts
from tutorials.faits.enchainements import enchainements_des_features, enchainements_du_registre, parcours
from tutorials.faits.libelles import libelles_des_features, libelles_du_registre
from tutorials.faits.modele import Faits
from tutorials.faits.valeurs import valeurs_du_registre

FEATURES = Path(__file__).resolve().parents[2] / "features"


def load_faits(racine: Path = FEATURES) -> Faits:
    """The facts of every edition. Raises ErreurDeFeature or ErreurDeRegistre where the features cannot be read."""
    fonctionnalites = read_features(racine)
    registres = load_registres(racine)
    exigences = tuple(registres.exigences.values())
    noms = frozenset(ecran.nom for ecran in registres.ecrans.values())
    libelles = tuple(
        dict.fromkeys(
            (
                *libelles_des_features(fonctionnalites, registres.exigences, noms),
                *libelles_du_registre(exigences),
            )
        )
    )
    return Faits(
        libelles=libelles,
        enchainements=tuple(
            dict.fromkeys((*enchainements_du_registre(exigences), *enchainements_des_features(fonctionnalites)))
        ),
        valeurs=tuple(valeurs_du_registre(exigences)),
        parcours=parcours(fonctionnalites, exigences),
        exigences=registres.exigences,
        ecrans=registres.ecrans,
        contradictions=registres.contradictions,
        contacts=contacts(libelles, exigences, registres.contradictions.values()),
    )
