"""Finding the row that a changed row was before, when its words alone no longer tell."""

from collections.abc import Callable, Mapping

from headway.core.matching import Traits

Key = tuple[object, ...] | None


def _same_submission(traits: Traits) -> Key:
    return (traits.employer, traits.role, traits.applied_on) if traits.employer else None


def _same_role(traits: Traits) -> Key:
    return (traits.employer, traits.role) if traits.employer else None


def _same_posting(traits: Traits) -> Key:
    return (traits.employer, traits.posting) if traits.employer and traits.posting else None


def _same_day(traits: Traits) -> Key:
    return (traits.employer, traits.applied_on) if traits.employer and traits.applied_on else None


_LIKENESSES: tuple[Callable[[Traits], Key], ...] = (_same_submission, _same_role, _same_posting, _same_day)


def successors(gone: Mapping[int, Traits], new: Mapping[int, Traits]) -> dict[int, int]:
    """Pair new rows with rows of the same sheet that are no longer in it; the numbers are the callers' own.

    Only pairs without a rival on either side count, the closest likeness first. Two rows that both
    name a role, and not the same one, are a pair only if they link to the same posting.
    """
    pairs: dict[int, int] = {}
    for likeness in _LIKENESSES:
        left = _alone({number: traits for number, traits in gone.items() if number not in pairs.values()}, likeness)
        right = _alone({number: traits for number, traits in new.items() if number not in pairs}, likeness)
        for key, number in right.items():
            if key in left and _may_follow(gone[left[key]], new[number], likeness):
                pairs[number] = left[key]
    return pairs


def _alone(rows: Mapping[int, Traits], likeness: Callable[[Traits], Key]) -> dict[Key, int]:
    """Return the rows that have their key to themselves."""
    keys: dict[Key, list[int]] = {}
    for number, traits in rows.items():
        key = likeness(traits)
        if key is not None:
            keys.setdefault(key, []).append(number)
    return {key: numbers[0] for key, numbers in keys.items() if len(numbers) == 1}


def _may_follow(before: Traits, after: Traits, likeness: Callable[[Traits], Key]) -> bool:
    return likeness is not _same_day or not (before.role and after.role)
