"""Lines that somebody wrote for a reader of the list: "# A = applied", or a sentence above it."""

from collections.abc import Sequence
from itertools import takewhile

from headway.readers.spreadsheet.grid import Row, text_of
from headway.readers.spreadsheet.headings import guess

_FEWEST_WORDS = 8
_FEWEST_AT_ITS_ENDS = 2
_LONGEST_HEADING = 3


def is_marked(text: str) -> bool:
    """Tell whether a text is marked as a remark: "# paused in March", but not "#1 Staffing" or "#"."""
    return text[:1] == "#" and text.strip("# ")[:1].isalpha()


def is_remark(row: Row) -> bool:
    """Tell whether a row above a list is a remark or a sentence, even one that its commas have parted into cells."""
    texts = [text for cell in row if (text := text_of(cell).strip())]
    if not texts:
        return False
    if is_marked(texts[0]):
        return not _are_headings(texts)
    return _is_sentence(texts)


def _is_sentence(texts: Sequence[str]) -> bool:
    words = [len(text.split()) for text in texts]
    goes_on = all(text[:1].islower() for text in texts[1:])
    # A heading may end in a colon, a sentence of several parts in a full stop.
    marks = ".!:" if len(texts) == 1 else ".!"
    ends = texts[-1][-1] in marks and words[0] > _FEWEST_AT_ITS_ENDS and words[-1] >= _FEWEST_AT_ITS_ENDS
    return goes_on and ends and sum(words) >= _FEWEST_WORDS


def remarks_above(rows: Sequence[Row]) -> int:
    """Return how many rows at the top of a list without headings are remarks."""
    return sum(1 for _ in takewhile(is_remark, rows))


def _are_headings(texts: Sequence[str]) -> bool:
    # Some programs write the line of headings with a mark before it.
    short = all(len(text.split()) <= _LONGEST_HEADING and "=" not in text for text in texts)
    return len(texts) > 1 and short and sum(guess(text.lstrip("# ")) is not None for text in texts) * 2 > len(texts)
