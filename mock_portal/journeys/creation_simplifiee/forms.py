"""The forms of the simplified creation (ALIM l.151-171, l.124; NEX l.25-29) and of its cancellation."""

from wtforms import Field, HiddenField, PasswordField, SelectField, StringField

from mock_portal.domain import adresses, demandes
from mock_portal.editions.expert_formulaires import CIVILITES, QUESTIONS
from mock_portal.journeys.creation_expert.forms import PROPRE, AdresseForm, MotDePasseForm, TitulaireForm
from mock_portal.web.captchas import CaptchaForm
from mock_portal.web.contexte import db
from mock_portal.web.envois import EnvoiUnique
from mock_portal.web.formulaires import Obligatoire

A_VALIDER = "ce SIREN n'est pas validé ; recopiez l'image et cliquez sur « Valider le SIREN »."

ADRESSE_PRISE = "cette adresse est déjà celle d'une autre entreprise ; veuillez en choisir une autre."


class SirenForm(CaptchaForm):
    """« Valider le SIREN »: the upper part of step 1."""

    ecran = "saisie_siren"
    siren = StringField(filters=PROPRE, validators=[Obligatoire("siren")])

    def validate_siren(self, field: Field) -> None:
        """The company is known, free, and no public body."""
        self.refuser_le_siren(demandes.valider_siren(db(), self.world, field.data))

    def refuser_le_siren(self, defauts: list[str]) -> None:
        """Messages beside the SIREN; a company that has a holder has its own sentence, word for word (NEX l.58)."""
        dits = [d if d == demandes.SIREN_DEJA_TENU else self.message(self.siren, d) for d in defauts]
        self.siren.errors = [*self.siren.errors, *dits]


class EntrepriseForm(EnvoiUnique):
    """« Continuer »: the lower part. The SIREN comes along to show that it is still the validated one."""

    ecran = "saisie_siren"
    siren = StringField(filters=PROPRE)
    adresse_entreprise = StringField(filters=PROPRE, validators=[Obligatoire("adresse_entreprise")])

    def validate_adresse_entreprise(self, field: Field) -> None:
        """Shape, then uniqueness over companies (l.148)."""
        self.exiger_aucun(field, adresses.defauts(field.data, self.world.rules))
        try:
            demandes.verifier_adresses(db(), self.world, self.siren.data or "", field.data, None)
        except demandes.AdresseEntreprisePrise:
            self.exiger_aucun(field, [ADRESSE_PRISE])


class SaisieForm(SirenForm):
    """Both parts as the screen shows them."""

    adresse_entreprise = StringField(filters=PROPRE, validators=[Obligatoire("adresse_entreprise")])

    def champs(self) -> list[Field]:
        """SIREN, image, company."""
        return [self.siren, self.captcha, self.adresse_entreprise]


class SimplifieForm(AdresseForm, MotDePasseForm, TitulaireForm, EnvoiUnique):
    """Step 2: log-in address, password, holder, trust answer. `vu` proves which company the screen was for."""

    ecran = "formulaire_simplifie"
    vu = HiddenField()
    civilite = SelectField(choices=CIVILITES, default=CIVILITES[0], validators=[Obligatoire("civilite")])
    nom = StringField(filters=PROPRE, validators=[Obligatoire("nom")])
    prenom = StringField(filters=PROPRE, validators=[Obligatoire("prenom")])
    telephone = StringField(filters=PROPRE, validators=[Obligatoire("telephone")])
    question = SelectField(choices=QUESTIONS, default=QUESTIONS[0])
    reponse = StringField(filters=PROPRE, validators=[Obligatoire("reponse")])

    def deja_prise(self, adresse: str) -> list[str]:
        """Only the registration can tell: a request for the same company gives its address back."""
        return []

    def texte_deja_prise(self, en_attente: bool) -> str:
        """Whose the address is stays untold."""
        if en_attente:
            return "cette adresse sert déjà à une demande en attente d'activation ; veuillez en choisir une autre."
        return "cette adresse est déjà associée à un espace ; veuillez en choisir une autre."


class AnnulationForm(EnvoiUnique):
    """Who asked for the space: one of its two addresses, and its password."""

    ecran = "annulation"
    adresse_electronique = StringField(filters=PROPRE, validators=[Obligatoire("adresse_electronique")])
    mot_de_passe = PasswordField(validators=[Obligatoire("mot_de_passe")])
