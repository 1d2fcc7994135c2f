"""Companies of the register."""

from typing import Any

from flask import Response, jsonify
from sqlalchemy.exc import IntegrityError

from mock_portal.control.corps import Champ, Refuse, booleen, lire_corps, texte
from mock_portal.control.socle import bp, conflit, monde
from mock_portal.domain import entreprises
from mock_portal.store.models import Company
from mock_portal.web.contexte import db


def siren(valeur: Any) -> str:
    """Figures, blanks allowed between them."""
    numero = entreprises.sans_blancs(texte(valeur))
    if not numero.isascii() or not numero.isdigit():
        raise Refuse("un SIREN ne comporte que des chiffres")
    return numero


@bp.post("/sandboxes/<bac>/companies", endpoint="creer_entreprise")
def creer_entreprise(bac: str) -> tuple[Response, int]:
    """A company of the register."""
    world = monde(bac)
    corps = lire_corps(
        siren=Champ(siren, exige=True),
        raison_sociale=Champ(texte, exige=True),
        adresse=Champ(texte),
        collectivite=Champ(booleen),
        adherent=Champ(booleen),
        tva=Champ(booleen),
    )
    row = Company(sandbox_id=world.id, adresse=corps.pop("adresse", None), **corps)
    db().add(row)
    try:
        db().flush()
    except IntegrityError as error:
        raise conflit(f"le SIREN {row.siren} est déjà au registre", "siren") from error
    champs = ("siren", "raison_sociale", "adresse", "collectivite", "adherent", "tva")
    return jsonify({nom: getattr(row, nom) for nom in champs}), 201
