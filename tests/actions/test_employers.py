"""The same name is the same employer, however many are named at once."""

from __future__ import annotations

import pytest

from headway.actions import employers
from headway.actions.employers import ensure_employers
from headway.store.models import Employer
from tests.cast import an_owner

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("many", [2, 100], ids=["all-at-once", "by-name"])
class TestEnsureEmployers:
    def test_finds_those_there_and_adds_the_others_once(self, monkeypatch: pytest.MonkeyPatch, many: int) -> None:
        monkeypatch.setattr(employers, "_MANY_NAMES", many)
        alice = an_owner()
        before = ensure_employers(alice, ["Acme Inc"])
        after = ensure_employers(alice, ["ACME", "Globex", "globex GmbH", " "])
        assert after["ACME"] == before["Acme Inc"]
        assert after["Globex"] == after["globex GmbH"]
        assert set(after) == {"ACME", "Globex", "globex GmbH"}
        assert Employer.objects.filter(owner_id=alice).count() == 2

    def test_leaves_those_of_others_alone(self, monkeypatch: pytest.MonkeyPatch, many: int) -> None:
        monkeypatch.setattr(employers, "_MANY_NAMES", many)
        names = ["Acme", "Globex", "Initech"]
        alices, bobs = (ensure_employers(an_owner(name), names) for name in ("Alice", "Bob"))
        assert not {each.id for each in alices.values()} & {each.id for each in bobs.values()}
