"""Spaces written as if users had made them, and the companies and accounts they hold."""

import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from flask import g

from mock_portal.channels import envois
from mock_portal.control.echantillons import BIC, IBAN, titulaire
from mock_portal.control.socle import absent, conflit, malforme
from mock_portal.domain import (
    adhesions,
    comptes,
    entreprises,
    inscriptions,
    mots_de_passe,
    ouvertures,
    reservations,
    services,
)
from mock_portal.domain.abonnes import tirer_numero
from mock_portal.domain.adresses import comparee
from mock_portal.sandbox import World
from mock_portal.store.models import Space, SpaceCompany
from mock_portal.web.contexte import db
from mock_portal.web.incidents import incidents

VERIFIE = "verifie"
"""A pending space of the simplified mode whose company address is verified: its letter is on its way."""


def poser_espace(world: World, corps: dict[str, Any]) -> Space:
    """Write it. 409 when the address is reserved, 404 when a company is not in the register."""
    reservations.liberer(db(), world)
    espace = neuf(world, corps)
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


def neuf(world: World, corps: dict[str, Any]) -> Space:
    """The row of a space as the body tells it; not written."""
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


def rattacher(world: World, espace_id: str, numero: str, offerts: list[str]) -> None:
    """A company joins the space; a second time it only changes its services."""
    espace = db().get_one(Space, espace_id)
    if entreprises.raison_sociale(db(), world, numero) is None:
        raise absent("entreprise", numero)
    if not adhesions.peut_detenir(db(), world, espace, numero):
        raise conflit(adhesions.trop_d_entreprises(world), "entreprises")
    if world.rules.services_selon_adhesion and (autres := services.inconnus(world, offerts)):
        raise malforme(f"services inconnus : {', '.join(autres)}", "services")
    d_office = espace.mode == "simplifie" and world.rules.services_immediats_en_simplifie
    tenue = db().get(SpaceCompany, (espace_id, numero))
    if tenue is not None:
        tenue.details = {**tenue.details, "services": []}
    ouvertures.detenir(db(), world, espace, numero, offerts, d_office=d_office)


def poser_compte(world: World, espace: Space, donnees: dict[str, Any]) -> None:
    """A bank account, a sample where nothing is told, and its mandate if one is."""
    compte = comptes.enregistrer(db(), world, espace, donnees.get("iban", IBAN), donnees.get("bic", BIC))
    if "mandat" in donnees:
        mandat = comptes.choisir_mandat(db(), world, compte, donnees["mandat"])
        mandat.enregistre_le = world.now if donnees.get("enregistre") else None
