"""What a user gives on the screens of the two creations of 2025, by visible label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.creation_simplifiee import ADRESSE_ENTREPRISE, SIREN

if TYPE_CHECKING:
    from conformance.api import Persona


def adresse_de_l_entreprise(persona: Persona) -> str:
    """Where the administration reaches the company: another address than that of the user."""
    return f"entreprise.{persona.adresse_electronique}"


def saisies_simplifiees(persona: Persona) -> dict[str, str]:
    """The company first, then the form (ALIM l.153-171, NEX l.25-29)."""
    entreprise = {SIREN: persona.siren, ADRESSE_ENTREPRISE: adresse_de_l_entreprise(persona)}
    return entreprise | saisies_du_formulaire(persona)


def saisies_du_formulaire(persona: Persona) -> dict[str, str]:
    """The form of the simplified mode."""
    confiance = {"Question de confiance :": persona.question, "Réponse :": persona.reponse}
    return identifiants(persona) | _titulaire(persona) | confiance


def saisies_expertes(persona: Persona) -> dict[str, str]:
    """Identifiers first, then details (NEX l.48-49)."""
    return identifiants(persona) | coordonnees(persona)


def identifiants(persona: Persona) -> dict[str, str]:
    """Address and password, each twice."""
    return {
        "Adresse électronique de connexion :": persona.adresse_electronique,
        "Confirmez votre adresse électronique de connexion :": persona.adresse_electronique,
        "Mot de passe :": persona.mot_de_passe,
        "Confirmez votre mot de passe :": persona.mot_de_passe,
    }


def coordonnees(persona: Persona) -> dict[str, str]:
    """The details of the expert mode, those that it demands."""
    lieu = {"SIREN ou équivalent :": persona.siren, "Ville :": persona.ville}
    return _titulaire(persona) | lieu | {"Question :": persona.question, "Réponse :": persona.reponse}


def _titulaire(persona: Persona) -> dict[str, str]:
    return {
        "Civilité :": persona.civilite,
        "Nom :": persona.nom,
        "Prénom :": persona.prenom,
        "Numéro de téléphone :": persona.telephone,
    }
