"""Where this browser stands in the three steps, and what the refusals of a code say."""

import secrets
from datetime import datetime
from typing import Any

from flask import g, render_template, session
from sqlalchemy import func, select
from werkzeug.wrappers import Response

from mock_portal.domain.inscriptions import CodeRefuse
from mock_portal.sandbox import World
from mock_portal.store.models import AddressChange, Space
from mock_portal.web.contexte import db
from mock_portal.web.erreurs import recommencer
from mock_portal.web.formulaires import aller_a

ETAPES = ("Code d'activation", "Identifiants", "Récapitulatif")

REFUS = {
    "faux": "le code saisi n'est pas reconnu.",
    "utilise": "ce code a déjà été utilisé ; un code ne sert qu'une fois.",
    "bloque": "trop d'essais infructueux ; veuillez réessayer dans {blocage}.",
    "perime": (
        "ce code n'est plus valable : le délai de {delai} est dépassé. Veuillez reprendre depuis le début la "
        "modification de votre adresse électronique de connexion, ou la création de votre espace, pour recevoir un "
        "nouveau code."
    ),
}
ADRESSE_REFUSEE = "l'adresse électronique ou le code saisi n'est pas reconnu."


def etat() -> dict[str, Any]:
    """`code` once step 1 is passed, with `adresse` if one was typed; `espace` once step 2 is; `envoi` of each."""
    lu: dict[str, Any] = session.get("activation_guidee", {})
    return lu


def essayeur() -> str:
    """This browser, as far as wrong codes are counted."""
    cle: str = session.setdefault("essayeur", secrets.token_hex(8))
    return cle


def texte(refus: CodeRefuse, world: World) -> str:
    """The message of a refusal."""
    delai, blocage = world.rules.delai_activation, world.rules.delai_blocage_code
    return REFUS[refus.raison].format(delai=delai.en_toutes_lettres(), blocage=blocage.en_toutes_lettres())


def etape_manquante() -> Response:
    """To the step where this browser stands, or to the first; an ended session says so."""
    if g.session_expiree:
        return recommencer()
    if "code" in etat():
        return aller_a("activation_identifiants")
    return aller_a("activation_recapitulatif" if "espace" in etat() else "activation_code")


def active_le(espace: Space) -> datetime:
    """The instant of the last activation: that of the space, or of its last change of address."""
    changement = db().scalar(select(func.max(AddressChange.active_le)).where(AddressChange.space_id == espace.id))
    instant = changement or espace.active_le
    assert instant is not None
    return instant


def afficher(gabarit: str, etape: int, **variables: Any) -> str:
    """A screen of the wizard; `etape` counts from 0."""
    avis = session.pop("avis", None)
    return render_template(f"activation_guidee/{gabarit}.html", avis=avis, etapes=ETAPES, etape=etape, **variables)
