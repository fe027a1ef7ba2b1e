"""The tables as the code describes them are the tables as the migrations make them."""

from __future__ import annotations

import pytest
from django.core.management import call_command


@pytest.mark.django_db
class TestTables:
    def test_no_migration_is_missing(self, capsys: pytest.CaptureFixture[str]):
        try:
            call_command("makemigrations", check=True, dry_run=True)
        except SystemExit:
            pytest.fail("a migration is missing:\n" + capsys.readouterr().out)

    def test_the_framework_finds_nothing_to_say(self):
        call_command("check", fail_level="WARNING")
