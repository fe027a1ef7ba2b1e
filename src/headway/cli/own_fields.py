"""A field of the person's own, as typed."""

from django.utils.translation import gettext as _

from headway.cli.refusal import Unusable


def read_field(text: str) -> tuple[str, str]:
    """Return name and value of "Priority=high"; raises Unusable for anything else."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise Unusable(_("--field %(text)s: write it like Priority=high.") % {"text": text})
    return name.strip(), value.strip()
