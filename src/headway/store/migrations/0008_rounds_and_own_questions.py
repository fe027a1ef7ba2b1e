"""What else is known of a conversation, who is still to be thanked, own questions with answers, and private notes."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


def _kept(name: str, *fields: tuple[str, models.Field]) -> migrations.CreateModel:  # type: ignore[type-arg]  # of any type
    return migrations.CreateModel(
        name=name,
        fields=[
            ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
            *fields,
            (
                "application",
                models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to="store.application"),
            ),
            (
                "batch",
                models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.batch"),
            ),
            ("owner", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.owner")),
            (
                "removed_in",
                models.ForeignKey(
                    db_index=False,
                    null=True,
                    on_delete=django.db.models.deletion.PROTECT,
                    related_name="+",
                    to="store.batch",
                ),
            ),
        ],
    )


class Migration(migrations.Migration):
    dependencies = (("store", "0007_weeks"),)

    operations = (
        migrations.AddField(model_name="event", name="details", field=models.JSONField(null=True)),
        migrations.AddField(model_name="application", name="to_thank", field=models.TextField(blank=True, default="")),
        _kept(
            "OwnQuestion",
            ("text", models.TextField()),
            ("answer", models.TextField(blank=True, default="")),
            ("created_at", models.DateTimeField()),
        ),
        _kept(
            "PrivateNote",
            ("about", models.TextField()),
            ("on", models.DateField(null=True)),
            ("text", models.TextField()),
        ),
        # Who is still to be thanked follows from the facts: everything is worked out anew at the next start.
        migrations.RunSQL("UPDATE store_owner SET planned_by = ''", migrations.RunSQL.noop),
    )
