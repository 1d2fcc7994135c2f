"""Adhesion of a company to services, from an active space (NEX l.52-54): a letter to the company, then its code."""

from sqlalchemy.orm import Session

from mock_portal.domain import entreprises, espaces, lettres
from mock_portal.domain.entreprises import sans_blancs
from mock_portal.sandbox import World
from mock_portal.store.models import Space
from mock_portal.store.postal import Letter


def defauts_siren(session: Session, world: World, espace: Space, siren: str) -> list[str]:
    """What is wrong with a SIREN to adhere for, in French. One that another space holds is none of it (NEX l.66)."""
    if defauts := entreprises.defauts(session, world, siren, etrangere=False):
        return defauts
    return [] if peut_detenir(session, world, espace, sans_blancs(siren)) else [trop_d_entreprises(world)]


def defauts_services(world: World, services: list[str]) -> list[str]:
    """What is wrong with the services ticked, in French."""
    if world.rules.adhesion_service_exige and not services:
        return ["vous devez cocher au moins un service."]
    return []


def peut_detenir(session: Session, world: World, espace: Space, siren: str) -> bool:
    """Whether the space has room for the company: without limit, unless the rules set one (NEX l.56)."""
    maximum = world.rules.entreprises_maximales
    if not maximum:
        return True
    tenues = {tenue.siren for tenue in espaces.entreprises(session, espace)}
    return siren in tenues or len(tenues) < maximum


def trop_d_entreprises(world: World) -> str:
    """The refusal of one company more."""
    return f"votre espace ne peut détenir plus de {world.rules.entreprises_maximales} entreprises."


def demander(session: Session, world: World, espace: Space, siren: str, services: list[str]) -> Letter:
    """Issue the letter; the services come with its code only. Nothing is checked again."""
    return lettres.emettre(session, world, espace, sans_blancs(siren), services)
