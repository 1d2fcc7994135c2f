"""The direct-debit mandate and the confirmation of the end of the procedure, as PDFs (NEX l.34-40).

No document prints them: the words are our own. Same sandbox, same clock: same bytes.
"""

from collections.abc import Sequence

from mock_portal.channels.pdf import BANDEAU, Feuille, horodatage
from mock_portal.domain.entreprises import par_trois
from mock_portal.domain.titulaires import Titulaire
from mock_portal.sandbox import World
from mock_portal.store.models import Space, SpaceCompany
from mock_portal.store.postal import BankAccount, Mandate

TITRES = {
    "CORE": "MANDAT DE PRELEVEMENT SEPA CORE",
    "B2B": "MANDAT DE PRELEVEMENT SEPA INTERENTREPRISES (B2B)",
}
CONSIGNES = {
    "CORE": "Mandat enregistré par l'administration fiscale : vous n'avez rien à envoyer à votre banque.",
    "B2B": (
        "Imprimez ce mandat, signez-le et envoyez-le immédiatement à votre banque : tout paiement est rejeté tant "
        "qu'elle ne l'a pas enregistré."
    ),
}


def mandat(world: World, mandat: Mandate, compte: BankAccount, espace: Space) -> bytes:
    """The mandate to sign."""
    titre = TITRES[mandat.type]
    feuille = Feuille(world, f"{titre} - {mandat.reference}")
    feuille.ligne(BANDEAU, 9)
    feuille.ligne(titre, 14, "B")
    feuille.blanc(4)
    feuille.lignes(
        (
            f"Référence unique du mandat : {mandat.reference}",
            f"Type de mandat : {mandat.type}",
            f"Débiteur : {_nom(espace)}",
            f"IBAN : {compte.iban}",
            f"BIC : {compte.bic}",
            "Créancier : DGFIP",
        ),
        11,
    )
    feuille.blanc(4)
    feuille.ligne(CONSIGNES[mandat.type], 11)
    feuille.blanc(8)
    feuille.lignes(("Date :", "Signature :"), 11)
    feuille.blanc(6)
    feuille.ligne(f"Édité le {horodatage(world.now)}", 9)
    return feuille.octets()


def confirmation(
    world: World, espace: Space, compte: BankAccount, mandat: Mandate, entreprises: Sequence[SpaceCompany]
) -> bytes:
    """What the holder keeps: the space, its companies, the account. Neither password nor trust answer."""
    feuille = Feuille(world, f"CONFIRMATION - {espace.numero_abonne}")
    feuille.ligne(BANDEAU, 9)
    feuille.ligne("VOTRE ESPACE PROFESSIONNEL", 16, "B")
    feuille.ligne("Confirmation de la création de votre espace", 12, "B")
    feuille.blanc(4)
    feuille.lignes(
        (
            f"N° d'abonné : {espace.numero_abonne or ''}",
            f"Titulaire : {_nom(espace)}",
            f"Adresse électronique de connexion : {espace.adresse_electronique}",
            *(f"Entreprise : {tenue.raison_sociale}, SIREN {par_trois(tenue.siren)}" for tenue in entreprises),
            f"Compte bancaire : IBAN {compte.iban}, BIC {compte.bic}",
            f"Mandat SEPA {mandat.type} : {mandat.reference}",
        ),
        11,
    )
    feuille.blanc(6)
    feuille.ligne(f"Édité le {horodatage(world.now)}", 9)
    return feuille.octets()


def _nom(espace: Space) -> str:
    titulaire = Titulaire.de(espace)
    return f"{titulaire.civilite} {titulaire.nom} {titulaire.prenom}"
