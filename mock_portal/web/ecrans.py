"""The one table of screens: slug → French name, endpoint, first screen of the same journey."""

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


def ecran_de(endpoint: str | None) -> Ecran | None:
    """The screen an endpoint shows or posts to; a posting view is named after its screen with `_valider`."""
    if endpoint is None:
        return None
    return ECRANS.get(endpoint.rpartition(".")[2].removesuffix("_valider"))
