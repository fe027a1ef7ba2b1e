"""Logging facts, taking them back, correcting them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from headway.actions.events import correct_fact, log_fact, log_on_group, put_back_fact, retract_fact
from headway.actions.recording import NotFoundError, OddDateError
from headway.actions.undo import undo
from headway.core.events import Fact
from headway.core.vocabulary import Disposition, EventKind, Stage, State, StepKind
from headway.store import models
from headway.store.queries.applications import get_application
from headway.store.queries.batches import get_batch
from headway.store.queries.today import gather_today
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, applied, beside, detail

pytestmark = pytest.mark.django_db
LONG_AGO = TODAY - timedelta(days=30)


class TestLogFact:
    def test_changes_the_standing_at_once(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        log_fact(owner_id=alice, application_ids=[application], fact=a_fact(EventKind.INTERVIEW_HELD), now=NOW)
        row = detail(alice, application).application
        assert (row.stage, row.round, row.state) == (Stage.INTERVIEW, 1, State.OPEN)

    def test_on_several_applications_is_one_batch(self) -> None:
        alice = an_owner()
        ids = [an_application(alice, employer=f"E{number}") for number in range(3)]
        recorded = log_fact(owner_id=alice, application_ids=[*ids, ids[0]], fact=a_fact(EventKind.REJECTED), now=NOW)
        assert recorded.application_ids == tuple(ids)
        assert len(recorded.event_ids) == 3
        assert {detail(alice, each).application.state for each in ids} == {State.CLOSED}
        batch = get_batch(alice, recorded.batch_id)
        assert batch is not None
        assert (batch.kind, batch.source, batch.label) == ("log", "rejected", "")
        assert batch.counts == {"applications": 3, "events": 3}

    def test_on_one_application_is_labelled_with_it(self) -> None:
        alice = an_owner()
        recorded = log_fact(
            owner_id=alice, application_ids=[an_application(alice)], fact=a_fact(EventKind.NOTE), now=NOW
        )
        batch = get_batch(alice, recorded.batch_id)
        assert batch is not None
        assert batch.label == "Acme, Data engineer"

    def test_records_all_or_nothing(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        with pytest.raises(NotFoundError):
            log_fact(owner_id=alice, application_ids=[application, uuid4()], fact=a_fact(EventKind.NOTE), now=NOW)
        assert models.Event.objects.count() == 1

    @pytest.mark.parametrize("name", ["on", "learned_on", "due_on", "stated_date"])
    @pytest.mark.parametrize("day", [date(1969, 12, 31), date(2200, 1, 1), date.max, date.min])
    def test_refuses_a_day_that_no_search_can_have(self, name: str, day: date) -> None:
        alice = an_owner()
        application = an_application(alice)
        with pytest.raises(OddDateError, match="not a day of a job search"):
            log_fact(
                owner_id=alice, application_ids=[application], fact=Fact(kind=EventKind.NOTE, **{name: day}), now=NOW
            )
        assert models.Batch.objects.count() == 1

    @pytest.mark.parametrize("day", [date(1970, 1, 1), date(2199, 12, 31)])
    def test_plans_around_the_very_first_and_last_day(self, day: date) -> None:
        alice = an_owner()
        assert detail(alice, an_application(alice, applied(day))).planned

    def test_gives_decisions_of_today_their_moment(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        for fact in (a_fact(EventKind.LET_GO), a_fact(EventKind.LET_GO, LONG_AGO), a_fact(EventKind.REJECTED)):
            log_fact(owner_id=alice, application_ids=[application], fact=fact, now=NOW)
        moments = {(row.fact.kind, row.fact.on): row.fact.at for row in detail(alice, application).events}
        assert moments[EventKind.LET_GO, TODAY] is not None
        assert moments[EventKind.LET_GO, LONG_AGO] is None
        assert moments[EventKind.REJECTED, TODAY] is None

    def test_knows_today_in_the_zone_of_the_person(self) -> None:
        auckland = an_owner(zone="Pacific/Auckland")
        late = datetime(2026, 11, 22, 11, 30, tzinfo=UTC)
        application = an_application(auckland)
        log_fact(
            owner_id=auckland,
            application_ids=[application],
            fact=a_fact(EventKind.LET_GO, date(2026, 11, 23)),
            now=late,
        )
        assert detail(auckland, application).events[-1].fact.at is not None

    @pytest.mark.parametrize("first", [EventKind.LET_GO, EventKind.RESUMED])
    def test_keeps_the_order_of_two_decisions_though_the_clock_stands_still(self, first: EventKind) -> None:
        alice = an_owner()
        application = an_application(alice)
        second = EventKind.RESUMED if first == EventKind.LET_GO else EventKind.LET_GO
        for kind in (first, second):
            log_fact(owner_id=alice, application_ids=[application], fact=a_fact(kind), now=NOW)
        assert detail(alice, application).application.resting == (second == EventKind.LET_GO)


class TestLogOnGroup:
    def test_reaches_every_member_and_nobody_else(self) -> None:
        alice = an_owner()
        quiet = {an_application(alice, applied(LONG_AGO), employer=f"E{number}") for number in range(3)}
        fresh = an_application(alice, applied(TODAY))
        recorded = log_on_group(
            owner_id=alice, kind=StepKind.LET_GO, fact=a_fact(EventKind.LET_GO), today=TODAY, now=NOW
        )
        assert set(recorded.application_ids) == quiet
        assert all(detail(alice, each).application.resting for each in quiet)
        assert not detail(alice, fresh).application.resting
        assert gather_today(alice, TODAY).groups == ()


class TestRetractFact:
    def test_restores_exactly_what_stood_before(self) -> None:
        alice = an_owner()
        application = an_application(alice, applied(LONG_AGO))
        before = beside(application)
        wrong = log_fact(owner_id=alice, application_ids=[application], fact=a_fact(EventKind.REJECTED), now=NOW)
        assert beside(application) != before
        retract_fact(owner_id=alice, event_id=wrong.event_ids[0], now=NOW)
        assert beside(application) == before

    def test_works_once(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        wrong = log_fact(owner_id=alice, application_ids=[application], fact=a_fact(EventKind.NOTE), now=NOW)
        retraction = retract_fact(owner_id=alice, event_id=wrong.event_ids[0], now=NOW)
        for event_id in (wrong.event_ids[0], retraction.event_ids[0]):
            with pytest.raises(NotFoundError):
                retract_fact(owner_id=alice, event_id=event_id, now=NOW)


class TestPutBackFact:
    def test_restores_exactly_what_stood_before_it_was_taken_back(self) -> None:
        alice = an_owner()
        application = an_application(alice, applied(LONG_AGO), a_fact(EventKind.REJECTED))
        before = beside(application)
        rejected = detail(alice, application).events[-1]
        retract_fact(owner_id=alice, event_id=rejected.id, now=NOW)
        put_back = put_back_fact(owner_id=alice, event_id=rejected.id, now=NOW)
        assert beside(application) == before
        undo(owner_id=alice, batch_id=put_back.batch_id, now=NOW)
        assert detail(alice, application).application.disposition is None

    def test_takes_the_place_of_its_corrections(self) -> None:
        alice = an_owner()
        application = an_application(alice, applied(LONG_AGO))
        before = beside(application)
        (first,) = detail(alice, application).events
        second = correct_fact(owner_id=alice, event_id=first.id, fact=applied(date(2026, 10, 1)), now=NOW)
        correct_fact(owner_id=alice, event_id=second.event_ids[0], fact=applied(date(2026, 10, 2)), now=NOW)
        put_back_fact(owner_id=alice, event_id=first.id, now=NOW)
        assert beside(application) == before
        assert [row.id for row in detail(alice, application).events if not row.retracted] == [first.id]

    def test_brings_the_application_back_into_sight(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        (only,) = detail(alice, application).events
        retract_fact(owner_id=alice, event_id=only.id, now=NOW)
        assert get_application(alice, application) is None
        put_back_fact(owner_id=alice, event_id=only.id, now=NOW)
        assert detail(alice, application).application.applied_on == date(2026, 11, 1)

    def test_leaves_a_fact_alone_that_holds(self) -> None:
        alice = an_owner()
        (only,) = detail(alice, an_application(alice)).events
        with pytest.raises(NotFoundError):
            put_back_fact(owner_id=alice, event_id=only.id, now=NOW)


class TestCorrectFact:
    def test_puts_the_right_fact_in_the_place_of_the_wrong_one(self) -> None:
        alice = an_owner()
        application = an_application(alice, applied(date(2026, 11, 1)))
        (wrong,) = detail(alice, application).events
        recorded = correct_fact(owner_id=alice, event_id=wrong.id, fact=applied(date(2026, 10, 1)), now=NOW)
        assert detail(alice, application).application.applied_on == date(2026, 10, 1)
        rows = detail(alice, application).events
        assert {(row.fact.on, row.retracted, row.target) for row in rows} == {
            (date(2026, 11, 1), True, None),
            (date(2026, 10, 1), False, wrong.id),
        }
        batch = get_batch(alice, recorded.batch_id)
        assert batch is not None
        assert (batch.kind, batch.source) == ("correct", "applied")

    def test_leaves_a_fact_alone_that_was_corrected_before(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        (wrong,) = detail(alice, application).events
        correct_fact(owner_id=alice, event_id=wrong.id, fact=applied(date(2026, 10, 1)), now=NOW)
        with pytest.raises(NotFoundError):
            correct_fact(owner_id=alice, event_id=wrong.id, fact=applied(date(2026, 10, 2)), now=NOW)

    def test_can_close_what_was_logged_as_open(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        note = log_fact(owner_id=alice, application_ids=[application], fact=a_fact(EventKind.NOTE), now=NOW)
        correct_fact(owner_id=alice, event_id=note.event_ids[0], fact=a_fact(EventKind.REJECTED), now=NOW)
        assert detail(alice, application).application.disposition == Disposition.REJECTED
