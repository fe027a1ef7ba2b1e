"""A form that is sent twice is carried out once."""

import re
from collections.abc import Callable
from threading import Event, Thread
from uuid import UUID

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from headway.store.queries.applications import NEWEST_FIRST, Filter, list_applications
from headway.web import once
from headway.web.access import set_asking


@pytest.fixture
def careful_browser(alice: UUID, browse: Callable[..., Client]) -> Client:
    return browse(alice, enforce_csrf_checks=True)


def token_on(client: Client, path: str = "/") -> str:
    found = re.search(r'csrfmiddlewaretoken" value="([^"]+)"', client.get(path).content.decode())
    assert found
    return found[1]


def send(client: Client, path: str, fields: dict[str, str]) -> HttpResponse:
    body = "&".join(f"{name}={value}" for name, value in fields.items())
    return client.post(path, body, content_type="application/x-www-form-urlencoded")


def count_of(owner_id: UUID) -> int:
    return list_applications(owner_id, Filter(), sort=NEWEST_FIRST, offset=0, limit=1).total


class TestADoublePress:
    def test_records_one_fact_and_gives_the_same_answer(self, alice: UUID, careful_browser: Client) -> None:
        form = {"csrfmiddlewaretoken": token_on(careful_browser), "line": "Acme"}
        first, second = (send(careful_browser, "/add", form) for _ in range(2))
        assert count_of(alice) == 1
        assert (second.status_code, second["Location"]) == (302, first["Location"])

    def test_from_a_fresh_page_is_meant(self, alice: UUID, careful_browser: Client) -> None:
        for _ in range(2):
            send(careful_browser, "/add", {"csrfmiddlewaretoken": token_on(careful_browser), "line": "Acme"})
        assert count_of(alice) == 2

    def test_with_other_words_is_another_form(self, alice: UUID, careful_browser: Client) -> None:
        token = token_on(careful_browser)
        for line in ("Acme", "Brick"):
            send(careful_browser, "/add", {"csrfmiddlewaretoken": token, "line": line})
        assert count_of(alice) == 2

    def test_does_not_keep_what_was_refused(self, careful_browser: Client) -> None:
        form = {"csrfmiddlewaretoken": token_on(careful_browser), "line": ""}
        assert [send(careful_browser, "/add", form).status_code for _ in range(2)] == [400, 400]

    def test_brings_a_cookie_both_times(self, careful_browser: Client) -> None:
        form = {"csrfmiddlewaretoken": token_on(careful_browser), "theme": "dark"}
        for _ in range(2):
            assert "headway_theme" in send(careful_browser, "/theme", form).cookies

    def test_gives_no_answer_of_alice_to_charlie(
        self, charlie: UUID, careful_browser: Client, browse: Callable[..., Client]
    ) -> None:
        form = {"csrfmiddlewaretoken": token_on(careful_browser), "line": "Acme"}
        assert send(careful_browser, "/add", form).status_code == 302
        assert send(browse(charlie, enforce_csrf_checks=True), "/add", form).status_code == 403


class TestTwoAtTheSameTime:
    def test_wait_for_each_other(self, careful_browser: Client) -> None:
        asking = careful_browser.get("/").wsgi_request.asking
        begun, go_on, calls = Event(), Event(), []

        def slow(request: HttpRequest) -> HttpResponse:
            calls.append(request)
            begun.set()
            go_on.wait(10)
            return HttpResponse("done")

        handle, answers = once.carry_out_once(slow), []

        def press() -> None:
            request = RequestFactory().post(
                "/add", "csrfmiddlewaretoken=x&line=Acme", content_type="application/x-www-form-urlencoded"
            )
            set_asking(request, asking)
            answers.append(handle(request).content)

        presses = [Thread(target=press) for _ in range(2)]
        for each in presses:
            each.start()
        assert begun.wait(10)
        go_on.set()
        for each in presses:
            each.join(10)
        assert answers == [b"done", b"done"]
        assert len(calls) == 1


class TestMemory:
    def test_holds_only_the_latest(self, careful_browser: Client, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(once, "_REMEMBERED", 1)
        asking, calls = careful_browser.get("/").wsgi_request.asking, []

        def count(request: HttpRequest) -> HttpResponse:
            calls.append(request)
            return HttpResponse("done")

        handle = once.carry_out_once(count)
        for line in ("a", "b", "b", "a"):
            request = RequestFactory().post(
                "/add", f"csrfmiddlewaretoken=x&line={line}", content_type="application/x-www-form-urlencoded"
            )
            set_asking(request, asking)
            handle(request)
        assert len(calls) == 3
