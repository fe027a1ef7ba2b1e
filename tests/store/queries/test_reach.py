"""Where no calls are wanted, for many applications at once and for their owner alone."""

from __future__ import annotations

import pytest

from headway.actions.beside import add_document
from headway.core.vocabulary import DocumentKind
from headway.readers.records import DocumentRecord
from headway.store.queries.reach import wish_of, without_calls
from tests.cast import NOW, an_application, an_owner, detail

pytestmark = pytest.mark.django_db


class TestWithoutCalls:
    def test_says_of_many_what_is_said_of_each(self) -> None:
        alice = an_owner()
        by_notes = an_application(alice, notes="Posting: no phone calls")
        by_field = an_application(alice, fields=[("No calls", "yes")])
        by_posting, by_letter, any_way = (an_application(alice) for _ in range(3))
        for application_id, kind in ((by_posting, DocumentKind.POSTING), (by_letter, DocumentKind.COVER_LETTER)):
            document = DocumentRecord(kind=kind, name="Analyst. No calls, please.")
            add_document(owner_id=alice, application_id=application_id, now=NOW, document=document)
        asked = [by_notes, by_field, by_posting, by_letter, any_way]
        assert without_calls(alice, asked) == {by_notes, by_field, by_posting}
        assert [wish_of(detail(alice, each)).reach != "any" for each in asked] == [True, True, True, False, False]

    def test_tells_a_stranger_nothing(self) -> None:
        hers = an_application(an_owner(), notes="no phone calls")
        assert without_calls(an_owner("Charlie"), [hers]) == frozenset()
