"""What « Continuer » does at step 2: the space or its change becomes active, or a message says why not."""

from flask import session
from werkzeug.wrappers import Response

from mock_portal.domain import changements
from mock_portal.domain.inscriptions import AdresseDejaPrise, CodeRefuse
from mock_portal.journeys.activation_guidee import etapes
from mock_portal.journeys.activation_guidee.forms import AdresseForm, CodeForm, PostalForm
from mock_portal.store.models import AddressChange, Space
from mock_portal.web.contexte import db, world
from mock_portal.web.formulaires import aller_a
from mock_portal.web.incidents import barriere
from mock_portal.web.sessions import fermer_les_autres_sessions, retablir_la_session

ADRESSE_PRISE = "cette adresse est déjà associée à un autre espace."


def ouvrir(form: AdresseForm, code: str) -> Response:
    """To the summary, or back to the step whose entry is refused."""
    champ = form.activation_adresse_electronique
    try:
        espace, avec_mot_de_passe = _activer(form, code)
    except CodeRefuse as refus:
        return _refuser(form, code, refus)
    except AdresseDejaPrise:
        form.refuser(champ, ADRESSE_PRISE)
        return form.attendre()
    if avec_mot_de_passe:
        fermer_les_autres_sessions(espace.id)
    session["activation_guidee"] = {"espace": espace.id}
    if world().rules.connexion_automatique_apres_activation:
        session["espace"] = espace.id
    return aller_a("activation_recapitulatif")


def _activer(form: AdresseForm, code: str) -> tuple[Space, bool]:
    """The space now active, and whether its password changed with its address."""
    adresse, cle = form.activation_adresse_electronique.data or "", etapes.essayeur()
    siren = form.activation_siren.data if isinstance(form, PostalForm) else None
    ligne = changements.reconnaitre(db(), world(), code, cle)
    changement = db().get(AddressChange, ligne.changement_id) if ligne.changement_id else None
    avec_mot_de_passe = changement is not None and changement.mot_de_passe is not None
    espace = changements.activer(db(), world(), code, adresse, cle, barriere("activation"), siren)
    return espace, avec_mot_de_passe


def _refuser(form: AdresseForm, code: str, refus: CodeRefuse) -> Response:
    if refus.raison == "utilise":
        retablir_la_session()
        if "espace" in etapes.etat():  # this very browser used it, by a double click
            return aller_a("activation_recapitulatif")
    if refus.raison in {"utilise", "perime"}:
        return _reprendre_le_code(code, refus)
    texte = etapes.texte(refus, code)
    if refus.raison == "faux":
        texte = etapes.SIREN_REFUSE if isinstance(form, PostalForm) else etapes.ADRESSE_REFUSEE
    form.refuser(form.activation_adresse_electronique, texte)
    return form.attendre()


def _reprendre_le_code(code: str, refus: CodeRefuse) -> Response:
    """The code that step 1 had recognised is good no more: step 1 says why."""
    session.pop("activation_guidee", None)
    form = CodeForm(world(), formdata=None, data={"activation_code": code})
    form.refuser(form.activation_code, etapes.texte(refus, code))
    return form.attendre()
