"""People and documents beside an application come, change and go, and each of it can be undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from headway.actions.applications import add_contact
from headway.actions.beside import (
    add_document,
    change_contact,
    change_document,
    remove_contact,
    remove_document,
)
from headway.actions.doctor import find_differences
from headway.actions.recording import NotFoundError, Recorded
from headway.actions.undo import Undone, undo
from headway.core.vocabulary import ContactRole, DocumentKind, StepKind
from headway.readers.records import ContactRecord, DocumentRecord
from headway.store import models
from tests.cast import NOW, an_application, an_owner, applied, beside, detail

pytestmark = pytest.mark.django_db

JANA = ContactRecord(name="Jana", email="jana@example.org")
CV = DocumentRecord(kind=DocumentKind.RESUME, name="CV, short", url="https://example.org/cv")


def people_of(owner_id: UUID, application: UUID) -> list[str]:
    return [contact.name for contact in detail(owner_id, application).contacts]


def documents_of(owner_id: UUID, application: UUID) -> list[str]:
    return [document.name for document in detail(owner_id, application).documents]


def undone(owner_id: UUID, batch_id: UUID) -> UUID:
    done = undo(owner_id=owner_id, batch_id=batch_id, now=NOW)
    assert isinstance(done, Undone)
    return done.batch_id


class TestAPerson:
    def change(self, owner_id: UUID, application: UUID, person: ContactRecord) -> Recorded:
        (known,) = detail(owner_id, application).contacts
        return change_contact(
            owner_id=owner_id, application_id=application, contact_id=known.id, now=NOW, contact=person
        )

    def remove(self, owner_id: UUID, application: UUID) -> Recorded:
        (known,) = detail(owner_id, application).contacts
        return remove_contact(owner_id=owner_id, application_id=application, contact_id=known.id, now=NOW)

    def test_is_changed_and_changed_back(self) -> None:
        alice = an_owner()
        application = an_application(alice, contacts=[JANA])
        done = self.change(alice, application, ContactRecord(name="Jana K.", role=ContactRole.RECRUITER))
        assert people_of(alice, application) == ["Jana K."]
        redo = undone(alice, done.batch_id)
        assert [(each.name, each.email) for each in detail(alice, application).contacts] == [("Jana", JANA.email)]
        undone(alice, redo)
        assert people_of(alice, application) == ["Jana K."]

    def test_takes_the_steps_along_that_rest_on_knowing_a_name(self) -> None:
        alice = an_owner()
        application = an_application(alice, applied(date(2026, 11, 20)), contacts=[JANA])
        before = beside(application)
        assert any(step.kind == StepKind.FOLLOW_UP for step in detail(alice, application).planned)
        done = self.remove(alice, application)
        assert people_of(alice, application) == []
        assert not any(step.kind == StepKind.FOLLOW_UP for step in detail(alice, application).planned)
        assert find_differences(alice) == ()
        undone(alice, done.batch_id)
        assert beside(application) == before

    def test_of_an_employer_is_changed_on_all_its_applications(self) -> None:
        alice = an_owner()
        one, other = (an_application(alice, applied(date(2026, 11, 20)), role=role) for role in ("A", "B"))
        added = add_contact(owner_id=alice, application_id=one, now=NOW, contact=JANA)
        employer = models.Application.objects.get(id=one).employer_id
        models.Contact.objects.filter(batch_id=added.batch_id).update(application=None, employer_id=employer)
        done = self.remove(alice, one)
        assert (people_of(alice, one), people_of(alice, other)) == ([], [])
        assert find_differences(alice) == ()
        undone(alice, done.batch_id)
        assert (people_of(alice, one), people_of(alice, other)) == (["Jana"], ["Jana"])
        self.change(alice, other, ContactRecord(name="Jana K."))
        assert (people_of(alice, one), people_of(alice, other)) == (["Jana K."], ["Jana K."])

    def test_that_was_removed_cannot_be_removed_again(self) -> None:
        alice = an_owner()
        application = an_application(alice, contacts=[JANA])
        (known,) = detail(alice, application).contacts
        self.remove(alice, application)
        with pytest.raises(NotFoundError):
            remove_contact(owner_id=alice, application_id=application, contact_id=known.id, now=NOW)


class TestADocument:
    @pytest.fixture
    def alice(self) -> UUID:
        return an_owner()

    @pytest.fixture
    def application(self, alice: UUID) -> UUID:
        return an_application(alice)

    @pytest.fixture
    def added(self, alice: UUID, application: UUID) -> Recorded:
        return add_document(owner_id=alice, application_id=application, now=NOW, document=CV)

    def test_is_added_and_undone(self, alice: UUID, application: UUID, added: Recorded) -> None:
        (document,) = detail(alice, application).documents
        assert (document.kind, document.name, document.url) == ("resume", CV.name, CV.url)
        undone(alice, undone(alice, added.batch_id))
        assert documents_of(alice, application) == [CV.name]
        undone(alice, added.batch_id)
        assert documents_of(alice, application) == []

    @pytest.mark.parametrize(
        ("change", "after"),
        [
            (lambda **which: remove_document(**which), []),
            (
                lambda **which: change_document(
                    **which, document=DocumentRecord(kind=DocumentKind.COVER_LETTER, name="Letter")
                ),
                ["Letter"],
            ),
        ],
    )
    def test_is_changed_or_removed_and_that_is_undone(
        self,
        change: Callable[..., Recorded],
        after: list[str],
        alice: UUID,
        application: UUID,
        added: Recorded,
    ) -> None:
        (document,) = detail(alice, application).documents
        done = change(owner_id=alice, application_id=application, document_id=document.id, now=NOW)
        assert documents_of(alice, application) == after
        undone(alice, done.batch_id)
        assert documents_of(alice, application) == [CV.name]
