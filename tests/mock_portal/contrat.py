"""The contract of the control API: its document, and one space as a body of it."""

import json
from pathlib import Path
from typing import Any

from navigateur import ADRESSE, MOT_DE_PASSE
from openapi_schema_validator import OAS31Validator

import mock_portal

DOCUMENT: dict[str, Any] = json.loads((Path(mock_portal.__file__).parent / "control/openapi.json").read_text("utf-8"))
ESPACE = {"adresse_electronique": ADRESSE, "mot_de_passe": MOT_DE_PASSE, "mode": "expert", "etat": "actif"}


def valide(schema: str, valeur: object) -> None:
    """Hold a value against the document's schema."""
    reference = {"$ref": f"#/components/schemas/{schema}", "components": DOCUMENT["components"]}
    OAS31Validator(reference).validate(valeur)
