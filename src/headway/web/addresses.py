"""The addresses of single things, for lists that need many of them quickly."""

from datetime import date
from urllib.parse import quote, urlencode
from uuid import UUID

from headway.core.vocabulary import EventKind, StepKind
from headway.core.week import monday_of

QUESTIONS = "/questions"


def of_application(application_id: UUID) -> str:
    """Return the page of an application."""
    return f"/applications/{application_id}"


def of_quick(application_id: UUID) -> str:
    """Return where a fact without further details is sent."""
    return f"/applications/{application_id}/quick"


def of_log(application_id: UUID, kind: EventKind | None = None, *, back: str = "", number: int = 0) -> str:
    """Return the form for a fact, or the choice among all of them; `number` names the conversation it is about."""
    query = {"kind": kind.value if kind else "", "number": str(number or ""), "next": back}
    given = {key: value for key, value in query.items() if value}
    address = f"/applications/{application_id}/log"
    return f"{address}?{urlencode(given)}" if given else address


def of_correction(application_id: UUID, event_id: UUID, *, back: str = "") -> str:
    """Return the form in which a fact is corrected."""
    address = f"/applications/{application_id}/events/{event_id}"
    return f"{address}?{urlencode({'next': back})}" if back else address


def of_group(kind: StepKind) -> str:
    """Return the list of the applications behind one line of Today."""
    return f"/group/{kind.value}"


def of_week(day: date) -> str:
    """Return the page of the week in which a day lies."""
    return f"/week?of={monday_of(day).isoformat()}"


def of_import(batch_id: UUID) -> str:
    """Return the page that tells what an import did."""
    return f"/imports/{batch_id}"


def of_undo(batch_id: UUID) -> str:
    """Return where an Undo is sent."""
    return f"/undo/{batch_id}"


def of_no(application_id: UUID) -> str:
    """Return the page on what a no leaves to do."""
    return f"/applications/{application_id}/no"


def of_debrief(application_id: UUID, *, back: str = "", number: int = 0) -> str:
    """Return the page on which a conversation is written down: the one of that number, else the last."""
    given = {key: value for key, value in {"number": number, "next": back}.items() if value}
    return f"/applications/{application_id}/debrief" + (f"?{urlencode(given)}" if given else "")


def of_new_question(application_id: UUID) -> str:
    """Return the form for a question that is asked, or asked oneself, at one employer."""
    return f"/applications/{application_id}/questions"


def of_preparation(application_id: UUID) -> str:
    """Return the page to prepare a conversation with."""
    return f"/applications/{application_id}/prepare"


def of_follow_up(application_id: UUID) -> str:
    """Return the page with the words for one brief question."""
    return f"/applications/{application_id}/follow-up"


def of_data_request(application_id: UUID) -> str:
    """Return the page with the words to ask for one's own data."""
    return f"/applications/{application_id}/data"


def of_mail(address: str, *, subject: str, body: str) -> str:
    """Return the link that opens a mail in the person's own mail program; without an address they choose whom."""
    # RFC 6068: lines end in CR LF, a space is %20 and never "+"; "?" or "," in an address would change what is sent.
    told = {"subject": " ".join(subject.split()), "body": body.replace("\n", "\r\n")}
    return f"mailto:{quote(address.strip(), safe='@')}?{urlencode(told, quote_via=quote, safe='')}"
