"""Whom a draft is for: nobody is reminded of a conversation at which they were not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import pytest

from headway.core.events import Fact
from headway.core.vocabulary import (
    ContactRole,
    Disposition,
    DraftKind,
    EventKind,
    ExpectedBasis,
    Language,
    Stage,
    State,
)
from headway.store.rows import ApplicationDetail, ContactRow, EventRow
from headway.words.drafts import draft
from headway.words.occasions import occasion_of_application
from headway.words.recipients import (
    Recipient,
    addressees,
    eligible,
    named,
    named_the_day,
    recipient_of,
    recipients_of,
    was_there,
    whom_to_ask,
)
from tests.words.made import TODAY, a_detail, a_row

K = EventKind
MAIL, REPLY = DraftKind.FOLLOW_UP_MAIL, DraftKind.REJECTION_REPLY


def known(name: str, role: ContactRole | None = None, email: str = "", phone: str = "") -> ContactRow:
    return ContactRow(id=uuid4(), name=name, email=email, phone=phone, role=role)


def of(day: int, kind: EventKind, person: str = "", **more: Any) -> Fact:
    return Fact(kind=kind, on=date(2026, 11, day), person=person, **more)


def a_case(*facts: Fact, people: tuple[ContactRow, ...] = (), **row: Any) -> ApplicationDetail:
    events = tuple(
        EventRow(
            id=uuid4(),
            fact=each,
            recorded_at=datetime(2026, 11, 1, tzinfo=UTC),
            target=None,
            batch_id=uuid4(),
            retracted=False,
        )
        for each in facts
    )
    return replace(a_detail(a_row(**row)), events=events, contacts=people)


HELD = {"waiting_after": K.INTERVIEW_HELD, "stage": Stage.INTERVIEW, "waiting_since": date(2026, 11, 9)}
STATED = {**HELD, "expected_basis": ExpectedBasis.STATED, "expected_by": date(2026, 11, 17)}
MARIA = known("Maria Chen", ContactRole.RECRUITER, "maria@acme.example")
TOM = known("Tom Berg", None, "tom@acme.example")
ROBOT = known("Acme Careers", None, "no-reply@acme.example")
OFFICE = known("", None, "jobs@acme.example")
FIRST = of(2, K.INTERVIEW_HELD, "Ana Ruiz", round=1)
SECOND = of(9, K.INTERVIEW_HELD, "Tom Berg", round=2)
BOTH = of(9, K.INTERVIEW_HELD, "Tom Berg; Ana Ruiz")
NOBODY_TOLD = of(9, K.INTERVIEW_HELD)


class TestAQuestion:
    @pytest.mark.parametrize(
        ("facts", "people", "row", "name"),
        [
            ((FIRST, SECOND), (), HELD, "Tom Berg"),
            ((FIRST, SECOND), (MARIA,), HELD, "Tom Berg"),
            ((BOTH,), (MARIA,), HELD, ""),
            ((BOTH,), (MARIA, TOM), HELD, "Tom Berg"),
            ((NOBODY_TOLD,), (MARIA,), HELD, "Maria Chen"),
            ((NOBODY_TOLD,), (MARIA, TOM), HELD, ""),
            ((FIRST, NOBODY_TOLD), (), HELD, ""),
            (
                (SECOND, of(10, K.ANSWER_PROMISED, "Maria Chen", stated_date=date(2026, 11, 17))),
                (),
                STATED,
                "Maria Chen",
            ),
            ((SECOND, of(10, K.CONTACTED, "Cy Dow")), (), {**HELD, "waiting_after": K.CONTACTED}, "Cy Dow"),
            ((of(3, K.APPLIED),), (MARIA,), {}, "Maria Chen"),
            ((of(3, K.APPLIED, "Cy Dow"),), (), {}, "Cy Dow"),
            ((of(3, K.APPLIED),), (), {}, ""),
        ],
    )
    def test_goes_to_who_named_the_day_else_to_who_was_there(
        self, facts: tuple[Fact, ...], people: tuple[ContactRow, ...], row: dict[str, Any], name: str
    ) -> None:
        assert recipient_of(MAIL, a_case(*facts, people=people, **row)).name == name

    @pytest.mark.parametrize(("phone", "name"), [("+1 416 555 0100", "Maria Chen"), ("", "Tom Berg")])
    def test_by_phone_goes_to_the_only_one_who_can_be_called(self, phone: str, name: str) -> None:
        case = a_case(SECOND, people=(replace(MARIA, phone=phone),), **HELD)
        assert recipient_of(DraftKind.FOLLOW_UP_CALL, case).name == name
        assert recipient_of(MAIL, case).name == "Tom Berg"

    def test_has_the_address_of_who_is_known_by_a_longer_name(self) -> None:
        case = a_case(of(9, K.INTERVIEW_HELD, "Tom"), people=(MARIA, TOM), **HELD)
        assert recipient_of(MAIL, case) == Recipient(name="Tom Berg", email="tom@acme.example")

    @pytest.mark.parametrize("kind", [MAIL, DraftKind.FOLLOW_UP_CALL, DraftKind.WITHDRAWAL])
    def test_never_passes_by_a_recruiter_of_an_agency(self, kind: DraftKind) -> None:
        rita = known("Rita Vogel", ContactRole.AGENCY_RECRUITER)
        case = a_case(SECOND, people=(MARIA, rita), **HELD)
        assert recipient_of(kind, case).name == "Rita Vogel"
        assert eligible(kind, case) == ("Rita Vogel",)
        assert recipient_of(kind, replace(case, contacts=(rita, known("Bo", ContactRole.AGENCY_RECRUITER)))).name == ""


class TestAnAnswerToANo:
    @pytest.mark.parametrize(
        ("said_by", "facts", "people", "name"),
        [
            ("Maria Chen", (SECOND,), (MARIA, TOM), "Maria Chen"),
            ("maria chen", (SECOND,), (MARIA,), "Maria Chen"),
            ("Cy Dow", (SECOND,), (MARIA,), "Cy Dow"),
            ("", (FIRST, SECOND), (MARIA,), "Tom Berg"),
            ("", (FIRST, NOBODY_TOLD), (), "Ana Ruiz"),
            ("", (BOTH,), (MARIA,), ""),
            ("", (NOBODY_TOLD,), (MARIA,), "Maria Chen"),
            ("Acme Careers", (SECOND,), (ROBOT,), "Tom Berg"),
            ("no-reply@acme.example", (SECOND,), (), "Tom Berg"),
            ("", (), (ROBOT, TOM), "Tom Berg"),
            ("", (), (OFFICE, TOM), "Tom Berg"),
            ("", (), (MARIA, TOM), ""),
            ("", (), (), ""),
        ],
    )
    def test_goes_to_who_said_it_else_to_who_was_met(
        self, said_by: str, facts: tuple[Fact, ...], people: tuple[ContactRow, ...], name: str
    ) -> None:
        case = a_case(*facts, of(19, K.REJECTED, said_by), people=people)
        assert recipient_of(REPLY, case).name == name

    def test_goes_to_an_office_where_nobody_else_reads(self) -> None:
        case = a_case(of(19, K.REJECTED), people=(ROBOT, OFFICE))
        assert recipient_of(REPLY, case).email == "jobs@acme.example"

    def test_has_no_address_that_nobody_reads(self) -> None:
        assert recipient_of(REPLY, a_case(of(19, K.REJECTED), people=(ROBOT,))).email == ""


class TestThanks:
    def test_go_to_all_who_are_still_to_be_thanked(self) -> None:
        found = recipients_of(
            DraftKind.THANK_YOU, a_case(BOTH, people=(TOM,), **HELD, to_thank=("Tom Berg", "Ana Ruiz"))
        )
        assert [(each.name, each.email) for each in found] == [("Tom Berg", "tom@acme.example"), ("Ana Ruiz", "")]

    def test_go_to_who_was_met_also_once_they_were_thanked(self) -> None:
        found = recipients_of(DraftKind.THANK_YOU, a_case(FIRST, SECOND, people=(MARIA,), **HELD))
        assert [each.name for each in found] == ["Tom Berg"]

    def test_go_to_who_is_known_where_nobody_is_told(self) -> None:
        found = recipients_of(DraftKind.THANK_YOU, a_case(NOBODY_TOLD, people=(TOM,), **HELD))
        assert [each.name for each in found] == ["Tom Berg"]

    def test_are_not_meant_by_any_other_draft(self) -> None:
        assert len(recipients_of(MAIL, a_case(BOTH, **HELD))) == 1


class TestWhoWasThere:
    @pytest.mark.parametrize(
        ("to", "facts", "row", "there"),
        [
            (Recipient(), (SECOND,), HELD, True),
            (Recipient(name="Tom Berg"), (FIRST, SECOND), HELD, True),
            (Recipient(name="Tom"), (SECOND,), HELD, True),
            (Recipient(name="Ana Ruiz"), (FIRST, SECOND), HELD, False),
            (Recipient(name="Maria Chen"), (SECOND,), HELD, False),
            (Recipient(name="Maria Chen", role=ContactRole.RECRUITER), (NOBODY_TOLD,), HELD, False),
            (Recipient(name="Ines", role=ContactRole.HIRING_MANAGER), (NOBODY_TOLD,), HELD, True),
            (Recipient(name="Ines"), (NOBODY_TOLD,), HELD, True),
            (
                Recipient(name="Maria Chen", role=ContactRole.RECRUITER),
                (of(9, K.SCREENING_HELD),),
                {"waiting_after": K.SCREENING_HELD},
                True,
            ),
        ],
    )
    def test_is_told_by_the_facts_else_by_what_they_are(
        self, to: Recipient, facts: tuple[Fact, ...], row: dict[str, Any], there: bool
    ) -> None:
        assert was_there(to, a_case(*facts, **row)) is there

    @pytest.mark.parametrize(
        ("name", "said_by", "theirs"),
        [("Maria Chen", "Maria Chen", True), ("Tom Berg", "Maria Chen", False), ("Tom Berg", "", True), ("", "", True)],
    )
    def test_is_not_needed_to_have_named_the_day(self, name: str, said_by: str, theirs: bool) -> None:
        promise = of(10, K.ANSWER_PROMISED, said_by, stated_date=date(2026, 11, 17))
        assert named_the_day(Recipient(name=name), a_case(SECOND, promise, **STATED)) is theirs

    @pytest.mark.parametrize("language", sorted(Language))
    @pytest.mark.parametrize("kind", [MAIL, DraftKind.FOLLOW_UP_CALL, DraftKind.FOLLOW_UP_VOICEMAIL])
    def test_is_reminded_of_a_talk_and_others_are_told_of_it(self, language: Language, kind: DraftKind) -> None:
        case = a_case(BOTH, people=(MARIA,), **STATED)

        def words(name: str, told: ApplicationDetail = case) -> str:
            occasion = occasion_of_application(told, to=named(name, told.contacts), own_name="Sam")
            return draft(kind, occasion, TODAY, language).body

        joined = {"en": "and", "de": "und", "fr": "et", "es": "y", "nl": "en"}[language.value]
        assert f"Tom Berg {joined} Ana Ruiz" in words("Maria Chen")
        assert "Ana Ruiz" not in words("Tom Berg")
        nobody_told = replace(a_case(NOBODY_TOLD, people=(MARIA,), **STATED))
        assert words("Maria Chen", nobody_told).count("[") > words("Maria Chen").count("["), "with whom stays a blank"

    def test_and_nobody_else_is_told_that_they_named_the_day(self) -> None:
        case = a_case(SECOND, people=(MARIA,), **STATED)

        def words(name: str) -> str:
            occasion = occasion_of_application(case, to=named(name, case.contacts), own_name="Sam")
            return draft(MAIL, occasion, TODAY).body

        assert "You had thought of 17 November" in words("Tom Berg")
        assert "They had thought of 17 November" in words("Maria Chen")


class TestAnAnswerThroughAnAgency:
    RITA = known("Rita Vogel", ContactRole.AGENCY_RECRUITER)
    GIVEN = of(1, K.REPRESENTED, "Rita Vogel")

    @pytest.mark.parametrize("kind", [DraftKind.REJECTION_REPLY, DraftKind.KEEP_IN_MIND, DraftKind.FEEDBACK_REQUEST])
    @pytest.mark.parametrize(
        ("said_by", "facts", "people", "name"),
        [
            ("", (SECOND,), (RITA,), "Rita Vogel"),
            ("Rita Vogel", (SECOND,), (RITA,), "Rita Vogel"),
            ("", (SECOND,), (RITA, MARIA), "Rita Vogel"),
            ("", (GIVEN, SECOND), (), "Rita Vogel"),
            # Who said it oneself can be answered; which of two recruiters, or who at all, is for the person to say.
            ("Tom Berg", (SECOND,), (RITA,), "Tom Berg"),
            ("", (SECOND,), (RITA, known("Bo", ContactRole.AGENCY_RECRUITER)), ""),
            ("", (of(1, K.REPRESENTED), SECOND), (MARIA,), ""),
        ],
    )
    def test_goes_to_the_recruiter_unless_somebody_else_said_the_no(
        self, kind: DraftKind, said_by: str, facts: tuple[Fact, ...], people: tuple[ContactRow, ...], name: str
    ) -> None:
        ended = of(20, K.REJECTED, said_by)
        case = a_case(*facts, ended, people=people, state=State.CLOSED, disposition=Disposition.REJECTED)
        assert recipient_of(kind, case).name == name

    @pytest.mark.parametrize(("said_by", "told"), [("", False), ("Tom Berg", True)])
    @pytest.mark.parametrize("language", list(Language))
    def test_tells_of_the_talk_only_to_who_was_there(self, said_by: str, told: bool, language: Language) -> None:
        case = a_case(SECOND, of(20, K.REJECTED, said_by), people=(self.RITA,), state=State.CLOSED, **HELD)
        occasion = occasion_of_application(case, to=recipient_of(DraftKind.KEEP_IN_MIND, case), own_name="")
        body = draft(DraftKind.KEEP_IN_MIND, occasion, TODAY, language).body
        # The only blank that is left for the person to fill in is what the talk was about, and their own name.
        assert (body.count("[") > 1) is told


class TestEligible:
    @pytest.mark.parametrize(
        ("facts", "people", "names"),
        [
            ((FIRST, SECOND), (MARIA, OFFICE), ("Tom Berg", "Maria Chen")),
            ((SECOND,), (known("Tom"), MARIA), ("Tom Berg", "Maria Chen")),
            ((SECOND,), (known("Rex", ContactRole.REFERRER),), ("Tom Berg",)),
            ((), (), ()),
        ],
    )
    def test_are_those_who_were_there_first_and_each_once(
        self, facts: tuple[Fact, ...], people: tuple[ContactRow, ...], names: tuple[str, ...]
    ) -> None:
        assert eligible(MAIL, a_case(*facts, people=people, **HELD)) == names


class TestAddressees:
    @pytest.mark.parametrize(
        ("kind", "known_as", "names"),
        [
            (DraftKind.THANK_YOU, [], ("",)),
            (DraftKind.THANK_YOU, [("Ada", None)], ("Ada",)),
            (
                DraftKind.THANK_YOU,
                [("Ada", ContactRole.INTERVIEWER), ("Bea", ContactRole.HIRING_MANAGER)],
                ("Ada", "Bea"),
            ),
            (DraftKind.THANK_YOU, [("Ada", ContactRole.INTERVIEWER), ("Cy", ContactRole.REFERRER)], ("Ada",)),
            (MAIL, [("Ada", ContactRole.INTERVIEWER), ("Bea", ContactRole.INTERVIEWER)], ("",)),
            (MAIL, [("Ada", ContactRole.RECRUITER)], ("Ada",)),
            (DraftKind.FEEDBACK_REQUEST_RECRUITER, [("Ada", ContactRole.INTERVIEWER)], ("",)),
            (
                DraftKind.FEEDBACK_REQUEST_RECRUITER,
                [("Ada", ContactRole.INTERVIEWER), ("Bea", ContactRole.AGENCY_RECRUITER)],
                ("Bea",),
            ),
            (
                DraftKind.THANK_YOU,
                [("Ines", ContactRole.HIRING_MANAGER), ("Ada Lind", ContactRole.AGENCY_RECRUITER)],
                ("",),
            ),
        ],
    )
    def test_are_all_who_were_met_for_thanks_and_else_the_only_one(
        self, kind: DraftKind, known_as: list[tuple[str, ContactRole | None]], names: tuple[str, ...]
    ) -> None:
        assert addressees(kind, [known(name, role) for name, role in known_as]) == names

    def test_are_those_of_the_last_conversation_where_they_are_told(self) -> None:
        assert addressees(DraftKind.THANK_YOU, (MARIA,), ("Tom Berg",)) == ("Tom Berg",)


class TestARecruiterInBetween:
    KNOWN = (known("Ines", ContactRole.HIRING_MANAGER), known("Ada Lind", ContactRole.AGENCY_RECRUITER))

    def test_is_the_only_one_to_call(self) -> None:
        assert [each.name for each in whom_to_ask(self.KNOWN)] == ["Ada Lind"]
        assert [each.name for each in whom_to_ask(self.KNOWN[:1])] == ["Ines"]
