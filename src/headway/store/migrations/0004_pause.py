"""The last pause of a person's search."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("store", "0003_planned_by"),)

    operations = (
        migrations.AddField(
            model_name="owner",
            name="pause",
            field=models.JSONField(default=dict),
        ),
    )
