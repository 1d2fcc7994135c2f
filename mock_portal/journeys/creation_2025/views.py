"""The screen of the two modes."""

from flask import Blueprint, render_template, session

bp = Blueprint("creation_2025", __name__, template_folder="templates", url_prefix="/creation")


@bp.get("", strict_slashes=False)
def choix_mode() -> str:
    """What each mode is for, and the way into it."""
    return render_template("creation_2025/choix_mode.html", avis=session.pop("avis", None))
