"""What an edition is made of: rules, wordings, screens, theme. No text of a given edition stands here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from mock_portal.rules import Rules


@dataclass(frozen=True)
class Champ:
    """A field as printed: label, hint lines, whether the document prints an asterisk, before or after the label."""

    label: str
    consigne: tuple[str, ...] = ()
    marque: bool = False
    marque_apres: bool = False


@dataclass(frozen=True)
class Rubrique:
    """A titled block of links of the home page; `liens` are the printed texts, `bouton` what may close the block."""

    titre: str | None
    liens: tuple[str, ...] = ()
    bouton: str | None = None


@dataclass(frozen=True)
class Colonne:
    """One of the two columns of the home page."""

    titre: str
    rubriques: tuple[Rubrique, ...]
    bouton_final: str | None = None


@dataclass(frozen=True)
class Accueil:
    """The home page, part by part. `accroche` stands under « Mon espace », `pied` under everything."""

    signature: str
    onglets: tuple[str, ...]
    banniere: str
    colonnes: tuple[Colonne, ...]
    recherche: tuple[str, ...]
    menu: tuple[Rubrique, ...]
    accroche: str | None = None
    icone_accueil: bool = False
    pied: str | None = None


@dataclass(frozen=True)
class Courriel:
    """A mail with places `{code}` and `{delai}`; a paragraph is a tuple of lines."""

    expediteur: str
    objet: str
    paragraphes: tuple[tuple[str, ...], ...]
    ligne_de_lien: str


@dataclass(frozen=True)
class Textes:
    """Wordings of the expert journey that vary from one edition to another."""

    chemin_de_retour: tuple[str, ...]
    nom_a_l_attente: bool
    nom_a_la_confirmation: bool
    jour_sur_deux_chiffres: bool
    quitter: frozenset[str]


@dataclass(frozen=True)
class Edition:
    """One edition of the portal.

    `journeys`: names of the packages of `mock_portal.journeys` it is made of; no other screen exists.
    `formulaires`: screen → field → wording. `theme`: folder of `static/`. `maintenant`: a sandbox's clock by default.
    """

    code: str
    titre: str
    maintenant: datetime
    rules: Rules
    theme: str
    journeys: tuple[str, ...]
    accueil: Accueil
    textes: Textes
    formulaires: Mapping[str, Mapping[str, Champ]]
    courriels: Mapping[str, Courriel] = field(default_factory=dict)
