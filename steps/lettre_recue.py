"""What is judged of a letter: when it left and arrived, addressee, lines, date, code (ALIM l.189-264)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pytest_bdd import parsers, then

from conformance.api import Ligne
from pages.lecture import Element
from steps.dates import PARIS
from steps.dire import dire, lignes
from steps.document import GENRES
from steps.lettre import code_de_la_lettre

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import APIResponse

    from conformance.api import Alterations, Bac, Constat, Persona


@then("la dernière lettre présente, dans cet ordre :")
def lettre_presente(
    bac: Bac, constat: Constat, persona: Persona, alterations: Alterations, datatable: Sequence[Sequence[str]]
) -> None:
    attendues = [
        Ligne(x["exigence"], GENRES.get(x["exigence"], "ligne"), x["ligne"]) for x in lignes(datatable, persona)
    ]
    lues = alterations.lignes(bac.derniere_lettre().lignes())
    constat.tableau(attendues, [Element("ligne", texte) for texte in lues])


@then(parsers.parse("{nombre:d} lettre(s) sont parties"))
def nombre_de_lettres(bac: Bac, constat: Constat, nombre: int) -> None:
    constat.egal(nombre, len(bac.lettres()), "nombre de lettres parties")


@then("la lettre est partie à l'instant où le lien a été ouvert")
def partie_aussitot(bac: Bac, constat: Constat) -> None:
    constat.egal(bac.instant(), bac.derniere_lettre().envoyee_le, "heure d'envoi de la lettre")


@then("la lettre n'est pas encore arrivée")
def pas_arrivee(bac: Bac, constat: Constat) -> None:
    lettre = bac.derniere_lettre()
    constat.egal((None, None), (lettre.code, lettre.texte), "code et texte d'une lettre en chemin")


@then(parsers.parse("la lettre est arrivée, {jours:d} jours au plus après son envoi"))
def arrivee(bac: Bac, constat: Constat, jours: int) -> None:
    lettre = bac.derniere_lettre()
    constat.vrai(bool(lettre.code and lettre.texte and lettre.remise_le), "une lettre arrivée", str(lettre))
    delai = datetime.fromisoformat(str(lettre.remise_le)) - datetime.fromisoformat(lettre.envoyee_le)
    # Days of the calendar: one of them may have 25 hours.
    constat.vrai(timedelta(0) <= delai <= timedelta(days=jours, hours=1), f"au plus {jours} jours", str(delai))


@then(parsers.parse("la lettre est adressée à « {destinataire} »"))
def adressee_a(bac: Bac, constat: Constat, persona: Persona, destinataire: str) -> None:
    vu = " ".join(bac.derniere_lettre().destinataire.split())
    constat.egal(dire(destinataire, persona), vu, "destinataire de la lettre")


@then(parsers.parse("la date limite de la lettre est {jours:d} jours après son envoi"))
def date_limite(bac: Bac, constat: Constat, jours: int) -> None:
    lettre = bac.derniere_lettre()
    envoi = datetime.fromisoformat(lettre.envoyee_le).astimezone(PARIS).date()
    constat.egal(envoi + timedelta(days=jours), date.fromisoformat(lettre.date_limite), "date limite de la lettre")


@then(parsers.parse("le code de la lettre compte {nombre:d} caractères, lettres et chiffres"))
def forme_du_code(bac: Bac, constat: Constat, nombre: int) -> None:
    code = code_de_la_lettre(bac)
    constat.vrai(len(code) == nombre and code.isalnum() and code.isascii(), f"{nombre} lettres et chiffres", code)


@then("aucun message ne porte le code de la lettre")
def code_tu(bac: Bac, constat: Constat) -> None:
    code, messages = code_de_la_lettre(bac), bac.courriels()
    porteurs = [message.destinataire for message in messages if code in message.texte + message.html]
    constat.vrai(bool(messages), "des messages envoyés", "aucun")
    constat.egal([], porteurs, "destinataires d'un message qui porte le code de la lettre")


@then(parsers.parse("le document compte {nombre:d} pages"))
def nombre_de_pages(document: APIResponse, constat: Constat, nombre: int) -> None:
    constat.egal(nombre, len(PdfReader(BytesIO(document.body())).pages), "nombre de pages du document")
