"""A week is planned, looked back on and taken back."""

from datetime import date
from uuid import UUID

import pytest

from headway.actions.recording import NotFoundError
from headway.actions.undo import Undone, undo
from headway.actions.weeks import plan_week, review_week
from headway.core.vocabulary import Channel, EventKind
from headway.core.week import Line, Week
from headway.store.queries.weeks import asks_to_widen, done_in, weeks
from tests.cast import NOW, a_fact, an_application, an_owner, applied

pytestmark = pytest.mark.django_db
MONDAY = date(2026, 11, 16)
K = EventKind
PLAN = Week(monday=MONDAY, number=3, channels=(Channel.REFERRAL,), lines=(Line(then="write", weekday=1),))


def held(owner_id: UUID) -> Week | None:
    return weeks(owner_id, since=MONDAY).get(MONDAY)


class TestPlanWeek:
    def test_keeps_the_plan_and_undo_brings_the_one_before(self) -> None:
        alice = an_owner()
        plan_week(owner_id=alice, week=PLAN, now=NOW)
        done = plan_week(owner_id=alice, week=Week(monday=MONDAY, goal="calm"), now=NOW)
        assert held(alice) == Week(monday=MONDAY, goal="calm")
        assert done is not None
        assert isinstance(undo(owner_id=alice, batch_id=done.batch_id, now=NOW), Undone)
        assert held(alice) == PLAN
        undo(owner_id=alice, batch_id=None, now=NOW)
        assert held(alice) is None

    def test_writes_nothing_where_nothing_changed(self) -> None:
        alice = an_owner()
        plan_week(owner_id=alice, week=PLAN, now=NOW)
        assert plan_week(owner_id=alice, week=PLAN, now=NOW) is None

    def test_is_of_one_person(self) -> None:
        alice, charlie = an_owner(), an_owner("Charlie")
        plan_week(owner_id=alice, week=PLAN, now=NOW)
        assert held(charlie) is None
        with pytest.raises(NotFoundError):
            review_week(owner_id=charlie, monday=MONDAY, did="", learned="", now=NOW)

    def test_refuses_what_is_no_week(self) -> None:
        with pytest.raises(ValueError, match="Monday"):
            plan_week(owner_id=an_owner(), week=Week(monday=date(2026, 11, 17)), now=NOW)


class TestReviewWeek:
    def test_stays_with_a_plan_that_is_changed_later(self) -> None:
        alice = an_owner()
        plan_week(owner_id=alice, week=PLAN, now=NOW)
        review_week(owner_id=alice, monday=MONDAY, did="two", learned="mornings", now=NOW)
        plan_week(owner_id=alice, week=Week(monday=MONDAY, goal="calm"), now=NOW)
        assert held(alice) == Week(monday=MONDAY, goal="calm", did="two", learned="mornings", reviewed=True)


class TestDoneIn:
    def test_counts_what_happened_in_the_week_once(self) -> None:
        alice = an_owner()
        sent = a_fact(K.APPLIED, date(2026, 11, 17))
        an_application(alice, sent, a_fact(K.FOLLOWED_UP, date(2026, 11, 20)))
        an_application(alice, a_fact(K.APPLIED, date(2026, 11, 22)), employer="Globex", channel=Channel.REFERRAL)
        an_application(alice, a_fact(K.APPLIED, date(2026, 11, 23)), employer="Initech")
        an_application(alice, a_fact(K.APPLIED, date(2026, 11, 15)), employer="Hooli")
        done = done_in(alice, MONDAY)
        assert done.kinds == {K.APPLIED: 2, K.FOLLOWED_UP: 1}
        assert done.channels == {None: 1, Channel.REFERRAL: 1}

    def test_counts_what_was_told_twice_as_one(self) -> None:
        alice = an_owner()
        sent, held = a_fact(K.APPLIED, date(2026, 11, 17)), a_fact(K.INTERVIEW_HELD, date(2026, 11, 19))
        an_application(alice, sent, sent, a_fact(K.APPLIED, date(2026, 11, 18)), held, held)
        assert done_in(alice, MONDAY).kinds == {K.APPLIED: 1, K.INTERVIEW_HELD: 1}

    def test_leaves_out_what_was_taken_back(self) -> None:
        alice = an_owner()
        an_application(alice, applied())
        undo(owner_id=alice, batch_id=None, now=NOW)
        assert not done_in(alice, MONDAY).kinds


class TestAsksToWiden:
    def test_after_a_long_search_without_invitations(self) -> None:
        alice = an_owner()
        for number in range(20):
            an_application(alice, a_fact(K.APPLIED, date(2026, 8, 3)), employer=f"Employer {number}")
        assert asks_to_widen(alice, date(2026, 11, 20))
        assert not asks_to_widen(an_owner("Charlie"), date(2026, 11, 20))
        an_application(
            alice, a_fact(K.APPLIED, date(2026, 8, 3)), a_fact(K.SCREENING_HELD, date(2026, 9, 1)), employer="x"
        )
        an_application(
            alice, a_fact(K.APPLIED, date(2026, 8, 3)), a_fact(K.INTERVIEW_HELD, date(2026, 9, 1)), employer="y"
        )
        assert not asks_to_widen(alice, date(2026, 11, 20))
