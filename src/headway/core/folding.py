"""Text without case, accents and punctuation, for comparing and searching."""

import re
import unicodedata
from functools import lru_cache

# These letters do not come apart into a base and an accent, and SQLite and PostgreSQL treat them differently.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
# Signs between words; what most texts are made of is sorted out by a table, which is quicker than an expression.
_PLAIN = str.maketrans({sign: " " for sign in map(chr, range(128)) if not (sign.isalnum() or sign in "+#")})
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_GAPS = re.compile(r"[^\w+#]+|_+")


def fold(text: str) -> str:
    """Return the words of a text in lower case, one space between them.

    The signs + and # stay, since they tell C, C++ and C# apart.
    """
    folded = text.casefold()
    if not folded.isascii():
        folded = _BEYOND_ASCII.sub(_without_accents, folded)
        if not folded.isascii():
            return " ".join(_GAPS.sub(" ", folded).split())
    return " ".join(folded.translate(_PLAIN).split())


def _without_accents(run: re.Match[str]) -> str:
    return _letters_of(run.group())


# The same few letters come again and again in every language.
@lru_cache(5_000)
def _letters_of(run: str) -> str:
    apart = unicodedata.normalize("NFKD", run.translate(_LETTERS)).casefold()
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
