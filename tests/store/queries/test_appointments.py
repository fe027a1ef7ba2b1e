"""The appointment that an application names: the next one, and one that has passed only where none is left."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from headway.core.vocabulary import EventKind
from headway.store.queries.appointments import with_coming_appointments
from tests.cast import TODAY, a_fact, an_application, an_owner, applied, detail, listed

pytestmark = pytest.mark.django_db
YESTERDAY, TOMORROW, LATER = (TODAY + timedelta(days=days) for days in (-1, 1, 8))


def at_nine(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


def an_application_with(owner_id: UUID, *days: date) -> UUID:
    """An application with an interview on each of these days, none of them written down as held."""
    arranged = [
        a_fact(EventKind.INTERVIEW_SCHEDULED, day, at=at_nine(day), learned_on=date(2026, 11, 5), round=number)
        for number, day in enumerate(days, start=1)
    ]
    return an_application(owner_id, applied(), *arranged)


class TestTheComingAppointment:
    @pytest.mark.parametrize(
        ("days", "named"),
        [
            ((YESTERDAY, TOMORROW), TOMORROW),
            ((YESTERDAY, TODAY, TOMORROW), TODAY),
            ((TOMORROW, LATER), TOMORROW),
            ((YESTERDAY,), YESTERDAY),
            ((), None),
        ],
    )
    def test_is_the_next_one(self, days: tuple[date, ...], named: date | None) -> None:
        alice = an_owner()
        an_application_with(alice, *days)
        (row,) = with_coming_appointments(alice, listed(alice), TODAY)
        assert row.appointment_on == named
        assert row.appointment_at == (at_nine(named) if named else None)

    def test_comes_from_nobody_elses_plan(self) -> None:
        alice, charlie = an_owner(), an_owner("Charlie")
        hers = detail(alice, an_application_with(alice, YESTERDAY, TOMORROW)).application
        assert with_coming_appointments(charlie, [hers], TODAY) == (hers,)

    def test_needs_two_questions_whatever_the_number_of_rows(self, django_assert_num_queries: object) -> None:
        alice = an_owner()
        for _ in range(5):
            an_application_with(alice, YESTERDAY, TOMORROW)
        rows = listed(alice)
        with django_assert_num_queries(2):  # type: ignore[operator]
            with_coming_appointments(alice, rows, TODAY)
