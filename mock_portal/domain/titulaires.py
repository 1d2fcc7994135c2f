"""The holder of a space as the screens of 2023 name them, each in its own order (CHG23 l.156, 251, 343-347, 579)."""

from dataclasses import dataclass

from mock_portal.store.models import Space

ABREGEES = {"Madame": "Mme", "Monsieur": "M."}


@dataclass(frozen=True)
class Titulaire:
    """`civilite` is abridged, « Civ. neutre » when none is known (l.460); `nom`, `ville` and `pays` in capitals."""

    civilite: str
    nom: str
    prenom: str
    ville: str
    pays: str

    @classmethod
    def de(cls, espace: Space) -> "Titulaire":
        """The holder of that space; what was never given is empty."""
        saisies = {nom: str(valeur or "") for nom, valeur in espace.titulaire.items()}
        return cls(
            civilite=ABREGEES.get(saisies.get("civilite", ""), "Civ. neutre"),
            nom=saisies.get("nom", "").upper(),
            prenom=saisies.get("prenom", ""),
            ville=saisies.get("ville", "").upper(),
            pays=saisies.get("pays", "").upper(),
        )
