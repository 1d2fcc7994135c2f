"""Every limit, delay and switch of the portal, in one frozen dataclass.

The names are part of the control API's contract: a sandbox overrides them by name. Each field carries its unit and
its meaning; its type (entier, durée, booléen, liste) is read from its annotation.
"""

from collections.abc import Iterator, Mapping
from dataclasses import Field, dataclass, field, fields, replace
from typing import Any

from mock_portal.clock import Duration

MAXIMUM = 10**6


class UnknownRule(LookupError):
    """No rule of that name; `known` lists the names."""

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(name)
        self.name, self.known = name, known


class BadRuleValue(ValueError):
    """A value that the rule of that name cannot take."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} : {why}")
        self.name = name


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


# Smallest value that leaves the portal able to run: a code or a number of no character is none.
MINIMA = {"code_longueur": 1, "siren_longueur": 1, "numero_abonne_longueur": 8}
_TYPES = {int: "entier", bool: "booléen", Duration: "durée", tuple[str, ...]: "liste"}


def rule_type(item: "Field[Any]") -> str:
    """French name of a rule's type, from its annotation."""
    return _TYPES[item.type]  # type: ignore[index]


def to_json(value: object) -> object:
    """A rule's value as JSON: durations as text, lists as arrays."""
    if isinstance(value, Duration):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


def describe(rules: Rules) -> Iterator[dict[str, object]]:
    """`{name, type, unit, value, meaning}` of every rule, in declaration order."""
    for item in fields(rules):
        yield {
            "name": item.name,
            "type": rule_type(item),
            "unit": item.metadata["unit"],
            "value": to_json(getattr(rules, item.name)),
            "meaning": item.metadata["meaning"],
        }


def override(rules: Rules, changes: Mapping[str, object]) -> Rules:
    """A copy with `changes` (JSON values) applied. Raises UnknownRule, BadRuleValue."""
    known = {item.name: item for item in fields(rules)}
    values: dict[str, Any] = {}
    for name, value in changes.items():
        if name not in known:
            raise UnknownRule(name, sorted(known))
        values[name] = _from_json(name, rule_type(known[name]), value)
    return replace(rules, **values)


def _from_json(name: str, kind: str, value: object) -> object:
    match kind, value:
        case "booléen", bool():
            return value
        case "entier", int() if not isinstance(value, bool):
            if not MINIMA.get(name, 0) <= value <= MAXIMUM:
                raise BadRuleValue(name, f"un entier de {MINIMA.get(name, 0)} à {MAXIMUM} est attendu")
            return value
        case "durée", str():
            try:
                return Duration.parse(value)
            except ValueError as error:
                raise BadRuleValue(name, str(error)) from error
        case "liste", list():
            return _known_list(name, value)
    raise BadRuleValue(name, f"une valeur de type {kind} est attendue")


def _known_list(name: str, value: list[object]) -> tuple[str, ...]:
    unknown = [item for item in value if item not in CHAMPS_OBLIGATOIRES]
    if unknown:
        raise BadRuleValue(name, f"éléments inconnus {unknown} ; connus : {', '.join(CHAMPS_OBLIGATOIRES)}")
    return tuple(str(item) for item in value)
