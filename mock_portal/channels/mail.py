"""Messages: a text and an HTML part, both opened by a line that says where they come from.

That line stands outside the reproduced text. The sheet's mail holds neither link nor image (EXP13 l.525); that of 2025
holds one link, on a word of a sentence (ALIM l.208).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from flask import url_for
from markupsafe import Markup, escape
from sqlalchemy.orm import Session

from mock_portal.clock import Duration
from mock_portal.editions.base import Courriel
from mock_portal.sandbox import World
from mock_portal.store.models import Mail
from mock_portal.web.ecrans import ECRANS

AVERTISSEMENT = "[Simulateur : ce message n'est pas d'impots.gouv.fr]"


@dataclass(frozen=True)
class Ancre:
    """A link: its words and its address."""

    texte: str
    adresse: str


def envoyer(
    session: Session,
    world: World,
    courriel: Courriel,
    a: str,
    valeurs: Mapping[str, str],
    incidents: Mapping[str, Mapping[str, object]],
    lien: str | None = None,
) -> None:
    """Put the message in the sandbox's mailbox; the disturbances lose it, delay it or send it astray.

    `lien`: the address behind the place `{lien}` of a line, whatever the rules say of other links.
    """
    if "courriel_perdu" in incidents:
        return
    retard = Duration.parse(str(incidents.get("courriel_tardif", {}).get("duree", "PT0S")))
    final = None if lien or world.rules.courriel_sans_lien or not courriel.ligne_de_lien else _lien(world)
    ancre = Ancre(courriel.ligne_de_lien, lien or final or "")
    session.add(
        Mail(
            sandbox_id=world.id,
            expediteur=courriel.expediteur,
            destinataire=str(incidents.get("courriel_detourne", {}).get("adresse", a)),
            objet=courriel.objet,
            envoye_le=world.now,
            recu_le=retard.after(world.now),
            texte=_texte(courriel, {**valeurs, "lien": f"{ancre.texte}\n{ancre.adresse}"}, final),
            html=_html(courriel, valeurs, ancre, final),
        )
    )


def _lien(world: World) -> str:
    """To the activation, through the sandbox: it opens in any browser."""
    suite = url_for(ECRANS[world.edition.ecran_activation].endpoint).lstrip("/")
    return url_for("simulateur.entrer", bac=world.id, suite=suite, _external=True)


def _texte(courriel: Courriel, valeurs: Mapping[str, str], final: str | None) -> str:
    blocs = ["\n".join(ligne.format(**valeurs) for ligne in lignes) for lignes in courriel.paragraphes]
    return "\n\n".join([AVERTISSEMENT, *blocs, *([final] if final else [])]) + "\n"


def _html(courriel: Courriel, valeurs: Mapping[str, str], ancre: Ancre, final: str | None) -> str:
    balise = Markup('<a href="{}">{}</a>').format(ancre.adresse, ancre.texte)
    places = {**{nom: escape(valeur) for nom, valeur in valeurs.items()}, "lien": balise}
    corps = Markup("\n").join(
        Markup("<p>{}</p>").format(Markup("<br>\n").join(escape(ligne).format(**places) for ligne in lignes))
        for lignes in courriel.paragraphes
    )
    fin = Markup("\n<p>{}</p>").format(balise) if final else ""
    return Markup(
        '<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"><title>Message</title></head><body>\n'
        "<aside data-hors-page><p>{}</p></aside>\n{}{}\n</body></html>\n"
    ).format(AVERTISSEMENT, corps, fin)
