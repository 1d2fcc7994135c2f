"""The image to copy in a form: a new one at each display, good for one sending, right or wrong (CHG23 l.114, l.737)."""

from collections.abc import Mapping
from typing import Any, Self

from flask import request
from wtforms import Field, HiddenField, StringField

from mock_portal.domain import captchas
from mock_portal.sandbox import World
from mock_portal.web.contexte import db
from mock_portal.web.envois import EnvoiUnique
from mock_portal.web.formulaires import Obligatoire, nettoyer

REFUSE = "les caractères saisis ne sont pas ceux de l'image ; une nouvelle image vous est proposée."


class CaptchaForm(EnvoiUnique):
    """A form with an image to copy."""

    captcha_id = HiddenField()
    captcha = StringField(filters=[nettoyer], validators=[Obligatoire("captcha")])
    _copie_juste = False

    @classmethod
    def affiche(cls, world: World, data: Mapping[str, Any] | None = None) -> Self:
        """As any form, with a new image; the one of « Changer l'image » (`?image=`) is dead."""
        form = super().affiche(world, data)
        if ancienne := request.args.get("image"):
            captchas.tuer(db(), world, ancienne)
        form.captcha_id.data, form.captcha.data = captchas.creer(db(), world).id, ""
        return form

    def champs(self) -> list[Field]:
        """The visible fields in the order of the screen: the image comes last."""
        return sorted(super().champs(), key=lambda field: bool(field.name == "captcha"))

    def validate(self, extra_validators: Any = None) -> bool:
        """Use the image up, whatever else is wrong."""
        saisie = self.captcha.data or ""
        self._copie_juste = captchas.verifier(db(), self.world, self.captcha_id.data or "", saisie)
        return bool(super().validate(extra_validators))

    def validate_captcha(self, field: Field) -> None:
        """Copied right."""
        self.exiger_aucun(field, [] if self._copie_juste else [REFUSE])

    @property
    def captcha_juste(self) -> bool:
        """Once validated: whether nothing is wrong with the image."""
        return not self.captcha.errors

    def saisies(self) -> dict[str, Any]:
        """The characters of a dead image are worth nothing."""
        return {nom: valeur for nom, valeur in super().saisies().items() if nom != "captcha"}
