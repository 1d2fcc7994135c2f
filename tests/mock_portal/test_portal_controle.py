"""The control API: its description, its sandboxes and their clock, their isolation."""

import re

from contrat import DOCUMENT, ESPACE, valide
from flask import Flask
from navigateur import ADRESSE, API, Bac, api
from openapi_spec_validator import validate


def test_document_is_valid_and_served(app: Flask) -> None:
    validate(DOCUMENT)
    assert api(app.test_client(), "GET", "/openapi.json") == DOCUMENT


def test_document_describes_the_real_routes(app: Flask) -> None:
    decrites = {(verbe.upper(), chemin) for chemin, verbes in DOCUMENT["paths"].items() for verbe in verbes}
    reelles = {
        (verbe, re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", regle.rule.removeprefix(API)))
        for regle in app.url_map.iter_rules()
        if regle.endpoint.startswith("control.") and not regle.endpoint.endswith(("chemin_absent", "racine_refusee"))
        for verbe in (regle.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert decrites == reelles
    operations = {op["operationId"] for verbes in DOCUMENT["paths"].values() for op in verbes.values()}
    assert {f"control.{op}" for op in operations} <= set(app.view_functions)


def test_answers_match_the_document(app: Flask, bac: Bac) -> None:
    client = app.test_client()
    valide("Capacites", api(client, "GET", "/"))
    for regle in api(client, "GET", "/editions/2014/rules"):
        valide("Regle", regle)
    valide("Bac", api(client, "POST", "/sandboxes", {"edition": "2014"}, 201))
    valide("Maintenant", bac.api("PATCH", "/clock", {"advance": "PT1H"}))
    valide("Entreprise", bac.api("POST", "/companies", {"siren": "000299001", "raison_sociale": "X"}, 201))
    valide("Espace", bac.api("POST", "/spaces", ESPACE, 201))
    valide("Session", bac.api("POST", "/sessions", {"at": "attente_activation"}))
    bac.navigateur("accueil")
    for courriel in bac.courriels():
        valide("Courriel", courriel)
    for ligne in bac.api("GET", "/journal"):
        valide("Requete", ligne)
    valide("EtatDuBac", bac.api("GET", ""))
    assert bac.api("GET", "/letters") == []
    deux = Bac.ouvrir(app, "2023")
    [image] = deux.navigateur("authentification").page.select("[data-captcha-id]")
    valide("Captcha", deux.api("GET", f"/captchas/{image['data-captcha-id']}"))
    assert "captchas" in api(client, "GET", "/")["optional"]


def test_sandbox_opens_with_its_own_clock_and_rules(app: Flask) -> None:
    now = "2013-01-01T00:00:00+01:00"
    ouvert = api(
        app.test_client(), "POST", "/sandboxes", {"edition": "2013", "now": now, "rules": {"code_longueur": 6}}, 201
    )
    assert ouvert["now"] == now
    assert ouvert["rules"]["code_longueur"] == 6
    assert ouvert["start_url"].endswith(f"/bac/{ouvert['id']}/")
    assert ouvert["cookie"] == {"name": "bac", "value": ouvert["id"]}


def test_start_url_enters_the_sandbox(app: Flask, bac: Bac) -> None:
    client = app.test_client()
    reponse = client.get(f"/bac/{bac.id}/opale_inscription/indexSansCert.jsp?typeAction=asc")
    assert reponse.status_code == 303
    assert reponse.headers["Location"] == "/opale_inscription/indexSansCert.jsp?typeAction=asc"
    cookie = client.get_cookie("bac")
    assert cookie is not None
    assert cookie.value == bac.id
    assert client.get("/bac/inconnu/").status_code == 404


def test_clock_stands_still_then_moves(bac: Bac) -> None:
    depart = bac.api("GET", "")["now"]
    assert bac.api("GET", "")["now"] == depart == "2013-06-14T16:00:00+02:00"
    assert bac.api("PATCH", "/clock", {"advance": "PT48H"})["now"] == "2013-06-16T16:00:00+02:00"
    assert bac.api("PATCH", "/clock", {"now": "2012-01-01T00:00:00+01:00"})["now"] == "2012-01-01T00:00:00+01:00"


def test_removed_sandbox_is_gone(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur("confirmation")
    bac.api("DELETE", "", statut=204)
    bac.api("GET", "", statut=404)
    assert nav.aller("/opale_inscription/confirmation").url == "/simulateur/"


def test_nothing_of_a_sandbox_reaches_another(app: Flask) -> None:
    un, deux = Bac.ouvrir(app), Bac.ouvrir(app)
    espace = un.espace(ADRESSE)
    un.api("POST", "/companies", {"siren": "000299001", "raison_sociale": "X"})
    un.api("PUT", "/faults/courriel_perdu", {})
    deux.espace(ADRESSE, "attente")
    assert un.courriels() == []
    assert len(deux.courriels()) == 1
    deux.api("POST", "/sessions", {"at": "espace", "space": espace["id"]}, 404)
    deux.api("PUT", f"/spaces/{espace['id']}/companies/987654321", {}, 404)
    deux.api("POST", "/companies", {"siren": "000299001", "raison_sociale": "Y"}, 201)
    nav = un.navigateur("espace", space=espace["id"])
    nav.client.set_cookie("bac", deux.id)
    assert nav.aller("/espace-professionnel/").a("connexion", app)
    un.avancer("PT1H")
    assert deux.api("GET", "")["now"] == "2013-06-14T16:00:00+02:00"


def test_pdf_of_another_sandbox_is_unknown(app: Flask) -> None:
    un, deux = (Bac.ouvrir(app, rules={"pdf_session_exigee": False}) for _ in range(2))
    espace = un.espace(ADRESSE)["id"]
    assert un.navigateur().aller(f"/opale_inscription/formulaire/{espace}.pdf").reponse.status_code == 200
    assert deux.navigateur().aller(f"/opale_inscription/formulaire/{espace}.pdf").reponse.status_code == 404
