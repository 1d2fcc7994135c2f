"""What features write between braces stands for a particular of the scenario's user."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.saisies_2025 import adresse_de_l_entreprise, saisies_simplifiees

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from conformance.api import Persona

CIVILITES = {"Madame": "Mme", "Monsieur": "M."}
"""As the space of 2023 abbreviates them (CHG23 l.156)."""

VOIE = {"numero_voie": "12", "nature_voie": "rue", "libelle_voie": "de Longchamp"}
"""Where every user lives, by the names of the registration form."""


def particularites(persona: Persona) -> dict[str, str]:
    """Particulars of a user by the words of the features, as the user would write them."""
    return {
        "civilité": persona.civilite,
        "nom": persona.nom,
        "prénom": persona.prenom,
        "adresse électronique": persona.adresse_electronique,
        "mot de passe": persona.mot_de_passe,
        "siren": persona.siren,
        "raison sociale": persona.raison_sociale,
        "téléphone": persona.telephone,
        "ville": persona.ville,
        "pays": persona.pays,
        "question": persona.question,
        "réponse": persona.reponse,
        **derivees(persona),
    }


def derivees(persona: Persona) -> dict[str, str]:
    """The same particulars as some screens write them, and those that the user would rather have."""
    return {
        "civilité abrégée": CIVILITES[persona.civilite],
        "NOM": persona.nom.upper(),
        "VILLE": persona.ville.upper(),
        "PAYS": persona.pays.upper(),
        "voie": " ".join(VOIE.values()),
        "siren groupé par trois": _grouper(persona.siren, 3),
        "téléphone groupé par deux": _grouper(persona.telephone, 2),
        "adresse de l'entreprise": adresse_de_l_entreprise(persona),
        "nouvelle adresse électronique": f"nouvelle.{persona.adresse_electronique}",
        "nouveau mot de passe": f"Autre{persona.mot_de_passe}",
    }


def dire(texte: str, persona: Persona) -> str:
    """Text of a feature with every `{particular}` replaced; KeyError for an unknown one."""
    valeurs = particularites(persona)
    return re.sub(r"\{([^\W\d][^{}]*)\}", lambda trouve: valeurs[trouve[1]], texte)


def lignes(table: Sequence[Sequence[str]], persona: Persona) -> list[dict[str, str]]:
    """Rows of a datatable by the names of its header, particulars replaced."""
    entete, *corps = table
    return [dict(zip(entete, (dire(cellule, persona) for cellule in ligne), strict=True)) for ligne in corps]


def entrees(persona: Persona, edition: str) -> Mapping[str, str]:
    """What the user gives on the screens of a creation, by visible label (the SIREN's differs by edition, B-063).

    In 2025, that of the simplified mode.
    """
    return saisies_simplifiees(persona) if edition == "2025" else _saisies_de_pre_inscription(persona, edition)


def _saisies_de_pre_inscription(persona: Persona, edition: str) -> Mapping[str, str]:
    siren = "S.I.R.E.N ou équivalent :" if edition == "2013" else "S.I.R.E.N. ou équivalent :"
    return {
        "Votre adresse électronique :": persona.adresse_electronique,
        "Confirmer votre adresse électronique :": persona.adresse_electronique,
        "Votre mot de passe :": persona.mot_de_passe,
        "Confirmer votre mot de passe:": persona.mot_de_passe,
        "Civilité :": persona.civilite,
        "Nom :": persona.nom,
        "Prénom :": persona.prenom,
        siren: persona.siren,
        "Numéro de téléphone :": persona.telephone,
        "Ville :": persona.ville,
        "Pays :": persona.pays,
        "Question :": persona.question,
        "Réponse :": persona.reponse,
    }


def _grouper(chiffres: str, par: int) -> str:
    return " ".join(chiffres[i : i + par] for i in range(0, len(chiffres), par))
