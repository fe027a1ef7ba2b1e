"""Leaving the garbage collector out while very many values are alive at once."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Stop the search for reference cycles for a while.

    An import holds every row until it is written. None of that is in a cycle, but the collector would go
    through all of it again and again: a third of the time that 100,000 rows take.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
