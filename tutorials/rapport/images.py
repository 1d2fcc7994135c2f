"""Pictures of the replay beside the sentences: each set into the page once, where its screen is first told."""

from __future__ import annotations

import base64
from collections.abc import Iterator

from tutorials.jugement.modele import Avis, Bilan, Constat, Vue


def vues(bilan: Bilan, avis: Avis) -> Iterator[tuple[Vue, int, bool]]:
    """Screens of a sentence's steps, each with its rank, and whether the picture itself goes there."""
    rang_de_l_avis = next(rang for rang, autre in enumerate(bilan.avis) if autre is avis)
    for rang, vue in enumerate(bilan.vues):
        if rang_de_l_avis in vue.phrases:
            yield vue, rang, vue.phrases[0] == rang_de_l_avis


def adresse(vue: Vue) -> str:
    """The picture as a data URI."""
    return f"data:image/jpeg;base64,{base64.b64encode(vue.image).decode('ascii')}"


def ancre(bilan: Bilan, constat: Constat, numero: int) -> str:
    """Where a remark of the replay is to be read: the picture of its screen taken at its line, else its sentence."""
    lieux = [str(avis.phrase.lieu) for avis in bilan.avis]
    for rang, vue in enumerate(bilan.vues):
        if vue.ecran == constat.ecran and vue.phrases and lieux[vue.phrases[0]] == constat.lieu:
            return f"v{numero}-{rang}"
    return f"p{numero}-{lieux.index(constat.lieu)}"
