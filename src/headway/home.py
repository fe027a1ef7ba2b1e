"""Where Headway keeps its data, and the environment variables that say so."""

import os
from pathlib import Path


def home_folder() -> Path:
    """Return the data folder: `HEADWAY_HOME`, else the platform's folder for a user's data."""
    chosen = os.environ.get("HEADWAY_HOME", "")
    if chosen:
        return Path(chosen).expanduser().resolve()
    from platformdirs import user_data_path  # 20 ms that `headway --version` need not pay

    return user_data_path("headway", appauthor=False)


def database_file() -> Path:
    """Return the file that the embedded database lives in."""
    return home_folder() / "headway.sqlite3"
