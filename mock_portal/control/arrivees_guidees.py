"""The ways to the screens of 2023: log-in with an image, space by number of companies, changes, activation in steps."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import select

from mock_portal.channels import envois
from mock_portal.control import echantillons
from mock_portal.control.arrivees import Arrivee
from mock_portal.control.libelles import Saisies
from mock_portal.control.poses import poser_espace
from mock_portal.control.socle import conflit, malforme
from mock_portal.domain import changements, codes, espaces, reservations
from mock_portal.domain.inscriptions import CodeRefuse
from mock_portal.journeys.changement.forms import ModificationForm
from mock_portal.sandbox import World
from mock_portal.store.models import AddressChange, Mail, Space, SpaceCompany
from mock_portal.web.contexte import db
from mock_portal.web.incidents import incidents
from mock_portal.web.sessions import fermer_les_autres_sessions

ENTREPRISES = (("000299001", "SARL MARTIN DISTRIBUTION"), ("987654321", "SARLALERIS"))  # CHG23 l.175, EXP13 l.418
ESSAYEUR = "controle"


class ArriveeGuidee(Arrivee):
    """One arrival in an edition that has these screens; a space that does not fit the screen is a conflict."""

    def __init__(self, world: World, saisies: Saisies, espace: Space | None) -> None:
        super().__init__(world, saisies, espace)
        guidees: dict[str, Callable[[], dict[str, Any]]] = {
            "espace_sans_entreprise": lambda: self._accueil(0),
            "espace_une_entreprise": lambda: self._accueil(1),
            "espace_plusieurs_entreprises": lambda: self._accueil(2),
            "dossiers": lambda: self._detenteur(2),
            "service": lambda: self._detenteur(1),
            "espace_supprime": lambda: {"espace_supprime": True},
            "mot_de_passe_reinitialise": self._reinitialise,
            "attente_code": self._attente_du_code,
            "activation_code": self._code,
            "activation_identifiants": lambda: {"activation_guidee": {"code": self._code_en_main()}},
            "activation_recapitulatif": self._active,
        }
        connectees = ("gestion_services", "vos_coordonnees", "suppression_espace", "modification_identifiants")
        guidees |= dict.fromkeys((*connectees, "recapitulatif_pdf"), self._connecte)
        self.chemins |= guidees

    def _exemple(self, entreprises: int = 0) -> Space:
        espace = poser_espace(
            self.world,
            {
                "adresse_electronique": echantillons.adresse(db(), self.world),
                "mot_de_passe": echantillons.MOT_DE_PASSE_LONG,
                "mode": "expert",
                "etat": reservations.ACTIF,
            },
        )
        for siren, nom in ENTREPRISES[:entreprises]:
            tenue = SpaceCompany(sandbox_id=self.world.id, space_id=espace.id, siren=siren, raison_sociale=nom)
            tenue.details = {"services": []}
            db().add(tenue)
        return espace

    def _actif(self) -> Space:
        self.espace = self.espace or self._exemple()
        if self.espace.etat != reservations.ACTIF and self.world.rules.connexion_avant_activation_refusee:
            raise conflit("cet espace n'est pas actif", "space")
        return self.espace

    def _accueil(self, nombre: int) -> dict[str, Any]:
        self.espace = self.espace or self._exemple(nombre)
        if min(len(espaces.entreprises(db(), self.espace)), 2) != nombre:
            raise conflit("cet espace n'a pas le nombre d'entreprises de cet écran", "space")
        return self._connecte()

    def _detenteur(self, nombre: int) -> dict[str, Any]:
        self.espace = self.espace or self._exemple(nombre)
        if not espaces.entreprises(db(), self.espace):
            raise conflit("cet espace n'a aucune entreprise", "space")
        return self._connecte()

    def _saisie(self, nom: str) -> str | None:
        """An entry of the change's form; either of its two fields tells it."""
        donnees = self.saisies.get("modification_identifiants", {})
        if f"confirmation_{nom}" in donnees:
            donnees.setdefault(nom, donnees[f"confirmation_{nom}"])
        return str(donnees[nom]) if nom in donnees else None

    def _modification(self, **valeurs: str | None) -> None:
        """Entries that the form would have taken, or ApiError."""
        espace, saisies = self._actif(), dict(self.saisies.get("modification_identifiants", {}))
        for nom, valeur in valeurs.items():
            if valeur is not None:
                case = "choix_adresse" if nom == "adresse_electronique" else "choix_mot_de_passe"
                saisies = {nom: valeur, f"confirmation_{nom}": valeur, **saisies, case: "y"}
        self._valides(ModificationForm, saisies, espace=espace)

    def _reinitialise(self) -> dict[str, Any]:
        espace, mot_de_passe = self._actif(), self._saisie("mot_de_passe")
        self._modification(mot_de_passe=mot_de_passe)
        espaces.changer_mot_de_passe(db(), self.world, espace, mot_de_passe or echantillons.AUTRE_MOT_DE_PASSE)
        envois.mot_de_passe_modifie(db(), self.world, espace, incidents())
        fermer_les_autres_sessions(espace.id)
        return {**self._connecte(), "mot_de_passe_reinitialise": True}

    def _demander(self) -> str:
        """A pending change and its mail; the code."""
        espace, mot_de_passe = self._actif(), self._saisie("mot_de_passe")
        adresse = self._saisie("adresse_electronique") or echantillons.adresse(db(), self.world)
        changements.verifier_adresse(db(), self.world, espace, adresse)
        self._modification(adresse_electronique=adresse, mot_de_passe=mot_de_passe)
        changement = changements.demander(db(), self.world, espace, adresse, mot_de_passe)
        return envois.code(db(), self.world, espace, incidents(), changement)

    def _attente_du_code(self) -> dict[str, Any]:
        if self._en_cours() is None:
            self._demander()
        return self._connecte()

    def _en_cours(self) -> AddressChange | None:
        """The change that waits already; None when entries ask for another."""
        if self._saisie("adresse_electronique") is not None:
            return None
        return changements.en_cours(db(), self.world, self._actif())

    def _code(self) -> dict[str, Any]:
        """A pending space or a change that waits has its mail already."""
        if not self._en_attente():
            self._attente_du_code()
        return {}

    def _en_attente(self) -> bool:
        """Whether the space given waits for its own activation."""
        if self.espace is not None and self.espace.etat == reservations.PERIME:
            raise conflit("cet espace n'attend plus son activation", "space")
        return self.espace is not None and self.espace.etat == reservations.ATTENTE

    def _code_en_main(self) -> str:
        """The code given as an entry, or a new one, mailed."""
        donne = self.saisies.get("activation_code", {}).get("activation_code")
        if donne is not None:
            try:
                changements.reconnaitre(db(), self.world, str(donne), ESSAYEUR)
            except CodeRefuse as refus:
                raise malforme(f"code refusé : {refus.raison}", "entries") from refus
            return str(donne)
        if self._en_attente():
            return self._code_recu(None)
        changement = self._en_cours()
        return self._demander() if changement is None else self._code_recu(changement)

    def _code_recu(self, changement: AddressChange | None) -> str:
        """The code that a mail brought; only its digest is kept beside. Lost on the way, another one."""
        espace, cle = self.espace_actif(), changement.id if changement else None
        textes = select(Mail.texte).where(Mail.sandbox_id == self.world.id).order_by(Mail.id.desc())
        for ligne in (ligne for texte in db().scalars(textes) for ligne in texte.splitlines()):
            trouve = codes.sans_adresse(db(), self.world, ligne)
            if trouve is not None and (trouve.space_id, trouve.changement_id) == (espace.id, cle):
                return ligne
        return codes.creer(db(), self.world, espace, changement)

    def _active(self) -> dict[str, Any]:
        code = self._code_en_main()
        ligne = changements.reconnaitre(db(), self.world, code, ESSAYEUR)
        adresse = changements.adresse_visee(db(), ligne)
        self.espace = changements.activer(db(), self.world, code, adresse, ESSAYEUR, siren=ligne.siren)
        if self._saisie("mot_de_passe") is not None:
            fermer_les_autres_sessions(self.espace.id)
        return {"activation_guidee": {"espace": self.espace.id}}
