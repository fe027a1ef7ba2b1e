"""What the person gave could not be used."""


class Unusable(Exception):
    """The person's input could not be used; the message says what, where and what to do. Exit code 1."""
