"""The ways to the screens of the simplified mode: its request, its mailed link, its letter and code (ALIM)."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from flask import g
from sqlalchemy import select

from mock_portal.channels import envois
from mock_portal.control import echantillons, poses_simplifiees
from mock_portal.control.arrivees_guidees import ArriveeGuidee
from mock_portal.control.libelles import Saisies
from mock_portal.control.socle import conflit, malforme
from mock_portal.domain import attentes, changements, demandes, lettres
from mock_portal.journeys.creation_simplifiee.forms import EntrepriseForm, SimplifieForm
from mock_portal.sandbox import World
from mock_portal.store.models import ActivationCode, Mail, Space
from mock_portal.store.postal import Letter
from mock_portal.web.contexte import db
from mock_portal.web.incidents import incidents


class ArriveeSimplifiee(ArriveeGuidee):
    """One arrival where a code may come by a letter; the sample code does."""

    def __init__(self, world: World, saisies: Saisies, espace: Space | None) -> None:
        super().__init__(world, saisies, espace)
        chemins: dict[str, Callable[[], dict[str, Any]]] = {
            "formulaire_simplifie": lambda: {"creation_simplifiee": self._entreprise()},
            "enregistrement": lambda: {"creation_simplifiee": {"espace": self._demande().id}},
            "adresse_verifiee": self._par_le_lien,
            "demande_annulee": self._annulee,
            "lettre": self._par_la_lettre,
            "lettre_pdf": self._par_la_lettre,
        }
        self.chemins |= chemins

    def _simplifie(self, etat: str) -> Space:
        corps = {
            "adresse_electronique": echantillons.adresse(db(), self.world),
            "mot_de_passe": echantillons.MOT_DE_PASSE_LONG,
            "mode": "simplifie",
            "etat": etat,
        }
        return poses_simplifiees.poser(self.world, corps)

    def _siren(self) -> str:
        """A SIREN given as an entry, or a new company's."""
        for saisies in self.saisies.values():
            if "siren" in saisies:
                return str(saisies["siren"])
        return poses_simplifiees.entreprise(self.world)

    def _entreprise(self) -> dict[str, Any]:
        """Step 1 done: a SIREN that may be used and the company's address."""
        siren = self._siren()
        if refus := demandes.valider_siren(db(), self.world, siren):
            raise malforme(refus[0], "entries.SIREN")
        saisies = self.saisies.get("saisie_siren", {})
        adresse = str(saisies.get("adresse_entreprise", echantillons.adresse_entreprise(siren)))
        self._valides(EntrepriseForm, {"siren": siren, "adresse_entreprise": adresse})
        return {"siren": siren, "adresse_entreprise": adresse}

    def _demande(self) -> Space:
        """A request that waits for its link: that of the space given, or a new one and its mail."""
        if self.espace is not None:
            if not self._en_attente() or attentes.de_l_espace(db(), self.espace) is None:
                raise conflit("cet espace n'attend pas la validation d'une adresse", "space")
            return self.espace
        donnees = {**self._formulaire_simplifie(), **self._entreprise()}
        self.espace = demandes.enregistrer(db(), self.world, donnees)
        envois.lien(db(), self.world, self.espace, incidents())
        return self.espace

    def _formulaire_simplifie(self) -> dict[str, Any]:
        adresse, secret = echantillons.adresse(db(), self.world), echantillons.MOT_DE_PASSE_LONG
        donnees = {
            **echantillons.saisies(self.world),
            "adresse_electronique": adresse,
            "mot_de_passe": secret,
            **self.saisies.get("formulaire_simplifie", {}),
        }
        for nom in ("adresse_electronique", "mot_de_passe"):
            donnees.setdefault(f"confirmation_{nom}", donnees[nom])
        self._valides(SimplifieForm, donnees)
        return donnees

    def _par_le_lien(self) -> dict[str, Any]:
        """The link of the mail; the screen itself verifies."""
        espace = self._demande()
        textes = select(Mail.texte).where(Mail.sandbox_id == self.world.id).order_by(Mail.id.desc())
        for jeton in (jeton for texte in db().scalars(textes) for jeton in re.findall(r"/verification/(\S+)", texte)):
            ligne = attentes.du_lien(db(), self.world, jeton)
            if ligne is not None and ligne.space_id == espace.id:
                self.parametres = {"jeton": jeton}
                return {}
        raise conflit("le courriel du lien n'est pas arrivé", "space")

    def _annulee(self) -> dict[str, Any]:
        espace = self._demande()
        ligne = attentes.de_l_espace(db(), espace)
        assert ligne is not None
        attentes.clore(db(), self.world, ligne, espace)
        return {"demande_annulee": True}

    def _lettre(self) -> Letter:
        """The last letter of the space; a sample one left as long ago as letters travel."""
        if self.espace is None:
            self.espace = self._verifie_jadis()
        siennes = [lettre for lettre in lettres.toutes(db(), self.world) if lettre.space_id == self.espace.id]
        if not siennes:
            raise conflit("aucune lettre n'a été envoyée pour cet espace", "space")
        return siennes[-1]

    def _verifie_jadis(self) -> Space:
        present, trajet = self.world, self.world.rules.delai_lettre
        self.world = g.world = replace(present, now=trajet.before(present.now))
        espace = self._simplifie("verifie")
        self.world = g.world = present
        return espace

    def _par_la_lettre(self) -> dict[str, Any]:
        lettre = self._lettre()
        if not lettres.remise(self.world, lettre):
            raise conflit("la lettre n'est pas encore arrivée", "space")
        self.parametres = {"lettre_id": lettre.id}
        return {}

    def _postal(self) -> bool:
        """Whether the code to type is that of a letter: the sample's is, unless entries ask for a change of address."""
        if self.espace is None:
            return self._saisie("adresse_electronique") is None
        if self._en_attente():
            return self.espace.mode == "simplifie"
        codes = select(ActivationCode.id).where(ActivationCode.space_id == self.espace.id)
        attendus = codes.where(ActivationCode.lettre_id.is_not(None), ActivationCode.utilise_le.is_(None))
        return changements.en_cours(db(), self.world, self.espace) is None and db().scalar(attendus) is not None

    def _code(self) -> dict[str, Any]:
        """Without a space, a code of the sandbox is the one at hand, used or not; where there is none, a sample one."""
        if self.espace is None and not self.saisies and self._un_code_existe():
            return {}
        if not self._postal():
            return super()._code()
        self._lettre()
        return {}

    def _un_code_existe(self) -> bool:
        codes = select(ActivationCode.id).join(Space, Space.id == ActivationCode.space_id)
        return db().scalar(codes.where(Space.sandbox_id == self.world.id)) is not None

    def _code_en_main(self) -> str:
        if self.saisies.get("activation_code", {}).get("activation_code") is not None or not self._postal():
            return super()._code_en_main()
        return self._lettre().code
