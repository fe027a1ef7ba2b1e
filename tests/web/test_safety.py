"""What keeps others out: host names, large bodies, and pages for faults that show nothing."""

import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from django.conf import settings
from django.db import OperationalError
from django.test import Client

import headway.web
from headway.store.queries import batches
from headway.web.static_mark import content_mark
from tests.web.cast import an_application

TEMPLATES = Path(headway.web.__file__).parent / "templates"
# Fixed, since the names of the cases have to be the same in every process that collects them.
NOWHERE = "5e9e4b5e-4c1c-4d5f-9a55-0d3d1c6f9f10"


class TestHostNames:
    @pytest.mark.parametrize("host", ["127.0.0.1:8710", "localhost:8710", "[::1]:8710"])
    def test_of_this_machine_are_served(self, host: str, browser_of_alice: Client) -> None:
        assert browser_of_alice.get("/static/none", headers={"host": host}).status_code in (403, 404)

    @pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "192.168.1.5", "0.0.0.0"])
    @pytest.mark.parametrize("path", ["/", "/start/x", "/settings"])
    def test_of_others_are_refused_everywhere(self, host: str, path: str, browser_of_alice: Client) -> None:
        answer = browser_of_alice.get(path, headers={"host": host})
        assert answer.status_code == 400
        assert "Headway answers only at the address" in answer.content.decode()


class TestBodies:
    def test_of_forms_are_bounded(self, browser_of_alice: Client) -> None:
        answer = browser_of_alice.post("/add", {"line": "x" * 2_100_000})
        assert answer.status_code == 413
        assert "This is too long" in answer.content.decode()

    def test_with_an_odd_length_count_as_empty(self, browser_of_alice: Client) -> None:
        assert browser_of_alice.get("/", CONTENT_LENGTH="-5").status_code == 200


class TestFaults:
    def test_show_nothing_of_what_went_wrong(
        self, alice: UUID, browser_of_alice: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def break_down(*_: object, **__: object) -> None:
            raise RuntimeError("secretive detail")

        monkeypatch.setattr(batches, "latest", break_down)
        browser_of_alice.raise_request_exception = False
        answer = browser_of_alice.get("/changes")
        assert answer.status_code == 500
        assert "That did not work" in answer.content.decode()
        assert "secretive" not in answer.content.decode()

    def test_of_a_database_that_is_busy_are_no_faults(
        self, alice: UUID, browser_of_alice: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def wait_in_vain(*_: object, **__: object) -> None:
            cause = sqlite3.OperationalError("database is locked")
            cause.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise OperationalError("database is locked") from cause

        monkeypatch.setattr(batches, "latest", wait_in_vain)
        answer = browser_of_alice.get("/changes")
        assert answer.status_code == 503
        assert "Headway is busy" in answer.content.decode()

    def test_of_addresses_are_told_kindly(self, browser_of_alice: Client) -> None:
        answer = browser_of_alice.get("/nowhere")
        assert answer.status_code == 404
        assert "Nothing here" in answer.content.decode()

    def test_of_days_that_no_search_has_are_refused(self, alice: UUID, browser_of_alice: Client) -> None:
        from headway.actions.recording import OddDateError
        from headway.web.middleware import AnswerByCause

        request = browser_of_alice.get("/").wsgi_request
        answer = AnswerByCause(lambda _: None).process_exception(request, OddDateError("0001-01-01"))
        assert answer is not None
        assert answer.status_code == 400
        assert AnswerByCause(lambda _: None).process_exception(request, KeyError()) is None

    def test_of_permission_are_told_kindly(self, browser_of_alice: Client) -> None:
        from headway.web.views.errors import forbidden

        answer = forbidden(browser_of_alice.get("/").wsgi_request, PermissionError())
        assert answer.status_code == 403
        assert "Nothing was changed" in answer.content.decode()


class TestAddressesOfForms:
    @pytest.mark.parametrize("path", ["/add", "/theme", f"/undo/{NOWHERE}", f"/import/{NOWHERE}/apply"])
    def test_say_so_when_they_are_opened_as_a_page(self, path: str, browser_of_alice: Client) -> None:
        answer = browser_of_alice.get(path)
        assert answer.status_code == 405
        assert answer["Allow"] == "POST"
        assert "Nothing was changed" in answer.content.decode()
        assert 'href="/"' in answer.content.decode()


class TestWhereAPageLeadsTo:
    @pytest.mark.parametrize(
        "wanted",
        [
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "https://evil.example/",
            "javascript:alert(1)",
            "\0/x",
        ],
    )
    def test_is_never_another_place(self, wanted: str, alice: UUID, browser_of_alice: Client) -> None:
        application = f"/applications/{an_application(alice)}"
        assert browser_of_alice.post("/theme", {"next": wanted})["Location"] == "/"
        for kind in ("", "note"):
            shown = browser_of_alice.get(f"{application}/log", {"kind": kind, "next": wanted}).content.decode()
            leads_to = re.findall(r'(?:href|action|name="next" value)="([^"]*)"', shown)
            assert not [address for address in leads_to if not re.match(r"/(?![/\\\t])|#", address)]

    def test_is_never_a_header_of_its_own(self, browser_of_alice: Client) -> None:
        answer = browser_of_alice.post("/theme", {"next": "/x\r\nSet-Cookie: a=b"})
        assert answer["Location"] == "/x%0D%0ASet-Cookie:%20a=b"


class TestLettersThatNoTableHolds:
    def test_are_left_out_of_what_is_typed(self, alice: UUID, browser_of_alice: Client) -> None:
        browser_of_alice.post("/add", {"line": "A\0cme, Ana\0lyst"})
        page = browser_of_alice.get("/applications?q=A%00cme").content.decode()
        assert "Acme" in page
        assert "Analyst" in page
        (application,) = set(re.findall(r'href="(/applications/[0-9a-f-]{36})"', page))
        browser_of_alice.post(f"{application}/notes", {"notes": "one\0two", "notes_before": ""})
        browser_of_alice.post(f"{application}/people", {"name": "An\0a"})
        page = browser_of_alice.get(application).content.decode()
        assert "onetwo" in page
        assert "Ana" in page
        assert "\0" not in page

    def test_alone_are_no_application(self, browser_of_alice: Client) -> None:
        assert browser_of_alice.post("/add", {"line": "\0\0"}).status_code == 400


class TestStaticFiles:
    def test_are_kept_by_the_browser_for_ever(self, browser_of_alice: Client) -> None:
        page = browser_of_alice.get("/").content.decode()
        addresses = re.findall(r'(?:href|src)="(/static/[^"]+)"', page)
        assert len(addresses) >= 5
        for address in addresses:
            answer = Client(SERVER_NAME="127.0.0.1").get(address)
            assert answer.status_code == 200
            assert "immutable" in answer["Cache-Control"]
            assert "Access-Control-Allow-Origin" not in answer
            assert answer["X-Content-Type-Options"] == "nosniff"
            answer.close()

    def test_change_their_address_with_their_content(self, tmp_path: Path) -> None:
        (tmp_path / "a.css").write_text("a")
        before = content_mark(tmp_path)
        assert before == content_mark(tmp_path)
        (tmp_path / "a.css").write_text("b")
        assert content_mark(tmp_path) != before
        assert content_mark(Path(settings.STATIC_ROOT)) in settings.STATIC_URL


class TestTemplates:
    @pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.html")), ids=lambda path: path.name)
    def test_hold_no_inline_script_or_style_and_trust_no_value(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=|\|safe|autoescape off", text)


class TestChanges:
    def test_are_listed_with_their_undo(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, employer="Acme", role="Analyst")
        page = browser_of_alice.get("/changes").content.decode()
        assert "Added: Acme, Analyst" in page
        assert 'formaction="/undo/' in page

    def test_that_were_taken_back_before_are_left_alone(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice)
        (batch,) = batches.latest(alice, limit=5)
        assert "done=" in browser_of_alice.post(f"/undo/{batch.id}")["Location"]
        again = browser_of_alice.post(f"/undo/{batch.id}", {"next": "/changes"})
        assert again["Location"] == "/changes"

    def test_say_what_could_not_be_taken_back(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        edit = f"/applications/{application_id}/edit"
        first = browser_of_alice.post(edit, {"employer": "Acme", "role": "First"})["Location"]
        browser_of_alice.post(edit, {"employer": "Acme", "role": "Second"})
        undone = browser_of_alice.post("/undo/" + first.partition("done=")[2])["Location"]
        assert "left=1" in undone
        assert "stays as it is" in browser_of_alice.get(undone).content.decode()

    def test_are_told_to_their_owner_only(self, alice: UUID, charlie: UUID, browse: Callable[[UUID], Client]) -> None:
        an_application(alice, employer="Secretive")
        (batch,) = batches.latest(alice, limit=5)
        page = browse(charlie).get(f"/?done={batch.id}").content.decode()
        assert "Secretive" not in page

    @pytest.mark.parametrize("done", ["nonsense", NOWHERE])
    def test_that_do_not_exist_show_no_notice(self, done: str, browser_of_alice: Client) -> None:
        assert 'class="notice"' not in browser_of_alice.get(f"/?done={done}").content.decode()

    def test_say_what_became_of_them_however_often(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice)
        address, told = f"/undo/{batches.latest(alice, limit=1)[0].id}", list[list[str]]()
        for _ in range(3):
            shown = browser_of_alice.get(browser_of_alice.post(address, {"next": "/changes"})["Location"])
            notice = shown.content.decode().partition('class="notice"')[2].partition("</div>")[0]
            told.append(re.sub(r"<[^>]+>|[^<]*>", " ", notice).split())
            (address,) = re.findall(r'formaction="([^"]+)"', notice)
        assert [" ".join(words) for words in told] == [
            "Undone. Added: Acme, Analyst Do it again",
            "Done again. Added: Acme, Analyst Undo",
            "Undone. Acme, Analyst Do it again",
        ]

    def test_undone_elsewhere_come_back_to_today(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice)
        (batch,) = batches.latest(alice, limit=5)
        answer = browser_of_alice.post(f"/undo/{batch.id}", {"next": "/no/such/page"})
        assert answer["Location"].startswith("/?done=")
