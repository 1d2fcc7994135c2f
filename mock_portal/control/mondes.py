"""Sandboxes: capabilities, rules, opening, clock, companies, spaces."""

import json
import secrets
from pathlib import Path
from typing import Any

from flask import Response, jsonify, url_for
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from mock_portal.clock import iso_paris
from mock_portal.control.corps import (
    Champ,
    Refuse,
    booleen,
    duree,
    entier,
    instant,
    lire_corps,
    liste_de,
    objet,
    texte,
    un_de,
)
from mock_portal.control.echantillons import titulaire
from mock_portal.control.incidents import INCIDENTS
from mock_portal.control.socle import absent, bp, conflit, inconnu, malforme, monde
from mock_portal.domain import entreprises, inscriptions, mots_de_passe
from mock_portal.domain.adresses import comparee
from mock_portal.editions import EDITIONS
from mock_portal.rules import describe
from mock_portal.sandbox import World, move_clock, open_sandbox
from mock_portal.store import remove_sandbox
from mock_portal.store.models import Company, Space, SpaceCompany
from mock_portal.version import __version__
from mock_portal.web.contexte import COOKIE_BAC, db
from mock_portal.web.incidents import barrieres

OPENAPI = json.loads((Path(__file__).parent / "openapi.json").read_text("utf-8"))


@bp.get("/openapi.json", endpoint="openapi")
def openapi() -> Response:
    """This API's own description."""
    return jsonify(OPENAPI)


@bp.get("/", endpoint="capacites")
def capacites() -> Response:
    """What this portal is and can do."""
    from mock_portal.control.sessions import ATTEIGNABLES

    return jsonify(
        name="mock_portal",
        version=__version__,
        editions=sorted(EDITIONS),
        screens=list(ATTEIGNABLES),
        optional=["mails", "pdf", "faults", "journal"],
        faults=[{"name": nom, "parameters": incident.decrits} for nom, incident in INCIDENTS.items()],
    )


@bp.get("/editions/<edition>/rules", endpoint="regles")
def regles(edition: str) -> Response:
    """The names that overrides may use."""
    if edition not in EDITIONS:
        raise inconnu("édition", edition, sorted(EDITIONS))
    return jsonify(list(describe(EDITIONS[edition].rules)))


@bp.post("/sandboxes", endpoint="ouvrir_bac")
def ouvrir_bac() -> tuple[Response, int]:
    """Open a sandbox."""
    corps = lire_corps(edition=Champ(texte, exige=True), now=Champ(instant), seed=Champ(entier(0)), rules=Champ(objet))
    if corps["edition"] not in EDITIONS:
        raise inconnu("édition", corps["edition"], sorted(EDITIONS), "edition")
    world = open_sandbox(db(), corps["edition"], corps.get("now"), corps.get("seed"), corps.get("rules"))
    return jsonify(etat(world)), 201


def etat(world: World) -> dict[str, Any]:
    """A sandbox as the API shows it."""
    return {
        "id": world.id,
        "edition": world.edition.code,
        "now": iso_paris(world.now),
        "rules": {regle["name"]: regle["value"] for regle in describe(world.rules)},
        "start_url": url_for("simulateur.entrer", bac=world.id, _external=True),
        "cookie": {"name": COOKIE_BAC, "value": world.id},
    }


@bp.get("/sandboxes/<bac>", endpoint="etat_du_bac")
def etat_du_bac(bac: str) -> Response:
    """Its state: clock, rules, spaces."""
    world = monde(bac)
    query = select(Space).where(Space.sandbox_id == bac).order_by(Space.cree_le, Space.id)
    return jsonify({**etat(world), "seed": world.seed, "spaces": [espace_en_json(e) for e in db().scalars(query)]})


@bp.delete("/sandboxes/<bac>", endpoint="fermer_bac")
def fermer_bac(bac: str) -> tuple[str, int]:
    """Remove all of it."""
    monde(bac)
    barrieres().lever(bac)
    remove_sandbox(db(), bac)
    return "", 204


@bp.patch("/sandboxes/<bac>/clock", endpoint="horloge")
def horloge(bac: str) -> Response:
    """Move the clock: forward by `advance`, or to `now`."""
    world = monde(bac)
    corps = lire_corps(advance=Champ(duree), now=Champ(instant))
    if len(corps) != 1:
        raise malforme("donner soit advance, soit now")
    try:
        maintenant = move_clock(db(), world, corps.get("now") or corps["advance"])
    except OverflowError as error:
        raise malforme("l'horloge sortirait du calendrier", "advance") from error
    return jsonify(now=iso_paris(maintenant))


def siren(valeur: Any) -> str:
    """Figures, blanks allowed between them."""
    numero = entreprises.sans_blancs(texte(valeur))
    if not numero.isascii() or not numero.isdigit():
        raise Refuse("un SIREN ne comporte que des chiffres")
    return numero


@bp.post("/sandboxes/<bac>/companies", endpoint="creer_entreprise")
def creer_entreprise(bac: str) -> tuple[Response, int]:
    """A company of the register."""
    world = monde(bac)
    corps = lire_corps(
        siren=Champ(siren, exige=True),
        raison_sociale=Champ(texte, exige=True),
        adresse=Champ(texte),
        collectivite=Champ(booleen),
        adherent=Champ(booleen),
        tva=Champ(booleen),
    )
    row = Company(sandbox_id=world.id, adresse=corps.pop("adresse", None), **corps)
    db().add(row)
    try:
        db().flush()
    except IntegrityError as error:
        raise conflit(f"le SIREN {row.siren} est déjà au registre", "siren") from error
    champs = ("siren", "raison_sociale", "adresse", "collectivite", "adherent", "tva")
    return jsonify({nom: getattr(row, nom) for nom in champs}), 201


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
        titulaire=Champ(objet),
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


def poser_espace(world: World, corps: dict[str, Any]) -> Space:
    """Write it. 409 when the address is reserved, 404 when a company is not in the register."""
    adresse, actif = corps["adresse_electronique"].strip(), corps["etat"] == inscriptions.ACTIF
    certificat = corps.get("avec_certificat", False)
    reservee = world.rules.adresse_unique and not certificat and corps["etat"] != inscriptions.PERIME
    inscriptions.liberer(db(), world)
    espace = Space(
        id=secrets.token_hex(8),
        sandbox_id=world.id,
        mode=corps["mode"],
        etat=corps["etat"],
        avec_certificat=certificat,
        adresse_electronique=adresse,
        adresse_comparee=comparee(adresse, world.rules),
        adresse_reservee=comparee(adresse, world.rules) if reservee else None,
        mot_de_passe=mots_de_passe.hacher(corps["mot_de_passe"]),
        titulaire=titulaire(db(), world, corps.get("titulaire", {})),
        numero_abonne=inscriptions.numero_abonne(db(), world, world.now) if actif else None,
        cree_le=world.now,
        active_le=world.now if actif else None,
    )
    db().add(espace)
    inscriptions.ecrire_ou_adresse_prise(db())
    for tenue in corps.get("entreprises", []):
        rattacher(world, espace.id, tenue["siren"], tenue["services"])
    return espace


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
