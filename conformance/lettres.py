"""Letters as the control API gives them: sealed until they are delivered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Lettre:
    """One letter to a company: `destinataire` as written on it, times in ISO 8601, `date_limite` an ISO day.

    `remise_le`, `code` and `texte` are None as long as it has not arrived; `page` and `document` are the addresses at
    which the simulator shows it.
    """

    siren: str
    destinataire: str
    envoyee_le: str
    remise_le: str | None
    code: str | None
    date_limite: str
    texte: str | None
    page: str
    document: str

    def code_recu(self) -> str:
        """Its code; AssertionError before it arrives."""
        if self.code is None:
            raise AssertionError(f"la lettre à {self.destinataire} n'est pas encore arrivée")
        return self.code

    def lignes(self) -> list[str]:
        """Non-empty lines, blanks folded, the simulator's own left out; AssertionError before it arrives."""
        if self.texte is None:
            raise AssertionError(f"la lettre à {self.destinataire} n'est pas encore arrivée")
        lignes = (" ".join(ligne.split()) for ligne in self.texte.splitlines())
        return [ligne for ligne in lignes if ligne and "simulateur" not in ligne.casefold()]
