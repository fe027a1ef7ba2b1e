"""Words that tell of an offer or a hiring of somebody else."""

import re

_ANYBODY = (
    r"some(?:one|body)\b|(?:an)?other (?:candidate|applicant|person|one)|(?:an|the) (?:insider|internal)|"
    r"internal(?:ly)?\b|inside\b|in[- ]?house\b|from within\b|within\b|"
    r"jemand(?:en|em)?\b|andere[nrm]? (?:bewerber|kandidat|person)|"
    r"quelqu.?un\b|(?:un |une )?autre (?:candidat|personne)|en interne\b|"
    r"otr[oa] (?:candidat|persona)|a otr[oa]\b|alguien\b|outr[oa] (?:candidat|pessoa)|algu[eé]m\b|"
    r"altr[oa] (?:candidat|persona)|qualcun|iemand\b|andere kandida"
)
_SOMEBODY = re.compile(_ANYBODY, re.IGNORECASE)
# Who hires without a "me" hires another; so does whoever is hired by name: "hired a friend", "hired Ann".
_THEY_HIRED = re.compile(
    r"\b(?:they|team|company|firm|employer|client|manager|boss|owner|hr|it|who)\s+(?:\w+\s+)?hired\b(?!\s+me\b)|"
    r"\bhired\s+(?!(?:me|on|at|by|for|as|since|with|after|from|in|and|but|now|full|part|through|via|today|yesterday)\b)"
    r"[^\W\d]",
    re.IGNORECASE,
)
_TO_ANOTHER = re.compile(
    r"\b(?:offer(?:ed)?|given|went|made)\b(?:\s+\w+){0,3}?\s+to\s+(?:an?|their|his|her|another|other)\b|"
    r"\boffered\s+(?:the|this|that)\s+(?:job|role|position)\s+to\s+(?!me\b)",
    re.IGNORECASE,
)


def is_of_another(text: str) -> bool:
    """Tell whether an offer or a hiring that a text speaks of is, or may be, that of somebody else."""
    return any(words.search(text) for words in (_SOMEBODY, _THEY_HIRED, _TO_ANOTHER))
