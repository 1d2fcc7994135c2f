"""Which message goes to whom: the code of an activation, the link of a validation, the news of a changed password."""

from collections.abc import Mapping

from flask import url_for
from sqlalchemy.orm import Session

from mock_portal.channels import mail
from mock_portal.clock import date_longue
from mock_portal.domain import attentes, codes, validite
from mock_portal.sandbox import World
from mock_portal.store.models import AddressChange, Space
from mock_portal.web.ecrans import ECRANS

Incidents = Mapping[str, Mapping[str, object]]


def code(
    session: Session, world: World, espace: Space, actifs: Incidents, changement: AddressChange | None = None
) -> str:
    """Make a code and mail it to the address it is for: that of the space, or the new one (EXP13 l.446, CHG23 l.557).

    `actifs`: the disturbances that are on. Answers the code too.
    """
    secret = codes.creer(session, world, espace, changement)
    courriels = world.edition.courriels
    courriel = courriels.get("code") or courriels["activation"]
    valeurs = {"code": secret, "delai": world.rules.delai_activation.en_toutes_lettres()}
    adresse = changement.adresse if changement else espace.adresse_electronique
    mail.envoyer(session, world, courriel, adresse, valeurs, actifs)
    return secret


def lien(session: Session, world: World, espace: Space, actifs: Incidents) -> str:
    """Mail the validation link of a simplified request to the company's address (ALIM l.187); answers its token.

    The link leads through the sandbox: it opens in any browser.
    """
    demande, jeton = attentes.nouveau_lien(session, world, espace)
    suite = url_for(ECRANS["adresse_verifiee"].endpoint, jeton=jeton).lstrip("/")
    adresse = url_for("simulateur.entrer", bac=world.id, suite=suite, _external=True)
    valeurs = {
        "adresse": demande.adresse_entreprise,
        "raison_sociale": str(espace.titulaire["raison_sociale"]),
        "siren": demande.siren,
    }
    courriel = world.edition.courriels["validation"]
    mail.envoyer(session, world, courriel, demande.adresse_entreprise, valeurs, actifs, adresse)
    return jeton


def mot_de_passe_modifie(session: Session, world: World, espace: Space, actifs: Incidents) -> None:
    """Tell the holder until when the new password is valid, where the edition has that message (CHG23 l.462-486)."""
    courriel = world.edition.courriels.get("mot_de_passe")
    if courriel is not None:
        valeurs = {"valable_jusqu_au": date_longue(validite.dernier_jour(world, espace))}
        mail.envoyer(session, world, courriel, espace.adresse_electronique, valeurs, actifs)
