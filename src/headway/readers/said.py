"""The sentences that readers say, in the language of the person: one door for all of them."""

import gettext
from functools import lru_cache
from pathlib import Path

_FOLDER = Path(__file__).parent.parent / "locale"


def say(text: str, /, **values: object) -> str:
    """Return a sentence in the person's language (LANGUAGE, LC_ALL, LANG), its "%(name)s" filled in afterwards."""
    translated = _catalogue().gettext(text)
    return translated % values if values else translated


def gettext_noop(text: str) -> str:
    """Mark a sentence as one to translate and return it as it is: `say` translates it where it is used."""
    return text


@lru_cache(maxsize=1)
def _catalogue() -> gettext.NullTranslations:
    return gettext.translation("django", _FOLDER, fallback=True)
