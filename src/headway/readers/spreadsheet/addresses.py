"""Addresses of pages on the web that stand in a cell, alone or with other words."""

import re

from headway.core.vocabulary import Channel
from headway.readers.spreadsheet.channels import channel_of

_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_FRONT_PAGE = re.compile(r"https?://(?:www\.)?([\w.-]+)(?::\d+)?(?:/(?:[a-z]{2}/?)?)?$", re.IGNORECASE)


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


def name_from(address: str) -> str:
    """Return the short form ("acme.example") of the front page of an employer's site, or "" for any other address.

    A better name would be a guess, and a page deep in a site may be a posting on anybody's site.
    """
    found = _FRONT_PAGE.match(address.strip())
    host = found[1].lower() if found else ""
    return "" if channel_of(host.replace(".", " ")) is Channel.JOB_BOARD else host
