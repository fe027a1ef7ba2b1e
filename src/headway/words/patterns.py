"""What rejections have in common, in words: the count is always said."""

from django.utils.translation import gettext as _

from headway.core.patterns import Pattern
from headway.words.names import reason_name, stage_name
from headway.words.numbers import number


def pattern_sentence(pattern: Pattern) -> str:
    """Return a pattern as a sentence with both its numbers."""
    told = {"count": number(pattern.count), "total": number(pattern.total)}
    if pattern.stage is not None:
        return _("%(count)s of %(total)s rejections came at this stage: %(stage)s.") % {
            **told,
            "stage": stage_name(pattern.stage),
        }
    reason = reason_name(pattern.reason_kind) if pattern.reason_kind else ""
    return _("%(count)s of %(total)s gave this reason: %(reason)s.") % {**told, "reason": reason}
