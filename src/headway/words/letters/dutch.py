"""The drafts in Dutch: with "u", and without taking anybody's gender for known."""

from headway.core.vocabulary import DraftKind
from headway.words.letters.parts import Letters, When

_HELLO = "Beste %(person)s,"
_SIGNED = "Met vriendelijke groet,\n%(own_name)s"
_CALL = (
    (
        When.APPLIED,
        "Goedendag %(person)s, u spreekt met %(own_name)s. Op %(since)s heb ik gesolliciteerd als %(role)s.",
    ),
    (When.SPOKE, "Goedendag %(person)s, u spreekt met %(own_name)s. Op %(since)s spraken we over de functie %(role)s."),
    (
        When.PUT_FORWARD,
        "Goedendag %(person)s, u spreekt met %(own_name)s. Op %(since)s hebt u mij bij %(employer)s voorgedragen voor "
        "de functie %(role)s.",
    ),
    (
        When.MET_THERE,
        "Goedendag %(person)s, u spreekt met %(own_name)s. Op %(since)s had ik bij %(employer)s het gesprek over de "
        "functie %(role)s.",
    ),
    (
        When.MET_OTHERS,
        "Goedendag %(person)s, u spreekt met %(own_name)s. Op %(since)s sprak ik met %(met)s over de functie %(role)s.",
    ),
    (
        When.MISSED,
        "Goedendag %(person)s, u spreekt met %(own_name)s. "
        "Het gesprek op %(since)s over de functie %(role)s bij %(employer)s is niet doorgegaan.",
    ),
    (
        When.CALLED_OFF,
        "Goedendag %(person)s, u spreekt met %(own_name)s. "
        "Het gesprek over de functie %(role)s bij %(employer)s is op %(since)s afgezegd.",
    ),
    (When.OTHERWISE, "Goedendag %(person)s, u spreekt met %(own_name)s. Ik bel over mijn sollicitatie als %(role)s."),
    (When.NAMED, "U had voor een antwoord aan %(named_day)s gedacht."),
    (When.THEY_NAMED, "Voor een antwoord was %(named_day)s genoemd."),
)
_ONE_QUESTION = (
    "Als u een minuut hebt: wat zou mijn sollicitatie voor zo'n functie het meest hebben versterkt?",
    "+Eén regel is genoeg, en geen antwoord is ook goed.",
)

DUTCH = Letters(
    blanks={
        "role": "[functie]",
        "employer": "[bedrijf]",
        "person": "[naam]",
        "own_name": "[uw naam]",
        "own_phone": "[uw nummer]",
        "next_step": "[de volgende stap die is genoemd]",
        "since": "[dag]",
        "met": "[met wie]",
    },
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    day="%(day)s %(month)s",
    day_of_year="%(day)s %(month)s %(year)d",
    subjects={
        DraftKind.THANK_YOU: "Bedankt: %(role)s",
        DraftKind.FOLLOW_UP_MAIL: "%(role)s: de volgende stap",
        DraftKind.REJECTION_REPLY: "%(role)s: bedankt",
        DraftKind.KEEP_IN_MIND: "%(role)s: bedankt, en een verzoek",
        DraftKind.FEEDBACK_REQUEST: "%(role)s: één vraag",
        DraftKind.FEEDBACK_REQUEST_RECRUITER: "%(role)s bij %(employer)s: wat is er gezegd?",
        DraftKind.WITHDRAWAL: "%(role)s: ik trek mijn sollicitatie in",
        DraftKind.DATA_REQUEST: "%(role)s: mijn gegevens bij u",
    },
    joined=" en ",
    lines={
        DraftKind.THANK_YOU: (
            _HELLO,
            "Dank voor uw tijd en voor het gesprek over de functie %(role)s.",
            "Interessant vond ik [iets concreets uit het gesprek].",
            (When.INTERVIEWED, "Met [wat u hebt gedaan] zou ik kunnen helpen bij [wat zij nodig hebben]."),
            "Ik kijk uit naar %(next_step)s.",
            _SIGNED,
        ),
        DraftKind.FOLLOW_UP_MAIL: (
            _HELLO,
            (When.APPLIED, "Op %(since)s heb ik bij %(employer)s gesolliciteerd als %(role)s."),
            (When.SPOKE, "Nogmaals dank voor ons gesprek op %(since)s over de functie %(role)s."),
            (When.PUT_FORWARD, "Op %(since)s hebt u mij bij %(employer)s voorgedragen voor de functie %(role)s."),
            (When.MET_THERE, "Op %(since)s had ik bij %(employer)s het gesprek over de functie %(role)s."),
            (When.MET_OTHERS, "Op %(since)s had ik het gesprek met %(met)s over de functie %(role)s."),
            (When.MISSED, "Het gesprek op %(since)s over de functie %(role)s bij %(employer)s is niet doorgegaan."),
            (When.CALLED_OFF, "Het gesprek over de functie %(role)s bij %(employer)s is op %(since)s afgezegd."),
            (When.OTHERWISE, "Ik schrijf u over mijn sollicitatie als %(role)s bij %(employer)s."),
            (When.NAMED, "+U had voor een antwoord aan %(named_day)s gedacht."),
            (When.THEY_NAMED, "+Voor een antwoord was %(named_day)s genoemd."),
            (When.DIRECT, "Wanneer verwacht u te beslissen, en hebt u nog iets van mij nodig?"),
            (When.NEW_DAY, "Welke dag zou u nu schikken?"),
            (When.NEW_DAY_THERE, "Is er al een nieuwe dag genoemd?"),
            (When.NOT_YET_SENT, "Hebt u mij daar al voorgesteld, en hebt u nog iets van mij nodig?"),
            (When.THROUGH_AGENCY, "Weet u wanneer er wordt beslist, en is er nog iets van mij nodig?"),
            "Het werk spreekt mij nog steeds zeer aan.",
            _SIGNED,
        ),
        DraftKind.FOLLOW_UP_CALL: (
            *_CALL,
            (When.NOT_YET_SENT, "Hebt u mij daar al voorgesteld, en hebt u nog iets van mij nodig?"),
            (When.NEW_DAY, "Welke dag zou u nu schikken?"),
            (When.NEW_DAY_THERE, "Is er al een nieuwe dag genoemd?"),
            (When.DAY_NAMED, "Is er iets veranderd in de planning, en hebt u nog iets van mij nodig?"),
            (When.NO_DAY, "Wanneer verwacht u een besluit, en hebt u nog iets van mij nodig?"),
            "Een korte mail is goed, of een telefoontje, wat u het makkelijkst vindt. Dank u.",
            "(Daarna: opschrijven wat er is gezegd, en de nieuwe dag als die is genoemd.)",
        ),
        DraftKind.FOLLOW_UP_VOICEMAIL: (
            *_CALL,
            (When.NOT_YET_SENT, "Ik wil graag vragen of u mij daar al hebt voorgesteld."),
            (When.NEW_DAY, "Ik wil graag vragen welke dag u nu zou schikken."),
            (When.NEW_DAY_THERE, "Ik wil graag vragen of er al een nieuwe dag is genoemd."),
            (When.DAY_NAMED, "Ik wil graag vragen of er iets is veranderd in de planning."),
            (When.NO_DAY, "Ik wil graag vragen wanneer u een besluit verwacht."),
            "U bereikt mij op %(own_phone)s. Nogmaals: %(own_phone)s. Dank u.",
        ),
        DraftKind.REJECTION_REPLY: (
            _HELLO,
            "Dank voor uw bericht over de functie %(role)s, en voor de tijd die u hebt genomen.",
            (When.INTERVIEWED, "Interessant vond ik [iets concreets uit het gesprek]."),
            (When.TOLD_WHY, "Dank ook voor de feedback; daar heb ik iets aan."),
            *((When.ASKING, line) for line in _ONE_QUESTION),
            "Ik hoor graag van u als er bij %(employer)s iets vergelijkbaars vrijkomt.",
            _SIGNED,
        ),
        DraftKind.KEEP_IN_MIND: (
            _HELLO,
            "Dank voor uw tijd en voor uw bericht over de functie %(role)s.",
            (When.INTERVIEWED, "Interessant vond ik [iets concreets uit het gesprek]."),
            "Mocht er iets veranderen, of bij %(employer)s een vergelijkbare functie vrijkomen, dan hoor ik "
            "graag van u.",
            _SIGNED,
        ),
        DraftKind.FEEDBACK_REQUEST: (
            _HELLO,
            "Dank dat u mijn sollicitatie als %(role)s bij %(employer)s hebt bekeken.",
            *_ONE_QUESTION,
            _SIGNED,
        ),
        DraftKind.FEEDBACK_REQUEST_RECRUITER: (
            _HELLO,
            "Dank dat u mij hebt voorgedragen voor de functie %(role)s bij %(employer)s.",
            "Wat hebben zij gezegd, zo veel mogelijk in hun eigen woorden, voor zover u dat mag delen?",
            "En wat zou uw eigen tip zijn voor een volgende sollicitatie van dit soort?",
            "Ik hoor het graag als er andere passende functies zijn.",
            _SIGNED,
        ),
        DraftKind.WITHDRAWAL: (
            _HELLO,
            "Dank dat u mijn sollicitatie als %(role)s bij %(employer)s hebt bekeken.",
            "Ik heb besloten mijn sollicitatie in te trekken. [Een reden, als u er een wilt geven.]",
            "Ik wens u veel succes met uw zoektocht.",
            _SIGNED,
        ),
        DraftKind.DATA_REQUEST: (
            _HELLO,
            "Ik heb bij %(employer)s gesolliciteerd naar de functie %(role)s.",
            "Wilt u mij een kopie sturen van de gegevens die u over mij bewaart, ook notities van gesprekken?",
            "Ik vraag dit op grond van de AVG, die voor het antwoord een maand geeft.",
            "U bereikt mij via [uw adres], als u wilt nagaan dat ik het ben.",
            _SIGNED,
        ),
    },
)
