"""What else is known of a conversation, who is still to be thanked, own questions with answers, and private moods."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("store", "0009_weeks"),)

    operations = (
        migrations.AddField(model_name="event", name="details", field=models.JSONField(null=True)),
        migrations.AddField(model_name="application", name="to_thank", field=models.TextField(blank=True, default="")),
        # Who is still to be thanked follows from the facts: everything is worked out anew at the next start.
        migrations.RunSQL("UPDATE store_owner SET planned_by = ''", migrations.RunSQL.noop),
    )
