"""Where this browser stands in the three stages; a screen leads to the first one still missing (NEX l.46-49)."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import g, render_template, session
from werkzeug.wrappers import Response

from mock_portal.domain.demarches import Demarche
from mock_portal.web.erreurs import recommencer
from mock_portal.web.formulaires import aller_a

ETAPES = ("conditions_expert", "identifiants_expert", "coordonnees_expert")
NOMS = ("Conditions générales", "Identifiants", "Coordonnées")

Reponse = str | Response
Vue = Callable[[Demarche], Reponse]


def afficher(gabarit: str, **variables: Any) -> str:
    """A screen of this journey; a notice waiting in the session is shown once."""
    avis = session.pop("avis", None)
    return render_template(f"creation_expert_2025/{gabarit}.html", avis=avis, noms_des_etapes=NOMS, **variables)


def manquante(demarche: Demarche, ecran: str) -> str | None:
    """The first stage still missing before that one."""
    faits = (demarche.acceptee, bool(demarche.adresse_electronique))
    avant = zip(ETAPES[: ETAPES.index(ecran)], faits, strict=False)
    return next((etape for etape, fait in avant if not fait), None)


def etape(ecran: str) -> Callable[[Vue], Callable[[], Reponse]]:
    """Give the view its run, or lead elsewhere: to the missing stage, or to the wait once registered."""

    def decorer(vue: Vue) -> Callable[[], Reponse]:
        @wraps(vue)
        def gardee() -> Reponse:
            demarche = Demarche.lire(session.get("demarche"))
            if demarche.confirmee:
                return aller_a("attente_expert")
            manque = manquante(demarche, ecran)
            if manque is None:
                return vue(demarche)
            return recommencer() if g.session_expiree else aller_a(manque)

        return gardee

    return decorer
