"""The replay itself: each step tried on the screen shown, and what lies between found by the facts."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Error as PlaywrightError

from conformance.controle import ErreurDeControle
from pages.identite import EcranInattendu
from tutorials.faits.modele import CLIQUABLES
from tutorials.lexique import Objet
from tutorials.rejeu.chemins import chercher
from tutorials.rejeu.commandes import CONNEXIONS, MODIFICATION, PHRASE
from tutorials.rejeu.journal import concerne, nommes
from tutorials.rejeu.marche import CARREFOURS, Marche
from tutorials.rejeu.plan import Geste
from tutorials.rejeu.tournures import TERMINE, TOUT_ACTIVER, pour_certains
from tutorials.texte import cle, plier

ADRESSE = "adresse électronique"
ACTIVATION = "Activation"
"""How the screens of the activation are named, one or several."""
FAISABLES = CLIQUABLES | {"champ"}
COMMUN = 2
PARCOURS = 5
"""Commands from which a text tells a whole journey."""
LOIN = 3
"""Screens beyond which a thing named is not gone after."""


@dataclass
class Deroulement(Marche):
    """Where the replay stands."""

    def faire(self, geste: Geste) -> None:
        """Carry out one step; what cannot be is told, and the rest goes on."""
        try:
            self._faire(geste)
        except (PlaywrightError, EcranInattendu, ErreurDeControle) as erreur:
            self.terrain.verifier()
            self.vitre.oublier()
            cause = str(erreur).splitlines()[0]
            self.journal.noter("impossible", self.ecran, geste, f"« {geste.texte} » : {cause}")

    def _faire(self, geste: Geste) -> None:
        self._nommer(geste)
        if geste.sorte == "accueil":
            if self.ecran != "Accueil":
                self.quitter(geste)
                self.accueil()
        elif geste.sorte == "clic":
            self._clic(geste)
        elif geste.sorte == "saisie" and geste.objet is not None:
            self._saisie(geste, geste.objet)
        elif geste.sorte == "mention" and geste.objet is not None:
            self.journal.nommer(geste.objet, self.ecran, ici=self._a_l_ecran(geste.objet))
        elif geste.sorte in {"valider", "connexion"}:
            if geste.sorte == "connexion":
                self.journal.dits.add((self.ecran, "identifiants"))
            self._avancer(geste)
        elif geste.sorte == "lien":
            self.aller_au_lien(geste)
        elif geste.sorte == "lettre":
            self.terrain.attendre_la_lettre()

    def _nommer(self, geste: Geste) -> None:
        """Screens that the sentence names are told."""
        self.journal.dits |= {(ecran, "nommé") for ecran in nommes(geste.avis.phrase.texte, self.index)}
        if TOUT_ACTIVER.search(plier(geste.avis.phrase.texte)):
            self.journal.dits |= {(ecran, "activation") for ecran in self.index.ecrans if ecran.startswith(ACTIVATION)}

    def finir(self, geste: Geste) -> None:
        """A form that is shown when the text stops, and that it never told, is a missing step."""
        self.vitre.photographier()
        ici = self.ecran
        connu = ici in self.index.ecrans and not ici.startswith(CARREFOURS)
        dit = self.journal.dit(ici)
        if connu and not dit and len(self.journal.cliques) >= PARCOURS and self._est_un_formulaire(ici):
            self.journal.taire(ici, geste, ici)

    def _clic(self, geste: Geste) -> None:
        ici = self.ecran
        if self._montre(geste.texte):
            self.dire_avant(geste, ici)
        if self._cocher(geste) or self._cliquer(geste.texte, geste):
            return
        if geste.secours and self._cliquer(geste.secours, geste):
            self.journal.noter("deviné", ici, geste, f"« {geste.secours} » à la place de « {geste.texte} »")
            return
        if geste.inconnu and self._terminer(geste, ici):
            return
        if geste.texte != "ici" and not self.index.porteurs(geste.texte) and not self._affiche(geste.texte):
            raison = f"« {geste.texte} » n'est sur aucun écran de l'édition {self.index.edition}"
            self.journal.noter("impossible", ici, geste, raison)
        elif not pour_certains(geste.avis):
            self._chercher_ailleurs(geste, ici)

    def _terminer(self, geste: Geste, ici: str) -> bool:
        """A button that no screen bears, said to end a form: the form is sent by its own button."""
        dit = TERMINE.search(plier(geste.avis.phrase.texte)) and self._est_un_formulaire(ici)
        if not (dit and self._avancer(geste)):
            return False
        self.journal.noter("deviné", ici, geste, f"le bouton de l'écran, à la place de « {geste.texte} »")
        return True

    def _chercher_ailleurs(self, geste: Geste, ici: str) -> None:
        """A command that the screen shown does not have: a silent screen's, one already given, or one further on."""
        if self._affiche(geste.texte):
            if len(cle(geste.texte)) >= PHRASE:
                self.journal.dits.add((ici, geste.texte))
            return  # a title or a text of the screen: nothing to do
        porteurs = self.index.porteurs(geste.texte)
        faisables = frozenset(porteur.ecran for porteur in porteurs if porteur.genre in FAISABLES)
        cibles = faisables or frozenset(porteur.ecran for porteur in porteurs)
        if geste.texte == "ici":
            self.aller_au_lien(geste)
        elif len(cibles) <= COMMUN and (tu := self.journal.label_tu(cibles)):
            self.journal.trop_tot(tu)
        elif not self.journal.devance(geste) and self._a_faire(geste, cibles, ici):
            self._aller_cliquer(geste, self.visees(geste, cibles), ici)

    def _a_faire(self, geste: Geste, cibles: frozenset[str], ici: str) -> bool:
        """Neither a command already given, nor one that many screens have, nor a message that some readers will see."""
        deja = cle(geste.texte) in self.journal.cliques or len(cibles) > COMMUN
        if not cibles or (deja and cibles & set(self.journal.vus) - {ici} and ici != "Accueil"):
            return False
        return any(porteur.genre in FAISABLES for porteur in self.index.porteurs(geste.texte))

    def _aller_cliquer(self, geste: Geste, cibles: frozenset[str], ici: str) -> None:
        chemin = chercher(ici, cibles, self.index)
        du_debut = chercher("Accueil", cibles, self.index)
        if cibles & set(self.journal.vus) and du_debut and (not chemin or len(du_debut) < len(chemin)):
            self.accueil()  # back to a screen already seen: by the home page, as everyone does
            chemin = du_debut
        if self.aller(chemin, geste) or self.repartir(cibles, geste):
            self.dire_avant(geste, self.ecran)
            _ = self._cocher(geste) or self._cliquer(geste.texte, geste)
        else:
            raison = f"« {geste.texte} » n'est pas à l'écran « {ici} », et aucun chemin n'y mène"
            self.journal.noter("impossible", ici, geste, raison)

    def _lire_plus_loin(self, geste: Geste, objet: Objet) -> None:
        """What is read on the very next screen: the form shown is sent first."""
        lus = frozenset(e for e in self.index.ecrans if objet.cible.search(cle(e))) - set(self.journal.vus)
        chemin = chercher(self.ecran, lus, self.index)
        if len(chemin) == 1 and self._est_un_formulaire(self.ecran) and not pour_certains(geste.avis):
            self.aller(chemin, geste)

    def _saisie(self, geste: Geste, objet: Objet) -> None:
        ici = self.ecran
        if self._a_l_ecran(objet) or (ici in CONNEXIONS and objet.nom == ADRESSE):
            self.journal.dits.add((ici, objet.nom))
            if ici == MODIFICATION:
                self.cases |= {"mot de passe"} if objet.nom == "mot de passe" else {"adresse"}
        elif tu := self.journal.tu_puis_dit(objet):
            self.journal.trop_tot(tu)
        elif not objet.champ and objet.nom != "coordonnées":
            self._lire_plus_loin(geste, objet)
        elif not self._est_un_formulaire(ici):
            self.journal.avancer(objet, geste)
        elif not pour_certains(geste.avis):
            devant = {e for e in self.index.ecrans if concerne(objet, e, self.index)} - set(self.journal.vus)
            cibles = frozenset(devant)
            chemin = chercher(ici, cibles, self.index)
            if chemin and len(chemin) <= LOIN and (self.aller(chemin, geste) or self.repartir(cibles, geste)):
                self.journal.dits.add((self.ecran, objet.nom))
