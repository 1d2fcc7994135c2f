"""Every limit, delay and switch of the portal, in one frozen dataclass.

The names are part of the control API's contract: a sandbox overrides them by name. Each field carries its unit and
its meaning; its type (entier, durée, booléen, liste) is read from its annotation.
"""

from dataclasses import dataclass, field
from typing import Any

from mock_portal.clock import Duration


def _sens(meaning: str, unit: str | None = None) -> dict[str, str | None]:
    return {"unit": unit, "meaning": meaning}


def _oui(meaning: str) -> Any:
    return field(default=True, metadata=_sens(meaning))


def _non(meaning: str) -> Any:
    return field(default=False, metadata=_sens(meaning))


CHAMPS_OBLIGATOIRES = (
    "adresse_electronique",
    "confirmation_adresse_electronique",
    "mot_de_passe",
    "confirmation_mot_de_passe",
    "civilite",
    "nom",
    "prenom",
    "siren",
    "telephone",
    "ville",
    "pays",
    "reponse",
    "activation_adresse_electronique",
    "activation_code",
    "captcha",
    "adresse_entreprise",
    "activation_siren",
    "iban",
    "bic",
    "message",
)


HEURES_48, MINUTES_30, MINUTES_15 = (Duration(seconds=s) for s in (48 * 3600, 1800, 900))
ANNEES_3 = Duration(years=3)
HEURES_72, JOURS_14, JOURS_60 = Duration(seconds=72 * 3600), Duration(days=14), Duration(days=60)


@dataclass(frozen=True)
class Rules:
    """The rules of one sandbox.

    Defaults: the expert journey (EXP13, CAB14), the change of identifiers (CHG23), then both modes (ALIM, NEX).
    """

    mot_de_passe_longueur_minimale: int = field(
        default=8, metadata=_sens("longueur minimale d'un mot de passe", "caractères")
    )
    mot_de_passe_longueur_maximale: int = field(
        default=20, metadata=_sens("longueur maximale d'un mot de passe ; 0 = aucune", "caractères")
    )
    mot_de_passe_espaces_refuses: bool = _oui("un mot de passe qui contient un espace est refusé")
    mot_de_passe_accents_refuses: bool = _oui("un mot de passe qui contient un caractère accentué est refusé")
    mot_de_passe_speciaux_refuses: bool = _oui(
        "un mot de passe qui contient autre chose que chiffres et lettres est refusé"
    )
    mot_de_passe_confirmation_exigee: bool = _oui("les deux saisies du mot de passe doivent être égales")
    adresse_longueur_maximale: int = field(
        default=100, metadata=_sens("longueur maximale d'une adresse électronique", "caractères")
    )
    adresse_syntaxe_verifiee: bool = _oui("une adresse électronique mal formée est refusée")
    adresse_confirmation_exigee: bool = _oui("les deux saisies de l'adresse doivent être égales")
    adresse_unique: bool = _oui("une adresse ne sert qu'à un seul espace sans certificat")
    adresse_comparee_sans_casse_ni_blancs: bool = _oui("les adresses sont comparées sans casse ni blancs extérieurs")
    adresse_avec_certificat_bloquee: bool = _oui("l'adresse d'un espace avec certificat mène à l'écran de blocage")
    adresse_modifiable_au_formulaire: bool = _non("l'adresse peut être modifiée au formulaire")
    conditions_acceptation_exigee: bool = _oui("il faut accepter les conditions générales pour continuer")
    delai_activation: Duration = field(
        default=HEURES_48, metadata=_sens("vie du code d'activation à compter de son envoi", "durée ISO 8601")
    )
    delai_nouvelle_demande: Duration = field(
        default=HEURES_48, metadata=_sens("attente avant une nouvelle demande avec la même adresse", "durée ISO 8601")
    )
    code_longueur: int = field(default=12, metadata=_sens("longueur du code d'activation", "caractères"))
    code_usage_unique: bool = _oui("un code d'activation ne sert qu'une fois")
    code_lie_a_l_adresse: bool = _oui("un code n'active que l'espace de l'adresse saisie")
    code_casse_respectee: bool = _oui("majuscules et minuscules du code comptent")
    code_tentatives_maximales: int = field(default=5, metadata=_sens("codes faux de suite avant blocage", "essais"))
    delai_blocage_code: Duration = field(
        default=MINUTES_15, metadata=_sens("durée du blocage après codes faux", "durée ISO 8601")
    )
    connexion_avant_activation_refusee: bool = _oui("un espace en attente d'activation ne s'ouvre pas par la connexion")
    connexion_tentatives_maximales: int = field(
        default=5, metadata=_sens("mots de passe faux de suite avant blocage", "essais")
    )
    delai_blocage_connexion: Duration = field(
        default=MINUTES_15, metadata=_sens("durée du blocage après mots de passe faux", "durée ISO 8601")
    )
    connexion_automatique_apres_activation: bool = _non("l'activation ouvre aussi l'espace")
    siren_longueur: int = field(default=9, metadata=_sens("longueur d'un SIREN", "chiffres"))
    siren_connu_exige: bool = _oui("un SIREN inconnu du registre est refusé")
    entreprise_etrangere_leve_siren: bool = _oui("« Entreprise étrangère » cochée lève les contrôles du SIREN")
    champs_obligatoires: tuple[str, ...] = field(
        default=CHAMPS_OBLIGATOIRES, metadata=_sens("champs qui ne peuvent rester vides", "champs")
    )
    telephone_chiffres_exiges: bool = _oui("un numéro de téléphone qui contient des lettres est refusé")
    espace_vide_a_la_creation: bool = _oui("l'espace créé ne contient ni dossier ni service")
    duree_session: Duration = field(
        default=MINUTES_30, metadata=_sens("inactivité au-delà de laquelle la session est fermée", "durée ISO 8601")
    )
    numero_abonne_longueur: int = field(
        default=14, metadata=_sens("longueur du numéro d'abonné : année, jour de l'année, suite", "chiffres")
    )
    confirmation_en_fenetre_surgissante: bool = _oui("la confirmation s'ouvre dans une fenêtre surgissante")
    pdf_session_exigee: bool = _oui("le formulaire PDF n'est remis qu'à la session de son espace")
    courriel_sans_lien: bool = _oui("les courriels ne contiennent aucun lien cliquable, hors celui d'une validation")
    reponse_de_confiance_tentatives_maximales: int = field(
        default=3, metadata=_sens("réponses fausses de suite avant blocage", "essais")
    )
    delai_blocage_reponse: Duration = field(
        default=MINUTES_15, metadata=_sens("durée du blocage après réponses fausses", "durée ISO 8601")
    )
    captcha_longueur: int = field(
        default=6, metadata=_sens("longueur de la réponse d'une image à recopier", "caractères")
    )
    captcha_verifie: bool = _oui("une saisie qui n'est pas la réponse de l'image est refusée")
    captcha_usage_unique: bool = _oui("une image ne sert qu'à un seul envoi")
    captcha_avant_identifiants: bool = _oui("à la connexion, l'image est vérifiée avant l'adresse et le mot de passe")
    validite_mot_de_passe: Duration = field(
        default=ANNEES_3,
        metadata=_sens("vie d'un mot de passe, jusqu'à la veille de l'anniversaire", "durée ISO 8601"),
    )
    mot_de_passe_expire_accepte: bool = _oui("un mot de passe expiré ouvre encore l'espace")
    session_renouvelee_a_la_connexion: bool = _oui("la connexion donne au navigateur un nouvel identifiant de session")
    autres_sessions_fermees: bool = _oui("le changement du mot de passe ferme les sessions ouvertes ailleurs")
    ancien_mot_de_passe_refuse: bool = _oui("un mot de passe remplacé n'ouvre plus l'espace")
    ancienne_adresse_refusee: bool = _oui("une adresse remplacée n'ouvre plus l'espace")
    nouvelle_adresse_avant_activation_refusee: bool = _oui(
        "une nouvelle adresse n'ouvre pas l'espace avant son activation"
    )
    dernier_code_seul_valable: bool = _oui("une nouvelle demande de changement annule le code de la précédente")
    mot_de_passe_identique_refuse: bool = _oui("le nouveau mot de passe doit différer de l'actuel")
    adresse_identique_refusee: bool = _oui("la nouvelle adresse doit différer de l'actuelle")
    choix_identifiant_exige: bool = _oui("il faut cocher au moins un identifiant à modifier")
    valeur_non_cochee_ignoree: bool = _oui("une valeur saisie sans cocher sa case est ignorée")
    nouvelle_adresse_unique: bool = _oui("la nouvelle adresse ne doit servir à aucun autre espace")
    suppression_confirmation_exigee: bool = _oui("la suppression de l'espace demande une confirmation")
    service_non_detenu_refuse: bool = _oui("un service que l'espace ne détient pas ne s'ouvre pas par son adresse")
    mot_de_passe_expire_renouvele: bool = _non("un mot de passe expiré n'ouvre que l'écran de son renouvellement")
    delai_lien_validation: Duration = field(
        default=HEURES_72, metadata=_sens("vie du lien de validation à compter de son envoi", "durée ISO 8601")
    )
    lien_usage_repete_sans_effet: bool = _oui("un lien de validation ouvert de nouveau n'envoie pas d'autre lettre")
    delai_lettre: Duration = field(
        default=JOURS_14, metadata=_sens("temps que met une lettre à parvenir à l'entreprise", "durée ISO 8601")
    )
    delai_code_postal: Duration = field(
        default=JOURS_60,
        metadata=_sens("vie du code d'une lettre ; en jours, jusqu'à la fin du dernier", "durée ISO 8601"),
    )
    code_postal_lie_au_siren: bool = _oui("le code d'une lettre ne vaut qu'avec le SIREN de l'entreprise")
    siren_deja_tenu_refuse: bool = _oui("un SIREN qui a déjà un adhérent est refusé en mode simplifié")
    collectivite_refusee_en_simplifie: bool = _oui("le SIREN d'une administration est refusé en mode simplifié")
    adresse_entreprise_unique: bool = _oui("l'adresse électronique d'une entreprise ne sert à aucune autre entreprise")
    siren_valide_exige: bool = _oui("la demande ne continue qu'avec un SIREN validé")
    renvoi_remplace_demande: bool = _oui(
        "une nouvelle demande pour un SIREN annule le lien et le code de la précédente"
    )
    demande_annulable: bool = _oui("l'annulation d'une demande en attente éteint son lien et son code")
    services_selon_adhesion: bool = _non("l'espace n'offre que les services auxquels l'entreprise a adhéré")
    services_immediats_en_simplifie: bool = _oui("l'activation en mode simplifié donne tous les services d'office")
    services_speciaux_exclus: bool = _oui("les services de la liste spéciale ne sont pas donnés d'office")
    adhesion_service_exige: bool = _oui("une adhésion porte sur au moins un service")
    iban_verifie: bool = _oui("un IBAN mal formé ou dont la clé est fausse est refusé")
    bic_verifie: bool = _oui("un BIC mal formé est refusé")
    type_de_mandat_exige: bool = _oui("il faut choisir le type du mandat de prélèvement")
    paiement_sans_mandat_refuse: bool = _oui("sans compte bancaire ni mandat, un paiement est refusé")
    mandat_b2b_enregistre_exige: bool = _oui("un mandat B2B que la banque n'a pas enregistré ne permet aucun paiement")
    entreprises_maximales: int = field(
        default=0, metadata=_sens("entreprises qu'un espace peut détenir ; 0 = sans limite", "entreprises")
    )

    def exige(self, champ: str) -> bool:
        """Whether the field of that rule name must be filled."""
        return champ in self.champs_obligatoires
