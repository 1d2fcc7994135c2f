"""The control API: its answers, its errors, its description, its isolation."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from navigateur import ADRESSE, API, MOT_DE_PASSE, Bac, api, ecrans_par_edition
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import validate

import mock_portal
from mock_portal import Config, create_app

DOCUMENT: dict[str, Any] = json.loads((Path(mock_portal.__file__).parent / "control/openapi.json").read_text("utf-8"))
ESPACE = {"adresse_electronique": ADRESSE, "mot_de_passe": MOT_DE_PASSE, "mode": "expert", "etat": "actif"}


def valide(schema: str, valeur: object) -> None:
    """Hold a value against the document's schema."""
    reference = {"$ref": f"#/components/schemas/{schema}", "components": DOCUMENT["components"]}
    OAS31Validator(reference).validate(valeur)


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


MALFORMEES = [
    ("POST", "/sandboxes", {}, "edition"),
    ("POST", "/sandboxes", {"edition": 2013}, "edition"),
    ("POST", "/sandboxes", {"edition": "2013", "now": "hier"}, "now"),
    ("POST", "/sandboxes", {"edition": "2013", "now": "2013-06-14T16:00:00"}, "now"),
    ("POST", "/sandboxes", {"edition": "2013", "now": "9999-12-31T00:00:00+00:00"}, "now"),
    ("PATCH", "/sandboxes/{bac}/clock", {"now": "0001-01-01T00:00:00+02:00"}, "now"),
    ("POST", "/sandboxes", {"edition": "2013", "seed": -1}, "seed"),
    ("POST", "/sandboxes", {"edition": "2013", "rules": []}, "rules"),
    ("POST", "/sandboxes", {"edition": "2013", "rules": {"code_longueur": "x"}}, "rules.code_longueur"),
    ("POST", "/sandboxes", {"edition": "2013", "couleur": "bleu"}, "couleur"),
    ("PATCH", "/sandboxes/{bac}/clock", {}, None),
    ("PATCH", "/sandboxes/{bac}/clock", {"advance": "PT1H", "now": "2013-06-14T16:00:00+02:00"}, None),
    ("PATCH", "/sandboxes/{bac}/clock", {"advance": "-PT1H"}, "advance"),
    ("PATCH", "/sandboxes/{bac}/clock", {"advance": "P99999W"}, "advance"),
    ("PATCH", "/sandboxes/{bac}/clock", {"advance": "P99999D"}, "advance"),
    ("POST", "/sandboxes/{bac}/companies", {"siren": "abc", "raison_sociale": "X"}, "siren"),
    ("POST", "/sandboxes/{bac}/companies", {"siren": "123456789"}, "raison_sociale"),
    ("POST", "/sandboxes/{bac}/companies", {"siren": "1", "raison_sociale": "X", "tva": "oui"}, "tva"),
    ("POST", "/sandboxes/{bac}/spaces", {**ESPACE, "etat": "mort"}, "etat"),
    ("POST", "/sandboxes/{bac}/spaces", {**ESPACE, "mode": "x"}, "mode"),
    ("POST", "/sandboxes/{bac}/spaces", {**ESPACE, "titulaire": {"age": "3"}}, "titulaire"),
    ("POST", "/sandboxes/{bac}/spaces", {**ESPACE, "titulaire": {"nom": 3}}, "titulaire"),
    ("POST", "/sandboxes/{bac}/spaces", {**ESPACE, "entreprises": [{"nom": "x"}]}, "entreprises"),
    ("POST", "/sandboxes/{bac}/sessions", {"at": "accueil", "entries": {"Nom": 3}}, "entries.Nom"),
    ("POST", "/sandboxes/{bac}/sessions", {"at": "accueil", "entries": {"Nom": True}}, "entries.Nom"),
    ("POST", "/sandboxes/{bac}/sessions", {"at": "recapitulatif", "entries": {"Ville": ""}}, "entries.Ville :"),
    ("PUT", "/sandboxes/{bac}/faults/delai", {}, "millisecondes"),
    ("PUT", "/sandboxes/{bac}/faults/delai", {"millisecondes": 1.5}, "millisecondes"),
    ("PUT", "/sandboxes/{bac}/faults/barriere", {"count": 1, "point": "inscription"}, "count"),
    ("PUT", "/sandboxes/{bac}/faults/barriere", {"count": 2, "point": "ailleurs"}, "point"),
    ("PUT", "/sandboxes/{bac}/faults/courriel_tardif", {"duree": "tard"}, "duree"),
    ("PUT", "/sandboxes/{bac}/faults/courriel_perdu", {"x": 1}, "x"),
]


@pytest.mark.parametrize(("verbe", "chemin", "corps", "champ"), MALFORMEES)
def test_malformed_is_400_and_names_the_field(bac: Bac, verbe: str, chemin: str, corps: Any, champ: str | None) -> None:
    erreur = api(bac.client, verbe, chemin.format(bac=bac.id), corps, 400)
    valide("Erreur", erreur)
    assert erreur["error"] == "malforme"
    if champ is not None:
        assert erreur["field"] == champ


@pytest.mark.parametrize("corps", [b"{", b"[]", b'"x"', b"\xff\xfe", b"[" * 100_000, b"null"], ids=range(6))
def test_body_that_is_no_object_is_400(bac: Bac, corps: bytes) -> None:
    reponse = bac.client.post(f"{API}/sandboxes", data=corps, content_type="application/json")
    assert reponse.status_code == 400
    valide("Erreur", reponse.json)


INCONNUES = [
    ("POST", "/sandboxes", {"edition": "1789"}, "2013, 2014"),
    ("GET", "/editions/1789/rules", None, "2013, 2014"),
    ("POST", "/sandboxes", {"edition": "2013", "rules": {"inconnue": 1}}, "code_longueur"),
    ("POST", "/sandboxes/{bac}/sessions", {"at": "ailleurs"}, "identifiants"),
    ("POST", "/sandboxes/{bac}/sessions", {"at": "erreur"}, "identifiants"),
    ("POST", "/sandboxes/{bac}/sessions", {"at": "accueil", "entries": {"Âge": "3"}}, "Code postal"),
    ("PUT", "/sandboxes/{bac}/faults/inconnu", {}, "courriel_perdu"),
    ("DELETE", "/sandboxes/{bac}/faults/inconnu", None, "courriel_perdu"),
    ("PUT", "/sandboxes/{bac}/faults/erreur_500", {"ecran": "ailleurs"}, "identifiants"),
]


@pytest.mark.parametrize(("verbe", "chemin", "corps", "connu"), INCONNUES)
def test_unknown_name_is_422_and_names_the_known(bac: Bac, verbe: str, chemin: str, corps: Any, connu: str) -> None:
    erreur = api(bac.client, verbe, chemin.format(bac=bac.id), corps, 422)
    valide("Erreur", erreur)
    assert connu in erreur["detail"]


ABSENTES = [
    ("GET", "/sandboxes/x", None),
    ("DELETE", "/sandboxes/x", None),
    ("PATCH", "/sandboxes/x/clock", {"advance": "PT1H"}),
    ("POST", "/sandboxes/x/companies", {"siren": "1", "raison_sociale": "X"}),
    ("POST", "/sandboxes/x/spaces", ESPACE),
    ("POST", "/sandboxes/x/sessions", {"at": "accueil"}),
    ("GET", "/sandboxes/x/mails", None),
    ("GET", "/sandboxes/x/letters", None),
    ("GET", "/sandboxes/x/journal", None),
    ("PUT", "/sandboxes/x/faults/courriel_perdu", {}),
    ("DELETE", "/sandboxes/x/faults/courriel_perdu", None),
    ("PUT", "/sandboxes/{bac}/spaces/x/companies/987654321", {}),
    ("DELETE", "/sandboxes/{bac}/spaces/x/companies/987654321", None),
    ("POST", "/sandboxes/{bac}/sessions", {"at": "espace", "space": "x"}),
    ("GET", "/sandboxes/{bac}/captchas/x", None),
    ("PUT", "/sandboxes/{bac}/mandates/x/registered", {}),
    ("POST", "/sandboxes/{bac}/spaces", {**ESPACE, "entreprises": ["111111111"]}),
    ("GET", "/ailleurs", None),
    ("POST", "/", {}),
    ("GET", "/sandboxes", None),
]


@pytest.mark.parametrize(("verbe", "chemin", "corps"), ABSENTES)
def test_absent_is_404_in_json(bac: Bac, verbe: str, chemin: str, corps: Any) -> None:
    valide("Erreur", api(bac.client, verbe, chemin.format(bac=bac.id), corps, 404))
    assert bac.api("GET", "")["spaces"] == []


def test_conflicts_are_409_and_write_nothing(bac: Bac) -> None:
    bac.api("POST", "/companies", {"siren": "000299001", "raison_sociale": "X"})
    valide("Erreur", bac.api("POST", "/companies", {"siren": "000 299 001", "raison_sociale": "Y"}, 409))
    bac.api("POST", "/spaces", ESPACE)
    valide("Erreur", bac.api("POST", "/spaces", {**ESPACE, "adresse_electronique": ADRESSE.upper()}, 409))
    valide(
        "Erreur",
        bac.api("POST", "/sessions", {"at": "recapitulatif", "entries": {"Adresse électronique": ADRESSE}}, 409),
    )
    assert len(bac.api("GET", "")["spaces"]) == 1


def test_more_than_a_mebibyte_is_413(bac: Bac) -> None:
    corps = {"siren": "000299001", "raison_sociale": "x" * (1024 * 1024)}
    valide("Erreur", bac.api("POST", "/companies", corps, 413))


def test_token_protects_everything() -> None:
    app = create_app(Config(control_token="secret", testing=True))
    client = app.test_client()
    for entete in ({}, {"Authorization": "Bearer faux"}, {"Authorization": "secret"}):
        valide("Erreur", api(client, "GET", "/", None, 401, headers=entete))
    assert api(client, "GET", "/", None, 200, headers={"Authorization": "Bearer secret"})
    assert client.get("/").status_code == 303
    app.extensions["mock_portal.database"].close()


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


@pytest.mark.parametrize(("edition", "ecran"), ecrans_par_edition())
def test_session_stands_at_every_screen(app: Flask, edition: str, ecran: str) -> None:
    assert ecran in api(app.test_client(), "GET", "/")["screens"]
    nav = Bac.ouvrir(app, edition).navigateur(ecran)
    assert nav.statuts == [404 if ecran == "introuvable" else 200]
    assert nav.a(ecran, app)


def test_screen_of_another_edition_is_422(app: Flask, bac: Bac) -> None:
    for autre, ecran, connu in (
        (bac, "attente_code", "activation"),
        (Bac.ouvrir(app, "2023"), "activation", "dossiers"),
    ):
        erreur = autre.api("POST", "/sessions", {"at": ecran}, 422)
        assert connu in erreur["detail"]


def test_session_takes_entries_by_visible_label(app: Flask, bac: Bac) -> None:
    entrees = {
        "Votre adresse électronique :": ADRESSE,
        "* Nom :": "Garcia",
        "  PRÉNOM": "Anne",
        "Entreprise étrangère": "oui",
        "S.I.R.E.N. ou équivalent": "BE1",
        "Question": "Quel est votre surnom ?",
    }
    texte = bac.navigateur("recapitulatif", entrees).texte()
    for valeur in (ADRESSE, "Nom : Garcia", "Prénom : Anne", "étrangère : oui", "BE1", "Quel est votre surnom ?"):
        assert valeur in texte


def test_entries_of_the_screen_itself_stand_in_its_fields(bac: Bac) -> None:
    nav = bac.navigateur("formulaire_inscription", {"Nom": "Garcia", "Ville": "LYON", "Civilité": "Madame"})
    assert (nav.champs()["nom"], nav.champs()["ville"], nav.champs()["civilite"]) == ("Garcia", "LYON", "Madame")
    assert nav.erreurs() == []
    nav = bac.navigateur("identifiants", {"Votre adresse électronique": "x@y.fr", "Votre mot de passe": MOT_DE_PASSE})
    assert nav.champs()["adresse_electronique"] == "x@y.fr"
    assert nav.champs()["mot_de_passe"] == ""


@pytest.mark.parametrize(
    "regles",
    [
        {"mot_de_passe_longueur_minimale": 15},
        {"mot_de_passe_longueur_maximale": 3},
        {"siren_longueur": 10},
        {"adresse_longueur_maximale": 5},
        {"numero_abonne_longueur": 8, "code_longueur": 1},
    ],
)
def test_samples_reach_every_screen_under_other_rules(app: Flask, regles: dict[str, int]) -> None:
    bac = Bac.ouvrir(app, rules=regles)
    for ecran in ("formulaire_inscription", "recapitulatif", "attente_activation", "confirmation", "coordonnees"):
        assert bac.navigateur(ecran).a(ecran, app)


def test_seed_fixes_samples_but_no_code(app: Flask) -> None:
    uns, autres = (Bac.ouvrir(app, seed=7).navigateur("recapitulatif").texte() for _ in range(2))
    assert uns == autres
    codes = set()
    for _ in range(2):
        bac = Bac.ouvrir(app, seed=7)
        bac.navigateur("activation")
        codes.add(bac.courriels()[0]["text"])
    assert len(codes) == 2


def test_mails_are_filtered_by_recipient(bac: Bac) -> None:
    bac.espace("un@example.org", "attente")
    bac.espace("deux@example.org", "attente")
    assert [c["to"] for c in bac.courriels()] == ["un@example.org", "deux@example.org"]
    assert [c["to"] for c in bac.courriels("deux@example.org")] == ["deux@example.org"]


def test_journal_keeps_every_page(bac: Bac) -> None:
    bac.navigateur("identifiants").envoyer()
    vus = [(ligne["method"], ligne["status"], ligne["screen"]) for ligne in bac.api("GET", "/journal")]
    assert vus == [("GET", 200, "identifiants"), ("POST", 303, "identifiants"), ("GET", 200, "identifiants")]
