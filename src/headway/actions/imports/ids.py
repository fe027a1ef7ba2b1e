"""Keys for many rows at once, as the 32 hexadecimal digits of a UUID: a tenth of the work of an object for each."""

import os


def new_keys(count: int) -> list[str]:
    """Return so many random keys (UUID version 4), sorted: rows then go to the end of an index, not all over it."""
    noise = os.urandom(16 * count).hex()
    return sorted([_version_4(noise[at : at + 32]) for at in range(0, 32 * count, 32)])


def _version_4(digits: str) -> str:
    return f"{digits[:12]}4{digits[13:16]}{_VARIANT[digits[16]]}{digits[17:]}"


_VARIANT = dict(zip("0123456789abcdef", "89ab" * 4, strict=True))
