"""An export is read back only if every value in it is what it should be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from headway.readers.export import Exported, looks_like_export, read_export
from headway.readers.export import reading as reading_module
from headway.readers.spreadsheet import Refusal

ID = "6d2e6c0a-1f52-4c3b-9a5e-1f6f1b1c2d3e"
MOMENT = "2026-11-22T12:00:00+00:00"


def a_document() -> dict[str, Any]:
    """The smallest export with something in most tables."""
    return {
        "schema": "headway/export/1",
        "exported_at": MOMENT,
        "owner": {
            "name": "Alice",
            "zone": "UTC",
            "country": "",
            "subdivision": "",
            "policy": {},
            "field_names": ["Mood"],
        },
        "searches": [{"id": ID, "name": "", "created_at": MOMENT}],
        "employers": [{"id": ID, "name": "Acme", "name_key": "acme"}],
        "batches": [
            {
                "id": ID,
                "kind": "add",
                "label": "",
                "source": "",
                "counts": {},
                "report": None,
                "created_at": MOMENT,
                "undoes_id": None,
                "undone": False,
            }
        ],
        "applications": [
            {
                "id": ID,
                "search_id": ID,
                "employer_id": ID,
                "role": "Engineer",
                "channel": "referral",
                "url": "",
                "location": "",
                "salary": "",
                "requisition_id": "",
                "resume_version": "",
                "notes": "",
                "fields": {"Mood": "good"},
                "created_at": MOMENT,
            }
        ],
        "events": [
            {
                "id": ID,
                "application_id": ID,
                "batch_id": ID,
                "recorded_at": MOMENT,
                "target_id": None,
                "kind": "interview_held",
                "on": "2026-11-01",
                "at": None,
                "learned_on": None,
                "due_on": None,
                "stated_date": None,
                "round": 1,
                "stage": "",
                "medium": "",
                "outcome": "",
                "person": "",
                "reason": "",
                "text": "",
                "origin": "hand",
                "evidence": "",
            }
        ],
        "contacts": [],
        "documents": [],
        "changes": [{"application_id": None, "batch_id": ID, "field": "zone", "before": "UTC", "after": None}],
        "proposals": [],
        "source_rows": [],
        "mappings": [],
    }


@pytest.fixture
def read(tmp_path: Path):
    """Write a document down and read it."""

    def read(document: object) -> Exported | Refusal:
        path = tmp_path / "whole.json"
        path.write_text(document if isinstance(document, str) else json.dumps(document))
        return read_export(path, name="whole.json")

    return read


class TestReadExport:
    def test_gives_typed_rows(self, read) -> None:
        exported = read(a_document())
        assert isinstance(exported, Exported)
        (event,) = exported.tables["events"]
        assert (event["id"], event["on"].isoformat(), event["round"]) == (UUID(ID), "2026-11-01", 1)
        assert exported.owner["field_names"] == ["Mood"]

    @pytest.mark.parametrize("text", ["{", "", "[" * 100_000, '{"schema": "headway/list/1"}', "[]"])
    def test_refuses_what_is_no_export(self, read, text: str) -> None:
        refusal = read(text)
        assert isinstance(refusal, Refusal)
        assert refusal.where == "whole.json"

    @pytest.mark.parametrize(
        ("table", "column", "value"),
        [
            ("events", "kind", "won"),
            ("events", "on", "soon"),
            ("events", "round", "1"),
            ("events", "round", True),
            ("events", "round", -1),
            ("events", "application_id", "11111111-1f52-4c3b-9a5e-1f6f1b1c2d3e"),
            ("events", "id", 7),
            ("applications", "channel", "pigeon"),
            ("applications", "fields", {"Mood": 1}),
            ("applications", "fields", []),
            ("searches", "created_at", "2026-11-22T12:00:00"),
            ("batches", "undone", "no"),
        ],
    )
    def test_names_the_entry_that_is_damaged(self, read, table: str, column: str, value: object) -> None:
        document = a_document()
        document[table][0][column] = value
        refusal = read(document)
        assert isinstance(refusal, Refusal)
        assert f"{table}, entry 1" in refusal.what

    def test_misses_what_is_left_out(self, read) -> None:
        document = a_document()
        del document["events"][0]["kind"]
        assert "lacks “kind”" in read(document).what
        del document["events"]
        assert "“events” is missing" in read(document).what
        document["events"] = [7]
        assert "events, entry 1 is missing" in read(document).what

    def test_takes_what_was_written_before_a_column_came(self, read) -> None:
        document = a_document()
        del document["batches"][0]["report"]
        exported = read(document)
        assert isinstance(exported, Exported)
        assert exported.tables["batches"][0]["report"] is None

    @pytest.mark.parametrize(
        ("column", "value"),
        [
            ("policy", {"thank_you_days": 99}),
            ("policy", {"luck": 1}),
            ("field_names", "Mood"),
            ("pause", {"from": "2026-11-01"}),
            ("pause", {"from": "2026-11-01", "until": "soon"}),
            ("pause", "soon"),
            ("pause", {"from": "2026-11-01", "until": "2026-11-08", "of": "2026-11-01"}),
            ("pause", {"from": "2026-11-01", "until": "2026-11-08", "earlier": "2026-10-01"}),
            ("pause", {"from": "2026-11-01", "until": "2026-11-08", "earlier": [{"from": "2026-10-01"}]}),
        ],
    )
    def test_checks_the_settings(self, read, column: str, value: object) -> None:
        document = a_document()
        document["owner"][column] = value
        assert isinstance(read(document), Refusal)

    @pytest.mark.parametrize(
        "pause",
        [
            {},
            {"from": "2026-11-01", "until": "2026-11-08"},
            {
                "from": "2026-11-01",
                "until": "2026-11-08",
                "earlier": [{"from": "2026-10-01", "until": "2026-10-08"}],
            },
        ],
    )
    def test_keeps_a_pause(self, read, pause: dict[str, object]) -> None:
        document = a_document()
        document["owner"]["pause"] = pause
        exported = read(document)
        assert isinstance(exported, Exported)
        assert exported.owner["pause"] == pause

    def test_does_not_open_a_giant(self, read, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(reading_module, "_LARGEST", 10)
        assert "too large" in read(a_document()).what


class TestLooksLikeExport:
    @pytest.mark.parametrize(("content", "looks"), [(b'\xef\xbb\xbf {"a"', True), (b"a,b", False), (b"", False)])
    def test_goes_by_the_first_sign(self, tmp_path: Path, content: bytes, looks: bool) -> None:
        path = tmp_path / "file"
        path.write_bytes(content)
        assert looks_like_export(path) is looks
