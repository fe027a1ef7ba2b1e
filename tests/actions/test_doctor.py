"""The doctor finds every kind of damage beside the events, and none where there is none."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from headway.actions.doctor import find_differences, mend
from headway.actions.projections import PROJECTED_COLUMNS
from headway.core.vocabulary import EventKind
from headway.readers.records import ContactRecord
from headway.store import models
from tests.cast import NOW, a_fact, an_application, an_owner, applied, beside

pytestmark = pytest.mark.django_db

WRONG: dict[str, object] = {
    "visible": False,
    "stage": "offer",
    "round": 7,
    "state": "closed",
    "disposition": "rejected",
    "closed_on": date(2020, 1, 1),
    "applied_on": None,
    "waiting_on": "me",
    "waiting_since": date(2020, 1, 1),
    "waiting_after": "offered",
    "expected_by": None,
    "expected_basis": "stated",
    "expected_words": "soon",
    "appointment_on": date(2020, 1, 1),
    "appointment_at": NOW,
    "due_on": date(2020, 1, 1),
    "resting": True,
    "snoozed_until": date(2020, 1, 1),
    "to_thank": "Somebody Else",
    "search_text": "",
    "via_agency": True,
}


def a_search(owner_id: UUID) -> UUID:
    """A few applications of different kinds; the first one's id."""
    first = an_application(owner_id, contacts=[ContactRecord(name="Jana")], fields=[("Stars", "5")])
    an_application(owner_id, applied(), a_fact(EventKind.INTERVIEW_SCHEDULED, date(2026, 12, 1), at=NOW))
    an_application(owner_id, applied(), a_fact(EventKind.REJECTED))
    an_application(owner_id, a_fact(EventKind.SAVED), employer="", role="")
    return first


class TestTheDoctor:
    def test_finds_nothing_on_healthy_data(self) -> None:
        alice = an_owner(country="DE", subdivision="BY")
        a_search(alice)
        assert find_differences(alice) == ()
        assert mend(alice) == ()

    def test_knows_how_every_projected_column_can_go_wrong(self) -> None:
        assert set(WRONG) == {*PROJECTED_COLUMNS, "search_text"}

    @pytest.mark.parametrize("column", WRONG)
    def test_finds_and_mends_a_wrong_column(self, column: str) -> None:
        alice = an_owner()
        application = a_search(alice)
        before = beside(application)
        models.Application.objects.filter(id=application).update(**{column: WRONG[column]})
        (difference,) = find_differences(alice)
        assert (difference.application_id, difference.column, difference.stored) == (
            application,
            column,
            WRONG[column],
        )
        assert mend(alice) == (difference,)
        assert beside(application) == before
        assert find_differences(alice) == ()

    @pytest.mark.parametrize("damage", ["missing", "changed", "doubled", "turned"])
    def test_finds_and_mends_wrong_steps(self, damage: str) -> None:
        alice = an_owner()
        application = a_search(alice)
        before = beside(application)
        steps = models.PlannedStep.objects.filter(application_id=application)
        step = steps.order_by("id").first()
        assert step is not None
        if damage == "missing":
            step.delete()
        elif damage == "doubled":
            models.PlannedStep.objects.create(**{**steps.values().get(id=step.id), "id": None})
        else:
            steps.filter(id=step.id).update(
                **({"due_on": date(2020, 1, 1)} if damage == "changed" else {"their_turn": False})
            )
        assert [each.column for each in find_differences(alice)] == ["steps"]
        mend(alice)
        assert beside(application) == before

    def test_looks_without_touching_anything(self) -> None:
        alice = an_owner()
        application = a_search(alice)
        models.Application.objects.filter(id=application).update(stage="offer")
        damaged = beside(application)
        with CaptureQueriesContext(connection) as queries:
            find_differences(alice)
        assert beside(application) == damaged
        assert not [each["sql"] for each in queries if each["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]

    def test_mends_only_what_is_of_this_owner(self) -> None:
        alice, bob = an_owner("Alice"), an_owner("Bob")
        a_search(alice)
        application = a_search(bob)
        models.Application.objects.filter(id=application).update(stage="offer")
        assert mend(alice) == ()
        assert len(find_differences(bob)) == 1
