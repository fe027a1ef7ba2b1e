"""`headway draft`: the words for one occasion, to copy from; nothing is sent."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.cli.finding import application_meant
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, say, tell
from headway.core.reach import Reach, Wish
from headway.core.vocabulary import DraftKind, Language
from headway.store.queries.applications import get_application
from headway.store.queries.reach import wish_of
from headway.store.rows import ApplicationDetail
from headway.words.asking import no_questions_wanted, who_says_so
from headway.words.drafts import Draft, draft, warning_about
from headway.words.occasions import occasion_of_application
from headway.words.recipients import CALLS, Recipient, named, recipients_of


def run(options: argparse.Namespace, here: Here) -> int:
    """Print the subject, where there is one, and the words."""
    application_id = application_meant(here.owner_id, options.id)
    detail = get_application(here.owner_id, application_id)
    if detail is None:
        raise Unusable(_("The application %(id)s is not in force any more.") % {"id": options.id})
    kind = DraftKind(options.kind)
    wish = wish_of(detail)
    if kind in CALLS:
        _check_calls_are_wanted(detail, wish)
    people = (named(options.person, detail.contacts),) if options.person else recipients_of(kind, detail)
    drafts = [_for_one(kind, detail, to, options, here) for to in people]
    unasked = kind == DraftKind.FOLLOW_UP_MAIL and wish.reach == Reach.NO_QUESTIONS
    warning = no_questions_wanted(wish) if unasked else warning_about(kind)
    if options.json:
        told = {"application_id": str(application_id), "kind": kind.value, "warning": warning}
        each = [{**one.told, "subject": one.words.subject, "body": one.words.body} for one in drafts]
        print_document("draft", {**told, **each[0], "drafts": each})
        return 0
    _print_all(drafts, warning)
    return 0


def _print_all(drafts: Sequence["_ForOne"], warning: str) -> None:
    if warning:
        # Not among the words, which go straight into a mail.
        say(warning)
    for place, one in enumerate(drafts):
        for line in ("", "---", "") if place else ():
            tell(line)
        _print(one)


@dataclass(frozen=True, slots=True, kw_only=True)
class _ForOne:
    """The words for one person, and where they are reached ("" where that is not known)."""

    person: str
    reached_at: str
    words: Draft

    @property
    def told(self) -> dict[str, str | None]:
        return {"person": self.person, "to": self.reached_at or None}


def _for_one(
    kind: DraftKind, detail: ApplicationDetail, to: Recipient, options: argparse.Namespace, here: Here
) -> _ForOne:
    occasion = occasion_of_application(detail, to=to, own_name=here.owner.name, own_phone=here.owner.phone)
    words = draft(kind, occasion, here.today, Language(options.language))
    return _ForOne(person=to.name, reached_at=to.phone if kind in CALLS else to.email, words=words)


def _print(one: _ForOne) -> None:
    if one.reached_at:
        tell(_("To: %(address)s") % {"address": one.reached_at})
    if one.words.subject:
        tell(_("Subject: %(subject)s") % {"subject": one.words.subject})
        tell("")
    for line in one.words.body.split("\n"):
        tell(line)


def _check_calls_are_wanted(detail: ApplicationDetail, wish: Wish) -> None:
    if wish.reach == Reach.ANY:
        return
    if wish.reach == Reach.NO_QUESTIONS:
        raise Unusable(no_questions_wanted(wish))
    raise Unusable(
        who_says_so(wish)
        + " "
        + _("`headway draft %(id)s follow_up_mail` has a mail.") % {"id": str(detail.application.id)[:8]}
    )
