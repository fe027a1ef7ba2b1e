"""What somebody said, as it is quoted within a sentence."""


def quoted(words: str) -> str:
    """Return words of several lines on one, in quotation marks; a stroke stands where a line ended."""
    return "“" + " / ".join(line.strip() for line in words.splitlines() if line.strip()) + "”"
