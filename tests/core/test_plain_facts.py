"""Facts written down as plain values come back as they were."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.events import Fact, details_of
from headway.core.plain_facts import fact_from_plain, plain_fact
from headway.core.vocabulary import (
    Detail,
    EventKind,
    FollowUpOutcome,
    InterviewFormat,
    Medium,
    Origin,
    ReasonKind,
    Stage,
)

DAYS = st.none() | st.dates()
FACTS = st.builds(
    Fact,
    kind=st.sampled_from(EventKind),
    on=DAYS,
    at=st.none() | st.datetimes(timezones=st.just(UTC)),
    learned_on=DAYS,
    due_on=DAYS,
    stated_date=DAYS,
    round=st.none() | st.integers(1, 9),
    stage=st.none() | st.sampled_from(Stage),
    medium=st.none() | st.sampled_from(Medium),
    outcome=st.none() | st.sampled_from(FollowUpOutcome),
    person=st.text(),
    reason=st.text(),
    text=st.text(),
    origin=st.sampled_from(Origin),
    evidence=st.text(),
    format=st.none() | st.sampled_from(InterviewFormat),
    place=st.text(),
    reason_kind=st.none() | st.sampled_from(ReasonKind),
    details=st.dictionaries(st.sampled_from(Detail), st.text(min_size=1)).map(details_of),
)


@given(FACTS)
def test_a_fact_comes_back_from_json(fact: Fact) -> None:
    assert fact_from_plain(json.loads(json.dumps(plain_fact(fact)))) == fact


def test_only_what_is_said_is_written_down() -> None:
    fact = Fact(kind=EventKind.APPLIED, on=date(2026, 3, 3), at=datetime(2026, 3, 3, 9, tzinfo=UTC))
    assert plain_fact(fact) == {
        "kind": "applied",
        "origin": "hand",
        "on": "2026-03-03",
        "at": "2026-03-03T09:00:00+00:00",
    }


@pytest.mark.parametrize("plain", [{}, {"kind": "won", "origin": "hand"}, {"kind": "note"}])
def test_anything_else_is_refused(plain: dict[str, str]) -> None:
    with pytest.raises((KeyError, ValueError)):
        fact_from_plain(plain)
