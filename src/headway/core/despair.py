"""Whether somebody writes of despair: a short list of plain words in five languages, and no analysis of any kind."""

import re

from headway.core.folding import fold


def speaks_of_despair(text: str) -> bool:
    """Say whether a text plainly speaks of despair, or of not wanting to live, of the one who writes it.

    It only decides whether help lines are shown. Idioms of work ("kill the interview", "dead end") are none.
    """
    return any(_SAID.search(clause) for clause in map(fold, _CLAUSES.split(text)))


# Each clause by itself: "I can't go on." is something else than "I can't go on holiday."
_CLAUSES = re.compile(r"[.!?;:,\n()\u2026\u2013\u2014]+")
# Without case, accents and apostrophes, as `fold` leaves them.
_ENGLISH = (
    r"(?:kill|killing|harm|harming|hang) myself(?! (?:laughing|over|for|with|trying|to))",
    r"(?:am|m|feel|feeling|been|was) suicidal|suicidal thoughts|(?:think|thinking|thoughts?) (?:of|about) suicide",
    r"i (?:just |only |really )?(?:want to|wanna|wish i could) die(?! (?:on|of|laughing))",
    r"wish i (?:was|were) dead|(?:better off dead|better off without me)",
    r"(?:end|ending|take|taking) my (?:own )?life(?! (?:insurance|in))|end it all$",
    r"(?:no reason|nothing|nothing left) to live(?: for)?",
    r"(?:not|don t|do not|didn t) want to (?:live|be alive|wake up|exist)(?: any ?more)?$",
    r"life is (?:not|no longer|n t) worth living|isn t worth living|my life is over$|hate my life$",
    r"can(?: t|t|not| not) go on(?: any ?more| like this| living)?$",
    r"can(?: t|t|not| not) (?:take|bear|do) (?:it|this) any ?more$",
    r"i (?:am|m|feel|felt) (?:so |just |completely |totally |utterly |really )?(?:hopeless|worthless)$",
    r"i (?:am|m) in (?:deep |utter )?despair|(?:lost|losing) all hope$|see no way out$",
)
_GERMAN = (
    r"mich (?:selbst )?um(?:zu)?bringen|bringe? mich um$",
    r"(?:mir das|mir mein|mein) leben (?:zu )?(?:nehmen|beenden)|nehme mir das leben",
    r"(?:will|mochte|mag|kann) (?:so )?nicht mehr leben|(?:will|mochte) (?:nur noch |am liebsten )?sterben$",
    r"ich ware (?:am liebsten |lieber |besser )?tot$|ich tot ware|am liebsten tot$",
    r"(?:selbstmord|suizid)gedanken|(?:bin|fuhle mich) suizidal|lebensmude",
    r"(?:sehe|gibt|weiss) (?:fur mich )?(?:gar |einfach )?keinen ausweg(?: mehr)?$",
    r"ich kann (?:einfach |echt |wirklich )?nicht mehr$|leben hat keinen sinn|hat alles keinen sinn mehr$",
    r"ich bin (?:so |vollig |total |ganz |nur noch )?(?:verzweifelt|hoffnungslos)$|ich verzweifle$",
    r"keine hoffnung mehr$",
)
_FRENCH = (
    r"me suicider|me tuer$|(?:mettre|mets) fin a (?:mes jours|ma vie)|en finir avec la vie",
    r"(?:envie|veux|voudrais) (?:de )?mourir(?! de rire)|voudrais etre morte?$",
    r"plus envie de vivre|ne veux plus vivre|a quoi bon vivre",
    r"(?:pensees|idees) (?:suicidaires|noires)",
    r"je n en peux (?:vraiment )?plus$|(?:plus aucun|plus d) espoir$|perdu tout espoir$",
    r"je suis (?:si |vraiment |completement |tellement )?desesperee?$|au fond du desespoir",
)
_SPANISH = (
    r"suicidarme|matarme$|quitarme la vida|acabar con mi vida|acabar con todo$",
    r"(?:quiero|quisiera|deseo) morir(?:me)?$|ganas de morir(?:me)?$",
    r"(?:sin|tengo) ganas de vivir|no quiero (?:seguir viviendo|vivir)(?: mas)?$|pensamientos suicidas",
    r"(?:ya )?no puedo mas$|perdido (?:toda )?la esperanza$|no veo (?:ninguna )?salida$",
    r"estoy (?:muy |tan |completamente )?desesperad[oa]$",
)
_DUTCH = (
    r"zelfmoordgedachten|zelfmoord (?:te )?plegen|mezelf (?:van kant maken|iets aandoen|doden)",
    r"(?:wil|hoef) (?:echt |gewoon )?niet meer leven|ik wil (?:gewoon |alleen maar )?dood$|dat ik dood was$",
    r"(?:een|n) einde? aan mijn leven|er een einde? aan (?:te )?maken$|suicidale gedachten|(?:ben|voel me) suicidaal",
    r"zie (?:echt )?geen uitweg(?: meer)?$|ik zie het niet meer zitten$|ik kan (?:echt |gewoon )?niet meer$",
    r"ik ben (?:zo |helemaal |echt )?(?:wanhopig|radeloos)$|geen hoop meer$",
)
_SAID = re.compile(r"\b(?:" + "|".join((*_ENGLISH, *_GERMAN, *_FRENCH, *_SPANISH, *_DUTCH)) + r")(?!\w)")
