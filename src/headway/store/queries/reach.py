"""How the other end of an application wants to be reached, and whom of it one can answer after a no."""

from headway.core.answering import Grade, grade_of_end
from headway.core.reach import Wish, wish_in
from headway.core.vocabulary import Channel, ContactRole, DocumentKind
from headway.store.rows import ApplicationDetail


def wish_of(detail: ApplicationDetail) -> Wish:
    """Return what the posting, the notes or the person's own field say about calls and questions."""
    postings = [document.name for document in detail.documents if document.kind == DocumentKind.POSTING]
    return wish_in((detail.application.notes, *postings), detail.application.fields)


def grade_of(detail: ApplicationDetail) -> Grade:
    """Return by how far one came, and who stands in between, what the end of an application leaves to answer."""
    row = detail.application
    facts = [event.fact for event in detail.events if not event.retracted]
    by_agency = row.channel == Channel.AGENCY or any(
        person.role == ContactRole.AGENCY_RECRUITER for person in detail.contacts
    )
    return grade_of_end(row.disposition, facts, row.stage, via_agency=by_agency)
