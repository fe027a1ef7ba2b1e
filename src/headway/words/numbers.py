"""Numbers as people read them."""

from django.utils.formats import number_format


def number(count: int) -> str:
    """Return a whole number with its thousands set apart: "10,000"."""
    return number_format(count, force_grouping=True)
