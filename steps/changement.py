"""The change form: what is ticked, asked for and sent; and a change that waits for its code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then, when

from pages.identifiants_2023 import ModificationIdentifiantsPage, jauge
from steps.depart import demande
from steps.dire import dire, particularites
from steps.longueurs import adresse_de, mot_de_passe_de

if TYPE_CHECKING:
    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur


@given("il a demandé à changer son adresse électronique")
def a_demande(bac: Bac, persona: Persona, espace: str) -> None:
    bac.seance("attente_code", espace=espace, entrees=demande(persona))


@given(parsers.parse("il a demandé à changer son adresse électronique pour « {adresse} »"))
def a_demande_une_adresse(bac: Bac, persona: Persona, espace: str, adresse: str) -> None:
    bac.seance("attente_code", espace=espace, entrees=demande(persona, dire(adresse, persona)))


@given("il a demandé à changer son adresse électronique et son mot de passe")
def a_demande_les_deux(bac: Bac, persona: Persona, espace: str) -> None:
    voulu = particularites(persona)["nouveau mot de passe"]
    bac.seance("attente_code", espace=espace, entrees=demande(persona, mot_de_passe=voulu))


@when(parsers.parse("il demande à changer son adresse électronique pour « {adresse} »"))
def demande_une_adresse(navigateur: Navigateur, persona: Persona, adresse: str) -> None:
    ModificationIdentifiantsPage(navigateur.page).change(adresse=dire(adresse, persona))


@when(parsers.parse("il demande à changer son adresse électronique pour une adresse de {longueur:d} caractères"))
def demande_une_adresse_de(navigateur: Navigateur, longueur: int) -> None:
    ModificationIdentifiantsPage(navigateur.page).change(adresse=adresse_de(longueur))


@when(parsers.parse("il demande à changer son mot de passe pour « {mot_de_passe} »"))
def demande_un_mot_de_passe(navigateur: Navigateur, persona: Persona, mot_de_passe: str) -> None:
    ModificationIdentifiantsPage(navigateur.page).change(mot_de_passe=dire(mot_de_passe, persona))


@when(parsers.parse("il demande à changer son mot de passe pour un mot de passe de {longueur:d} caractères"))
def demande_un_mot_de_passe_de(navigateur: Navigateur, longueur: int) -> None:
    ModificationIdentifiantsPage(navigateur.page).change(mot_de_passe=mot_de_passe_de(longueur))


@when("il demande à changer son adresse électronique et son mot de passe")
def demande_les_deux(navigateur: Navigateur, persona: Persona) -> None:
    voulus = particularites(persona)
    ModificationIdentifiantsPage(navigateur.page).change(
        adresse=voulus["nouvelle adresse électronique"], mot_de_passe=voulus["nouveau mot de passe"]
    )


@when(parsers.parse("il demande à changer son adresse électronique et un mot de passe de {longueur:d} caractères"))
def demande_les_deux_de(navigateur: Navigateur, persona: Persona, longueur: int) -> None:
    adresse = particularites(persona)["nouvelle adresse électronique"]
    ModificationIdentifiantsPage(navigateur.page).change(adresse=adresse, mot_de_passe=mot_de_passe_de(longueur))


@when(parsers.parse("il décoche « {champ} »"))
def decoche(navigateur: Navigateur, champ: str) -> None:
    navigateur.ecran().controles.uncheck(champ)


@when(parsers.parse("il tape touche à touche « {valeur} » dans « {champ} »"))
def tape(navigateur: Navigateur, persona: Persona, valeur: str, champ: str) -> None:
    navigateur.ecran().controles.press_sequentially(champ, dire(valeur, persona))


@then(parsers.parse("la jauge dit « {texte} »"))
def jauge_dit(navigateur: Navigateur, constat: Constat, texte: str) -> None:
    constat.egal(texte, jauge(navigateur.lire()), "jauge du mot de passe")


@then(parsers.parse("la jauge ne dit pas « {texte} »"))
def jauge_ne_dit_pas(navigateur: Navigateur, constat: Constat, texte: str) -> None:
    dit = jauge(navigateur.lire())
    constat.vrai(bool(dit) and texte not in dit, f"une jauge qui ne dit pas « {texte} »", dit)


@then(parsers.parse("« {champ} » est inactif"))
def est_inactif(navigateur: Navigateur, constat: Constat, champ: str) -> None:
    constat.vrai(not navigateur.ecran().controles.editable(champ), f"« {champ} » inactif", "modifiable")


@then(parsers.parse("« {champ} » est actif"))
def est_actif(navigateur: Navigateur, constat: Constat, champ: str) -> None:
    constat.vrai(navigateur.ecran().controles.editable(champ), f"« {champ} » modifiable", "inactif")


@then(parsers.parse("« {champ} » demande au navigateur de ne rien proposer"))
def ne_propose_rien(navigateur: Navigateur, constat: Constat, champ: str) -> None:
    demande_faite = navigateur.ecran().controles.autocomplete(champ)
    constat.vrai(demande_faite in {"off", "new-password"}, "autocomplete « off » ou « new-password »", demande_faite)


@then(parsers.parse("l'écran « {ecran} » reste affiché et refuse ces saisies : {saisies}"))
def refuse_ces_saisies(navigateur: Navigateur, constat: Constat, ecran: str, saisies: str) -> None:
    constat.egal(ecran, navigateur.nom_ou_inconnu(), "écran affiché")
    refusees = navigateur.ecran().controles.refuses()
    constat.egal(saisies, ", ".join(f"« {nom} »" for nom in refusees), "saisies refusées")
