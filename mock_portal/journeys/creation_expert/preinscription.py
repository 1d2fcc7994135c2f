"""« Confirmer »: the pending space, its code, its mail, in one transaction; then the wait. Both expert modes do it."""

from collections.abc import Callable

from flask import g, session
from werkzeug.wrappers import Response

from mock_portal.channels import envois
from mock_portal.domain import inscriptions
from mock_portal.domain.demarches import Demarche
from mock_portal.journeys.creation_expert.etapes import garder
from mock_portal.journeys.creation_expert.forms import IdentifiantsForm
from mock_portal.sandbox import World
from mock_portal.store.models import Space
from mock_portal.web.contexte import db, world
from mock_portal.web.erreurs import recommencer
from mock_portal.web.formulaires import aller_a
from mock_portal.web.incidents import barriere, incidents


def inscrire(demarche: Demarche, formulaire: type[IdentifiantsForm], attente: str) -> Response:
    """Register the run and go to the screen `attente`; back to the form of the address when somebody took it since."""
    try:
        espace = preinscrire(world(), demarche)
    except inscriptions.AdresseDejaPrise as refus:
        form = formulaire(world(), formdata=None, data={"adresse_electronique": demarche.adresse_electronique})
        form.refuser(form.adresse_electronique, form.texte_deja_prise(refus.en_attente))
        return form.attendre()
    demarche.confirmee = True
    garder(demarche)
    session["attente"] = espace.id
    return aller_a(attente)


def attendre(montrer: Callable[[Space], str], depart: str) -> str | Response:
    """The wait for the code, as long as this browser remembers what it registered; else the first screen."""
    espace = db().get(Space, session.get("attente", ""))
    if espace is None:
        return recommencer() if g.session_expiree else aller_a(depart)
    return montrer(espace)


def preinscrire(world: World, demarche: Demarche) -> Space:
    """Register the run once and mail its code. Raises AdresseDejaPrise."""
    actifs = incidents()
    barriere("inscription")()
    deja = inscriptions.de_la_demarche(db(), world, demarche)
    if deja is not None:
        return deja
    espace = inscriptions.enregistrer(db(), world, demarche)
    envois.code(db(), world, espace, actifs)
    if "double_inscription" in actifs:
        envois.code(db(), world, inscriptions.enregistrer(db(), world, demarche, reserver=False), actifs)
    return espace
