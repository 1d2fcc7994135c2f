"""What the mailed link opens, in any browser (ALIM l.208-229)."""

from flask import g

from mock_portal.domain import demandes
from mock_portal.journeys.creation_simplifiee.etapes import bp, page
from mock_portal.web.contexte import db, world
from mock_portal.web.ecrans import VARIANTES

PARTI = 410
VARIANTES["creation_simplifiee.adresse_verifiee"] = lambda: g.get("lien_refuse") or "adresse_verifiee"


@bp.get("/verification/<jeton>")
def adresse_verifiee(jeton: str) -> str | tuple[str, int]:
    """The address is verified and the letter leaves at once; opened again, the same page and no other letter."""
    try:
        demandes.verifier_lien(db(), world(), jeton)
    except demandes.LienRefuse as refus:
        g.lien_refuse = "lien_refuse"
        return page("lien_refuse", perime=refus.raison == "perime", delai=_delai()), PARTI
    return page("adresse_verifiee")


@bp.get("/lien-refuse")
def lien_refuse() -> str:
    """The page of a link that is none."""
    return page("lien_refuse", perime=False, delai=_delai())


def _delai() -> str:
    return world().rules.delai_lien_validation.en_toutes_lettres()
