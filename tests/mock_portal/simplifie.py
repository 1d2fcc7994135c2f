"""What the tests of the simplified mode share: the domain of a sandbox of 2025, its requests, letters and codes."""

import re
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from mock_portal.clock import PARIS, Duration
from mock_portal.domain import attentes, changements, demandes, lettres
from mock_portal.sandbox import World, find_world, move_clock, open_sandbox
from mock_portal.store.models import Company, Space
from mock_portal.store.postal import Letter

SIREN, AUTRE_SIREN = "111222333", "444555666"
ENTREPRISE, CONNEXION, SECRET = "contact@entreprise.fr", "lila@example.org", "Abcdef12Ghijkl34Mnop"
ESSAYEUR = "navigateur"
TITULAIRE = {
    "civilite": "Madame",
    "nom": "Rosemonde",
    "prenom": "Lila",
    "telephone": "0124578877",
    "question": "Le prénom de votre conjoint(e) ?",
    "reponse": "Sacha",
}


class Mode:
    """A sandbox of 2025 with two companies, and what its users do there, without any browser."""

    def __init__(self, session: Session, now: str = "2025-11-03T10:00:00", **regles: Any) -> None:
        instant = datetime.fromisoformat(now).replace(tzinfo=PARIS)
        self.session, self._id = session, open_sandbox(session, "2025", instant, rules=regles).id
        for numero, nom in ((SIREN, "BOULANGERIE DU PORT"), (AUTRE_SIREN, "GARAGE DU CENTRE")):
            self.entreprise(numero, nom)

    @property
    def world(self) -> World:
        """As it stands now."""
        monde = find_world(self.session, self._id)
        assert monde is not None
        return monde

    def entreprise(self, siren: str, nom: str = "ENTREPRISE", **champs: Any) -> None:
        adresse = "3 QUAI DU PORT\n44000 NANTES"
        self.session.add(
            Company(sandbox_id=self._id, siren=siren, raison_sociale=nom, **{"adresse": adresse, **champs})
        )
        self.session.flush()

    def avancer(self, duree: str) -> None:
        move_clock(self.session, self.world, Duration.parse(duree))

    def a(self, instant: str) -> None:
        """Set the clock, wall time of Paris."""
        move_clock(self.session, self.world, datetime.fromisoformat(instant).replace(tzinfo=PARIS))

    def demander(self, **saisies: str) -> tuple[Space, str]:
        """A registered request and the token of its link."""
        donnees = {
            **TITULAIRE,
            "siren": SIREN,
            "adresse_entreprise": ENTREPRISE,
            "adresse_electronique": CONNEXION,
            "mot_de_passe": SECRET,
            **saisies,
        }
        espace = demandes.enregistrer(self.session, self.world, donnees)
        return espace, attentes.nouveau_lien(self.session, self.world, espace)[1]

    def verifier(self, jeton: str) -> Space:
        return demandes.verifier_lien(self.session, self.world, jeton)

    def verifie(self, **saisies: str) -> Letter:
        """A request whose link was opened at once; its letter."""
        self.verifier(self.demander(**saisies)[1])
        return self.lettres()[-1]

    def lettres(self) -> list[Letter]:
        return lettres.toutes(self.session, self.world)

    def activer(self, code: str, adresse: str = CONNEXION, siren: str | None = SIREN) -> Space:
        return changements.activer(self.session, self.world, code, adresse, ESSAYEUR, siren=siren)


def jeton_du(courriel: dict[str, Any]) -> str:
    """The token of the link of a validation mail."""
    [lien] = courriel["links"]
    trouve = re.search(r"/verification/([^/]+)$", lien)
    assert trouve is not None
    return trouve[1]
