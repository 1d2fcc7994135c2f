"""Values of an exact length, otherwise right: only their length can be refused."""

from __future__ import annotations

DOMAINE = "@example.org"
# A local part may hold 64 characters (RFC 5321): longer addresses take their length from labels of the domain.
LOCALE = 50
ETIQUETTE = 20


def mot_de_passe_de(longueur: int) -> str:
    """Password of letters and digits, of that many characters."""
    return ("Abcdefg7" * (longueur // 8 + 1))[:longueur]


def adresse_de(longueur: int) -> str:
    """Valid address of that many characters (21 at least)."""
    reste = longueur - len(DOMAINE)
    if reste <= LOCALE + 10:
        return "u" * reste + DOMAINE
    sous_domaines = reste - LOCALE - 1
    etiquettes = [ETIQUETTE] * (sous_domaines // (ETIQUETTE + 1))
    etiquettes.append(sous_domaines - sum(e + 1 for e in etiquettes))
    domaine = ".".join("d" * e for e in etiquettes if e > 0)
    adresse = f"{'u' * LOCALE}@{domaine}.{DOMAINE[1:]}"
    return "u" * (longueur - len(adresse)) + adresse
