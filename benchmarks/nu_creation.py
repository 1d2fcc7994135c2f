"""The creation by bare Playwright: the same clicks and fills as the scenario, nothing judged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conformance.sandbox import ouvrir_bac

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from conformance.controle import Controle
    from conformance.personas import Persona

CASE = "Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction."


def parcourir(browser: Browser, controle: Controle, url: str, persona: Persona) -> None:
    """From the home page to the confirmation, in a fresh sandbox and browser context."""
    bac = ouvrir_bac(controle, "2013", graine=1)
    bac.entreprise(persona.siren, persona.raison_sociale)
    context = browser.new_context(locale="fr-FR", timezone_id="Europe/Paris", viewport={"width": 1100, "height": 900})
    context.add_cookies([{"name": bac.cookie["name"], "value": bac.cookie["value"], "url": url}])
    page = context.new_page()
    page.goto(bac.start_url)
    page.get_by_role("link", name="Créer / Activer mon espace").click()
    page.get_by_role("link", name="1ère étape : Créez votre espace").nth(1).click()
    _preinscrire(page, persona)
    page.get_by_role("link", name="Activez votre espace abonné").click()
    page.get_by_label("Adresse électronique").fill(persona.adresse_electronique)
    page.get_by_label("Code d'activation").fill(bac.courriels(persona.adresse_electronique)[-1].code())
    with page.expect_popup() as fenetre:
        page.get_by_role("button", name="Valider").click()
    fenetre.value.get_by_role("heading", name="Vos services en ligne").wait_for()
    context.close()
    bac.fermer()


def _preinscrire(page: Page, persona: Persona) -> None:
    page.get_by_label(CASE).check()
    page.get_by_role("button", name="Valider").click()
    page.get_by_label("Votre adresse électronique :").first.fill(persona.adresse_electronique)
    page.get_by_label("Confirmer votre adresse électronique :").fill(persona.adresse_electronique)
    page.get_by_label("Votre mot de passe :").fill(persona.mot_de_passe)
    page.get_by_label("Confirmer votre mot de passe:").fill(persona.mot_de_passe)
    page.get_by_role("button", name="Valider").click()
    page.get_by_label("Civilité :").select_option(label=persona.civilite)
    page.get_by_label(re.compile(r"^\* Nom :")).fill(persona.nom)
    page.get_by_label(re.compile(r"^\* Prénom :")).fill(persona.prenom)
    page.get_by_label(re.compile(r"S\.I\.R\.E\.N")).fill(persona.siren)
    page.get_by_label("Numéro de téléphone :").fill(persona.telephone)
    page.get_by_label(re.compile(r"^\* Ville :")).fill(persona.ville)
    page.get_by_label(re.compile(r"^\* Réponse :")).fill(persona.reponse)
    page.get_by_role("button", name="Valider").click()
    page.get_by_role("button", name="Confirmer").click()
