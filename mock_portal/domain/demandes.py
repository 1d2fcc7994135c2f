"""Requests for a space in simplified mode (ALIM l.138-231): SIREN, registration, mailed link, cancellation.

A request waits for its link, then for the code of its letter. Out of time, cancelled or replaced, it leaves its SIREN
and its addresses to others.
"""

import secrets
from collections.abc import Mapping
from typing import Any

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from mock_portal.domain import (
    attentes,
    entreprises,
    essais,
    inscriptions,
    lettres,
    mots_de_passe,
    reservations,
    services,
)
from mock_portal.domain.adresses import comparee
from mock_portal.domain.entreprises import sans_blancs
from mock_portal.domain.espaces import ConnexionRefusee
from mock_portal.sandbox import World
from mock_portal.store.models import Space, SpaceCompany
from mock_portal.store.postal import SimplifiedRequest

SIREN_DEJA_TENU = "Il existe déjà un adhérent aux téléprocédures pour ce SIREN"
COLLECTIVITE = (
    "ce SIREN est celui d'une collectivité territoriale ou d'une autre administration ; vous devez opter pour le mode "
    "expert."
)


class AdresseEntreprisePrise(Exception):
    """The company address belongs to another company (ALIM l.148)."""


class LienRefuse(Exception):
    """A validation link refused; `raison` is `perime`, or `inconnu` for whatever else."""

    def __init__(self, raison: str) -> None:
        super().__init__(raison)
        self.raison = raison


class AnnulationRefusee(Exception):
    """The rules let nobody cancel a request."""


def valider_siren(session: Session, world: World, siren: str) -> list[str]:
    """What is wrong with a SIREN for the simplified mode, in French; empty when nothing is (NEX l.58, ALIM l.121)."""
    if defauts := entreprises.defauts(session, world, siren, etrangere=False):
        return defauts
    numero = sans_blancs(siren)
    fiche = entreprises.entreprise(session, world, numero)
    if world.rules.collectivite_refusee_en_simplifie and fiche is not None and fiche.collectivite:
        return [COLLECTIVITE]
    if world.rules.siren_deja_tenu_refuse and siren_tenu(session, world, numero):
        return [SIREN_DEJA_TENU]
    return []


def siren_tenu(session: Session, world: World, siren: str) -> bool:
    """Whether somebody holds the company's services already: so says the register, or an active space holds it."""
    fiche = entreprises.entreprise(session, world, siren)
    tenue = (SpaceCompany.space_id == Space.id, SpaceCompany.siren == siren, Space.etat == reservations.ACTIF)
    query = select(exists().where(SpaceCompany.sandbox_id == world.id, *tenue))
    return (fiche is not None and fiche.adherent) or bool(session.scalar(query))


def verifier_adresses(session: Session, world: World, siren: str, entreprise: str, connexion: str | None) -> None:
    """Raise AdresseEntreprisePrise or AdresseDejaPrise; a request of that SIREN, to be replaced, counts not.

    `connexion`: the log-in address, or None to look at the company's alone.
    """
    precedentes = _precedentes(session, world, sans_blancs(siren))
    if world.rules.adresse_entreprise_unique:
        prise = SimplifiedRequest.adresse_entreprise_reservee == comparee(entreprise, world.rules)
        autre = SimplifiedRequest.id.not_in([ligne.id for ligne, _ in precedentes])
        if session.scalar(select(exists().where(SimplifiedRequest.sandbox_id == world.id, prise, autre))):
            raise AdresseEntreprisePrise
    if connexion is not None:
        forme = comparee(connexion, world.rules)
        cede = next((espace for _, espace in precedentes if espace.adresse_comparee == forme), None)
        reservations.verifier_adresse(session, world, connexion, sauf=cede)


def enregistrer(session: Session, world: World, saisies: Mapping[str, Any]) -> Space:
    """Write a pending space and its request; nothing when AdresseEntreprisePrise or AdresseDejaPrise is raised.

    `saisies`: siren, adresse_entreprise, adresse_electronique, mot_de_passe (as typed), civilite, nom, prenom,
    telephone, question, reponse; `demarche` if a second click must find the space (`inscriptions.de_la_demarche`). The
    link is mailed by `channels.envois.lien`.
    """
    siren, adresse = sans_blancs(str(saisies["siren"])), str(saisies["adresse_electronique"]).strip()
    entreprise = str(saisies["adresse_entreprise"])
    verifier_adresses(session, world, siren, entreprise, adresse)
    reserve = ceder(session, world, siren)
    espace = Space(
        id=secrets.token_hex(8),
        sandbox_id=world.id,
        demarche=saisies.get("demarche"),
        mode="simplifie",
        etat=reservations.ATTENTE,
        adresse_electronique=adresse,
        adresse_comparee=comparee(adresse, world.rules),
        adresse_reservee=comparee(adresse, world.rules) if reserve and world.rules.adresse_unique else None,
        mot_de_passe=mots_de_passe.hacher(str(saisies["mot_de_passe"])),
        titulaire=_titulaire(session, world, saisies),
        cree_le=world.now,
        attente_jusqu_au=world.rules.delai_lien_validation.after(world.now),
    )
    session.add(espace)
    reservations.ecrire_ou_adresse_prise(session)
    session.add(attentes.nouvelle(world, espace, siren, entreprise, reserve))
    session.flush()
    return espace


def ceder(session: Session, world: World, siren: str) -> bool:
    """End the pending requests of the SIREN before a new one; False when the rules leave them alive, and reserved."""
    precedentes = _precedentes(session, world, siren)
    if not world.rules.renvoi_remplace_demande:
        return not precedentes
    for ligne, espace in precedentes:
        attentes.clore(session, world, ligne, espace)
    return True


def _precedentes(session: Session, world: World, siren: str) -> list[tuple[SimplifiedRequest, Space]]:
    return attentes.en_attente(session, world, SimplifiedRequest.siren == siren)


def _titulaire(session: Session, world: World, saisies: Mapping[str, Any]) -> dict[str, Any]:
    """What a space keeps of the form: neither the password nor what the request keeps."""
    hors = {"mot_de_passe", "confirmation_mot_de_passe", "adresse_entreprise", "demarche"}
    hors |= {"adresse_electronique", "confirmation_adresse_electronique"}
    gardees = {nom: valeur for nom, valeur in saisies.items() if nom not in hors}
    return inscriptions.titulaire(session, world, {"entreprise_etrangere": False, **gardees})


def verifier_lien(session: Session, world: World, jeton: str) -> Space:
    """The company address is verified and the letter issued; opened again, nothing more. Raises LienRefuse."""
    reservations.liberer(session, world)
    ligne = attentes.du_lien(session, world, jeton)
    if ligne is None or ligne.close_le is not None:
        raise LienRefuse("inconnu")
    espace = session.get_one(Space, ligne.space_id)
    if espace.etat == reservations.PERIME:
        raise LienRefuse("perime")
    if espace.etat == reservations.ATTENTE and not (ligne.verifie_le and world.rules.lien_usage_repete_sans_effet):
        ligne.verifie_le = ligne.verifie_le or world.now
        d_office = services.d_office(session, world, ligne.siren)
        lettre = lettres.emettre(session, world, espace, ligne.siren, d_office, demande_id=ligne.id)
        espace.attente_jusqu_au = lettre.limite_le
        session.flush()
    return espace


def annuler(session: Session, world: World, adresse: str, mot_de_passe: str) -> Space:
    """Cancel the pending request of that company or log-in address (ALIM l.132).

    Raises ConnexionRefusee, AnnulationRefusee.
    """
    porte = essais.porte_connexion(world)
    if essais.bloquee(session, world, porte, adresse):
        raise ConnexionRefusee(bloquee=True)
    forme = comparee(adresse, world.rules)
    visee = or_(SimplifiedRequest.adresse_entreprise_comparee == forme, Space.adresse_comparee == forme)
    for ligne, espace in attentes.en_attente(session, world, visee):
        if mots_de_passe.correspond(espace.mot_de_passe, mot_de_passe):
            essais.oublier(session, world, porte, adresse)
            if not world.rules.demande_annulable:
                raise AnnulationRefusee
            attentes.clore(session, world, ligne, espace)
            return espace
    essais.echec(session, world, porte, adresse)
    raise ConnexionRefusee
