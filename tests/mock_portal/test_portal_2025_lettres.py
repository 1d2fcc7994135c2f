"""Letters: when they arrive, until when their code is good, what it opens and for whom (ALIM l.235-264)."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from simplifie import AUTRE_SIREN, CONNEXION, ENTREPRISE, ESSAYEUR, SIREN, Mode
from sqlalchemy.orm import Session

from mock_portal.channels.lettre import contenu, lettre_pdf, texte
from mock_portal.domain import adhesions, changements, espaces, lettres, services, validite
from mock_portal.domain.inscriptions import ACTIF, CodeRefuse
from mock_portal.store.models import Space


@pytest.fixture
def mode(session: Session) -> Mode:
    return Mode(session)


def adherent(mode: Mode) -> Space:
    """An active space that holds the first company."""
    return mode.activer(mode.verifie().code)


@pytest.mark.parametrize(("duree", "arrivee"), [("P13D", False), ("P14D", True)])
def test_letter_arrives_after_fourteen_days(mode: Mode, duree: str, arrivee: bool) -> None:
    lettre = mode.verifie()
    mode.avancer(duree)
    assert lettres.delivrees(mode.session, mode.world) == ([lettre] if arrivee else [])
    assert (lettres.delivree(mode.session, mode.world, lettre.id) is not None) == arrivee


def test_letter_is_delivered_at_once_where_the_rules_say_so(session: Session) -> None:
    mode = Mode(session, delai_lettre="PT0S")
    lettre = mode.verifie()
    assert lettres.delivrees(mode.session, mode.world) == [lettre]


@pytest.mark.parametrize(("duree", "bon"), [("P59D", True), ("P61D", False)])
def test_code_lives_sixty_days(mode: Mode, duree: str, bon: bool) -> None:
    lettre = mode.verifie()
    mode.avancer(duree)
    if bon:
        assert mode.activer(lettre.code).etat == ACTIF
    else:
        with pytest.raises(CodeRefuse, match="perime"):
            mode.activer(lettre.code)


@pytest.mark.parametrize(
    ("emission", "limite", "dernier", "trop_tard"),
    [
        ("2023-05-31T18:00:00", "30/07/2023", "2023-07-30T23:59:00", "2023-07-31T00:01:00"),
        ("2026-02-01T00:30:00", "02/04/2026", "2026-04-02T23:59:00", "2026-04-03T00:01:00"),
        ("2025-09-15T23:45:00", "14/11/2025", "2025-11-14T23:59:00", "2025-11-15T00:01:00"),
    ],
)
def test_code_is_good_until_the_end_of_the_printed_day(
    session: Session, emission: str, limite: str, dernier: str, trop_tard: str
) -> None:
    mode = Mode(session, emission)
    lettre = mode.verifie()
    assert f"{lettre.date_limite:%d/%m/%Y}" == limite
    mode.a(trop_tard)
    with pytest.raises(CodeRefuse, match="perime"):
        mode.activer(lettre.code)
    mode.a(dernier)
    assert mode.activer(lettre.code).etat == ACTIF


def test_override_of_the_delays_is_obeyed(session: Session) -> None:
    for delai, duree in (("P10D", "P11D"), ("PT30H", "PT30H1M")):
        mode = Mode(session, delai_code_postal=delai)
        lettre = mode.verifie()
        mode.avancer(duree)
        with pytest.raises(CodeRefuse, match="perime"):
            mode.activer(lettre.code)


def test_code_serves_once(mode: Mode) -> None:
    lettre = mode.verifie()
    mode.activer(lettre.code)
    with pytest.raises(CodeRefuse, match="utilise"):
        mode.activer(lettre.code)


@pytest.mark.parametrize(
    ("adresse", "siren"),
    [(CONNEXION, AUTRE_SIREN), (CONNEXION, ""), (CONNEXION, None), (ENTREPRISE, SIREN), ("autre@example.org", SIREN)],
)
def test_code_is_bound_to_the_siren_and_the_login_address(mode: Mode, adresse: str, siren: str | None) -> None:
    lettre = mode.verifie()
    with pytest.raises(CodeRefuse, match="faux"):
        mode.activer(lettre.code, adresse, siren)
    assert mode.activer(lettre.code, CONNEXION, "111 222 333").etat == ACTIF


def test_code_is_bound_to_nothing_where_the_rules_say_so(session: Session) -> None:
    mode = Mode(session, code_postal_lie_au_siren=False, code_lie_a_l_adresse=False)
    assert mode.activer(mode.verifie().code, ENTREPRISE, AUTRE_SIREN).etat == ACTIF


def test_step_one_tells_a_posted_code(mode: Mode) -> None:
    lettre = mode.verifie()
    ligne = changements.reconnaitre(mode.session, mode.world, f" {lettre.code} ", ESSAYEUR)
    assert (ligne.siren, ligne.lettre_id) == (SIREN, lettre.id)


def test_letter_goes_to_the_register_and_says_all(mode: Mode) -> None:
    lettre = mode.verifie()
    assert lettre.destinataire == ["BOULANGERIE DU PORT", "3 QUAI DU PORT", "44000 NANTES"]
    lu = texte(mode.world, lettre)
    assert "Objet : Espace professionnel impots.gouv.fr – Activation des services en ligne" in lu.splitlines()
    assert f"{SIREN}\t{lettre.code}\t02/01/2026" in lu.splitlines()
    assert f"n° {lettre.numero}" in lu
    assert "(coordonnées associées à la demande)" in lu
    assert CONNEXION in lu
    assert ENTREPRISE not in lu
    assert len(contenu(mode.world, lettre).instructions) == 5
    assert "Déclarer TVA" in lu.partition("Détail des services demandés")[2]


def test_letter_has_two_pages_and_the_same_bytes(mode: Mode) -> None:
    lettre = mode.verifie()
    octets = lettre_pdf(mode.world, lettre)
    recto, verso = (page.extract_text() for page in PdfReader(BytesIO(octets)).pages)
    assert lettre.code in recto
    assert lettre.code not in verso
    assert "Déclarer TVA" in verso
    assert octets == lettre_pdf(mode.world, lettre)


def test_adhesion_brings_the_services_with_its_code_only(mode: Mode) -> None:
    espace = adherent(mode)
    lettre = adhesions.demander(mode.session, mode.world, espace, "444 555 666", ["Déclarer : Dispositif DAC6 [+]"])
    assert services.services_de(mode.session, mode.world, espace, AUTRE_SIREN) == set()
    assert mode.activer(lettre.code, siren=AUTRE_SIREN) is espace
    assert services.services_de(mode.session, mode.world, espace, AUTRE_SIREN) == {"Déclarer Dispositif DAC6"}
    encore = adhesions.demander(mode.session, mode.world, espace, AUTRE_SIREN, ["TVA"])
    mode.activer(encore.code, siren=AUTRE_SIREN)
    detenus = services.services_de(mode.session, mode.world, espace, AUTRE_SIREN)
    assert detenus == {"Déclarer Dispositif DAC6", "Déclarer TVA", "Payer TVA"}


@pytest.mark.parametrize(("validite_", "dernier", "passe"), [("P90D", "P89D", "P91D"), ("P120D", "P119D", "P121D")])
def test_password_is_to_renew_after_its_days(session: Session, validite_: str, dernier: str, passe: str) -> None:
    for duree, perime in ((dernier, False), (passe, True)):
        mode = Mode(session, **({} if validite_ == "P90D" else {"validite_mot_de_passe": validite_}))
        espace = adherent(mode)
        mode.avancer(duree)
        assert validite.a_renouveler(mode.world, espace) == perime


def test_deleted_space_leaves_letters_and_frees_all(mode: Mode) -> None:
    espace = adherent(mode)
    adhesions.demander(mode.session, mode.world, espace, AUTRE_SIREN, ["TVA"])
    espaces.supprimer(mode.session, mode.world, espace)
    assert len(mode.lettres()) == 2
    with pytest.raises(CodeRefuse, match="faux"):
        mode.activer(mode.lettres()[1].code, siren=AUTRE_SIREN)
    mode.demander()
