"""The stages of the creation in one step each, and what the form and its summary hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import parsers, then, when

from conformance.api import Ligne
from pages.activation import ActivationPage
from pages.lecture import Element
from steps.activation import code_recu, saisir
from steps.dire import dire, lignes
from steps.saisie import saisir_identifiants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur

CASE = "Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction."


@when("il accepte les conditions générales")
def accepte_les_conditions(navigateur: Navigateur) -> None:
    controles = navigateur.ecran().controles
    controles.check(CASE)
    controles.click("bouton", "Valider")


@when("il remplit le formulaire d'inscription")
def remplit_le_formulaire(navigateur: Navigateur, persona: Persona) -> None:
    remplir(navigateur, persona)


@when("il choisit ses identifiants et remplit le formulaire d'inscription")
def se_pre_inscrit(navigateur: Navigateur, persona: Persona) -> None:
    saisir_identifiants(navigateur, persona.adresse_electronique, persona.mot_de_passe)
    navigateur.ecran().controles.click("bouton", "Valider")
    remplir(navigateur, persona)
    navigateur.ecran().controles.click("bouton", "Valider")


@when("il active son espace avec le code reçu")
def active_son_espace(navigateur: Navigateur, bac: Bac, persona: Persona) -> None:
    saisir(navigateur, persona.adresse_electronique, code_recu(bac, persona))
    ActivationPage(navigateur.page).valider()


@when("il saisit son adresse électronique et le premier code reçu")
def saisit_le_premier_code(navigateur: Navigateur, bac: Bac, persona: Persona) -> None:
    adresse = persona.adresse_electronique
    saisir(navigateur, adresse, bac.courriels(adresse)[0].code())


@then("les deux codes reçus sont différents")
def codes_differents(bac: Bac, constat: Constat, persona: Persona) -> None:
    codes = [courriel.code() for courriel in bac.courriels(persona.adresse_electronique)]
    constat.vrai(len(codes) == len(set(codes)) == 2, "deux codes différents", str(codes))


@then("l'écran porte ces valeurs :")
def porte_ces_valeurs(
    navigateur: Navigateur, constat: Constat, persona: Persona, datatable: Sequence[Sequence[str]]
) -> None:
    lecture, rangees = navigateur.lire(), lignes(datatable, persona)
    attendues = [Ligne(x.get("exigence", ""), x["champ"], x["valeur"]) for x in rangees]
    constat.tableau(attendues, [Element(x["champ"], str(lecture.valeur_de(x["champ"]))) for x in rangees])


@then(parsers.parse("chaque champ refusé est précédé de la marque « {marque} »"))
def refuses_et_marques(navigateur: Navigateur, constat: Constat, marque: str) -> None:
    lecture = navigateur.lire()
    sans = [r.champ for r in lecture.refus if r.champ not in lecture.precedes_de(marque)]
    constat.vrai(bool(lecture.refus) and not sans, f"« {marque} » devant chaque champ refusé", f"sans marque : {sans}")


@then(parsers.parse("« {champ} » n'est pas modifiable"))
def n_est_pas_modifiable(navigateur: Navigateur, constat: Constat, champ: str) -> None:
    constat.vrai(not navigateur.ecran().controles.editable(champ), f"« {champ} » en lecture seule", "modifiable")


@then(parsers.parse("le bouton « {nom} » est à gauche du bouton « {autre} »"))
def est_a_gauche(navigateur: Navigateur, constat: Constat, nom: str, autre: str) -> None:
    controles = navigateur.ecran().controles
    gauche, droite = controles.cadre("bouton", nom), controles.cadre("bouton", autre)
    places = f"« {nom} » en {gauche}, « {autre} » en {droite}"
    constat.vrai(gauche[0] + gauche[2] <= droite[0], f"« {nom} » à gauche de « {autre} »", places)


@then(parsers.parse("la page ne contient pas « {texte} », même caché"))
def page_sans(navigateur: Navigateur, constat: Constat, persona: Persona, texte: str) -> None:
    cherche, vu = dire(texte, persona), navigateur.lire()
    present = cherche in navigateur.page.content() or vu.contient(cherche)
    constat.vrai(not present, f"une page sans « {texte} »", f"« {cherche} » dans {vu.url}")


def remplir(navigateur: Navigateur, persona: Persona) -> None:
    """Give the form what it demands, and leave the rest as it stands: country and question are proposed."""
    saisies = {
        "Civilité :": persona.civilite,
        "Nom :": persona.nom,
        "Prénom :": persona.prenom,
        "S.I.R.E.N ou équivalent :": persona.siren,
        "Numéro de téléphone :": persona.telephone,
        "Ville :": persona.ville,
        "Réponse :": persona.reponse,
    }
    navigateur.ecran().controles.give(saisies, {"Civilité :"})
