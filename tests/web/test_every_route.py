"""What holds for every address; a new one cannot be forgotten, since each must be named here."""

import re
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from django.apps import apps
from django.test import Client
from django.urls import get_resolver, resolve

from headway.store.models import Batch, Contact, Document, Event, Owner, OwnQuestion
from headway.web.uploads import uploads_folder
from tests.web.cast import NOW, an_application

ROUTES = {
    "today": ("GET", "/"),
    "group": ("GET", "/group/let_go"),
    "add": ("POST", "/add"),
    "applications": ("GET", "/applications"),
    "board": ("GET", "/applications/board"),
    "bulk": ("POST", "/applications/bulk"),
    "application": ("GET", "/applications/{application}"),
    "log": ("GET", "/applications/{application}/log"),
    "quick": ("POST", "/applications/{application}/quick"),
    "edit": ("GET", "/applications/{application}/edit"),
    "notes": ("POST", "/applications/{application}/notes"),
    "no": ("GET", "/applications/{application}/no"),
    "private note": ("POST", "/applications/{application}/no/note"),
    "follow up": ("GET", "/applications/{application}/follow-up"),
    "data": ("GET", "/applications/{application}/data"),
    "calls": ("POST", "/applications/{application}/calls"),
    "law": ("POST", "/applications/{application}/law"),
    "prepare": ("GET", "/applications/{application}/prepare"),
    "debrief": ("GET", "/applications/{application}/debrief"),
    "questions": ("GET", "/questions"),
    "new question": ("GET", "/questions/add"),
    "question": ("GET", "/questions/{question}"),
    "no question": ("POST", "/questions/{question}/remove"),
    "question here": ("GET", "/applications/{application}/questions"),
    "lessons": ("GET", "/lessons"),
    "tried": ("POST", "/lessons/{event}/tried"),
    "pause": ("POST", "/pause"),
    "setback": ("POST", "/setback"),
    "week": ("GET", "/week"),
    "plan": ("POST", "/week/2026-11-16/plan"),
    "look back": ("POST", "/week/2026-11-16/review"),
    "people": ("GET", "/applications/{application}/people"),
    "person": ("GET", "/applications/{application}/people/{person}"),
    "no person": ("POST", "/applications/{application}/people/{person}/remove"),
    "documents": ("GET", "/applications/{application}/documents"),
    "document": ("GET", "/applications/{application}/documents/{document}"),
    "no document": ("POST", "/applications/{application}/documents/{document}/remove"),
    "retract": ("POST", "/events/{event}/retract"),
    "put back": ("POST", "/events/{event}/put-back"),
    "correct": ("GET", "/applications/{application}/events/{event}"),
    "import": ("GET", "/import"),
    "preview": ("GET", "/import/{upload}"),
    "apply": ("POST", "/import/{upload}/apply"),
    "drop": ("POST", "/import/{upload}/drop"),
    "result": ("GET", "/import/{upload}/result"),
    "imported": ("GET", "/imports/{import}"),
    "review": ("GET", "/review"),
    "settings": ("GET", "/settings"),
    "export": ("GET", "/export/csv"),
    "theme": ("POST", "/theme"),
    "changes": ("GET", "/changes"),
    "undo": ("POST", "/undo/{batch}"),
    "undoing": ("GET", "/undo/{batch}/progress"),
}
POSTED = {
    "quick": {"do": "rejected"},
    "bulk": {"do": "rejected"},
    "notes": {"notes": "mine now"},
    "private note": {"text": "mine now"},
    "calls": {"do": "none"},
    "law": {"employees": "77"},
}
# What would change something of Alice's if the form were sent by her.
SENT = {
    **POSTED,
    "log?kind=note": {"text": "mine now"},
    "follow up": {"outcome": "rejected"},
    "edit": {"employer": "mine now"},
    "people": {"name": "mine now"},
    "person": {"name": "mine now"},
    "documents": {"kind": "resume", "name": "mine now"},
    "document": {"kind": "resume", "name": "mine now"},
    "correct": {"on": "2026-11-19"},
    "debrief": {"next_step": "mine now"},
    "question": {"text": "mine now"},
    "question here": {"text": "mine now"},
}
OF_ALICE = sorted(name for name, (_, path) in ROUTES.items() if "{" in path and name != "drop")


@pytest.fixture
def places(alice: UUID) -> dict[str, UUID]:
    """The ids of what Alice has."""
    application = an_application(alice, employer="Secretive Ltd")
    batch = Batch.objects.get().id
    hers = {"owner_id": alice, "batch_id": batch}
    upload = uuid4()
    folder = uploads_folder() / str(alice) / str(upload)
    folder.mkdir(parents=True)
    (folder / "secretive.csv").write_text("Company,Role\nSecretive Ltd,Analyst\n", encoding="utf-8")
    return {
        "application": application,
        "event": Event.objects.get().id,
        "batch": batch,
        "person": Contact.objects.create(application_id=application, **hers, name="Secretive Sue").id,
        "question": OwnQuestion.objects.create(**hers, text="secretive?", created_at=NOW).id,
        "document": Document.objects.create(application_id=application, **hers, kind="resume", name="secretive").id,
        "import": Batch.objects.create(owner_id=alice, kind="import", source="secretive.csv", created_at=NOW).id,
        "upload": upload,
    }


def ask(client: Client, name: str, places: dict[str, UUID]) -> object:
    method, path = ROUTES[name]
    address = path.format(**places)
    return client.get(address) if method == "GET" else client.post(address, POSTED.get(name, {}))


def names_of_all_routes() -> list[str]:
    return sorted(str(pattern.name) for pattern in get_resolver().url_patterns)


def everything_of(owner_id: UUID) -> list[list[dict[str, object]]]:
    """Every row of every table that belongs to a person, and their files."""
    tables = [model for model in apps.get_models() if any(field.name == "owner" for field in model._meta.fields)]
    rows = [list(model.objects.filter(owner_id=owner_id).order_by("pk").values()) for model in tables]
    files = [{"path": str(path)} for path in sorted((uploads_folder() / str(owner_id)).rglob("*"))]
    return [*rows, list(Owner.objects.filter(id=owner_id).values()), files]


class TestEveryRoute:
    def test_is_named_here(self) -> None:
        assert names_of_all_routes() == sorted(["start", *ROUTES])

    @pytest.mark.parametrize("name", ROUTES)
    def test_is_the_one_that_its_address_leads_to(self, name: str, places: dict[str, UUID]) -> None:
        assert resolve(ROUTES[name][1].format(**places)).url_name == name

    @pytest.mark.parametrize("name", ROUTES)
    def test_is_closed_without_the_cookie(self, name: str, places: dict[str, UUID]) -> None:
        answer = ask(Client(SERVER_NAME="127.0.0.1"), name, places)
        assert answer.status_code == 403
        assert "ecretive" not in answer.content.decode()

    @pytest.mark.parametrize("name", OF_ALICE)
    def test_shows_charlie_nothing_of_alice(
        self, name: str, places: dict[str, UUID], charlie: UUID, browse: Callable[[UUID], Client]
    ) -> None:
        events = Event.objects.count()
        answer = ask(browse(charlie), name, places)
        assert answer.status_code == 404
        assert "ecretive" not in answer.content.decode()
        assert Event.objects.count() == events

    @pytest.mark.parametrize("name", OF_ALICE)
    @pytest.mark.parametrize("method", ["GET", "POST"])
    def test_lets_charlie_change_nothing_of_alice_by_any_method(
        self, method: str, name: str, places: dict[str, UUID], alice: UUID, charlie: UUID, browse: Callable[..., Client]
    ) -> None:
        stranger, before = browse(charlie), everything_of(alice)
        address = ROUTES[name][1].format(**places)
        for told in (word for word in SENT if word.partition("?")[0] == name):
            query = told.partition("?")[2]
            sent = f"{address}?{query}"
            answer = stranger.get(sent) if method == "GET" else stranger.post(sent, SENT[told])
            assert answer.status_code in (404, 405)
        answer = stranger.get(address) if method == "GET" else stranger.post(address)
        assert answer.status_code in (400, 404, 405)
        assert b"ecretive" not in answer.content
        assert everything_of(alice) == before

    @pytest.mark.parametrize("told", [word for word in SENT if word.partition("?")[0] in OF_ALICE])
    def test_takes_the_same_form_from_alice(
        self, told: str, places: dict[str, UUID], alice: UUID, browse: Callable[..., Client]
    ) -> None:
        name, _, query = told.partition("?")
        before = everything_of(alice)
        answer = browse(alice).post(f"{ROUTES[name][1].format(**places)}?{query}", SENT[told])
        assert answer.status_code == 302
        assert everything_of(alice) != before

    @pytest.mark.parametrize("name", ["bulk", "review"])
    def test_takes_no_ids_of_alice_from_charlie(
        self, name: str, places: dict[str, UUID], alice: UUID, charlie: UUID, browse: Callable[..., Client]
    ) -> None:
        stranger, before = browse(charlie), everything_of(alice)
        for word in ("rejected", "accept", "decline"):
            ids = [places["application"], places["event"], places["batch"]]
            assert stranger.post(ROUTES[name][1], {"do": word, "id": ids}).status_code in (400, 404)
        assert everything_of(alice) == before

    @pytest.mark.parametrize("name", OF_ALICE)
    def test_answers_charlie_as_if_it_did_not_exist(
        self, name: str, places: dict[str, UUID], charlie: UUID, browse: Callable[[UUID], Client]
    ) -> None:
        stranger = browse(charlie)
        nowhere = {key: uuid4() for key in places}
        assert ask(stranger, name, places).content == ask(stranger, name, nowhere).content

    def test_keeps_the_file_of_alice_when_charlie_drops_it(
        self, places: dict[str, UUID], alice: UUID, charlie: UUID, browse: Callable[[UUID], Client]
    ) -> None:
        ask(browse(charlie), "drop", places)
        assert (uploads_folder() / str(alice) / str(places["upload"]) / "secretive.csv").exists()

    @pytest.mark.parametrize("name", ["today", "applications", "board", "changes", "review", "export", "questions"])
    def test_lists_nothing_of_alice_to_charlie(
        self, name: str, places: dict[str, UUID], charlie: UUID, browse: Callable[[UUID], Client]
    ) -> None:
        answer = ask(browse(charlie), name, places)
        assert answer.status_code == 200
        assert b"ecretive" not in answer.content

    @pytest.mark.parametrize("name", [name for name, (method, _) in ROUTES.items() if method == "POST"])
    def test_changes_nothing_without_the_form_token(
        self, name: str, places: dict[str, UUID], alice: UUID, browse: Callable[..., Client]
    ) -> None:
        answer = ask(browse(alice, enforce_csrf_checks=True), name, places)
        assert answer.status_code == 403
        assert "could not be accepted" in answer.content.decode()

    @pytest.mark.parametrize("name", [name for name, (method, _) in ROUTES.items() if method == "POST"])
    def test_changes_nothing_by_a_link(
        self, name: str, places: dict[str, UUID], alice: UUID, browse: Callable[[UUID], Client]
    ) -> None:
        path = ROUTES[name][1].format(**places)
        assert browse(alice).get(path).status_code == 405

    @pytest.mark.parametrize("name", ROUTES)
    def test_sends_the_safety_headers(
        self, name: str, places: dict[str, UUID], alice: UUID, browse: Callable[[UUID], Client]
    ) -> None:
        headers = ask(browse(alice), name, places).headers
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["Cache-Control"] == "no-store"

    @pytest.mark.parametrize("name", [name for name, (method, _) in ROUTES.items() if method == "GET"])
    def test_holds_no_inline_script_or_style(
        self, name: str, places: dict[str, UUID], alice: UUID, browse: Callable[[UUID], Client]
    ) -> None:
        page = ask(browse(alice), name, places).content.decode()
        assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=", page)
