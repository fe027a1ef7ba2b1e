"""The words ready to send or to say; what is not known stays a visible blank like [name]. Nothing is sent from here."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from headway.core.outcomes import CALLED_OFF, MISSED
from headway.core.vocabulary import STAGE_ORDER, DraftKind, EventKind, Language, Stage
from headway.words.days import near_day
from headway.words.letters.dutch import DUTCH
from headway.words.letters.french import FRENCH
from headway.words.letters.german import GERMAN
from headway.words.letters.parts import Letters, When, written
from headway.words.letters.spanish import SPANISH
from headway.words.names import together
from headway.words.occasions import Occasion


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Words for one occasion; `subject` is "" for a call."""

    kind: DraftKind
    subject: str
    body: str


def warning_about(kind: DraftKind) -> str:
    """Say what to think of before these words are sent; "" where nothing speaks against them."""
    if kind != DraftKind.DATA_REQUEST:
        return ""
    return _(
        "This can cool a relationship that you may want to keep, and it gives no right to reasons or feedback. "
        "It is a right in the EU and the UK."
    )


def draft(kind: DraftKind, occasion: Occasion, today: date, language: Language = Language.ENGLISH) -> Draft:
    """Return the words for an occasion in a language; days are told as they are on `today`."""
    letters = _LETTERS.get(language)
    if letters is not None:
        subject, body = written(letters, kind, so=set(_so(occasion)), known=_known(letters, occasion, today))
        met_on = letters.day_said(occasion.since, today) if occasion.since else ""
        return Draft(kind=kind, subject=_dated(subject, met_on, kind, occasion), body=body)
    blanks = {
        "role": occasion.role or _("[role]"),
        "employer": occasion.employer or _("[employer]"),
        "person": occasion.person or _("[name]"),
        "own_name": occasion.own_name or _("[your name]"),
        "own_phone": occasion.own_phone or _("[your number]"),
        "next_step": occasion.next_step or _("[the next step they named]"),
        "since": near_day(occasion.since, today) if occasion.since else _("[day]"),
        "met": together(occasion.met) or _("[whom you met]"),
        "named_day": near_day(occasion.named_on, today) if occasion.named_on else "",
    }
    subject, lines = _WORDS[kind](occasion)
    subject = _dated(subject % blanks, blanks["since"] if occasion.since else "", kind, occasion)
    return Draft(kind=kind, subject=subject, body="\n\n".join(lines) % blanks)


def _dated(subject: str, met_on: str, kind: DraftKind, occasion: Occasion) -> str:
    """Add to the subject of a thank-you the day of the conversation, where it is known."""
    if kind != DraftKind.THANK_YOU or not met_on or occasion.after not in _CONVERSATIONS:
        return subject
    return f"{subject}, {met_on}"


_CONVERSATIONS = frozenset({EventKind.SCREENING_HELD, EventKind.INTERVIEW_HELD})


_LETTERS: Mapping[Language, Letters] = {
    Language.GERMAN: GERMAN,
    Language.FRENCH: FRENCH,
    Language.SPANISH: SPANISH,
    Language.DUTCH: DUTCH,
}


def _so(occasion: Occasion) -> Iterator[When]:
    yield _begun(occasion)
    yield _whom_asked(occasion)
    yield _what_a_call_asks(occasion)
    if occasion.named_on:
        yield When.THEY_NAMED if _named_by_others(occasion) else When.NAMED
    if _met(occasion):
        yield When.INTERVIEWED
    if _asking(occasion):
        yield When.ASKING
    if occasion.told_why:
        yield When.TOLD_WHY


def _interviewed(occasion: Occasion) -> bool:
    return STAGE_ORDER[occasion.stage] >= STAGE_ORDER[Stage.INTERVIEW]


def _met(occasion: Occasion) -> bool:
    # A recruiter of an agency was not there, and heard nothing of what was said.
    return _interviewed(occasion) and (occasion.was_there or not occasion.via_agency)


def _asking(occasion: Occasion) -> bool:
    return _interviewed(occasion) and not occasion.nothing_to_ask


def _whom_asked(occasion: Occasion) -> When:
    if occasion.after == EventKind.REPRESENTED and occasion.stage == Stage.SAVED:
        return When.NOT_YET_SENT
    if occasion.after in CALLED_OFF:
        return When.NEW_DAY_THERE if occasion.via_agency else When.NEW_DAY
    return When.THROUGH_AGENCY if occasion.via_agency else When.DIRECT


_BEGUN: Mapping[EventKind, When] = {
    EventKind.APPLIED: When.APPLIED,
    EventKind.SCREENING_HELD: When.SPOKE,
    EventKind.INTERVIEW_HELD: When.SPOKE,
}
# With whom a screening was, the recruiter or the employer, is not known.
_BEGUN_BY_AGENCY: Mapping[EventKind, When] = {
    EventKind.APPLIED: When.PUT_FORWARD,
    EventKind.INTERVIEW_HELD: When.MET_THERE,
}


def _known(letters: Letters, occasion: Occasion, today: date) -> dict[str, str]:
    return {
        "role": occasion.role,
        "employer": occasion.employer,
        "person": occasion.person,
        "own_name": occasion.own_name,
        "own_phone": occasion.own_phone,
        "next_step": occasion.next_step,
        "since": letters.day_said(occasion.since, today) if occasion.since else "",
        "met": letters.names_said(occasion.met),
        "named_day": letters.day_said(occasion.named_on, today) if occasion.named_on else "",
    }


def _follow_up_mail(occasion: Occasion) -> tuple[str, list[str]]:
    return _("%(role)s: the next step"), [
        _hello(),
        _context(occasion),
        {
            When.NOT_YET_SENT: _("Have you put me forward there yet, and is there anything you still need from me?"),
            When.THROUGH_AGENCY: _(
                "Have you heard by when they decide, and is there anything they still need from me?"
            ),
            When.NEW_DAY: _("Which day would suit you now?"),
            When.NEW_DAY_THERE: _("Has a new day been named?"),
            When.DIRECT: _("By when do you expect to decide, and is there anything you still need from me?"),
        }[_whom_asked(occasion)],
        _("I am still very interested in the work."),
        _signed(),
    ]


def _context(occasion: Occasion) -> str:
    begun = {
        When.APPLIED: _("On %(since)s I applied for the role of %(role)s at %(employer)s."),
        When.SPOKE: _("Thank you again for our conversation on %(since)s about the role of %(role)s."),
        When.PUT_FORWARD: _("On %(since)s you put me forward for the role of %(role)s at %(employer)s."),
        When.MET_OTHERS: _("On %(since)s I spoke with %(met)s about the role of %(role)s."),
        When.MET_THERE: _("On %(since)s I met %(employer)s about the role of %(role)s."),
        When.MISSED: _("The conversation on %(since)s about the role of %(role)s at %(employer)s did not take place."),
        When.CALLED_OFF: _("The conversation about the role of %(role)s at %(employer)s was called off on %(since)s."),
        When.OTHERWISE: _("I am writing about my application for the role of %(role)s at %(employer)s."),
    }[_begun(occasion)]
    return f"{begun} {_named(occasion)}" if occasion.named_on else begun


def _named(occasion: Occasion) -> str:
    if _named_by_others(occasion):
        return _("They had thought of %(named_day)s for an answer.")
    return _("You had thought of %(named_day)s for an answer.")


def _named_by_others(occasion: Occasion) -> bool:
    return occasion.via_agency or not occasion.named_it


def _begun(occasion: Occasion) -> When:
    begun = (_BEGUN_BY_AGENCY if occasion.via_agency else _BEGUN).get(occasion.after or EventKind.NOTE, When.OTHERWISE)
    if occasion.after in CALLED_OFF:
        # Neutral of whom it was with: a recruiter of an agency may have called it off, or only heard of it.
        return When.MISSED if occasion.after in MISSED else When.CALLED_OFF
    return When.MET_OTHERS if begun == When.SPOKE and not occasion.was_there else begun


def _follow_up_call(occasion: Occasion) -> tuple[str, list[str]]:
    return "", [
        *_introduced(occasion),
        {
            When.NOT_YET_SENT: _("Have you put me forward there yet, and is there anything you still need from me?"),
            When.NEW_DAY: _("Which day would suit you now?"),
            When.NEW_DAY_THERE: _("Has a new day been named?"),
            When.DAY_NAMED: _("Has the timing changed, and is there anything you still need from me?"),
            When.NO_DAY: _("By when do you expect a decision, and is there anything you still need from me?"),
        }[_what_a_call_asks(occasion)],
        _("A short mail is fine, or a call, whichever is easier for you. Thank you."),
        _("(Afterwards: write down what they said, and the new day if they named one.)"),
    ]


def _follow_up_voicemail(occasion: Occasion) -> tuple[str, list[str]]:
    return "", [
        *_introduced(occasion),
        {
            When.NOT_YET_SENT: _("I would like to ask whether you have put me forward there."),
            When.NEW_DAY: _("I would like to ask which day would suit you now."),
            When.NEW_DAY_THERE: _("I would like to ask whether a new day has been named."),
            When.DAY_NAMED: _("I would like to ask whether the timing has changed."),
            When.NO_DAY: _("I would like to ask by when you expect a decision."),
        }[_what_a_call_asks(occasion)],
        _("You reach me at %(own_phone)s. Once more: %(own_phone)s. Thank you."),
    ]


def _what_a_call_asks(occasion: Occasion) -> When:
    asked = _whom_asked(occasion)
    if asked not in (When.DIRECT, When.THROUGH_AGENCY):
        return asked
    return When.DAY_NAMED if occasion.named_on else When.NO_DAY


def _introduced(occasion: Occasion) -> list[str]:
    begun = {
        When.APPLIED: _("Hello %(person)s, this is %(own_name)s. I applied for the role of %(role)s on %(since)s."),
        When.SPOKE: _("Hello %(person)s, this is %(own_name)s. We spoke on %(since)s about the role of %(role)s."),
        When.PUT_FORWARD: _(
            "Hello %(person)s, this is %(own_name)s. You put me forward at %(employer)s for %(role)s on %(since)s."
        ),
        When.MET_OTHERS: _(
            "Hello %(person)s, this is %(own_name)s. I spoke with %(met)s on %(since)s about the role of %(role)s."
        ),
        When.MET_THERE: _("Hello %(person)s, this is %(own_name)s. I met %(employer)s on %(since)s about %(role)s."),
        When.MISSED: _(
            "Hello %(person)s, this is %(own_name)s. The conversation on %(since)s about the role of %(role)s at "
            "%(employer)s did not take place."
        ),
        When.CALLED_OFF: _(
            "Hello %(person)s, this is %(own_name)s. The conversation about the role of %(role)s at %(employer)s was "
            "called off on %(since)s."
        ),
        When.OTHERWISE: _("Hello %(person)s, this is %(own_name)s, about my application for the role of %(role)s."),
    }[_begun(occasion)]
    return [begun, _named(occasion)] if occasion.named_on else [begun]


def _thank_you(occasion: Occasion) -> tuple[str, list[str]]:
    return _("Thank you: %(role)s"), [
        _hello(),
        _("Thank you for your time and for the conversation about the role of %(role)s."),
        _("I liked hearing about [one specific thing from the talk]."),
        # Who arranges the interviews passes on a short word; what one can do is for those who do the work.
        *([_("With [what you have done], I could help you with [what they need].")] if _interviewed(occasion) else []),
        _("I look forward to %(next_step)s."),
        _signed(),
    ]


def _rejection_reply(occasion: Occasion) -> tuple[str, list[str]]:
    return _("%(role)s: thank you"), [
        _hello(),
        _("Thank you for letting me know about the role of %(role)s, and for the time you took."),
        *(_what_stays() if _met(occasion) else ()),
        *([_("Thank you also for the feedback; it helps me.")] if occasion.told_why else ()),
        *(_one_question() if _asking(occasion) else ()),
        _("I would be glad to hear from you when something similar opens at %(employer)s."),
        _signed(),
    ]


def _what_stays() -> list[str]:
    return [_("I liked hearing about [one specific thing from the talk].")]


def _one_question() -> list[str]:
    # Narrow and easy to answer, never "why": it costs them little and binds them to nothing.
    return [
        _("If you have a minute: what one thing would have made me a stronger candidate for this kind of role?")
        + " "
        + _("A line is plenty, and no answer is fine too."),
    ]


def _keep_in_mind(occasion: Occasion) -> tuple[str, list[str]]:
    return _("%(role)s: thank you, and a request"), [
        _hello(),
        _("Thank you for your time and for the news about the role of %(role)s."),
        *(_what_stays() if _met(occasion) else ()),
        _("Should anything change, or a similar role open at %(employer)s, I would be glad to hear from you."),
        _signed(),
    ]


def _feedback_request(occasion: Occasion) -> tuple[str, list[str]]:
    return _("%(role)s: one question"), [
        _hello(),
        _("Thank you for considering me for the role of %(role)s at %(employer)s."),
        *_one_question(),
        _signed(),
    ]


def _feedback_request_recruiter(occasion: Occasion) -> tuple[str, list[str]]:
    return _("%(role)s at %(employer)s: what did they say?"), [
        _hello(),
        _("Thank you for putting me forward for the role of %(role)s at %(employer)s."),
        _("What did they say, in their own words as far as you may share them?"),
        _("And what would be your own tip for the next application of this kind?"),
        _("I am glad to hear of other roles that fit."),
        _signed(),
    ]


def _withdrawal(occasion: Occasion) -> tuple[str, list[str]]:
    return _("%(role)s: I withdraw my application"), [
        _hello(),
        _("Thank you for considering my application for the role of %(role)s at %(employer)s."),
        _("I have decided to withdraw it. [A reason, if you like to give one.]"),
        _("I wish you success with your search."),
        _signed(),
    ]


def _data_request(occasion: Occasion) -> tuple[str, list[str]]:
    return _("%(role)s: the data you keep about me"), [
        _hello(),
        _("I applied for the role of %(role)s at %(employer)s."),
        _("Please send me a copy of the personal data that you keep about me, notes of interviews among it."),
        _("I ask for it under article 15 of the GDPR, by which you answer within one month."),
        _("You reach me at [your address], should you need to know that it is me."),
        _signed(),
    ]


def _hello() -> str:
    return _("Hello %(person)s,")


def _signed() -> str:
    return _("Kind regards,\n%(own_name)s")


_WORDS: Mapping[DraftKind, Callable[[Occasion], tuple[str, list[str]]]] = {
    DraftKind.THANK_YOU: _thank_you,
    DraftKind.FOLLOW_UP_MAIL: _follow_up_mail,
    DraftKind.FOLLOW_UP_CALL: _follow_up_call,
    DraftKind.FOLLOW_UP_VOICEMAIL: _follow_up_voicemail,
    DraftKind.REJECTION_REPLY: _rejection_reply,
    DraftKind.KEEP_IN_MIND: _keep_in_mind,
    DraftKind.FEEDBACK_REQUEST: _feedback_request,
    DraftKind.FEEDBACK_REQUEST_RECRUITER: _feedback_request_recruiter,
    DraftKind.WITHDRAWAL: _withdrawal,
    DraftKind.DATA_REQUEST: _data_request,
}
