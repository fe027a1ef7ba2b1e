"""What a person wrote themselves in one go."""

from collections.abc import Iterator
from uuid import UUID

from headway.core.vocabulary import Origin
from headway.store.models import Change, Event, PrivateNote

# One fact can be logged on very many applications at once, each time in the same words.
_MOST = 50


def written_in(owner_id: UUID, batch_id: UUID) -> Iterator[str]:
    """Yield the words of the notes that a batch of this owner wrote; of changed notes only the lines that are new."""
    mine = {"owner_id": owner_id, "batch_id": batch_id}
    yield from PrivateNote.objects.filter(**mine).values_list("text", flat=True)
    yield from Event.objects.filter(**mine, origin=Origin.HAND.value).values_list("text", flat=True).distinct()[:_MOST]
    for before, after in Change.objects.filter(**mine, field="notes").values_list("before", "after"):
        known = set(str(before or "").splitlines())
        yield "\n".join(line for line in str(after or "").splitlines() if line not in known)
