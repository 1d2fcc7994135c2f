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
class AccueilParProfils:
    """The home page of the second generation: tabs, a search, one link a profile. `boutons` stand in the header."""

    boutons: tuple[str, ...]
    onglets: tuple[str, ...]
    recherche: str
    titre: str
    profils: tuple[str, ...]


@dataclass(frozen=True)
class AccueilALaUne:
    """The home page of the third generation: two accesses, a search, a menu, one featured article with its button."""

    acces: tuple[str, ...]
    recherche: str
    menu: tuple[str, ...]
    etiquette: str
    titre: str
    texte: str
    bouton: str


@dataclass(frozen=True)
class EspacePro:
    """The space of the second generation: blocks of entries of its home and groups of « Gérer les services ».

    `menu` is that of one company; with several, `menu_des_dossiers` stands before it.
    """

    menu: tuple[str, ...]
    menu_des_dossiers: str
    dossiers: Rubrique
    services: tuple[Rubrique, ...]
    mon_espace: Rubrique
    autres_services: Rubrique
    gestion: tuple[Rubrique, ...]


@dataclass(frozen=True)
class Courriel:
    """A mail with places `{code}`, `{delai}` and `{valable_jusqu_au}`; a paragraph is a tuple of lines.

    `ligne_de_lien`: the text of the link that the rules may add; "" = never any. Where a line has the place `{lien}`,
    that link always stands there. A validation has the places `{adresse}`, `{raison_sociale}`, `{siren}`.
    """

    expediteur: str
    objet: str
    paragraphes: tuple[tuple[str, ...], ...]
    ligne_de_lien: str


@dataclass(frozen=True)
class Lettre:
    """A posted letter, part by part; places `{numero}` and `{demandeur}`. `colonnes` head the table of the code."""

    en_tete: tuple[str, ...]
    objet: str
    ouverture: tuple[str, ...]
    colonnes: tuple[str, ...]
    suite: tuple[str, ...]
    instructions: tuple[str, ...]


@dataclass(frozen=True)
class Textes:
    """Wordings that vary from one edition to another: of the expert journey, none where it has no such journey.

    `rappels`: the notices above the log-in, with a place `{validite}`; `fil_cliquable`: the first part of the path
    beside them is a link; `pied`: what closes that screen. The rest words the activation in steps.
    """

    chemin_de_retour: tuple[str, ...] = ()
    nom_a_l_attente: bool = False
    nom_a_la_confirmation: bool = False
    jour_sur_deux_chiffres: bool = False
    quitter: frozenset[str] = frozenset()
    rappels: tuple[str, ...] = ()
    fil_cliquable: bool = False
    pied: str = ""
    titre_de_l_activation: str = "Activez votre espace / vos services"
    activation_avec_entete: bool = False


@dataclass(frozen=True)
class Edition:
    """One edition of the portal.

    `journeys`: names of the packages of `mock_portal.journeys` it is made of; no other screen exists.
    `formulaires`: screen → field → wording. `theme`: folder of `static/`. `maintenant`: a sandbox's clock by default.
    `ecran_*`: slugs of its log-in, its space, its activation and its creation (None: not reproduced).
    `format_date_courriel`: how its mails print their date (`strftime`, Europe/Paris); None where its document prints
    none of its own. `exemple`: entries of the holder of a sample space.
    """

    code: str
    titre: str
    maintenant: datetime
    rules: Rules
    theme: str
    journeys: tuple[str, ...]
    accueil: Accueil | AccueilParProfils | AccueilALaUne
    textes: Textes
    formulaires: Mapping[str, Mapping[str, Champ]]
    courriels: Mapping[str, Courriel] = field(default_factory=dict)
    ecran_connexion: str = "connexion"
    ecran_espace: str = "espace"
    ecran_activation: str = "activation"
    ecran_creation: str | None = None
    format_date_courriel: str | None = None
    exemple: Mapping[str, str] = field(default_factory=dict)
    espace: EspacePro | None = None
    lettre: Lettre | None = None
