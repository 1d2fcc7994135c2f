"""The report as one HTML file that needs nothing else: styles, script and pictures are inside."""

import base64
import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from conformance.registre import CONTEXTE, OUVERT
from conformance.report import french, verdicts
from conformance.report.counterproof import ContreEpreuve
from conformance.report.headline import headline, reserves
from conformance.report.pictures import Pictures
from conformance.report.run import Run
from conformance.report.view import View

TEMPLATES = Path(__file__).parent / "templates"


def render(run: Run, pictures: Pictures, contre_epreuve: ContreEpreuve | None = None) -> str:
    """Return the page; every name that came from the run is shown as text, whatever it holds."""
    script = script_of(TEMPLATES / "rapport.js")
    phrase, ton = headline(run)
    return (
        environment(TEMPLATES)
        .get_template("rapport.html")
        .render(
            vue=View(run, pictures),
            run=run,
            phrase=phrase,
            ton=ton,
            reserves=reserves(run),
            contre_epreuve=contre_epreuve,
            verdicts=verdicts.VERDICTS_EXIGENCE,
            hors_run=(OUVERT, CONTEXTE),
            script=script,
            empreinte=digest(script),
        )
    )


@cache
def environment(*folders: Path) -> Environment:
    """Return what lays out the templates of `folders`: names are shown as text, numbers and times as in French."""
    environment = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    for filtre in (french.signe, french.classe, french.duree, french.date, french.lignes, french.enumeration):
        environment.filters[filtre.__name__] = filtre
    environment.filters["parts"] = verdicts_en_parts
    environment.filters["milliers"] = french.thousands
    environment.filters["nombre"] = french.plural
    environment.filters["programme"] = french.programme
    return environment


def verdicts_en_parts(chiffres: Mapping[str, int]) -> list[tuple[str, str, str, int]]:
    """Return the style, sign, name and number of each verdict, for bands and counts."""
    return [(french.classe(v), french.signe(v), v, chiffres[v]) for v in verdicts.VERDICTS_EXIGENCE]


def script_of(page: Path) -> str:
    """Return the script of a page: what both reports do, then its own."""
    return "".join(path.read_text(encoding="utf-8") for path in (TEMPLATES / "commun.js", page))


def digest(script: str) -> str:
    """Return what the page's security policy calls its script by: no other can run, were one to slip into a name."""
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode("ascii")
