"""The words ready to send or to say; what is not known stays a visible blank like [name]. Nothing is sent from here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.core.today import About
from headway.core.vocabulary import EventKind, ExpectedBasis
from headway.words.days import near_day
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Words for one occasion; `subject` is "" for a call."""

    kind: str
    subject: str
    body: str


def draft(
    kind: str, about: About, *, basis: ExpectedBasis, view: Viewpoint, person: str = "", own_name: str = ""
) -> Draft:
    """Return the words of one of `DRAFT_KINDS` for an application; KeyError for any other kind.

    `basis` is that of the step: only a day that they named themselves is held up to them.
    """
    named_on = about.expected_by if basis == ExpectedBasis.STATED else None
    blanks = {
        "role": about.role or _("[role]"),
        "employer": about.employer or _("[employer]"),
        "person": person or _("[name]"),
        "own_name": own_name or _("[your name]"),
        "since": near_day(about.waiting_since, view.today) if about.waiting_since else _("[day]"),
        "named_day": near_day(named_on, view.today) if named_on else "",
    }
    subject, lines = _WORDS[kind](about.waiting_after == EventKind.APPLIED, named_on is not None)
    return Draft(kind=kind, subject=subject % blanks, body="\n\n".join(lines) % blanks)


def _follow_up_mail(applied: bool, named: bool) -> tuple[str, list[str]]:
    return _("%(role)s: the next step"), [
        _("Hello %(person)s,"),
        _context(applied, named),
        _("By when do you expect to decide, and is there anything you still need from me?"),
        _("I am still very interested in the work."),
        _signed(),
    ]


def _context(applied: bool, named: bool) -> str:
    if applied:
        begun = _("on %(since)s I applied for the role of %(role)s at %(employer)s.")
    else:
        begun = _("thank you again for our conversation about the role of %(role)s.")
    return begun + " " + _("You had thought of %(named_day)s for an answer.") if named else begun


def _follow_up_call(applied: bool, named: bool) -> tuple[str, list[str]]:
    begun = (
        _("Hello %(person)s, this is %(own_name)s. I applied for the role of %(role)s on %(since)s.")
        if applied
        else _("Hello %(person)s, this is %(own_name)s. We spoke about the role of %(role)s.")
    )
    promised = [_("You had thought of %(named_day)s for an answer.")] if named else []
    return "", [
        begun,
        *promised,
        _("Has the timing changed, and is there anything you still need from me?"),
        _("A short mail is fine, or a call, whichever is easier for you. Thank you."),
        _("(Afterwards: write down what they said, and the new day if they named one.)"),
    ]


def _thank_you(applied: bool, named: bool) -> tuple[str, list[str]]:
    return _("Thank you: %(role)s"), [
        _("Hello %(person)s,"),
        _("thank you for your time and for the conversation about the role of %(role)s."),
        _("I liked hearing about [one specific thing from the talk]."),
        _("With [what you have done], I could help you with [what they need]."),
        _("I look forward to [the next step they named]."),
        _signed(),
    ]


def _signed() -> str:
    return _("Kind regards,\n%(own_name)s")


_WORDS: Mapping[str, Callable[[bool, bool], tuple[str, list[str]]]] = {
    "follow_up_mail": _follow_up_mail,
    "follow_up_call": _follow_up_call,
    "thank_you": _thank_you,
}
DRAFT_KINDS = tuple(_WORDS)
