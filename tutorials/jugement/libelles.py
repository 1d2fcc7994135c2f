"""Does a screen bear that label?"""

from __future__ import annotations

from collections.abc import Iterable

from tutorials.comprendre.modele import Citation
from tutorials.faits import Libelle
from tutorials.faits.modele import CLIQUABLES
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement, Verdict
from tutorials.jugement.proches import PRESQUE, abrege, meme_au_mode_pres, plus_proche, ressemblance
from tutorials.texte import cle

FRANC = 3
"""Words from which a shortened label of another edition is taken for that label."""


def juger_le_libelle(citation: Citation, index: Index) -> Jugement | None:
    """Verdict on one label; nothing where the quotation names no part of a screen."""
    texte = citation.texte
    if porteurs := index.porteurs(texte):
        return _sur_son_ecran(citation, porteurs, index)
    if citation.nue and len(cle(texte).split()) == 1:
        return None  # a bare word is a word
    exact_ailleurs = _ailleurs(texte, index)
    if not citation.role and citation.nue and not any(p.genre in CLIQUABLES and not p.ouvert for p in exact_ailleurs):
        return None
    if exact_ailleurs and not _silencieuse(exact_ailleurs, index):
        return _perime(citation, exact_ailleurs, index)
    if approche := _approche(texte, index.libelles):
        return _verifie(citation, (approche,), index, f" ; libellé exact : « {approche.texte} »")
    if exact_ailleurs:
        edition = exact_ailleurs[0].edition
        return _jugement(
            "hors portail",
            citation,
            f"vrai en {edition} ; l'édition {index.edition} ne montre pas cet écran",
            exact_ailleurs,
        )
    if citation.role and (contenu := _contenu(citation, index)):
        return _verifie(citation, (contenu,), index, f" ; texte exact : « {contenu.texte} »")
    if not _designe(citation):
        return None
    if ancien := _approche_d_une_autre(texte, index):
        return _perime(citation, (ancien,), index)
    return _introuvable(citation, index)


def _designe(citation: Citation) -> bool:
    """Whether the author means a part of a screen, and not a word he sets apart."""
    mots = cle(citation.texte).split()
    if not mots or not citation.franche:
        return False
    return not citation.texte[0].islower() or len(mots) > 2


def _sur_son_ecran(citation: Citation, porteurs: tuple[Libelle, ...], index: Index) -> Jugement:
    """A label of the edition, but not on the screen where the author has it while another edition has it there."""
    if citation.ecran and all(porteur.ecran != citation.ecran for porteur in porteurs):
        ailleurs = tuple(
            libelle
            for edition in index.autres
            for libelle in index.porteurs(citation.texte, edition)
            if libelle.ecran == citation.ecran and libelle.genre in CLIQUABLES
        )
        if ailleurs and citation.ecran in index.ecrans:
            return _perime(citation, ailleurs, index)
    if citation.role == "commande" and not any(_actionnable(porteur) for porteur in porteurs):
        ailleurs = tuple(
            libelle
            for edition in index.autres
            for libelle in index.porteurs(citation.texte, edition)
            if libelle.genre in CLIQUABLES and not libelle.ouvert
        )
        if ailleurs:
            return _perime(citation, ailleurs, index)
    return _verifie(citation, porteurs, index, "")


def _actionnable(porteur: Libelle) -> bool:
    """Stated by a document, or a command of a screen that none shows: not a mere title of such a screen."""
    return not porteur.ouvert or porteur.genre in CLIQUABLES or porteur.genre == "champ"


def _verifie(citation: Citation, porteurs: tuple[Libelle, ...], index: Index, note: str) -> Jugement:
    fermes = tuple(porteur for porteur in porteurs if not porteur.ouvert) or porteurs
    ecrans = ", ".join(dict.fromkeys(porteur.ecran for porteur in fermes[:4]))
    return _jugement("vérifié", citation, f"à l'écran « {ecrans} » de {index.edition}{note}", fermes)


def _ailleurs(texte: str, index: Index) -> tuple[Libelle, ...]:
    for edition in index.autres:
        porteurs = tuple(porteur for porteur in index.porteurs(texte, edition) if porteur.motif is None)
        if porteurs:
            return tuple(sorted(porteurs, key=lambda porteur: porteur.genre not in CLIQUABLES))
    return ()


def _silencieuse(ailleurs: tuple[Libelle, ...], index: Index) -> bool:
    """The chosen edition leads to the screen but does not show it: its silence proves nothing."""
    return all(libelle.ecran in index.ecrans_nommes and libelle.ecran not in index.ecrans for libelle in ailleurs)


def _perime(citation: Citation, ailleurs: tuple[Libelle, ...], index: Index) -> Jugement:
    ancien = ailleurs[0]
    nouveau = remplacant(ancien, index)
    au_lieu = f" ; en {index.edition}, « {nouveau.texte} »{index.cites(nouveau.exigences)}" if nouveau else ""
    message = f"libellé de l'édition {ancien.edition}, écran « {ancien.ecran} »{index.cites(ancien.exigences)}{au_lieu}"
    if not nouveau:
        message += f" ; aucun écran de {index.edition} ne le porte"
    return _jugement("périmé", citation, message, ailleurs, nouveau)


def remplacant(ancien: Libelle, index: Index) -> Libelle | None:
    """What the chosen edition has instead: a command of the same screen to the same place, or the nearest label."""
    vers = {
        lien.vers
        for lien in index.faits.enchainements
        if lien.edition == ancien.edition and cle(lien.libelle) == ancien.cle
    }
    meme_ecran = [libelle for libelle in index.commandes if libelle.ecran == ancien.ecran]
    suites = {
        cle(lien.libelle)
        for lien in index.faits.enchainements
        if lien.edition == index.edition and lien.vers in vers and lien.de == ancien.ecran
    }
    memes = [libelle for libelle in meme_ecran if libelle.cle in suites]
    return (
        plus_proche(ancien.texte, memes, 0.0)
        or plus_proche(ancien.texte, meme_ecran)
        or plus_proche(ancien.texte, index.commandes)
    )


def _approche(texte: str, libelles: Iterable[Libelle]) -> Libelle | None:
    voulu = cle(texte)
    for libelle in sorted(libelles, key=lambda candidat: (candidat.genre not in CLIQUABLES, len(candidat.texte))):
        if libelle.motif is not None:
            continue
        if abrege(texte, libelle.texte) or meme_au_mode_pres(texte, libelle.texte):
            return libelle
        proches = abs(len(voulu) - len(libelle.cle)) <= 4 and len(voulu) > 7
        if proches and ressemblance(voulu, libelle.cle) >= PRESQUE and voulu.split()[-1] == libelle.cle.split()[-1]:
            return libelle
    return None


def _contenu(citation: Citation, index: Index) -> Libelle | None:
    """The text of a screen that holds the words quoted from it; a command is quoted in two words at least."""
    voulu = f" {cle(citation.texte)} "
    if citation.role not in {"message", "écran"} and len(voulu.split()) < 2:
        return None
    textes = (libelle for libelle in index.libelles if libelle.motif is None and voulu in f" {libelle.cle} ")
    return min(textes, key=lambda libelle: len(libelle.texte), default=None)


def _approche_d_une_autre(texte: str, index: Index) -> Libelle | None:
    if len(cle(texte).split()) < FRANC:
        return None
    for edition in index.autres:
        libelles = [libelle for libelle in index.faits.libelles if libelle.edition == edition]
        trouve = _approche(texte, libelles)
        if trouve is not None and not _silencieuse((trouve,), index):
            return trouve
    return None


def _introuvable(citation: Citation, index: Index) -> Jugement:
    proche = plus_proche(citation.texte, index.commandes)
    propose = f" ; le plus proche : « {proche.texte} » (écran « {proche.ecran} »)" if proche else ""
    message = f"« {citation.texte} » n'est sur aucun écran, dans aucune édition{propose}"
    return _jugement("introuvable", citation, message, (proche,) if proche else (), proche)


def _jugement(
    verdict: Verdict,
    citation: Citation,
    message: str,
    preuves: tuple[Libelle, ...],
    proposition: Libelle | None = None,
) -> Jugement:
    exigences = tuple(dict.fromkeys(identifiant for preuve in preuves for identifiant in preuve.exigences))
    return Jugement(
        verdict=verdict,
        genre="libellé",
        sujet=f"« {citation.texte} »",
        message=message,
        exigences=exigences[:6],
        ecran=preuves[0].ecran if preuves else "",
        edition=preuves[0].edition if preuves else "",
        proposition=proposition.texte if proposition else "",
        debut=citation.debut,
        fin=citation.fin,
    )
