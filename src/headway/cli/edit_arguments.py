"""What `headway edit` and `headway laws` take on the command line."""

import argparse

from headway.cli.texts import _
from headway.core.employers import EmployerType
from headway.core.vocabulary import Channel

TEXTS = ("employer", "role", "url", "location", "salary", "requisition_id", "resume_version", "notes")


def add_options_of_edit(edit: argparse.ArgumentParser) -> None:
    """Add what `headway edit` takes, but for `--json`."""
    edit.add_argument("id", metavar="ID")
    for name in TEXTS:
        edit.add_argument(f"--{name.replace('_', '-')}")
    edit.add_argument("--channel", choices=["", *(channel.value for channel in Channel)])
    edit.add_argument("--size", metavar=_("PEOPLE"), help=_("how many people work there, like 200 or 51-200"))
    types = [each.value for each in EmployerType]
    edit.add_argument("--type", choices=["", *types], help=_("what the employer is: public and large ones take longer"))
    edit.add_argument("--public-posting", choices=["", "yes", "no"], help=_("whether it was advertised to the public"))
    edit.add_argument(
        "--field", metavar=_("NAME=VALUE"), action="append", default=[], help=_("a field of your own; can be repeated")
    )


def add_options_of_laws(laws: argparse.ArgumentParser) -> None:
    """Add what `headway laws` takes, but for `--json`."""
    laws.add_argument("id", metavar="ID", nargs="?", help=_("what they mean for one application"))
    switch = laws.add_mutually_exclusive_group()
    switch.add_argument("--off", metavar=_("LAW"), help=_("do not let it hold for any of your applications"))
    switch.add_argument("--on", metavar=_("LAW"), help=_("let it hold again"))
