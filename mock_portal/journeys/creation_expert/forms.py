"""The forms of the pre-registration, one a screen (EXP13 l.151-307)."""

from typing import Any

from wtforms import BooleanField, Field, HiddenField, PasswordField, SelectField, StringField

from mock_portal.domain import adresses, entreprises, inscriptions, mots_de_passe, reservations
from mock_portal.editions.expert_formulaires import CIVILITES, PAYS, QUESTIONS
from mock_portal.web.contexte import db
from mock_portal.web.formulaires import Obligatoire, PortalForm, nettoyer

PROPRE = [nettoyer]
PAREIL = "les deux saisies doivent être identiques."


class ConditionsForm(PortalForm):
    """Stage 1: accept the terms."""

    ecran = "conditions_generales"
    acceptation = BooleanField()

    def validate_acceptation(self, field: Field) -> None:
        """Not a field to fill but a consent: its own rule."""
        if self.world.rules.conditions_acceptation_exigee and not field.data:
            self.exiger_aucun(field, ["vous devez accepter les conditions générales pour continuer."])


class AdresseForm(PortalForm):
    """An address typed twice, free to be taken."""

    adresse_electronique = StringField(filters=PROPRE, validators=[Obligatoire("adresse_electronique")])
    confirmation_adresse_electronique = StringField(
        filters=PROPRE, validators=[Obligatoire("confirmation_adresse_electronique")]
    )

    def validate_adresse_electronique(self, field: Field) -> None:
        """Length, shape, then uniqueness."""
        self.exiger_aucun(field, adresses.defauts(field.data, self.world.rules))
        self.exiger_aucun(field, self.deja_prise(field.data))

    def deja_prise(self, adresse: str) -> list[str]:
        """Why the address may not be used, if it may not."""
        try:
            reservations.verifier_adresse(db(), self.world, adresse)
        except inscriptions.AdresseDejaPrise as refus:
            return [self.texte_deja_prise(refus.en_attente)]
        return []

    def texte_deja_prise(self, en_attente: bool) -> str:
        """A pending request tells its delay (EXP13 l.489)."""
        if en_attente:
            delai = self.world.rules.delai_nouvelle_demande.en_toutes_lettres()
            return (
                "une demande de création est déjà en attente d'activation pour cette adresse ; une nouvelle demande "
                f"n'est possible qu'après un délai de {delai}."
            )
        return "cette adresse est déjà associée à un espace ; veuillez en choisir une autre."

    def validate_confirmation_adresse_electronique(self, field: Field) -> None:
        """Equal to the first entry, as addresses are compared."""
        rules = self.world.rules
        pareilles = adresses.comparee(field.data, rules) == adresses.comparee(
            self.adresse_electronique.data or "", rules
        )
        if rules.adresse_confirmation_exigee and not pareilles:
            self.exiger_aucun(field, [PAREIL])


class MotDePasseForm(PortalForm):
    """A new password typed twice."""

    mot_de_passe = PasswordField(validators=[Obligatoire("mot_de_passe")])
    confirmation_mot_de_passe = PasswordField(validators=[Obligatoire("confirmation_mot_de_passe")])

    def validate_mot_de_passe(self, field: Field) -> None:
        """Length and characters."""
        self.exiger_aucun(field, mots_de_passe.defauts(field.data, self.world.rules))

    def validate_confirmation_mot_de_passe(self, field: Field) -> None:
        """Equal to the first entry, case included."""
        if self.world.rules.mot_de_passe_confirmation_exigee and field.data != self.mot_de_passe.data:
            self.exiger_aucun(field, [PAREIL])


class IdentifiantsForm(AdresseForm, MotDePasseForm):
    """Stage 2: address and password."""

    ecran = "identifiants"


class BlocageForm(AdresseForm):
    """Another address in place of one that a certificate space uses; the password is already chosen."""

    ecran = "blocage_certificat"


class TitulaireForm(PortalForm):
    """What holds of a holder's fields wherever a form shows them; each form declares them in its own order."""

    def __init__(self, world: Any, **kwargs: Any) -> None:
        super().__init__(world, **kwargs)
        for field in (self.civilite, self.question):
            field.validate_choice = False
            field.choices = list(field.choices)

    def validate_civilite(self, field: Field) -> None:
        """One of the list; a forged value is no choice."""
        self._dans_la_liste(field, CIVILITES)

    def validate_question(self, field: Field) -> None:
        """One of the list."""
        self._dans_la_liste(field, QUESTIONS)

    def _dans_la_liste(self, field: Field, choix: tuple[str, ...]) -> None:
        if field.data and field.data not in choix:
            self.exiger_aucun(field, ["choisissez une valeur de la liste."])

    def validate_telephone(self, field: Field) -> None:
        """Figures only."""
        self.exiger_aucun(field, entreprises.defauts_telephone(field.data, self.world.rules))


class InscriptionForm(TitulaireForm):
    """Stage 3. `vu` proves which address the screen showed."""

    ecran = "formulaire_inscription"
    vu = HiddenField()
    civilite = SelectField(choices=CIVILITES, default=CIVILITES[0], validators=[Obligatoire("civilite")])
    nom = StringField(filters=PROPRE, validators=[Obligatoire("nom")])
    prenom = StringField(filters=PROPRE, validators=[Obligatoire("prenom")])
    entreprise_etrangere = BooleanField()
    siren = StringField(filters=PROPRE, validators=[Obligatoire("siren")])
    telephone = StringField(filters=PROPRE, validators=[Obligatoire("telephone")])
    adresse_electronique = StringField(filters=PROPRE)
    numero_voie = StringField(filters=PROPRE)
    nature_voie = StringField(filters=PROPRE)
    libelle_voie = StringField(filters=PROPRE)
    complement_adresse = StringField(filters=PROPRE)
    code_postal = StringField(filters=PROPRE)
    ville = StringField(filters=PROPRE, validators=[Obligatoire("ville")])
    pays = StringField(filters=PROPRE, default=PAYS, validators=[Obligatoire("pays")])
    question = SelectField(choices=QUESTIONS, default=QUESTIONS[0])
    reponse = StringField(filters=PROPRE, validators=[Obligatoire("reponse")])

    def validate_siren(self, field: Field) -> None:
        """Shape and register, unless the company is a foreign one."""
        etrangere = bool(self.entreprise_etrangere.data)
        self.exiger_aucun(field, entreprises.defauts(db(), self.world, field.data, etrangere))

    def validate_adresse_electronique(self, field: Field) -> None:
        """Counts only where the rules let it be changed here."""
        if self.world.rules.adresse_modifiable_au_formulaire:
            self.exiger_aucun(field, adresses.defauts(field.data or "", self.world.rules))

    def entrees(self) -> dict[str, Any]:
        """The entries to keep, without the address, which has its own place."""
        return {nom: valeur for nom, valeur in self.saisies().items() if nom != "adresse_electronique"}


class RecapitulatifForm(PortalForm):
    """Only proves what the screen showed."""

    ecran = "recapitulatif"
    vu = HiddenField()
