"""The simplified request: its link, its end, what it reserves and gives back (ALIM l.138-231)."""

from typing import Any

import pytest
from simplifie import AUTRE_SIREN, CONNEXION, ENTREPRISE, SECRET, SIREN, Mode
from sqlalchemy.orm import Session

from mock_portal.domain import demandes, espaces
from mock_portal.domain.inscriptions import ACTIF, PERIME, AdresseDejaPrise, CodeRefuse
from mock_portal.store.models import Space


@pytest.fixture
def mode(session: Session) -> Mode:
    return Mode(session)


def ouvre(mode: Mode) -> bool:
    try:
        espaces.connecter(mode.session, mode.world, CONNEXION, SECRET)
    except espaces.ConnexionRefusee:
        return False
    return True


@pytest.mark.parametrize(("duree", "bon"), [("PT71H59M", True), ("PT72H", True), ("PT72H1M", False)])
def test_link_lives_72_hours(mode: Mode, duree: str, bon: bool) -> None:
    _, jeton = mode.demander()
    mode.avancer(duree)
    if bon:
        mode.verifier(jeton)
    else:
        with pytest.raises(demandes.LienRefuse, match="perime"):
            mode.verifier(jeton)
    assert len(mode.lettres()) == bon


def test_link_counts_elapsed_hours_over_the_change_of_time(session: Session) -> None:
    mode = Mode(session, "2025-10-25T12:00:00")
    _, jeton = mode.demander()
    mode.a("2025-10-28T11:01:00")  # 72 h 01: one hour of the 26th came twice
    with pytest.raises(demandes.LienRefuse, match="perime"):
        mode.verifier(jeton)


def test_override_of_the_delay_is_obeyed(session: Session) -> None:
    mode = Mode(session, delai_lien_validation="PT1H")
    _, jeton = mode.demander()
    mode.avancer("PT1H1M")
    with pytest.raises(demandes.LienRefuse, match="perime"):
        mode.verifier(jeton)


@pytest.mark.parametrize(("rules", "nombre"), [({}, 1), ({"lien_usage_repete_sans_effet": False}, 2)])
def test_link_opened_twice_sends_one_letter(session: Session, rules: dict[str, Any], nombre: int) -> None:
    mode = Mode(session, **rules)
    _, jeton = mode.demander()
    assert mode.verifier(jeton) is mode.verifier(jeton)
    assert len(mode.lettres()) == nombre
    mode.avancer("PT80H")
    mode.verifier(jeton)


def test_altered_link_and_that_of_another_sandbox_are_unknown(mode: Mode, session: Session) -> None:
    _, jeton = mode.demander()
    autre = Mode(session)
    for monde, saisi in ((mode, jeton[:-1]), (mode, ""), (autre, jeton)):
        with pytest.raises(demandes.LienRefuse, match="inconnu"):
            monde.verifier(saisi)
    assert mode.lettres() == []


def test_nobody_logs_in_before_the_code(mode: Mode) -> None:
    _, jeton = mode.demander()
    assert not ouvre(mode)
    mode.verifier(jeton)
    assert not ouvre(mode)
    mode.activer(mode.lettres()[0].code)
    assert ouvre(mode)


@pytest.mark.parametrize(("verifiee", "duree"), [(False, "PT72H1M"), (True, "P61D")])
def test_request_out_of_date_frees_siren_and_addresses(mode: Mode, verifiee: bool, duree: str) -> None:
    ancien, jeton = mode.demander()
    if verifiee:
        mode.verifier(jeton)
    mode.avancer(duree)
    mode.demander(siren=AUTRE_SIREN)
    assert mode.session.get_one(Space, ancien.id).etat == PERIME
    mode.demander(adresse_entreprise="neuve@entreprise.fr", adresse_electronique="neuf@example.org")


def test_verified_request_keeps_its_addresses_for_sixty_days(mode: Mode) -> None:
    mode.verifie()
    mode.avancer("P59D")
    with pytest.raises(AdresseDejaPrise) as refus:
        mode.demander(siren=AUTRE_SIREN, adresse_entreprise="neuve@entreprise.fr")
    assert refus.value.en_attente
    with pytest.raises(demandes.AdresseEntreprisePrise):
        mode.demander(siren=AUTRE_SIREN, adresse_electronique="neuf@example.org")


def test_company_address_is_unique_over_companies(mode: Mode) -> None:
    mode.activer(mode.verifie().code)
    with pytest.raises(demandes.AdresseEntreprisePrise):
        mode.demander(siren=AUTRE_SIREN, adresse_entreprise=f" {ENTREPRISE.upper()}", adresse_electronique="a@x.fr")


def test_company_address_may_be_shared_where_the_rules_let_it(session: Session) -> None:
    mode = Mode(session, adresse_entreprise_unique=False)
    mode.demander()
    mode.demander(siren=AUTRE_SIREN, adresse_electronique="autre@example.org")


def test_company_address_may_be_the_login_address(mode: Mode) -> None:
    lettre = mode.verifie(adresse_entreprise=CONNEXION)
    assert mode.activer(lettre.code).etat == ACTIF


def test_second_request_for_a_siren_kills_link_and_code_of_the_first(mode: Mode) -> None:
    _, premier = mode.demander()
    mode.verifier(premier)
    _, second = mode.demander()
    with pytest.raises(demandes.LienRefuse, match="inconnu"):
        mode.verifier(premier)
    with pytest.raises(CodeRefuse, match="faux"):
        mode.activer(mode.lettres()[0].code)
    mode.verifier(second)
    assert mode.activer(mode.lettres()[1].code).etat == ACTIF


def test_both_requests_live_where_the_rules_let_them(session: Session) -> None:
    mode = Mode(session, renvoi_remplace_demande=False)
    premiere = mode.verifie()
    _, second = mode.demander()
    assert mode.activer(premiere.code).etat == ACTIF
    mode.verifier(second)


def test_company_address_of_an_active_space_is_taken_for_its_siren_too(session: Session) -> None:
    mode = Mode(session, siren_deja_tenu_refuse=False)
    mode.activer(mode.verifie().code)
    with pytest.raises(demandes.AdresseEntreprisePrise):
        mode.demander(adresse_electronique="neuf@example.org")


@pytest.mark.parametrize("adresse", [CONNEXION, ENTREPRISE])
@pytest.mark.parametrize("verifiee", [False, True])
def test_cancellation_kills_link_and_code(mode: Mode, adresse: str, verifiee: bool) -> None:
    _, jeton = mode.demander()
    if verifiee:
        mode.verifier(jeton)
    demandes.annuler(mode.session, mode.world, adresse, SECRET)
    with pytest.raises(demandes.LienRefuse, match="inconnu"):
        mode.verifier(jeton)
    for lettre in mode.lettres():
        with pytest.raises(CodeRefuse, match="faux"):
            mode.activer(lettre.code)
    mode.demander(siren=AUTRE_SIREN)


def test_cancellation_needs_the_password_and_the_rules(session: Session) -> None:
    mode = Mode(session, demande_annulable=False)
    _, jeton = mode.demander()
    with pytest.raises(espaces.ConnexionRefusee):
        demandes.annuler(mode.session, mode.world, CONNEXION, "faux")
    with pytest.raises(demandes.AnnulationRefusee):
        demandes.annuler(mode.session, mode.world, CONNEXION, SECRET)
    mode.verifier(jeton)


@pytest.mark.parametrize(
    ("champs", "regle", "refus"),
    [
        ({"adherent": True}, "siren_deja_tenu_refuse", "Il existe déjà un adhérent aux téléprocédures pour ce SIREN"),
        ({"collectivite": True}, "collectivite_refusee_en_simplifie", demandes.COLLECTIVITE),
    ],
)
def test_siren_of_a_holder_or_a_public_body_is_refused(
    session: Session, champs: dict[str, bool], regle: str, refus: str
) -> None:
    for rules, attendu in (({}, [refus]), ({regle: False}, [])):
        mode = Mode(session, **rules)
        mode.entreprise("777888999", **champs)
        assert demandes.valider_siren(mode.session, mode.world, "777 888 999") == attendu


def test_siren_is_held_once_the_space_is_active(mode: Mode) -> None:
    lettre = mode.verifie()
    assert demandes.valider_siren(mode.session, mode.world, SIREN) == []
    mode.activer(lettre.code)
    assert demandes.valider_siren(mode.session, mode.world, SIREN) == [demandes.SIREN_DEJA_TENU]


@pytest.mark.parametrize("saisie", ["12345678", "1234567890", "12345678901234", "abcdefghi", "", "000000001"])
def test_siren_of_another_shape_or_unknown_is_refused(mode: Mode, saisie: str) -> None:
    assert demandes.valider_siren(mode.session, mode.world, saisie)
