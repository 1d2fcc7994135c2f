"""A pronoun that starts a sentence, written out when the sentence before names one thing it may stand for."""

from __future__ import annotations

import re

from tutorials.comprendre.abreviations import Developpee, remplacer
from tutorials.lecture import Phrase
from tutorials.lexique import motif
from tutorials.texte import plier

DEBUT = re.compile(
    r"^\W*(?:(?:et|mais|puis|or|car|ensuite|enfin|attention|par contre|en revanche|de plus|la)[ ,:!]+)*"
    r"(?P<pronom>(?P<m>il|celui-ci|celui-la|ce dernier)|(?P<f>elle|celle-ci|celle-la|cette derniere))\b"
    rf"(?! (?:{motif('impersonnel').pattern}))"
)
MASCULINS = {
    "code": "codes?",
    "lien": "liens?",
    "courriel": "courriels?|e-?mails?|mails?",
    "mot de passe": "mots? de passe",
}
MASCULINS |= {"espace": "espaces?|comptes?", "mandat": "mandats?", "SIREN": "siren", "numéro": "numeros?"}
MASCULINS |= {
    "récapitulatif": "recapitulatif",
    "lecteur": "comptable|client|titulaire|demandeur|dirigeant|collaborateur|usager",
}
FEMININS = {"lettre": r"lettre\b|courrier\b(?! elec)|pli\b", "adresse": "adresses?", "image": "images?|captcha"}
FEMININS |= {"question": "questions?", "réponse": "reponses?", "assistance": "assistance|hotline"}
FEMININS |= {"page": "pages?|fenetres?", "demande": "demandes?", "confirmation": "confirmation"}
ETRANGERS = frozenset({"lecteur", "page"})
"""What a pronoun may stand for without being a thing of the lexicon."""


def reprendre(lue: Developpee, precedente: Phrase | None) -> Developpee:
    """The sentence with « il » said « le code », where the one before leaves no doubt."""
    trouve = DEBUT.match(plier(lue.phrase.texte))
    if trouve is None or precedente is None:
        return lue
    noms = MASCULINS if trouve["m"] else FEMININS
    nom = _sujet(plier(precedente.texte), noms)
    if nom is None or nom in ETRANGERS:
        return lue
    article = "le" if trouve["m"] else "l'" if nom[0] in "aeiou" else "la"
    return remplacer(lue, [(*trouve.span("pronom"), f"{article}{'' if article.endswith(chr(39)) else ' '}{nom}")])


def _sujet(plie: str, noms: dict[str, str]) -> str | None:
    """The thing that starts the sentence, or the only one of its gender there."""
    trouves = [nom for nom, formes in noms.items() if re.search(rf"\b(?:{formes})", plie)]
    tete = re.match(r"\W*(?:(?:le|la|l'|un|une|votre|ton|ce|cet|cette|son|sa) ?)?(?:nouve(?:au|l|lle) )?(\w.*)", plie)
    if tete:
        for nom in trouves:
            if re.match(noms[nom], tete[1]):
                return nom
    return trouves[0] if len(trouves) == 1 else None
