"""How the other end of an application wants to be reached, and whom of it one can answer after a no."""

from collections import defaultdict
from collections.abc import Collection
from uuid import UUID

from headway.core.answering import Grade, grade_of_end
from headway.core.reach import Reach, Wish, wish_in
from headway.core.representation import is_via_agency
from headway.core.vocabulary import DocumentKind
from headway.store.chunks import chunks
from headway.store.models import HOLDING, Application, Document
from headway.store.rows import ApplicationDetail


def wish_of(detail: ApplicationDetail) -> Wish:
    """Return what the posting, the notes or the person's own field say about calls and questions."""
    postings = [document.name for document in detail.documents if document.kind == DocumentKind.POSTING]
    return wish_in(detail.application.notes, postings, detail.application.fields)


def grade_of(detail: ApplicationDetail) -> Grade:
    """Return by how far one came, and who stands in between, what the end of an application leaves to answer."""
    row = detail.application
    facts = [event.fact for event in detail.events if not event.retracted]
    return grade_of_end(row.disposition, facts, row.stage, via_agency=through_agency(detail))


def through_agency(detail: ApplicationDetail) -> bool:
    """Say whether an agency stands between the person and the employer."""
    facts = [event.fact for event in detail.events if not event.retracted]
    return is_via_agency(detail.application.channel or "", [person.role for person in detail.contacts], facts)


def without_calls(owner_id: UUID, application_ids: Collection[UUID]) -> frozenset[UUID]:
    """Return those of the applications at whose other end no calls are wanted."""
    found: set[UUID] = set()
    for ids in chunks(application_ids):
        postings: defaultdict[UUID | None, list[str]] = defaultdict(list)
        kept = Document.objects.filter(
            HOLDING, owner_id=owner_id, application_id__in=ids, kind=DocumentKind.POSTING.value
        )
        for application_id, name in kept.values_list("application_id", "name"):
            postings[application_id].append(name)
        # Asked for the owner in the same breath, SQLite would go through all that the owner has.
        known = Application.objects.filter(id__in=ids).values_list("owner_id", "id", "notes", "fields")
        for owned_by, application_id, notes, fields in known:
            if owned_by == owner_id and wish_in(notes, postings[application_id], fields).reach != Reach.ANY:
                found.add(application_id)
    return frozenset(found)
