"""What a PDF reader knows of a document beside its lines."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject
from pytest_bdd import parsers, then

from conformance.api import lignes_du_pdf
from steps.dire import dire

if TYPE_CHECKING:
    from playwright.sync_api import APIResponse

    from conformance.api import Constat, Persona


@then(parsers.parse("le document montre tel quel « {texte} »"))
def document_montre(document: APIResponse, constat: Constat, persona: Persona, texte: str) -> None:
    cherche, vu = sans_blancs(dire(texte, persona)), sans_blancs(*lignes_du_pdf(document.body()))
    constat.vrai(cherche in vu, f"« {texte} » dans le document", vu)


@then(parsers.parse("le document ne montre nulle part « {texte} »"))
def document_tait(document: APIResponse, constat: Constat, persona: Persona, texte: str) -> None:
    cherche, vu = sans_blancs(dire(texte, persona)), sans_blancs(*lignes_du_pdf(document.body()))
    constat.vrai(bool(vu) and cherche not in vu, f"un document sans « {texte} »", vu)


@then("toutes les polices du document y sont incluses")
def polices_incluses(document: APIResponse, constat: Constat) -> None:
    incluses, absentes = polices(document.body())
    constat.vrai(bool(incluses), "des polices incluses", "aucune")
    constat.egal([], absentes, "polices non incluses")


def sans_blancs(*lignes: str) -> str:
    """One text without any blank: a long one goes over several lines of the document."""
    return "".join("".join(lignes).split())


def polices(contenu: bytes) -> tuple[list[str], list[str]]:
    """Names of the fonts that the file holds, then of those that it only names."""
    toutes = [
        police.get_object()
        for page in PdfReader(BytesIO(contenu)).pages
        for police in page["/Resources"]["/Font"].values()  # type: ignore[index]
    ]
    incluses = [str(p["/BaseFont"]) for p in toutes if est_incluse(p)]
    absentes = [str(p["/BaseFont"]) for p in toutes if not est_incluse(p)]
    return incluses, absentes


def est_incluse(police: DictionaryObject) -> bool:
    """Whether the font itself is in the file; a composite font keeps it with its descendant."""
    filles = ArrayObject(police.get("/DescendantFonts", ArrayObject([police])).get_object())
    descripteurs = [fille.get_object().get("/FontDescriptor", DictionaryObject()).get_object() for fille in filles]
    return all(any(cle.startswith("/FontFile") for cle in descripteur) for descripteur in descripteurs)
