"""What a PDF reader knows of a document beside its lines."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject
from pytest_bdd import parsers, then

from conformance.api import lignes_du_pdf

if TYPE_CHECKING:
    from playwright.sync_api import APIResponse

    from conformance.api import Constat


@then(parsers.parse("le document montre tel quel « {texte} »"))
def document_montre(document: APIResponse, constat: Constat, texte: str) -> None:
    # A long text goes over several lines: blanks do not count.
    vu = "".join("".join(lignes_du_pdf(document.body())).split())
    constat.vrai("".join(texte.split()) in vu, f"« {texte} » dans le document", vu)


@then("toutes les polices du document y sont incluses")
def polices_incluses(document: APIResponse, constat: Constat) -> None:
    incluses, absentes = polices(document.body())
    constat.vrai(bool(incluses), "des polices incluses", "aucune")
    constat.egal([], absentes, "polices non incluses")


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
