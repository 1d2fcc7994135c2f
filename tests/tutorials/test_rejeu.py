"""Parts of the replay that need no browser: the plan, the ways between screens, what is remembered."""

from __future__ import annotations

from pathlib import Path

from tutorials.faits import Faits
from tutorials.jugement.controle import controler
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Constat
from tutorials.lexique import objets
from tutorials.rejeu.chemins import chercher
from tutorials.rejeu.execution import avec_les_ordres
from tutorials.rejeu.journal import Journal, nommes
from tutorials.rejeu.ordres import ordres_dementis
from tutorials.rejeu.plan import Geste, gestes
from tutorials.rejeu.tournures import pour_certains


def plan(faits: Faits, dossier: Path, texte: str, edition: str = "2025") -> list[Geste]:
    chemin = dossier / "tuto.md"
    chemin.write_text(f"# Espace professionnel impots.gouv.fr\n\n{texte}\n", encoding="utf-8")
    return list(gestes(controler(chemin, edition, faits)))


def test_steps_come_in_reading_order(faits: Faits, tmp_path: Path) -> None:
    texte = "Recopiez l'image, puis cliquez sur « Valider le SIREN ».\n\nDevis gratuit.\n\nAttendez la lettre."
    voulus = plan(faits, tmp_path, texte)
    assert [geste.sorte for geste in voulus][:2] == ["saisie", "clic"]
    assert voulus[-1].sorte == "lettre"


def test_an_outdated_label_brings_what_the_portal_has_instead(faits: Faits, tmp_path: Path) -> None:
    (clic,) = plan(faits, tmp_path, "Cliquez sur « Connexion à l'espace professionnel ».", "2023")
    assert clic.secours == "Votre espace professionnel"


def test_the_way_to_a_screen_is_found_by_the_facts(faits: Faits) -> None:
    chemin = chercher("Accueil", frozenset({"Saisie du SIREN"}), Index(faits, "2025"))
    assert [saut.vers for saut in chemin] == ["Authentification", "Choix du mode", "Saisie du SIREN"]
    assert chercher("Accueil", frozenset({"Formulaire d'inscription"}), Index(faits, "2025")) == []


def en_silence(faits: Faits, dossier: Path, *passages: tuple[str, str]) -> Journal:
    """What is remembered of one step that passed these screens without a word, each on the way to another."""
    geste = plan(faits, dossier, "Cliquez sur « Continuer ».")[0]
    journal = Journal(Index(faits, "2025"))
    for ecran, vise in passages:
        journal.taire(ecran, geste, vise)
    return journal


def test_a_silent_screen_is_missing_unless_the_text_comes_back_to_it(faits: Faits, tmp_path: Path) -> None:
    vise = "Coordonnées du mode expert"
    journal = en_silence(faits, tmp_path, ("Conditions du mode expert", vise), ("Identifiants du mode expert", vise))
    mot_de_passe = next(objet for objet in objets() if objet.nom == "mot de passe")
    journal.trop_tot(journal.tu_puis_dit(mot_de_passe))
    assert [(constat.nature, constat.ecran) for constat in journal.conclure()] == [
        ("ordre", "Coordonnées du mode expert"),
        ("étape manquante", "Conditions du mode expert"),
    ]


def test_a_field_told_before_a_screen_that_the_journeys_put_first_is_an_order(faits: Faits, tmp_path: Path) -> None:
    iban, _ = plan(faits, tmp_path, "Saisissez l'IBAN, puis cliquez sur « Continuer ».")
    assert iban.objet is not None
    journal = Journal(Index(faits, "2025"), vus=["Enregistrement"])
    journal.avancer(iban.objet, iban)
    assert journal.conclure() == ()
    journal.vus.append("Activation : code")
    assert [(constat.nature, constat.ecran) for constat in journal.conclure()] == [("ordre", "Compte bancaire")]


def test_a_screen_passed_on_the_way_further_was_skipped_by_that_step(faits: Faits, tmp_path: Path) -> None:
    passages = ("Activation : code", "Activation : code"), ("Activation : code", "Activation : récapitulatif")
    journal = en_silence(faits, tmp_path, *passages)
    code = next(objet for objet in objets() if objet.nom == "code d'activation")
    assert journal.tu_puis_dit(code) == "Activation : code"


def sortes(faits: Faits, dossier: Path, texte: str, edition: str = "2025") -> list[str]:
    return [geste.sorte for geste in plan(faits, dossier, texte, edition)]


def test_nouns_of_action_minutes_and_notes_are_steps_too(faits: Faits, tmp_path: Path) -> None:
    assert sortes(faits, tmp_path, "Saisie du code d'activation et recopie de l'image.") == ["saisie", "saisie"]
    assert sortes(faits, tmp_path, "Le code d'activation reçu a été saisi.") == ["saisie"]
    assert sortes(faits, tmp_path, "ident. = e-mail + mdp") == ["mention", "mention"]


def test_a_form_is_sent_in_words_too(faits: Faits, tmp_path: Path) -> None:
    assert sortes(faits, tmp_path, "Envoyez le tout.") == ["valider"]
    assert sortes(faits, tmp_path, "Puis passez à l'écran suivant.") == ["valider"]
    assert sortes(faits, tmp_path, "Recopiez l'image et continuez.") == ["saisie", "valider"]
    assert sortes(faits, tmp_path, "Recopiez l'image pour continuer.") == ["saisie"]


def test_what_one_logs_in_with_fills_no_other_screen(faits: Faits, tmp_path: Path) -> None:
    assert sortes(faits, tmp_path, "Connectez-vous avec votre adresse et votre mot de passe.") == ["connexion"]


def test_what_is_forbidden_is_not_done(faits: Faits, tmp_path: Path) -> None:
    assert plan(faits, tmp_path, "Ne changez pas votre adresse électronique.", "2023") == []
    assert sortes(faits, tmp_path, "Changez votre adresse électronique.", "2023") == ["saisie"]
    (saisie,) = plan(faits, tmp_path, "Ne changez pas votre adresse ; tapez le code d'activation.", "2023")
    assert saisie.objet is not None
    assert saisie.objet.nom == "code d'activation"


def test_a_screen_is_named_by_its_last_word_where_it_alone_has_it(faits: Faits) -> None:
    index = Index(faits, "2025")
    assert nommes("Le récapitulatif apparaît ; gardez-en une copie.", index) == {"Activation : récapitulatif"}
    assert nommes("Gardez vos identifiants en lieu sûr.", index) == set()


def test_a_command_that_is_only_spoken_of_is_not_pressed(faits: Faits, tmp_path: Path) -> None:
    assert plan(faits, tmp_path, "La voie « Mot de passe oublié » a été évoquée.") == []
    assert plan(faits, tmp_path, "« Étape précédente » ramène à la saisie.", "2013") == []


def test_a_step_of_the_portal_may_be_named_by_its_rank(faits: Faits, tmp_path: Path) -> None:
    (clic,) = plan(faits, tmp_path, "Prenez la première étape, celle de la création.", "2014")
    assert (clic.sorte, clic.texte) == ("clic", "1ère étape")


def test_what_follows_a_question_is_for_some_readers_only(faits: Faits, tmp_path: Path) -> None:
    _, sinon = plan(faits, tmp_path, "Cliquez sur « Continuer ». Image illisible ? Cliquez sur « Changer l'image ».")
    assert pour_certains(sinon.avis)


def test_an_order_that_the_reading_denies_names_the_screen_told_too_early(faits: Faits, tmp_path: Path) -> None:
    chemin = tmp_path / "tuto.md"
    texte = "Saisissez d'abord votre adresse électronique de connexion, puis le code d'activation."
    chemin.write_text(f"# Espace professionnel impots.gouv.fr\n\n{texte}\n", encoding="utf-8")
    (constat,) = ordres_dementis(controler(chemin, "2023", faits), Index(faits, "2023"))
    assert (constat.nature, constat.ecran, constat.lieu) == ("ordre", "Activation : identifiants", "3")


def test_an_order_is_told_once_whoever_found_it() -> None:
    lu = Constat("ordre", "Activation", "9", "dit trop tôt : lu")
    rejoue = Constat("ordre", "Formulaire d'inscription", "9", "dit trop tôt : rejoué")
    manque = Constat("étape manquante", "Conditions générales", "9", "manque")
    assert avec_les_ordres((rejoue, manque), [lu]) == (manque, lu)
    assert avec_les_ordres((manque,), [lu, lu]) == (manque, lu)


def test_a_button_pressed_for_the_text_then_told_in_the_same_sentence_is_an_order(faits: Faits, tmp_path: Path) -> None:
    code, clic = plan(
        faits,
        tmp_path,
        "On a d'abord saisi le code d'activation, puis cliqué sur « Valider les modifications ».",
        "2023",
    )
    journal = Journal(Index(faits, "2023"))
    journal.presser(clic.texte)
    journal.devances[journal.dernier] = code, "Activation : code"
    assert journal.devance(clic)
    assert [(constat.nature, constat.ecran) for constat in journal.conclure()] == [("ordre", "Activation : code")]
