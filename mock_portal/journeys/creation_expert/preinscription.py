"""« Confirmer »: the pending space, its code, its mail, in one transaction."""

from mock_portal.channels import mail
from mock_portal.domain import codes, inscriptions
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
    envoyer_code(world, espace, actifs)
    if "double_inscription" in actifs:
        envoyer_code(world, inscriptions.enregistrer(db(), world, demarche, reserver=False), actifs)
    return espace


def envoyer_code(world: World, espace: Space, actifs: dict[str, dict[str, object]]) -> str:
    """A new code, mailed to the address chosen as identifier (EXP13 l.446); answered too."""
    code = codes.creer(db(), world, espace)
    courriel = world.edition.courriels["activation"]
    mail.envoyer(db(), world, courriel, espace.adresse_electronique, {"code": code}, actifs)
    return code
