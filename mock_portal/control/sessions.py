"""`POST …/sessions`: a browser session that stands at a screen, as if a user had come there."""

import secrets
from typing import Any

from flask import Response, g, jsonify, request, url_for

from mock_portal.control.arrivees import Arrivee
from mock_portal.control.arrivees_deux_modes import ArriveeDeuxModes
from mock_portal.control.arrivees_guidees import ArriveeGuidee
from mock_portal.control.corps import Champ, lire_corps, objet, texte
from mock_portal.control.espaces import espace_du_bac
from mock_portal.control.libelles import ranger
from mock_portal.control.socle import bp, inconnu, monde
from mock_portal.editions import Edition
from mock_portal.web.contexte import COOKIE_BAC, db
from mock_portal.web.ecrans import ECRANS
from mock_portal.web.formulaires import PARAMETRES
from mock_portal.web.sessions import COOKIE_SESSION, poser

ATTEIGNABLES = tuple(slug for slug in ECRANS if slug != "erreur")


@bp.post("/sandboxes/<bac>/sessions", endpoint="ouvrir_session")
def ouvrir_session(bac: str) -> Response:
    """Everything that the way to the screen would have made is made: spaces, codes, mails."""
    world = g.world = monde(bac)
    corps = lire_corps(at=Champ(texte, exige=True), space=Champ(texte), entries=Champ(objet))
    connus = ecrans_de(world.edition)
    if corps["at"] not in connus:
        raise inconnu("écran", corps["at"], connus, "at")
    espace = espace_du_bac(world, corps["space"]) if "space" in corps else None
    arrivee = _classe(world.edition)(world, ranger(world.edition, corps.get("entries", {})), espace)
    donnees = arrivee.a(corps["at"])
    jeton = poser(db(), world, {"csrf_token": secrets.token_hex(20), **donnees})
    return jsonify(
        url=adresse(corps["at"], arrivee),
        cookies=[_cookie(COOKIE_BAC, world.id), _cookie(COOKIE_SESSION, jeton)],
    )


def ecrans_de(edition: Edition) -> list[str]:
    """The screens a session can stand at in that edition; that of the letter where it sends any."""
    pieces = {*edition.journeys, *(("courrier",) if edition.lettre else ())}
    return [slug for slug in ATTEIGNABLES if ECRANS[slug].endpoint.partition(".")[0] in pieces]


def _classe(edition: Edition) -> type[Arrivee]:
    if "creation_simplifiee" in edition.journeys:
        return ArriveeDeuxModes
    return ArriveeGuidee if "activation_guidee" in edition.journeys else Arrivee


def adresse(ecran: str, arrivee: Arrivee) -> str:
    """The screen's own address."""
    parametres: dict[str, Any] = {**PARAMETRES.get(ecran, {}), **arrivee.parametres}
    if ecran in {"formulaire_pdf", "recapitulatif_pdf"}:
        parametres["espace_id"] = arrivee.espace_actif().id
    return url_for(ECRANS[ecran].endpoint, _external=True, **parametres)


def _cookie(nom: str, valeur: str) -> dict[str, Any]:
    domaine = request.host.partition(":")[0]
    return {"name": nom, "value": valeur, "domain": domaine, "path": "/", "httpOnly": True, "sameSite": "Lax"}
