"""Whether an agency stands between the person and the employer, kept beside an application."""

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def plan_anew(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Let every search be planned anew at the next start: only the facts tell what the column holds."""
    apps.get_model("store", "owner").objects.update(planned_by="")


class Migration(migrations.Migration):
    dependencies = (("store", "0008_rounds_and_own_questions"),)

    operations = (
        migrations.AddField(
            model_name="application",
            name="via_agency",
            field=models.BooleanField(default=False),
        ),
        migrations.RunPython(plan_anew, migrations.RunPython.noop),
    )
