"""What the code of a letter opens: a space asked for in simplified mode, or services (ALIM l.258, NEX l.54)."""

from sqlalchemy.orm import Session

from mock_portal.domain.entreprises import raison_sociale
from mock_portal.domain.inscriptions import ouvrir
from mock_portal.sandbox import World
from mock_portal.store.models import Space, SpaceCompany
from mock_portal.store.postal import Letter, SimplifiedRequest


def lettre_eteinte(session: Session, lettre_id: int) -> bool:
    """Whether the request behind the letter was cancelled or replaced."""
    lettre = session.get_one(Letter, lettre_id)
    demande = session.get(SimplifiedRequest, lettre.demande_id) if lettre.demande_id is not None else None
    return demande is not None and demande.close_le is not None


def par_lettre(session: Session, world: World, lettre_id: int) -> Space:
    """The space, now active and holding the company of the letter. Raises AdresseDejaPrise."""
    lettre = session.get_one(Letter, lettre_id)
    if lettre.demande_id is None:
        espace = session.get_one(Space, lettre.space_id)
        detenir(session, world, espace, lettre.siren, lettre.services)
        return espace
    espace = ouvrir(session, world, lettre.space_id)
    session.get_one(SimplifiedRequest, lettre.demande_id).siren_reserve = None
    detenir(session, world, espace, lettre.siren, [], d_office=world.rules.services_immediats_en_simplifie)
    return espace


def detenir(
    session: Session, world: World, espace: Space, siren: str, services: list[str], *, d_office: bool = False
) -> SpaceCompany:
    """The company joins the space with those services; held already, it gains them."""
    tenue = session.get(SpaceCompany, (espace.id, siren))
    if tenue is None:
        nom = raison_sociale(session, world, siren) or ""
        tenue = SpaceCompany(sandbox_id=world.id, space_id=espace.id, siren=siren, raison_sociale=nom, details={})
        session.add(tenue)
    acquis = list(tenue.details.get("services", ()))
    tenue.details = {
        **tenue.details,
        "services": acquis + [service for service in services if service not in acquis],
        "d_office": d_office or bool(tenue.details.get("d_office")),
    }
    session.flush()
    return tenue
