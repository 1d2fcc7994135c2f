"""The activation form and the code that the mail brought."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then, when

from conformance.api import Ligne, duree
from pages.activation import ActivationPage
from pages.lecture import Element
from steps.dire import dire, lignes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur

CODE = "Code d'activation :"

FACONS: dict[str, Callable[[str], str]] = {
    "sans son dernier caractère": lambda code: code[:-1],
    "suivi d'un caractère de plus": lambda code: code + "A",
    "entouré de blancs": lambda code: f"  {code} ",
    "en majuscules et minuscules échangées": str.swapcase,
    "dont le premier caractère est changé": lambda code: ("b" if code[0] == "a" else "a") + code[1:],
}


def code_recu(bac: Bac, persona: Persona) -> str:
    """The code of the last mail received."""
    return bac.dernier_courriel(persona.adresse_electronique).code()


@given(parsers.parse("une messagerie qui remet les messages {retard} après leur envoi"))
def messagerie_lente(bac: Bac, retard: str) -> None:
    bac.perturber("courriel_tardif", duree=f"PT{int(duree(retard).total_seconds())}S")


@when("il saisit son adresse électronique et le code reçu")
def saisit_le_code(navigateur: Navigateur, bac: Bac, persona: Persona) -> None:
    saisir(navigateur, persona.adresse_electronique, code_recu(bac, persona))


@when(parsers.parse("il saisit son adresse électronique et le code reçu, {facon}"))
def saisit_le_code_autrement(navigateur: Navigateur, bac: Bac, persona: Persona, facon: str) -> None:
    saisir(navigateur, persona.adresse_electronique, FACONS[facon](code_recu(bac, persona)))


@when(parsers.parse("il saisit l'adresse électronique « {adresse} » et le code reçu"))
def saisit_le_code_d_un_autre(navigateur: Navigateur, bac: Bac, persona: Persona, adresse: str) -> None:
    saisir(navigateur, adresse, code_recu(bac, persona))


@when(parsers.parse("il saisit son adresse électronique et le code « {code} »"))
def saisit_un_code(navigateur: Navigateur, persona: Persona, code: str) -> None:
    saisir(navigateur, persona.adresse_electronique, dire(code, persona))


@when("il valide l'activation")
def valide_l_activation(navigateur: Navigateur) -> None:
    ActivationPage(navigateur.page).valider()


@when("il valide l'activation alors que son navigateur bloque les fenêtres")
def valide_fenetres_bloquees(navigateur: Navigateur) -> None:
    navigateur.block_popups()
    navigateur.ecran().controles.click("bouton", "Valider")


@when(parsers.parse("l'heure est à {delai} de l'envoi du dernier message"))
def heure_depuis_l_envoi(bac: Bac, persona: Persona, delai: str) -> None:
    envoi = datetime.fromisoformat(bac.dernier_courriel(persona.adresse_electronique).envoye_le)
    bac.fixer((envoi + duree(delai)).isoformat())


@then("l'activation est refusée")
def activation_refusee(navigateur: Navigateur, constat: Constat) -> None:
    constat.egal("Activation", navigateur.nom_ou_inconnu(), "écran affiché")
    constat.vrai(bool(navigateur.lire().alertes), "un message de refus", "aucun message")


@then("l'écran demande, dans cet ordre et sans rien de plus :")
def demande_les_champs(
    navigateur: Navigateur, constat: Constat, persona: Persona, datatable: Sequence[Sequence[str]]
) -> None:
    attendus = [Ligne(x["exigence"], "champ", x["champ"]) for x in lignes(datatable, persona)]
    constat.tableau(attendus, [Element("champ", libelle) for libelle in navigateur.lire().textes("champ")])


@then("le code reçu compte 12 caractères, lettres et chiffres")
def forme_du_code(bac: Bac, constat: Constat, persona: Persona) -> None:
    code = code_recu(bac, persona)
    constat.vrai(len(code) == 12 and code.isalnum() and code.isascii(), "12 lettres et chiffres", code)


def saisir(navigateur: Navigateur, adresse: str, code: str) -> None:
    """Fill the two fields of the activation form."""
    controles = navigateur.ecran().controles
    controles.fill("Adresse électronique :", adresse)
    controles.fill(CODE, code)
