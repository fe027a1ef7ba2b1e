"""Whose rules the projections follow."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("store", "0002_fewer_indexes_more_told"),)

    operations = (
        migrations.AddField(
            model_name="owner",
            name="planned_by",
            field=models.TextField(blank=True, default=""),
        ),
    )
