"""What a space tells of its holder: the same lines on the screen « Coordonnées » and in the PDF (EXP13 l.672).

In 2023 the screen « Vos coordonnées » and the PDF share theirs too (CHG23 l.830-850).
"""

from mock_portal.domain.entreprises import telephone_sans_blancs
from mock_portal.domain.titulaires import Titulaire
from mock_portal.store.models import Space


def adresse_postale(espace: Space) -> str:
    """On one line, what is empty left out."""
    saisies = espace.titulaire
    voie = [saisies.get(nom) for nom in ("numero_voie", "nature_voie", "libelle_voie")]
    ville = [saisies.get(nom) for nom in ("code_postal", "ville")]
    groupes = [voie, [saisies.get("complement_adresse")], ville, [saisies.get("pays")]]
    lignes = (" ".join(str(partie) for partie in groupe if partie) for groupe in groupes)
    return ", ".join(ligne for ligne in lignes if ligne)


def coordonnees(espace: Space) -> list[tuple[str, str]]:
    """`(label, value)` in order; never the password, never the trust answer."""
    saisies = espace.titulaire
    return [
        ("N° d'abonné", espace.numero_abonne or ""),
        ("Civilité", str(saisies.get("civilite", ""))),
        ("Nom", str(saisies.get("nom", ""))),
        ("Prénom", str(saisies.get("prenom", ""))),
        ("S.I.R.E.N. ou équivalent", str(saisies.get("siren", ""))),
        ("Raison sociale", str(saisies.get("raison_sociale", ""))),
        ("Téléphone", str(saisies.get("telephone", ""))),
        ("Adresse électronique de connexion", espace.adresse_electronique),
        ("Adresse", adresse_postale(espace)),
        ("Question de confiance", str(saisies.get("question", ""))),
    ]


def recapitulatif(espace: Space) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """`(heading, [(label, lines of the value)])` in order (CHG23 l.830-844); never password nor trust answer."""
    saisies, titulaire = espace.titulaire, Titulaire.de(espace)
    return [
        (
            "Vos coordonnées",
            [
                ("Nom", [titulaire.nom]),
                ("Prénom", [titulaire.prenom]),
                ("N° d'abonné", [espace.numero_abonne or ""]),
                ("Téléphone", [telephone_sans_blancs(str(saisies.get("telephone", "")))]),
                ("Adresse électronique de connexion", [espace.adresse_electronique]),
                ("Adresse", adresse_sur_trois_lignes(espace)),
            ],
        ),
        ("Votre question de confiance", [("Question de confiance", [str(saisies.get("question", ""))])]),
    ]


def adresse_sur_trois_lignes(espace: Space) -> list[str]:
    """Street, city, country, without the postal code (CHG23 l.838-840); what is empty is left out."""
    saisies = espace.titulaire
    voie = " ".join(str(saisies.get(nom) or "") for nom in ("numero_voie", "nature_voie", "libelle_voie"))
    lignes = [" ".join(voie.split()), str(saisies.get("ville") or ""), str(saisies.get("pays") or "")]
    return [ligne for ligne in lignes if ligne] or [""]
