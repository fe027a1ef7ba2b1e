"""Settings of the web framework; alone on a laptop nothing needs to be set."""

import os
import secrets
from pathlib import Path

from headway.home import database_file

_PACKAGE = Path(__file__).parent

# Alone, every start has its own key: a cookie of an earlier start opens nothing.
SECRET_KEY = os.environ.get("HEADWAY_SECRET_KEY") or secrets.token_urlsafe(48)
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]

INSTALLED_APPS = ["headway.store", "headway.web"]
MIDDLEWARE: list[str] = []
ROOT_URLCONF = "headway.web.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": []},
    }
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": database_file(),
        "OPTIONS": {
            # Writers queue up from their first statement on, instead of failing in the middle.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL;",
        },
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
LOCALE_PATHS = [_PACKAGE / "locale"]
