"""The domain without a browser: a sandbox of 2023 in a database of its own, its clock moved at will."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from mock_portal.clock import PARIS, Duration
from mock_portal.domain import changements, codes, mots_de_passe, reservations
from mock_portal.domain.adresses import comparee
from mock_portal.sandbox import World, find_world, move_clock, open_sandbox
from mock_portal.store.models import AddressChange, Space

ANCIENNE, NOUVELLE, AUTRE = "lila.rosemonde@orange.fr", "lili.rosemonde@orange.fr", "autre@example.org"
SECRET, NEUF = "Ancien0MotDePasse123", "Nouveau0MotDePasse12"
ESSAYEUR = "navigateur"


class Monde:
    """A sandbox and what its users do."""

    def __init__(self, session: Session, now: str = "2023-08-22T13:00:00", **regles: Any) -> None:
        instant = datetime.fromisoformat(now).replace(tzinfo=PARIS)
        self.session, self._id = session, open_sandbox(session, "2023", instant, rules=regles).id

    @property
    def world(self) -> World:
        """As it stands now."""
        monde = find_world(self.session, self._id)
        assert monde is not None
        return monde

    def avancer(self, duree: str) -> None:
        move_clock(self.session, self.world, Duration.parse(duree))

    def a(self, instant: str) -> None:
        """Set the clock, wall time of Paris."""
        move_clock(self.session, self.world, datetime.fromisoformat(instant).replace(tzinfo=PARIS))

    def espace(self, adresse: str = ANCIENNE, etat: str = reservations.ACTIF) -> Space:
        forme = comparee(adresse, self.world.rules)
        espace = Space(
            id=adresse,
            sandbox_id=self._id,
            mode="expert",
            etat=etat,
            adresse_electronique=adresse,
            adresse_comparee=forme,
            adresse_reservee=forme,
            mot_de_passe=mots_de_passe.hacher(SECRET),
            titulaire={},
            numero_abonne=f"n° {adresse}",
            cree_le=self.world.now,
        )
        self.session.add(espace)
        self.session.flush()
        return espace

    def demander(
        self, espace: Space, adresse: str = NOUVELLE, mot_de_passe: str | None = None
    ) -> tuple[AddressChange, str]:
        """A pending change and its code."""
        changement = changements.demander(self.session, self.world, espace, adresse, mot_de_passe)
        return changement, codes.creer(self.session, self.world, espace, changement)

    def activer(self, code: str, adresse: str = NOUVELLE, essayeur: str = ESSAYEUR) -> Space:
        changements.reconnaitre(self.session, self.world, code, essayeur)
        return changements.activer(self.session, self.world, code, adresse, essayeur)
