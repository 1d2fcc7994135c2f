"""Where this browser stands in the three steps, and what the refusals of a code say."""

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from flask import g, render_template, session
from sqlalchemy import func, select
from werkzeug.wrappers import Response

from mock_portal.domain import codes
from mock_portal.domain.inscriptions import CodeRefuse
from mock_portal.journeys.activation_guidee.forms import AdresseForm, PostalForm
from mock_portal.store.models import AddressChange, Space
from mock_portal.web.contexte import db, world
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
PERIME_POSTAL = (
    "ce code n'est plus valable : le délai de {delai} est dépassé. Veuillez reprendre votre demande depuis le début "
    "pour recevoir un nouveau code."
)
SIREN_REFUSE = "le SIREN, l'adresse électronique ou le code saisi n'est pas reconnu."
ADRESSE_REFUSEE = "l'adresse électronique ou le code saisi n'est pas reconnu."


def etat() -> dict[str, Any]:
    """`code` once step 1 is passed, with `adresse` and `siren` if typed; `espace` once step 2 is; `envoi` of each."""
    lu: dict[str, Any] = session.get("activation_guidee", {})
    return lu


def essayeur() -> str:
    """This browser, as far as wrong codes are counted."""
    cle: str = session.setdefault("essayeur", secrets.token_hex(8))
    return cle


def postal(code: str) -> bool:
    """Whether a letter brought the code."""
    ligne = codes.sans_adresse(db(), world(), code)
    return ligne is not None and ligne.siren is not None


def formulaire(code: str) -> type[AdresseForm]:
    """The form of step 2 for that code (B-018)."""
    return PostalForm if postal(code) else AdresseForm


def gardees(saisies: Mapping[str, Any]) -> dict[str, Any]:
    """The entries of step 2 as `etat` keeps them."""
    adresse, siren = saisies.get("activation_adresse_electronique", ""), saisies.get("activation_siren", "")
    return {"adresse": adresse, "siren": siren}


def texte(refus: CodeRefuse, code: str) -> str:
    """The message of a refusal."""
    rules = world().rules
    par_lettre = refus.raison == "perime" and postal(code)
    delai = rules.delai_code_postal if par_lettre else rules.delai_activation
    message = PERIME_POSTAL if par_lettre else REFUS[refus.raison]
    return message.format(delai=delai.en_toutes_lettres(), blocage=rules.delai_blocage_code.en_toutes_lettres())


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
    variables |= {"avis": session.pop("avis", None), "noms_des_etapes": ETAPES, "etape": etape}
    return render_template(f"activation_guidee/{gabarit}.html", **variables)
