"""The annotated copy of the tutorials: one HTML page that needs no other file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from conformance.registre import Contradiction, Exigence
from tutorials.faits import Faits
from tutorials.faits.contradictions import litiges, litiges_sans_phrase
from tutorials.jugement.modele import A_REPRENDRE, VERDICTS, Avis, Bilan, Jugement, Verdict
from tutorials.rapport.images import adresse, ancre, vues

GABARITS = Path(__file__).parent
CLASSES: Mapping[Verdict, str] = {
    "contredit": "contredit",
    "périmé": "perime",
    "introuvable": "introuvable",
    "incompris": "incompris",
    "vérifié": "verifie",
    "hors portail": "hors",
}
EXPLICATIONS: Mapping[Verdict, str] = {
    "contredit": "faux : le portail dit autre chose",
    "périmé": "vrai dans une autre édition",
    "introuvable": "ce libellé n'est sur aucun écran",
    "incompris": "ressemble à une étape, mais n'a pas été compris",
    "vérifié": "exact dans l'édition choisie",
    "hors portail": "ne parle pas du portail : rien n'a été vérifié",
}


@dataclass(frozen=True, slots=True)
class Preuve:
    """A statement that a judgement rests on, as the page shows it."""

    id: str
    libelle: str
    source: str
    contradictions: tuple[str, ...]


def page(bilans: list[Bilan], faits: Faits) -> str:
    """The HTML of the report."""
    milieu = Environment(
        loader=FileSystemLoader(GABARITS), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    milieu.globals.update(
        classes=CLASSES,
        explications=EXPLICATIONS,
        verdicts=VERDICTS,
        comptes=lambda bilan: Counter(avis.verdict for avis in bilan.avis),
        blocs=blocs,
        annotee=annotee,
        a_reprendre=lambda bilan: [avis for avis in bilan.avis if avis.verdict in A_REPRENDRE],
        utiles=utiles,
        preuves=lambda jugement: list(preuves(jugement, faits)),
        autres_litiges=lambda bilan: autres_litiges(bilan, faits),
        vues=vues,
        adresse=adresse,
        ancre=ancre,
    )
    return milieu.get_template("page.html.j2").render(bilans=bilans)


def blocs(bilan: Bilan) -> Iterator[tuple[str, int, list[Avis]]]:
    """Sentences of each block together, with the kind of the block and its number if it has one."""
    for _, groupe in groupby(bilan.avis, key=lambda avis: id(avis.phrase.bloc)):
        avis = list(groupe)
        bloc = avis[0].phrase.bloc
        yield bloc.genre, bloc.numero or 0, avis


def utiles(avis: Avis) -> list[Jugement]:
    """Judgements worth a note in the margin: all but those of a sentence that says nothing of the portal."""
    return [jugement for jugement in avis.jugements if jugement.genre != "texte"]


def annotee(avis: Avis) -> Markup:
    """The sentence with the words of each judgement marked."""
    texte, fait, morceaux = avis.phrase.texte, 0, list[Markup]()
    for jugement in sorted(utiles(avis), key=lambda j: (j.debut, -j.fin)):
        entiere = jugement.debut == 0 and jugement.fin >= len(texte) - 1
        if jugement.debut < fait or jugement.fin <= jugement.debut or entiere:
            continue
        morceaux.append(escape(texte[fait : jugement.debut]))
        classe, fin = CLASSES[jugement.verdict], _fin_du_mot(texte, jugement.fin)
        morceaux.append(Markup('<mark class="{}">{}</mark>').format(classe, texte[jugement.debut : fin]))
        fait = fin
    return Markup("").join([*morceaux, escape(texte[fait:])])


def _fin_du_mot(texte: str, fin: int) -> int:
    """Where the word that `fin` stands in ends: patterns know the beginnings of words."""
    if not texte[fin - 1].isalnum():
        return fin
    return fin + next((n for n, lettre in enumerate(texte[fin:]) if not lettre.isalnum()), len(texte) - fin)


def preuves(jugement: Jugement, faits: Faits) -> Iterator[Preuve]:
    """Statements behind a judgement, three at most, each with the contradictions of the documents it takes part in."""
    for identifiant in jugement.exigences[:3]:
        if (exigence := faits.exigences.get(identifiant)) is not None:
            liees = tuple(f"{c.id} : {c.parti_pris}" for c in litiges((identifiant,), faits))
            yield Preuve(exigence.id, exigence.libelle, _source(exigence), liees)
        elif (ligne := faits.contradictions.get(identifiant)) is not None:
            yield Preuve(ligne.id, ligne.parti_pris, ligne.documents, ())


def autres_litiges(bilan: Bilan, faits: Faits) -> tuple[Contradiction, ...]:
    """Contradictions about the edition that no sentence touches."""
    dites = (i for avis in bilan.avis for jugement in avis.jugements for i in jugement.exigences)
    return litiges_sans_phrase(bilan.edition, dites, faits)


def _source(exigence: Exigence) -> str:
    return f"{exigence.document}, l. {exigence.source_lignes.partition(':')[2]}"
