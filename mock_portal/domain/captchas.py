"""Images to copy: their answers, and that one image serves one submission (CHG23 l.114, l.744)."""

import hmac
import secrets

from sqlalchemy import delete
from sqlalchemy.engine import CursorResult
from sqlalchemy.orm import Session

from mock_portal.sandbox import World
from mock_portal.store.models import Captcha

# Without the signs that an image makes look alike: 0 and o, 1, i and l.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


def creer(session: Session, world: World) -> Captcha:
    """A new image's answer, in lower-case letters and figures, from the system's random source."""
    reponse = "".join(secrets.choice(ALPHABET) for _ in range(world.rules.captcha_longueur))
    captcha = Captcha(id=secrets.token_hex(8), sandbox_id=world.id, reponse=reponse)
    session.add(captcha)
    session.flush()
    return captcha


def trouver(session: Session, world: World, captcha_id: str) -> Captcha | None:
    """A living image of the sandbox."""
    captcha = session.get(Captcha, captcha_id)
    return captcha if captcha is not None and captcha.sandbox_id == world.id else None


def verifier(session: Session, world: World, captcha_id: str, saisie: str) -> bool:
    """Whether that is the answer, without regard to case and outer blanks. Right or wrong, the image is used up."""
    captcha = trouver(session, world, captcha_id)
    reponse = captcha.reponse if captcha else ""
    vivante = captcha is not None and (not world.rules.captcha_usage_unique or tuer(session, world, captcha_id))
    if not world.rules.captcha_verifie:
        return True
    return vivante and hmac.compare_digest(saisie.strip().casefold().encode(), reponse.encode())


def tuer(session: Session, world: World, captcha_id: str) -> bool:
    """Use an image up by one conditional write; False when it was dead already, or somebody else was first."""
    result = session.execute(delete(Captcha).where(Captcha.id == captcha_id, Captcha.sandbox_id == world.id))
    assert isinstance(result, CursorResult)
    return result.rowcount == 1
