"""Bytes of the author's file, refused early and clearly when they cannot be a tutorial."""

from __future__ import annotations

import re
from pathlib import Path

from tutorials.lecture.modele import ErreurDeLecture

TAILLE_MAXIMALE = 20_000_000
"""Octets: far above a hundred illustrated pages, far below what would stall a machine."""
SIGNATURES = {"pdf": (b"%PDF-", "un PDF"), "docx": (b"PK\x03\x04", "un document Word (docx)")}
DECLARE = re.compile(rb"<meta[^>]+charset=[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)
PROLOGUE = re.compile(r"^\s*<\?xml[^>]*\?>")


def lire_les_octets(chemin: Path, format_: str) -> bytes:
    """Content of the file. Raises ErreurDeLecture: absent, empty, too big, or not what its suffix says."""
    try:
        if chemin.is_dir():
            raise ErreurDeLecture("c'est un dossier, pas un fichier")
        taille = chemin.stat().st_size
        if taille > TAILLE_MAXIMALE:
            mo = taille / 1_000_000
            raise ErreurDeLecture(f"fichier trop gros ({mo:.0f} Mo ; {TAILLE_MAXIMALE // 1_000_000} Mo au plus)")
        contenu = chemin.read_bytes()
    except FileNotFoundError:
        raise ErreurDeLecture("fichier introuvable") from None
    except OSError as erreur:
        raise ErreurDeLecture(f"fichier illisible ({erreur.strerror})") from None
    if not contenu.strip():
        raise ErreurDeLecture("le fichier est vide")
    _verifier_la_signature(contenu, format_)
    return contenu


def _verifier_la_signature(contenu: bytes, format_: str) -> None:
    if format_ in SIGNATURES:
        signature, nom = SIGNATURES[format_]
        if signature not in contenu[:1024]:
            raise ErreurDeLecture(f"ce n'est pas {nom}, malgré son suffixe")
    elif contenu.startswith(tuple(signature for signature, _ in SIGNATURES.values())):
        raise ErreurDeLecture("ce n'est pas du texte : donnez au fichier son vrai suffixe (pdf, docx)")


def texte_des_octets(contenu: bytes, *, html: bool = False) -> str:
    """Text in UTF-8, or in the charset that an HTML page declares. Raises ErreurDeLecture."""
    encodage = "utf-8-sig"
    if contenu.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodage = "utf-16"
    elif b"\0" in contenu:
        raise ErreurDeLecture("c'est un fichier binaire, pas du texte")
    elif html and (declare := DECLARE.search(contenu[:4096])):
        encodage = declare[1].decode("ascii")
    try:
        texte = contenu.decode(encodage)
    except UnicodeDecodeError as erreur:
        quoi = encodage.replace("-sig", "").upper()
        raise ErreurDeLecture(
            f"le fichier n'est pas en {quoi} (octet {erreur.start}) : enregistrez-le en UTF-8"
        ) from None
    except LookupError:
        raise ErreurDeLecture(f"encodage déclaré inconnu : {encodage}") from None
    if _binaire(texte):
        raise ErreurDeLecture("c'est un fichier binaire, pas du texte")
    texte = texte.replace("\r\n", "\n").replace("\r", "\n")
    return PROLOGUE.sub("", texte) if html else texte


def _binaire(texte: str) -> bool:
    commandes = sum(signe < " " and signe not in "\n\r\t\f" for signe in texte[:10_000])
    return commandes > 10
