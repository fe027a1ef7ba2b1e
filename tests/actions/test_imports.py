"""A person's sheet becomes applications: each once, nothing dropped."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headway.actions.doctor import find_differences
from headway.actions.imports import Choices, Refusal, Undecided, apply_import, prepare_import
from headway.actions.undo import undo
from headway.core.vocabulary import Disposition, EventKind, Origin
from headway.store import models
from tests.actions.importing import (
    ACME,
    GLOBEX,
    HEADINGS,
    a_sheet,
    counts,
    imported,
    previewed,
    rows_in_tables,
    the_search,
)
from tests.cast import NOW, TODAY, an_application, an_owner, applied, detail, employers, listed

pytestmark = pytest.mark.django_db


@pytest.fixture
def alice() -> object:
    return an_owner()


class TestImport:
    def test_makes_an_application_of_each_row(self, alice, tmp_path: Path):
        result = imported(alice, a_sheet(tmp_path, ACME, GLOBEX))
        assert counts(result) == {"created": 2}
        assert result.applications == 2
        globex, acme = listed(alice)
        assert (acme.employer, acme.role, acme.applied_on) == ("Acme", "Engineer", date(2026, 3, 3))
        assert (globex.disposition, globex.notes) == (Disposition.REJECTED, "Said no by mail")

    def test_names_the_cell_that_each_fact_rests_on(self, alice, tmp_path: Path):
        imported(alice, a_sheet(tmp_path, GLOBEX))
        facts = [event.fact for event in detail(alice, listed(alice)[0].id).events]
        assert {fact.origin for fact in facts} == {Origin.SPREADSHEET}
        assert all(fact.evidence for fact in facts)

    def test_leaves_everything_as_the_doctor_would(self, alice, tmp_path: Path):
        headings = (*HEADINGS, "Contact", "Team")
        row = ("Acme GmbH", "Engineer", "2026-11-01", "Interview", "", "", "call back", "Ada Byron", "Energy")
        imported(alice, a_sheet(tmp_path, row, ACME, headings=headings))
        assert find_differences(alice) == ()

    def test_plans_each_row_by_what_it_tells_of_the_employer(self, alice, tmp_path: Path):
        same = ("Engineer", "2026-11-01", "Applied", "", "", "")
        rows = [("Acme", *same, "other"), ("Town of Ely", *same, "public")]
        imported(alice, a_sheet(tmp_path, *rows, headings=(*HEADINGS, "Employer type")))
        assert len(listed(alice)) == 2
        assert find_differences(alice) == ()

    def test_keeps_columns_of_the_persons_own(self, alice, tmp_path: Path):
        imported(alice, a_sheet(tmp_path, (*ACME, "green"), headings=(*HEADINGS, "Mood")))
        assert listed(alice)[0].fields == {"Mood": "green"}
        assert models.Owner.objects.get(id=alice).field_names == ["Mood"]

    def test_keeps_the_persons_word_for_the_channel(self, alice, tmp_path: Path):
        imported(alice, a_sheet(tmp_path, (*ACME, "LinkedIn"), headings=(*HEADINGS, "Source")))
        row = listed(alice)[0]
        assert (row.channel, row.fields) == ("job_board", {"Source": "LinkedIn"})

    def test_can_be_undone_as_one_and_done_again(self, alice, tmp_path: Path):
        path = a_sheet(tmp_path, ACME, GLOBEX)
        first = imported(alice, path)
        before = the_search(alice)
        undo(owner_id=alice, batch_id=first.batch_id, now=NOW)
        assert the_search(alice) == []
        assert counts(imported(alice, path)) == {"created": 2}
        assert the_search(alice) == before

    def test_keeps_the_rows_of_others_apart(self, alice, tmp_path: Path):
        path = a_sheet(tmp_path, ACME)
        imported(alice, path)
        bob = an_owner("Bob")
        assert counts(imported(bob, path)) == {"created": 1}
        assert len(listed(alice)) == len(listed(bob)) == 1

    def test_tells_how_far_it_is(self, alice, tmp_path: Path):
        heard: list[tuple[int, int]] = []
        imported(alice, a_sheet(tmp_path, ACME, GLOBEX), progress=lambda done, total: heard.append((done, total)))
        assert heard[-1] == (2, 2)

    def test_counts_a_row_with_a_bad_cell_as_a_problem_and_imports_the_rest_of_it(self, alice, tmp_path: Path):
        result = imported(alice, a_sheet(tmp_path, ("Acme", "Engineer", "last Friday", "Applied"), GLOBEX))
        assert counts(result) == {"created": 1, "problems": 1}
        problem = result.problems[0]
        assert (problem.value, problem.imported) == ("last Friday", True)
        assert sorted(employers(alice)) == ["Acme", "Globex"]
        assert counts(imported(alice, tmp_path / "jobs.csv")) == {"unchanged": 2}

    def test_joins_several_bad_cells_of_a_row_to_one_problem(self, alice, tmp_path: Path):
        headings = (*HEADINGS, "Interview date")
        sound = [("Globex", f"Clerk {day}", "2026-03-03", "", "", "", "", f"2026-04-0{day}") for day in (1, 2, 3)]
        odd = ("Acme", "Engineer", "last Friday", "", "", "", "", "last Monday")
        result = imported(alice, a_sheet(tmp_path, odd, *sound, headings=headings))
        assert len(result.problems) == 1
        assert "last Friday" in result.problems[0].value
        assert "last Monday" in result.problems[0].value

    def test_refuses_a_file_that_holds_no_table(self, alice, tmp_path: Path):
        path = tmp_path / "empty.xlsx"
        path.write_bytes(b"")
        for act in (prepare_import, lambda **given: apply_import(**given, now=NOW)):
            refusal = act(owner_id=alice, path=path, name="empty.xlsx", today=TODAY)
            assert isinstance(refusal, Refusal)
            assert refusal.where == "empty.xlsx"
        assert rows_in_tables()["Batch"] == 0


class TestSeveralRows:
    def test_of_one_application_become_one_without_losing_a_note(self, alice, tmp_path: Path):
        again = ("ACME GmbH", "Engineer (m/w/d)", "", "Rejected", "Berlin, Germany", "", "They wrote in May")
        first = (*ACME[:6], "Sent by mail")
        result = imported(alice, a_sheet(tmp_path, first, again))
        assert counts(result) == {"created": 1, "updated": 1}
        (row,) = listed(alice)
        assert "Sent by mail" in row.notes
        assert "They wrote in May" in row.notes
        assert (row.location, row.disposition) == ("Berlin, Germany", Disposition.REJECTED)

    def test_name_the_people_of_both(self, alice, tmp_path: Path):
        headings = (*HEADINGS, "Contact", "E-mail", "Phone")
        one = (*ACME, "Ada Byron", "ada@acme.example", "")
        same = (*ACME[:6], "x", "ADA BYRON", "", "+49 30 1")
        other = (*ACME[:6], "y", "", "", "+49 30 2")
        imported(alice, a_sheet(tmp_path, one, same, other, headings=headings))
        people = detail(alice, listed(alice)[0].id).contacts
        assert sorted((each.name, each.email, each.phone) for each in people) == [
            ("", "", "+49 30 2"),
            ("Ada Byron", "ada@acme.example", "+49 30 1"),
        ]

    def test_of_two_roles_stay_two(self, alice, tmp_path: Path):
        imported(alice, a_sheet(tmp_path, ACME, ("Acme", "Designer", "2026-03-03")))
        assert employers(alice) == ["Acme", "Acme"]
        assert models.Employer.objects.count() == 1

    def test_of_two_days_stay_two(self, alice, tmp_path: Path):
        imported(alice, a_sheet(tmp_path, ACME, ("Acme", "Engineer", "2026-08-09")))
        assert len(listed(alice)) == 2

    def test_of_unknown_employers_stay_apart(self, alice, tmp_path: Path):
        rows = [("Confidential", "Engineer", "", "Applied", place) for place in ("Berlin", "Bonn", "Kiel")]
        imported(alice, a_sheet(tmp_path, *rows))
        assert len(listed(alice)) == 3

    def test_that_are_equal_are_one(self, alice, tmp_path: Path):
        assert counts(imported(alice, a_sheet(tmp_path, ACME, ACME))) == {"created": 1, "unchanged": 1}

    def test_never_join_an_application_that_was_sent_on_another_day(self, alice, tmp_path: Path):
        an_application(alice, applied(date(2025, 1, 1)), employer="Acme", role="Engineer")
        assert counts(imported(alice, a_sheet(tmp_path, ACME))) == {"created": 1}

    def test_join_an_application_that_was_added_by_hand(self, alice, tmp_path: Path):
        an_application(alice, applied(date(2026, 3, 3)), employer="acme", role="Engineer")
        assert counts(imported(alice, a_sheet(tmp_path, ACME))) == {"updated": 1}
        (row,) = listed(alice)
        assert (row.employer, row.location) == ("acme", "Berlin")


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["Acme", "Globex", "Confidential"]),
        st.sampled_from(["Engineer", "Designer", ""]),
        st.sampled_from(["2026-03-03", "2026-08-09", ""]),
        st.sampled_from(["Applied", "Rejected", "Interview"]),
        st.sampled_from(["", "Berlin", "Paris"]),
        st.sampled_from(["", "https://jobs.example/view/7"]),
        st.sampled_from(["", "first note", "second note"]),
    ),
    min_size=1,
    max_size=8,
)
FEW = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


class TestOrder:
    @FEW
    @given(rows=ROWS, shuffle=st.randoms(use_true_random=False))
    def test_of_the_rows_does_not_matter(self, rows, shuffle, tmp_path: Path):
        moved = list(rows)
        shuffle.shuffle(moved)
        one, other = an_owner("Alice"), an_owner("Bob")
        first = imported(one, a_sheet(tmp_path, *rows))
        second = imported(other, a_sheet(tmp_path, *moved))
        assert the_search(one) == the_search(other)
        assert counts(first) == counts(second)

    @FEW
    @given(rows=ROWS)
    def test_twice_is_the_same_as_once(self, rows, tmp_path: Path):
        owner = an_owner()
        path = a_sheet(tmp_path, *rows)
        imported(owner, path)
        before, tables = the_search(owner), rows_in_tables()
        result = imported(owner, path)
        assert counts(result) == {"unchanged": len(rows)}
        assert result.batch_id is None
        assert (the_search(owner), rows_in_tables()) == (before, tables)


class TestPreview:
    def test_says_what_would_happen_and_writes_nothing(self, alice, tmp_path: Path):
        path = a_sheet(tmp_path, ACME, GLOBEX, ACME)
        preview = previewed(alice, path)
        assert counts(preview) == {"created": 2, "unchanged": 1}
        assert rows_in_tables()["Application"] == 0
        assert [entry.employer for entry in preview.entries] == ["Acme", "Globex"]
        assert len(preview.entries[0].where) == 2
        assert preview.tables[0].role == "applications"
        assert counts(imported(alice, path)) == counts(preview)

    def test_shows_updates_with_what_changes(self, alice, tmp_path: Path):
        imported(alice, a_sheet(tmp_path, ACME))
        preview = previewed(alice, a_sheet(tmp_path, (*ACME[:3], "Rejected", *ACME[4:6], "by mail")))
        (entry,) = preview.entries
        assert (entry.outcome, entry.changed) == ("updated", ("notes",))
        assert [fact.kind for fact in entry.facts] == [EventKind.REJECTED]


class TestChoices:
    UNCLEAR = (("Acme", "Engineer", "03/04/2026"), ("Globex", "Designer", "03/04/2026"))

    def test_are_asked_for_before_anything_is_imported(self, alice, tmp_path: Path):
        path = a_sheet(tmp_path, *self.UNCLEAR)
        result = apply_import(owner_id=alice, path=path, name="jobs.csv", today=TODAY, now=NOW)
        assert isinstance(result, Undecided)
        assert [question.kind for question in result.questions] == ["date_order"]
        assert rows_in_tables()["Batch"] == 0
        assert [question.kind for question in previewed(alice, path).questions] == ["date_order"]

    def test_on_the_order_of_dates_are_remembered(self, alice, tmp_path: Path):
        imported(alice, a_sheet(tmp_path, *self.UNCLEAR), choices=Choices(date_order="mdy"))
        assert {row.applied_on for row in listed(alice)} == {date(2026, 3, 4)}
        later = a_sheet(tmp_path, ("Initech", "Clerk", "05/06/2026"), name="more.csv")
        assert counts(imported(alice, later)) == {"created": 1}

    def test_on_status_words_hold_for_every_sheet(self, alice, tmp_path: Path):
        words = Choices(statuses={"binned": "rejected"})
        imported(alice, a_sheet(tmp_path, ("Acme", "Engineer", "2026-03-03", "binned")), choices=words)
        other = a_sheet(
            tmp_path, ("Initech", "Clerk", "binned"), headings=("Company", "Position", "Status"), name="b.csv"
        )
        imported(alice, other)
        assert {row.disposition for row in listed(alice)} == {Disposition.REJECTED}

    def test_made_later_change_rows_that_were_read_before(self, alice, tmp_path: Path):
        path = a_sheet(tmp_path, ("Acme", "Engineer", "2026-03-03", "binned"))
        imported(alice, path)
        assert listed(alice)[0].disposition is None
        assert counts(imported(alice, path, choices=Choices(statuses={"binned": "rejected"}))) == {"updated": 1}
        assert listed(alice)[0].disposition == Disposition.REJECTED
        assert counts(imported(alice, path)) == {"unchanged": 1}
