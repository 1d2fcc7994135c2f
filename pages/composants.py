"""Parts that screens hold: their named controls, found by role and label only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from pages.formulaires import FormulaireGarde, garder
from pages.identite import EcranInattendu, Identite

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from playwright.sync_api import Locator, Page, Response


class Ecran(Protocol):
    """What every page object offers."""

    IDENTITE: Identite
    controles: Controles


def motif(libelle: str) -> re.Pattern[str]:
    """Pattern of a visible label: marks and blanks around it free; a « … » at an end stands for any words, any case."""
    mots = libelle.strip("…").rstrip(" :").split()
    # Playwright writes the pattern between slashes: one inside must be escaped, which re.escape does not do.
    coeur = r"\s*".join(re.escape(mot) for mot in mots).replace("'", "['’]").replace("/", r"\/")
    debut = "" if libelle.startswith("…") else r"^\s*\*?\s*"
    fin = "" if libelle.endswith("…") else r"\s*:?\s*\*?\s*$"
    return re.compile(debut + coeur + fin, re.IGNORECASE if "…" in (libelle[0], libelle[-1]) else 0)


def champ(page: Page, libelle: str) -> Locator:
    """Control tied to a visible label."""
    return page.get_by_label(motif(libelle))


def bouton(page: Page, nom: str, rang: int | None = None) -> Locator:
    """The button of that name; the `rang`-th (from 1) in reading order where the screen has several."""
    trouves = page.get_by_role("button", name=motif(nom))
    return trouves if rang is None else trouves.nth(rang - 1)


def lien(page: Page, nom: str, rang: int | None = None) -> Locator:
    """The link of that name; the `rang`-th (from 1) in reading order where the screen has several."""
    trouves = page.get_by_role("link", name=motif(nom))
    return trouves if rang is None else trouves.nth(rang - 1)


def est_une_page(reponse: Response) -> bool:
    """Whether an answer is that of a page shown: neither a redirection nor one of the page's own files."""
    return reponse.request.is_navigation_request() and not 300 <= reponse.status < 400


class Controles:
    """The named controls of one screen; an unknown name or a control found none or twice is an EcranInattendu."""

    def __init__(
        self,
        page: Page,
        *,
        champs: Mapping[str, Locator] | None = None,
        boutons: Mapping[str, Locator] | None = None,
        liens: Mapping[str, Locator] | None = None,
    ) -> None:
        self.page = page
        self._par_genre: dict[str, Mapping[str, Locator]] = {
            "champ": champs or {},
            "bouton": boutons or {},
            "lien": liens or {},
        }

    def fill(self, libelle: str, valeur: str) -> None:
        """Type a value into a field, as long as it is: nothing here may cut it."""
        self._seul("champ", libelle).fill(valeur)

    def press_sequentially(self, libelle: str, valeur: str) -> None:
        """Type a value key by key, as a person does."""
        self._seul("champ", libelle).press_sequentially(valeur)

    def check(self, libelle: str) -> None:
        """Tick a box."""
        self._seul("champ", libelle).check()

    def uncheck(self, libelle: str) -> None:
        """Untick a box."""
        self._seul("champ", libelle).uncheck()

    def select(self, libelle: str, option: str) -> None:
        """Choose an entry of a list by its visible text."""
        self._seul("champ", libelle).select_option(label=option)

    def give(self, saisies: Mapping[str, str], listes: Collection[str] = ()) -> None:
        """Give values by label: chosen in those of `listes`, typed in the others."""
        for libelle, valeur in saisies.items():
            donner = self.select if libelle in listes else self.fill
            donner(libelle, valeur)

    def force(self, libelle: str, valeur: str) -> None:
        """Give a control a value that its screen does not let a user give, as a forged request would."""
        self._seul("champ", libelle).evaluate(
            """(c, v) => { c.disabled = false;
            if (c.tagName === 'SELECT') c.add(new Option(v, v, true, true)); else c.value = v; }""",
            valeur,
        )

    def press(self, libelle: str, touche: str) -> None:
        """Press a key in a field."""
        self._seul("champ", libelle).press(touche)
        self.page.wait_for_load_state()

    def click(self, genre: str, nom: str) -> None:
        """Click on a button or link, and wait for the page it leads to, in this window or in a new one."""
        cible = self._seul(genre, nom)
        if cible.get_attribute("target") == "_blank":
            with self.page.expect_popup() as fenetre:
                cible.click()
            fenetre.value.wait_for_load_state()
        else:
            cible.click()
            self.page.wait_for_load_state()

    def dblclick(self, genre: str, nom: str) -> None:
        """Click twice in a row on a button or link, without waiting for any answer."""
        self._seul(genre, nom).dblclick(no_wait_after=True)

    def click_later(self, genre: str, nom: str) -> None:
        """Have the page itself click, once this call has returned: nobody waits for the answer."""
        self._seul(genre, nom).evaluate("e => { setTimeout(() => e.click()); }")

    def click_again_later(self, genre: str, nom: str) -> None:
        """Have the page click, then click again before a slow portal has answered (a double click sends only once)."""
        self._seul(genre, nom).evaluate("e => { setTimeout(() => e.click()); setTimeout(() => e.click(), 40); }")

    def copy(self, libelle: str) -> None:
        """Copy what a field holds."""
        self._seul("champ", libelle).press("ControlOrMeta+a")
        self._seul("champ", libelle).press("ControlOrMeta+c")

    def paste(self, libelle: str) -> None:
        """Paste what was copied into a field, in place of what it holds."""
        self._seul("champ", libelle).press("ControlOrMeta+a")
        self._seul("champ", libelle).press("ControlOrMeta+v")

    def keep(self, bouton: str) -> FormulaireGarde:
        """The form that a button sends, as it stands filled."""
        return garder(self._seul("bouton", bouton))

    def href(self, nom: str) -> str:
        """Address that a link points to, or the form of a button that stands for one."""
        ou = "e => e.getAttribute('href') || e.getAttribute('formaction') || e.form.action"
        return str(self._seul("lien", nom).evaluate(ou))

    def autocomplete(self, libelle: str) -> str:
        """What a field, or the form around it, asks the browser to propose."""
        return str(self._seul("champ", libelle).evaluate("c => c.autocomplete || c.form?.autocomplete || ''"))

    def editable(self, libelle: str) -> bool:
        """Whether a field can be changed."""
        return self._seul("champ", libelle).is_editable()

    def refuses(self) -> list[str]:
        """Names of the fields that the screen marks as wrong, in the order in which they are described here."""
        return [nom for nom in self._par_genre["champ"] if self._refuse(nom)]

    def _refuse(self, libelle: str) -> bool:
        return self._seul("champ", libelle).get_attribute("aria-invalid") == "true"

    def cadre(self, genre: str, nom: str) -> tuple[float, float, float, float]:
        """Where a control stands: x, y, width, height in CSS pixels."""
        boite = self._seul(genre, nom).bounding_box()
        if boite is None:
            raise EcranInattendu(f"« {nom} » n'est pas visible")
        return boite["x"], boite["y"], boite["width"], boite["height"]

    def _seul(self, genre: str, nom: str) -> Locator:
        connus = self._par_genre[genre]
        if nom not in connus:
            raise EcranInattendu(f"aucun {genre} « {nom} » n'est décrit pour cet écran ; connus : {', '.join(connus)}")
        trouves = connus[nom].count()
        if trouves != 1:
            raise EcranInattendu(f"{trouves} {genre}(s) « {nom} » à l'écran ({self.page.url}), un seul attendu")
        return connus[nom]
