"""Electronic addresses: how they are compared, what makes one valid (EXP13 l.62, l.198)."""

from mock_portal.rules import Rules


def comparee(adresse: str, rules: Rules) -> str:
    """The form under which two addresses are the same."""
    return adresse.strip().casefold() if rules.adresse_comparee_sans_casse_ni_blancs else adresse


def defauts(adresse: str, rules: Rules) -> list[str]:
    """What is wrong with an address, in French; empty when nothing is."""
    adresse = adresse.strip()
    if len(adresse) > rules.adresse_longueur_maximale:
        return [f"l'adresse ne doit pas dépasser {rules.adresse_longueur_maximale} caractères."]
    if rules.adresse_syntaxe_verifiee and not bien_formee(adresse):
        return ["l'adresse n'est pas valide ; elle doit être de la forme nom@domaine.fr."]
    return []


def bien_formee(adresse: str) -> bool:
    """Syntax only: no name server is asked."""
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(adresse, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True
