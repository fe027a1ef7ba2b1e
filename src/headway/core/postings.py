"""Whether a posting was open to the public, as far as the person's record tells."""

from collections.abc import Mapping

from headway.core.folding import fold
from headway.core.vocabulary import Channel

ADVERTISED_FIELD = "Public posting"


def was_advertised(channel: str, fields: Mapping[str, str]) -> bool:
    """Return False where the person says so, in a field like "Public posting", or applied without any posting."""
    own = fold(fields.get(advertised_field(fields), ""))
    if own in _NO:
        return False
    return own in _YES or channel != Channel.SPECULATIVE


def advertised_field(fields: Mapping[str, str]) -> str:
    """Return the name of the person's own field that tells it, else the one to write it into."""
    return next((heading for heading in fields if fold(heading) in _HEADINGS), ADVERTISED_FIELD)


_HEADINGS = frozenset(
    fold(heading)
    for heading in (ADVERTISED_FIELD, "Advertised", "Publicly advertised", "Posting type", "Ausgeschrieben")
)
_YES = frozenset({"yes", "y", "true", "1", "x", "public", "external", "ja", "oui", "si"})
_NO = frozenset({"no", "n", "false", "0", "internal", "internal only", "not public", "private", "nein", "non", "nee"})
