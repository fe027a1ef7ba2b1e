"""The words in which a posting says that it wants no calls, or no questions at all, in seven languages.

Each is a pattern over lower-case text with straight apostrophes; a space stands for any white space.
"""

import re

# A note such as "no phone calls yet" speaks of what came, not of what they want.
_NOT_OF_WHAT_CAME = r"(?! (?:yet|so far|from|until|since|bisher|bekommen|erhalten|von)\b)"
_DO_NOT = r"(?:do not|don't|never)"
_CALLS = r"(?:phone calls|telephone calls|calls|phone enquiries|phone inquiries|telephone enquiries)"
_ON_THE_PHONE = r"telefonischen? (?:rück|nach|an)?fragen"
_CALLED = r"(?:anrufen|telefonanrufen|" + _ON_THE_PHONE + ")"
_QUESTIONS = r"(?:rück|nach)fragen(?: [^.!?;]{0,60}?)?"

_NO_CALLS = (
    # English
    r"no calls,? please",
    r"please,? no (?:phone |telephone )?calls",
    rf"no (?:phone|telephone) (?:calls|enquiries|inquiries){_NOT_OF_WHAT_CAME}",
    rf"please {_DO_NOT} (?:call|phone|telephone|ring)(?! this\b)",
    rf"please {_DO_NOT} contact us by (?:tele)?phone",
    r"please refrain from (?:calling|phoning|phone calls)",
    rf"(?:we|we are|we're) (?:do not|don't|cannot|can't|unable to|not able to) (?:accept|take|answer|return) {_CALLS}",
    rf"{_CALLS} (?:will not|won't|cannot|can't) be (?:accepted|answered|taken|returned)",
    rf"{_CALLS} are not (?:accepted|answered|taken|returned|welcome)",
    # German
    rf"keine (?:telefon)?anrufe{_NOT_OF_WHAT_CAME}",
    rf"keine {_ON_THE_PHONE}",
    r"bitte nicht anrufen",
    r"bitte rufen sie (?:uns )?nicht an",
    rf"von {_CALLED} (?:bitten wir )?(?:bitte )?abzusehen",
    rf"(?:sehen sie|sieh|seht) (?:bitte )?von {_CALLED} ab",
    rf"{_ON_THE_PHONE} (?:können|werden) (?:leider )?nicht beantwortet",
    r"telefonische auskünfte (?:können|werden) (?:leider )?nicht",
    # French
    r"pas d'appels? téléphoniques?",
    r"aucun appel téléphonique",
    r"(?:merci de|veuillez|prière de) ne pas (?:nous )?(?:appeler|téléphoner)",
    r"(?:merci de|veuillez|prière de) ne pas (?:nous )?(?:contacter|joindre) par téléphone",
    r"appels? (?:téléphoniques? )?ne (?:seront|sont) pas (?:pris|traités|acceptés)",
    # Spanish
    r"sin llamadas",
    r"no llamar",
    r"no llamen?,? por favor|por favor,? no llamen?",
    r"no se (?:atenderán|atienden|aceptarán|aceptan|contestarán|responderán) (?:a )?llamadas",
    r"abst[eé]n(?:erse|ganse|gase) de llamar",
    # Portuguese
    r"não (?:ligar|telefonar)",
    r"por favor,? não (?:ligue|telefone)m?",
    r"não (?:serão (?:atendidas|aceites|aceitas)|atendemos|aceitamos) (?:chamadas|ligações|telefonemas)",
    # Italian
    r"(?:si prega di |per favore,? )?non (?:telefonare|chiamare)",
    r"no telefonate",
    r"astenersi dal (?:telefonare|chiamare)",
    # Dutch
    r"geen telefoontjes",
    r"geen telefonische (?:vragen|navraag|reacties)",
    r"niet (?:te )?bellen",
)
_NO_QUESTIONS = (
    # English; "by phone", "on LinkedIn" leave another way open.
    rf"please {_DO_NOT} (?:contact us|get in touch)(?: by (?:e-?mail or (?:tele)?phone|(?:tele)?phone or e-?mail))"
    rf"|please {_DO_NOT} (?:contact us|get in touch)(?! (?:by|via|through|on|over|with)\b)",
    rf"please {_DO_NOT} (?:follow up|enquire|inquire|chase)",
    r"please refrain from (?:contacting|following up|enquiring|inquiring)",
    r"(?:ask|kindly ask) (?:that )?you (?:do not|don't|not to) (?:contact us|follow up|enquire|inquire)",
    r"no (?:contact|enquiries|inquiries|follow-?ups|follow ups?),? please",
    # German
    rf"von {_QUESTIONS} (?:bitten wir )?(?:bitte )?abzusehen",
    rf"(?:sehen sie|sieh|seht) (?:bitte )?von {_QUESTIONS} ab",
    r"bitte keine (?:rück|nach)fragen",
    # French
    r"(?:merci de|veuillez|prière de) ne pas (?:nous )?(?:re)?contacter(?! par)",
    r"(?:merci de|veuillez|prière de) ne pas (?:nous )?relancer",
    # Spanish, Portuguese, Italian, Dutch
    r"(?:por favor,?|rogamos|se ruega) no (?:nos )?(?:contactar|contacten|contacte|se pongan en contacto)(?! por)",
    r"por favor,? não (?:nos )?(?:contactar|contacte|contate|entre em contac?to)(?! por)",
    r"si prega di non contattar(?:ci|e)(?! (?:per|via))",
    r"gelieve geen contact (?:met ons )?op te nemen",
    r"neem (?:alsjeblieft |a\.?u\.?b\.? )?geen contact (?:met ons )?op",
)
# A sentence for agencies that offer candidates is none for the candidates.
_FOR_AGENCIES = (
    r"agenc(?:y|ies)",
    r"agencias?",
    r"agências?",
    r"agenzi[ae]",
    r"recruitment (?:firm|consultan)",
    r"recruiters",
    r"head-?hunters?",
    r"third part",
    r"personalvermittl",
    r"personaldienstleist",
    r"personalberat",
    r"vermittlungs",
    r"cabinets? de recrutement",
    r"acquisitie",
    r"bureaus",
)


def _any_of(patterns: tuple[str, ...], end: str = r"\b") -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)}){end}".replace(" ", r"\s+"))


NO_CALLS = _any_of(_NO_CALLS)
NO_QUESTIONS = _any_of(_NO_QUESTIONS)
FOR_AGENCIES = _any_of(_FOR_AGENCIES, end="")
