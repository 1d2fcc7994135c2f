"""Passwords: which are allowed (EXP13 l.181, l.200; CHG23 l.427, l.440), how they are kept and replaced.

The profile is deliberately cheap, for throw-away secrets of a test portal: 600 rounds of PBKDF2, less than a
millisecond. Nobody's real password belongs here.
"""

import unicodedata

from werkzeug.security import check_password_hash, generate_password_hash

from mock_portal.rules import Rules
from mock_portal.sandbox import World
from mock_portal.store.models import Space

PROFIL = "pbkdf2:sha256:600"
_LEURRE = generate_password_hash("leurre", PROFIL)


def hacher(secret: str) -> str:
    """Digest with its salt and profile."""
    return generate_password_hash(secret, PROFIL)


def correspond(empreinte: str | None, secret: str) -> bool:
    """Whether the secret is that one; without a digest it takes as long and answers no."""
    return check_password_hash(empreinte or _LEURRE, secret) and empreinte is not None


def defauts(mot_de_passe: str, rules: Rules) -> list[str]:
    """What is wrong with a password, in French; empty when nothing is."""
    fautes = []
    minimum, maximum = rules.mot_de_passe_longueur_minimale, rules.mot_de_passe_longueur_maximale
    if not minimum <= len(mot_de_passe) <= (maximum or len(mot_de_passe)):
        bornes = f"de {minimum} à {maximum} caractères" if maximum else f"{minimum} caractères au minimum"
        fautes.append(f"le mot de passe doit comporter {bornes}.")
    if rules.mot_de_passe_espaces_refuses and any(c.isspace() for c in mot_de_passe):
        fautes.append("le mot de passe ne doit pas contenir d'espace.")
    if rules.mot_de_passe_accents_refuses and any(_est_accentue(c) for c in mot_de_passe):
        fautes.append("le mot de passe ne doit pas contenir de caractère accentué.")
    if rules.mot_de_passe_speciaux_refuses and any(_est_special(c) for c in mot_de_passe):
        fautes.append("le mot de passe ne doit contenir que des chiffres et des lettres.")
    return fautes


def remplacer(world: World, espace: Space, empreinte: str) -> None:
    """Give the space a new password, already a digest; its validity counts from now."""
    espace.ancien_mot_de_passe, espace.mot_de_passe = espace.mot_de_passe, empreinte
    espace.mot_de_passe_defini_le = world.now


def ouvre(world: World, espace: Space, secret: str) -> bool:
    """Whether the secret is the space's password, or the replaced one where the rules still let it in."""
    if correspond(espace.mot_de_passe, secret):
        return True
    ancien = espace.ancien_mot_de_passe
    return ancien is not None and not world.rules.ancien_mot_de_passe_refuse and correspond(ancien, secret)


def _est_accentue(caractere: str) -> bool:
    return not caractere.isascii() and unicodedata.category(caractere)[0] in "LMN"


def _est_special(caractere: str) -> bool:
    return not (caractere.isalnum() or caractere.isspace() or _est_accentue(caractere))
