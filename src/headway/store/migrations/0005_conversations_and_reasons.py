"""How and where a conversation is held; what kind of reason was given."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("store", "0004_pause"),)

    operations = tuple(
        migrations.AddField(
            model_name="event",
            name=name,
            field=models.TextField(blank=True, default=""),
        )
        for name in ("format", "place", "reason_kind")
    )
