"""One's own data at an employer, as plain values."""

from typing import Any

from django.utils.translation import gettext as _

from headway.actions.laws import known_laws
from headway.core.laws import LawEffect, law_on_access
from headway.core.vocabulary import DraftKind
from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.web.access import Asking
from headway.web.shown.drafts import Wanted, choices, copy_labels, show_wording
from headway.web.shown.law import source_of
from headway.web.shown.lists import show_row
from headway.words.data_request import data_sentence
from headway.words.drafts import warning_about


def data_request_values(detail: ApplicationDetail, asking: Asking, wanted: Wanted) -> dict[str, Any]:
    """Return what speaks for and against asking to see one's own data, the words for it, and whether that was done."""
    shown = show_row(detail.application, (), asking.view)
    return {
        "title": shown.title,
        "asked": data_sentence(detail, asking.owner.country, asking.view),
        "warning": warning_about(DraftKind.DATA_REQUEST),
        "drafts": [show_wording(DraftKind.DATA_REQUEST, _("Asking for your data"), detail, asking, wanted)],
        **choices((DraftKind.DATA_REQUEST,), detail, wanted),
        "laws": [
            {"name": law.name, "says": law.says, "source": source_of(law)}
            for law in known_laws()
            if law.effect == LawEffect.ACCESS
        ],
        "quick_address": addresses.of_quick(detail.application.id),
        "own_address": shown.address,
        "here": addresses.of_data_request(detail.application.id),
        **copy_labels(),
    }


def data_request_address(detail: ApplicationDetail, asking: Asking) -> str:
    """Return the page about one's own data; "" where the person lives where no law gives a right to it."""
    known = law_on_access(known_laws(), asking.owner.country) is not None
    return addresses.of_data_request(detail.application.id) if known else ""
