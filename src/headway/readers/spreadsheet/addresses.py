"""Addresses of pages on the web that stand in a cell, alone or with other words."""

import re

_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


def address_in(text: str) -> str:
    """Return the first address in a text, or ""."""
    found = _ADDRESS.search(text)
    return found[0] if found else ""


def without_address(text: str) -> str:
    """Return a text without its first address and the signs around it."""
    found = _ADDRESS.search(text)
    if not found:
        return text
    return (text[: found.start()] + text[found.end() :]).strip(" -\u2013\u2014|:,()\n\t")
