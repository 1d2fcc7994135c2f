"""What a space tells of its holder: the same lines on the screen « Coordonnées » and in the PDF (EXP13 l.672)."""

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
