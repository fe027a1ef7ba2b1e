"""The list, the board, and one application with all that is known of it."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from headway.actions.events import log_fact, retract_fact
from headway.actions.undo import undo
from headway.core.vocabulary import Channel, Disposition, EventKind, Stage, State
from headway.readers.records import ContactRecord
from headway.store import models
from headway.store.queries.applications import (
    SORTS,
    Ambiguous,
    Filter,
    board,
    find_application,
    get_application,
    list_applications,
    own_fields,
    wakes_on,
)
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, applied, detail, employers, listed

pytestmark = pytest.mark.django_db


class TestSearch:
    @pytest.mark.parametrize(
        "text", ["lodz", "ŁÓDŹ", "Łódź", "  lodz   engineer ", "engineer łód", "strasse", "STRAßE", "smorrebrod"]
    )
    def test_finds_every_word_whatever_its_case_and_accents(self, text: str) -> None:
        alice = an_owner()
        an_application(alice, employer="Łódź Energia", notes="Hauptstraße 5, Smørrebrød")
        an_application(alice, employer="Porto Energia", role="Planner")
        assert employers(alice, Filter(text=text)) == ["Łódź Energia"]

    def test_needs_all_of_the_words(self) -> None:
        alice = an_owner()
        an_application(alice, employer="Łódź Energia")
        assert employers(alice, Filter(text="lodz planner")) == []

    @pytest.mark.parametrize("text", ["100%", "a_c", "50% off", "\\", "'; DROP TABLE store_event; --"])
    def test_takes_signs_of_the_database_as_signs(self, text: str) -> None:
        alice = an_owner()
        an_application(alice, employer="Abc", notes="1000 and a c")
        found = employers(alice, Filter(text=text))
        assert found == (["Abc"] if text in ("100%", "a_c", "\\") else [])
        assert models.Event.objects.count() == 1

    @pytest.mark.parametrize("text", ["5 stars", "jana", "jana@acme.example", "budget", "remote", "c++"])
    def test_looks_at_fields_people_and_facts_too(self, text: str) -> None:
        alice = an_owner()
        application = an_application(
            alice,
            role="C++ developer",
            fields=[("Rating", "5 stars")],
            location="Remote",
            contacts=[ContactRecord(name="Jana", email="jana@acme.example")],
        )
        log_fact(
            owner_id=alice, application_ids=[application], fact=a_fact(EventKind.REJECTED, reason="Budget"), now=NOW
        )
        assert employers(alice, Filter(text=text)) == ["Acme"]

    def test_no_longer_finds_what_was_taken_back(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        note = log_fact(
            owner_id=alice, application_ids=[application], fact=a_fact(EventKind.NOTE, text="Zeppelin"), now=NOW
        )
        retract_fact(owner_id=alice, event_id=note.event_ids[0], now=NOW)
        assert employers(alice, Filter(text="zeppelin")) == []


class TestFilter:
    def test_holds_back_what_does_not_fit(self) -> None:
        alice = an_owner()
        an_application(alice, employer="Open")
        an_application(alice, a_fact(EventKind.SAVED), employer="Saved", channel=Channel.REFERRAL)
        an_application(alice, applied(), a_fact(EventKind.REJECTED), employer="Closed")
        assert set(employers(alice, Filter(state=State.OPEN))) == {"Open", "Saved"}
        assert employers(alice, Filter(stage=Stage.SAVED)) == ["Saved"]
        assert employers(alice, Filter(disposition=Disposition.REJECTED)) == ["Closed"]
        assert employers(alice, Filter(channel=Channel.REFERRAL)) == ["Saved"]
        assert employers(alice, Filter(state=State.CLOSED, text="open")) == []


class TestSort:
    def test_puts_the_newest_first_and_the_undated_last(self) -> None:
        alice = an_owner()
        an_application(alice, applied(date(2026, 1, 1)), employer="January")
        an_application(alice, a_fact(EventKind.SAVED), employer="Never")
        an_application(alice, applied(date(2026, 3, 1)), employer="March")
        assert employers(alice) == ["March", "January", "Never"]
        assert employers(alice, sort="applied_on") == ["January", "March", "Never"]

    def test_knows_the_order_of_stages_and_of_names(self) -> None:
        alice = an_owner()
        an_application(alice, applied(), a_fact(EventKind.OFFERED), employer="Ångström")
        an_application(alice, employer="beta")
        an_application(alice, applied(), a_fact(EventKind.INTERVIEW_HELD), employer="Zeta")
        assert employers(alice, sort="stage") == ["beta", "Zeta", "Ångström"]
        assert employers(alice, sort="-stage") == ["Ångström", "Zeta", "beta"]
        assert employers(alice, sort="employer") == ["Ångström", "beta", "Zeta"]

    @pytest.mark.parametrize("sort", SORTS)
    def test_shows_every_application_exactly_once_over_all_pages(self, sort: str) -> None:
        alice = an_owner()
        for number in range(7):
            an_application(alice, applied(date(2026, 1, 1 + number % 2)), employer=f"E{number % 3}")
        pages = [list_applications(alice, Filter(), sort=sort, offset=start, limit=3) for start in (0, 3, 6, 9)]
        assert [page.total for page in pages] == [7] * 4
        assert len({row.id for page in pages for row in page.rows}) == 7

    def test_refuses_a_column_that_is_not_offered(self) -> None:
        with pytest.raises(KeyError):
            list_applications(an_owner(), Filter(), sort="search_text", offset=0, limit=3)


class TestTotals:
    @pytest.mark.parametrize(("offset", "limit"), [(0, 2), (0, 5), (0, 9), (4, 2), (5, 2), (90, 2)])
    def test_count_the_whole_list_whichever_page_is_asked_for(self, offset: int, limit: int) -> None:
        alice = an_owner()
        for number in range(5):
            an_application(alice, employer=f"E{number}")
        assert list_applications(alice, Filter(), sort="role", offset=offset, limit=limit).total == 5
        assert list_applications(alice, Filter(text="nobody"), sort="role", offset=0, limit=limit).total == 0


class TestBoard:
    def test_sorts_open_applications_by_stage_and_puts_closed_ones_at_the_end(self) -> None:
        alice = an_owner()
        for number in range(3):
            an_application(alice, applied(date(2026, 1, 1 + number)), employer=f"Applied {number}")
        an_application(alice, applied(), a_fact(EventKind.INTERVIEW_HELD), employer="Interviewed")
        an_application(alice, applied(), a_fact(EventKind.REJECTED), employer="Closed")
        columns = {column.stage: column for column in board(alice, Filter(), per_column=2)}
        assert list(columns) == [*Stage, None]
        assert [row.employer for row in columns[Stage.APPLIED].rows] == ["Applied 2", "Applied 1"]
        assert columns[Stage.APPLIED].total == 3
        assert [row.employer for row in columns[Stage.INTERVIEW].rows] == ["Interviewed"]
        assert [row.employer for row in columns[None].rows] == ["Closed"]
        assert (columns[Stage.OFFER].rows, columns[Stage.OFFER].total) == ((), 0)

    def test_shows_what_passes_the_filter_only(self) -> None:
        alice = an_owner()
        an_application(alice, employer="Alpha")
        an_application(alice, employer="Beta")
        columns = {column.stage: column for column in board(alice, Filter(text="beta"), per_column=5)}
        assert [row.employer for row in columns[Stage.APPLIED].rows] == ["Beta"]
        assert columns[Stage.APPLIED].total == 1


class TestOwnFields:
    def test_are_named_in_the_order_in_which_they_first_came(self) -> None:
        alice = an_owner()
        an_application(alice, fields=[("Stars", "5"), ("Mood", "")])
        an_application(alice, fields=[("Car", "yes"), ("Stars", "1")])
        assert own_fields(alice) == ("Stars", "Car")
        assert {row.fields.get("Stars") for row in listed(alice)} == {"5", "1"}

    def test_of_nobody_are_none(self) -> None:
        assert own_fields(uuid4()) == ()


class TestFindApplication:
    def test_takes_any_prefix_with_or_without_hyphens(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        whole = str(application)
        for prefix in (whole, whole.upper(), whole[:10], whole.replace("-", "")[:9], f" {whole[:4]} "):
            assert find_application(alice, prefix) == application

    def test_says_when_several_begin_alike(self) -> None:
        alice = an_owner()
        ids = [with_id(alice, f"abc{number}{'0' * 28}") for number in range(2)]
        assert find_application(alice, "abc") == Ambiguous(ids=tuple(ids))
        assert find_application(alice, "abc1") == ids[1]

    @pytest.mark.parametrize("prefix", ["", "  ", "-", "xyz", "0" * 33, "acme"])
    def test_finds_nothing_by_what_is_no_id(self, prefix: str) -> None:
        alice = an_owner()
        an_application(alice)
        assert find_application(alice, prefix) is None


def with_id(owner_id: UUID, digits: str) -> UUID:
    """An application with an id of one's choice, which no action gives out."""
    like = models.Application.objects.get(id=an_application(owner_id))
    like.id = UUID(digits)
    like.save(force_insert=True)
    return like.id


class TestGetApplication:
    def test_tells_the_timeline_oldest_first_whatever_the_order_of_recording(self) -> None:
        alice = an_owner()
        application = an_application(alice, applied(date(2026, 11, 1)))
        for day in (date(2026, 11, 20), date(2026, 11, 3), None):
            log_fact(owner_id=alice, application_ids=[application], fact=a_fact(EventKind.NOTE, day), now=NOW)
        days = [row.fact.on for row in detail(alice, application).events]
        assert days == [date(2026, 11, 1), date(2026, 11, 3), date(2026, 11, 20), None]

    def test_keeps_what_was_taken_back_and_says_so(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        wrong = log_fact(owner_id=alice, application_ids=[application], fact=a_fact(EventKind.REJECTED), now=NOW)
        retract_fact(owner_id=alice, event_id=wrong.event_ids[0], now=NOW)
        rows = detail(alice, application).events
        assert [(row.fact.kind, row.retracted) for row in rows] == [
            (EventKind.APPLIED, False),
            (EventKind.REJECTED, True),
        ]

    def test_shows_people_of_the_application_and_of_its_employer(self) -> None:
        alice = an_owner()
        application = an_application(alice, contacts=[ContactRecord(name="Jana"), ContactRecord(email="x@a.example")])
        an_application(alice, employer="Elsewhere", contacts=[ContactRecord(name="Nobody of ours")])
        employer = models.Application.objects.get(id=application).employer
        batch = models.Batch.objects.filter(owner_id=alice).first()
        models.Contact.objects.create(owner_id=alice, employer=employer, batch=batch, name="Whole house")
        models.Document.objects.create(
            owner_id=alice, application_id=application, batch=batch, kind="resume", name="v3"
        )
        found = detail(alice, application)
        assert [(each.name, each.email) for each in found.contacts] == [
            ("", "x@a.example"),
            ("Jana", ""),
            ("Whole house", ""),
        ]
        assert [(each.kind, each.name) for each in found.documents] == [("resume", "v3")]

    def test_copes_with_an_employer_that_is_not_known(self) -> None:
        alice = an_owner()
        application = an_application(alice, employer="  ", role="")
        assert (detail(alice, application).application.employer, detail(alice, application).contacts) == ("", ())

    def test_does_not_show_what_was_undone(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        undo(owner_id=alice, batch_id=None, now=NOW)
        assert get_application(alice, application) is None
        assert listed(alice) == ()


class TestWakesOn:
    def test_is_the_next_day_on_which_a_step_comes_or_goes(self) -> None:
        alice = an_owner()
        quiet = an_application(alice, applied(TODAY - timedelta(days=3)))
        closed = an_application(alice, applied(), a_fact(EventKind.REJECTED))
        assert wakes_on(alice, [quiet, closed], TODAY) == {quiet: TODAY + timedelta(days=11), closed: None}
