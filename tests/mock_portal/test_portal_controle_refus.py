"""What the control API refuses: malformed, unknown, absent, in conflict, too large, without token."""

from typing import Any

import pytest
from contrat import ESPACE, valide
from navigateur import ADRESSE, API, Bac, api

from mock_portal import Config, create_app

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
