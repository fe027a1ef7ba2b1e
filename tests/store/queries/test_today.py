"""What stands today."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from headway.actions.events import log_fact
from headway.actions.undo import undo
from headway.core.planned import steps_on
from headway.core.rules.endings import OTHERS_TO_MOVE
from headway.core.today import todays_steps
from headway.core.vocabulary import EventKind, ExpectedBasis, State, StepKind, WaitingOn
from headway.readers.records import ContactRecord
from headway.store import models
from headway.store.queries.applications import wakes_on
from headway.store.queries.today import gather_today, group_ids, group_members, next_wakes_on
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, applied, detail, listed

pytestmark = pytest.mark.django_db
LONG_AGO = TODAY - timedelta(days=30)


class TestLines:
    def test_tell_all_that_a_step_needs_to_say(self) -> None:
        alice = an_owner()
        application = an_application(
            alice, applied(LONG_AGO), a_fact(EventKind.INTERVIEW_SCHEDULED, TODAY, at=NOW, learned_on=LONG_AGO)
        )
        (line,) = gather_today(alice, TODAY).lines
        assert (line.kind, line.deadline_on, line.basis) == (
            StepKind.PREPARE_INTERVIEW,
            TODAY,
            ExpectedBasis.STATED,
        )
        about = line.about
        assert (about.application_id, about.employer, about.role) == (application, "Acme", "Data engineer")
        assert (about.round, about.applied_on, about.appointment_at) == (1, LONG_AGO, NOW)

    def test_of_what_was_undone_are_gone(self) -> None:
        alice = an_owner()
        an_application(alice, applied(), a_fact(EventKind.OFFERED))
        assert len(gather_today(alice, TODAY).lines) == 1
        undo(owner_id=alice, batch_id=None, now=NOW)
        assert gather_today(alice, TODAY).lines == ()

    def test_never_come_before_their_day_nor_after_it(self) -> None:
        alice = an_owner()
        application = an_application(alice, a_fact(EventKind.INTERVIEW_HELD, TODAY))
        thank_you = detail(alice, application).planned[0]
        for days in range(-3, 6):
            day = TODAY + timedelta(days=days)
            stands = thank_you.due_on <= day < thank_you.until_on
            assert bool(gather_today(alice, day).lines) == stands, day


class TestGroups:
    def test_hold_everything_that_is_merely_quiet_as_one(self) -> None:
        alice = an_owner()
        quiet = {an_application(alice, applied(TODAY - timedelta(days=20 + number))) for number in range(3)}
        rows = gather_today(alice, TODAY)
        (group,) = rows.groups
        assert (group.kind, group.count, group.about, rows.lines) == (StepKind.LET_GO, 3, None, ())
        assert group.due_on == TODAY - timedelta(days=8)
        members = group_members(alice, StepKind.LET_GO, TODAY, offset=1, limit=1)
        assert (len(members.rows), members.total) == (1, 3)
        assert set(group_ids(alice, StepKind.LET_GO, TODAY)) == quiet
        assert group_ids(alice, StepKind.PRESUME_NO, TODAY) == ()

    def test_show_the_longest_standing_first(self) -> None:
        alice = an_owner()
        for days in (22, 40, 17):
            an_application(alice, applied(TODAY - timedelta(days=days)), employer=f"{days} days")
        page = group_members(alice, StepKind.LET_GO, TODAY, offset=0, limit=9)
        assert [row.employer for row in page.rows] == ["40 days", "22 days", "17 days"]

    def test_of_one_name_it(self) -> None:
        alice = an_owner()
        an_application(alice, applied(LONG_AGO), employer="Solo")
        (group,) = gather_today(alice, TODAY).groups
        assert group.about is not None
        assert (group.count, group.about.employer) == (1, "Solo")

    def test_tell_the_ground_that_their_days_were_chosen_on(self) -> None:
        alice = an_owner()
        models.Owner.objects.filter(id=alice).update(policy={"attention_days_after_apply": 10})
        for days in (12, 30):
            an_application(alice, applied(TODAY - timedelta(days=days)))
        (group,) = gather_today(alice, TODAY).groups
        assert (group.count, group.basis) == (2, ExpectedBasis.SETTING)


class TestWaiting:
    def test_counts_open_applications_that_bring_nothing_today(self) -> None:
        alice = an_owner()
        an_application(alice, applied(TODAY - timedelta(days=2)), employer="Waits")
        an_application(alice, applied(LONG_AGO), employer="In a group")
        an_application(alice, applied(LONG_AGO), a_fact(EventKind.LET_GO, TODAY), employer="Rests")
        an_application(alice, a_fact(EventKind.SAVED, TODAY), employer="My turn")
        an_application(alice, applied(LONG_AGO), a_fact(EventKind.REJECTED), employer="Closed")
        an_application(alice, applied(), a_fact(EventKind.INTERVIEW_HELD, TODAY), employer="Has a line")
        rows = gather_today(alice, TODAY)
        assert rows.waiting_count == 2
        assert next_wakes_on(alice, TODAY) == TODAY + timedelta(days=2)

    def test_wakes_on_nothing_when_nothing_is_open(self) -> None:
        nobody = an_owner()
        rows = gather_today(nobody, TODAY)
        assert (rows.lines, rows.groups, rows.waiting_count, rows.next_step_on) == ((), (), 0, None)
        assert next_wakes_on(nobody, TODAY) is None

    def test_names_no_day_on_which_good_news_has_nothing_to_move(self) -> None:
        alice = an_owner()
        arranged = a_fact(EventKind.INTERVIEW_SCHEDULED, TODAY + timedelta(days=8), learned_on=TODAY)
        an_application(alice, applied(TODAY - timedelta(days=1)), arranged, employer="Alone")
        assert gather_today(alice, TODAY).next_step_on == TODAY + timedelta(days=6)
        for other in ("One", "Two"):
            an_application(alice, applied(TODAY), employer=other)
        assert gather_today(alice, TODAY).next_step_on == TODAY + timedelta(days=1)


HISTORIES = st.lists(
    st.lists(
        st.tuples(
            st.sampled_from(
                [
                    EventKind.SAVED,
                    EventKind.APPLIED,
                    EventKind.INTERVIEW_SCHEDULED,
                    EventKind.INTERVIEW_HELD,
                    EventKind.ASSESSMENT_ASKED,
                    EventKind.OFFERED,
                    EventKind.REJECTED,
                    EventKind.LET_GO,
                    EventKind.ANSWER_PROMISED,
                    EventKind.FOLLOWED_UP,
                ]
            ),
            st.integers(-60, 20),
            st.integers(-30, 30) | st.none(),
            st.booleans(),
        ),
        min_size=1,
        max_size=4,
    ),
    max_size=4,
)


class TestTodayAgreesWithEachPlan(TestCase):
    @settings(max_examples=60)
    @given(HISTORIES, st.integers(-10, 40))
    def test_on_any_day(self, histories: list[list[tuple[EventKind, int, int | None, bool]]], later: int) -> None:
        alice, day = an_owner(), TODAY + timedelta(days=later)
        for history in histories:
            facts = [
                a_fact(
                    kind,
                    TODAY + timedelta(days=days),
                    stated_date=None if stated is None else TODAY + timedelta(days=stated),
                    learned_on=TODAY - timedelta(days=61) if told else None,
                )
                for kind, days, stated, told in history
            ]
            contacts = [ContactRecord(name="Jana")] if history[0][3] else []
            an_application(alice, *facts, contacts=contacts)
        rows = gather_today(alice, day)
        plans = {row.id: detail(alice, row.id).planned for row in listed(alice)}
        standing = {key: steps_on(planned, day) for key, planned in plans.items()}
        if sum(row.state == State.OPEN and not row.resting for row in listed(alice)) <= OTHERS_TO_MOVE:
            standing = {
                key: tuple(step for step in steps if step.kind != StepKind.KEEP_MOVING)
                for key, steps in standing.items()
            }
        lines = {(line.about.application_id, line.kind) for line in rows.lines}
        assert lines == {(key, step.kind) for key, steps in standing.items() for step in steps if not step.grouped}
        grouped = Counter(step.kind for steps in standing.values() for step in steps if step.grouped)
        assert {group.kind: group.count for group in rows.groups} == grouped
        for kind in grouped:
            members = {key for key, steps in standing.items() for step in steps if step.grouped and step.kind == kind}
            assert set(group_ids(alice, kind, day)) == members
        waiting = [
            row
            for row in listed(alice)
            if row.state == State.OPEN and row.waiting_on == WaitingOn.EMPLOYER and not standing[row.id]
        ]
        assert rows.waiting_count == len(waiting)
        turns = [turn for turn in wakes_on(alice, plans, day).values() if turn]
        assert next_wakes_on(alice, day) == min(turns, default=None)
        awake = sum(row.state == State.OPEN and not row.resting for row in listed(alice))
        begins = [
            step.due_on
            for steps in plans.values()
            for step in steps
            if step.due_on > day and (step.kind != StepKind.KEEP_MOVING or awake > OTHERS_TO_MOVE)
        ]
        assert rows.next_step_on == min(begins, default=None)
        # Much good news brings one reminder of the others.
        nudges = sum(line.kind == StepKind.KEEP_MOVING for line in rows.lines)
        shown = len(rows.lines) + len(rows.groups) - max(nudges - 1, 0)
        assert len(todays_steps(rows.lines, rows.groups, day, ())) == shown


class TestAfterAFact:
    def test_today_changes_at_once(self) -> None:
        alice = an_owner()
        application = an_application(alice, applied(LONG_AGO))
        log_fact(owner_id=alice, application_ids=[application], fact=a_fact(EventKind.REJECTED), now=NOW)
        assert gather_today(alice, TODAY).groups == ()
        assert not models.PlannedStep.objects.exists()
