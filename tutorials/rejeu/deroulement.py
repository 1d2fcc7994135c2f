"""The replay itself: each step tried on the screen shown, and what lies between found by the facts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from playwright.sync_api import Error as PlaywrightError

from pages.navigateur import wait_shown
from tutorials.faits.modele import CLIQUABLES
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Bilan, Constat
from tutorials.jugement.proches import abrege, meme_au_mode_pres
from tutorials.lexique import Objet
from tutorials.rejeu.champs import champs, changer, cocher_le_premier, remplir
from tutorials.rejeu.chemins import Saut, chercher
from tutorials.rejeu.journal import Journal, concerne
from tutorials.rejeu.plan import Geste, gestes
from tutorials.rejeu.terrain import Terrain, terrain
from tutorials.texte import cle, plier

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
FAISABLES = CLIQUABLES | {"champ"}
CONDITION = re.compile(r"si\b|s'il|en cas|quand|lorsque|au cas")
"""What follows is done by some readers only: it is not gone after."""
ENVOIE = "e => e.tagName === 'BUTTON' && e.type === 'submit' && !!e.form"
ROLES: dict[str, Literal["button", "link"]] = {"bouton": "button", "lien": "link"}
MODIFICATION = "Modification des identifiants"


def rejouer(bilan: Bilan, index: Index) -> tuple[Constat, ...]:
    """Carry out the steps of a tutorial; gives its remarks. Raises ErreurDeRejeu, ErreurNavigateur."""
    plan = list(gestes(bilan))
    with terrain(bilan.edition, bilan.fichier) as lieu:
        if bilan.edition == "2023":
            lieu.creer_l_espace()
        deroulement = Deroulement(lieu, index, Journal(index))
        deroulement.accueil()
        for geste in plan:
            deroulement.faire(geste)
        return deroulement.journal.conclure()


@dataclass
class Deroulement:
    """Where the replay stands."""

    terrain: Terrain
    index: Index
    journal: Journal
    cases: frozenset[str] = frozenset()
    nouvelle: bool = False
    lien_suivi: bool = False

    @property
    def ecran(self) -> str:
        """Name of the screen shown."""
        return self.terrain.navigateur.nom_ou_inconnu()

    def accueil(self) -> None:
        """Open the home page."""
        self.terrain.navigateur.goto(self.terrain.bac.start_url)

    def faire(self, geste: Geste) -> None:
        """Carry out one step; what cannot be is told, and the rest goes on."""
        try:
            self._faire(geste)
        except PlaywrightError as erreur:
            cause = erreur.message.splitlines()[0]
            self.journal.noter("impossible", self.ecran, geste, f"« {geste.texte} » : {cause}")

    def _faire(self, geste: Geste) -> None:
        if geste.sorte == "accueil":
            if self.ecran != "Accueil":
                self.accueil()
        elif geste.sorte == "clic":
            self._clic(geste)
        elif geste.sorte == "saisie" and geste.objet is not None:
            self._saisie(geste, geste.objet)
        elif geste.sorte in {"valider", "connexion"}:
            if geste.sorte == "connexion":
                self.journal.dits.add((self.ecran, "identifiants"))
            self._avancer(geste)
        elif geste.sorte == "lien":
            self._suivre_le_lien()
        elif geste.sorte == "lettre":
            self.terrain.attendre_la_lettre()

    def _clic(self, geste: Geste) -> None:
        ici = self.ecran
        if self._cocher(geste) or self._cliquer(geste.texte, geste):
            return
        if geste.secours and self._cliquer(geste.secours, geste):
            self.journal.noter("deviné", ici, geste, f"« {geste.secours} » à la place de « {geste.texte} »")
            return
        cibles = frozenset(libelle.ecran for libelle in self.index.porteurs(geste.texte))
        if any(cle(element.texte) == cle(geste.texte) for element in self.terrain.navigateur.lire().elements):
            return  # a title or a text of the screen: nothing to do
        if geste.texte == "ici" and (self._suivre_le_lien() or self.lien_suivi):
            return
        if not cibles or (cibles & set(self.journal.vus) - {ici} and ici not in {"Accueil"}):
            return  # a label of a screen already passed: done, or told again
        if not any(p.genre in FAISABLES for p in self.index.porteurs(geste.texte)):
            return  # a message that some readers only will see
        if self._aller(chercher(ici, cibles, self.index), geste):
            self._cliquer(geste.texte, geste)
        else:
            raison = f"« {geste.texte} » n'est pas à l'écran « {ici} », et aucun chemin n'y mène"
            self.journal.noter("impossible", ici, geste, raison)

    def _saisie(self, geste: Geste, objet: Objet) -> None:
        ici = self.ecran
        if self._a_l_ecran(objet):
            self.journal.dits.add((ici, objet.nom))
            if ici == MODIFICATION:
                self.cases |= {"mot de passe"} if objet.nom == "mot de passe" else {"adresse"}
        elif tu := self.journal.tu_puis_dit(objet):
            self.journal.trop_tot(tu)
        elif (objet.champ or objet.nom == "coordonnées") and not CONDITION.match(plier(geste.avis.phrase.texte)):
            devant = {e for e in self.index.ecrans if concerne(objet, e, self.index)} - set(self.journal.vus)
            chemin = chercher(ici, frozenset(devant), self.index) if self._est_un_formulaire(ici) else []
            if chemin and len(chemin) <= 3 and self._aller(chemin, geste):
                self.journal.dits.add((self.ecran, objet.nom))

    def _a_l_ecran(self, objet: Objet) -> bool:
        return bool(objet.cible.search(cle(self.ecran))) or any(
            objet.cible.search(champ.cle) for champ in champs(self.terrain.navigateur.page)
        )

    def _est_un_formulaire(self, ecran: str) -> bool:
        return bool(champs(self.terrain.navigateur.page)) and ecran not in {"Accueil", "Authentification", "Connexion"}

    def _aller(self, chemin: list[Saut], geste: Geste) -> bool:
        """Take a way that the tutorial does not tell; its screens are noted as silent."""
        vise = chemin[-1].vers if chemin else ""
        for saut in chemin:
            ici = self.ecran
            formulaire = self._est_un_formulaire(ici) and not self._lien(saut.libelle)
            if formulaire and not any(ecran == ici for ecran, _ in self.journal.dits):
                self.journal.taire(ici, geste, vise)
            elif not formulaire and saut.vers not in self.journal.vus:
                self.journal.taire(saut.vers, geste, saut.vers)
            if not (saut.libelle and self._cliquer(saut.libelle, geste)) and not self._avancer(geste):
                return False
            if self.ecran == ici:
                return False
        return bool(chemin)

    def _lien(self, libelle: str) -> bool:
        return bool(libelle) and libelle in self.terrain.navigateur.lire().textes("lien")

    def _cocher(self, geste: Geste) -> bool:
        """A box or a radio button of that name, or an entry that the sentence names by its label."""
        if self.ecran == MODIFICATION:
            for nom, mot in (("adresse", "modifier mon adresse"), ("mot de passe", "saisir mon nouveau mot de passe")):
                if mot in cle(geste.texte):
                    self.cases |= {nom}
                    self.journal.dits.add((MODIFICATION, nom))
                    return True
        for champ in champs(self.terrain.navigateur.page):
            if champ.cle and (champ.cle == cle(geste.texte) or abrege(geste.texte, champ.nom)):
                self.journal.dits.add((self.ecran, champ.nom))
                if champ.genre in {"checkbox", "radio"} and not champ.coche:
                    self.terrain.navigateur.page.get_by_label(champ.nom, exact=True).check()
                return True
        inertes = self.terrain.navigateur.lire().textes("champ")
        return any(cle(nom) == cle(geste.texte) for nom in inertes)

    def _avancer(self, geste: Geste) -> bool:
        """Fill the form shown and send it."""
        boutons = self.terrain.navigateur.lire().textes("bouton")
        page = self.terrain.navigateur.page
        presents = (suivant for suivant in SUIVANTS if suivant in boutons)
        nom = next((n for n in presents if page.get_by_role("button", name=n, exact=True).last.is_enabled()), "")
        return bool(nom) and self._cliquer(nom, geste)

    def _cliquer(self, texte: str, geste: Geste) -> bool:
        """Click on the command of that name, if the screen has it; a form is filled first."""
        lecture = self.terrain.navigateur.lire()
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
                self._presser(cible)
                return True
        return False

    def _remplir(self, geste: Geste, formulaire: int) -> None:
        ici = self.ecran
        muet = not any(ecran == ici for ecran, _ in self.journal.dits)
        if ici == MODIFICATION:
            self.nouvelle = self.nouvelle or "adresse" in self.cases
            changer(self.terrain, set(self.cases))
            return
        remplis = remplir(self.terrain, formulaire, nouvelle=self.nouvelle)
        if ici == "Adhésion aux services" and (coche := cocher_le_premier(self.terrain.navigateur.page)):
            remplis.append(coche)
        if remplis and muet:
            self.journal.noter("deviné", ici, geste, f"saisies que le tutoriel ne dit pas : {', '.join(remplis)}")
            self.journal.taire(ici, geste, ici, passe=False)

    def _presser(self, cible: Locator) -> None:
        """Where several commands share a name, the last was taken: the expert rubric comes after the simplified one."""
        ici = self.ecran
        navigateur = self.terrain.navigateur
        if cible.evaluate(ENVOIE):
            with navigateur.expect_answer() as attendue:
                cible.click()
            if "html" in attendue.value.headers.get("content-type", ""):  # a file that is downloaded never « finishes »
                wait_shown(attendue.value)
                navigateur.switch_tab(navigateur.context.pages.index(attendue.value.frame.page) + 1)
        elif cible.get_attribute("target") == "_blank":
            fenetre = navigateur.page
            with fenetre.expect_popup():
                cible.click()
            navigateur.switch_tab(navigateur.context.pages.index(fenetre) + 1)
        else:
            cible.click()
            navigateur.page.wait_for_load_state()
        if ici not in self.journal.vus:
            self.journal.vus.append(ici)

    def _suivre_le_lien(self) -> bool:
        lien = "" if self.lien_suivi else self.terrain.lien()
        if lien:
            self.terrain.navigateur.goto(lien)
            self.lien_suivi = True
        return bool(lien)
