"""Spaces of the simplified mode in any state: before the link, before the code, active, out of date."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from flask import g

from mock_portal.channels import envois
from mock_portal.control import echantillons
from mock_portal.control.poses import VERIFIE, neuf, rattacher
from mock_portal.control.socle import absent, conflit
from mock_portal.domain import attentes, comptes, demandes, entreprises, reservations
from mock_portal.sandbox import World
from mock_portal.store.models import Company, Space
from mock_portal.web.contexte import db
from mock_portal.web.incidents import incidents


def poser(world: World, corps: dict[str, Any]) -> Space:
    """Write the space and its request; its first company is that of the request. Raises ApiError, AdresseDejaPrise.

    Active without any company: `entreprises` is an empty list.
    """
    etat, tenues = corps["etat"], corps.get("entreprises")
    if etat == reservations.ACTIF and tenues == []:
        return _ecrire(world, corps)
    tenues = tenues or [{"siren": entreprise(world), "services": []}]
    siren = tenues[0]["siren"]
    if entreprises.raison_sociale(db(), world, siren) is None:
        raise absent("entreprise", siren)
    adresse = corps.get("adresse_entreprise") or echantillons.adresse_entreprise(siren)
    if etat != reservations.PERIME:
        _verifier(world, siren, adresse, corps["adresse_electronique"])
    espace = _ecrire(world, {**corps, "titulaire": {**corps.get("titulaire", {}), "siren": siren}})
    _demander(world, espace, siren, adresse, etat)
    if etat == reservations.ACTIF:
        for tenue in tenues:
            rattacher(world, espace.id, tenue["siren"], tenue["services"])
    return espace


def _verifier(world: World, siren: str, adresse: str, connexion: str) -> None:
    try:
        demandes.verifier_adresses(db(), world, siren, adresse, connexion)
    except demandes.AdresseEntreprisePrise as error:
        raise conflit("cette adresse est celle d'une autre entreprise", "adresse_entreprise") from error
    demandes.ceder(db(), world, siren)


def _ecrire(world: World, corps: dict[str, Any]) -> Space:
    etat = reservations.ATTENTE if corps["etat"] == VERIFIE else corps["etat"]
    espace = neuf(world, {**corps, "etat": etat})
    if etat == reservations.PERIME:
        espace.cree_le = world.rules.delai_lien_validation.before(world.now) - timedelta(minutes=1)
    if etat != reservations.ACTIF:
        espace.attente_jusqu_au = world.rules.delai_lien_validation.after(espace.cree_le)
    db().add(espace)
    reservations.ecrire_ou_adresse_prise(db())
    return espace


def _demander(world: World, espace: Space, siren: str, adresse: str, etat: str) -> None:
    """The request, its mail unless it is long done, its letter if the address is verified."""
    ligne = attentes.nouvelle(world, espace, siren, adresse, etat != reservations.PERIME)
    db().add(ligne)
    db().flush()
    if etat == reservations.ACTIF:
        ligne.verifie_le, ligne.siren_reserve = world.now, None
    if etat != reservations.ACTIF:
        g.world = replace(world, now=espace.cree_le)
        jeton = envois.lien(db(), g.world, espace, incidents())
        if etat == VERIFIE:
            demandes.verifier_lien(db(), world, jeton)


def entreprise(world: World) -> str:
    """The SIREN of a new company of the register."""
    numero, nom, adresse = echantillons.entreprise(db(), world)
    db().add(Company(sandbox_id=world.id, siren=numero, raison_sociale=nom, adresse=adresse))
    db().flush()
    return numero


def supplement(espace: Space) -> dict[str, Any]:
    """What only some spaces have: `siren` and `adresse_entreprise` of the request, `mandat` (its reference)."""
    ligne, compte = attentes.de_l_espace(db(), espace), comptes.compte(db(), espace)
    mandat = comptes.mandat(db(), compte) if compte else None
    trouves = {"siren": ligne.siren, "adresse_entreprise": ligne.adresse_entreprise} if ligne else {}
    return trouves | ({"mandat": mandat.reference} if mandat else {})
