"""Import: give a file, see what was understood, decide, apply, undo."""

import html
import json
import os
import re
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from headway.actions.imports import ImportResult
from headway.core.vocabulary import EventKind
from headway.store.models import Batch
from headway.store.queries.applications import NEWEST_FIRST, Filter, get_application, list_applications
from headway.store.rows import ApplicationRow
from headway.web import progress, uploads
from headway.web.views import imports

if TYPE_CHECKING:
    from django.conf import LazySettings

PLAIN = "Company,Position,Applied,Status,Mood\nAcme,Analyst,2026-11-02,Applied,ok\nBrick,Mason,2026-11-03,rejected,\n"
TWO_WAYS = "Company,Position,Applied\nAcme,Analyst,03/04/2026\nBrick,Mason,05/06/2026\n"
ODD_WORD = "Company,Position,Applied,Status\nAcme,Analyst,2026-11-02,zurgled\nBrick,Mason,2026-11-03,Applied\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(uploads, "home_folder", lambda: tmp_path)
    return tmp_path


def give(client: Client, text: str, name: str = "search.csv") -> str:
    """Upload a file and return the address of its preview."""
    answer = client.post("/import", {"file": SimpleUploadedFile(name, text.encode())})
    assert answer.status_code == 302
    return str(answer["Location"])


def apply(client: Client, address: str, decisions: dict[str, str] | None = None) -> str:
    """Import what was given and return the page that tells what was done."""
    return client.post(f"{address}/apply", decisions or {}, follow=True).content.decode()


def rows_of(owner_id: UUID) -> dict[str, ApplicationRow]:
    found = list_applications(owner_id, Filter(), sort=NEWEST_FIRST, offset=0, limit=50)
    return {row.employer: row for row in found.rows}


def counts_on(page: str) -> list[int]:
    return [int(number) for number in re.findall(r"<dd>(\d+)</dd>", page)]


class TestTheFile:
    def test_leaves_nothing_behind_where_no_file_is_asked_for(self, browser_of_alice: Client, home: Path) -> None:
        answer = browser_of_alice.post("/add", {"line": "Acme", "file": SimpleUploadedFile("a.csv", b"x")})
        assert answer.status_code == 302
        assert not [path for path in home.rglob("*") if path.is_file()]

    def test_lies_in_the_data_folder_for_its_owner_only(self, browser_of_alice: Client, home: Path) -> None:
        give(browser_of_alice, PLAIN)
        (kept,) = [path for path in (home / "uploads").rglob("*") if path.is_file()]
        assert kept.name == "search.csv"
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
        assert stat.S_IMODE((home / "uploads").stat().st_mode) == 0o700

    @pytest.mark.parametrize(
        ("name", "kept"),
        [
            ("../../etc/passwd.csv", "passwd.csv"),
            ("a\x00b.csv", "a_b.csv"),
            ("..", "file"),
            ("sheet\u202evsc.csv", "sheet_vsc.csv"),
            ("x" * 300 + ".csv", "x" * 100 + ".csv"),
        ],
    )
    def test_gets_a_name_that_leads_nowhere_else(self, name: str, kept: str) -> None:
        assert uploads._safe_name(name.rpartition("/")[2]) == kept

    def test_is_removed_after_the_import(self, browser_of_alice: Client, home: Path) -> None:
        browser_of_alice.post(give(browser_of_alice, PLAIN) + "/apply")
        assert not [path for path in (home / "uploads").rglob("*") if path.is_file()]

    def test_is_removed_when_it_is_left(self, browser_of_alice: Client, home: Path) -> None:
        address = give(browser_of_alice, PLAIN)
        browser_of_alice.post(address + "/drop")
        assert not [path for path in (home / "uploads").rglob("*") if path.is_file()]
        assert browser_of_alice.get(address).status_code == 404

    def test_is_removed_when_it_was_forgotten_for_a_day(self, browser_of_alice: Client, home: Path) -> None:
        address = give(browser_of_alice, PLAIN)
        half = home / "uploads" / "broken-off.part"
        half.touch()
        long_ago = time.time() - 2 * 24 * 3600
        for path in (half, *(home / "uploads").glob("*/*")):
            os.utime(path, (long_ago, long_ago))
        browser_of_alice.get("/import")
        assert not half.exists()
        assert browser_of_alice.get(address).status_code == 404

    def test_that_is_too_large_is_refused_before_it_is_read(
        self, browser_of_alice: Client, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        answer = browser_of_alice.post(
            "/import",
            {"file": SimpleUploadedFile("big.csv", b"x")},
            CONTENT_LENGTH=str(uploads.LARGEST_UPLOAD + 9_000_000),
        )
        assert answer.status_code == 413
        assert "up to 50 MB" in answer.content.decode()
        assert not [path for path in (home / "uploads").rglob("*") if path.is_file()]

    def test_that_grows_too_large_on_the_way_leaves_nothing(
        self, browser_of_alice: Client, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(uploads, "LARGEST_UPLOAD", 1000)
        answer = browser_of_alice.post("/import", {"file": SimpleUploadedFile("big.csv", b"x" * 5000)})
        assert answer.status_code == 422
        assert "No file was chosen" in answer.content.decode()
        assert not [path for path in (home / "uploads").rglob("*") if path.is_file()]

    def test_is_asked_for_when_none_was_chosen(self, browser_of_alice: Client) -> None:
        assert browser_of_alice.post("/import", {}).status_code == 422

    def test_that_cannot_be_read_is_refused_with_its_name_and_the_cause(
        self, browser_of_alice: Client, home: Path
    ) -> None:
        answer = browser_of_alice.get(give(browser_of_alice, "", name="empty.xlsx"))
        assert answer.status_code == 422
        assert "empty.xlsx" in answer.content.decode()
        assert not [path for path in (home / "uploads").rglob("*") if path.is_file()]

    def test_that_was_refused_is_asked_for_again_when_its_page_is_reloaded(self, browser_of_alice: Client) -> None:
        address = give(browser_of_alice, "", name="empty.xlsx")
        browser_of_alice.get(address)
        for page in (address, f"{address}/result"):
            again = browser_of_alice.get(page)
            assert again.status_code == 404
            assert "Give it once more" in again.content.decode()
            assert 'href="/import"' in again.content.decode()


class TestThePreview:
    def test_takes_the_meanings_of_very_many_columns(self, browser_of_alice: Client) -> None:
        address = give(browser_of_alice, PLAIN)
        meanings = {f"column:sheet {place}!Mood": "" for place in range(3000)}
        assert browser_of_alice.post(address, meanings).status_code == 302

    def test_writes_nothing(self, alice: UUID, browser_of_alice: Client) -> None:
        browser_of_alice.get(give(browser_of_alice, PLAIN))
        assert not rows_of(alice)

    def test_shows_each_column_with_samples_and_what_it_means(self, browser_of_alice: Client) -> None:
        page = browser_of_alice.get(give(browser_of_alice, PLAIN)).content.decode()
        for words in ("Company", "Acme", "Brick", "Employer", "Mood", "kept as a field of your own"):
            assert words in page

    def test_has_counts_that_add_up(self, browser_of_alice: Client) -> None:
        read, *rest = counts_on(browser_of_alice.get(give(browser_of_alice, PLAIN)).content.decode())
        assert read == sum(rest) == 2

    def test_takes_another_meaning_for_a_column(self, alice: UUID, browser_of_alice: Client) -> None:
        address = give(browser_of_alice, PLAIN)
        (field,) = re.findall(r'name="(column:[^"]*Mood)"', browser_of_alice.get(address).content.decode())
        page = browser_of_alice.get(address, {field: "notes"}).content.decode()
        assert re.search(rf'name="{field}".*?<option value="notes" selected>', page)
        browser_of_alice.post(address + "/apply", {field: "notes"})
        assert "ok" in rows_of(alice)["Acme"].notes

    def test_asks_how_days_are_written_before_anything_else(self, alice: UUID, browser_of_alice: Client) -> None:
        address = give(browser_of_alice, TWO_WAYS)
        page = browser_of_alice.get(address).content.decode()
        assert 'type="radio" name="date_order" value="dmy"' in page
        assert "/apply" not in page
        apply(browser_of_alice, address)
        assert browser_of_alice.get(address + "/result")["Location"] == address
        assert not rows_of(alice)

    @pytest.mark.parametrize(("order", "applied_on"), [("dmy", "2026-04-03"), ("mdy", "2026-03-04")])
    def test_reads_the_days_as_answered(
        self, order: str, applied_on: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        address = give(browser_of_alice, TWO_WAYS)
        assert "/apply" in browser_of_alice.get(address, {"date_order": order}).content.decode()
        browser_of_alice.post(address + "/apply", {"date_order": order})
        assert str(rows_of(alice)["Acme"].applied_on) == applied_on

    def test_asks_once_what_a_word_means(self, alice: UUID, browser_of_alice: Client) -> None:
        address = give(browser_of_alice, ODD_WORD)
        page = browser_of_alice.get(address).content.decode()
        assert 'name="status:zurgled"' in page
        assert "This status is not understood." not in page, "the question says it already"
        browser_of_alice.post(address + "/apply", {"status:zurgled": "rejected"})
        assert rows_of(alice)["Acme"].disposition == "rejected"
        again = browser_of_alice.get(give(browser_of_alice, ODD_WORD.replace("Acme", "Cobalt"))).content.decode()
        assert "what does" not in again.lower().partition("words that were not understood")[2][:200]


class TestOneDecisionAfterAnother:
    def test_asks_which_column_is_the_employer(self, alice: UUID, browser_of_alice: Client) -> None:
        address = give(browser_of_alice, "App,Time\nchat,73.2\nmail,7.2\n")
        page = browser_of_alice.get(address).content.decode()
        assert "Which one is the employer?" in page
        assert f'formaction="{address}/apply"' not in page
        apply(browser_of_alice, address)
        assert rows_of(alice) == {}
        field = re.search(r'name="(column[^"]*App[^"]*)"', page)
        assert field is not None
        decided = {field[1]: "employer"}
        page = browser_of_alice.get(address, decided).content.decode()
        assert f'formaction="{address}/apply"' in page
        apply(browser_of_alice, address, fields_of(page))
        assert sorted(rows_of(alice)) == ["chat", "mail"]

    def test_takes_the_column_without_a_heading_by_its_letter(self, alice: UUID, browser_of_alice: Client) -> None:
        address = give(browser_of_alice, "Acme,2026-03-01\nBeta,2026-03-02\n")
        page = browser_of_alice.get(address).content.decode()
        assert 'aria-label="What A means"' in page
        field = re.search(r'name="(column:[^"]*!A)"', page)
        assert field is not None
        page = browser_of_alice.get(address, {field[1]: "employer"}).content.decode()
        assert f'name="{field[1]}"' in page
        apply(browser_of_alice, address, fields_of(page))
        assert sorted(rows_of(alice)) == ["Acme", "Beta"]

    def test_keeps_the_earlier_ones(self, browser_of_alice: Client) -> None:
        address = give(
            browser_of_alice, TWO_WAYS.replace("Applied\n", "Applied,Status\n").replace("2026\n", "2026,zurgled\n")
        )
        page = browser_of_alice.get(address, {"date_order": "dmy"}).content.decode()
        decide = page.partition('id="decide"')[2].partition("</form>")[0]
        assert 'type="hidden" name="date_order" value="dmy"' in decide
        assert 'name="status:zurgled"' in decide
        assert "Begin again" in page


class TestApplying:
    def test_says_what_was_done_and_offers_undo(self, alice: UUID, browser_of_alice: Client) -> None:
        page = apply(browser_of_alice, give(browser_of_alice, PLAIN))
        read, *rest = counts_on(page)
        assert read == sum(rest) == 2
        assert "2 new applications" in page
        (undo,) = re.findall(r'formaction="(/undo/[^"]+)"', page)
        assert set(rows_of(alice)) == {"Acme", "Brick"}
        browser_of_alice.post(undo)
        assert not rows_of(alice)

    def test_leads_to_a_page_after_its_undo(self, browser_of_alice: Client) -> None:
        page = apply(browser_of_alice, give(browser_of_alice, PLAIN))
        (undo,) = re.findall(r'formaction="(/undo/[^"]+)"', page)
        (back,) = set(re.findall(r'name="next" value="([^"]*)"', page))
        done = browser_of_alice.post(undo, {"next": back})
        answer = browser_of_alice.get(done["Location"])
        assert answer.status_code == 200
        assert "Undone." in answer.content.decode()

    def test_says_what_becomes_of_rows_with_a_problem(self, browser_of_alice: Client) -> None:
        address = give(browser_of_alice, ODD_WORD)
        told = "Of the rows with a problem, 1 is taken over"
        assert told in browser_of_alice.get(address).content.decode()
        assert told in apply(browser_of_alice, address)

    def test_doubles_nothing_the_second_time(self, alice: UUID, browser_of_alice: Client) -> None:
        browser_of_alice.post(give(browser_of_alice, PLAIN) + "/apply")
        page = browser_of_alice.get(give(browser_of_alice, PLAIN)).content.decode()
        assert "There is nothing new in this file" in page
        page = apply(browser_of_alice, give(browser_of_alice, PLAIN))
        assert "Nothing was changed" in page
        assert len(rows_of(alice)) == 2

    def test_lists_what_could_not_be_used(self, browser_of_alice: Client) -> None:
        page = apply(browser_of_alice, give(browser_of_alice, PLAIN.replace("2026-11-02", "1970-01-01")))
        assert "Rows with a problem" in page
        assert "1970-01-01" in page

    def test_refuses_a_file_that_was_changed_into_nonsense(self, browser_of_alice: Client, home: Path) -> None:
        address = give(browser_of_alice, PLAIN, name="search.xlsx")
        answer = browser_of_alice.post(address + "/apply", follow=True)
        assert answer.status_code in (200, 422)
        assert not [path for path in (home / "uploads").rglob("*") if path.is_file()]


def fields_of(page: str) -> dict[str, str]:
    """What the browser would send from the form that decides, as it stands."""
    form = page.partition('id="decide"')[2].partition("</form>")[0]
    hidden = dict(re.findall(r'type="hidden" name="([^"]*)" value="([^"]*)"', form))
    chosen = re.findall(
        r'name="([^"]*)"[^>]*>(?:<option value="[^"]*">[^<]*</option>)*<option value="([^"]*)" selected', form
    )
    return {html.unescape(name): html.unescape(value) for name, value in [*hidden.items(), *chosen]}


class TestAMeaningThatWasChangedAndNotShown:
    def test_is_shown_before_it_is_applied(self, alice: UUID, browser_of_alice: Client) -> None:
        address = give(browser_of_alice, PLAIN)
        told = {**fields_of(browser_of_alice.get(address).content.decode()), "column:search!Mood": "notes"}
        answer = browser_of_alice.post(f"{address}/apply", told)
        assert not rows_of(alice)
        page = browser_of_alice.get(answer["Location"]).content.decode()
        assert "You changed a meaning" in page
        apply(browser_of_alice, address, fields_of(page))
        assert rows_of(alice)["Acme"].notes == "ok"

    def test_is_nothing_where_the_form_comes_as_it_was_shown(self, alice: UUID, browser_of_alice: Client) -> None:
        address = give(browser_of_alice, ODD_WORD)
        shown = browser_of_alice.get(address, {"status:zurgled": "rejected"}).content.decode()
        apply(browser_of_alice, address, fields_of(shown))
        assert rows_of(alice)["Acme"].disposition == "rejected"
        again = browser_of_alice.get(give(browser_of_alice, ODD_WORD.replace("Acme", "Cobalt")))
        apply(browser_of_alice, str(again.request["PATH_INFO"]), fields_of(again.content.decode()))
        assert "Cobalt" in rows_of(alice)

    def test_leads_to_an_address_that_holds_it(self, browser_of_alice: Client) -> None:
        address = give(browser_of_alice, PLAIN)
        answer = browser_of_alice.post(address, {"column:search!Mood": "notes", "status:x": "", "next": "/"})
        assert answer["Location"] == f"{address}?column%3Asearch%21Mood=notes"


class TestThePageOfAnImport:
    @pytest.fixture
    def page(self, browser_of_alice: Client) -> str:
        """The address of what an import with a problem did."""
        answer = browser_of_alice.post(give(browser_of_alice, ODD_WORD) + "/apply", follow=True)
        return str(answer.request["PATH_INFO"])

    def test_says_the_same_whenever_it_is_opened(self, page: str, browser_of_alice: Client) -> None:
        for _ in range(2):
            shown = browser_of_alice.get(page).content.decode()
            assert counts_on(shown) == [2, 1, 0, 0, 0, 1]
            assert "zurgled" in shown
            assert "search!D2" in shown

    def test_is_reached_from_recent_changes(self, page: str, browser_of_alice: Client) -> None:
        changes = browser_of_alice.get("/changes").content.decode()
        assert f'<a class="name" href="{page}">Imported: search.csv, 2 applications</a>' in changes

    def test_says_that_it_was_undone(self, page: str, browser_of_alice: Client) -> None:
        done = browser_of_alice.post(f"/undo/{page.rpartition('/')[2]}", {"next": page})["Location"]
        assert done.startswith(f"{page}?done=")
        shown = browser_of_alice.get(done).content.decode()
        assert "This import was undone" in shown
        assert "Undo the import" not in shown

    def test_comes_along_in_an_export_and_stands_anything_in_it(
        self, page: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        exported = json.loads(browser_of_alice.get("/export/json").content)
        assert exported["batches"][0]["report"]["problems"][0]["value"] == "zurgled"
        for odd in (None, {}, {"problems": "many", "taken": "x"}, {"problems": [1, {"where": None}], "notices": [{}]}):
            Batch.objects.filter(owner_id=alice).update(report=odd)
            assert browser_of_alice.get(page).status_code == 200


class TestAnImportThatTakesLong:
    @pytest.fixture
    def finish(self, monkeypatch: pytest.MonkeyPatch, settings: "LazySettings") -> Iterator[Event]:
        """An import that goes on until this is set."""
        finish = Event()

        def slow(*, name: str, progress: Callable[[int, int], None], **_: object) -> ImportResult:
            progress(40, 100)
            assert finish.wait(20)
            counts = dict.fromkeys(("read", "created", "updated", "unchanged", "proposed", "applications"), 0)
            nothing = dict.fromkeys(("problems", "notices", "questions"), ())
            return ImportResult(batch_id=None, source=name, **counts, **nothing)

        settings.HEADWAY_WORKS_ASIDE = True
        monkeypatch.setattr(imports, "apply_import", slow)
        monkeypatch.setattr(progress, "_PATIENCE_SECONDS", 0.2)
        yield finish
        finish.set()

    def test_says_how_far_it_is_and_then_what_it_did(
        self, finish: Event, alice: UUID, charlie: UUID, browser_of_alice: Client, browse: Callable[[UUID], Client]
    ) -> None:
        address = give(browser_of_alice, PLAIN)
        for _ in range(2):
            assert browser_of_alice.post(f"{address}/apply")["Location"] == f"{address}/result"
        waiting = browser_of_alice.get(f"{address}/result")
        assert waiting["Refresh"] == "2"
        assert "40 of 100 rows" in waiting.content.decode()
        assert browse(charlie).get(f"{address}/result").status_code == 404
        finish.set()
        assert "search.csv is imported" in self.result_of(browser_of_alice, address)

    def result_of(self, browser: Client, address: str) -> str:
        for _ in range(100):
            answer = browser.get(f"{address}/result")
            if "Refresh" not in answer.headers:
                return answer.content.decode()
        raise AssertionError("it never ended")


class TestAnImportThatFails:
    def test_is_told_and_can_be_tried_again(
        self, alice: UUID, browser_of_alice: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        browser_of_alice.raise_request_exception = False
        address = give(browser_of_alice, PLAIN)
        with monkeypatch.context() as broken:
            broken.setattr(imports, "apply_import", lambda **_: 1 / 0)
            failed = browser_of_alice.post(f"{address}/apply", follow=True)
        assert failed.status_code == 500
        assert browser_of_alice.get(f"{address}/result")["Location"] == address
        apply(browser_of_alice, address)
        assert "Acme" in rows_of(alice)


class TestWhatDiffers:
    @pytest.fixture
    def address_of_the_change(self, alice: UUID, browser_of_alice: Client) -> str:
        """The record says Paris by hand, the sheet says Rome."""
        sheet = "Company,Position,Applied,Location,Ref\nAcme,Analyst,2026-11-02,{},J-77\n"
        browser_of_alice.post(give(browser_of_alice, sheet.format("Lyon")) + "/apply")
        application_id = rows_of(alice)["Acme"].id
        told = {"employer": "Acme", "role": "Analyst", "location": "Paris", "requisition_id": "J-77"}
        browser_of_alice.post(f"/applications/{application_id}/edit", told)
        return give(browser_of_alice, sheet.format("Rome"))

    def test_is_shown_before_and_asked_about_after(
        self, address_of_the_change: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        page = browser_of_alice.get(address_of_the_change).content.decode()
        assert "Where the file and your record differ" in page
        browser_of_alice.post(address_of_the_change + "/apply")
        assert rows_of(alice)["Acme"].location == "Paris"
        review = browser_of_alice.get("/review").content.decode()
        assert "Paris" in review
        assert "Rome" in review

    @pytest.mark.parametrize(("word", "location"), [("accept", "Rome"), ("decline", "Paris")])
    def test_is_decided_and_undone(
        self, word: str, location: str, address_of_the_change: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        browser_of_alice.post(address_of_the_change + "/apply")
        (one, *_) = re.findall(rf'value="({word}:[^"]+)"', browser_of_alice.get("/review").content.decode())
        done = browser_of_alice.post("/review", {"do": one})["Location"]
        assert rows_of(alice)["Acme"].location == location
        assert "nothing to decide" in browser_of_alice.get("/review").content.decode()
        browser_of_alice.post("/undo/" + done.partition("done=")[2])
        assert rows_of(alice)["Acme"].location == "Paris"
        assert "Rome" in browser_of_alice.get("/review").content.decode()

    @pytest.mark.parametrize("given", [{"do": "dance"}, {"do": "accept:nonsense"}, {}])
    def test_refuses_what_no_button_says(self, given: dict[str, str], browser_of_alice: Client) -> None:
        assert browser_of_alice.post("/review", given).status_code == 400

    def test_says_so_when_nothing_is_ticked(self, browser_of_alice: Client) -> None:
        answer = browser_of_alice.post("/review", {"do": "accept"})
        assert answer["Location"] == "/review?unchosen=1"
        assert "No row was chosen." in browser_of_alice.get(answer["Location"]).content.decode()
        assert not Batch.objects.filter(kind="accept").exists()

    def test_is_decided_by_its_owner_only(
        self, address_of_the_change: str, charlie: UUID, browser_of_alice: Client, browse: Callable[[UUID], Client]
    ) -> None:
        browser_of_alice.post(address_of_the_change + "/apply")
        (one, *_) = re.findall(r'value="(accept:[^"]+)"', browser_of_alice.get("/review").content.decode())
        assert browse(charlie).post("/review", {"do": one}).status_code == 404


class TestAFactThatWasTakenBack:
    def test_is_asked_about_and_not_added_again(self, alice: UUID, browser_of_alice: Client) -> None:
        sheet = "Company,Position,Applied,Status,Ref\nAcme,Analyst,2026-11-02,rejected,J-77\n"
        browser_of_alice.post(give(browser_of_alice, sheet) + "/apply")
        application_id = rows_of(alice)["Acme"].id
        detail = get_application(alice, application_id)
        assert detail is not None
        rejected = next(event for event in detail.events if event.fact.kind == EventKind.REJECTED)
        browser_of_alice.post(f"/events/{rejected.id}/retract")
        browser_of_alice.post(
            give(browser_of_alice, sheet.replace("Ref", "Ref,Town").replace("J-77", "J-77,Rome")) + "/apply"
        )
        assert rows_of(alice)["Acme"].disposition is None
        assert "You took this back" in browser_of_alice.get("/review").content.decode()
        assert 'href="/review"' in browser_of_alice.get("/").content.decode(), "Today says that something waits"
