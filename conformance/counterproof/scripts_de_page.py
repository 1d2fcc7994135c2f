"""Scripts put into a page to belie an assertion, whatever the user or the page's own scripts do next."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from conformance.counterproof.mots import inventer
from conformance.counterproof.prises import net, prises_de

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Dementi = Callable[[Any, str], bool]

SCRIPT_VU = """const voir = () => { for (const a of document.querySelectorAll('[role=%s]')) { %s } };
new MutationObserver(voir).observe(document, {childList: true, subtree: true, characterData: true});"""
TU = "if (a.textContent.includes(%s)) a.textContent = a.textContent.replace(%s, %s);"
DIT = "if (!a.textContent.includes(%s)) a.textContent += ' ' + %s;"
SCRIPT_REMPLI = "Object.defineProperty(document.getElementById(%s), 'value', {get: () => 'velto', set: () => {}});"
SCRIPT_FIGE = """for (let c = document.getElementById(%s); c; c = c.parentElement) if ('disabled' in c) {
c.disabled = %s; Object.defineProperty(c, 'disabled', {set: () => {}, get: () => %s}); }"""
SCRIPT_DEFORME = """document.addEventListener('input', (e) => { if (e.target.value === %s) e.target.value = %s; });"""


def _remplir_sans_cesse(racine: Any, champ: str) -> bool:
    """Have the control hold something, whatever empties it."""
    faits = [executer(racine, SCRIPT_REMPLI % en_js(nom)) for nom in _identifiants(racine, champ)]
    return bool(faits)


def _figer(etat: str) -> Dementi:
    """Have the control stay active (`false`) or not (`true`), whatever the page's own scripts do."""

    def figer(racine: Any, champ: str) -> bool:
        faits = [executer(racine, SCRIPT_FIGE % (en_js(n), etat, etat)) for n in _identifiants(racine, champ)]
        return bool(faits)

    return figer


def taire_le_script(racine: Any, role: str, mots: str) -> bool:
    dernier = re.findall(r"[^\W\d_]+", mots)[-1]
    return executer(racine, SCRIPT_VU % (role, TU % (en_js(mots), en_js(dernier), en_js(inventer(dernier)))))


def deformer_la_saisie(racine: Any, valeur: str) -> bool:
    """Have the page change the value that the user types."""
    return executer(racine, SCRIPT_DEFORME % (en_js(valeur), en_js(inventer(valeur))))


def dire_dans_la_jauge(racine: Any, texte: str) -> bool:
    """Have the gauge say these words, whatever else it says."""
    return executer(racine, SCRIPT_VU % ("status", DIT % (en_js(texte), en_js(texte))))


def executer(racine: Any, texte: str) -> bool:
    """A script that runs once the page is read."""
    script = racine.body.makeelement("script")
    script.text = texte
    racine.body.append(script)
    return True


def elements(racine: Any) -> Iterator[Any]:
    return (e for e in racine.iter() if isinstance(e.tag, str))


def controles_de(racine: Any, label: str) -> list[Any]:
    """Controls of a visible label."""
    cherche = label.strip("* :")
    noms = {e.get("for"): net("".join(p.lire() for p in prises_de(e))).strip("* :") for e in racine.iter("label")}
    controles = racine.iter("input", "select", "textarea")
    return [e for e in controles if cherche in (noms.get(e.get("id")), (e.get("aria-label") or "").strip("* :"))]


def _identifiants(racine: Any, label: str) -> list[str]:
    return [e.get("id") for e in controles_de(racine, label) if e.get("id")]


def en_js(texte: str) -> str:
    # « < » would end the script where the text holds a tag.
    return json.dumps(texte).replace("<", "\\u003c")


SANS_CESSE: dict[str, Dementi] = {
    "déformé": deformer_la_saisie,
    "rempli": _remplir_sans_cesse,
    "activé": _figer("false"),
    "désactivé": _figer("true"),
}
"""The same, kept up by a script of the page whatever the user does next."""
