"""The person's own number, for the words that leave it on a machine."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("store", "0011_plan_anew"),)

    operations = (
        migrations.AddField(
            model_name="owner",
            name="phone",
            field=models.TextField(blank=True, default=""),
        ),
    )
