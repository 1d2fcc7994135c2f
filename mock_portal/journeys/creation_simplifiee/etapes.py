"""The journey's blueprint, and where this browser stands in its three steps."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Self

from flask import Blueprint, g, render_template, session
from werkzeug.wrappers import Response

from mock_portal.domain.entreprises import sans_blancs
from mock_portal.web.contexte import world
from mock_portal.web.erreurs import recommencer
from mock_portal.web.formulaires import aller_a

bp = Blueprint("creation_simplifiee", __name__, template_folder="templates", url_prefix="/creation")

ETAPES = ("Saisie du SIREN", "Formulaire d'inscription", "Enregistrement")
CLE = "creation_simplifiee"


@dataclass
class Demande:
    """A request under way. `siren`: validated under the sending `envoi_siren`; `saisies`: entries of step 2.

    `espace` and `envoi`: what the last confirmed request wrote, and the sending that confirmed it.
    """

    siren: str = ""
    envoi_siren: str = ""
    adresse_entreprise: str = ""
    saisies: dict[str, Any] = field(default_factory=dict)
    espace: str = ""
    envoi: str = ""

    @classmethod
    def lire(cls) -> Self:
        """From the browser session; a new one when there is none."""
        return cls(**session.get(CLE, {}))

    def garder(self) -> None:
        """Write it back."""
        session[CLE] = asdict(self)

    def valide(self, saisie: str) -> bool:
        """Whether that SIREN is the validated one, or no validation is demanded."""
        return not world().rules.siren_valide_exige or (bool(self.siren) and sans_blancs(saisie) == self.siren)

    def recommencer(self, siren: str = "", envoi: str = "") -> None:
        """Another SIREN: whatever was entered for the former one goes, the confirmed request stays known."""
        self.siren, self.envoi_siren, self.adresse_entreprise, self.saisies = siren, envoi, "", {}

    def confirmer(self, espace: str, envoi: str) -> None:
        """The request is registered; nothing of its entries stays in the session."""
        self.recommencer()
        self.espace, self.envoi = espace, envoi

    def empreinte(self) -> str:
        """What the form of step 2 carries to prove which step 1 it goes with: another tab may have changed it."""
        vu = json.dumps([self.siren, self.adresse_entreprise])
        return hashlib.sha256(vu.encode()).hexdigest()[:16]


def afficher(gabarit: str, etape: int, **variables: Any) -> str:
    """A screen of the three steps; `etape` counts from 0."""
    return page(gabarit, noms_des_etapes=ETAPES, etape=etape, **variables)


def page(gabarit: str, **variables: Any) -> str:
    """A page of this journey; a notice waiting in the session is shown once."""
    return render_template(f"creation_simplifiee/{gabarit}.html", avis=session.pop("avis", None), **variables)


def etape_manquante(demande: Demande) -> Response | None:
    """To the first step still missing before step 2; None when it may be shown."""
    if demande.adresse_entreprise:
        return None
    if g.session_expiree:
        return recommencer()
    return aller_a("enregistrement" if demande.espace and not demande.siren else "saisie_siren")


def postees(saisies: Mapping[str, Any]) -> dict[str, Any]:
    """The entries of step 2 that the session keeps: passwords never."""
    return {nom: valeur for nom, valeur in saisies.items() if nom != "envoi"}
