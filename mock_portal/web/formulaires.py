"""The parent of all forms. Labels, hints and marks come from the edition; what must be filled, from the rules.

A refused form is not shown at once: its entries and messages wait in the session for the screen's next display
(POST → 303 → GET). Passwords never wait anywhere.
"""

import unicodedata
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from flask import redirect, request, session, url_for
from flask_wtf import FlaskForm
from werkzeug.wrappers import Response
from wtforms import Field, HiddenField, PasswordField
from wtforms.validators import StopValidation, ValidationError

from mock_portal.editions.base import Champ
from mock_portal.sandbox import World
from mock_portal.web.ecrans import ECRANS


def nettoyer(texte: object) -> object:
    """Outer blanks and control characters go; nothing else is touched."""
    if not isinstance(texte, str):
        return texte
    return "".join(c for c in texte if unicodedata.category(c) not in {"Cc", "Cs"}).strip()


class Obligatoire:
    """The field must be filled when the rules say so; blanks alone fill nothing."""

    def __init__(self, regle: str, message: str = "ce champ est obligatoire.") -> None:
        self.regle, self.message = regle, message

    def __call__(self, form: "PortalForm", field: Any) -> None:
        if field.data and (not isinstance(field.data, str) or field.data.strip()):
            return
        field.errors = []
        raise StopValidation(form.message(field, self.message) if form.world.rules.exige(self.regle) else None)


class PortalForm(FlaskForm):  # type: ignore[misc]
    """A screen's form for one sandbox. `ecran` is the slug under which the edition words its fields."""

    ecran: ClassVar[str]

    def __init__(self, world: World, **kwargs: Any) -> None:
        self.world = world
        super().__init__(**kwargs)
        for field in self.champs():
            champ = self.champ(field.name)
            field.label.text = champ.label

    @classmethod
    def affiche(cls, world: World, data: Mapping[str, Any] | None = None) -> Self:
        """The form to show: `data`, or the entries and messages of the refusal that waits."""
        refus = session.get("refus", {}).get(cls.ecran)
        form = cls(world, formdata=None, data={**(data or {}), **(refus["saisies"] if refus else {})})
        if refus:
            form.reprendre(refus["erreurs"])
            session["refus"] = {ecran: autre for ecran, autre in session["refus"].items() if ecran != cls.ecran}
        return form

    def reprendre(self, erreurs: Mapping[str, list[str]]) -> None:
        """Show those messages beside their fields."""
        for nom, messages in erreurs.items():
            self[nom].errors = list(messages)

    def champ(self, nom: str) -> Champ:
        """The wording of a field."""
        return self.world.edition.formulaires[self.ecran][nom]

    def champs(self) -> list[Field]:
        """The visible fields, in order."""
        return [field for field in self if not isinstance(field, HiddenField)]

    def est_marque(self, nom: str) -> bool:
        """Whether the asterisk is printed: as in the document, unless the rules no longer demand the field."""
        regles = [v.regle for v in self[nom].validators if isinstance(v, Obligatoire)]
        return self.champ(nom).marque and all(self.world.rules.exige(regle) for regle in regles)

    def attributs(self, field: Field) -> dict[str, Any]:
        """What ties a control to its hint and messages; the first wrong field takes the focus."""
        decrit = [f"{field.id}-consigne"] if self.champ(field.name).consigne else []
        attributs: dict[str, Any] = {}
        if field.errors:
            decrit.append(f"{field.id}-erreur")
            attributs["aria-invalid"] = "true"
            attributs["autofocus"] = self.erreurs()[0][0] == field.name
        if decrit:
            attributs["aria-describedby"] = " ".join(decrit)
        return attributs

    def message(self, field: Field, texte: str) -> str:
        """« Nom : ce champ est obligatoire. »: every message names the label."""
        return f"{nom_du_champ(field.label.text)} : {texte}"

    def exiger_aucun(self, field: Field, defauts: list[str]) -> None:
        """Raise the first of the defects found, if any; the others stand beside it."""
        if defauts:
            field.errors = [self.message(field, defaut) for defaut in defauts[:-1]]
            raise ValidationError(self.message(field, defauts[-1]))

    def refuser(self, field: Field, texte: str) -> None:
        """Add a message that only the domain could find."""
        field.errors = [*field.errors, self.message(field, texte)]

    def saisies(self) -> dict[str, Any]:
        """The entries that may be kept: all but passwords."""
        return {field.name: field.data for field in self.champs() if not isinstance(field, PasswordField)}

    def erreurs(self) -> list[tuple[str, str]]:
        """`(field, message)` in the order of the screen."""
        return [(field.name, str(message)) for field in self.champs() for message in field.errors]

    def attendre(self) -> Response:
        """Keep entries and messages for the screen's next display, and go there."""
        erreurs = {field.name: [str(m) for m in field.errors] for field in self.champs() if field.errors}
        refus = {"saisies": self.saisies(), "erreurs": erreurs}
        session["refus"] = {**session.get("refus", {}), self.ecran: refus}
        return aller_a(self.ecran)


def garder_les_saisies(ecran: str, champs: Mapping[str, Champ]) -> None:
    """Keep what was just posted, passwords apart, for the screen's next display, without any message."""
    postees = {nom: request.form[nom] for nom in champs if nom in request.form and "mot_de_passe" not in nom}
    session["refus"] = {**session.get("refus", {}), ecran: {"saisies": postees, "erreurs": {}}}


def nom_du_champ(label: str) -> str:
    """A label without its colon, final dot or help mark."""
    return label.rstrip(" :.?\u00a0")


def aller_a(ecran: str) -> Response:
    """303 to a screen."""
    return redirect(url_for(ECRANS[ecran].endpoint, **PARAMETRES.get(ecran, {})), 303)


# The conditions stand at the address that CAB14 prints (l.22), query included.
PARAMETRES: dict[str, dict[str, Any]] = {
    "conditions_generales": {"typeAction": "asc"},
    "hors_fiche": {"nom": "page"},
    "service": {"nom": "consulter-avis-cfe"},
    "paiement": {"service": "payer-tva"},
}
