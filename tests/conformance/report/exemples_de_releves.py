"""A run as it might be: three registers, a few features' worth of scenarios, every verdict, names full of markup."""

from __future__ import annotations

import struct
import tempfile
import zlib
from pathlib import Path
from typing import Any

from conformance.gherkin import Fonctionnalite, read_feature
from conformance.registre import Contradiction, Document, Ecran, Exigence, Registres

Record = dict[str, Any]
BALISE = "<script>alert('nom')</script> & « Dupont »"
ECRANS = ("Accueil", "Choix de la procédure", "Conditions générales", "Identifiants", "Formulaire d'inscription")
CHAPITRES = {
    "accueil": "Partir de l'accueil",
    "conditions": "Accepter les conditions générales",
    "identifiants": "Choisir ses identifiants",
}


def png(rouge: int = 220, vert: int = 226, bleu: int = 232, cote: int = 8) -> bytes:
    """A plain square picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes((rouge, vert, bleu)) * cote) * cote
    head = struct.pack(">IIBBBBB", cote, cote, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def exigence(identifiant: str, **members: Any) -> Exigence:
    """One line of a register."""
    code, _, rang = identifiant.partition("-")
    edition = {"EXP13": "2013", "CAB14": "2014"}.get(code, "2013, 2014")
    values = {
        "source_lignes": str(100 + int(rang.strip("O"))),
        "edition": edition,
        "ecran": "Identifiants",
        "genre": "message",
        "libelle": f"Ce que dit l'énoncé {identifiant}",
        "sujet": "",
        "valeur": "",
        "unite": "",
        "comparaison": "",
        "statut": "à vérifier",
        "raison": "",
        "document": code,
        "chemin": f"features/{code}/exigences.tsv",
        "ligne": 2,
    }
    return Exigence(id=identifiant, **values | members)


def registres(*exigences: Exigence) -> Registres:
    """Registers of three documents with `exigences`."""
    documents = (
        Document("EXP13", "creation_expert_2013", "Créer un espace professionnel expert — fiche, édition 2013", "2013"),
        Document("CAB14", "creation_expert_2014", "Créer mon espace — tutoriel de cabinet, édition 2014", "2014"),
        Document("C", "comportements_silencieux", "Comportements sur lesquels les documents se taisent", "2013, 2014"),
    )
    contradictions = (
        Contradiction(
            "B-001",
            "Longueur du mot de passe",
            "EXP13 l.181 ; ALIM l.71",
            "Par édition : de 8 à 20 en 2013 et 2014.",
            "L'écran imprimé de l'édition prime.",
        ),
        Contradiction(
            "B-014", f"Nom d'exemple {BALISE}", "EXP13 l.44 ; CAB14 l.53", "Le nom tel que tapé.", "Rien d'autre."
        ),
    )
    return Registres(
        Path("features"),
        {document.code: document for document in documents},
        {e.id: e for e in exigences},
        {f"ecran_{rank}": Ecran(f"E-{rank}", nom, f"ecran_{rank}") for rank, nom in enumerate(ECRANS)},
        {contradiction.id: contradiction for contradiction in contradictions},
    )


def feature(dossier: str, nom: str, *ids: str) -> Fonctionnalite:
    """A feature whose one scenario cites `ids` by its tags."""
    lignes = (
        "# language: fr",
        f"Fonctionnalité: {CHAPITRES.get(nom, nom)}",
        f"  {' '.join('@' + identifiant for identifiant in ids)}",
        "  Scénario: Un résultat",
        "    Alors l'écran le montre",
    )
    with tempfile.TemporaryDirectory() as temporaire:
        chemin = Path(temporaire) / "features" / dossier / f"{nom}.feature"
        chemin.parent.mkdir(parents=True)
        chemin.write_text("\n".join(lignes), encoding="utf-8")
        return read_feature(chemin, Path(temporaire) / "features")


def constat(identifiant: str, verdict: str = "vérifié", **members: Any) -> Record:
    """What a scenario found about one statement."""
    blank = dict.fromkeys(("attendu", "observe", "plus_proche", "nature"))
    return {"id": identifiant, "verdict": verdict, **blank, **members}


def scenario(titre: str, verdict: str = "vérifié", *constats: Record, **members: Any) -> Record:
    """The record of one scenario."""
    return {
        "id": f"features/creation_expert_2013/identifiants.feature::{titre}",
        "feature": "features/creation_expert_2013/identifiants.feature",
        "fonctionnalite": CHAPITRES["identifiants"],
        "regle": None,
        "titre": titre,
        "exemple": None,
        "ligne": 12,
        "tags": [],
        "edition": "2013",
        "exigences": list(constats),
        "verdict": verdict,
        "raison": None,
        "duree_s": 0.42,
        "actions_s": 0.31,
        "echec": None,
        "captures": [],
        "graine": 20131,
        **members,
    }


def echec(**members: Any) -> Record:
    """Where a scenario stopped."""
    return {
        "etape": "Alors l'écran présente, dans cet ordre :",
        "message": "le portail diffère du document\n  EXP13-002 altéré",
        "url": "http://127.0.0.1:40123/opale_inscription/identifiants",
        "ecran": "Identifiants",
        "capture": "echecs/identifiants.png",
        "html": "echecs/identifiants.html",
        "parcours": [
            {"ecran": nom, "url": f"http://127.0.0.1:40123/{rank}", "titre": nom} for rank, nom in enumerate(ECRANS[:4])
        ],
        "rejeu": {"verdict": "écart", "trace": "echecs/identifiants.zip"},
        **members,
    }


def meta(**members: Any) -> Record:
    """Where, when and with what."""
    return {
        "genere_le": "2026-11-21T19:40:00+01:00",
        "duree_s": 42.5,
        "graine": 20131,
        "portail": {"url": "http://127.0.0.1:40123", "nom": "portail simulé", "version": "0.1.0"},
        "navigateur": {"nom": "chromium", "version": "156.0", "executable": "/usr/bin/chromium-headless-shell"},
        "editions": ["2013"],
        "code_de_sortie": 1,
        **members,
    }
