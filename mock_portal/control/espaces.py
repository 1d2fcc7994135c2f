"""Spaces as fixtures, and the companies they hold."""

from typing import Any

from flask import Response, jsonify

from mock_portal.control import poses_simplifiees
from mock_portal.control.corps import Champ, Refuse, booleen, lire_corps, lire_objet, liste_de, objet, texte, un_de
from mock_portal.control.entreprises import siren
from mock_portal.control.poses import VERIFIE, poser_compte, poser_espace, rattacher
from mock_portal.control.socle import absent, bp, malforme, monde
from mock_portal.domain import comptes, inscriptions
from mock_portal.editions.expert_formulaires import FORMULAIRE
from mock_portal.sandbox import World
from mock_portal.store.models import Space, SpaceCompany
from mock_portal.web.contexte import db


def espace_en_json(espace: Space) -> dict[str, Any]:
    """A space as the API shows it, without its secrets."""
    return {
        "id": espace.id,
        "adresse_electronique": espace.adresse_electronique,
        "mode": espace.mode,
        "etat": espace.etat,
        "avec_certificat": espace.avec_certificat,
        "numero_abonne": espace.numero_abonne,
        **poses_simplifiees.supplement(espace),
    }


def _en_mode_simplifie(world: World, corps: dict[str, Any]) -> bool:
    """Whether the space comes from a simplified request, which only some editions have."""
    simplifie = corps["mode"] == "simplifie" and "creation_simplifiee" in world.edition.journeys
    for champ, valeur in (("etat", corps["etat"] == VERIFIE), ("adresse_entreprise", "adresse_entreprise" in corps)):
        if valeur and not simplifie:
            raise malforme("réservé au mode simplifié des éditions qui en ont un", champ)
    return simplifie


def compte_tenu(valeur: Any) -> dict[str, Any]:
    """`{iban?, bic?, mandat?: "CORE" | "B2B", enregistre?}`."""
    champs = {"iban": Champ(texte), "bic": Champ(texte), "mandat": Champ(un_de(*comptes.TYPES))}
    return lire_objet(valeur, {**champs, "enregistre": Champ(booleen)}, "compte_bancaire.")


@bp.post("/sandboxes/<bac>/spaces", endpoint="creer_espace")
def creer_espace(bac: str) -> tuple[Response, int]:
    """A space in any state, as if a user had made it."""
    world = monde(bac)
    corps = lire_corps(
        adresse_electronique=Champ(texte, exige=True),
        mot_de_passe=Champ(texte, exige=True),
        mode=Champ(un_de("expert", "simplifie"), exige=True),
        etat=Champ(un_de(inscriptions.ATTENTE, VERIFIE, inscriptions.ACTIF, inscriptions.PERIME), exige=True),
        avec_certificat=Champ(booleen),
        titulaire=Champ(saisies_du_titulaire),
        entreprises=Champ(liste_de(entreprise_tenue)),
        adresse_entreprise=Champ(texte),
        compte_bancaire=Champ(compte_tenu),
    )
    espace = poses_simplifiees.poser(world, corps) if _en_mode_simplifie(world, corps) else poser_espace(world, corps)
    if "compte_bancaire" in corps:
        poser_compte(world, espace, corps["compte_bancaire"])
    return jsonify(espace_en_json(espace)), 201


def entreprise_tenue(valeur: Any) -> dict[str, Any]:
    """`"123456789"` or `{siren, services?}`."""
    if isinstance(valeur, str):
        return {"siren": siren(valeur), "services": []}
    lu = objet(valeur)
    if set(lu) - {"siren", "services"}:
        raise Refuse("une entreprise se dit {siren, services}")
    return {"siren": siren(lu.get("siren")), "services": liste_de(texte)(lu.get("services", []))}


def saisies_du_titulaire(valeur: Any) -> dict[str, Any]:
    """Entries of the registration form by field name."""
    for nom, saisie in objet(valeur).items():
        if nom not in FORMULAIRE or nom == "adresse_electronique":
            raise Refuse(f"« {nom} » n'est pas une saisie du formulaire ; connues : {', '.join(FORMULAIRE)}")
        if not isinstance(saisie, bool if nom == "entreprise_etrangere" else str):
            raise Refuse(f"la saisie « {nom} » n'est pas du bon type")
    return dict(valeur)


def espace_du_bac(world: World, espace_id: str) -> Space:
    """The space of the path, or 404."""
    espace = db().get(Space, espace_id)
    if espace is None or espace.sandbox_id != world.id:
        raise absent("espace", espace_id)
    return espace


@bp.put("/sandboxes/<bac>/spaces/<space>/companies/<numero>", endpoint="rattacher_entreprise")
def rattacher_entreprise(bac: str, space: str, numero: str) -> tuple[str, int]:
    """A company joins the space, with services if any are given."""
    world = monde(bac)
    corps = lire_corps(services=Champ(liste_de(texte)))
    rattacher(world, espace_du_bac(world, space).id, numero, corps.get("services", []))
    return "", 204


@bp.delete("/sandboxes/<bac>/spaces/<space>/companies/<numero>", endpoint="detacher_entreprise")
def detacher_entreprise(bac: str, space: str, numero: str) -> tuple[str, int]:
    """A company leaves the space."""
    espace = espace_du_bac(monde(bac), space)
    row = db().get(SpaceCompany, (espace.id, numero))
    if row is None:
        raise absent("entreprise de l'espace", numero)
    db().delete(row)
    return "", 204
