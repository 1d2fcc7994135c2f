"""Error pages in French, without a trace, each with a way home; and what becomes of a session that is no more."""

import logging

from flask import Flask, redirect, render_template, request, session, url_for
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response

from mock_portal.web.contexte import unit, world_or_none
from mock_portal.web.ecrans import ECRANS, ecran_de
from mock_portal.web.formulaires import aller_a, garder_les_saisies
from mock_portal.web.sessions import retablir_la_session

SESSION_EXPIREE = "Votre session a expiré : aucune donnée n'a été enregistrée. Veuillez recommencer la démarche."

PAGES = {
    403: ("Accès refusé", "Vous n'avez pas accès à cette page."),
    404: ("Page introuvable", "La page que vous demandez n'existe pas."),
    405: ("Page introuvable", "La page que vous demandez ne peut pas être ouverte ainsi."),
    413: ("Envoi trop volumineux", "Les données envoyées dépassent la taille acceptée. Rien n'a été enregistré."),
    500: ("Erreur technique", "Une erreur technique est survenue. Vos saisies validées sont conservées."),
}


def page_erreur(code: int) -> tuple[str, int]:
    """The page of that status."""
    titre, texte = PAGES.get(code, ("Demande refusée", "Votre demande n'a pas pu être traitée."))
    return render_template("erreur.html", titre=titre, texte=texte, code=code), code


def recommencer() -> Response:
    """Back to the first screen of the journey; it tells that the session is over when one was."""
    ecran = ecran_de(request.endpoint)
    session["avis"] = SESSION_EXPIREE
    return aller_a(ecran.depart if ecran else "accueil")


def installer(app: Flask) -> None:
    """Register the error pages."""

    @app.errorhandler(HTTPException)
    def http(error: HTTPException) -> Response | tuple[str, int]:
        if isinstance(error, CSRFError):
            return recommencer() if world_or_none() else redirect(url_for(ECRANS["accueil"].endpoint), 303)
        return page_erreur(error.code or 500)

    @app.errorhandler(Exception)
    def imprevu(error: Exception) -> tuple[str, int]:
        logging.getLogger("mock_portal").exception("unexpected error on %s", request.path, exc_info=error)
        return panne()


def panne() -> tuple[str, int]:
    """Undo what the request had begun, put the session back as it was with the entries just posted, show the page."""
    unit().rollback()
    retablir_la_session()
    ecran, bac = ecran_de(request.endpoint), world_or_none()
    if request.method == "POST" and ecran is not None and bac is not None:
        garder_les_saisies(ecran.slug, bac.edition.formulaires.get(ecran.slug, {}))
    return page_erreur(500)
