"""The register of companies. It always knows the sample of the sheet (EXP13 l.418-419), and does not check Luhn."""

import re
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mock_portal.rules import Rules
from mock_portal.sandbox import World
from mock_portal.store.models import Company

CONNUES = {"987654321": "SARLALERIS"}
ADRESSE_INCONNUE = "1 PLACE DU REGISTRE\n75000 PARIS"
"""Of a company entered without its address."""


@dataclass(frozen=True)
class Siren:
    """What was typed, without its blanks, and the company's name ("" when the register does not know it)."""

    numero: str
    raison_sociale: str


def sans_blancs(siren: str) -> str:
    """A SIREN typed in groups is the same SIREN."""
    return re.sub(r"\s", "", siren)


def raison_sociale(session: Session, world: World, siren: str) -> str | None:
    """The company's name; None when unknown."""
    query = select(Company.raison_sociale).where(Company.sandbox_id == world.id, Company.siren == siren)
    return session.scalar(query) or CONNUES.get(siren)


def entreprise(session: Session, world: World, siren: str) -> Company | None:
    """What the register holds of the company; None for the sample of the sheet and for an unknown one."""
    return session.scalar(select(Company).where(Company.sandbox_id == world.id, Company.siren == siren))


def adresse_du_registre(session: Session, world: World, siren: str) -> list[str]:
    """The lines of the company's postal address."""
    fiche = entreprise(session, world, siren)
    return ((fiche.adresse if fiche else None) or ADRESSE_INCONNUE).splitlines()


def siren_controle(rules: Rules, etrangere: bool) -> bool:
    """Whether the shape and the register count: not for a foreign company."""
    return not (etrangere and rules.entreprise_etrangere_leve_siren)


def defauts(session: Session, world: World, saisie: str, etrangere: bool) -> list[str]:
    """What is wrong with a SIREN, in French."""
    if not siren_controle(world.rules, etrangere):
        return []
    siren, longueur = sans_blancs(saisie), world.rules.siren_longueur
    if not re.fullmatch(r"[0-9]+", siren) or len(siren) != longueur:
        return [f"le SIREN doit comporter {longueur} chiffres."]
    if world.rules.siren_connu_exige and raison_sociale(session, world, siren) is None:
        return ["ce SIREN n'est pas connu de l'administration fiscale."]
    return []


def par_trois(siren: str) -> str:
    """« 987 654 321 » for nine digits; anything else as it is."""
    return f"{siren[:3]} {siren[3:6]} {siren[6:]}" if re.fullmatch(r"[0-9]{9}", siren) else siren


def telephone_sans_blancs(numero: str) -> str:
    """« 0123456789 », however grouped (CHG23 l.835)."""
    return re.sub(r"[\s.\-]", "", numero)


def telephone_par_deux(numero: str) -> str:
    """« 01 24 57 88 77 » for ten digits however grouped; anything else as typed (EXP13 l.425)."""
    chiffres = telephone_sans_blancs(numero)
    if not re.fullmatch(r"[0-9]{10}", chiffres):
        return numero
    return " ".join(chiffres[i : i + 2] for i in range(0, 10, 2))


def defauts_telephone(numero: str, rules: Rules) -> list[str]:
    """Letters are refused; blanks, dots, hyphens, brackets and a leading + are not."""
    if rules.telephone_chiffres_exiges and not re.fullmatch(r"\+?[0-9]+", re.sub(r"[\s.\-()/]", "", numero)):
        return ["le numéro ne doit comporter que des chiffres."]
    return []
