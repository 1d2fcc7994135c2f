"""Spaces as fixtures, and the companies they hold."""

import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from flask import Response, g, jsonify

from mock_portal.channels import envois
from mock_portal.control.corps import Champ, Refuse, booleen, lire_corps, liste_de, objet, texte, un_de
from mock_portal.control.echantillons import titulaire
from mock_portal.control.entreprises import siren
from mock_portal.control.socle import absent, bp, monde
from mock_portal.domain import entreprises, inscriptions, mots_de_passe, reservations
from mock_portal.domain.abonnes import tirer_numero
from mock_portal.domain.adresses import comparee
from mock_portal.editions.expert_formulaires import FORMULAIRE
from mock_portal.sandbox import World
from mock_portal.store.models import Space, SpaceCompany
from mock_portal.web.contexte import db
from mock_portal.web.incidents import incidents


def espace_en_json(espace: Space) -> dict[str, Any]:
    """A space as the API shows it, without its secrets."""
    return {
        "id": espace.id,
        "adresse_electronique": espace.adresse_electronique,
        "mode": espace.mode,
        "etat": espace.etat,
        "avec_certificat": espace.avec_certificat,
        "numero_abonne": espace.numero_abonne,
    }


@bp.post("/sandboxes/<bac>/spaces", endpoint="creer_espace")
def creer_espace(bac: str) -> tuple[Response, int]:
    """A space in any state, as if a user had made it."""
    world = monde(bac)
    corps = lire_corps(
        adresse_electronique=Champ(texte, exige=True),
        mot_de_passe=Champ(texte, exige=True),
        mode=Champ(un_de("expert", "simplifie"), exige=True),
        etat=Champ(un_de(inscriptions.ATTENTE, inscriptions.ACTIF, inscriptions.PERIME), exige=True),
        avec_certificat=Champ(booleen),
        titulaire=Champ(saisies_du_titulaire),
        entreprises=Champ(liste_de(entreprise_tenue)),
    )
    espace = poser_espace(world, corps)
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


def poser_espace(world: World, corps: dict[str, Any]) -> Space:
    """Write it. 409 when the address is reserved, 404 when a company is not in the register."""
    reservations.liberer(db(), world)
    espace = _espace(world, corps)
    if espace.adresse_reservee is not None:
        reservations.verifier_changements(db(), world, espace.adresse_electronique)
    db().add(espace)
    reservations.ecrire_ou_adresse_prise(db())
    if espace.etat != inscriptions.ACTIF:
        g.world = replace(world, now=espace.cree_le)
        envois.code(db(), g.world, espace, incidents())
    for tenue in corps.get("entreprises", []):
        rattacher(world, espace.id, tenue["siren"], tenue["services"])
    return espace


def _espace(world: World, corps: dict[str, Any]) -> Space:
    adresse, etat = corps["adresse_electronique"].strip(), corps["etat"]
    certificat = corps.get("avec_certificat", False)
    reservee = world.rules.adresse_unique and not certificat and etat != inscriptions.PERIME
    return Space(
        id=secrets.token_hex(8),
        sandbox_id=world.id,
        mode=corps["mode"],
        etat=etat,
        avec_certificat=certificat,
        adresse_electronique=adresse,
        adresse_comparee=comparee(adresse, world.rules),
        adresse_reservee=comparee(adresse, world.rules) if reservee else None,
        mot_de_passe=mots_de_passe.hacher(corps["mot_de_passe"]),
        titulaire=titulaire(db(), world, corps.get("titulaire", {})),
        numero_abonne=tirer_numero(db(), world) if etat == inscriptions.ACTIF else None,
        cree_le=_demande_le(world, etat),
        active_le=world.now if etat == inscriptions.ACTIF else None,
    )


def _demande_le(world: World, etat: str) -> datetime:
    """Now; for a request out of date, a minute too long ago."""
    if etat != inscriptions.PERIME:
        return world.now
    delai = max(world.rules.delai_activation, world.rules.delai_nouvelle_demande, key=lambda d: d.after(world.now))
    return delai.before(world.now) - timedelta(minutes=1)


def rattacher(world: World, espace_id: str, numero: str, services: list[str]) -> None:
    """A company joins the space; a second time it only changes its services."""
    nom = entreprises.raison_sociale(db(), world, numero)
    if nom is None:
        raise absent("entreprise", numero)
    db().merge(
        SpaceCompany(
            sandbox_id=world.id, space_id=espace_id, siren=numero, raison_sociale=nom, details={"services": services}
        )
    )


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
