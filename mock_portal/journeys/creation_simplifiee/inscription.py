"""From the entries to a request that waits, and its mail to the company; or back to the step whose entry is refused."""

from typing import Any

from werkzeug.wrappers import Response

from mock_portal.channels import envois
from mock_portal.domain import demandes, inscriptions
from mock_portal.domain.demarches import Demarche
from mock_portal.domain.inscriptions import AdresseDejaPrise
from mock_portal.journeys.creation_simplifiee.etapes import Demande, postees
from mock_portal.journeys.creation_simplifiee.forms import ADRESSE_PRISE, EntrepriseForm, SimplifieForm, SirenForm
from mock_portal.store.models import Space
from mock_portal.web.contexte import db, world
from mock_portal.web.formulaires import PortalForm, aller_a
from mock_portal.web.incidents import barriere, incidents


class SirenRefuse(Exception):
    """The validated SIREN is no longer free; `defauts`: why, in French."""

    def __init__(self, defauts: list[str]) -> None:
        super().__init__("SIREN refusé")
        self.defauts = defauts


def inscrire(demande: Demande, form: SimplifieForm) -> Response:
    """To the confirmation; what somebody else took since step 1 leads back to it."""
    try:
        espace = _enregistrer(demande, form)
    except AdresseDejaPrise as refus:
        form.refuser(form.adresse_electronique, form.texte_deja_prise(refus.en_attente))
        return form.attendre()
    except SirenRefuse as refus:
        return _reprendre_le_siren(demande, form, refus)
    except demandes.AdresseEntreprisePrise:
        return _reprendre_l_adresse(demande, form)
    demande.confirmer(espace.id, form.envoi.data or "")
    demande.garder()
    return aller_a("enregistrement")


def _enregistrer(demande: Demande, form: SimplifieForm) -> Space:
    """The space of this very sending: a double click finds it. Raises SirenRefuse and what the domain raises."""
    actifs, envoi = incidents(), form.envoi.data or None
    barriere("inscription")()
    deja = inscriptions.de_la_demarche(db(), world(), Demarche(id=envoi)) if envoi else None
    if deja is not None:
        return deja
    if world().rules.siren_valide_exige and (defauts := demandes.valider_siren(db(), world(), demande.siren)):
        raise SirenRefuse(defauts)
    saisies: dict[str, Any] = {
        **postees(form.saisies()),
        "demarche": envoi,
        "mot_de_passe": form.mot_de_passe.data or "",
        "siren": demande.siren,
        "adresse_entreprise": demande.adresse_entreprise,
    }
    espace = demandes.enregistrer(db(), world(), saisies)
    envois.lien(db(), world(), espace, actifs)
    return espace


def _reprendre_le_siren(demande: Demande, form: SimplifieForm, refus: SirenRefuse) -> Response:
    etape = SirenForm(world(), formdata=None, data={"siren": demande.siren})
    etape.refuser_le_siren(refus.defauts)
    demande.recommencer()
    return _garder(demande, form, etape)


def _reprendre_l_adresse(demande: Demande, form: SimplifieForm) -> Response:
    saisies = {"siren": demande.siren, "adresse_entreprise": demande.adresse_entreprise}
    etape = EntrepriseForm(world(), formdata=None, data=saisies)
    etape.refuser(etape.adresse_entreprise, ADRESSE_PRISE)
    demande.adresse_entreprise = ""
    return _garder(demande, form, etape)


def _garder(demande: Demande, form: SimplifieForm, etape: PortalForm) -> Response:
    demande.saisies = postees(form.saisies())
    demande.garder()
    return etape.attendre()
