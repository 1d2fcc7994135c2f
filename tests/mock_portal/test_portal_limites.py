"""Limits and deadlines, on both sides."""

import pytest
from flask import Flask
from navigateur import ADRESSE, INSCRIPTION, MOT_DE_PASSE, Bac, activer, connecter, inscrire


def erreurs_identifiants(bac: Bac, **saisies: str) -> list[str]:
    defaut = {
        "adresse_electronique": ADRESSE,
        "confirmation_adresse_electronique": saisies.get("adresse_electronique", ADRESSE),
        "mot_de_passe": MOT_DE_PASSE,
        "confirmation_mot_de_passe": saisies.get("mot_de_passe", MOT_DE_PASSE),
    }
    return bac.navigateur("identifiants").envoyer(**{**defaut, **saisies}).erreurs()


@pytest.mark.parametrize(("longueur", "admis"), [(7, False), (8, True), (20, True), (21, False)])
def test_password_length(bac: Bac, longueur: int, admis: bool) -> None:
    assert (erreurs_identifiants(bac, mot_de_passe=("Ab1" * 7)[:longueur]) == []) is admis


@pytest.mark.parametrize(
    ("mot", "fautes"),
    [
        ("abc def12", 1),
        ("abcdéf12", 1),
        ("Abcdef1!", 1),
        (" é!", 4),
        ("12345678", 0),
        ("abcdefgh", 0),
        ("abcdefg\u0301h", 1),
    ],
)
def test_password_characters(bac: Bac, mot: str, fautes: int) -> None:
    assert len(" ".join(erreurs_identifiants(bac, mot_de_passe=mot)).split("Votre mot de passe :")) - 1 == fautes


@pytest.mark.parametrize(("longueur", "admis"), [(100, True), (101, False)])
def test_address_length(app: Flask, bac: Bac, longueur: int, admis: bool) -> None:
    adresse = f"{'a' * 50}@{'b' * (longueur - 54)}.fr"
    assert len(adresse) == longueur
    assert (erreurs_identifiants(bac, adresse_electronique=adresse) == []) is admis


@pytest.mark.parametrize("adresse", ["abc", "abc@", "@x.fr", "a b@x.fr", "a@x", "a@x.fr, b@y.fr", "a@@x.fr"])
def test_malformed_address(bac: Bac, adresse: str) -> None:
    assert len(erreurs_identifiants(bac, adresse_electronique=adresse)) == 1


@pytest.mark.parametrize("adresse", [f" {ADRESSE} ", ADRESSE.upper()])
def test_address_is_taken_whatever_its_case_and_blanks(bac: Bac, adresse: str) -> None:
    bac.espace(ADRESSE)
    [message] = erreurs_identifiants(bac, adresse_electronique=adresse)
    assert message.startswith("Votre adresse électronique :")


@pytest.mark.parametrize(
    ("siren", "admis"),
    [("987654321", True), ("987 654 321", True), ("98765432", False), ("9876543210", False), ("98765432A", False),
     ("123456789", False), ("٩٨٧٦٥٤٣٢١", False)],
)  # fmt: skip
def test_siren_shape_and_register(app: Flask, bac: Bac, siren: str, admis: bool) -> None:
    nav = bac.navigateur("formulaire_inscription").envoyer(**{**INSCRIPTION, "siren": siren})
    assert nav.a("recapitulatif", app) is admis


def test_unknown_siren_has_its_own_message(bac: Bac) -> None:
    nav = bac.navigateur("formulaire_inscription")
    inconnu = nav.envoyer(**{**INSCRIPTION, "siren": "123456789"}).erreurs()
    assert inconnu != nav.envoyer(**{**INSCRIPTION, "siren": "12"}).erreurs()


def test_leading_zeros_are_kept(bac: Bac) -> None:
    bac.api("POST", "/companies", {"siren": "000299001", "raison_sociale": "ZÉRO & FILS"})
    texte = bac.navigateur("recapitulatif", {"S.I.R.E.N ou équivalent": "000299001"}).texte()
    assert "000 299 001" in texte
    assert "ZÉRO & FILS" in texte


def test_foreign_company_gives_an_equivalent(bac: Bac) -> None:
    nav = bac.navigateur("formulaire_inscription")
    nav.envoyer(**{**INSCRIPTION, "siren": "BE 0123", "entreprise_etrangere": "y"})
    assert "Entreprise étrangère : oui S.I.R.E.N. ou équivalent : BE 0123" in nav.texte()


@pytest.mark.parametrize(
    ("numero", "admis"), [("0124578877", True), ("01 24 57 88 77", True), ("+32 2 123", True), ("abc", False)]
)
def test_phone(app: Flask, bac: Bac, numero: str, admis: bool) -> None:
    nav = bac.navigateur("formulaire_inscription").envoyer(**{**INSCRIPTION, "telephone": numero})
    assert nav.a("recapitulatif", app) is admis


def test_all_errors_in_one_pass(bac: Bac) -> None:
    nav = bac.navigateur("formulaire_inscription").envoyer(
        nom="", prenom=" ", siren="", telephone="", ville="", pays="", reponse="\t", code_postal="75001"
    )
    assert len(nav.erreurs()) == 7
    assert len(nav.page.select("[role=alert] a")) == 7
    [focus] = nav.page.select("[autofocus]")
    assert focus["name"] == "nom"
    assert nav.champs()["code_postal"] == "75001"
    for champ in nav.page.select("[aria-invalid]"):
        assert f"{champ['id']}-erreur" in str(champ["aria-describedby"])


def test_forged_choice_is_refused(bac: Bac) -> None:
    nav = bac.navigateur("formulaire_inscription").envoyer(**{**INSCRIPTION, "civilite": "Docteur", "question": "?"})
    assert [m.partition(" :")[0] for m in nav.erreurs()] == ["Civilité", "Question"]


@pytest.mark.parametrize(("duree", "ecran"), [("PT47H59M", "confirmation"), ("PT48H1M", "activation")])
@pytest.mark.parametrize("now", [None, "2013-03-30T12:00:00+01:00", "2013-10-26T12:00:00+02:00"])
def test_code_lives_48_elapsed_hours(app: Flask, duree: str, ecran: str, now: str | None) -> None:
    bac = Bac.ouvrir(app, **({"now": now} if now else {}))
    inscrire(bac)
    bac.avancer(duree)
    nav = activer(bac.navigateur(), bac.code())
    assert nav.a(ecran, app)
    assert ("48 heures" in nav.texte()) == (ecran == "activation")


def test_code_lives_from_its_sending_not_its_reception(app: Flask, bac: Bac) -> None:
    bac.api("PUT", "/faults/courriel_tardif", {"duree": "PT47H"})
    inscrire(bac)
    assert bac.courriels() == []
    bac.avancer("PT47H")
    assert len(bac.courriels()) == 1
    bac.avancer("PT1H1M")
    assert activer(bac.navigateur(), bac.code()).a("activation", app)


def test_same_address_waits_48_hours_and_gets_another_code(app: Flask, bac: Bac) -> None:
    inscrire(bac)
    premier = bac.code()
    bac.avancer("PT47H59M")
    [refus] = erreurs_identifiants(bac)
    assert "48 heures" in refus
    assert len(bac.courriels()) == 1
    bac.avancer("PT2M")
    inscrire(bac)
    assert bac.code() != premier
    assert activer(bac.navigateur(), premier).a("activation", app)
    assert activer(bac.navigateur(), bac.code()).a("confirmation", app)


def test_another_address_works_at_once(app: Flask, bac: Bac) -> None:
    inscrire(bac)
    inscrire(bac, "autre@example.org")
    for adresse in (ADRESSE, "autre@example.org"):
        assert activer(bac.navigateur(), bac.code(adresse), adresse).a("confirmation", app)


def test_code_shape(app: Flask, bac: Bac) -> None:
    inscrire(bac)
    code = bac.code()
    for faux in (code[:-1], code + "a", code.swapcase(), MOT_DE_PASSE):
        assert activer(bac.navigateur(), faux).a("activation", app)
    assert activer(bac.navigateur(), f"  {code} ", f" {ADRESSE.upper()} ").a("confirmation", app)


def test_code_of_another_address_is_refused_and_not_used_up(app: Flask, bac: Bac) -> None:
    inscrire(bac)
    inscrire(bac, "autre@example.org")
    refus = activer(bac.navigateur(), bac.code(), "autre@example.org")
    assert refus.erreurs() == activer(bac.navigateur(), "x" * 12).erreurs()
    assert activer(bac.navigateur(), bac.code()).a("confirmation", app)


def test_lock_after_wrong_codes_ends(app: Flask, bac: Bac) -> None:
    inscrire(bac)
    for _ in range(5):
        activer(bac.navigateur(), "faux")
    assert "trop d'essais" in activer(bac.navigateur(), bac.code()).erreurs()[0]
    bac.avancer("PT16M")
    assert activer(bac.navigateur(), bac.code()).a("confirmation", app)


@pytest.mark.parametrize(("etat", "ecran"), [("attente", "connexion"), ("actif", "espace"), ("perime", "connexion")])
def test_only_an_active_space_opens(app: Flask, bac: Bac, etat: str, ecran: str) -> None:
    bac.espace(ADRESSE, etat)
    assert connecter(bac.navigateur()).a(ecran, app)


def test_pending_space_as_fixture_has_its_code(app: Flask, bac: Bac) -> None:
    bac.espace(ADRESSE, "attente")
    assert activer(bac.navigateur(), bac.code()).a("confirmation", app)


def test_fixture_out_of_date_has_a_dead_code_and_a_free_address(app: Flask, bac: Bac) -> None:
    bac.espace(ADRESSE, "perime")
    assert "48 heures" in activer(bac.navigateur(), bac.code()).texte()
    assert erreurs_identifiants(bac) == []


@pytest.mark.parametrize(("duree", "vivante"), [("PT29M", True), ("PT31M", False)])
def test_session_ends_when_idle(app: Flask, bac: Bac, duree: str, vivante: bool) -> None:
    nav = bac.navigateur("recapitulatif")
    bac.avancer(duree)
    nav.envoyer()
    assert nav.a("attente_activation" if vivante else "conditions_generales", app)
    assert ("session a expiré" in nav.texte()) is not vivante
    assert len(bac.courriels()) == (1 if vivante else 0)


def test_session_in_use_does_not_end(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur("espace")
    for _ in range(3):
        bac.avancer("PT29M")
        assert nav.aller("/espace-professionnel/").a("espace", app)
    bac.avancer("PT31M")
    nav.aller("/espace-professionnel/services")
    assert nav.a("connexion", app)
    assert "session a expiré" in nav.texte()
