"""The ways to each screen, walked by the domain instead of a browser."""

from collections.abc import Callable
from typing import Any, ClassVar

from werkzeug.datastructures import MultiDict

from mock_portal.channels import envois
from mock_portal.control import echantillons
from mock_portal.control.libelles import Saisies
from mock_portal.control.socle import malforme
from mock_portal.domain import inscriptions, mots_de_passe, reservations
from mock_portal.domain.demarches import Demarche
from mock_portal.domain.entreprises import CONNUES
from mock_portal.domain.espaces import SERVICE_PAYER
from mock_portal.journeys.creation_expert.forms import IdentifiantsForm, InscriptionForm
from mock_portal.sandbox import World
from mock_portal.store.models import Space, SpaceCompany
from mock_portal.web.contexte import db
from mock_portal.web.formulaires import PortalForm
from mock_portal.web.incidents import incidents

SECRETS = {"mot_de_passe", "confirmation_mot_de_passe", "captcha"}


class Arrivee:
    """One arrival: the entries given by screen, the space given if any, and the session's data that come of it.

    `parametres`: what the way found out for the screen's address. The two forms are those of the expert creation.
    """

    form_identifiants: ClassVar[type[PortalForm]] = IdentifiantsForm
    form_inscription: ClassVar[type[InscriptionForm]] = InscriptionForm

    def __init__(self, world: World, saisies: Saisies, espace: Space | None) -> None:
        self.world, self.saisies, self.espace = world, saisies, espace
        self.parametres: dict[str, Any] = {}
        self.chemins: dict[str, Callable[[], dict[str, Any]]] = {
            "identifiants": self._identifiants,
            "blocage_certificat": self._blocage,
            "formulaire_inscription": self._formulaire,
            "recapitulatif": self._recapitulatif,
            "attente_activation": self._attente,
            "activation": self._attente,
            "confirmation": self._confirmation,
            "formulaire_pdf": self._confirmation,
            "espace": self._connecte,
            "gerer_services": self._connecte,
            "coordonnees": self._connecte,
            "adhesion": self._connecte,
            "comptes_bancaires": self._comptes,
            "question_de_confiance": self._oubli,
            "nouveau_mot_de_passe": self._nouveau,
            "mot_de_passe_modifie": lambda: {"mot_de_passe_modifie": True},
        }

    def a(self, ecran: str) -> dict[str, Any]:
        """The session's data at that screen. Entries of the screen itself stand in its fields, passwords apart."""
        donnees = self.chemins.get(ecran, self._sans_demarche)()
        propres = {nom: v for nom, v in self.saisies.get(ecran, {}).items() if nom not in SECRETS}
        if propres:
            donnees["refus"] = {ecran: {"saisies": propres, "erreurs": {}}}
        return donnees

    def espace_actif(self) -> Space:
        """The space the session stands for."""
        assert self.espace is not None
        return self.espace

    def _sans_demarche(self) -> dict[str, Any]:
        actif = self.espace is not None and self.espace.etat == inscriptions.ACTIF
        return self._connecte() if actif else {}

    def _identifiants(self) -> dict[str, Any]:
        return {**self._sans_demarche(), "demarche": Demarche(acceptee=True).ecrire()}

    def _blocage(self) -> dict[str, Any]:
        demarche = Demarche(acceptee=True, mot_de_passe=mots_de_passe.hacher(self._mot_de_passe()))
        demarche.adresse_bloquee = self._adresse()
        if not reservations.avec_certificat(db(), self.world, demarche.adresse_bloquee):
            self._espace_avec_certificat(demarche)
        self.saisies.pop("blocage_certificat", None)
        return {"demarche": demarche.ecrire()}

    def _espace_avec_certificat(self, demarche: Demarche) -> None:
        demarche.adresse_electronique = demarche.adresse_bloquee
        demarche.formulaire = echantillons.saisies(self.world)
        espace = inscriptions.enregistrer(db(), self.world, demarche, reserver=False)
        espace.etat, espace.avec_certificat, espace.demarche = inscriptions.ACTIF, True, None
        espace.active_le = self.world.now
        demarche.adresse_electronique, demarche.formulaire = "", {}

    def _adresse(self) -> str:
        for ecran in (self.form_identifiants.ecran, self.form_inscription.ecran):
            adresse = self.saisies.get(ecran, {}).get("adresse_electronique")
            if adresse is not None:
                return str(adresse)
        return echantillons.adresse(db(), self.world)

    def _mot_de_passe(self) -> str:
        return str(self.saisies.get(self.form_identifiants.ecran, {}).get("mot_de_passe", echantillons.MOT_DE_PASSE))

    def _demarche(self) -> Demarche:
        adresse, mot_de_passe = self._adresse(), self._mot_de_passe()
        reservations.verifier_adresse(db(), self.world, adresse)
        saisies = {
            "adresse_electronique": adresse,
            "confirmation_adresse_electronique": adresse,
            "mot_de_passe": mot_de_passe,
            "confirmation_mot_de_passe": mot_de_passe,
            **self.saisies.get(self.form_identifiants.ecran, {}),
        }
        self._valides(self.form_identifiants, saisies)
        demarche = Demarche(acceptee=True)
        demarche.identifier(adresse, mots_de_passe.hacher(mot_de_passe))
        return demarche

    def _valides(self, classe: type[PortalForm], saisies: dict[str, Any], **attributs: Any) -> PortalForm:
        """Entries that a user could have gone on with. Raises ApiError 400 naming the label.

        Samples are not judged: under other rules than the edition's they may be what no user could enter. `attributs`:
        what the form must know beside them.
        """
        envoi = {nom: valeur for nom, valeur in saisies.items() if valeur is not False}
        form = classe(self.world, formdata=MultiDict(envoi), meta={"csrf": False})
        for nom, valeur in attributs.items():
            setattr(form, nom, valeur)
        form.validate()
        for nom, message in form.erreurs():
            if nom in self.saisies.get(form.ecran, {}):
                raise malforme(message, f"entries.{form.champ(nom).label}")
        return form

    def _formulaire(self) -> dict[str, Any]:
        return {"demarche": self._demarche().ecrire()}

    def _complete(self) -> Demarche:
        demarche = self._demarche()
        saisies = {**echantillons.saisies(self.world), **self.saisies.get(self.form_inscription.ecran, {})}
        form = self._valides(self.form_inscription, {**saisies, "adresse_electronique": demarche.adresse_electronique})
        assert isinstance(form, InscriptionForm)
        demarche.formulaire, demarche.formulaire_valide = form.entrees(), True
        return demarche

    def _recapitulatif(self) -> dict[str, Any]:
        return {"demarche": self._complete().ecrire()}

    def _preinscrit(self) -> tuple[Demarche, str]:
        demarche = self._complete()
        self.espace = inscriptions.enregistrer(db(), self.world, demarche)
        demarche.confirmee = True
        return demarche, envois.code(db(), self.world, self.espace, incidents())

    def _attente(self) -> dict[str, Any]:
        if self.espace is not None:
            return {"attente": self.espace.id}
        demarche, _code = self._preinscrit()
        return {"demarche": demarche.ecrire(), "attente": self.espace_actif().id}

    def _confirmation(self) -> dict[str, Any]:
        if self.espace is None:
            demarche, code = self._preinscrit()
            inscriptions.activer(db(), self.world, demarche.adresse_electronique, code)
        elif self.espace.etat != inscriptions.ACTIF:
            raise malforme("cet espace n'est pas actif", "space")
        return {"activation": {"envoi": "", "espace": self.espace_actif().id}}

    def _actif(self) -> Space:
        if self.espace is None:
            self._confirmation()
        if self.espace_actif().etat != inscriptions.ACTIF and self.world.rules.connexion_avant_activation_refusee:
            raise malforme("cet espace n'est pas actif", "space")
        return self.espace_actif()

    def _connecte(self) -> dict[str, Any]:
        return {"espace": self._actif().id}

    def _comptes(self) -> dict[str, Any]:
        if self.espace is None:
            espace = self._actif()
            siren, nom = next(iter(CONNUES.items()))
            tenue = SpaceCompany(sandbox_id=self.world.id, space_id=espace.id, siren=siren, raison_sociale=nom)
            tenue.details = {"services": [f"{SERVICE_PAYER} la TVA"]}
            db().add(tenue)
        return self._connecte()

    def _oubli(self) -> dict[str, Any]:
        return {"oubli": {"adresse": self._actif().adresse_electronique}}

    def _nouveau(self) -> dict[str, Any]:
        espace = self._actif()
        return {"oubli": {"adresse": espace.adresse_electronique, "espace": espace.id}}
