"""Telephone and hours of the assistance."""

from __future__ import annotations

import re
from dataclasses import replace

from tutorials.comprendre.modele import Contexte
from tutorials.faits.contacts import HEURES, TELEPHONE, heures, telephones
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement
from tutorials.jugement.proprietaire import etrangere
from tutorials.lecture import Phrase
from tutorials.lexique import motif
from tutorials.texte import plier

VOISIN = 2
"""Figures by which a number may differ from the right one and still be meant for it."""
FERMETURE = re.compile(r"(?:jusqu'a|ferme\w* a|s'arrete a|fin a|avant)\s*$")
OUVERTURE = re.compile(r"(?:\bdes|a partir de|a compter de|ouvre\w* a|commence a)\s*$")
PHRASE = re.compile(r"[.;!?] ")
RELATIF = re.compile(r"^(?:son|ses|leur|le) (?:numero|horaires?|telephone)")


def juger_les_contacts(phrase: Phrase, contexte: Contexte, index: Index) -> list[Jugement]:
    """Verdicts on the numbers and hours given for the assistance; those of others are left alone."""
    plie = plier(phrase.texte)
    if motif("passé").search(plie):
        return []
    nommee = motif("assistance").search(plie)
    if not motif("portail").search(plie) and (
        motif("autre assistance").search(plie) or (nommee and etrangere(phrase.texte, nommee.end(), index))
    ):
        return []
    assistance = parle_de_l_assistance(plie, contexte) or _numero_connu(plie, index)
    heures_et_jours = [*_horaires(phrase, plie, index), *_jours(plie, index)] if assistance else []
    return [*_numeros(phrase, plie, assistance, index), *heures_et_jours]


def parle_de_l_assistance(plie: str, contexte: Contexte) -> bool:
    """Whether the sentence, or the one before that a pronoun stands for, names the assistance of the portal."""
    if motif("assistance").search(plie):
        return not motif("auteur").search(plie) or bool(re.search(r"teleprocedure|dgfip|impots", plie))
    return contexte.assistance and bool(motif("pronom").search(plie) or RELATIF.search(plie))


def _numero_connu(plie: str, index: Index) -> bool:
    """Whether the sentence gives a number that some edition gives: it speaks of the assistance."""
    connus = {n for paires in index.faits.contacts.values() for texte, _ in paires for n in telephones(texte)}
    return any(numero in connus for numero in telephones(plie))


def _numeros(phrase: Phrase, plie: str, assistance: bool, index: Index) -> list[Jugement]:
    connus = {
        numero: (edition, preuve)
        for edition in (*reversed(index.autres), index.edition)
        for texte, preuve in reversed(index.faits.contacts.get(edition, ()))  # a statement before the ledger
        for numero in telephones(texte)
    }
    jugements = []
    for trouve in TELEPHONE.finditer(plie):
        numero = re.sub(r"\D", "", trouve[0])
        voisin = any(sum(a != b for a, b in zip(numero, autre, strict=True)) <= VOISIN for autre in connus)
        special = numero.startswith("08") and motif("souci").search(plie) and not motif("auteur").search(plie)
        if voisin or ((assistance or special) and not _d_un_autre(plie[: trouve.start()])):
            jugements.append(_numero(phrase, trouve, numero, connus, index))
    return jugements


def _d_un_autre(avant: str) -> bool:
    """Whether the clause that ends with a number names somebody of the author's: « mon beau-frère est au 02… »."""
    clause = PHRASE.split(avant)[-1]
    return motif("auteur").search(clause) is not None and motif("assistance").search(clause) is None


def _numero(
    phrase: Phrase, trouve: re.Match[str], numero: str, connus: dict[str, tuple[str, str]], index: Index
) -> Jugement:
    edition, preuve = connus.get(numero, ("", ""))
    bon = next((autre for autre, (annee, _) in connus.items() if annee == index.edition), "")
    source = connus[bon][1] if bon else ""
    texte = _lisible(bon)
    if edition == index.edition:
        verdict, message, source = "vérifié", f"numéro de l'assistance en {edition}{index.cites((preuve,))}", preuve
    elif edition and not bon:
        verdict, message = "hors portail", f"numéro de {edition} ; l'édition {index.edition} n'en donne aucun"
    elif edition:
        verdict = "périmé"
        message = f"numéro de {edition}{index.cites((preuve,))} ; en {index.edition}, {texte}{index.cites((source,))}"
    else:
        verdict = "contredit"
        message = (
            f"numéro d'aucune édition ; en {index.edition}, {texte}{index.cites((source,))}"
            if bon
            else (f"numéro d'aucune édition ; l'édition {index.edition} n'en donne aucun")
        )
    exigences = tuple(filter(None, (source or preuve,)))
    return Jugement(
        verdict, "contact", trouve[0].strip(), message, exigences, "", edition or index.edition,  # type: ignore[arg-type]
        texte if verdict != "vérifié" else "", trouve.start(), trouve.end(),
    )  # fmt: skip


def _lisible(numero: str) -> str:
    return f"{numero[0]} {numero[1:4]} {numero[4:7]} {numero[7:]}" if len(numero) == 10 else numero


def _horaires(phrase: Phrase, plie: str, index: Index) -> list[Jugement]:
    sans_numero = TELEPHONE.sub(lambda trouve: " " * len(trouve[0]), plie)
    dites = heures(sans_numero)
    trouve = HEURES.search(sans_numero)
    if trouve is None:
        return []
    for edition in (index.edition, *index.autres):
        for texte, preuve in index.faits.contacts.get(edition, ()):
            vraies = heures(texte)
            if len(vraies) < 2:
                continue
            paires = _en_regard(dites, vraies, sans_numero[: trouve.start()])
            return [_horaire(phrase, trouve, *paires, (edition, preuve), index)] if paires else []
    return []


def _en_regard(
    dites: tuple[str, ...], vraies: tuple[str, ...], avant: str
) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """What the sentence says and what it should: both hours, or the one that « jusqu'à » or « dès » tells."""
    if len(dites) >= 2:
        return dites[:2], vraies[:2]
    if FERMETURE.search(avant):
        return dites, vraies[1:2]
    return (dites, vraies[:1]) if OUVERTURE.search(avant) else None


def _jours(plie: str, index: Index) -> list[Jugement]:
    """Days that the ledger of contradictions settles for the assistance: « du lundi au vendredi »."""
    trouve = motif("fin de semaine").search(plie)
    source = next((c for c in index.faits.contradictions.values() if "du lundi au vendredi" in c.parti_pris), None)
    if (
        trouve is None
        or source is None
        or re.search(r"\b(?:ni|pas|sauf|hors|ferme\w*|personne|aucun\w*|jamais|excepte)\b", plie)
    ):
        return []
    message = f"jours de l'assistance : du lundi au vendredi{index.cites((source.id,))}"
    dit = Jugement("contredit", "contact", trouve[0], message, (source.id,), edition=index.edition)
    return [replace(dit, proposition="du lundi au vendredi", debut=trouve.start(), fin=trouve.end())]


def _horaire(
    phrase: Phrase,
    trouve: re.Match[str],
    dites: tuple[str, ...],
    vraies: tuple[str, ...],
    source: tuple[str, str],
    index: Index,
) -> Jugement:
    edition, preuve = source
    lisible = " à ".join(heure.replace(":", "h").removeprefix("0") for heure in vraies)
    juste = dites == vraies
    message = f"horaires de l'assistance : {lisible}{index.cites((preuve,))}"
    if not juste and edition != index.edition:
        message += f" en {edition}"
    verdict = "vérifié" if juste else "contredit"
    fin = min(len(phrase.texte), trouve.end() + 12)
    return Jugement(
        verdict, "contact", phrase.texte[trouve.start() : fin].strip(" ,."), message, (preuve,), "", edition,  # type: ignore[arg-type]
        "" if juste else lisible, trouve.start(), fin,
    )  # fmt: skip
