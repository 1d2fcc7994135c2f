"""Which message goes to whom: the code of an activation, the news of a changed password."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from mock_portal.channels import mail
from mock_portal.clock import date_longue
from mock_portal.domain import codes, validite
from mock_portal.sandbox import World
from mock_portal.store.models import AddressChange, Space

Incidents = Mapping[str, Mapping[str, object]]


def code(
    session: Session, world: World, espace: Space, actifs: Incidents, changement: AddressChange | None = None
) -> str:
    """Make a code and mail it to the address it is for: that of the space, or the new one (EXP13 l.446, CHG23 l.557).

    `actifs`: the disturbances that are on. Answers the code too.
    """
    secret = codes.creer(session, world, espace, changement)
    courriels = world.edition.courriels
    courriel = courriels.get("code") or courriels["activation"]
    valeurs = {"code": secret, "delai": world.rules.delai_activation.en_toutes_lettres()}
    adresse = changement.adresse if changement else espace.adresse_electronique
    mail.envoyer(session, world, courriel, adresse, valeurs, actifs)
    return secret


def mot_de_passe_modifie(session: Session, world: World, espace: Space, actifs: Incidents) -> None:
    """Tell the holder until when the new password is valid, where the edition has that message (CHG23 l.462-486)."""
    courriel = world.edition.courriels.get("mot_de_passe")
    if courriel is not None:
        valeurs = {"valable_jusqu_au": date_longue(validite.dernier_jour(world, espace))}
        mail.envoyer(session, world, courriel, espace.adresse_electronique, valeurs, actifs)
