"""Small registers and features for the tests of this folder, written into a temporary folder."""

from __future__ import annotations

from pathlib import Path

DOCUMENTS = (
    "code\tdossier\ttitre\tedition\n"
    "EXP13\tcreation_expert_2013\tFiche 2013\t2013\n"
    "CAB14\tcreation_expert_2014\tTutoriel 2014\t2014\n"
    "C\tcomportements_silencieux\tSilences\t2013, 2014\n"
)
ECRANS = (
    "code\tnom\tslug\nE-HOME/C-HOME\tAccueil\taccueil\nE-IDENT\tIdentifiants\tidentifiants\n"
    "E-MAIL\tCourriel\tcourriel\nE-PDF\tFichier\tpdf\n"
)
CONTRADICTIONS = (
    "id\tsujet\tdocuments\tparti_pris\traison\nB-001\tLongueur\tEXP13 l.181; ALIM l.71\tsuivre 2013\tédition\n"
)
ENTETE = "id\tsource_lignes\tedition\tecran\tgenre\tlibelle\tsujet\tvaleur\tunite\tcomparaison\tstatut\traison\n"


def exigence(identifiant: str, **cellules: str) -> str:
    """One row of a register; unnamed cells get plausible values."""
    valeurs = {
        "source_lignes": "181",
        "edition": "2014" if identifiant.startswith("CAB14") else "2013",
        "ecran": "Identifiants",
        "genre": "libellé",
        "libelle": "Un libellé",
        "sujet": "",
        "valeur": "",
        "unite": "",
        "comparaison": "",
        "statut": "à vérifier",
        "raison": "",
    } | cellules
    return "\t".join([identifiant, *valeurs.values()]) + "\n"


def write_registres(tmp_path: Path, *rangees: str) -> Path:
    """Write a whole `features` folder whose EXP13, CAB14 and C registers hold `rangees`; returns its path."""
    racine = tmp_path / "features"
    documents = {"EXP13": "creation_expert_2013", "CAB14": "creation_expert_2014", "C": "comportements_silencieux"}
    for code, dossier in documents.items():
        (racine / dossier).mkdir(parents=True, exist_ok=True)
        siennes = [rangee for rangee in rangees if rangee.partition("-")[0] == code]
        (racine / dossier / "exigences.tsv").write_text(ENTETE + "".join(siennes), encoding="utf-8")
    (racine / "documents.tsv").write_text(DOCUMENTS, encoding="utf-8")
    (racine / "ecrans.tsv").write_text(ECRANS, encoding="utf-8")
    (racine / "contradictions.tsv").write_text(CONTRADICTIONS, encoding="utf-8")
    return racine


def write_feature(racine: Path, texte: str, chemin: str = "creation_expert_2013/essai.feature") -> Path:
    """Write one feature under `racine`; returns its path."""
    fichier = racine / chemin
    fichier.parent.mkdir(parents=True, exist_ok=True)
    fichier.write_text(texte, encoding="utf-8")
    return fichier
