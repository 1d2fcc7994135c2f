"""The replay itself: each step tried on the screen shown, and what lies between found by the facts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import Error as PlaywrightError

from tutorials.faits.modele import CLIQUABLES
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Bilan, Constat
from tutorials.lexique import Objet
from tutorials.rejeu.chemins import Saut, chercher
from tutorials.rejeu.commandes import MODIFICATION, Commandes
from tutorials.rejeu.journal import Journal, concerne
from tutorials.rejeu.plan import Geste, gestes
from tutorials.rejeu.terrain import terrain
from tutorials.texte import cle, plier

FAISABLES = CLIQUABLES | {"champ"}
CARREFOURS = ("Accueil", "Authentification", "Connexion", "Espace", "Attente", "Enregistrement", "Adresse vérifiée")
"""Screens that one goes through on the way to many others: nobody is asked to tell them."""
ENREGISTREMENT = "Enregistrement"
COMMUN = 2
PARCOURS = 5
"""Commands from which a text tells a whole journey."""
NOM = 10
"""Letters from which the name of a screen is no common word."""
CONDITION = re.compile(r"si\b|s'il|en cas|quand|lorsque|au cas")
"""What follows is done by some readers only: it is not gone after."""


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
        if plan:
            deroulement.finir(plan[-1])
        return deroulement.journal.conclure()


@dataclass
class Deroulement(Commandes):
    """Where the replay stands."""

    lien_suivi: bool = False

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
        self._nommer(geste)
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
            self._aller_au_lien(geste)
        elif geste.sorte == "lettre":
            self.terrain.attendre_la_lettre()

    def _nommer(self, geste: Geste) -> None:
        """Screens that the sentence names are told."""
        mots = f" {cle(geste.avis.phrase.texte)} "
        for ecran in self.index.ecrans:
            if len(cle(ecran)) > NOM and f" {cle(ecran)} " in mots:
                self.journal.dits.add((ecran, "nommé"))

    def finir(self, geste: Geste) -> None:
        """A form that is shown when the text stops, and that it never told, is a missing step."""
        ici = self.ecran
        connu = ici in self.index.ecrans and not ici.startswith(CARREFOURS)
        dit = any(ecran == ici for ecran, _ in self.journal.dits)
        if connu and not dit and len(self.journal.cliques) >= PARCOURS and self._est_un_formulaire(ici):
            self.journal.taire(ici, geste, ici)

    def _clic(self, geste: Geste) -> None:
        ici = self.ecran
        if self._cocher(geste) or self._cliquer(geste.texte, geste):
            return
        if geste.secours and self._cliquer(geste.secours, geste):
            self.journal.noter("deviné", ici, geste, f"« {geste.secours} » à la place de « {geste.texte} »")
            return
        if not CONDITION.match(plier(geste.avis.phrase.texte)):
            self._chercher_ailleurs(geste, ici)

    def _chercher_ailleurs(self, geste: Geste, ici: str) -> None:
        """A command that the screen shown does not have: a silent screen's, one already given, or one further on."""
        cibles = frozenset(libelle.ecran for libelle in self.index.porteurs(geste.texte))
        if any(cle(element.texte) == cle(geste.texte) for element in self.terrain.navigateur.lire().elements):
            return  # a title or a text of the screen: nothing to do
        if geste.texte == "ici":
            self._aller_au_lien(geste)
            return
        if len(cibles) <= COMMUN and (tu := self.journal.label_tu(cibles)):
            self.journal.trop_tot(tu)
            return
        deja = cle(geste.texte) in self.journal.cliques or len(cibles) > COMMUN
        if not cibles or (deja and cibles & set(self.journal.vus) - {ici} and ici != "Accueil"):
            return  # a command already given, or one that many screens have
        if not any(p.genre in FAISABLES for p in self.index.porteurs(geste.texte)):
            return  # a message that some readers only will see
        chemin = chercher(ici, cibles, self.index)
        du_debut = chercher("Accueil", cibles, self.index)
        if cibles & set(self.journal.vus) and du_debut and (not chemin or len(du_debut) < len(chemin)):
            self.accueil()  # back to a screen already seen: by the home page, as everyone does
            chemin = du_debut
        if self._aller(chemin, geste):
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
        elif not objet.champ and objet.nom != "coordonnées":
            return
        elif not self._est_un_formulaire(ici):
            self.journal.attente.append(objet)
        elif not CONDITION.match(plier(geste.avis.phrase.texte)):
            devant = {e for e in self.index.ecrans if concerne(objet, e, self.index)} - set(self.journal.vus)
            chemin = chercher(ici, frozenset(devant), self.index)
            if chemin and len(chemin) <= 3 and self._aller(chemin, geste):
                self.journal.dits.add((self.ecran, objet.nom))

    def _aller(self, chemin: list[Saut], geste: Geste) -> bool:
        """Take a way that the tutorial does not tell; its screens are noted as silent."""
        vise = chemin[-1].vers if chemin else ""
        for saut in chemin:
            ici = self.ecran
            formulaire = self._est_un_formulaire(ici) and not self._lien(saut.libelle)
            if formulaire and not any(ecran == ici for ecran, _ in self.journal.dits):
                self.journal.taire(ici, geste, vise)
            elif not formulaire:
                self._taire_un_lien(ici, saut, geste, vise)
            if not (saut.libelle and self._cliquer(saut.libelle, geste)) and not self._avancer(geste):
                return False
            if self.ecran == ici:
                return False
            self.journal.arriver(self.ecran)
        return bool(chemin)

    def _taire_un_lien(self, ici: str, saut: Saut, geste: Geste, vise: str) -> None:
        """A link that nobody told: the screen it stands on is silent, or, on a crossroads, the one it leads to."""
        carrefour = ici.startswith(CARREFOURS)
        if not carrefour and not any(ecran == ici for ecran, _ in self.journal.dits):
            self.journal.taire(ici, geste, vise)
        elif carrefour and saut.vers not in self.journal.vus and not saut.vers.startswith(CARREFOURS):
            self.journal.taire(saut.vers, geste, saut.vers)

    def _aller_au_lien(self, geste: Geste) -> None:
        """Open the link of the mail; where none was sent yet, send first the forms that lead to it."""
        if self.lien_suivi or self._suivre_le_lien() or not self._est_un_formulaire(self.ecran):
            return
        if self._aller(chercher(self.ecran, frozenset({ENREGISTREMENT}), self.index), geste):
            self._suivre_le_lien()

    def _suivre_le_lien(self) -> bool:
        lien = "" if self.lien_suivi else self.terrain.lien()
        if lien:
            self.terrain.navigateur.goto(lien)
            self.lien_suivi = True
        return bool(lien)
