"""The mailbox of the user."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pytest_bdd import parsers, then

from conformance.api import Ligne
from pages.lecture import Element
from steps.dire import dire, lignes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Bac, Constat, Persona

LIENS_ET_IMAGES = re.compile(r"<(?:a|area|img|picture|svg)\b[^>]*>|url\(", re.IGNORECASE)


@then(parsers.parse("sa boîte aux lettres électronique contient {nombre:d} message(s)"))
def nombre_de_messages(bac: Bac, constat: Constat, persona: Persona, nombre: int) -> None:
    constat.egal(nombre, len(bac.courriels(persona.adresse_electronique)), "nombre de messages reçus")


@then(parsers.parse("la boîte aux lettres électronique de « {adresse} » contient {nombre:d} message(s)"))
def nombre_de_messages_de(bac: Bac, constat: Constat, persona: Persona, adresse: str, nombre: int) -> None:
    constat.egal(nombre, len(bac.courriels(dire(adresse, persona))), f"nombre de messages reçus par {adresse}")


@then("le dernier message présente, dans cet ordre :")
def message_presente(bac: Bac, constat: Constat, persona: Persona, datatable: Sequence[Sequence[str]]) -> None:
    juger_le_message(bac, constat, persona, persona.adresse_electronique, datatable)


@then(parsers.parse("le dernier message reçu à « {adresse} » présente, dans cet ordre :"))
def message_d_ailleurs_presente(
    bac: Bac, constat: Constat, persona: Persona, adresse: str, datatable: Sequence[Sequence[str]]
) -> None:
    juger_le_message(bac, constat, persona, dire(adresse, persona), datatable)


@then("le dernier message ne contient ni lien ni image")
def message_sans_lien(bac: Bac, constat: Constat, persona: Persona) -> None:
    message = bac.dernier_courriel(persona.adresse_electronique)
    constat.egal((), message.liens, "liens du message")
    constat.egal([], LIENS_ET_IMAGES.findall(message.html), "liens et images de la partie HTML")


@then("aucun message ne contient son mot de passe")
def messages_sans_mot_de_passe(bac: Bac, constat: Constat, persona: Persona) -> None:
    messages = bac.courriels(persona.adresse_electronique)
    tout = "\n".join(m.texte + m.html for m in messages)
    constat.vrai(bool(messages) and persona.mot_de_passe not in tout, "des messages sans le mot de passe", tout)


@then("le message est parti à l'instant où il a confirmé")
def message_immediat(bac: Bac, constat: Constat, persona: Persona) -> None:
    constat.egal(bac.instant(), bac.dernier_courriel(persona.adresse_electronique).envoye_le, "heure d'envoi")


@then("aucune lettre n'est partie")
def aucune_lettre(bac: Bac, constat: Constat) -> None:
    constat.egal([], bac.lettres(), "lettres parties")


@then("aucun message n'est parti vers une autre adresse")
def messages_a_lui_seul(bac: Bac, constat: Constat, persona: Persona) -> None:
    destinataires = sorted({message.destinataire for message in bac.courriels()})
    constat.egal([persona.adresse_electronique], destinataires, "destinataires de tous les messages")


def juger_le_message(
    bac: Bac, constat: Constat, persona: Persona, adresse: str, table: Sequence[Sequence[str]]
) -> None:
    """Every part of the last message sent to an address, against a table."""
    vus = [Element(partie, texte) for partie, texte in bac.dernier_courriel(adresse).parties()]
    constat.tableau([Ligne(x["exigence"], x["partie"], x["texte"]) for x in lignes(table, persona)], vus)
