"""Rules of the plan have changed: every search is planned anew at the next start."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def plan_anew(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Forget by which version the steps were planned."""
    apps.get_model("store", "owner").objects.update(planned_by="")


class Migration(migrations.Migration):
    dependencies = (("store", "0010_setback_plan"),)

    operations = (migrations.RunPython(plan_anew, migrations.RunPython.noop),)
