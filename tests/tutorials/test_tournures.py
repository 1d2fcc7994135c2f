"""The same fact in the many ways authors say it, and the same falsehood; what is nobody's claim has no verdict."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tutorials.jugement.modele import Avis

Relire = Callable[..., list[Avis]]

JUSTES = [
    ("2025", "Un mot de passe ne peut pas compter moins de vingt caractères."),
    ("2025", "Le mot de passe comporte plus de dix-neuf caractères."),
    ("2025", "En dessous de vingt caractères, le mot de passe est rejeté."),
    ("2025", "Mdp : 20 car. mini."),
    ("2025", "Mot de passe | 20 caractères minimum"),
    ("2025", "Ce lien cesse de fonctionner au-delà de 72 h."),
    ("2025", "Vous avez deux mois devant vous pour vous servir du code imprimé sur la lettre."),
    ("2025", "Le code figure sur la lettre. Il compte douze caractères."),
    ("2025", "Tapez les douze caractères du code et recopiez l'image."),
    ("2025", "L'assistance ne décroche pas avant huit heures et s'arrête à dix-neuf heures trente."),
    ("2025", "Comptez deux semaines pour la lettre et deux mois pour le code."),
    ("2025", "L'assistance ferme à 19 h 30."),
    ("2025", "La lettre est acheminée au siège de la société."),
    ("2025", "L'IBAN et le BIC se donnent avant le mandat SEPA."),
    ("2025", "L'image se recopie avant de valider le SIREN."),
    ("2025", "Une collectivité territoriale ne peut pas choisir le mode simplifié."),
    ("2025", "DAC6 suppose une adhésion complémentaire."),
    ("2025", "Tant que l'espace n'est pas activé, il est impossible de se connecter."),
    ("2025", "L'image se renouvelle par Changer l'image."),
    ("2023", "Tant que vous n'avez pas activé, l'ancienne adresse continue d'ouvrir l'espace."),
    ("2025", "Saisissez le code d'activation, qui compte 12 caractères, et recopiez les caractères de l'image."),
    ("2025", "Ouvrez le menu « Mes services », puis « J'adhère »."),
    ("2023", "Tant que la modification n'est pas activée, seule l'adresse actuelle donne accès à l'espace."),
    ("2023", "Un courriel de confirmation suit le changement de mot de passe."),
    ("2013", "Le mot de passe n'admet ni accent ni espace."),
]
FAUSSES = [
    ("2025", "En dessous de douze caractères, le mot de passe est rejeté."),
    ("2025", "Le lien est envoyé par courriel. Il doit être ouvert dans les sept jours."),
    ("2025", "Passé trente jours, le code de la lettre n'est plus bon à rien."),
    ("2025", "Composez le 0 809 400 210 entre 9 h et 18 h."),
    ("2025", "Le courriel de validation part vers votre adresse de connexion."),
    ("2025", "La lettre est expédiée avant la validation du lien."),
    ("2025", "Après avoir rempli le mandat SEPA, on saisit l'IBAN et le BIC."),
    ("2025", "Cliquez sur « Valider le SIREN », puis recopiez l'image."),
    ("2025", "Validez le SIREN, puis seulement recopiez l'image."),
    (
        "2023",
        "Cliquez sur « Valider les modifications », et seulement ensuite cochez « Modifier mon adresse électronique ».",
    ),
    ("2025", "Le code de la lettre est à usage multiple."),
    ("2023", "Aucun courriel de confirmation ne suit le changement de mot de passe."),
    ("2023", "L'ancienne adresse continue de fonctionner après l'activation."),
    ("2023", "Un code vous est envoyé. Il arrive à votre ancienne adresse et pas à la nouvelle."),
    ("2013", "Le mot de passe accepte les espaces et les accents."),
    ("2013", "Activation de l'espace | 24 heures à compter de l'envoi du code"),
    (
        "2013",
        "Remplissez ensuite le formulaire, puis, à l'écran suivant, choisissez votre adresse et votre mot de passe.",
    ),
    ("2025", "Éditez d'abord le mandat SEPA, puis enregistrez l'IBAN et le BIC."),
    (
        "2023",
        "Cliquez sur « Sauvegardez ou imprimez le récapitulatif », puis saisissez votre adresse et « Continuer ».",
    ),
    ("2025", "Le code des services part par courrier postal à l'adresse du cabinet, jamais à l'entreprise."),
    ("2023", "Un courriel de confirmation du changement est envoyé au service des impôts, et non à vous."),
    ("2025", "En mode expert, renseignez vos coordonnées, puis choisissez vos identifiants."),
]
TUES = [
    "Le mot de passe Windows compte 14 caractères.",
    "Le code de la porte a quatre chiffres.",
    "Messagerie du cabinet → Paramètres → Sécurité → mot de passe de 10 caractères.",
    "En cas de souci, mon beau-frère répond au 02 99 00 11 22.",
    "Dépannage du copieur : 03 53 01 78 90.",
    "Une fois le code reçu, retournez à l'accueil et cliquez sur « Connexion à l'espace professionnel ».",
    "Demandez au client le code quand le courrier d'activation est arrivé chez lui.",
    "Saisissez le SIREN de l'atelier, sur 9 caractères, recopiez l'image et cliquez sur « Valider le SIREN ».",
    "Temps passé à saisir le code : 0,5 h par client.",
    "Panne du logiciel : hotline de l'éditeur au 04 72 00 11 22.",
    "La carte bancaire a un code à quatre chiffres.",
    "Conservez la lettre pendant six ans.",
    "Transmettez-nous le code sous 5 jours.",
    "Choisissez un mot de passe de 25 caractères pour être tranquille.",
    "Les mots de passe trop courts, 8 ou 10 caractères, sont refusés.",
    "Ma fille a reçu sa lettre en quatre jours.",
    "Le comptable saisit le code. Il répond sous 24 heures.",
    "Nadège crée les boîtes aux lettres du cabinet sous 24 heures.",
    "Entre le lien et le code, il se passe environ deux semaines.",
    "L'assistance de votre logiciel répond de 9 h à 17 h.",
    "Une fois l'espace activé, notez votre mot de passe.",
    "Ayez sous la main votre mandat avant l'IBAN du client.",
    "Cliquez sur « Connexion », puis saisissez vos identifiants.",
    "Le courrier de la banque arrive sous cinq jours.",
    "Le SIREN et le NIC (5 chiffres) forment le SIRET.",
    "14 h : saisir le code d'activation.",
    "Les services, à choisir pour chaque SIREN de l'espace.",
    "Choisissez un mot de passe Aquaval de douze caractères au plus sur le site d'Aquaval.",
]


@pytest.mark.parametrize(("edition", "texte"), JUSTES)
def test_what_is_true_is_verified_however_it_is_said(relire: Relire, edition: str, texte: str) -> None:
    assert relire(texte, edition)[-1].verdict == "vérifié"


@pytest.mark.parametrize(("edition", "texte"), FAUSSES)
def test_what_is_false_is_contradicted_however_it_is_said(relire: Relire, edition: str, texte: str) -> None:
    assert "contredit" in {avis.verdict for avis in relire(texte, edition)}


@pytest.mark.parametrize("texte", TUES)
def test_what_is_not_the_portal_s_is_never_contradicted(relire: Relire, texte: str) -> None:
    assert {avis.verdict for avis in relire(texte)} <= {"vérifié", "hors portail"}


def test_a_falsified_statement_is_not_taken_for_the_statement(relire: Relire) -> None:
    assert relire("L'administration demande parfois vos identifiants par téléphone.", "2023")[-1].verdict != "vérifié"


def test_the_place_of_a_claim_is_in_the_author_s_own_words(relire: Relire) -> None:
    avis = relire("Sur l'esp. pro : mdp de 12 car. mini.")[-1]
    jugement = avis.pire
    assert jugement.verdict == "contredit"
    assert avis.phrase.texte[jugement.debut : jugement.fin].startswith("12 car")
    assert avis.phrase.texte.startswith("Sur l'esp. pro")


def test_a_tutorial_of_another_site_is_known_by_its_name(relire: Relire) -> None:
    entete = "# Votre espace abonné\n\nTout se passe sur le site d'Aquaval, www.aquaval-exemple.fr.\n\n"
    texte = "Aquaval envoie un code à six chiffres.\n\nLe mot de passe Aquaval compte douze caractères."
    assert {avis.verdict for avis in relire(texte, entete=entete)} == {"hors portail"}


def test_a_section_told_apart_is_not_the_portal_s(relire: Relire) -> None:
    avis = relire("## À ne pas confondre\n\nLe mot de passe compte 10 caractères.\n")
    assert [un.verdict for un in avis[1:]] == ["hors portail"]


def test_the_names_of_screens_prove_nothing_by_themselves(relire: Relire) -> None:
    for texte in ("Un écran d'attente annonce alors l'envoi du code.", "Quelques points à garder en tête :"):
        assert relire(texte)[-1].verdict == "hors portail", texte


def test_where_commands_are_quoted_bare_words_are_none(relire: Relire) -> None:
    assert "introuvable" not in {un.verdict for un in relire("Changement d'avis → « Annuler »", "2023")}
