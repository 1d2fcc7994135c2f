"""Mails as the control API gives them."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Courriel:
    """One message: sender, recipient, subject, time of sending (ISO 8601), text and HTML parts, links of the HTML."""

    expediteur: str
    destinataire: str
    sujet: str
    envoye_le: str
    texte: str
    html: str
    liens: tuple[str, ...]

    def paragraphes(self) -> list[str]:
        """Non-empty lines of the text part, each with its blanks folded; the simulator's own line left out."""
        lignes = (" ".join(ligne.split()) for ligne in self.texte.splitlines())
        return [ligne for ligne in lignes if ligne and not ligne.startswith("[Simulateur")]

    def parties(self) -> list[tuple[str, str]]:
        """What a reader sees of it, in order: sender, recipient, subject, then each paragraph, with its kind."""
        entete = [("expéditeur", self.expediteur), ("destinataire", self.destinataire), ("objet", self.sujet)]
        return entete + [("paragraphe", p) for p in self.paragraphes()]

    def codes(self) -> list[str]:
        """Lines made of a single word of letters and digits: one in a message that brings a code, else none."""
        return [p for p in self.paragraphes() if re.fullmatch(r"[A-Za-z0-9]+", p)]

    def lien(self) -> str:
        """The address that its one link opens."""
        if len(self.liens) != 1:
            raise AssertionError(f"un lien attendu dans le courriel à {self.destinataire}, {len(self.liens)} trouvé(s)")
        return self.liens[0]

    def code(self) -> str:
        """The activation code: the one line made of a single word of letters and digits."""
        mots = self.codes()
        if len(mots) != 1:
            raise AssertionError(f"un code sur sa ligne attendu dans le courriel, {len(mots)} trouvé(s)")
        return mots[0]
