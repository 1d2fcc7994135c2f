"""Messages: a text and an HTML part, both opened by a line that says where they come from.

That line stands outside the reproduced text. The sheet's mail holds neither link nor image (EXP13 l.525).
"""

from collections.abc import Mapping

from flask import url_for
from markupsafe import Markup, escape
from sqlalchemy.orm import Session

from mock_portal.clock import Duration
from mock_portal.editions.base import Courriel
from mock_portal.sandbox import World
from mock_portal.store.models import Mail
from mock_portal.web.ecrans import ECRANS

AVERTISSEMENT = "[Simulateur : ce message n'est pas d'impots.gouv.fr]"


def envoyer(
    session: Session,
    world: World,
    courriel: Courriel,
    a: str,
    valeurs: Mapping[str, str],
    incidents: Mapping[str, Mapping[str, object]],
) -> None:
    """Put the message in the sandbox's mailbox; the disturbances lose it, delay it or send it astray."""
    if "courriel_perdu" in incidents:
        return
    retard = Duration.parse(str(incidents.get("courriel_tardif", {}).get("duree", "PT0S")))
    paragraphes = [[ligne.format(**valeurs) for ligne in paragraphe] for paragraphe in courriel.paragraphes]
    lien = None if world.rules.courriel_sans_lien or not courriel.ligne_de_lien else _lien(world)
    session.add(
        Mail(
            sandbox_id=world.id,
            expediteur=courriel.expediteur,
            destinataire=str(incidents.get("courriel_detourne", {}).get("adresse", a)),
            objet=courriel.objet,
            envoye_le=world.now,
            recu_le=retard.after(world.now),
            texte=_texte(paragraphes, lien),
            html=_html(paragraphes, lien, courriel.ligne_de_lien),
        )
    )


def _lien(world: World) -> str:
    """To the activation, through the sandbox: it opens in any browser."""
    suite = url_for(ECRANS[world.edition.ecran_activation].endpoint).lstrip("/")
    return url_for("simulateur.entrer", bac=world.id, suite=suite, _external=True)


def _texte(paragraphes: list[list[str]], lien: str | None) -> str:
    blocs = [AVERTISSEMENT, *("\n".join(lignes) for lignes in paragraphes)]
    return "\n\n".join([*blocs, lien] if lien else blocs) + "\n"


def _html(paragraphes: list[list[str]], lien: str | None, texte_du_lien: str) -> str:
    corps = Markup("\n").join(
        Markup("<p>{}</p>").format(Markup("<br>\n").join(escape(ligne) for ligne in lignes)) for lignes in paragraphes
    )
    ancre = Markup('\n<p><a href="{}">{}</a></p>').format(lien, texte_du_lien) if lien else ""
    return Markup(
        '<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"><title>Message</title></head><body>\n'
        "<aside data-hors-page><p>{}</p></aside>\n{}{}\n</body></html>\n"
    ).format(AVERTISSEMENT, corps, ancre)
