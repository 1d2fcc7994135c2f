"""Fields of the page shown, and what is typed into them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pages.captcha import Captcha
from pages.identifiants_2023 import ModificationIdentifiantsPage
from tutorials.lexique import saisies
from tutorials.rejeu.terrain import Terrain
from tutorials.texte import cle

if TYPE_CHECKING:
    from playwright.sync_api import Page

CHAMPS = "input:not([type=hidden]), select, textarea"
RELEVE = """selecteur => [...document.querySelectorAll(selecteur)].map((e, rang) => ({
  rang, nom: [...(e.labels || [])].map(l => l.textContent).join(' ') || e.getAttribute('aria-label') || '',
  formulaire: [...document.forms].indexOf(e.form),
  genre: e.tagName === 'SELECT' ? 'select' : (e.type || 'text'), valeur: e.value, coche: !!e.checked,
  options: e.tagName === 'SELECT' ? [...e.options].map(o => o.textContent.trim()) : [],
  inerte: e.readOnly || e.matches(':disabled') || !!e.closest('[data-hors-page]') || !e.checkVisibility() }))"""
MUETS = frozenset({"submit", "button", "reset", "image", "search"})


@dataclass(frozen=True, slots=True)
class Champ:
    """One field: its rank among those of the page, its label, its kind, what it holds."""

    rang: int
    nom: str
    genre: str
    valeur: str
    coche: bool
    options: tuple[str, ...]
    formulaire: int

    @property
    def cle(self) -> str:
        return cle(self.nom)

    @property
    def donnee(self) -> str:
        """What it wants, in the words of `saisies.tsv`; empty where none fits."""
        return next((donnee for motif, donnee in saisies() if motif.search(self.cle)), "")


def champs(page: Page) -> list[Champ]:
    """Fields one can fill, in reading order."""
    bruts = page.evaluate(RELEVE, CHAMPS)
    return [
        Champ(b["rang"], b["nom"].strip(), b["genre"], b["valeur"], b["coche"], tuple(b["options"]), b["formulaire"])
        for b in bruts
        if not b["inerte"] and b["genre"] not in MUETS
    ]


def remplir(terrain: Terrain, formulaire: int, *, nouvelle: bool) -> list[str]:
    """Fill every empty field of the `formulaire`-th form whose value is known; gives the labels of those filled.

    `nouvelle`: the address has been changed, and it is the new one that is asked for.
    """
    siens = (champ for champ in champs(terrain.navigateur.page) if champ.formulaire == formulaire)
    return [champ.nom for champ in siens if _saisir(terrain, champ, nouvelle=nouvelle)]


def _saisir(terrain: Terrain, champ: Champ, *, nouvelle: bool) -> bool:
    cible = terrain.navigateur.page.locator(CHAMPS).nth(champ.rang)
    donnee = champ.donnee
    if champ.genre in {"checkbox", "radio"}:
        if donnee != "cocher" or champ.coche:
            return False
        cible.check()
        return True
    if donnee == "captcha":
        Captcha(terrain.navigateur.page).fill(terrain.bac.captcha(Captcha(terrain.navigateur.page).id()))
        return True
    valeur = terrain.code() if donnee == "code" else terrain.donnee(donnee)
    if donnee == "adresse" and nouvelle:
        valeur = terrain.adresse_nouvelle
    if not valeur or (champ.valeur and champ.genre != "select"):
        return False
    if champ.genre == "select":
        cible.select_option(label=next((o for o in champ.options if cle(o) == cle(valeur)), champ.options[-1]))
    else:
        cible.fill(valeur)
    return True


def changer(terrain: Terrain, cases: set[str]) -> None:
    """The form that changes address and password: its entries bear no label of their own, a page object knows them."""
    adresse = terrain.adresse_nouvelle if "adresse" in cases else None
    mot_de_passe = terrain.persona.mot_de_passe + "Z9" if "mot de passe" in cases else None
    ModificationIdentifiantsPage(terrain.navigateur.page).fill(adresse=adresse, mot_de_passe=mot_de_passe)


def cocher_le_premier(page: Page) -> str:
    """Tick the first box that is not, where one at least is demanded; gives its label, or nothing."""
    for champ in champs(page):
        if champ.genre in {"checkbox", "radio"} and not champ.coche:
            page.locator(CHAMPS).nth(champ.rang).check()
            return champ.nom
    return ""
