"""What the rejections of a search have in common: counts, and nothing at all below five cases."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from headway.core.vocabulary import ReasonKind, Stage

# With fewer a pattern is chance.
FEWEST = 5
_FEWEST_ALIKE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """A no with the furthest stage reached before it, and the kind of reason that was given."""

    stage: Stage
    reason_kind: ReasonKind | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """`count` of `total` rejections share the stage or the kind of reason."""

    count: int
    total: int
    stage: Stage | None = None
    reason_kind: ReasonKind | None = None


def patterns(rejections: Sequence[Rejection]) -> tuple[Pattern, ...]:
    """Return where most rejections came, and which reasons were given more than once, the most frequent first."""
    total = len(rejections)
    if total < FEWEST:
        return ()
    stages = Counter(each.stage for each in rejections)
    reasons = Counter(each.reason_kind for each in rejections if each.reason_kind not in (None, ReasonKind.NOT_SAID))
    where = [
        Pattern(count=count, total=total, stage=stage) for stage, count in stages.most_common(1) if 2 * count > total
    ]
    why = [
        Pattern(count=count, total=total, reason_kind=kind)
        for kind, count in sorted(reasons.items(), key=lambda each: (-each[1], each[0] or ""))
        if count >= _FEWEST_ALIKE
    ]
    return (*where, *why)
