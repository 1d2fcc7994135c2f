"""The one table of screens: slug → French name, endpoint, first screen of the same journey."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Ecran:
    """`depart`: the screen where a lost session starts again."""

    slug: str
    nom: str
    endpoint: str
    depart: str = "accueil"


def _table(*ecrans: Ecran) -> dict[str, Ecran]:
    return {ecran.slug: ecran for ecran in ecrans}


_CGU, _ACT, _CNX, _MDP = "conditions_generales", "activation", "connexion", "mot_de_passe_oublie"
_AUT, _GUI = "authentification", "activation_code"
_SIR, _EXP = "saisie_siren", "conditions_expert"

ECRANS = _table(
    Ecran("accueil", "Accueil", "accueil.accueil"),
    Ecran("connexion", "Connexion", "connexion.connexion", _CNX),
    Ecran("choix_procedure", "Choix de la procédure", "creation_expert.choix_procedure"),
    Ecran("conditions_generales", "Conditions générales", "creation_expert.conditions_generales", _CGU),
    Ecran("texte_conditions", "Texte des conditions générales", "creation_expert.texte_conditions", _CGU),
    Ecran("identifiants", "Identifiants", "creation_expert.identifiants", _CGU),
    Ecran("blocage_certificat", "Blocage certificat", "creation_expert.blocage_certificat", _CGU),
    Ecran("transformation", "Transformation", "creation_expert.transformation", _CGU),
    Ecran("formulaire_inscription", "Formulaire d'inscription", "creation_expert.formulaire_inscription", _CGU),
    Ecran("recapitulatif", "Récapitulatif", "creation_expert.recapitulatif", _CGU),
    Ecran("attente_activation", "Attente d'activation", "creation_expert.attente_activation", _CGU),
    Ecran("activation", "Activation", "activation.activation", _ACT),
    Ecran("confirmation", "Confirmation", "activation.confirmation", _ACT),
    Ecran("formulaire_pdf", "Formulaire PDF", "activation.formulaire_pdf", _CNX),
    Ecran("espace", "Espace professionnel", "espace.espace", _CNX),
    Ecran("gerer_services", "Gérer mes services", "espace.gerer_services", _CNX),
    Ecran("coordonnees", "Coordonnées", "espace.coordonnees", _CNX),
    Ecran("adhesion", "Adhésion", "espace.adhesion", _CNX),
    Ecran("comptes_bancaires", "Comptes bancaires", "espace.comptes_bancaires", _CNX),
    Ecran("authentification", "Authentification", "authentification.authentification", _AUT),
    Ecran("espace_sans_entreprise", "Espace sans entreprise", "espace_pro.accueil_espace", _AUT),
    Ecran("espace_une_entreprise", "Espace d'une entreprise", "espace_pro.accueil_espace", _AUT),
    Ecran("espace_plusieurs_entreprises", "Espace de plusieurs entreprises", "espace_pro.accueil_espace", _AUT),
    Ecran("gestion_services", "Gérer les services", "espace_pro.gestion_services", _AUT),
    Ecran("vos_coordonnees", "Vos coordonnées", "espace_pro.vos_coordonnees", _AUT),
    Ecran("dossiers", "Dossiers", "espace_pro.dossiers", _AUT),
    Ecran("service", "Service", "espace_pro.service", _AUT),
    Ecran("suppression_espace", "Suppression de l'espace", "espace_pro.suppression_espace", _AUT),
    Ecran("espace_supprime", "Espace supprimé", "espace_pro.espace_supprime"),
    Ecran("modification_identifiants", "Modification des identifiants", "changement.modification_identifiants", _AUT),
    Ecran("mot_de_passe_reinitialise", "Mot de passe réinitialisé", "changement.mot_de_passe_reinitialise", _AUT),
    Ecran("attente_code", "Attente du code", "changement.attente_code", _AUT),
    Ecran("activation_code", "Activation : code", "activation_guidee.activation_code", _GUI),
    Ecran("activation_identifiants", "Activation : identifiants", "activation_guidee.activation_identifiants", _GUI),
    Ecran("activation_recapitulatif", "Activation : récapitulatif", "activation_guidee.activation_recapitulatif", _GUI),
    Ecran("recapitulatif_pdf", "Récapitulatif PDF", "activation_guidee.recapitulatif_pdf", _AUT),
    Ecran("choix_mode", "Choix du mode", "creation_2025.choix_mode"),
    Ecran("saisie_siren", "Saisie du SIREN", "creation_simplifiee.saisie_siren", _SIR),
    Ecran("formulaire_simplifie", "Formulaire simplifié", "creation_simplifiee.formulaire_simplifie", _SIR),
    Ecran("enregistrement", "Enregistrement", "creation_simplifiee.enregistrement", _SIR),
    Ecran("adresse_verifiee", "Adresse vérifiée", "creation_simplifiee.adresse_verifiee"),
    Ecran("lien_refuse", "Lien refusé", "creation_simplifiee.lien_refuse"),
    Ecran("annulation", "Annulation de la demande", "creation_simplifiee.annulation", "annulation"),
    Ecran("demande_annulee", "Demande annulée", "creation_simplifiee.demande_annulee"),
    Ecran("conditions_expert", "Conditions du mode expert", "creation_expert_2025.conditions_expert", _EXP),
    Ecran("identifiants_expert", "Identifiants du mode expert", "creation_expert_2025.identifiants_expert", _EXP),
    Ecran("coordonnees_expert", "Coordonnées du mode expert", "creation_expert_2025.coordonnees_expert", _EXP),
    Ecran("attente_expert", "Attente du code du mode expert", "creation_expert_2025.attente_expert", _EXP),
    Ecran("compte_bancaire", "Compte bancaire", "banque.compte_bancaire", _AUT),
    Ecran("mandat", "Mandat SEPA", "banque.mandat", _AUT),
    Ecran("mandat_pdf", "Mandat PDF", "banque.mandat_pdf", _AUT),
    Ecran("fin_de_procedure", "Fin de procédure", "banque.fin_de_procedure", _AUT),
    Ecran("confirmation_pdf", "Confirmation PDF", "banque.confirmation_pdf", _AUT),
    Ecran("paiement", "Paiement", "paiement.paiement", _AUT),
    Ecran("adhesion_services", "Adhésion aux services", "adhesion_2025.adhesion_services", _AUT),
    Ecran("adhesion_enregistree", "Adhésion enregistrée", "adhesion_2025.adhesion_enregistree", _AUT),
    Ecran("messagerie", "Messagerie", "messagerie.messagerie", _AUT),
    Ecran("substitution_demandee", "Substitution demandée", "messagerie.substitution_demandee", _AUT),
    Ecran("contact", "Contact", "contact.contact"),
    Ecran(
        "renouvellement_mot_de_passe",
        "Renouvellement du mot de passe",
        "renouvellement.renouvellement_mot_de_passe",
        _AUT,
    ),
    Ecran("lettre", "Lettre", "courrier.lettre"),
    Ecran("lettre_pdf", "Lettre PDF", "courrier.lettre_pdf"),
    Ecran("mot_de_passe_oublie", "Mot de passe oublié", "oubli.mot_de_passe_oublie", _MDP),
    Ecran("question_de_confiance", "Question de confiance", "oubli.question_de_confiance", _MDP),
    Ecran("nouveau_mot_de_passe", "Nouveau mot de passe", "oubli.nouveau_mot_de_passe", _MDP),
    Ecran("mot_de_passe_modifie", "Mot de passe modifié", "oubli.mot_de_passe_modifie", _MDP),
    Ecran("aide", "Aide", "accueil.aide"),
    Ecran("mode_simplifie", "Mode simplifié", "creation_expert.mode_simplifie"),
    Ecran("hors_fiche", "Page non reproduite", "accueil.hors_fiche"),
    Ecran("introuvable", "Page introuvable", "accueil.introuvable"),
    Ecran("erreur", "Erreur", "accueil.erreur"),
)


# Endpoint → what tells which of its screens it shows now; a journey enters its own here.
VARIANTES: dict[str, Callable[[], str]] = {}


def ecran_de(endpoint: str | None) -> Ecran | None:
    """The screen an endpoint shows or posts to; a posting view is named after its screen with `_valider`."""
    if endpoint is None:
        return None
    if endpoint in VARIANTES:
        return ECRANS[VARIANTES[endpoint]()]
    return ECRANS.get(endpoint.rpartition(".")[2].removesuffix("_valider"))
