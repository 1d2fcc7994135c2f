"""Reads an HTML answer as the suite reads the page (pages/lecture.js), keeping hold of what each text is made of.

No style sheet is applied: what only CSS hides or sets apart is read otherwise than in the browser; the counter-proof
then says « sans effet », it never passes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from conformance.counterproof.prises import (
    EN_COURS,
    Prise,
    Vu,
    est_en_cours,
    est_vide,
    genre_propre,
    hors_vue,
    net,
    prises_de,
    valeurs,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

EN_LIGNE = frozenset(
    (  # what a browser sets in line by itself
        *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label"),
        *("mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var"),
    )
)
SAUTEES = frozenset(("script", "style", "template", "noscript", "head"))
CONTROLES = frozenset(("input", "select", "textarea"))
BOUTONS = frozenset(("submit", "button", "reset", "image"))


def lire_document(racine: Any) -> list[Vu]:
    """Everything the reproduced page shows, in reading order."""
    lecteur = _Lecteur(racine)
    lecteur.parcourir(racine.body if racine.find("body") is not None else racine)
    lecteur.vider()
    return lecteur.vus


class _Lecteur:
    """The walk of pages/lecture.js, over lxml."""

    def __init__(self, racine: Any) -> None:
        self.vus: list[Vu] = []
        self._par_id = {e.get("id"): e for e in racine.iter() if isinstance(e.tag, str) and e.get("id")}
        citees = (e.get("aria-labelledby", "").split() for e in racine.iter(*CONTROLES))
        self._etiquettes = {identifiant for cites in citees for identifiant in cites}
        self._labels: dict[Any, list[Any]] = {}
        for label in racine.iter("label"):
            if (controle := self._controle_de(label)) is not None:
                self._labels.setdefault(controle, []).append(label)
        self._genre = "consigne"
        self._cours: list[Prise] = []

    def vider(self) -> None:
        """End of a run of text."""
        prises, self._cours = self._cours, []
        self._poser(self._genre, prises)

    def parcourir(self, e: Any) -> None:
        """Read one element and what it holds."""
        if not isinstance(e.tag, str) or e.tag in SAUTEES or hors_vue(e):
            return
        if e.get("id") in self._etiquettes:
            self.vider()
            return
        if not (self._controle_ou_label(e) or self._bouton_ou_lien(e)):
            self._ordinaire(e)

    def _controle_ou_label(self, e: Any) -> bool:
        if e.tag == "br":
            self.vider()
        elif e.tag == "label" and (controle := self._controle_de(e)) is not None:
            self.vider()
            if e in controle.iterancestors():
                self._controle(controle)
        elif e.tag in CONTROLES:
            self._controle(e)
        else:
            return False
        return True

    def _bouton_ou_lien(self, e: Any) -> bool:
        bouton = e.tag == "button" or e.get("role") == "button"
        if not (bouton or (e.tag == "a" and e.get("href") is not None)):
            return False
        self.vider()
        self._poser("bouton" if bouton else "lien", self._nom(e) or prises_de(e))
        return True

    def _ordinaire(self, e: Any) -> None:
        if e.tag == "img":
            self._cours.append(Prise(e, "alt"))
            return
        propre, ancien, debut = genre_propre(e), self._genre, len(self.vus)
        bloc = propre is not None or est_en_cours(e) or e.tag not in EN_LIGNE
        if bloc:
            self.vider()
        if propre and not (ancien == "message" and propre != "titre"):
            self._genre = propre
        self._contenu(e)
        if bloc:
            self.vider()
        self._genre = ancien
        if e.tag == "dd" and len(self.vus) == debut:
            self.vus.append(Vu("valeur", "", ()))
        if est_en_cours(e):
            self.vus.append(Vu("marque", "en cours", (Prise(e, EN_COURS),), "en cours"))

    def _contenu(self, e: Any) -> None:
        self._cours.append(Prise(e, "text"))
        for enfant in e:
            self.parcourir(enfant)
            self._cours.append(Prise(enfant, "tail"))

    def _poser(self, genre: str, prises: Sequence[Prise]) -> None:
        texte = net("".join(p.lire() for p in prises))
        avant = texte.startswith("*")
        texte = texte[1:].strip() if avant else texte
        apres = texte.endswith("*")
        texte = texte[:-1].strip() if apres else texte
        if avant:
            self.vus.append(Vu("marque", "*", tuple(prises), "étoile"))
        if texte:
            self.vus.append(Vu(genre, texte, tuple(prises)))
        if apres:
            self.vus.append(Vu("marque", "*", tuple(reversed(prises)), "étoile"))

    def _controle(self, e: Any) -> None:
        self.vider()
        sorte = e.get("type", "text").lower() if e.tag == "input" else e.tag
        if sorte == "hidden":
            return
        if sorte in BOUTONS:
            self._poser("bouton", [Prise(e, "value")] if e.get("value") else self._nom(e) or [Prise(e, "alt")])
            return
        self._poser("champ", self._nom(e))
        soi = (Prise(e, "value"),)
        if sorte == "password":
            self.vus.append(Vu("marque", "masqué", soi, "masqué"))
        if e.get("readonly") is not None or est_desactive(e):
            self.vus.append(Vu("marque", "lecture seule", soi, "lecture seule"))
        self.vus += valeurs(e, sorte)
        if est_vide(e, sorte):
            self._poser("consigne", [Prise(e, "placeholder")])

    def _nom(self, e: Any) -> list[Prise]:
        cites = [self._par_id[i] for i in e.get("aria-labelledby", "").split() if i in self._par_id]
        if cites:
            return _jointes(cites)
        return [Prise(e, "aria-label")] if e.get("aria-label") else _jointes(self._labels.get(e, []))

    def _controle_de(self, label: Any) -> Any:
        if label.get("for") is not None:
            vise = self._par_id.get(label.get("for"))
            return vise if vise is not None and vise.tag in CONTROLES | {"button"} else None
        return next((e for e in label.iter() if e.tag in CONTROLES and e.get("type") != "hidden"), None)


def est_desactive(e: Any) -> bool:
    """Whether a control is disabled, by itself or by its fieldset."""
    return any(x.get("disabled") is not None for x in (e, *e.iterancestors("fieldset")))


def _jointes(elements: Iterable[Any]) -> list[Prise]:
    return [prise for element in elements for prise in prises_de(element)]
