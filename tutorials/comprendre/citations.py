"""Labels that a sentence names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from tutorials.comprendre.modele import Citation
from tutorials.lecture import Phrase
from tutorials.texte import cle, plier

GUILLEMETS = re.compile(r"«\s*([^«»]+?)\s*»|“\s*([^“”]+?)\s*”|\"\s*([^\"]+?)\s*\"|‹\s*([^‹›]+?)\s*›")
FLECHE = re.compile(r"\s*(?:→|->|=>|>>|(?<=\S) > (?=\S))\s*")
CHAMP = re.compile(r"(?:champs?|zones?|cases?|rubrique|liste)\b[^.;:]{0,25}$|\bdans\s*(?:le|la|les)?\s*$")
COMMANDE = re.compile(
    r"(?:boutons?|liens?|onglets?|menu|options?|entree|icones?|commande|pave|encart|intitules?|mode)\b[^.;:]{0,25}$"
    r"|(?:clic sur|cliqu\w+|appuy\w+|appui\w+|press\w+|choisi\w*|selectionn\w+|coch\w+|opt\w+|suiv\w+|ouvr\w+"
    r"|sur|par|puis|via)\b[^.;:]{0,14}$"
)
FRANCHE = re.compile(
    r"(?:boutons?|liens?|onglets?|menus?|options?|icones?|cases?|rubriques?|champs?|pave|message(?: d'erreur)?)"
    r"(?: (?:intitulee?s?|nommee?s?|marquee?s?|appelee?s?|bleu|vert|jaune|rouge|orange|gris))*\s*:?\s*$"
    r"|(?:clic|cliqu\w+|appuy\w+|appui\w+|press\w+|selectionn\w+|coch\w+|opt\w+)\b"
    r"(?: (?:ensuite|alors|enfin|simplement|maintenant|d'abord|de nouveau|a nouveau))*"
    r"(?: (?:sur|pour))?(?: (?:le|la|les|l'|un|une))?(?: (?:petit|gros|grand))?"
    r"(?: (?:boutons?|liens?|onglets?|menus?|options?|icones?|cases?|rubriques?|champs?))?\s*:?\s*$"
    r"|\bpuis(?: sur)?\s*$|(?:→|->)\s*$"
    r"|(?:cliqu\w+|appuy\w+)[^.]{3,90}(?:,? (?:puis|et|ensuite))(?: (?:enfin|ensuite))?(?: (?:sur|par))?\s*$"
)
MESSAGE = re.compile(
    r"(?:message|texte|phrase|mention|indiqu\w+|affich\w+|annonc\w+|\bdit|signal\w+|avertissement|alerte|erreur|apparait)"
    r"\b[^.;]{0,25}$"
)
ECRAN = re.compile(r"(?:ecrans?|pages?|titree?s?|intitulee?s?|fenetre|section|nommee?|appelee?)\b[^.;:]{0,20}$")
ADRESSE = re.compile(r"^(?:https?://|www\.|[\w.-]+@)|^[\w-]+(?:\.[\w-]+)+(?:/\S*)?$")
VALEUR = re.compile(r"^[\d\s.,/%€h-]+$|^\d[\d\s]*\s*\w{1,12}$")
NU = re.compile(
    r"\b(?:cliqu\w+|appuy\w+|press\w+|selectionn\w+|opt\w+ pour|puis|et|suiv\w+|choisi\w+|coch\w+"
    r"|prend\w*|prenez|repass\w+ par|bouton|lien|onglet|rubrique|case|intitulee?|nommee?)\s+"
    r"(?:(?:ensuite|alors|enfin|maintenant|d'abord|a nouveau|de nouveau|simplement)\s+)?(?:sur\s+)?"
    r"(?:(?:(?:le|la|les|un|une)\b\s*|l'))?(?:(?:petit|gros|grand)\s+)?"
    r"(?:(?:bouton|lien|onglet|menu|case|rubrique|option|mode|entree)s?\s+(?:intitulee?\s+|nommee?\s+|de\s+)?)?"
)
CLIC = re.compile(r"\bcliqu|\bclic\b|\bappuy|\bappui|\bchoisi|\bselectionn|\bouvr|\ball(?:er|ez)\b|→|>")
FRANC = re.compile(r"cliqu|appuy|bouton|lien|onglet")
SUITE = re.compile(
    r"[.;:!?()]|,\s|\s(?:puis|pour|afin|et|dans|situe|en haut|en bas|qui|a droite|a gauche|depuis|si|sous)\b"
)
FLECHES = str.maketrans("➔➜➝➡⇒⟶►▶", "→" * 8)
GLISSEE = re.compile(r"(?<=[a-zà-ÿ,:] )[A-ZÉÀ][\w'’]+(?= )")
LONGUEUR = 70
MOTS_MAXIMUM = 30
ENTIERE = 3
FRANCS = 9
"""Words beyond which a stretch in bold is emphasis, not the name of a command."""


def chaine(phrase: Phrase) -> list[tuple[str, int]]:
    """Links of an arrow chain, each with its offset; nothing where the sentence is none."""
    texte = phrase.texte.translate(FLECHES)
    bornes = list(FLECHE.finditer(texte))
    if not bornes or ("→" not in texte and len(bornes) < 2):
        return []
    debuts = [0, *(borne.end() for borne in bornes)]
    fins = [*(borne.start() for borne in bornes), len(texte)]
    return [(texte[debut:fin], debut) for debut, fin in zip(debuts, fins, strict=True) if texte[debut:fin].strip()]


def citations(phrase: Phrase, connu: Callable[[str], bool]) -> list[Citation]:
    """Labels of the sentence, in order; `connu` tells a text that some screen of some edition bears."""
    trouvees: list[Citation] = []
    for citation in (
        *_entieres(phrase, connu),
        *_entre_guillemets(phrase),
        *_marquees(phrase, connu),
        *_nues(phrase, connu),
        *_glissees(phrase, connu),
    ):
        if not any(citation.debut < autre.fin and autre.debut < citation.fin for autre in trouvees):
            trouvees.append(citation)
    return sorted(trouvees, key=lambda citation: citation.debut)


def _entieres(phrase: Phrase, connu: Callable[[str], bool]) -> Iterator[Citation]:
    """A line that is a label and nothing else: an item that only names a command."""
    texte = phrase.texte.strip(" .;,*")
    if phrase.bloc.genre != "titre" and ENTIERE <= len(cle(texte).split()) <= MOTS_MAXIMUM and connu(texte):
        yield Citation(texte, 0, len(phrase.texte), "", nue=True)


def _entre_guillemets(phrase: Phrase) -> Iterator[Citation]:
    for trouve in GUILLEMETS.finditer(phrase.texte):
        texte = next(groupe for groupe in trouve.groups() if groupe)
        yield _citation(texte.strip(), phrase, trouve.start(), trouve.end())


def _marquees(phrase: Phrase, connu: Callable[[str], bool]) -> Iterator[Citation]:
    for marque in phrase.marques:
        texte = phrase.texte[marque.debut : marque.fin].strip(' «»"“”.,;:')
        if not cle(texte) or ADRESSE.match(texte) or VALEUR.match(plier(texte)) or len(texte.split()) > MOTS_MAXIMUM:
            continue
        role = _role(phrase.texte, marque.debut, marque.fin) if len(texte.split()) <= FRANCS else ""
        entiere = marque.fin - marque.debut >= len(phrase.texte.strip()) - 2
        if connu(texte) or (role and marque.genre != "italique" and not entiere):
            citation = _citation(texte, phrase, marque.debut, marque.fin)
            yield citation if role else replace(citation, role="", franche=False)


def _citation(texte: str, phrase: Phrase, debut: int, fin: int) -> Citation:
    avant = plier(phrase.texte[:debut]).rstrip("«\" '*")
    return Citation(texte, debut, fin, _role(phrase.texte, debut, fin), franche=FRANCHE.search(avant[-60:]) is not None)


def _role(texte: str, debut: int, fin: int) -> str:
    avant, apres = plier(texte[:debut]).rstrip("«\" '*"), plier(texte[fin : fin + 30])
    for role, motif in (("écran", ECRAN), ("champ", CHAMP), ("message", MESSAGE), ("commande", COMMANDE)):
        if motif.search(avant[-45:]):
            return role
    if re.match(r"[ ,]*(?:s'affiche|apparait|s'ouvre)", apres):
        return "message" if len(texte[debut:fin].split()) > 6 else "écran"
    return ""


def _nues(phrase: Phrase, connu: Callable[[str], bool]) -> Iterator[Citation]:
    plie = plier(phrase.texte)
    for verbe in NU.finditer(plie):
        reste = phrase.texte[verbe.end() :]
        if verbe[0].startswith(("puis", "et")) and not CLIC.search(plie[: verbe.start()]):
            continue
        if texte := _plus_long_connu(reste, connu, franc=FRANC.search(verbe[0]) is not None):
            debut = verbe.end()
            yield Citation(texte, debut, debut + len(texte), "commande", nue=True, franche=True)
        elif "cliqu" in verbe[0] and reste[:1].isupper() and (borne := SUITE.search(plier(reste) + ".")):
            texte = reste[: borne.start()].strip()
            if texte:
                yield Citation(texte, verbe.end(), verbe.end() + len(texte), "commande", nue=True, franche=True)


def _glissees(phrase: Phrase, connu: Callable[[str], bool]) -> Iterator[Citation]:
    """Labels of several words that a capital alone sets apart: « l'image se renouvelle par Changer l'image »."""
    fin = 0
    for majuscule in GLISSEE.finditer(phrase.texte):
        texte = _plus_long_connu(phrase.texte[majuscule.start() : majuscule.start() + LONGUEUR], connu, franc=False)
        if majuscule.start() >= fin and len(texte.split()) > 1:
            fin = majuscule.start() + len(texte)
            yield Citation(texte, majuscule.start(), fin, "", nue=True)


def _plus_long_connu(reste: str, connu: Callable[[str], bool], *, franc: bool) -> str:
    """Longest run of words from the start that some screen bears: « Valider le SIREN », not « Valider ».

    In small letters, it is a label only after an outright command (`franc`): « le code d'activation » is a thing.
    """
    mots = list(re.finditer(r"\S+", reste))[:18]
    for nombre in range(len(mots), 0, -1):
        texte = reste[: mots[nombre - 1].end()].rstrip(".,;:!?)")
        seul = franc and (nombre > 1 or not reste[len(texte) :].strip(" .!?"))
        if texte and connu(texte) and (seul or not texte[0].islower()):
            return texte
    return ""
