"""The ways to the screens of 2025 that follow the simplified mode, and to those of the expert one (NEX)."""

from collections.abc import Callable
from typing import Any, ClassVar

from mock_portal.clock import Duration
from mock_portal.control import echantillons, poses_simplifiees
from mock_portal.control.arrivees_simplifiees import ArriveeSimplifiee
from mock_portal.control.libelles import Saisies
from mock_portal.control.poses import poser_compte, rattacher
from mock_portal.control.socle import conflit, malforme
from mock_portal.domain import adhesions, comptes, validite
from mock_portal.domain.demarches import Demarche
from mock_portal.editions.deux_modes_formulaires import MANDATS
from mock_portal.journeys.creation_expert_2025.forms import CoordonneesExpertForm, IdentifiantsExpertForm
from mock_portal.sandbox import World
from mock_portal.store.models import Space
from mock_portal.web.contexte import db

SERVICES = ("TVA", "Impôt sur les sociétés", "Avis CFE")


class ArriveeDeuxModes(ArriveeSimplifiee):
    """One arrival in an edition of both modes; a sample space comes from the simplified one where a company is due."""

    form_identifiants = IdentifiantsExpertForm
    form_inscription = CoordonneesExpertForm
    libres: ClassVar[tuple[str, ...]] = ("adhesion_services", "messagerie")
    """Open to a space that holds no company yet (NEX l.52, l.65)."""

    def __init__(self, world: World, saisies: Saisies, espace: Space | None) -> None:
        super().__init__(world, saisies, espace)
        chemins: dict[str, Callable[[], dict[str, Any]]] = {
            "identifiants_expert": lambda: {"demarche": Demarche(acceptee=True).ecrire()},
            "coordonnees_expert": self._formulaire,
            "attente_expert": self._attente,
            "adhesion_enregistree": self._adhesion,
            "substitution_demandee": lambda: {**self._connecte(), "substitution_demandee": self._siren()},
            "renouvellement_mot_de_passe": self._expire,
        }
        chemins |= dict.fromkeys(self.libres, self._connecte)
        chemins |= dict.fromkeys(("compte_bancaire", "paiement"), lambda: self._detenteur(1))
        chemins |= dict.fromkeys(("mandat", "mandat_pdf", "fin_de_procedure", "confirmation_pdf"), self._signataire)
        self.chemins |= chemins

    def _mot_de_passe(self) -> str:
        saisies = self.saisies.get(self.form_identifiants.ecran, {})
        return str(saisies.get("mot_de_passe", echantillons.MOT_DE_PASSE_LONG))

    def _exemple(self, entreprises: int = 0) -> Space:
        """One company: a simplified space; several: an expert one with some services."""
        if entreprises == 1:
            return self._simplifie("actif")
        espace = super()._exemple()
        for _ in range(entreprises):
            rattacher(self.world, espace.id, poses_simplifiees.entreprise(self.world), list(SERVICES))
        return espace

    def _adhesion(self) -> dict[str, Any]:
        """A request of the space for the SIREN and the boxes given, or samples."""
        session, coches = self._connecte(), self.saisies.get("adhesion_services", {})
        choisis = [nom for nom, valeur in coches.items() if valeur is True] or list(SERVICES)
        siren = self._siren()
        if refus := adhesions.defauts_siren(db(), self.world, self.espace_actif(), siren):
            raise malforme(refus[0], "entries.SIREN")
        lettre = adhesions.demander(db(), self.world, self.espace_actif(), siren, choisis)
        return {**session, "adhesion": {"lettre": lettre.id}}

    def _signataire(self) -> dict[str, Any]:
        """An account and its mandate: those of the space, or entries, or samples."""
        session, saisies = self._detenteur(1), self.saisies.get("compte_bancaire", {})
        compte = comptes.compte(db(), self.espace_actif())
        if compte is None or comptes.mandat(db(), compte) is None or saisies:
            choisis = [genre for libelle, genre in MANDATS.items() if saisies.get(libelle) is True]
            donnees: dict[str, Any] = {"mandat": (choisis or [comptes.CORE])[0]}
            donnees |= {nom: valeur for nom, valeur in saisies.items() if nom in {"iban", "bic"}}
            poser_compte(self.world, self.espace_actif(), donnees)
        return session

    def _expire(self) -> dict[str, Any]:
        """A password out of date; that of a sample space was set a day too long ago."""
        if self.espace is None:
            self.espace = self._exemple(1)
            limite = self.world.rules.validite_mot_de_passe.before(self.world.now)
            self.espace.mot_de_passe_defini_le = Duration(days=1).before(limite)
        if not validite.a_renouveler(self.world, self.espace):
            raise conflit("le mot de passe de cet espace n'est pas à renouveler", "space")
        return self._connecte()
