"""Bad samples for the lint: for each rule code, a feature or a module of steps that breaks that rule."""

from __future__ import annotations

TETE = "# language: fr\n@creation-expert-2013 @edition-2013\nFonctionnalité: Essai\n  Une intention.\n\n"
BON = "  @EXP13-001\n  Scénario: Un\n    Alors vu\n"


def scenario(corps: str, tags: str = "@EXP13-001", titre: str = "Un") -> str:
    """A whole feature of one scenario."""
    return f"{TETE}  {tags}\n  Scénario: {titre}\n{corps}"


def plan(corps: str) -> str:
    """A whole feature of one outline."""
    return f"{TETE}  @EXP13-001\n  Plan du scénario: Cas <a>\n{corps}"


def table(*lignes: str, mot: str = "Alors") -> str:
    """A whole feature of one scenario with a screen table."""
    rangees = "".join(f"      {ligne}\n" for ligne in ("| exigence | élément | texte |", *lignes))
    return scenario(f"    {mot} l'écran présente :\n{rangees}    Alors vu\n")


FONCTIONNALITES = [
    ("nom-en-double", TETE + f"  Règle: A\n{BON}  Règle: B\n{BON}"),
    ("sans-titre", scenario("    Alors vu\n", titre="")),
    ("scénario-vide", scenario("")),
    ("sans-alors", scenario("    Quand agi\n")),
    ("contexte-agissant", f"{TETE}  Contexte:\n    Quand agi\n\n{BON}"),
    ("contexte-agissant", f"{TETE}  Règle: A\n    Contexte:\n      Alors vu\n\n{BON}"),
    ("fonctionnalité-vide", TETE),
    ("règle-vide", f"{TETE}{BON}\n  Règle: A\n"),
    ("sans-intention", TETE.replace("  Une intention.\n", "") + BON),
    ("texte-libre", scenario("    Quan agi\n    Alors vu\n")),
    ("texte-libre", TETE.replace("Une intention.", "Scenario: Perdu") + BON),
    ("texte-libre", f"{TETE}  Contexte:\n    Etan donné rien\n\n{BON}"),
    ("plan-sans-exemples", plan("    Alors vu <a>\n")),
    ("plan-sans-exemples", plan("    Alors vu <a>\n    Exemples:\n      | a |\n")),
    ("paramètre-inconnu", plan("    Alors vu <b>\n    Exemples:\n      | a |\n      | 1 |\n")),
    ("colonne-inutile", plan("    Alors vu\n    Exemples:\n      | a | c |\n      | 1 | 2 |\n")),
    ("trop-longue", TETE + BON + "\n" * 120),
    ("étiquette-inconnue", scenario("    Alors vu\n", tags="@EXP13-001 @lent")),
    ("document-absent", TETE.replace("@creation-expert-2013 ", "") + BON),
    ("mauvais-dossier", TETE.replace("expert-2013", "expert-2014").replace("edition-2013", "edition-2014") + BON),
    ("édition-absente", TETE.replace(" @edition-2013", "") + BON),
    ("édition-absente", TETE.replace("edition-2013", "edition-2025") + BON),
    ("sans-identifiant", scenario("    Alors vu\n", tags="@ouvert")),
    ("trop-d-identifiants", scenario("    Alors vu\n", tags="@EXP13-001 @EXP13-002 @EXP13-003 @EXP13-004")),
    ("identifiant-inconnu", scenario("    Alors vu\n", tags="@EXP13-999")),
    ("identifiant-inconnu", table("| EXP13-999 | titre | T |")),
    ("autre-édition", scenario("    Alors vu\n", tags="@CAB14-001")),
    ("autre-document", table("| CAB14-001 | titre | T |")),
    ("identifiant-mal-formé", table("| EXP13001 | titre | T |")),
    ("identifiant-mal-formé", table("| | titre | T |")),
    ("suite-mal-placée", table("| … | | |", "| EXP13-001 | titre | T |")),
    ("citation-hors-alors", table("| EXP13-001 | titre | T |", mot="Quand")),
    ("silence-non-dit", scenario("    Alors vu\n", tags="@C-001")),
    ("silence-sans-identifiant", scenario("    Alors vu\n", tags="@EXP13-001 @silencieux")),
    ("mot-clé-piégé", scenario("    Étant donné rien\n    Et qu’il dort\n    Alors vu\n")),
    ("mot-clé-piégé", scenario("    Étant donné que rien\n    Alors vu\n")),
    ("mot-clé-piégé", scenario("    Etant donné rien\n    Alors vu\n")),
    ("mot-clé-piégé", scenario("    Quand agi\n    * encore\n    Alors vu\n")),
    ("élément-inconnu", table("| EXP13-001 | bandeau | T |")),
]

TETE_PYTHON = "from pytest_bdd import given, parsers, step, then, when\n\n\n"


def etape(decorateur: str, corps: str = "    assert True\n", nom: str = "etape", mot: str = "def") -> str:
    """A step definition."""
    return f"{decorateur}\n{mot} {nom}():\n{corps}\n\n"


ETAPES = [
    ("étape-ambiguë", etape('@then("vu")') + etape('@then(parsers.parse("{quoi}"))', nom="autre")),
    ("étape-non-définie", etape('@then("ailleurs")')),
    ("alors-qui-agit", etape('@when("vu")')),
    ("alors-qui-agit", etape('@then("vu")', "    page.click_valider()\n")),
    ("alors-qui-agit", etape('@then("vu")', "    aider()\n") + "def aider():\n    page.fill('x', 'y')\n"),
    ("alors-qui-agit", etape('@then("il clique sur « OK »")')),
    ("mauvais-mot-clé", etape('@then("vu")') + etape('@then("agi")', nom="autre")),
    ("définition-inutile", etape('@then("vu")') + etape('@given("jamais")', nom="autre")),
    ("définition-en-double", etape('@then("vu")') + etape('@then("vu")', nom="autre")),
    ("définition-sans-genre", etape('@step("vu")')),
    ("deux-mots-clés", etape('@given("vu")\n@then("vu")')),
    ("deux-mots-clés", etape('@given("donné")\n@then("vu")')),
    ("étape-sans-nom", etape('@then("vu")', nom="_")),
    ("étape-asynchrone", etape('@then("vu")', mot="async def")),
    ("étape-qui-choisit", etape('@then("vu")', "    if True:\n        return None\n")),
    ("étape-trop-longue", etape('@then("vu")', "    x = 1\n" * 21)),
    ("localisateur-dans-une-étape", etape('@then("vu")', "    page.get_by_role('button')\n")),
    ("alors-sans-affirmation", etape('@then("vu")', "    page.title()\n")),
    ("quand-qui-affirme", etape('@when("agi")', "    constat.egal(1, 1, 'x')\n")),
    ("quand-qui-affirme", etape('@when("agi")', "    assert True\n")),
    ("quand-qui-affirme", etape('@when("agi")', "    expect(page).to_have_title('x')\n")),
]
