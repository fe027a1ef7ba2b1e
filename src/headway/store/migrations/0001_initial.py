"""The first tables."""

# ruff: noqa: RUF012 - the framework reads these lists from the class
import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Employer",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("name", models.TextField()),
                ("name_key", models.TextField()),
            ],
        ),
        migrations.CreateModel(
            name="Owner",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("name", models.TextField(blank=True, default="")),
                ("zone", models.TextField(default="UTC")),
                ("country", models.TextField(blank=True, default="")),
                ("subdivision", models.TextField(blank=True, default="")),
                ("policy", models.JSONField(default=dict)),
                ("field_names", models.JSONField(default=list)),
                ("created_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Batch",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("kind", models.TextField()),
                ("label", models.TextField(blank=True, default="")),
                ("source", models.TextField(blank=True, default="")),
                ("counts", models.JSONField(default=dict)),
                ("created_at", models.DateTimeField()),
                ("undone", models.BooleanField(default=False)),
                (
                    "undoes",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="undone_by",
                        to="store.batch",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.owner"),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Application",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("role", models.TextField(blank=True, default="")),
                ("channel", models.TextField(blank=True, default="")),
                ("url", models.TextField(blank=True, default="")),
                ("location", models.TextField(blank=True, default="")),
                ("salary", models.TextField(blank=True, default="")),
                ("requisition_id", models.TextField(blank=True, default="")),
                ("resume_version", models.TextField(blank=True, default="")),
                ("notes", models.TextField(blank=True, default="")),
                ("fields", models.JSONField(default=dict)),
                ("created_at", models.DateTimeField()),
                ("search_text", models.TextField(blank=True, default="")),
                ("visible", models.BooleanField(default=True)),
                ("stage", models.TextField()),
                ("round", models.PositiveSmallIntegerField(null=True)),
                ("state", models.TextField()),
                ("disposition", models.TextField(blank=True, default="")),
                ("closed_on", models.DateField(null=True)),
                ("applied_on", models.DateField(null=True)),
                ("waiting_on", models.TextField(blank=True, default="")),
                ("waiting_since", models.DateField(null=True)),
                ("waiting_after", models.TextField(blank=True, default="")),
                ("expected_by", models.DateField(null=True)),
                ("expected_basis", models.TextField(blank=True, default="")),
                ("expected_words", models.TextField(blank=True, default="")),
                ("appointment_on", models.DateField(null=True)),
                ("appointment_at", models.DateTimeField(null=True)),
                ("due_on", models.DateField(null=True)),
                ("resting", models.BooleanField(default=False)),
                ("snoozed_until", models.DateField(null=True)),
                (
                    "employer",
                    models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, to="store.employer"),
                ),
                (
                    "owner",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.owner"),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("kind", models.TextField()),
                ("on", models.DateField(null=True)),
                ("at", models.DateTimeField(null=True)),
                ("learned_on", models.DateField(null=True)),
                ("due_on", models.DateField(null=True)),
                ("stated_date", models.DateField(null=True)),
                ("round", models.PositiveSmallIntegerField(null=True)),
                ("stage", models.TextField(blank=True, default="")),
                ("medium", models.TextField(blank=True, default="")),
                ("outcome", models.TextField(blank=True, default="")),
                ("person", models.TextField(blank=True, default="")),
                ("reason", models.TextField(blank=True, default="")),
                ("text", models.TextField(blank=True, default="")),
                ("origin", models.TextField()),
                ("evidence", models.TextField(blank=True, default="")),
                ("recorded_at", models.DateTimeField()),
                ("application", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.application")),
                ("batch", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.batch")),
                (
                    "target",
                    models.ForeignKey(
                        db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, to="store.event"
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.owner"),
                ),
            ],
        ),
        migrations.AddField(
            model_name="employer",
            name="owner",
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.owner"),
        ),
        migrations.CreateModel(
            name="Document",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("kind", models.TextField()),
                ("name", models.TextField(blank=True, default="")),
                ("url", models.TextField(blank=True, default="")),
                (
                    "application",
                    models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to="store.application"),
                ),
                ("batch", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.batch")),
                ("owner", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.owner")),
            ],
        ),
        migrations.CreateModel(
            name="Contact",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("name", models.TextField(blank=True, default="")),
                ("email", models.TextField(blank=True, default="")),
                ("phone", models.TextField(blank=True, default="")),
                ("role", models.TextField(blank=True, default="")),
                (
                    "application",
                    models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to="store.application"),
                ),
                ("batch", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.batch")),
                (
                    "employer",
                    models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, to="store.employer"),
                ),
                ("owner", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.owner")),
            ],
        ),
        migrations.CreateModel(
            name="Change",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("field", models.TextField()),
                ("before", models.JSONField(null=True)),
                ("after", models.JSONField(null=True)),
                (
                    "application",
                    models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to="store.application"),
                ),
                ("batch", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.batch")),
                (
                    "owner",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.owner"),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PlannedStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.TextField()),
                ("due_on", models.DateField()),
                ("until_on", models.DateField()),
                ("deadline_on", models.DateField(null=True)),
                ("grouped", models.BooleanField()),
                ("their_turn", models.BooleanField()),
                ("basis", models.TextField()),
                ("application", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.application")),
                (
                    "owner",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.owner"),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Proposal",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("payload", models.JSONField(default=dict)),
                ("evidence", models.TextField(blank=True, default="")),
                ("state", models.TextField(default="waiting")),
                ("created_at", models.DateTimeField()),
                ("decided_at", models.DateTimeField(null=True)),
                (
                    "application",
                    models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to="store.application"),
                ),
                (
                    "batch",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="proposals", to="store.batch"
                    ),
                ),
                (
                    "decided_in",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="store.batch",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.owner"),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Search",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("name", models.TextField(blank=True, default="")),
                ("created_at", models.DateTimeField()),
                ("owner", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.owner")),
            ],
        ),
        migrations.AddField(
            model_name="application",
            name="search",
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.search"),
        ),
        migrations.CreateModel(
            name="SourceRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("digest", models.TextField()),
                ("application", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.application")),
                ("batch", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.batch")),
                (
                    "owner",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.owner"),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ImportMapping",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("fingerprint", models.TextField()),
                ("choices", models.JSONField(default=dict)),
                ("updated_at", models.DateTimeField()),
                ("owner", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.owner")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("owner", "fingerprint"), name="mapping_once")],
            },
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=models.UniqueConstraint(fields=("owner", "name_key"), name="employer_once"),
        ),
        migrations.AddIndex(
            model_name="batch",
            index=models.Index(fields=["owner", "-created_at"], name="batch_latest"),
        ),
        migrations.AddIndex(
            model_name="plannedstep",
            index=models.Index(
                fields=["owner", "grouped", "until_on", "due_on", "kind", "basis", "their_turn"], name="step_by_end"
            ),
        ),
        migrations.AddIndex(
            model_name="plannedstep",
            index=models.Index(fields=["owner", "due_on"], name="step_by_day"),
        ),
        migrations.AddIndex(
            model_name="proposal",
            index=models.Index(fields=["owner", "state", "created_at"], name="proposal_waiting"),
        ),
        migrations.AddIndex(
            model_name="application",
            index=models.Index(fields=["owner", "visible", "-applied_on", "id"], name="application_by_day"),
        ),
        migrations.AddIndex(
            model_name="application",
            index=models.Index(fields=["owner", "visible", "state", "-applied_on", "id"], name="application_by_state"),
        ),
        migrations.AddIndex(
            model_name="application",
            index=models.Index(
                fields=["owner", "visible", "state", "stage", "-applied_on", "id"], name="application_by_stage"
            ),
        ),
        migrations.AddIndex(
            model_name="application",
            index=models.Index(fields=["owner", "visible", "state", "waiting_on"], name="application_by_turn"),
        ),
        migrations.AddIndex(
            model_name="sourcerow",
            index=models.Index(fields=["owner", "digest"], name="source_row_known"),
        ),
    ]
