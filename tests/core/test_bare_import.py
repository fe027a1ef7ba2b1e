"""The core is plain Python: importing all of it loads no framework, no database and no network."""

from __future__ import annotations

import subprocess
import sys

IMPORT_EVERYTHING = """
import sys
before = set(sys.modules)
import importlib, pkgutil
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
print(*sorted({name.partition(".")[0] for name in set(sys.modules) - before}))
"""


def loaded_by(package: str) -> set[str]:
    """Names of the top-level modules that a fresh process loads to import every module of the package."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_EVERYTHING, package], capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stdout.split())


class TestBareImport:
    def test_core_loads_the_standard_library_only(self):
        assert loaded_by("headway.core") - set(sys.stdlib_module_names) == {"headway"}

    def test_core_opens_no_database_and_no_network(self):
        assert loaded_by("headway.core").isdisjoint({"sqlite3", "socket", "ssl", "http"})

    def test_readers_load_no_framework(self):
        assert loaded_by("headway.readers").isdisjoint({"django", "waitress", "whitenoise"})
