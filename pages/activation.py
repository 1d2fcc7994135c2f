"""Screens of the activation (EXP13 ch. 3 and 4, CAB14)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, champ, est_une_page, lien
from pages.identite import Identite

if TYPE_CHECKING:
    from playwright.sync_api import Page


class ActivationPage:
    """E-ACT, C-ACT: its capture is lost in both documents; the text (EXP13 l.585-586) tells its two labels."""

    IDENTITE = Identite(
        "activation", "Activation", champs=("…adresse électronique…", "…code d'activation…"), boutons=("Valider",)
    )

    def __init__(self, page: Page) -> None:
        self._page = page
        self.controles = Controles(
            page,
            champs={
                "Adresse électronique :": champ(page, "…adresse électronique…"),
                "Code d'activation :": champ(page, "…code d'activation…"),
            },
            boutons={"Valider": bouton(page, "Valider")},
            liens={"AIDE": lien(page, "AIDE")},
        )

    def valider(self) -> None:
        """Send the form and wait for the page that answers, in this window or in the one that opens for it."""
        self._page.evaluate("document.documentElement.setAttribute('data-avant', '')")
        with self._page.context.expect_event("response", est_une_page) as attendue:
            self.controles.click("bouton", "Valider")
        # The answer, even whole, may come before its page is shown: wait until another document stands there.
        page = attendue.value.frame.page
        page.wait_for_url(re.compile("^http"))
        page.locator("html:not([data-avant])").wait_for(state="attached")
        page.wait_for_load_state()


class ConfirmationPage:
    """E-CONF, C-CONF."""

    IDENTITE = Identite(
        "confirmation",
        "Confirmation",
        titres=("Votre inscription", "Vos services en ligne"),
        sans_titres=("Activez votre espace / vos services", "Activez votre espace ou vos services"),
    )

    def __init__(self, page: Page) -> None:
        noms = ("Sauvegardez ou imprimez votre formulaire", "Accédez à votre espace abonné", "Quitter", "AIDE")
        self.controles = Controles(page, liens={nom: lien(page, nom) for nom in noms})
