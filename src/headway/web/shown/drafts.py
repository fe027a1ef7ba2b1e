"""Drafts as a page of their own shows them: in the language chosen, to copy or to open as a mail."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.core.reach import is_no_reply
from headway.core.vocabulary import DraftKind, Language
from headway.store.rows import ApplicationDetail, ContactRow
from headway.web import addresses
from headway.web.access import Asking
from headway.words.drafts import draft
from headway.words.names import language_name
from headway.words.occasions import occasion_of_application
from headway.words.recipients import recipient_of

_LINE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Words ready, about `rows` lines; `mail` is the link that opens them in a mail program, "" for a call."""

    dom_id: str
    label: str
    lang: str
    subject: str
    body: str
    rows: int
    mail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageChoice:
    """A language that drafts can be shown in."""

    value: str
    name: str
    chosen: bool


def show_wording(kind: DraftKind, label: str, detail: ApplicationDetail, asking: Asking, language: Language) -> Wording:
    """Return the words for an occasion on an application."""
    person = recipient_of(kind, detail)
    occasion = occasion_of_application(detail, person=person.name if person else "", own_name=asking.owner.name)
    words = draft(kind, occasion, asking.today, language)
    mail = addresses.of_mail(_mail_address(person), subject=words.subject, body=words.body) if words.subject else ""
    return Wording(
        dom_id=f"words-{kind}",
        label=label,
        lang=language.value,
        subject=words.subject,
        body=words.body,
        rows=_rows(words.body),
        mail=mail,
    )


def _rows(body: str) -> int:
    # For browsers that do not make a field as high as its words by themselves.
    return sum(1 + len(line) // _LINE for line in body.split("\n"))


def _mail_address(person: ContactRow | None) -> str:
    return "" if person is None or is_no_reply(person.email) else person.email


def read_language(word: str) -> Language:
    """Return the language that an address asks for, English for anything else."""
    return Language(word) if word in set(Language) else Language.ENGLISH


def language_choices(chosen: Language) -> Sequence[LanguageChoice]:
    """Return every language, each by its own name."""
    return [LanguageChoice(value=each.value, name=language_name(each), chosen=each == chosen) for each in Language]


def copy_labels() -> dict[str, str]:
    """Return what the buttons below the words are called."""
    return {"copy_label": _("Copy"), "copied_label": _("Copied"), "mail_label": _("Open as a mail")}
