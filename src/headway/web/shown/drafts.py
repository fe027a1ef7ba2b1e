"""Drafts as a page of their own shows them: in the language chosen, to copy or to open as a mail."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from headway.core.vocabulary import DraftKind, Language
from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.web.access import Asking
from headway.words.drafts import draft
from headway.words.names import language_name
from headway.words.occasions import occasion_of_application
from headway.words.recipients import eligible, named, recipient_of

_LINE = 60
_A_CHOICE = 2


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
class Wanted:
    """In which language words are asked for, and to whom; "" for whom they are meant for by the facts."""

    language: Language
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A language, or a person, that drafts can be shown for; `lang` is the language of the name itself."""

    value: str
    name: str
    chosen: bool
    lang: str = ""


def show_wording(kind: DraftKind, label: str, detail: ApplicationDetail, asking: Asking, wanted: Wanted) -> Wording:
    """Return the words for an occasion on an application."""
    chosen = wanted.to in eligible(kind, detail)
    to = named(wanted.to, detail.contacts) if chosen else recipient_of(kind, detail)
    occasion = occasion_of_application(detail, to=to, own_name=asking.owner.name, own_phone=asking.owner.phone)
    words = draft(kind, occasion, asking.today, wanted.language)
    mail = addresses.of_mail(to.email, subject=words.subject, body=words.body) if words.subject else ""
    return Wording(
        dom_id=f"words-{kind}",
        label=label,
        lang=wanted.language.value,
        subject=words.subject,
        body=words.body,
        rows=_rows(words.body),
        mail=mail,
    )


def _rows(body: str) -> int:
    # For browsers that do not make a field as high as its words by themselves.
    return sum(1 + len(line) // _LINE for line in body.split("\n"))


def wanted_words(query: Mapping[str, str]) -> Wanted:
    """Return in which language, and to whom, an address asks for words; English for any other language."""
    word = query.get("language", "")
    return Wanted(
        language=Language(word) if word in set(Language) else Language.ENGLISH, to=query.get("to", "").strip()
    )


def choices(kinds: Iterable[DraftKind], detail: ApplicationDetail, wanted: Wanted) -> dict[str, Any]:
    """Return every language, each by its own name, and whom these drafts can be for, where there is a choice."""
    return {
        "languages": [
            Choice(value=each.value, name=language_name(each), chosen=each == wanted.language, lang=each.value)
            for each in Language
        ],
        "people_to_choose": _people_to_choose(tuple(kinds), detail, wanted.to),
    }


def _people_to_choose(kinds: Sequence[DraftKind], detail: ApplicationDetail, to: str) -> list[Choice]:
    people = list(dict.fromkeys(name for kind in kinds for name in eligible(kind, detail)))
    if len(people) < _A_CHOICE:
        return []
    # Where the facts mean different people for a call and for a mail, or nobody, it is left open.
    meant = {recipient_of(kind, detail).name for kind in kinds}
    chosen = to if to in people else (meant.pop() if len(meant) == 1 else "")
    left_open = [] if chosen in people else [Choice(value="", name=_("Choose…"), chosen=True)]
    return [*left_open, *(Choice(value=name, name=name, chosen=name == chosen) for name in people)]


def copy_labels() -> dict[str, str]:
    """Return what the buttons below the words are called."""
    return {"copy_label": _("Copy"), "copied_label": _("Copied"), "mail_label": _("Open as a mail")}
