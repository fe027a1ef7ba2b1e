"""Settings of the web framework; alone on a laptop nothing needs to be set."""

import os
import secrets
from pathlib import Path
from uuid import UUID

from headway.home import database_file
from headway.store.database import database_settings
from headway.web.static_mark import content_mark

_PACKAGE = Path(__file__).parent

# Alone, every start has its own key: a cookie of an earlier start opens nothing.
SECRET_KEY = os.environ.get("HEADWAY_SECRET_KEY") or secrets.token_urlsafe(48)
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]

INSTALLED_APPS = ["headway.store", "headway.web"]
MIDDLEWARE = [
    "headway.web.middleware.send_safety_headers",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "headway.web.middleware.refuse_large_bodies",
    "headway.web.middleware.ask_for_owner",
    "headway.web.once.carry_out_once",
    "django.middleware.csrf.CsrfViewMiddleware",
    "headway.web.middleware.AnswerByCause",
]
ROOT_URLCONF = "headway.web.urls"
APPEND_SLASH = False

# `headway.wsgi` puts in the token of this start and whom it lets in; without a token nobody is let in.
HEADWAY_START_TOKEN = ""
HEADWAY_OWNER_ID: UUID | None = None
# The server does long work in threads; elsewhere it is done where it is asked for.
HEADWAY_WORKS_ASIDE = False
CSRF_COOKIE_NAME = "headway_csrf"
CSRF_COOKIE_AGE = None
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "headway.web.views.errors.form_is_stale"
# The preview of a workbook of many sheets sends one field for each column; its bytes are bounded all the same.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
FILE_UPLOAD_HANDLERS = ["headway.web.uploads.UploadToHome"]

# The content is part of the address, so that a browser may keep a file for ever.
STATIC_ROOT = _PACKAGE / "web" / "static"
STATIC_URL = f"/static/{content_mark(STATIC_ROOT)}/"
WHITENOISE_ALLOW_ALL_ORIGINS = False
WHITENOISE_IMMUTABLE_FILE_TEST = f"^{STATIC_URL}"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": []},
    }
]

DATABASES = {"default": database_settings(os.environ.get("HEADWAY_DATABASE_URL", ""), database_file())}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
# The texts in the source are the English ones: with one language, looking them up would cost a third of a page.
USE_I18N = len(LANGUAGES) > 1
LOCALE_PATHS = [_PACKAGE / "locale"]

# A fault is told where Headway was started; pages only say that there was one.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "ERROR"},
        # Refused and told so on the page; a traceback for each would only frighten, and could be made to fill a disk.
        "django.security.DisallowedHost": {"level": "CRITICAL"},
    },
}
