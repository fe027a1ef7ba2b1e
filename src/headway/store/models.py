"""The tables. Only the store and the actions see them; faces get values from `store.queries`."""

import uuid

from django.db import models

# The framework writes a comparison with True as a bare column, for which SQLite uses no index.
# `column__in=YES` becomes IN (1), for which it does.
YES = (True,)
NO = (False,)

# Contacts, documents, questions and private notes to be seen: neither was the batch they came with undone, nor did
# one in force remove them.
HOLDING = models.Q(batch__undone=False) & (models.Q(removed_in=None) | models.Q(removed_in__undone=True))


class Owner(models.Model):
    """The person whose search this is; everything below belongs to exactly one.

    `name` and `phone` are their own, for the words ready to send or to say; "" stays a blank there.
    `planned_by` is the version of Headway whose rules made the projections of their applications.
    `pause` holds the days "from" and "until" of the last pause and a list of `earlier` ones; empty before the first.
    `laws_off` names the laws that the person does not let hold, by their ids.
    `setback_plan` is what they mean to do when nobody answers or a no comes: null until they were asked, "" for none.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.TextField(blank=True, default="")
    phone = models.TextField(blank=True, default="")
    zone = models.TextField(default="UTC")
    country = models.TextField(blank=True, default="")
    subdivision = models.TextField(blank=True, default="")
    policy = models.JSONField(default=dict)
    field_names = models.JSONField(default=list)
    planned_by = models.TextField(blank=True, default="")
    pause = models.JSONField(default=dict)
    laws_off = models.JSONField(default=list)
    setback_plan = models.TextField(null=True)  # not asked yet, and wanted none, are two things
    created_at = models.DateTimeField()


class Search(models.Model):
    """One job search of one person."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE)
    name = models.TextField(blank=True, default="")
    created_at = models.DateTimeField()


class Employer(models.Model):
    """An employer or agency; `name_key` is the name folded for comparing."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    name = models.TextField()
    name_key = models.TextField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "name_key"], name="employer_once"),)


class Batch(models.Model):
    """What was done in one go and can be undone in one go; `undoes` makes it an undoing itself.

    `undone` says that an undoing of it is in force: what came with the batch is then out of sight.
    `report` keeps what an import had to say about single rows, see `actions.imports.reports`.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    kind = models.TextField()
    label = models.TextField(blank=True, default="")
    source = models.TextField(blank=True, default="")
    counts = models.JSONField(default=dict)
    report = models.JSONField(null=True)
    created_at = models.DateTimeField()
    undoes = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="undone_by")
    undone = models.BooleanField(default=False)

    class Meta:
        indexes = (models.Index(fields=["owner", "-created_at"], name="batch_latest"),)


class Application(models.Model):
    """One submission to one posting.

    The columns from `visible` on are a projection of the events: `headway doctor` can rebuild them.
    An application is visible while at least one fact on it is in force. `via_agency` says that an agency
    stands between the person and the employer.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    search = models.ForeignKey(Search, on_delete=models.CASCADE, db_index=False)
    employer = models.ForeignKey(Employer, on_delete=models.PROTECT, null=True)
    role = models.TextField(blank=True, default="")
    channel = models.TextField(blank=True, default="")
    url = models.TextField(blank=True, default="")
    location = models.TextField(blank=True, default="")
    salary = models.TextField(blank=True, default="")
    requisition_id = models.TextField(blank=True, default="")
    resume_version = models.TextField(blank=True, default="")
    notes = models.TextField(blank=True, default="")
    fields = models.JSONField(default=dict)
    created_at = models.DateTimeField()
    search_text = models.TextField(blank=True, default="")

    visible = models.BooleanField(default=True)
    via_agency = models.BooleanField(default=False)
    stage = models.TextField()
    round = models.PositiveSmallIntegerField(null=True)
    state = models.TextField()
    disposition = models.TextField(blank=True, default="")
    closed_on = models.DateField(null=True)
    applied_on = models.DateField(null=True)
    waiting_on = models.TextField(blank=True, default="")
    waiting_since = models.DateField(null=True)
    waiting_after = models.TextField(blank=True, default="")
    expected_by = models.DateField(null=True)
    expected_basis = models.TextField(blank=True, default="")
    expected_words = models.TextField(blank=True, default="")
    appointment_on = models.DateField(null=True)
    appointment_at = models.DateTimeField(null=True)
    due_on = models.DateField(null=True)
    resting = models.BooleanField(default=False)
    snoozed_until = models.DateField(null=True)
    to_thank = models.TextField(blank=True, default="")

    class Meta:
        indexes = (
            models.Index(fields=["owner", "visible", "-applied_on", "id"], name="application_by_day"),
            models.Index(fields=["owner", "visible", "state", "-applied_on", "id"], name="application_by_state"),
            models.Index(
                fields=["owner", "visible", "state", "stage", "-applied_on", "id"], name="application_by_stage"
            ),
            models.Index(
                fields=["owner", "visible", "state", "waiting_on", "disposition", "closed_on"],
                name="application_by_turn",
            ),
        )


class Event(models.Model):
    """A fact as it was recorded; rows are only ever added. `core.events.Fact` tells what each column means."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE)
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT)
    kind = models.TextField()
    on = models.DateField(null=True)
    at = models.DateTimeField(null=True)
    learned_on = models.DateField(null=True)
    due_on = models.DateField(null=True)
    stated_date = models.DateField(null=True)
    round = models.PositiveSmallIntegerField(null=True)
    stage = models.TextField(blank=True, default="")
    medium = models.TextField(blank=True, default="")
    outcome = models.TextField(blank=True, default="")
    person = models.TextField(blank=True, default="")
    reason = models.TextField(blank=True, default="")
    text = models.TextField(blank=True, default="")
    origin = models.TextField()
    evidence = models.TextField(blank=True, default="")
    format = models.TextField(blank=True, default="")
    place = models.TextField(blank=True, default="")
    reason_kind = models.TextField(blank=True, default="")
    details = models.JSONField(null=True)
    recorded_at = models.DateTimeField()
    target = models.ForeignKey("self", on_delete=models.PROTECT, null=True, db_index=False)


class PlannedStep(models.Model):
    """A step that an application brings over time: a projection, see `core.planned.PlannedStep`.

    `their_turn` repeats that the application waits for the employer, so that Today can count without a join.
    """

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE)
    kind = models.TextField()
    due_on = models.DateField()
    until_on = models.DateField()
    deadline_on = models.DateField(null=True)
    grouped = models.BooleanField()
    their_turn = models.BooleanField()
    basis = models.TextField()

    class Meta:
        indexes = (
            # Everything that Today counts stands in the first index, so that it never reads past steps.
            models.Index(
                fields=["owner", "grouped", "until_on", "due_on", "kind", "basis", "their_turn"], name="step_by_end"
            ),
            models.Index(fields=["owner", "due_on"], name="step_by_day"),
        )


class Contact(models.Model):
    """A person at the other end; `removed_in` is the batch that took them off the page, see `HOLDING`."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE)
    employer = models.ForeignKey(Employer, on_delete=models.PROTECT, null=True)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, null=True)
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, db_index=False)
    name = models.TextField(blank=True, default="")
    email = models.TextField(blank=True, default="")
    phone = models.TextField(blank=True, default="")
    role = models.TextField(blank=True, default="")
    removed_in = models.ForeignKey(Batch, on_delete=models.PROTECT, null=True, related_name="+", db_index=False)


class Document(models.Model):
    """What was sent or kept: the résumé version, a cover letter, a posting; `removed_in` as with a contact."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, null=True)
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT)
    kind = models.TextField()
    name = models.TextField(blank=True, default="")
    url = models.TextField(blank=True, default="")
    removed_in = models.ForeignKey(Batch, on_delete=models.PROTECT, null=True, related_name="+", db_index=False)


class OwnQuestion(models.Model):
    """A question that the person prepares for, with their own answer; `application` None keeps it for all of them.

    `created_at` stays when it is changed, so that it keeps its place; `removed_in` as with a contact.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, null=True)
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, db_index=False)
    text = models.TextField()
    answer = models.TextField(blank=True, default="")
    created_at = models.DateTimeField()
    removed_in = models.ForeignKey(Batch, on_delete=models.PROTECT, null=True, related_name="+", db_index=False)


class PrivateNote(models.Model):
    """What a person keeps for themselves alone: no list, count or search reads it.

    `about` is "talk" (how the conversation of that day felt) or "no" (what they wrote after a rejection);
    `removed_in` as with a contact.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, null=True)
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, db_index=False)
    about = models.TextField()
    on = models.DateField(null=True)
    text = models.TextField()
    removed_in = models.ForeignKey(Batch, on_delete=models.PROTECT, null=True, related_name="+", db_index=False)


class Change(models.Model):
    """A field before and after a batch touched it, so that the batch can be undone.

    `application` is None for a setting of the owner; "fields.NAME" is the person's own field NAME.
    """

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, null=True)
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT)
    field = models.TextField()
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)


class ImportMapping(models.Model):
    """What the person decided about the columns, dates and words of sheets with these headings."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE)
    fingerprint = models.TextField()
    choices = models.JSONField(default=dict)
    updated_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "fingerprint"], name="mapping_once"),)


class Week(models.Model):
    """A week as a person wrote about it, see `core.week`; the row written last that still holds is the one."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, db_index=False)
    monday = models.DateField()
    told = models.JSONField(default=dict)
    written_at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["owner", "monday"], name="week_by_day"),)


class SourceRow(models.Model):
    """A row that was read before, by its content, so that reading it again changes nothing.

    All rows of an owner are read at once, so that one index will do.
    """

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, db_index=False)
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, db_index=False)
    digest = models.TextField()


class Proposal(models.Model):
    """What a source says and the person has not agreed to yet.

    `decided_in` is the batch in which the person accepted or declined it; once that is undone it waits again.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, null=True)
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, related_name="proposals")
    payload = models.JSONField(default=dict)
    evidence = models.TextField(blank=True, default="")
    state = models.TextField(default="waiting")
    created_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True)
    decided_in = models.ForeignKey(Batch, on_delete=models.PROTECT, null=True, related_name="decisions")

    class Meta:
        indexes = (models.Index(fields=["owner", "state", "created_at"], name="proposal_waiting"),)
