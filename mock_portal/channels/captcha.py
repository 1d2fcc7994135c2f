"""The characters to copy, as a picture and as a sound. Both are made only when a browser asks for them.

Dark blue on near white: a person must be able to read it. The voices of the sound are those of the library, in
English; no document tells the voice.
"""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from captcha.audio import AudioCaptcha
    from captcha.image import ImageCaptcha

LARGEUR, HAUTEUR = 200, 60  # pixels
ENCRE, FOND = (16, 42, 92, 255), (244, 247, 252)


def image(caracteres: str) -> bytes:
    """A PNG picture; drawn anew, it differs and says the same."""
    return _dessinateur().generate(caracteres, "png", FOND, ENCRE).getvalue()


def son(caracteres: str) -> bytes:
    """A WAV recording that spells the characters, over a background noise; it takes a third of a second."""
    return bytes(_voix().generate(caracteres.upper()))


@cache
def _dessinateur() -> "ImageCaptcha":
    from captcha.image import ImageCaptcha

    dessinateur = ImageCaptcha(LARGEUR, HAUTEUR, font_sizes=(38, 42, 46))
    # The library takes a character's luminance for its opacity: under its own table dark ink would come out pale.
    dessinateur.lookup_table = [min(255, 7 * luminance) for luminance in range(256)]
    dessinateur.character_rotate = (-20, 20)
    return dessinateur


@cache
def _voix() -> "AudioCaptcha":
    from captcha.audio import AudioCaptcha

    voix = AudioCaptcha()
    voix.load()
    return voix
