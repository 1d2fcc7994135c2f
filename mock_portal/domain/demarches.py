"""The creation wizard as data: what was accepted so far, which stage is missing. It is kept in the browser session."""

import hashlib
import json
import secrets
from dataclasses import asdict, dataclass, field
from typing import Any, Self

ETAPES = ("conditions_generales", "identifiants", "formulaire_inscription", "recapitulatif")


@dataclass
class Demarche:
    """One run through the wizard. `formulaire` keeps entries even before they are valid (`formulaire_valide`)."""

    id: str = field(default_factory=lambda: secrets.token_hex(8))
    acceptee: bool = False
    adresse_electronique: str = ""
    mot_de_passe: str = ""
    adresse_bloquee: str = ""
    formulaire: dict[str, Any] = field(default_factory=dict)
    formulaire_valide: bool = False
    confirmee: bool = False

    @classmethod
    def lire(cls, data: dict[str, Any] | None) -> Self:
        """From the browser session; a new run when there is none."""
        return cls(**data) if data else cls()

    def ecrire(self) -> dict[str, Any]:
        """For the browser session."""
        return asdict(self)

    def etape_manquante(self, ecran: str) -> str | None:
        """The first stage still missing before that screen; None when the screen may be shown."""
        faits = (self.acceptee, bool(self.adresse_electronique), self.formulaire_valide)
        for etape, fait in zip(ETAPES[: ETAPES.index(ecran)], faits, strict=False):
            if not fait:
                return etape
        return None

    def empreinte(self, *parties: str) -> str:
        """What a form carries to prove which entries its screen showed: another tab may have changed them."""
        vu = json.dumps([self.id, *(getattr(self, partie) for partie in parties)], sort_keys=True)
        return hashlib.sha256(vu.encode()).hexdigest()[:16]

    def identifier(self, adresse: str, mot_de_passe_hache: str) -> None:
        """Stage 2 is done."""
        self.adresse_electronique, self.mot_de_passe = adresse.strip(), mot_de_passe_hache
        self.adresse_bloquee = ""
