"""The subscriber's number and the PDF form: what the confirmation alone gives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from pytest_bdd import parsers, then, when

from conformance.api import Ligne, lignes_du_pdf
from pages.lecture import Element
from steps.dire import lignes

GENRES = {"…": "…"}
"""Kind of a row by its first cell: a last row « … » lets pass every other line."""
LIEN_DU_FORMULAIRE = "Sauvegardez ou imprimez votre formulaire"

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from playwright.sync_api import APIResponse

    from conformance.api import Alterations, Bac, Constat, Parcours, Persona
    from pages.navigateur import Navigateur


@when(parsers.parse("il ouvre le document du lien « {nom} »"), target_fixture="document")
def ouvre_le_document(navigateur: Navigateur, nom: str) -> APIResponse:
    return navigateur.get(urljoin(navigateur.page.url, navigateur.ecran().controles.href(nom)))


@when(
    parsers.parse("un autre navigateur, sans session, ouvre le document du lien « {nom} »"), target_fixture="document"
)
def autre_ouvre_le_document(
    navigateur: Navigateur, ouvrir_navigateur: Callable[[], Navigateur], nom: str
) -> APIResponse:
    adresse = urljoin(navigateur.page.url, navigateur.ecran().controles.href(nom))
    return ouvrir_navigateur().get(adresse)


@then("le document est un PDF que l'on peut enregistrer")
def est_un_pdf(document: APIResponse, constat: Constat) -> None:
    constat.egal("application/pdf", document.headers["content-type"].split(";")[0], "type du document")
    constat.vrai(document.body().startswith(b"%PDF-"), "un fichier PDF", repr(document.body()[:8]))
    constat.vrai(bool(lignes_du_pdf(document.body())), "un fichier PDF où l'on peut lire", "aucune ligne de texte")
    constat.vrai("filename" in document.headers["content-disposition"], "un nom de fichier", str(document.headers))


@then("le document n'est pas donné")
def document_refuse(document: APIResponse, constat: Constat) -> None:
    constat.vrai(b"%PDF-" not in document.body(), "aucun PDF sans session", f"{document.status} {document.url}")


@then("le document présente, dans cet ordre :")
def document_presente(
    document: APIResponse,
    constat: Constat,
    persona: Persona,
    alterations: Alterations,
    datatable: Sequence[Sequence[str]],
) -> None:
    attendues = [
        Ligne(x["exigence"], GENRES.get(x["exigence"], "ligne"), x["ligne"]) for x in lignes(datatable, persona)
    ]
    constat.tableau(
        attendues, [Element("ligne", texte) for texte in alterations.lignes(lignes_du_pdf(document.body()))]
    )


@then("le document ne contient ni son mot de passe ni sa réponse de confiance")
def document_discret(document: APIResponse, constat: Constat, persona: Persona) -> None:
    texte = "\n".join(lignes_du_pdf(document.body()))
    constat.vrai(persona.adresse_electronique in texte, "le document de l'usager", texte)
    constat.vrai(persona.mot_de_passe not in texte, "pas de mot de passe", texte)
    constat.vrai(f": {persona.reponse}" not in texte, "pas de réponse de confiance", texte)


@then(parsers.parse("le numéro d'abonné compte {nombre:d} chiffres, dont les quatre premiers sont « {annee} »"))
def forme_du_numero(navigateur: Navigateur, constat: Constat, nombre: int, annee: str) -> None:
    constat.vrai(
        re.fullmatch(rf"{annee}\d{{{nombre - 4}}}", numero := numero_lu(navigateur)) is not None,
        f"numéro de {nombre} chiffres commençant par {annee}",
        numero,
    )


@then("le numéro d'abonné et le lien du formulaire n'apparaissent sur aucun écran d'avant, ni dans le courriel")
def numero_nouveau(navigateur: Navigateur, bac: Bac, constat: Constat, persona: Persona, parcours: Parcours) -> None:
    numero = numero_lu(navigateur)
    avant = [str(brut["elements"]) for brut in parcours.bruts[:-1]]
    constat.vrai(len(avant) >= 3, "les écrans d'avant la confirmation", str(parcours.ecrans()))
    avant += [m.texte + m.html for m in bac.courriels(persona.adresse_electronique)]
    donnes = [texte for texte in avant if numero in texte or LIEN_DU_FORMULAIRE in texte]
    constat.egal([], donnes, "écrans et courriels qui donnent déjà le numéro ou le lien")


def numero_lu(navigateur: Navigateur) -> str:
    """Subscriber's number that the confirmation shows."""
    phrases = [re.search(r"sous le numéro (\S+?)\.$", e.texte) for e in navigateur.lire().elements]
    (trouve,) = [p[1] for p in phrases if p is not None]
    return trouve
