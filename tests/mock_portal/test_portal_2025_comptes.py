"""Bank account and mandate, services by mode, companies of a space (NEX l.33-39, l.54-56, l.74-75)."""

from typing import Any

import pytest
from simplifie import AUTRE_SIREN, SIREN, Mode
from sqlalchemy import select
from sqlalchemy.orm import Session

from mock_portal.domain import adhesions, comptes, espaces, ouvertures, services
from mock_portal.store.models import Company, Space

BON, BIC = "FR7630006000011234567890189", "AGRIFRPP"
SPECIAUX = {
    "Démarches Remboursement de TVA UE",
    "Déclarer Dispositif DAC6",
    "Déclarer Taxe activités polluantes",
    "Payer Taxe activités polluantes",
}


@pytest.fixture
def mode(session: Session) -> Mode:
    return Mode(session)


def actif(mode: Mode) -> Space:
    return mode.activer(mode.verifie().code)


@pytest.mark.parametrize(
    "iban", [BON, "fr76 3000 6000 0112 3456 7890 189", "FR1420041010050500013M02606", "DE89370400440532013000"]
)
def test_iban_is_accepted_however_grouped(mode: Mode, iban: str) -> None:
    assert comptes.defauts_iban(mode.world, iban) == []


@pytest.mark.parametrize("iban", ["FR7630006000011234567890188", "FR76", "", "XX7630006000011234567890189", BON[:-1]])
def test_iban_with_a_wrong_sign_is_refused(session: Session, iban: str) -> None:
    assert comptes.defauts_iban(Mode(session).world, iban)
    assert comptes.defauts_iban(Mode(session, iban_verifie=False).world, iban) == []


@pytest.mark.parametrize(
    ("bic", "bon"), [(BIC, True), ("agri fr pp xxx", True), ("AGRIFR", False), ("AGRIXXPP", False)]
)
def test_bic_is_judged_by_its_shape(session: Session, bic: str, bon: bool) -> None:
    assert (comptes.defauts_bic(Mode(session).world, bic) == []) == bon
    assert comptes.defauts_bic(Mode(session, bic_verifie=False).world, bic) == []


def test_account_and_mandate_are_kept_once(mode: Mode) -> None:
    espace = actif(mode)
    compte = comptes.enregistrer(mode.session, mode.world, espace, "fr76 3000 6000 0112 3456 7890 189", "agrifrpp")
    assert (compte.iban, compte.bic) == (BON, BIC)
    assert comptes.enregistrer(mode.session, mode.world, espace, BON, BIC) is compte
    mandat = comptes.choisir_mandat(mode.session, mode.world, compte, "B2B")
    assert comptes.choisir_mandat(mode.session, mode.world, compte, "B2B") is mandat
    assert comptes.trouver_mandat(mode.session, mode.world, mandat.reference) is mandat


def test_payment_waits_for_account_mandate_and_bank(mode: Mode) -> None:
    espace = actif(mode)
    assert comptes.peut_payer(mode.session, mode.world, espace) == "sans_compte"
    compte = comptes.enregistrer(mode.session, mode.world, espace, BON, BIC)
    assert comptes.peut_payer(mode.session, mode.world, espace) == "sans_mandat"
    mandat = comptes.choisir_mandat(mode.session, mode.world, compte, "B2B")
    assert comptes.peut_payer(mode.session, mode.world, espace) == "mandat_non_enregistre"
    mandat.enregistre_le = mode.world.now
    assert comptes.peut_payer(mode.session, mode.world, espace) is None


def test_core_mandate_pays_at_once_and_the_rules_may_let_all_pay(session: Session) -> None:
    mode = Mode(session, paiement_sans_mandat_refuse=False, mandat_b2b_enregistre_exige=False)
    espace = actif(mode)
    assert comptes.peut_payer(mode.session, mode.world, espace) is None
    compte = comptes.enregistrer(mode.session, mode.world, espace, BON, BIC)
    comptes.choisir_mandat(mode.session, mode.world, compte, "B2B")
    assert comptes.peut_payer(mode.session, mode.world, espace) is None
    strict = Mode(session)
    autre = actif(strict)
    compte = comptes.enregistrer(session, strict.world, autre, BON, BIC)
    comptes.choisir_mandat(session, strict.world, compte, "CORE")
    assert comptes.peut_payer(session, strict.world, autre) is None


def test_simplified_mode_brings_all_but_the_special_list(mode: Mode) -> None:
    detenus = services.services_de(mode.session, mode.world, actif(mode), SIREN)
    assert detenus == set(services.catalogue(mode.world)) - SPECIAUX
    assert set(services.catalogue(mode.world)) > SPECIAUX


@pytest.mark.parametrize(
    ("rules", "attendus"),
    [
        ({"services_speciaux_exclus": False}, lambda tous: tous),
        ({"services_immediats_en_simplifie": False}, lambda _: set()),
        ({"services_selon_adhesion": False}, lambda tous: tous),
    ],
)
def test_services_follow_the_rules(session: Session, rules: dict[str, bool], attendus: Any) -> None:
    mode = Mode(session, **rules)
    detenus = services.services_de(mode.session, mode.world, actif(mode), SIREN)
    assert detenus == attendus(set(services.catalogue(mode.world)))


def test_vat_is_for_whom_it_concerns(mode: Mode) -> None:
    fiche = mode.session.scalar(select(Company).where(Company.sandbox_id == mode.world.id, Company.siren == SIREN))
    assert fiche is not None
    fiche.tva = False
    detenus = services.services_de(mode.session, mode.world, actif(mode), SIREN)
    assert not {"Déclarer TVA", "Payer TVA"} & detenus
    assert "Démarches Guichet de TVA UE" in detenus


@pytest.mark.parametrize("nombre", [100, 101])
def test_a_space_holds_one_company_more_than_a_hundred(mode: Mode, nombre: int) -> None:
    espace = actif(mode)
    for rang in range(nombre - 1):
        mode.entreprise(f"9{rang:08d}")
        assert adhesions.defauts_siren(mode.session, mode.world, espace, f"9{rang:08d}") == []
        ouvertures.detenir(mode.session, mode.world, espace, f"9{rang:08d}", ["TVA"])
    assert len(espaces.entreprises(mode.session, espace)) == nombre
    assert len(services.services_par_entreprise(mode.session, mode.world, espace)) == nombre


def test_limit_of_companies_is_obeyed_where_the_rules_set_one(session: Session) -> None:
    mode = Mode(session, entreprises_maximales=1)
    espace = actif(mode)
    assert adhesions.defauts_siren(mode.session, mode.world, espace, AUTRE_SIREN)
    assert adhesions.defauts_siren(mode.session, mode.world, espace, SIREN) == []


def test_adhesion_asks_for_a_service(session: Session) -> None:
    assert adhesions.defauts_services(Mode(session).world, [])
    assert adhesions.defauts_services(Mode(session, adhesion_service_exige=False).world, []) == []


def test_adhesion_takes_a_siren_that_another_space_holds(mode: Mode) -> None:
    espace = actif(mode)
    assert adhesions.defauts_siren(mode.session, mode.world, espace, SIREN) == []
    mode.entreprise("777888999", adherent=True)
    assert adhesions.defauts_siren(mode.session, mode.world, espace, "777888999") == []
