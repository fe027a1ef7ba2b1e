"""The business calendar of the person's country, from the `holidays` library."""

import warnings
from functools import cache

from headway.core.business_days import BusinessCalendar

# Every application that anybody still waits for lies in here; beyond it only weekends are known.
_YEARS = range(2005, 2046)


class UnknownCountryError(ValueError):
    """The country, or the part of it, is not one whose holidays are known."""


@cache
def calendar_of(country: str, subdivision: str) -> BusinessCalendar:
    """Return the calendar of a country ("DE") and a part of it ("BY", or "" for none); "" knows weekends only.

    Raises UnknownCountryError.
    """
    if not country:
        return BusinessCalendar()
    import holidays  # a third of a second that nobody without a country pays

    with warnings.catch_warnings():
        # Some countries announce their days only a few years ahead; what is known is taken.
        warnings.simplefilter("ignore")
        try:
            known = holidays.country_holidays(country, subdiv=subdivision or None, years=_YEARS)
        except NotImplementedError as error:
            raise UnknownCountryError(f"no holidays are known for {country} {subdivision}".rstrip()) from error
    return BusinessCalendar(weekend=frozenset(known.weekend), holidays=frozenset(known))
