"""A form as it stands filled, kept to be sent once more: what a browser that goes back, or a forger, does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page


@dataclass(frozen=True)
class FormulaireGarde:
    """Where a form goes, and what it carries, hidden fields included."""

    adresse: str
    champs: tuple[tuple[str, str], ...]


def garder(bouton: Locator) -> FormulaireGarde:
    """The form that a button sends, as it stands."""
    brut = bouton.evaluate(
        "b => ({adresse: b.getAttribute('formaction') || b.form.action, champs: [...new FormData(b.form, b)]})"
    )
    return FormulaireGarde(brut["adresse"], tuple((str(nom), str(valeur)) for nom, valeur in brut["champs"]))


def renvoyer(page: Page, garde: FormulaireGarde) -> None:
    """Send it again from the page shown, and wait for the page that answers."""
    with page.expect_navigation():
        page.evaluate(
            """({adresse, champs}) => {
              const f = document.createElement('form');
              f.method = 'post'; f.action = adresse; f.hidden = true;
              for (const [nom, valeur] of champs) {
                const c = document.createElement('input');
                c.type = 'hidden'; c.name = nom; c.value = valeur; f.append(c);
              }
              document.body.append(f); f.submit();
            }""",
            {"adresse": garde.adresse, "champs": [list(champ) for champ in garde.champs]},
        )
