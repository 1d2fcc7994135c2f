"""« Confirmer »: the pending space, its code, its mail, in one transaction."""

from mock_portal.channels import envois
from mock_portal.domain import inscriptions
from mock_portal.domain.demarches import Demarche
from mock_portal.sandbox import World
from mock_portal.store.models import Space
from mock_portal.web.contexte import db
from mock_portal.web.incidents import barriere, incidents


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
