"""Home page (EXP13 l.96, l.541; CAB14 l.12, l.158-167; CHG23 l.665; ALIM l.28-50) and what stands around it."""

from flask import Blueprint, abort, render_template, request, session
from jinja2 import Template
from werkzeug.wrappers import Response

from mock_portal.editions.base import AccueilALaUne
from mock_portal.simulateur import accueil_sans_bac
from mock_portal.web.contexte import world, world_or_none
from mock_portal.web.formulaires import aller_a

bp = Blueprint("accueil", __name__, template_folder="templates")

# Where the printed links and buttons of the home page lead; any other leads to a page that says it is not reproduced.
LIENS = {
    "Créer / Activer mon espace": "choix_procedure",
    "Je crée / j'active mon espace": "choix_procedure",
    "Créer mon espace / adhérer aux services en ligne": "choix_procedure",
    "Accueil": "accueil",
    "Connexion à l'espace professionnel": "authentification",
    "Contact et prise de RDV": "contact",
}
BOUTONS = {
    ("Professionnels", "accéder à mon espace"): "connexion",
    ("Mon espace", "professionnel"): "connexion",
    ("en-tête", "votre espace professionnel"): "authentification",
}


def destination(texte: str, colonne: str | None = None) -> str | None:
    """Slug of the screen behind a link, or behind a button of that column; None: not reproduced."""
    return LIENS.get(texte) if colonne is None else BOUTONS.get((colonne, texte.casefold()))


@bp.get("/accueil")
@bp.get("/")
def accueil() -> str | Response:
    """The home page of the sandbox's edition; whoever is in no sandbox chooses one. `/accueil`: ALIM l.22."""
    if world_or_none() is None:
        return accueil_sans_bac()
    edition = world().edition
    if request.path != "/" and not isinstance(edition.accueil, AccueilALaUne):
        abort(404)
    avis = session.pop("avis", None)
    gabarits: list[str | Template] = [
        f"accueil/{edition.theme}.html",
        "accueil/accueil.html",
    ]  # a generation may have its own home page
    return render_template(gabarits, page=edition.accueil, destination=destination, avis=avis)


@bp.get("/quitter")
def quitter() -> Response:
    """« Quitter »: whatever was begun is forgotten, a log-in too."""
    session.clear()
    return aller_a("accueil")


@bp.get("/aide")
def aide() -> str:
    """The help that « AIDE » opens; no document prints it."""
    return render_template("accueil/aide.html")


@bp.get("/page/<nom>")
def hors_fiche(nom: str) -> str:
    """Stands for every page that a document names and does not print."""
    return render_template("accueil/hors_fiche.html", nom=nom)


@bp.get("/introuvable")
def introuvable() -> str:
    """An address at which nothing is."""
    abort(404)


@bp.get("/erreur")
def erreur() -> str:
    """An address at which the portal breaks down."""
    abort(500)
