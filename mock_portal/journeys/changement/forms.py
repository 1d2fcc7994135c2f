"""The form of both changes: what stands beside an unticked box counts for nothing (CHG23 l.420-434)."""

from typing import Any, Self

from wtforms import BooleanField, Field, PasswordField, StringField
from wtforms.validators import StopValidation

from mock_portal.domain import changements, mots_de_passe
from mock_portal.domain.adresses import comparee
from mock_portal.domain.inscriptions import AdresseDejaPrise
from mock_portal.journeys.creation_expert.forms import PROPRE, AdresseForm, MotDePasseForm
from mock_portal.sandbox import World
from mock_portal.store.models import Space
from mock_portal.web.contexte import db
from mock_portal.web.envois import EnvoiUnique
from mock_portal.web.formulaires import Obligatoire
from mock_portal.web.proprietaire import FormulaireDUnEspace

AUCUN_CHOIX = "cochez le ou les identifiants que vous souhaitez modifier."
MEME_ADRESSE = "cette adresse est déjà celle de votre espace."
ADRESSE_PRISE = "cette adresse est déjà associée à un espace ; veuillez en choisir une autre."
MEME_MOT_DE_PASSE = "le nouveau mot de passe doit être différent de votre mot de passe actuel."


class SiChoisi:
    """Nothing of a part is judged unless the part is chosen; `partie` is `adresse` or `mot_de_passe`."""

    def __init__(self, partie: str) -> None:
        self.partie = partie

    def __call__(self, form: "ModificationForm", field: Any) -> None:
        if self.partie not in form.parties():
            raise StopValidation


class ModificationForm(AdresseForm, MotDePasseForm, EnvoiUnique, FormulaireDUnEspace):
    """Two boxes, two fields each. `espace`: whose identifiers."""

    ecran = "modification_identifiants"
    espace: Space
    choix_adresse = BooleanField()
    adresse_electronique = StringField(
        filters=PROPRE, validators=[SiChoisi("adresse"), Obligatoire("adresse_electronique")]
    )
    confirmation_adresse_electronique = StringField(
        filters=PROPRE, validators=[SiChoisi("adresse"), Obligatoire("confirmation_adresse_electronique")]
    )
    choix_mot_de_passe = BooleanField()
    mot_de_passe = PasswordField(validators=[SiChoisi("mot_de_passe"), Obligatoire("mot_de_passe")])
    confirmation_mot_de_passe = PasswordField(
        validators=[SiChoisi("mot_de_passe"), Obligatoire("confirmation_mot_de_passe")]
    )

    @classmethod
    def a_remplir(cls, world: World, espace: Space) -> Self:
        """The form to show: the current address stands in its field until another is typed."""
        form = cls.affiche(world)
        if not form.choix_adresse.data:
            form.adresse_electronique.data, form.confirmation_adresse_electronique.data = (
                espace.adresse_electronique,
                "",
            )
        form.espace = espace
        form.remettre_a(espace)
        return form

    @classmethod
    def rempli(cls, world: World, espace: Space) -> Self:
        """The form just posted."""
        form = cls(world)
        form.espace = espace
        return form

    def parties(self) -> set[str]:
        """What is to change: the ticked parts; those filled too where the rules do not ask for the tick."""
        cochees = {"adresse": self.choix_adresse.data, "mot_de_passe": self.choix_mot_de_passe.data}
        if not self.world.rules.valeur_non_cochee_ignoree:
            autre = self.adresse_electronique.data not in {None, "", self.espace.adresse_electronique}
            cochees["adresse"] = cochees["adresse"] or autre
            cochees["mot_de_passe"] = cochees["mot_de_passe"] or bool(self.mot_de_passe.data)
        return {partie for partie, cochee in cochees.items() if cochee}

    def validate_choix_adresse(self, field: Field) -> None:
        """One box at least."""
        if self.world.rules.choix_identifiant_exige and not self.parties():
            self.exiger_aucun(field, [AUCUN_CHOIX])

    def deja_prise(self, adresse: str) -> list[str]:
        """The space's own address, or another's."""
        rules = self.world.rules
        if rules.adresse_identique_refusee and comparee(adresse, rules) == self.espace.adresse_comparee:
            return [MEME_ADRESSE]
        try:
            changements.verifier_adresse(db(), self.world, self.espace, adresse)
        except AdresseDejaPrise:
            return [ADRESSE_PRISE]
        return []

    def validate_mot_de_passe(self, field: Field) -> None:
        """Length and characters, and not the current one (CHG23 l.449)."""
        super().validate_mot_de_passe(field)
        if self.world.rules.mot_de_passe_identique_refuse:
            pareil = mots_de_passe.correspond(self.espace.mot_de_passe, field.data)
            self.exiger_aucun(field, [MEME_MOT_DE_PASSE] if pareil else [])
