"""Ways that the tutorial does not tell: gone all the same, their screens noted as silent."""

from __future__ import annotations

from dataclasses import dataclass

from tutorials.rejeu.chemins import Saut, chercher
from tutorials.rejeu.commandes import MODIFICATION, Commandes
from tutorials.rejeu.journal import concerne
from tutorials.rejeu.plan import Geste, nommees
from tutorials.texte import cle, plier

CARREFOURS = ("Accueil", "Authentification", "Connexion", "Espace", "Attente", "Enregistrement", "Adresse vérifiée")
"""Screens that one goes through on the way to many others: nobody is asked to tell them."""
ATTENTE = "Attente du code"
"""What follows a change of address; a change of password alone sends no code."""
ENREGISTREMENT = "Enregistrement"


@dataclass
class Marche(Commandes):
    """Goes from a screen to another by what the facts tell."""

    lien_suivi: bool = False

    def accueil(self) -> None:
        """Open the home page."""
        self.vitre.ouvrir(self.terrain.bac.start_url)

    def quitter(self, geste: Geste) -> None:
        """A form that the text leaves without a word, once it has told others, is a silent screen: it is sent first."""
        ici = self.ecran
        if self.journal.vus and self._est_un_formulaire(ici) and ici != MODIFICATION and not self.journal.dit(ici):
            self.journal.taire(ici, geste, "Accueil")
            self._avancer(geste)

    def dire_avant(self, geste: Geste, ecran: str) -> None:
        """What the sentence names before a command is told of the screen that bears the command."""
        for objet, trouve in nommees(plier(geste.avis.phrase.texte), []):
            libelle = any(j.genre == "libellé" and j.debut <= trouve.start() < j.fin for j in geste.avis.jugements)
            if trouve.start() < geste.position and not libelle and concerne(objet, ecran, self.index):
                self.journal.dits.add((ecran, objet.nom))

    def visees(self, geste: Geste, cibles: frozenset[str]) -> frozenset[str]:
        """Of the screens that bear the command, those that what is named before it belongs to, if there are some."""
        cites = {cle(j.sujet) for j in geste.avis.jugements if j.genre == "libellé"} - {cle(geste.texte)}
        voisins = {e for e in cibles if any(b.ecran == e and b.cle in cites for b in self.index.libelles)}
        if voisins:
            return frozenset(voisins)
        nommes = [o for o, trouve in nommees(plier(geste.avis.phrase.texte), []) if trouve.start() < geste.position]
        precises = {e for e in cibles if any(o.champ and concerne(o, e, self.index) for o in nommes)}
        return frozenset(precises) or cibles

    def aller(self, chemin: list[Saut], geste: Geste) -> bool:
        """Take a way that the tutorial does not tell; its screens are noted as silent."""
        vise = chemin[-1].vers if chemin else ""
        debut = not self.journal.vus
        if debut and chemin:
            self.journal.noter("deviné", vise, geste, "le tutoriel commence ici : le rejeu y est allé depuis l'accueil")
        for saut in chemin:
            ici = self.ecran
            if ici == MODIFICATION and not self.cases:
                self.cases = frozenset({"adresse" if saut.vers == ATTENTE else "mot de passe"})
            formulaire = self._est_un_formulaire(ici) and not self._lien(saut.libelle)
            if not debut:
                self._passer(ici, saut, geste, vise, formulaire=formulaire)
            if not (saut.libelle and self._cliquer(saut.libelle, geste)) and not self._avancer(geste):
                return False
            if formulaire:
                self.journal.devances[self.journal.dernier] = geste, vise
            if self.ecran == ici and not (formulaire and self._avancer(geste) and self.ecran != ici):
                return False  # a form may come in two parts, the second shown once the first is sent
            self.journal.arriver(self.ecran)
        return bool(chemin)

    def _passer(self, ici: str, saut: Saut, geste: Geste, vise: str, *, formulaire: bool) -> None:
        """A screen is passed on the way; before its first step, a tutorial has nothing to tell."""
        if formulaire and not self.journal.dit(ici):
            self.journal.taire(ici, geste, vise)
        elif not formulaire:
            self._taire_un_lien(ici, saut, geste, vise)

    def repartir(self, cibles: frozenset[str], geste: Geste) -> bool:
        """Where a screen leads no further: by the home page, as everyone does."""
        if self.ecran in cibles or self.ecran == "Accueil" or self._est_un_formulaire(self.ecran):
            return False
        self.accueil()
        return self.aller(chercher("Accueil", cibles, self.index), geste)

    def _taire_un_lien(self, ici: str, saut: Saut, geste: Geste, vise: str) -> None:
        """A link that nobody told: the screen it stands on is silent, or, on a crossroads, the one it leads to."""
        carrefour = ici.startswith(CARREFOURS)
        if not carrefour and not self.journal.dit(ici):
            self.journal.taire(ici, geste, vise)
        elif carrefour and saut.vers not in self.journal.vus and not saut.vers.startswith(CARREFOURS):
            self.journal.taire(saut.vers, geste, saut.vers)

    def aller_au_lien(self, geste: Geste) -> None:
        """Open the link of the mail; where none was sent yet, send first the forms that lead to it."""
        if self.lien_suivi or self._suivre_le_lien() or not self._est_un_formulaire(self.ecran):
            return
        if self.aller(chercher(self.ecran, frozenset({ENREGISTREMENT}), self.index), geste):
            self._suivre_le_lien()

    def _suivre_le_lien(self) -> bool:
        lien = "" if self.lien_suivi else self.terrain.lien()
        if lien:
            self.vitre.ouvrir(lien)
            self.lien_suivi = True
        return bool(lien)
