"""Disturbances on and off."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mock_portal.control.corps import Champ, duree, entier, lire_corps, texte, un_de
from mock_portal.control.socle import bp, inconnu, monde
from mock_portal.overrides import to_json
from mock_portal.store.models import Fault
from mock_portal.web.contexte import db
from mock_portal.web.ecrans import ECRANS
from mock_portal.web.incidents import barrieres


@dataclass(frozen=True)
class Incident:
    """The parameters of a disturbance, how they are read and how the capabilities describe them."""

    champs: Mapping[str, Champ]
    decrits: Mapping[str, str]


def ecran(valeur: Any) -> str:
    """A screen's slug; an unknown one is 422."""
    if valeur not in ECRANS:
        raise inconnu("écran", valeur, list(ECRANS), "ecran")
    return str(valeur)


INCIDENTS = {
    "delai": Incident(
        {"millisecondes": Champ(entier(0, 60_000), exige=True)}, {"millisecondes": "entier de 0 à 60000, exigé"}
    ),
    "erreur_500": Incident({"ecran": Champ(ecran)}, {"ecran": "nom d'écran ; absent = tous"}),
    "courriel_perdu": Incident({}, {}),
    "courriel_tardif": Incident({"duree": Champ(duree, exige=True)}, {"duree": "durée ISO 8601, exigée"}),
    "courriel_detourne": Incident({"adresse": Champ(texte, exige=True)}, {"adresse": "texte, exigé"}),
    "double_inscription": Incident({}, {}),
    "barriere": Incident(
        {
            "count": Champ(entier(2, 16), exige=True),
            "point": Champ(un_de("inscription", "activation", "changement"), exige=True),
        },
        {"count": "entier de 2 à 16, exigé", "point": "inscription, activation ou changement, exigé"},
    ),
}


def _connu(nom: str) -> Incident:
    if nom not in INCIDENTS:
        raise inconnu("incident", nom, list(INCIDENTS))
    return INCIDENTS[nom]


@bp.put("/sandboxes/<bac>/faults/<nom>", endpoint="mettre_incident")
def mettre_incident(bac: str, nom: str) -> tuple[str, int]:
    """On, with its parameters; a second time replaces them."""
    world = monde(bac)
    parametres = lire_corps(**_connu(nom).champs)
    en_json = {cle: to_json(valeur) for cle, valeur in parametres.items()}
    db().merge(Fault(sandbox_id=world.id, nom=nom, parametres=en_json))
    if nom == "barriere":
        barrieres().poser(world.id, parametres["point"], parametres["count"])
    return "", 204


@bp.delete("/sandboxes/<bac>/faults/<nom>", endpoint="oter_incident")
def oter_incident(bac: str, nom: str) -> tuple[str, int]:
    """Off; nothing to do when it was not on."""
    world = monde(bac)
    _connu(nom)
    row = db().get(Fault, (world.id, nom))
    if row is not None:
        db().delete(row)
    if nom == "barriere":
        barrieres().lever(world.id)
    return "", 204
