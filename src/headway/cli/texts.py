"""Translated texts for what runs before, or without, the web framework."""

import gettext
from pathlib import Path

_TRANSLATION = gettext.translation("django", localedir=Path(__file__).parents[1] / "locale", fallback=True)
_ = _TRANSLATION.gettext
