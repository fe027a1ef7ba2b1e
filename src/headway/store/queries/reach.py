"""How the other end of an application wants to be reached."""

from headway.core.reach import Wish, wish_in
from headway.core.vocabulary import DocumentKind
from headway.store.rows import ApplicationDetail


def wish_of(detail: ApplicationDetail) -> Wish:
    """Return what the posting, the notes or the person's own field say about calls and questions."""
    postings = [document.name for document in detail.documents if document.kind == DocumentKind.POSTING]
    return wish_in((detail.application.notes, *postings), detail.application.fields)
