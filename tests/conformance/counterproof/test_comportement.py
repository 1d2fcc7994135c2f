"""Behaviours that belie what steps say of mails, letters and documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from conformance.counterproof.alteration_boite import AlterationDeBoite
from conformance.counterproof.alteration_comportement import AlterationDeDocument, pdf_vide
from conformance.counterproof.comportement import AFFIRMATIONS, declarees, deriver_comportements
from conformance.counterproof.passages import Passage
from conformance.counterproof.relais import Reponse
from conformance.courriels import Courriel
from conformance.documents import lignes_du_pdf
from conformance.lettres import Lettre
from conformance.registre import ErreurDeRegistre, load_registres
from tests.conformance.counterproof.exemples import deviation, suite
from tests.conformance.exemples_de_features import exigence, write_registres

if TYPE_CHECKING:
    from pathlib import Path

    from conformance.counterproof.modele import Deviation
    from conformance.counterproof.relais import Relais

FEATURE = """\
# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Essai

  @EXP13-001
  Scénario: Dire
    Quand il clique
    Alors {0}
"""
INSTANT = "2025-03-04T10:00:00+01:00"
COURRIEL = Courriel("a@example.org", "b@example.org", "Objet", INSTANT, "Bonjour\nABC123def456", "<p>Bonjour</p>", ())
LETTRE = Lettre("123456789", "Dupont", INSTANT, INSTANT, "ABC123def456", "2025-05-03", "Texte", "", "")
BOITES = sorted({m.geste for _, manques in AFFIRMATIONS for m in manques if m.canal == "boîte"})


def deriver(tmp_path: Path, etape: str, *incidents: str) -> list[Deviation]:
    """Deviations of one assertion."""
    return deriver_comportements(*suite(tmp_path, FEATURE.format(etape), "EXP13-001"), incidents)


def test_a_mail_that_must_come_is_lost_late_elsewhere_or_double(tmp_path: Path) -> None:
    etape = "sa boîte aux lettres électronique contient 1 message(s)"
    tous = deriver(tmp_path, etape, "courriel_perdu", "courriel_tardif", "courriel_detourne")
    assert [d.geste for d in tous] == ["perdu", "tardif", "détourné", "courriel en double"]
    assert [d.geste for d in deriver(tmp_path / "sans", etape)] == ["courriel en double"]


def test_a_screen_that_must_come_fails(tmp_path: Path) -> None:
    (panne,) = deriver(tmp_path, "l'écran « Identifiants » s'affiche", "erreur_500")
    assert panne.incident is not None
    assert dict(panne.incident.parametres) == {"ecran": "identifiants"}


@pytest.mark.parametrize("geste", BOITES)
def test_each_change_of_the_mailbox_changes_what_is_read(geste: str) -> None:
    alteration = AlterationDeBoite(deviation(canal="boîte", geste=geste), cast("Relais", None))
    alteration.commencer(Passage(None, None, -1))
    lettres = alteration.lettres([LETTRE])
    courriels = alteration.courriels([COURRIEL], None)
    assert (lettres, courriels) != ([LETTRE], [COURRIEL])
    assert not alteration.sans_effet


def test_a_document_is_another_thing() -> None:
    entetes = (("Content-Type", "application/pdf"), ("Content-Disposition", 'attachment; filename="a.pdf"'))
    document = Reponse("/pdf", 200, entetes, b"%PDF-1.7 ...", page=False)
    rendus = {
        geste: AlterationDeDocument(deviation(canal="document", geste=geste), cast("Relais", None)).reponse(document)
        for geste in ("autre nature", "sans nom", "vide", "donné")
    }
    assert dict(rendus["autre nature"].entetes)["Content-Type"] == "text/html"
    assert "filename" not in dict(rendus["sans nom"].entetes)["Content-Disposition"]
    assert lignes_du_pdf(rendus["vide"].corps) == []
    assert rendus["donné"] == document


def test_an_empty_document_is_a_document() -> None:
    assert pdf_vide().startswith(b"%PDF-")


def test_a_disturbance_without_statement_nor_reason_is_refused(tmp_path: Path) -> None:
    (tmp_path / "incidents.tsv").write_text("incident\tedition\texigences\traison\ndelai\t2013\t\t\n", encoding="utf-8")
    registres = load_registres(write_registres(tmp_path / "f", exigence("EXP13-001")))
    with pytest.raises(ErreurDeRegistre, match="raison"):
        list(declarees(registres, ["delai"], tmp_path))


def test_a_disturbance_of_the_portal_that_no_line_tells_is_refused(tmp_path: Path) -> None:
    (tmp_path / "incidents.tsv").write_text("incident\tedition\texigences\traison\n", encoding="utf-8")
    registres = load_registres(write_registres(tmp_path / "f", exigence("EXP13-001")))
    with pytest.raises(ErreurDeRegistre, match="seisme"):
        list(declarees(registres, ["seisme"], tmp_path))
