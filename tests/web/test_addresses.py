"""The link that opens a mail holds exactly the words, whatever is in them."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from headway.web.addresses import of_mail

CASES = (
    ("ines@acme.example", "Analyst: the next step", "Hello Ines,\n\none line."),
    ("", "R&D #1 = 50 % + más", 'a&b=c?d#e+f %20 \u20ac \U0001f600 "x"'),
    ("odd?cc=eve@x.example,two@y.example", "x\r\nBcc: eve@x.example", "y"),
)


class TestAMail:
    @pytest.mark.parametrize(("address", "subject", "body"), CASES)
    def test_holds_the_words_and_nothing_else(self, address: str, subject: str, body: str) -> None:
        link = of_mail(address, subject=subject, body=body)
        assert link.isascii()
        assert not set(link) & set(' "<>\n\r+')
        parts = urlsplit(link)
        assert parts.scheme == "mailto"
        assert set(parts.path) <= set("abcdefghijklmnopqrstuvwxyz0123456789@.-%ABCDEF")
        told = parse_qs(parts.query, strict_parsing=True)
        assert told == {"subject": [" ".join(subject.split())], "body": [body.replace("\n", "\r\n")]}
