"""Every limit, delay and switch of the portal, in one frozen dataclass.

The names are part of the control API's contract: a sandbox overrides them by name. Each field carries its unit and
its meaning; its type (entier, durée, booléen, liste) is read from its annotation.
"""

from dataclasses import dataclass, field

from mock_portal.clock import Duration


def _sens(meaning: str, unit: str | None = None) -> dict[str, str | None]:
    return {"unit": unit, "meaning": meaning}


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
)


HEURES_48, MINUTES_30, MINUTES_15 = (Duration(seconds=s) for s in (48 * 3600, 1800, 900))


@dataclass(frozen=True)
class Rules:
    """The rules of one sandbox. Defaults: the expert journey of 2013 and 2014 (EXP13, CAB14)."""

    mot_de_passe_longueur_minimale: int = field(
        default=8, metadata=_sens("longueur minimale d'un mot de passe", "caractères")
    )
    mot_de_passe_longueur_maximale: int = field(
        default=20, metadata=_sens("longueur maximale d'un mot de passe", "caractères")
    )
    mot_de_passe_espaces_refuses: bool = field(
        default=True, metadata=_sens("un mot de passe qui contient un espace est refusé")
    )
    mot_de_passe_accents_refuses: bool = field(
        default=True, metadata=_sens("un mot de passe qui contient un caractère accentué est refusé")
    )
    mot_de_passe_speciaux_refuses: bool = field(
        default=True, metadata=_sens("un mot de passe qui contient autre chose que chiffres et lettres est refusé")
    )
    mot_de_passe_confirmation_exigee: bool = field(
        default=True, metadata=_sens("les deux saisies du mot de passe doivent être égales")
    )
    adresse_longueur_maximale: int = field(
        default=100, metadata=_sens("longueur maximale d'une adresse électronique", "caractères")
    )
    adresse_syntaxe_verifiee: bool = field(
        default=True, metadata=_sens("une adresse électronique mal formée est refusée")
    )
    adresse_confirmation_exigee: bool = field(
        default=True, metadata=_sens("les deux saisies de l'adresse doivent être égales")
    )
    adresse_unique: bool = field(
        default=True, metadata=_sens("une adresse ne sert qu'à un seul espace sans certificat")
    )
    adresse_comparee_sans_casse_ni_blancs: bool = field(
        default=True, metadata=_sens("les adresses sont comparées sans casse ni blancs extérieurs")
    )
    adresse_avec_certificat_bloquee: bool = field(
        default=True, metadata=_sens("l'adresse d'un espace avec certificat mène à l'écran de blocage")
    )
    adresse_modifiable_au_formulaire: bool = field(
        default=False, metadata=_sens("l'adresse peut être modifiée au formulaire")
    )
    conditions_acceptation_exigee: bool = field(
        default=True, metadata=_sens("il faut accepter les conditions générales pour continuer")
    )
    delai_activation: Duration = field(
        default=HEURES_48, metadata=_sens("vie du code d'activation à compter de son envoi", "durée ISO 8601")
    )
    delai_nouvelle_demande: Duration = field(
        default=HEURES_48, metadata=_sens("attente avant une nouvelle demande avec la même adresse", "durée ISO 8601")
    )
    code_longueur: int = field(default=12, metadata=_sens("longueur du code d'activation", "caractères"))
    code_usage_unique: bool = field(default=True, metadata=_sens("un code d'activation ne sert qu'une fois"))
    code_lie_a_l_adresse: bool = field(
        default=True, metadata=_sens("un code n'active que l'espace de l'adresse saisie")
    )
    code_casse_respectee: bool = field(default=True, metadata=_sens("majuscules et minuscules du code comptent"))
    code_tentatives_maximales: int = field(default=5, metadata=_sens("codes faux de suite avant blocage", "essais"))
    delai_blocage_code: Duration = field(
        default=MINUTES_15, metadata=_sens("durée du blocage après codes faux", "durée ISO 8601")
    )
    connexion_avant_activation_refusee: bool = field(
        default=True, metadata=_sens("un espace en attente d'activation ne s'ouvre pas par la connexion")
    )
    connexion_tentatives_maximales: int = field(
        default=5, metadata=_sens("mots de passe faux de suite avant blocage", "essais")
    )
    delai_blocage_connexion: Duration = field(
        default=MINUTES_15, metadata=_sens("durée du blocage après mots de passe faux", "durée ISO 8601")
    )
    connexion_automatique_apres_activation: bool = field(
        default=False, metadata=_sens("l'activation ouvre aussi l'espace")
    )
    siren_longueur: int = field(default=9, metadata=_sens("longueur d'un SIREN", "chiffres"))
    siren_connu_exige: bool = field(default=True, metadata=_sens("un SIREN inconnu du registre est refusé"))
    entreprise_etrangere_leve_siren: bool = field(
        default=True, metadata=_sens("« Entreprise étrangère » cochée lève les contrôles du SIREN")
    )
    champs_obligatoires: tuple[str, ...] = field(
        default=CHAMPS_OBLIGATOIRES, metadata=_sens("champs qui ne peuvent rester vides", "champs")
    )
    telephone_chiffres_exiges: bool = field(
        default=True, metadata=_sens("un numéro de téléphone qui contient des lettres est refusé")
    )
    espace_vide_a_la_creation: bool = field(
        default=True, metadata=_sens("l'espace créé ne contient ni dossier ni service")
    )
    duree_session: Duration = field(
        default=MINUTES_30, metadata=_sens("inactivité au-delà de laquelle la session est fermée", "durée ISO 8601")
    )
    numero_abonne_longueur: int = field(
        default=14, metadata=_sens("longueur du numéro d'abonné : année, jour de l'année, suite", "chiffres")
    )
    confirmation_en_fenetre_surgissante: bool = field(
        default=True, metadata=_sens("la confirmation s'ouvre dans une fenêtre surgissante")
    )
    pdf_session_exigee: bool = field(
        default=True, metadata=_sens("le formulaire PDF n'est remis qu'à la session de son espace")
    )
    courriel_sans_lien: bool = field(default=True, metadata=_sens("les courriels ne contiennent aucun lien cliquable"))
    reponse_de_confiance_tentatives_maximales: int = field(
        default=3, metadata=_sens("réponses fausses de suite avant blocage", "essais")
    )
    delai_blocage_reponse: Duration = field(
        default=MINUTES_15, metadata=_sens("durée du blocage après réponses fausses", "durée ISO 8601")
    )

    def exige(self, champ: str) -> bool:
        """Whether the field of that rule name must be filled."""
        return champ in self.champs_obligatoires
