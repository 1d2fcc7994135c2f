"""The services of an edition, and which of them a space may use (CHG23 l.178-223; NEX l.39, l.54)."""

from dataclasses import dataclass, replace
from functools import lru_cache

from flask import g

from mock_portal.domain import services
from mock_portal.editions.base import Edition, EspacePro, Rubrique
from mock_portal.journeys.espace_pro.liens import cle
from mock_portal.store.models import Space, SpaceCompany
from mock_portal.web.contexte import db, world

PAYER = "Payer"


@dataclass(frozen=True)
class Service:
    """An entry (`lien`, as printed) of a block."""

    rubrique: str
    lien: str

    @property
    def entree(self) -> str:
        """Without its sign [+]."""
        return services.entree(self.lien)

    @property
    def nom(self) -> str:
        """As the domain knows it."""
        return services.nom_du_service(self.libelle)

    @property
    def libelle(self) -> str:
        """Of its box in an adhesion."""
        return f"{self.rubrique} : {self.lien}"


def connus(edition: Edition) -> dict[str, Service]:
    """Key of its address → each service, in printed order."""
    assert edition.espace is not None
    return _connus(edition.espace)


@lru_cache
def _connus(espace: EspacePro) -> dict[str, Service]:
    tous = (Service(rubrique.titre or "", lien) for rubrique in espace.services for lien in rubrique.liens)
    return {cle(f"{service.rubrique} {service.lien}"): service for service in tous}


def detenus(espace: Space) -> set[str]:
    """Names of what its companies may use together, read once a request."""
    if "services_detenus" not in g:
        g.services_detenus = services.services_de_l_espace(db(), world(), espace)
    trouves: set[str] = g.services_detenus
    return trouves


def ouvert(espace: Space, service: Service) -> bool:
    """Whether its address may be opened."""
    return not world().rules.service_non_detenu_refuse or service.nom in detenus(espace)


def rubriques(espace: Space) -> tuple[Rubrique, ...]:
    """The blocks of « MES SERVICES » with what the space holds; none that is empty."""
    menus = world().edition.espace
    assert menus is not None
    tenus = detenus(espace)
    filtrees = (
        replace(bloc, liens=tuple(lien for lien in bloc.liens if Service(bloc.titre or "", lien).nom in tenus))
        for bloc in menus.services
    )
    return tuple(bloc for bloc in filtrees if bloc.liens)


def detentrices(espace: Space, service: Service, tenues: list[SpaceCompany]) -> list[SpaceCompany]:
    """The companies of the space that may use the service."""
    tenus = services.services_par_entreprise(db(), world(), espace)
    return [tenue for tenue in tenues if service.nom in tenus[tenue.siren]]
