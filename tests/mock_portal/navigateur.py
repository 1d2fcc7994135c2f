"""A browser without a screen: Flask's test client, forms read from the page, and the control API beside it."""

from dataclasses import dataclass, field
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Tag
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

API = "/_control/v1"
INSCRIPTION = {
    "civilite": "Madame",
    "nom": "Rosemonde",
    "prenom": "Lila",
    "siren": "987654321",
    "telephone": "0124578877",
    "ville": "PARIS",
    "pays": "FRANCE",
    "question": "Le nom de votre animal de compagnie ?",
    "reponse": "Lili",
}
ADRESSE, MOT_DE_PASSE = "lila.rosemonde@hotmail.fr", "Abcdef12"


def api(client: FlaskClient, verbe: str, chemin: str, corps: Any = None, statut: int | None = None, **kw: Any) -> Any:
    """A call; its JSON. Fails unless the status is `statut` (or any success)."""
    reponse = (
        client.open(API + chemin, method=verbe, json=corps, **kw)
        if corps is not None
        else client.open(API + chemin, method=verbe, **kw)
    )
    attendu = reponse.status_code < 300 if statut is None else reponse.status_code == statut
    assert attendu, f"{verbe} {chemin} → {reponse.status_code} {reponse.get_data(as_text=True)[:400]}"
    return reponse.json if reponse.data else None


@dataclass
class Bac:
    """A sandbox and what one does with it."""

    app: Flask
    id: str
    client: FlaskClient = field(init=False)

    def __post_init__(self) -> None:
        self.client = self.app.test_client()

    @classmethod
    def ouvrir(cls, app: Flask, edition: str = "2013", rules: dict[str, Any] | None = None, **kw: Any) -> "Bac":
        corps = {"edition": edition, "seed": 1, "rules": rules or {}, **kw}
        return cls(app, api(app.test_client(), "POST", "/sandboxes", corps)["id"])

    def api(self, verbe: str, chemin: str, corps: Any = None, statut: int | None = None) -> Any:
        return api(self.client, verbe, f"/sandboxes/{self.id}{chemin}", corps, statut)

    def avancer(self, duree: str) -> None:
        self.api("PATCH", "/clock", {"advance": duree})

    def courriels(self, a: str | None = None) -> list[dict[str, Any]]:
        reponse = self.client.get(f"{API}/sandboxes/{self.id}/mails", query_string={"to": a} if a else {})
        return list(reponse.json)

    def code(self, a: str = ADRESSE) -> str:
        return code_du(self.courriels(a)[-1])

    def navigateur(self, at: str | None = None, entries: dict[str, Any] | None = None, **kw: Any) -> "Navigateur":
        """A new browser in the sandbox, at a screen if one is named."""
        nav = Navigateur(self.app.test_client())
        if at is None:
            nav.client.set_cookie("bac", self.id)
            return nav
        session = self.api("POST", "/sessions", {"at": at, "entries": entries or {}, **kw})
        for cookie in session["cookies"]:
            nav.client.set_cookie(cookie["name"], cookie["value"])
        nav.aller(session["url"])
        return nav

    def espace(self, adresse: str = ADRESSE, etat: str = "actif", **kw: Any) -> dict[str, Any]:
        corps = {"adresse_electronique": adresse, "mot_de_passe": MOT_DE_PASSE, "mode": "expert", "etat": etat, **kw}
        return dict(self.api("POST", "/spaces", corps))


def ecrans_par_edition() -> list[tuple[str, str]]:
    """`(edition, screen)` for every screen that a session can stand at."""
    from mock_portal.control.sessions import ATTEIGNABLES
    from mock_portal.editions import EDITIONS
    from mock_portal.web.ecrans import ECRANS

    return [
        (edition.code, ecran)
        for edition in EDITIONS.values()
        for ecran in ATTEIGNABLES
        if ECRANS[ecran].endpoint.partition(".")[0] in edition.journeys
    ]


def code_du(courriel: dict[str, Any]) -> str:
    """The code of an activation mail: the paragraph after the first one."""
    return str(courriel["text"].split("\n\n")[2])


class Navigateur:
    """Follows redirections by itself; `page` is what it shows."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client
        self.reponse: TestResponse
        self.page: BeautifulSoup
        self.url = "/"

    def aller(self, url: str) -> "Navigateur":
        return self._suivre(self.client.get(url.replace("http://localhost", "") or "/"), url)

    def _suivre(self, reponse: TestResponse, url: str) -> "Navigateur":
        self.statuts = [reponse.status_code]
        while reponse.status_code in {301, 302, 303, 308}:
            url = reponse.headers["Location"]
            reponse = self.client.get(url)
            self.statuts.append(reponse.status_code)
        self.url = url.replace("http://localhost", "")
        page = reponse.get_data(as_text=True) if reponse.mimetype == "text/html" else ""
        self.reponse, self.page = reponse, BeautifulSoup(page, "html.parser")
        return self

    def champs(self) -> dict[str, str]:
        """What the page's form would send if « Valider » were clicked at once."""
        envoi = {}
        for champ in self.formulaire().find_all(["input", "select"]):
            if champ.get("type") == "checkbox" and not champ.has_attr("checked"):
                continue
            envoi[champ["name"]] = self.valeur(champ)
        return envoi

    def formulaire(self) -> Tag:
        trouve = self.page.select_one("main form[method=post]")
        assert trouve is not None, self.texte()
        return trouve

    @staticmethod
    def valeur(champ: Tag) -> str:
        if champ.name != "select":
            return str(champ.get("value", ""))
        choix = champ.find_all("option")
        return str(next((o for o in choix if o.has_attr("selected")), choix[0])["value"])

    def envoyer(self, bouton: str | None = None, sans: tuple[str, ...] = (), **saisies: str) -> "Navigateur":
        """Fill those fields, keep the others, click « Valider » (or the button of that name)."""
        envoi = {cle: v for cle, v in {**self.champs(), **saisies}.items() if cle not in sans}
        if bouton:
            envoi[bouton] = "1"
        action = str(self.formulaire()["action"])
        return self._suivre(self.client.post(action, data=envoi), action)

    def cliquer(self, texte: str) -> "Navigateur":
        lien = next(a for a in self.page.find_all("a") if a.get_text(strip=True) == texte)
        return self.aller(str(lien["href"]))

    def texte(self) -> str:
        for bande in self.page.select("[data-hors-page]"):
            bande.decompose()
        return " ".join(self.page.get_text(" ").split())

    def erreurs(self) -> list[str]:
        return [p.get_text(" ", strip=True) for p in self.page.select("p.erreur")]

    def titres(self) -> list[str]:
        return [t.get_text(strip=True) for t in self.page.find_all(["h1", "h2", "h3"])]

    def a(self, slug: str, app: Flask) -> bool:
        """Whether the browser shows that screen."""
        from mock_portal.web.ecrans import ECRANS

        with app.test_request_context():
            adapteur = app.url_map.bind("localhost")
            return adapteur.match(self.url.partition("?")[0])[0] == ECRANS[slug].endpoint


def inscrire(bac: Bac, adresse: str = ADRESSE, **saisies: str) -> Navigateur:
    """The whole pre-registration, from the home page."""
    nav = bac.navigateur().aller("/")
    nav.aller("/opale_inscription/choix").aller("/opale_inscription/indexSansCert.jsp?typeAction=asc")
    nav.envoyer(acceptation="y")
    nav.envoyer(
        adresse_electronique=adresse,
        confirmation_adresse_electronique=adresse,
        mot_de_passe=MOT_DE_PASSE,
        confirmation_mot_de_passe=MOT_DE_PASSE,
    )
    nav.envoyer(**{**INSCRIPTION, **saisies})
    return nav.envoyer()


def activer(nav: Navigateur, code: str, adresse: str = ADRESSE) -> Navigateur:
    """The activation screen, filled."""
    nav.aller("/opale_inscription/activation")
    return nav.envoyer(activation_adresse_electronique=adresse, activation_code=code)


def connecter(nav: Navigateur, adresse: str = ADRESSE, mot_de_passe: str = MOT_DE_PASSE) -> Navigateur:
    """The log-in screen, filled."""
    nav.aller("/espace-professionnel/connexion")
    return nav.envoyer(adresse_electronique=adresse, mot_de_passe=mot_de_passe)
