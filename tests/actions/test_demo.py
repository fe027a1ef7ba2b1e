"""The made-up search shows every situation, on any day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from headway.actions.demo import fill_demo
from headway.actions.doctor import find_differences
from headway.core.today import todays_steps
from headway.core.vocabulary import OF_THE_WEEK, Disposition, State, StepKind
from headway.store.queries.applications import Filter, list_applications, own_fields
from headway.store.queries.today import gather_today
from headway.words.weeks import line_today
from tests.cast import an_owner

pytestmark = pytest.mark.django_db
BERLIN = ZoneInfo("Europe/Berlin")
SHOWN = set(StepKind) - OF_THE_WEEK - {StepKind.REVIEW_PROPOSALS}


@pytest.mark.parametrize("weekday", range(7))
def test_shows_every_kind_of_step_on_every_day_of_the_week(weekday: int) -> None:
    today = date(2026, 11, 16) + timedelta(days=weekday)
    owner_id = an_owner()
    made = fill_demo(owner_id=owner_id, today=today, zone=BERLIN, now=datetime(2026, 11, 16, 9, tzinfo=UTC))
    rows = gather_today(owner_id, today)
    steps = todays_steps(rows.lines, rows.groups, today, ())
    # This week is planned and the last one looked back on: from Friday on it is time to look back on this one.
    review = {StepKind.WEEKLY_REVIEW} if weekday >= 4 else set()
    assert {step.kind for step in steps} == SHOWN | review
    assert "16:00, Kitchen table: ask Jana about her old team" in map(line_today, rows.planned)
    assert next(step for step in steps if step.kind == StepKind.LET_GO).count == 11
    assert rows.waiting_count > 5
    assert made >= 45


def test_shows_every_ending_and_two_fields_of_ones_own() -> None:
    owner_id = an_owner()
    fill_demo(owner_id=owner_id, today=date(2026, 11, 22), zone=BERLIN, now=datetime(2026, 11, 22, 9, tzinfo=UTC))
    closed = list_applications(owner_id, Filter(state=State.CLOSED), sort="employer", offset=0, limit=100).rows
    missing = set(Disposition) - {row.disposition for row in closed}
    assert missing == {Disposition.ACCEPTED, Disposition.OFFER_RESCINDED}
    assert own_fields(owner_id) == ("Priority", "Remote")
    assert find_differences(owner_id) == ()
