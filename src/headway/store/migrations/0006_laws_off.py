"""The laws that a person does not let hold."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("store", "0005_conversations_and_reasons"),)

    operations = (
        migrations.AddField(
            model_name="owner",
            name="laws_off",
            field=models.JSONField(default=list),
        ),
    )
