"""Every screen is well-formed and reads well without eyes: tags, ids, labels, headings, band."""

from html.parser import HTMLParser
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from navigateur import API, Bac, Navigateur, ecrans_par_edition

VIDES = {"meta", "link", "input", "br", "img"}
SANS_TITRE = {"adresse_verifiee"}  # its document prints no heading (ALIM l.223)
PAGES = [(edition, ecran) for edition, ecran in ecrans_par_edition() if not ecran.endswith("_pdf")]


class Equilibre(HTMLParser):
    """Opens and closes must pair; attributes must not repeat."""

    def __init__(self) -> None:
        super().__init__()
        self.pile: list[str] = []
        self.fautes: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        noms = [nom for nom, _ in attrs]
        if len(noms) != len(set(noms)):
            self.fautes.append(f"attribut répété : {tag} {noms}")
        if tag == "p" and "p" in self.pile:
            self.fautes.append("p dans p")
        if tag not in VIDES:
            self.pile.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.pile or self.pile.pop() != tag:
            self.fautes.append(f"</{tag}> ne ferme rien")


def verifier(nav: Navigateur, titre: bool = True) -> None:
    source = nav.reponse.get_data(as_text=True)
    lecteur = Equilibre()
    lecteur.feed(source)
    assert lecteur.fautes == []
    assert lecteur.pile == []
    page = BeautifulSoup(source, "html.parser")
    ids = [str(balise["id"]) for balise in page.find_all(id=True)]
    assert len(ids) == len(set(ids))
    for attribut in ("for", "aria-describedby", "aria-labelledby"):
        for balise in page.find_all(attrs={attribut: True}):
            assert set(str(balise[attribut]).split()) <= set(ids), balise
    for champ in page.find_all(["input", "select"]):
        if champ.get("type") != "hidden":
            assert champ.has_attr("aria-label") or page.find("label", attrs={"for": champ["id"]}), champ
            assert not champ.has_attr("maxlength")
    niveaux = [int(titre.name[1]) for titre in page.find_all(["h1", "h2", "h3", "h4", "h5", "h6"])]
    assert niveaux[:1] == ([1] if titre else [])
    assert niveaux.count(1) == int(titre)
    assert max(niveaux, default=0) <= 3
    assert all(apres - avant <= 1 for avant, apres in pairwise(niveaux))
    assert page.html is not None
    assert page.html["lang"] == "fr"
    [bande] = page.select("aside[data-hors-page]")
    assert "n'est pas impots.gouv.fr" in bande.get_text()
    assert page.select_one("meta[name=robots]")["content"] == "noindex"  # type: ignore[index]
    assert all(form.has_attr("novalidate") for form in page.select("main form[method=post]"))


@pytest.mark.parametrize(("edition", "ecran"), PAGES)
def test_screen_is_well_formed(app: Flask, edition: str, ecran: str) -> None:
    verifier(Bac.ouvrir(app, edition).navigateur(ecran), titre=ecran not in SANS_TITRE)


@pytest.mark.parametrize(
    "ecran",
    ["conditions_generales", "identifiants", "blocage_certificat", "formulaire_inscription", "activation", "connexion",
     "mot_de_passe_oublie", "question_de_confiance", "nouveau_mot_de_passe", "adhesion"],
)  # fmt: skip
def test_refused_form_is_well_formed_and_announced(bac: Bac, ecran: str) -> None:
    nav = bac.navigateur(ecran)
    nav.envoyer(**{nom: "" for nom in nav.champs() if nom not in {"csrf_token", "vu", "envoi", "civilite", "question"}})
    assert nav.statuts == [303, 200]
    verifier(nav)
    assert nav.erreurs()
    for champ in nav.page.select("[aria-invalid=true]"):
        [libelle] = nav.page.select(f"label[for={champ['id']}]")
        nom = libelle.get_text(strip=True).strip("* :.")
        erreur = nav.page.select_one(f"#{champ['id']}-erreur")
        assert erreur is not None
        assert erreur.get_text().startswith(nom)
    assert len(nav.page.select("[role=alert] a")) == len(nav.page.select("[aria-invalid=true]"))
    assert len(nav.page.select("[autofocus]")) == 1


def test_quit_stands_where_it_is_printed(app: Flask, edition: str) -> None:
    imprimes = {"2013": {"choix_procedure", "conditions_generales", "formulaire_inscription", "confirmation"},
                "2014": {"choix_procedure"}}  # fmt: skip
    ecrans = ["choix_procedure", "conditions_generales", "identifiants", "formulaire_inscription", "recapitulatif",
              "attente_activation", "activation", "confirmation"]  # fmt: skip
    bac = Bac.ouvrir(app, edition)
    avec = {ecran for ecran in ecrans if bac.navigateur(ecran).page.find("a", string="Quitter")}
    assert avec == imprimes[edition]


def test_mail_is_well_formed_and_bears_its_notice_first(bac: Bac) -> None:
    bac.espace(etat="attente")
    [courriel] = bac.courriels()
    lecteur = Equilibre()
    lecteur.feed(courriel["html"])
    assert lecteur.fautes == []
    page = BeautifulSoup(courriel["html"], "html.parser")
    assert page.find(["a", "img"]) is None
    assert courriel["links"] == []
    assert page.select_one("body > [data-hors-page]") == page.select_one("body > *")
    assert courriel["text"].startswith("[Simulateur")
    corps = "\n\n".join(p.get_text() for p in page.select("body > p"))
    assert corps.split() == courriel["text"].partition("\n\n")[2].split()


def test_link_in_a_mail_carries_the_sandbox(app: Flask) -> None:
    bac = Bac.ouvrir(app, rules={"courriel_sans_lien": False})
    bac.espace(etat="attente")
    [lien] = bac.courriels()[0]["links"]
    nav = Navigateur(app.test_client()).aller(lien)
    assert nav.a("activation", app)


def test_assets_are_served_without_a_sandbox(app: Flask) -> None:
    for nom in ("bandeau.css", "generation_2013/theme.css", "fenetre.js", "effacer.js"):
        with app.test_client().get(f"/static/{nom}") as reponse:
            assert reponse.status_code == 200
    assert app.test_client().get(f"{API}/").status_code == 200
