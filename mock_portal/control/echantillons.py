"""Sample data for what a caller leaves out: valid, and the same for the same seed."""

import random
from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mock_portal.domain import inscriptions
from mock_portal.domain.entreprises import CONNUES, raison_sociale
from mock_portal.editions.expert_formulaires import PAYS, QUESTIONS
from mock_portal.sandbox import World
from mock_portal.store.models import BrowserSession, Company, Space

MOT_DE_PASSE = "Abcdef12"
MOT_DE_PASSE_LONG, AUTRE_MOT_DE_PASSE = "Abcdef12Ghijkl34Mnop", "Qrstuv56Wxyzab78Cdef"
IBAN, BIC = "FR7630006000011234567890189", "AGRIFRPP"
PERSONNES = (
    ("Madame", "Rosemonde", "Lila"),
    ("Monsieur", "Lemoine", "Étienne"),
    ("Madame", "Garcia", "Anne-Sophie"),
    ("Monsieur", "d'Aÿ", "Éloi"),
    ("Madame", "Martinet", "Zoé"),
)
VILLES = ("PARIS", "LYON", "NANTES", "LILLE", "RENNES")


def saisies(world: World) -> dict[str, Any]:
    """Entries of the registration form."""
    tirage = random.Random(world.seed)  # noqa: S311 - samples, no secret
    civilite, nom, prenom = tirage.choice(PERSONNES)
    vides = ("numero_voie", "nature_voie", "libelle_voie", "complement_adresse", "code_postal")
    return {
        "civilite": civilite,
        "nom": nom,
        "prenom": prenom,
        "entreprise_etrangere": False,
        "siren": next(iter(CONNUES)),
        "telephone": f"01{tirage.randrange(10**8):08d}",
        **dict.fromkeys(vides, ""),
        "ville": tirage.choice(VILLES),
        "pays": PAYS,
        "question": QUESTIONS[1],
        "reponse": "Lili",
        **world.edition.exemple,
    }


def entreprise(session: Session, world: World) -> tuple[str, str, str]:
    """SIREN, name and address of a company that the register does not know yet."""
    inscrites = select(func.count()).select_from(Company).where(Company.sandbox_id == world.id)
    rang = world.seed % 10**6 * 100 + (session.scalar(inscrites) or 0)
    while raison_sociale(session, world, numero := f"8{rang % 10**8:08d}") is not None:
        rang += 1
    return numero, f"ENTREPRISE {rang % 10**8}", f"{1 + rang % 90} RUE DU COMMERCE\n75015 PARIS"


def adresse_entreprise(siren: str) -> str:
    """A company address that no other sample has."""
    return f"contact.{siren}@example.org"


def titulaire(session: Session, world: World, donnees: Mapping[str, Any]) -> dict[str, Any]:
    """The holder of a space: what was given, samples for the rest."""
    return inscriptions.titulaire(session, world, {**saisies(world), **donnees})


def adresse(session: Session, world: World) -> str:
    """An address that no space and no other session of the sandbox was given."""
    deja = 0
    for table in (Space, BrowserSession):
        deja += session.scalar(select(func.count()).select_from(table).where(table.sandbox_id == world.id)) or 0
    return f"usager{deja}.{world.seed % 10**6}@example.org"
