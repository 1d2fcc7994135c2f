"""Which services a company has in a space (NEX l.39, l.54, l.75).

A service is named by its block and its entry without the sign [+]: « Déclarer TVA ». An adhesion may write it as its
box does, « Déclarer : TVA », or name an entry alone: « TVA » stands for that entry in every block.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mock_portal.sandbox import World
from mock_portal.store.models import Company, Space, SpaceCompany

SPECIAUX = ("Remboursement de TVA UE", "Dispositif DAC6", "Taxe activités polluantes")
"""Entries that the simplified mode does not bring (NEX l.75, B-073)."""
TVA = "TVA"


def catalogue(world: World) -> dict[str, str]:
    """Service → its entry, in the order of the blocks."""
    espace = world.edition.espace
    rubriques = espace.services if espace else ()
    return {f"{rubrique.titre} {entree(lien)}": entree(lien) for rubrique in rubriques for lien in rubrique.liens}


def entree(lien: str) -> str:
    """An entry without its sign."""
    return lien.removesuffix(" [+]")


def entrees(world: World) -> list[str]:
    """The entries an adhesion may name, each once, in order."""
    return list(dict.fromkeys(catalogue(world).values()))


def nom_du_service(ecrit: str) -> str:
    """A service or entry without the colon and the sign of its box."""
    return entree(ecrit.strip()).replace(" : ", " ")


def inconnus(world: World, noms: list[str]) -> list[str]:
    """Those names that are neither service nor entry."""
    connus = catalogue(world)
    tous = {*connus, *connus.values()}
    return [nom for nom in noms if nom_du_service(nom) not in tous]


def d_office(session: Session, world: World, siren: str) -> list[str]:
    """What the simplified mode brings: all but the special list, and VAT for whom it concerns (ALIM l.16, B-101)."""
    return _d_office(world, siren in _sans_tva(session, world))


def _sans_tva(session: Session, world: World) -> set[str]:
    query = select(Company.siren).where(Company.sandbox_id == world.id, Company.tva.is_(False))
    return set(session.scalars(query))


def _d_office(world: World, sans_tva: bool) -> list[str]:
    exclus = set(SPECIAUX) if world.rules.services_speciaux_exclus else set()
    exclus |= {TVA} if sans_tva else set()
    return [service for service, nom in catalogue(world).items() if nom not in exclus]


def services_de(session: Session, world: World, espace: Space, siren: str) -> set[str]:
    """The services of that company in that space; none when the space does not hold it."""
    tenue = session.get(SpaceCompany, (espace.id, siren))
    return set() if tenue is None else _services(world, tenue.details, siren in _sans_tva(session, world))


def services_de_l_espace(session: Session, world: World, espace: Space) -> set[str]:
    """The services of all companies of the space."""
    return set().union(*services_par_entreprise(session, world, espace).values())


def services_par_entreprise(session: Session, world: World, espace: Space) -> dict[str, set[str]]:
    """SIREN → services of each company of the space, by two queries however many they are.

    Companies with the same adhesions share their set.
    """
    sans_tva = _sans_tva(session, world)
    tenues = session.execute(select(SpaceCompany.siren, SpaceCompany.details).where(SpaceCompany.space_id == espace.id))
    connus: dict[object, set[str]] = {}
    trouves = {}
    for siren, details in tenues:
        cle = (tuple(details.get("services", ())), bool(details.get("d_office")), siren in sans_tva)
        if cle not in connus:
            connus[cle] = _services(world, details, siren in sans_tva)
        trouves[siren] = connus[cle]
    return trouves


def _services(world: World, details: Mapping[str, Any], sans_tva: bool) -> set[str]:
    if not world.rules.services_selon_adhesion:
        return set(catalogue(world))
    adheres = {nom_du_service(nom) for nom in details.get("services", ())}
    acquis = {service for service, nom in catalogue(world).items() if adheres & {service, nom}} if adheres else set()
    return acquis | set(_d_office(world, sans_tva) if details.get("d_office") else ())
