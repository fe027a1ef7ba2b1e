"""Fewer indexes; what an import told; people and documents that were removed."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("store", "0001_initial"),)

    operations = (
        migrations.RemoveIndex(
            model_name="sourcerow",
            name="source_row_known",
        ),
        migrations.AddField(
            model_name="batch",
            name="report",
            field=models.JSONField(null=True),
        ),
        migrations.AddField(
            model_name="contact",
            name="removed_in",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="store.batch",
            ),
        ),
        migrations.AddField(
            model_name="document",
            name="removed_in",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="store.batch",
            ),
        ),
        migrations.AlterField(
            model_name="contact",
            name="batch",
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.batch"),
        ),
        migrations.AlterField(
            model_name="sourcerow",
            name="application",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.application"
            ),
        ),
        migrations.AlterField(
            model_name="sourcerow",
            name="batch",
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.batch"),
        ),
        migrations.AlterField(
            model_name="sourcerow",
            name="owner",
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.owner"),
        ),
    )
