"""What every file of the repository keeps to."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))

# Written in pieces, so that this file does not find itself.
HOSTS = re.compile(
    "|".join(["pypi" + r"\.org", "pythonhosted" + r"\.org", "registry" + r"\.npmjs", "deb" + r"\.debian\.org"])
)
USUAL = [r"(?<![\w.<])/" + name + "/" for name in ("work", "root")]
OWN = [re.escape(f"{place}/") for place in (ROOT, Path.home()) if len(place.parts) > 1]
MACHINE_PATHS = re.compile("|".join(USUAL + OWN))


def own_files() -> list[Path]:
    """Text files under version control, or about to be."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    names = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [
        path for path in names if path.is_file() and path.suffix not in {".png", ".ico", ".mo", ".xlsx", ".xls", ".ods"}
    ]


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}"
        for path in own_files()
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1)
        if pattern.search(line)
    ]


class TestLocks:
    def test_there_is_one_to_run_and_one_to_develop(self):
        assert [path.name for path in LOCKS] == ["dev.txt", "run.txt"]

    @pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
    def test_names_no_index_and_no_download_address(self, lock: Path):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert not re.search(r"^-", text, re.M), "a line of options"

    @pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
    def test_every_requirement_is_exact_and_hashed(self, lock: Path):
        requirements = re.findall(r"^[\w.\[\]-]+==.*?(?=^\S|\Z)", lock.read_text(encoding="utf-8"), re.M | re.S)
        assert requirements
        assert [one.split()[0] for one in requirements if "--hash=sha256:" not in one] == []

    def test_both_pin_the_same_releases(self):
        run, dev = (
            set(re.findall(r"^([\w.-]+==\S+)", (ROOT / "requirements" / name).read_text(), re.M))
            for name in ("run.txt", "dev.txt")
        )
        assert run - dev == set()


class TestFiles:
    def test_hold_no_data_of_anybody(self):
        kept = [path.name for path in own_files() if re.search(r"\.(zip|sqlite3|db|mbox|eml|log|csv)$", path.name)]
        assert kept == []

    def test_none_names_a_package_host(self):
        assert lines_with(HOSTS) == []

    def test_none_holds_a_path_of_somebodys_machine(self):
        assert lines_with(MACHINE_PATHS) == []
