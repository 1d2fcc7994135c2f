"""The hands of a replay: find a command on the screen shown, fill its form, press it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tutorials.jugement.index import Index
from tutorials.jugement.proches import abrege, meme_au_mode_pres
from tutorials.lexique import Objet
from tutorials.rejeu.champs import changer, cocher_le_premier, remplir
from tutorials.rejeu.journal import Journal
from tutorials.rejeu.plan import Geste
from tutorials.rejeu.terrain import Terrain
from tutorials.rejeu.vitre import Vitre
from tutorials.texte import cle

if TYPE_CHECKING:
    from playwright.sync_api import Locator

SUIVANTS = (
    "Valider les modifications",
    "Continuer",
    "Valider le SIREN",
    "Valider",
    "Confirmer",
    "Connexion",
    "Enregistrer le compte",
    "Choisir le mandat",
    "Demander l'adhésion",
)
"""Buttons that lead on, by the names that the editions give them."""
ROLES: dict[str, Literal["button", "link"]] = {"bouton": "button", "lien": "link"}
PHRASE = 24
"""Letters from which a text is a whole message, and may be told without its end."""
CONNEXIONS = frozenset({"Authentification", "Connexion"})
MODIFICATION = "Modification des identifiants"


@dataclass
class Commandes:
    """The screen shown and what can be done on it; `cases`: boxes ticked on the form that changes identifiers."""

    terrain: Terrain
    vitre: Vitre
    index: Index
    journal: Journal
    cases: frozenset[str] = frozenset()
    nouvelle: bool = False

    @property
    def ecran(self) -> str:
        """Name of the screen shown."""
        return self.vitre.ecran

    def _a_l_ecran(self, objet: Objet) -> bool:
        return bool(objet.cible.search(cle(self.ecran))) or any(
            objet.cible.search(champ.cle) for champ in self.vitre.champs
        )

    def _est_un_formulaire(self, ecran: str) -> bool:
        return bool(self.vitre.champs) and ecran not in {"Accueil", *CONNEXIONS}

    def _lien(self, libelle: str) -> bool:
        return bool(libelle) and libelle in self.vitre.lecture.textes("lien")

    def _montre(self, texte: str) -> bool:
        """Whether the screen shown bears that command."""
        lecture = self.vitre.lecture
        return any(cle(nom) == cle(texte) for genre in ROLES for nom in lecture.textes(genre))

    def _affiche(self, texte: str) -> bool:
        """Whether the screen shows that title or message, alone or within a longer text."""
        voulu = cle(texte)
        textes = [cle(element.texte) for element in self.vitre.lecture.elements]
        return voulu in textes or (len(voulu) >= PHRASE and any(voulu in montre for montre in textes))

    def _cocher(self, geste: Geste) -> bool:
        """A box or a radio button of that name, or an entry that the sentence names by its label."""
        if self.ecran == MODIFICATION:
            for nom, mot in (("adresse", "modifier mon adresse"), ("mot de passe", "saisir mon nouveau mot de passe")):
                if mot in cle(geste.texte):
                    self.cases |= {nom}
                    self.journal.dits.add((MODIFICATION, nom))
                    return True
        exact = bool(self.index.porteurs(geste.texte))  # a label that the edition has is never taken for another's
        for champ in self.vitre.champs:
            if champ.cle and (champ.cle == cle(geste.texte) or (not exact and abrege(geste.texte, champ.nom))):
                self.journal.dits.add((self.ecran, champ.nom))
                if champ.genre in {"checkbox", "radio"} and not champ.coche:
                    self.terrain.navigateur.page.get_by_label(champ.nom, exact=True).check()
                    self.vitre.oublier()
                return True
        inertes = self.vitre.lecture.textes("champ")
        return any(cle(nom) == cle(geste.texte) for nom in inertes)

    def _avancer(self, geste: Geste) -> bool:
        """Fill the form shown and send it."""
        boutons = self.vitre.lecture.textes("bouton")
        page = self.terrain.navigateur.page
        presents = (suivant for suivant in SUIVANTS if suivant in boutons)
        nom = next((n for n in presents if page.get_by_role("button", name=n, exact=True).last.is_enabled()), "")
        return bool(nom) and self._cliquer(nom, geste)

    def _cliquer(self, texte: str, geste: Geste) -> bool:
        """Click on the command of that name, if the screen has it; a form is filled first.

        Where several commands share a name, the last is taken: the expert rubric comes after the simplified one.
        """
        lecture = self.vitre.lecture
        for genre in ROLES:
            noms = [nom for nom in lecture.textes(genre) if cle(nom) == cle(texte)] or [
                nom for nom in lecture.textes(genre) if abrege(texte, nom) or meme_au_mode_pres(texte, nom)
            ]
            if noms:
                cible = self.terrain.navigateur.page.get_by_role(ROLES[genre], name=noms[-1], exact=True).nth(
                    len(noms) - 1
                )
                if genre == "bouton":
                    self._remplir(geste, cible.evaluate("e => [...document.forms].indexOf(e.form)"))
                self._presser(cible, texte)
                return True
        return False

    def _remplir(self, geste: Geste, formulaire: int) -> None:
        ici = self.ecran
        muet = not self.journal.dit(ici)
        if ici == MODIFICATION:
            self.nouvelle = self.nouvelle or "adresse" in self.cases
            changer(self.terrain, set(self.cases))
            self.cases = frozenset()
            return
        demande = any(champ.donnee == "code" for champ in self.vitre.champs)
        if demande and self.terrain.attendre_la_lettre():
            self.vitre.recharger()  # two weeks went by: the session of the screen shown has expired
        remplis = remplir(self.terrain, formulaire, nouvelle=self.nouvelle)
        if ici == "Adhésion aux services" and (coche := cocher_le_premier(self.terrain.navigateur.page)):
            remplis.append(coche)
        if remplis and muet:
            self.journal.noter("deviné", ici, geste, f"saisies que le tutoriel ne dit pas : {', '.join(remplis)}")
            if ici not in CONNEXIONS:
                self.journal.taire(ici, geste, ici, passe=False)

    def _presser(self, cible: Locator, texte: str) -> None:
        ici = self.ecran
        self.journal.presser(texte)
        self.vitre.presser(cible)
        if ici not in self.journal.vus:
            self.journal.vus.append(ici)
