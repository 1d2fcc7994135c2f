"""The change of address by bare Playwright: the same clicks and fills as the scenario, nothing judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conformance.sandbox import ouvrir_bac

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from conformance.controle import Controle
    from conformance.personas import Persona
    from conformance.sandbox import Bac

GERER = "Gérer votre adresse électronique de connexion ou votre mot de passe"


def parcourir(browser: Browser, controle: Controle, url: str, persona: Persona) -> None:
    """From the home page to the summary of the activation, in a fresh sandbox and browser context."""
    bac = ouvrir_bac(controle, "2023", graine=1)
    bac.entreprise(persona.siren, persona.raison_sociale)
    bac.espace(
        adresse_electronique=persona.adresse_electronique,
        mot_de_passe=persona.mot_de_passe,
        mode="expert",
        etat="actif",
        entreprises=[persona.siren],
    )
    context = browser.new_context(locale="fr-FR", timezone_id="Europe/Paris", viewport={"width": 1100, "height": 900})
    context.add_cookies([{"name": bac.cookie["name"], "value": bac.cookie["value"], "url": url}])
    page = context.new_page()
    page.goto(bac.start_url)
    nouvelle = f"nouvelle.{persona.adresse_electronique}"
    _demander(page, bac, persona, nouvelle)
    _activer(page, bac, nouvelle)
    context.close()
    bac.fermer()


def _demander(page: Page, bac: Bac, persona: Persona, nouvelle: str) -> None:
    page.get_by_role("button", name="Votre espace professionnel").click()
    page.get_by_label("Adresse électronique").fill(persona.adresse_electronique)
    page.get_by_label("Mot de passe").fill(persona.mot_de_passe)
    page.get_by_label("Recopier les caractères de l'image").fill(_captcha(page, bac))
    page.get_by_role("button", name="Connexion").click()
    page.get_by_role("link", name="Gérer les services").click()
    page.get_by_role("link", name=GERER).click()
    page.get_by_label("Modifier mon adresse électronique").check()
    page.get_by_label("Nouvelle adresse électronique", exact=True).fill(nouvelle)
    page.get_by_label("Confirmez votre nouvelle adresse électronique").fill(nouvelle)
    page.get_by_role("button", name="Valider les modifications").click()
    page.get_by_role("button", name="OK").click()


def _activer(page: Page, bac: Bac, nouvelle: str) -> None:
    page.get_by_role("button", name="Votre espace professionnel").click()
    page.get_by_role("button", name="Activer mon espace / mes services").click()
    page.get_by_label("Saisissez le code d'activation").fill(bac.courriels(nouvelle)[-1].code())
    page.get_by_label("Recopiez les caractères de l'image").fill(_captcha(page, bac))
    page.get_by_role("button", name="Continuer").click()
    page.get_by_label("Saisissez votre adresse électronique de connexion").fill(nouvelle)
    page.get_by_role("button", name="Continuer").click()
    page.get_by_role("heading", name="Vos services en ligne").wait_for()


def _captcha(page: Page, bac: Bac) -> str:
    return bac.captcha(page.locator("[data-captcha-id]").get_attribute("data-captcha-id") or "")
