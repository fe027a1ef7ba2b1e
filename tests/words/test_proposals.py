"""A proposal says what the source tells, beside what the record holds."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from headway.core.events import Fact
from headway.core.plain_facts import plain_fact
from headway.core.vocabulary import EventKind
from headway.store.rows import ProposalRow
from headway.words.proposals import proposal_sentence
from tests.words.made import SOME_ID, a_view

REJECTED = Fact(kind=EventKind.REJECTED, on=date(2026, 11, 20))


def a_proposal(payload: dict[str, Any]) -> ProposalRow:
    return ProposalRow(
        id=SOME_ID,
        application_id=SOME_ID,
        employer="Acme",
        role="Data analyst",
        payload=payload,
        evidence="Log!C3",
        created_at=datetime(2026, 11, 22, tzinfo=UTC),
    )


def test_holds_both_values_of_a_field_side_by_side() -> None:
    payload = {"kind": "field", "field": "fields.Mood", "mine": "good", "theirs": "bad"}
    assert proposal_sentence(a_proposal(payload), a_view()) == "Mood is “good” here and “bad” in the file"


@pytest.mark.parametrize(
    ("doubt", "words"),
    [
        ("retracted", "You took this back; the file still says it: Rejected, 20 November 2026"),
        ("differs", "The file tells it differently: Rejected, 20 November 2026"),
        ("ended_by_hand", "You closed this application; the file says: Rejected, 20 November 2026"),
        ("no_longer_told", "The file no longer says this. Take it back? Rejected, 20 November 2026"),
        ("", "The file says: Rejected, 20 November 2026"),
    ],
)
def test_says_why_a_fact_is_in_doubt(doubt: str, words: str) -> None:
    payload = {"kind": "fact", "doubt": doubt, "fact": plain_fact(REJECTED), "against": None}
    assert proposal_sentence(a_proposal(payload), a_view()) == words


def test_leaves_out_a_day_that_is_not_known() -> None:
    payload = {"kind": "fact", "doubt": "differs", "fact": plain_fact(Fact(kind=EventKind.REJECTED))}
    assert proposal_sentence(a_proposal(payload), a_view()) == "The file tells it differently: Rejected"
