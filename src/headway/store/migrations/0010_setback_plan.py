"""What the person means to do when nobody answers, or a no comes."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("store", "0009_via_agency"),)

    operations = (
        migrations.AddField(
            model_name="owner",
            name="setback_plan",
            field=models.TextField(null=True),
        ),
    )
