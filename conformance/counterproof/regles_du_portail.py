"""Rules as the portal tells them and lets them be pushed: without them there is no whole counter-proof."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from conformance.controle import ControleIllisible, ErreurDeControle
from conformance.counterproof.regles import poussees

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from conformance.controle import Controle
    from conformance.counterproof.modele import Deviation

ESSAIS = 3
"""Rules that are tried: a portal may have its reasons to refuse one."""


class ReglesRefusees(Exception):
    """A portal that does not let its rules be pushed; the message says what it answered, in French."""


def regles_dites(controle: Controle, editions: Sequence[str]) -> dict[str, list[Mapping[str, Any]]]:
    """Rules that the portal tells, by edition. ControleIllisible where they are no rules, ControleRefuse."""
    dites: dict[str, list[Mapping[str, Any]]] = {}
    for edition in editions:
        chemin = f"/editions/{edition}/rules"
        dites[edition] = controle.get(chemin)
        try:
            for regle in dites[edition]:
                list(poussees(regle))
        except (ValueError, TypeError) as erreur:
            raise ControleIllisible(f"GET {chemin}", f"une règle ne se lit pas ({erreur})") from None
    return dites


def verifier_que_les_regles_se_poussent(controle: Controle, choisies: Sequence[Deviation]) -> None:
    """Open a sandbox under a pushed rule. ReglesRefusees where the portal takes none of a few rules."""
    par_regle = {(d.edition, d.regle): d for d in choisies if d.regle}
    refus: ErreurDeControle | None = None
    for deviation in list(par_regle.values())[:ESSAIS]:
        pousse = {"edition": deviation.edition, "rules": {deviation.regle: deviation.valeur}}
        try:
            bac = controle.post("/sandboxes", pousse)
        except ErreurDeControle as erreur:
            refus = erreur
            continue
        controle.delete(f"/sandboxes/{bac['id']}")
        return
    if refus is not None:
        raise ReglesRefusees(
            f"le portail refuse « rules » à l'ouverture d'un bac, ses règles ne peuvent pas être poussées ({refus}) ;"
            " --kind textes s'en passe"
        )
