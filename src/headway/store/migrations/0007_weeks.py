"""The weeks that a person plans and looks back on, and how many rejections a list folds away, counted by an index."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("store", "0006_laws_off"),)

    operations = (
        migrations.CreateModel(
            name="Week",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("monday", models.DateField()),
                ("told", models.JSONField(default=dict)),
                ("written_at", models.DateTimeField()),
                (
                    "batch",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.batch"),
                ),
                (
                    "owner",
                    models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.owner"),
                ),
            ],
            options={"indexes": [models.Index(fields=["owner", "monday"], name="week_by_day")]},
        ),
        migrations.RemoveIndex(model_name="application", name="application_by_turn"),
        migrations.AddIndex(
            model_name="application",
            index=models.Index(
                fields=["owner", "visible", "state", "waiting_on", "disposition", "closed_on"],
                name="application_by_turn",
            ),
        ),
    )
