"""Changes of address, as the domain decides them: deadlines, last code, uniqueness, who may log in when."""

import pytest
from monde import ANCIENNE, AUTRE, NEUF, NOUVELLE, SECRET, Monde
from sqlalchemy.orm import Session

from mock_portal.domain import changements, codes, espaces
from mock_portal.domain.inscriptions import ATTENTE, AdresseDejaPrise, CodeRefuse
from mock_portal.domain.reservations import verifier_adresse

AUTRES_PORTES = ("ancienne_adresse_refusee", "nouvelle_adresse_avant_activation_refusee")


@pytest.fixture
def monde(session: Session) -> Monde:
    return Monde(session)


def ouvre(monde: Monde, adresse: str, mot_de_passe: str = SECRET) -> bool:
    try:
        espaces.connecter(monde.session, monde.world, adresse, mot_de_passe)
    except espaces.ConnexionRefusee:
        return False
    return True


def refus(monde: Monde, code: str, adresse: str = NOUVELLE) -> str:
    with pytest.raises(CodeRefuse) as leve:
        monde.activer(code, adresse)
    return leve.value.raison


def test_old_address_alone_until_the_activation_new_one_alone_after(monde: Monde) -> None:
    espace = monde.espace()
    numero, compagnie = espace.numero_abonne, espaces.entreprises(monde.session, espace)
    changement, code = monde.demander(espace)
    assert changements.en_cours(monde.session, monde.world, espace) is changement
    assert (ouvre(monde, ANCIENNE), ouvre(monde, NOUVELLE)) == (True, False)
    assert monde.activer(code) is espace
    assert (ouvre(monde, ANCIENNE), ouvre(monde, NOUVELLE)) == (False, True)
    assert (espace.numero_abonne, espaces.entreprises(monde.session, espace)) == (numero, compagnie)
    assert changements.en_cours(monde.session, monde.world, espace) is None


@pytest.mark.parametrize("regle", AUTRES_PORTES)
def test_other_address_opens_by_rule(session: Session, regle: str) -> None:
    monde = Monde(session, **{regle: False})
    _, code = monde.demander(monde.espace())
    avant = ouvre(monde, NOUVELLE)
    monde.activer(code)
    assert (avant, ouvre(monde, ANCIENNE)) == (regle.startswith("nouvelle"), regle.startswith("ancienne"))


def test_both_at_once_count_from_the_activation(monde: Monde) -> None:
    espace = monde.espace()
    _, code = monde.demander(espace, mot_de_passe=NEUF)
    assert (ouvre(monde, ANCIENNE, SECRET), ouvre(monde, ANCIENNE, NEUF)) == (True, False)
    monde.avancer("PT1H")
    monde.activer(code)
    assert (ouvre(monde, NOUVELLE, SECRET), ouvre(monde, NOUVELLE, NEUF)) == (False, True)
    assert espace.mot_de_passe_defini_le == monde.world.now


@pytest.mark.parametrize(("delai", "bon"), [("PT47H59M", True), ("PT48H1M", False)])
def test_code_lives_48_hours(monde: Monde, delai: str, bon: bool) -> None:
    _, code = monde.demander(monde.espace())
    monde.avancer(delai)
    if bon:
        assert monde.activer(code).adresse_electronique == NOUVELLE
    else:
        assert refus(monde, code) == "perime"
        assert ouvre(monde, ANCIENNE)


@pytest.mark.parametrize(
    ("demande", "avant", "apres"),
    [
        ("2024-03-30T12:00:00", "2024-04-01T12:59:00", "2024-04-01T13:01:00"),
        ("2023-10-28T12:00:00", "2023-10-30T10:59:00", "2023-10-30T11:01:00"),
    ],
)
def test_the_48_hours_elapse_over_a_change_of_the_clocks(
    session: Session, demande: str, avant: str, apres: str
) -> None:
    monde = Monde(session, demande)
    _, code = monde.demander(monde.espace())
    monde.a(avant)
    assert changements.reconnaitre(session, monde.world, code, "x")
    monde.a(apres)
    assert refus(monde, code) == "perime"


def test_only_the_last_code_is_good(monde: Monde) -> None:
    espace = monde.espace()
    _, premier = monde.demander(espace)
    _, second = monde.demander(espace, AUTRE)
    assert refus(monde, premier) == "faux"
    verifier_adresse(monde.session, monde.world, NOUVELLE)
    assert monde.activer(second, AUTRE).adresse_electronique == AUTRE


def test_same_address_asked_twice_has_one_good_code(monde: Monde) -> None:
    espace = monde.espace()
    _, premier = monde.demander(espace)
    _, second = monde.demander(espace)
    assert refus(monde, premier) == "faux"
    assert monde.activer(second)


def test_earlier_codes_stay_good_by_rule(session: Session) -> None:
    monde = Monde(session, dernier_code_seul_valable=False)
    espace = monde.espace()
    _, premier = monde.demander(espace)
    monde.demander(espace, AUTRE)
    monde.demander(espace)
    assert monde.activer(premier).adresse_electronique == NOUVELLE


@pytest.mark.parametrize("prise_par", ["un espace", "un changement"])
def test_new_address_belongs_to_one(monde: Monde, prise_par: str) -> None:
    if prise_par == "un espace":
        monde.espace(NOUVELLE)
    else:
        monde.demander(monde.espace(AUTRE))
    espace = monde.espace()
    with pytest.raises(AdresseDejaPrise):
        changements.verifier_adresse(monde.session, monde.world, espace, NOUVELLE.upper())
    with pytest.raises(AdresseDejaPrise):
        monde.demander(espace, f" {NOUVELLE.upper()} ")


@pytest.mark.parametrize("regle", ["nouvelle_adresse_unique", "adresse_unique"])
def test_new_address_may_be_shared_by_rule(session: Session, regle: str) -> None:
    monde = Monde(session, **{regle: False})
    monde.espace(NOUVELLE)
    _, code = monde.demander(monde.espace())
    assert monde.activer(code).adresse_electronique == NOUVELLE


def test_pending_change_out_of_date_frees_the_address(monde: Monde) -> None:
    espace = monde.espace()
    monde.demander(espace)
    monde.avancer("PT48H1M")
    assert changements.en_cours(monde.session, monde.world, espace) is None
    _, code = monde.demander(monde.espace(AUTRE))
    assert monde.activer(code).adresse_electronique == NOUVELLE


def test_former_address_is_free_after_the_activation(monde: Monde) -> None:
    _, code = monde.demander(monde.espace())
    with pytest.raises(AdresseDejaPrise):
        verifier_adresse(monde.session, monde.world, ANCIENNE)
    monde.activer(code)
    verifier_adresse(monde.session, monde.world, ANCIENNE)


def test_wrong_address_leaves_the_code_usable_and_a_used_one_is_told(monde: Monde) -> None:
    _, code = monde.demander(monde.espace())
    assert refus(monde, code, AUTRE) == "faux"
    assert refus(monde, code, ANCIENNE) == "faux"
    monde.activer(f" {code} ", f" {NOUVELLE.upper()} ")
    assert refus(monde, code) == "utilise"


def test_wrong_codes_shut_the_door_of_that_browser_alone(monde: Monde) -> None:
    _, code = monde.demander(monde.espace())
    assert [refus(monde, "faux") for _ in range(6)] == ["faux"] * 5 + ["bloque"]
    assert refus(monde, code) == "bloque"
    assert changements.reconnaitre(monde.session, monde.world, code, "un autre")
    monde.avancer("PT15M1S")
    assert monde.activer(code)


def test_wizard_activates_a_space_just_created_too(monde: Monde) -> None:
    espace = monde.espace(etat=ATTENTE)
    espace.numero_abonne = None
    code = codes.creer(monde.session, monde.world, espace)
    assert refus(monde, code, AUTRE) == "faux"
    assert monde.activer(code, ANCIENNE).etat == "actif"
    assert espace.numero_abonne
    assert ouvre(monde, ANCIENNE)


def test_removed_space_leaves_nothing(monde: Monde) -> None:
    espace = monde.espace()
    _, code = monde.demander(espace)
    espaces.supprimer(monde.session, monde.world, espace)
    for adresse in (ANCIENNE, NOUVELLE):
        verifier_adresse(monde.session, monde.world, adresse)
        assert not ouvre(monde, adresse)
    assert refus(monde, code) == "faux"
