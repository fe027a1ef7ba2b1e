"""What is kept beside the applications follows from their facts alone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from headway.actions.events import log_fact
from headway.actions.plan_ground import Known, PlanGround, other_end
from headway.actions.projections import columns_and_steps, project, search_text
from headway.core.business_days import BusinessCalendar
from headway.core.events import Fact
from headway.core.planned import PlannedStep
from headway.core.policy import Policy
from headway.core.vocabulary import EventKind, StepKind
from headway.store import models
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, applied, beside, detail

GROUND = PlanGround(policy=Policy(), calendar=BusinessCalendar(), country="", subdivision="", laws=())


def worked_out(*facts: Fact) -> tuple[dict[str, object], tuple[PlannedStep, ...]]:
    end = other_end(GROUND, facts, channel="", location="", fields={}, notes="", people=())
    return columns_and_steps(facts, GROUND, end)


class TestColumnsAndSteps:
    def test_hide_an_application_without_any_fact(self) -> None:
        columns, planned = worked_out()
        assert (columns["visible"], planned) == (False, ())

    def test_carry_the_next_appointment(self) -> None:
        coming = a_fact(EventKind.INTERVIEW_SCHEDULED, TODAY + timedelta(days=4), at=NOW)
        columns, _ = worked_out(applied(), coming)
        assert (columns["appointment_on"], columns["appointment_at"]) == (TODAY + timedelta(days=4), NOW)

    def test_take_a_person_named_in_a_fact_for_somebody_to_ask(self) -> None:
        _, planned = worked_out(applied(person="Jana"))
        assert StepKind.FOLLOW_UP in {step.kind for step in planned}


class TestSearchText:
    def test_is_folded_and_holds_all_that_one_may_look_for(self) -> None:
        text = search_text(
            texts=("Łódź Energia", None, "", "Straße"),
            fields={"Stars": "Five"},
            contacts=[("Jörg", "j@x.example", "+49 1")],
            facts=[Fact(kind=EventKind.NOTE, text="Zürich", reason="Budget", person="Ann")],
        )
        assert text == "lodz energia strasse five jorg j x example +49 1 ann budget zurich"


@pytest.mark.django_db
class TestProject:
    def test_asks_a_fixed_number_of_questions_for_many_applications(self, django_assert_num_queries: object) -> None:
        alice = an_owner()
        ids = [an_application(alice, employer=f"E{number}") for number in range(30)]
        with django_assert_num_queries(7):  # type: ignore[operator]
            project(alice, ids)

    def test_goes_through_more_than_one_question_holds(self, monkeypatch: pytest.MonkeyPatch) -> None:
        alice = an_owner()
        ids = [an_application(alice, employer=f"E{number}") for number in range(5)]
        models.PlannedStep.objects.all().delete()
        models.Application.objects.update(stage="offer", search_text="")
        monkeypatch.setattr("headway.store.chunks.chunks.__defaults__", (2,))
        project(alice, ids)
        assert {detail(alice, each).application.stage for each in ids} == {"applied"}
        assert models.PlannedStep.objects.values("application").distinct().count() == 5

    def test_leaves_the_applications_of_others_alone(self) -> None:
        alice, bob = an_owner("Alice"), an_owner("Bob")
        theirs = an_application(bob)
        models.Application.objects.update(stage="offer")
        project(alice, [theirs])
        assert detail(bob, theirs).application.stage == "offer"
        assert models.PlannedStep.objects.filter(owner_id=bob).exists()


FACTS = st.lists(
    st.tuples(
        st.sampled_from([kind for kind in EventKind if kind != EventKind.RETRACTED]),
        st.integers(-40, 10),
        st.integers(1, 3) | st.none(),
    ),
    min_size=1,
    max_size=6,
)


class TestTheOrderOfRecording(TestCase):
    @settings(max_examples=40)
    @given(FACTS, st.randoms())
    def test_does_not_change_what_stands(self, told: list[tuple[EventKind, int, int | None]], dice: object) -> None:
        alice = an_owner()
        facts = [
            a_fact(kind, TODAY + timedelta(days=days), round=number, at=NOW + timedelta(hours=place))
            for place, (kind, days, number) in enumerate(told)
        ]
        shuffled = facts[:]
        dice.shuffle(shuffled)  # type: ignore[attr-defined]
        stands = []
        for order in (facts, shuffled):
            application = an_application(alice, order[0])
            for fact in order[1:]:
                log_fact(owner_id=alice, application_ids=[application], fact=fact, now=NOW)
            columns, steps = beside(application)
            differs = {"id", "created_at", "search_text"}
            stands.append(({key: value for key, value in columns.items() if key not in differs}, steps))
        assert stands[0] == stands[1]


class TestANamedContact:
    @pytest.mark.parametrize(
        ("people", "facts", "named"),
        [
            ([Known("Ada", "", "", "")], [], True),
            ([Known("noreply@a.example", "noreply@a.example", "", "")], [], False),
            ([Known("", "ada@a.example", "", "")], [], False),
            ([], [a_fact(EventKind.ACKNOWLEDGED, TODAY, person="noreply@a.example")], False),
            ([], [a_fact(EventKind.CONTACTED, TODAY, person="Ada")], True),
        ],
    )
    def test_is_a_person_and_no_address(self, people: list[Known], facts: list[Fact], named: bool) -> None:
        known = {"channel": "", "location": "", "fields": {}, "notes": "", "people": people}
        assert other_end(GROUND, facts, **known).named_contact is named


class TestNoQuestions:
    @pytest.mark.parametrize(
        ("people", "facts", "notes", "none"),
        [
            ([Known("Ada", "", "", "")], [], "No enquiries please.", True),
            ([Known("Ada", "", "", "")], [], "No calls please", False),
            # Who named a day could be asked as well, known by name or not.
            ([], [a_fact(EventKind.ACKNOWLEDGED, TODAY, stated_date=TODAY)], "No enquiries please.", True),
        ],
    )
    def test_are_those_of_a_posting_that_says_so(
        self, people: list[Known], facts: list[Fact], notes: str, none: bool
    ) -> None:
        known = {"channel": "", "location": "", "fields": {}, "people": people}
        assert other_end(GROUND, facts, notes=notes, **known).no_questions is none
