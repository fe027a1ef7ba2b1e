"""Small values to write sentences about: it is Sunday, 22 November 2026, in Berlin."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from headway.core.policy import Policy, policy_from
from headway.core.rounds import Round, Talk
from headway.core.today import About, Step
from headway.core.vocabulary import EventKind, ExpectedBasis, RoundState, Stage, State, StepKind, WaitingOn
from headway.store.rows import ApplicationDetail, ApplicationRow
from headway.words.viewpoint import Viewpoint

TODAY = date(2026, 11, 22)
BERLIN = ZoneInfo("Europe/Berlin")
SOME_ID = UUID("12345678-1234-4234-8234-123456789abc")


def a_view(**own_numbers: int) -> Viewpoint:
    policy = policy_from(own_numbers) if own_numbers else Policy()
    return Viewpoint(today=TODAY, zone=BERLIN, policy=policy)


def an_about(**changes: Any) -> About:
    usual: dict[str, Any] = {
        "application_id": SOME_ID,
        "employer": "Acme",
        "role": "Data analyst",
        "stage": Stage.APPLIED,
        "round": None,
        "applied_on": date(2026, 11, 3),
        "waiting_since": date(2026, 11, 3),
        "waiting_after": EventKind.APPLIED,
        "expected_by": date(2026, 11, 17),
        "expected_words": "",
        "appointment_on": None,
        "appointment_at": None,
        "to_thank": (),
    }
    return About(**{**usual, **changes})


def a_talk(number: int | None, **changes: Any) -> Talk:
    usual: dict[str, Any] = {
        "stage": Stage.INTERVIEW,
        "round": number,
        "state": RoundState.SCHEDULED,
        "on": date(2026, 11, 23),
    }
    return Talk(number=number or 1, told=Round(**{**usual, **changes}))


def a_step(kind: StepKind, about: About | None = None, **changes: Any) -> Step:
    usual: dict[str, Any] = {
        "id": f"{kind}:x",
        "kind": kind,
        "due_on": TODAY,
        "deadline_on": None,
        "overdue_days": 0,
        "basis": ExpectedBasis.USUAL,
        "count": 1,
        "about": about,
    }
    return Step(**{**usual, **changes})


def a_row(**changes: Any) -> ApplicationRow:
    usual: dict[str, Any] = {
        "id": SOME_ID,
        "employer": "Acme",
        "role": "Data analyst",
        "channel": None,
        "url": "",
        "location": "",
        "salary": "",
        "requisition_id": "",
        "resume_version": "",
        "notes": "",
        "fields": {},
        "created_at": datetime(2026, 11, 3, 9, tzinfo=UTC),
        "stage": Stage.APPLIED,
        "round": None,
        "state": State.OPEN,
        "disposition": None,
        "closed_on": None,
        "applied_on": date(2026, 11, 3),
        "waiting_on": WaitingOn.EMPLOYER,
        "waiting_since": date(2026, 11, 3),
        "waiting_after": EventKind.APPLIED,
        "expected_by": date(2026, 11, 17),
        "expected_basis": ExpectedBasis.USUAL,
        "expected_words": "",
        "appointment_on": None,
        "appointment_at": None,
        "due_on": None,
        "resting": False,
        "snoozed_until": None,
        "to_thank": (),
    }
    return ApplicationRow(**{**usual, **changes})


def a_detail(row: ApplicationRow) -> ApplicationDetail:
    return ApplicationDetail(application=row, events=(), contacts=(), documents=(), planned=())
