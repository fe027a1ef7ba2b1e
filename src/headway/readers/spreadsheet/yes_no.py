"""Ticks, crosses and words that say yes or no."""

from functools import lru_cache

from headway.readers.spreadsheet.fold import fold

_YES_WORDS = "yes,y,true,x,ja,j,oui,o,si,s,sim,verdadeiro,vero,vrai,wahr,waar,1,是,tak,done,received,checked,ticked"
_NO_WORDS = "no,n,false,nein,non,nao,nee,falso,faux,falsch,onwaar,0,none,never,否,nie,na,not yet,n a,unchecked"
_YES = frozenset(map(fold, _YES_WORDS.split(",")))
_NO = frozenset(map(fold, _NO_WORDS.split(",")))
_CROSSES = frozenset("❌✖✗✘🚫")


def is_filled(text: str) -> bool:
    """Tell whether a cell is neither empty nor a no."""
    return text.strip() != "" and yes_or_no(text) is not False


# The same few words and days come again and again, row after row.
@lru_cache(5_000)
def yes_or_no(text: str) -> bool | None:
    """Return what a tick, a cross or a word in a yes-no column says, or None when it is neither."""
    stripped = text.strip()
    if stripped[:1] in _CROSSES:
        return False
    folded = fold(stripped)
    if folded in _NO:
        return False
    return True if folded in _YES else None
