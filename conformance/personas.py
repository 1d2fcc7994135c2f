"""Generated people, reproducible from a seed and the name of their scenario; no real identity ever."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faker import Faker

MOTS_DE_PASSE = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"


MOTS = {
    "civilité": "civilite",
    "nom": "nom",
    "prénom": "prenom",
    "adresse électronique": "adresse_electronique",
    "mot de passe": "mot_de_passe",
    "siren": "siren",
    "raison sociale": "raison_sociale",
    "téléphone": "telephone",
    "ville": "ville",
    "pays": "pays",
    "question": "question",
    "réponse": "reponse",
}
"""Particulars by the words of the features."""


@dataclass(frozen=True)
class Persona:
    """A user and the company that employs them; `telephone` is ten digits, `siren` nine with a right check digit.

    `mot_de_passe` has 20 letters and digits: the one length that the passwords of every edition may have.
    """

    civilite: str
    nom: str
    prenom: str
    adresse_electronique: str
    mot_de_passe: str
    siren: str
    raison_sociale: str
    telephone: str
    ville: str
    pays: str
    question: str
    reponse: str


def generer(graine: int, scenario: str) -> Persona:
    """The person of one scenario: same seed and scenario, same person."""
    faker = _faker()
    # crc32 and not hash(): the same in every process.
    faker.seed_instance(graine * 2**32 + zlib.crc32(scenario.encode()))
    feminin = faker.pybool()
    prenom = faker.first_name_female() if feminin else faker.first_name_male()
    local = f"{faker.user_name()}.{faker.random_int(1000, 9999)}"
    return Persona(
        civilite="Madame" if feminin else "Monsieur",
        nom=faker.last_name(),
        prenom=prenom,
        adresse_electronique=f"{local}@example.org",
        mot_de_passe="".join(faker.random_choices(MOTS_DE_PASSE, length=18)) + "a7",
        siren=faker.siren().replace(" ", ""),
        raison_sociale=faker.company(),
        telephone="01" + faker.numerify("########"),
        ville=faker.city(),
        pays="FRANCE",
        question="Le nom de votre animal de compagnie ?",
        reponse=faker.first_name(),
    )


@cache
def _faker() -> Faker:
    from faker import Faker  # reads all its locales: half a second that a mere collection need not pay

    return Faker("fr_FR")


def particulariser(persona: Persona, changements: Mapping[str, str]) -> Persona:
    """The same person with particulars named in the words of the features; KeyError for an unknown one."""
    return replace(persona, **{MOTS[mot]: valeur for mot, valeur in changements.items()})
