"""What the documents leave silent: incidents, other ways in, what must not be shown, what must stay the same."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from pytest_bdd import given, parsers, then, when

from steps.dire import dire, entrees, particularites

if TYPE_CHECKING:
    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur

CONNUES_DU_PORTAIL = ("adresse électronique", "siren", "téléphone", "téléphone groupé par deux")


@given(parsers.parse("le portail subit l'incident « {nom} »"))
def subit(bac: Bac, nom: str) -> None:
    bac.perturber(nom)


@given(parsers.parse("le portail ne subit plus l'incident « {nom} »"))
def ne_subit_plus(bac: Bac, nom: str) -> None:
    bac.retablir(nom)


@given(parsers.parse("le registre connaît l'entreprise {siren} « {raison_sociale} »"))
def registre(bac: Bac, siren: str, raison_sociale: str) -> None:
    bac.entreprise(siren, raison_sociale)


@given(parsers.parse("il connaît l'adresse du document du lien « {nom} »"), target_fixture="adresse")
def adresse_du_document(navigateur: Navigateur, nom: str) -> str:
    return urljoin(navigateur.page.url, navigateur.ecran().controles.href(nom))


@given(parsers.parse("une demande de création en attente pour l'adresse électronique « {adresse} »"))
def demande_d_un_autre(bac: Bac, persona: Persona, adresse: str) -> None:
    donnees = dict(entrees(persona, bac.edition))
    sienne = {libelle: adresse for libelle in donnees if "adresse électronique" in libelle}
    bac.seance("attente_activation", entrees={**donnees, **sienne})


@when("il ouvre une adresse que le portail ne connaît pas", target_fixture="statut")
def ouvre_une_adresse_inconnue(navigateur: Navigateur, bac: Bac) -> int:
    navigateur.goto(bac.start_url)
    return navigateur.goto(urljoin(navigateur.page.url, "/une-page-qui-n-existe-pas"))


@when(parsers.parse("il copie « {source} » pour le coller dans « {cible} »"))
def copie_et_colle(navigateur: Navigateur, source: str, cible: str) -> None:
    controles = navigateur.ecran().controles
    controles.copy(source)
    controles.paste(cible)


@when(parsers.parse("il appuie sur Entrée dans « {champ} »"))
def appuie_sur_entree(navigateur: Navigateur, champ: str) -> None:
    navigateur.ecran().controles.press(champ, "Enter")


@then(parsers.parse("le portail répond {attendu:d}"))
def repond(statut: int, constat: Constat, attendu: int) -> None:
    constat.egal(attendu, statut, "statut HTTP")


@then(parsers.parse("l'écran « {ecran} » reste fermé"))
def reste_ferme(navigateur: Navigateur, constat: Constat, ecran: str) -> None:
    montre = f"{navigateur.nom_ou_inconnu()} {navigateur.lire().textes('titre')}"
    constat.vrai(ecran not in montre, f"pas d'écran « {ecran} »", montre)


@then(parsers.parse("l'écran n'a pour boutons que « {nom} »"))
def seul_bouton(navigateur: Navigateur, constat: Constat, nom: str) -> None:
    constat.egal((nom,), navigateur.lire().textes("bouton"), "boutons de l'écran")


@then("l'écran ne montre aucune donnée de l'usager")
def aucune_donnee(navigateur: Navigateur, constat: Constat, persona: Persona) -> None:
    lecture, valeurs = navigateur.lire(), particularites(persona)
    vues = [cle for cle in CONNUES_DU_PORTAIL if lecture.contient(valeurs[cle])]
    constat.egal([], vues, "données de l'usager à l'écran")


@then(parsers.parse("l'écran montre tel quel « {texte} »"))
def montre_tel_quel(navigateur: Navigateur, constat: Constat, persona: Persona, texte: str) -> None:
    lecture = navigateur.lire()
    constat.vrai(lecture.contient(dire(texte, persona)), f"« {texte} » à l'écran", str(lecture.elements))


@then(parsers.parse("aucun message ne contient « {texte} »"))
def messages_sans(bac: Bac, constat: Constat, persona: Persona, texte: str) -> None:
    tout = "\n".join(m.texte + m.html for m in bac.courriels(persona.adresse_electronique))
    constat.vrai(bool(tout) and dire(texte, persona) not in tout, f"des messages sans « {texte} »", tout)


@then(parsers.parse("le curseur est dans « {champ} »"))
def curseur(navigateur: Navigateur, constat: Constat, champ: str) -> None:
    constat.egal(champ, navigateur.focused(), "champ où se trouve le curseur")


@then("la page est en français et chaque champ y porte un libellé")
def langue_et_libelles(navigateur: Navigateur, constat: Constat) -> None:
    lecture = navigateur.lire()
    constat.egal("fr", lecture.langue, "langue de la page")
    constat.vrai("(sans libellé)" not in lecture.textes("champ"), "des champs libellés", str(lecture.textes("champ")))
