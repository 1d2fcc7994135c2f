"""The journey's blueprint, and the guard of its stages: a screen leads to the first stage still missing."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Blueprint, g, render_template, session
from werkzeug.wrappers import Response

from mock_portal.domain.demarches import Demarche
from mock_portal.web.erreurs import recommencer
from mock_portal.web.formulaires import aller_a

bp = Blueprint("creation_expert", __name__, template_folder="templates", url_prefix="/opale_inscription")

AUTRE_FENETRE = (
    "Votre démarche a été modifiée dans une autre fenêtre : rien n'a été enregistré. "
    "Vérifiez les informations affichées."
)

Vue = Callable[[Demarche], "str | Response"]


def afficher(gabarit: str, **variables: Any) -> str:
    """A screen of this journey; a notice waiting in the session is shown once."""
    return render_template(f"creation_expert/{gabarit}.html", avis=session.pop("avis", None), **variables)


def garder(demarche: Demarche) -> None:
    """Write the wizard back."""
    session["demarche"] = demarche.ecrire()


def etape(ecran: str) -> Callable[[Vue], Callable[[], "str | Response"]]:
    """Give the view its wizard, or lead elsewhere: to the missing stage, or to the waiting screen once confirmed."""

    def decorer(vue: Vue) -> Callable[[], "str | Response"]:
        @wraps(vue)
        def gardee() -> str | Response:
            demarche = Demarche.lire(session.get("demarche"))
            if demarche.confirmee:
                return aller_a("attente_activation")
            manquante = demarche.etape_manquante(ecran)
            if manquante is None:
                return vue(demarche)
            return recommencer() if g.session_expiree else aller_a(manquante)

        return gardee

    return decorer
