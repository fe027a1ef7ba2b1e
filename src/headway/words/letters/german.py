"""The drafts in German: formal, and without taking anybody's gender for known."""

from headway.core.vocabulary import DraftKind
from headway.words.letters.parts import Letters, When

_HELLO = "Guten Tag %(person)s,"
_SIGNED = "Mit freundlichen Grüßen\n%(own_name)s"
_NAMED = (When.NAMED, "+Sie hatten für eine Antwort den %(named_day)s genannt.")
_CALL = (
    (
        When.APPLIED,
        "Guten Tag %(person)s, hier ist %(own_name)s. Am %(since)s habe ich mich auf die Stelle als %(role)s beworben.",
    ),
    (
        When.SPOKE,
        "Guten Tag %(person)s, hier ist %(own_name)s. Am %(since)s sprachen wir über „%(role)s“.",
    ),
    (
        When.PUT_FORWARD,
        "Guten Tag %(person)s, hier ist %(own_name)s. Am %(since)s haben Sie mich bei %(employer)s als %(role)s "
        "vorgeschlagen.",
    ),
    (
        When.MET_THERE,
        "Guten Tag %(person)s, hier ist %(own_name)s. Am %(since)s war ich bei %(employer)s im Gespräch über "
        "„%(role)s“.",
    ),
    (
        When.MET_OTHERS,
        "Guten Tag %(person)s, hier ist %(own_name)s. Am %(since)s sprach ich mit %(met)s über „%(role)s“.",
    ),
    (
        When.MISSED,
        "Guten Tag %(person)s, hier ist %(own_name)s. "
        "Das Gespräch am %(since)s über die Stelle als %(role)s bei %(employer)s hat nicht stattgefunden.",
    ),
    (
        When.CALLED_OFF,
        "Guten Tag %(person)s, hier ist %(own_name)s. "
        "Das Gespräch über die Stelle als %(role)s bei %(employer)s wurde am %(since)s abgesagt.",
    ),
    (When.OTHERWISE, "Guten Tag %(person)s, hier ist %(own_name)s. Es geht um meine Bewerbung als %(role)s."),
    (When.NAMED, "Sie hatten für eine Antwort den %(named_day)s genannt."),
    (When.THEY_NAMED, "Für eine Antwort war der %(named_day)s genannt."),
)
_ONE_QUESTION = (
    "Falls Sie eine Minute haben: Was hätte meine Bewerbung für eine solche Stelle am meisten gestärkt?",
    "+Eine Zeile genügt, und keine Antwort ist auch in Ordnung.",
)

GERMAN = Letters(
    blanks={
        "role": "[Stelle]",
        "employer": "[Firma]",
        "person": "[Name]",
        "own_name": "[Ihr Name]",
        "own_phone": "[Ihre Nummer]",
        "next_step": "[den nächsten Schritt, der genannt wurde]",
        "since": "[Tag]",
        "met": "[mit wem]",
    },
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    day="%(day)s. %(month)s",
    day_of_year="%(day)s. %(month)s %(year)d",
    subjects={
        DraftKind.THANK_YOU: "Danke für das Gespräch: %(role)s",
        DraftKind.FOLLOW_UP_MAIL: "%(role)s: der nächste Schritt",
        DraftKind.REJECTION_REPLY: "%(role)s: danke",
        DraftKind.KEEP_IN_MIND: "%(role)s: danke, und eine Bitte",
        DraftKind.FEEDBACK_REQUEST: "%(role)s: eine Frage",
        DraftKind.FEEDBACK_REQUEST_RECRUITER: "%(role)s bei %(employer)s: Was wurde gesagt?",
        DraftKind.WITHDRAWAL: "%(role)s: Ich ziehe meine Bewerbung zurück",
        DraftKind.DATA_REQUEST: "%(role)s: meine Daten bei Ihnen",
    },
    joined=" und ",
    lines={
        DraftKind.THANK_YOU: (
            _HELLO,
            "vielen Dank für Ihre Zeit und das Gespräch über die Stelle als %(role)s.",
            "Interessant fand ich [etwas Bestimmtes aus dem Gespräch].",
            (When.INTERVIEWED, "Mit [was Sie getan haben] könnte ich bei [was dort gebraucht wird] helfen."),
            "Ich freue mich auf %(next_step)s.",
            _SIGNED,
        ),
        DraftKind.FOLLOW_UP_MAIL: (
            _HELLO,
            (When.APPLIED, "am %(since)s habe ich mich bei %(employer)s auf die Stelle als %(role)s beworben."),
            (When.SPOKE, "nochmals danke für unser Gespräch am %(since)s über die Stelle als %(role)s."),
            (
                When.PUT_FORWARD,
                "am %(since)s haben Sie mich bei %(employer)s für die Stelle als %(role)s vorgeschlagen.",
            ),
            (When.MET_THERE, "am %(since)s war ich bei %(employer)s im Gespräch über die Stelle als %(role)s."),
            (When.MET_OTHERS, "am %(since)s hatte ich das Gespräch mit %(met)s über die Stelle als %(role)s."),
            (
                When.MISSED,
                "das Gespräch am %(since)s über die Stelle als %(role)s bei %(employer)s hat nicht stattgefunden.",
            ),
            (
                When.CALLED_OFF,
                "das Gespräch über die Stelle als %(role)s bei %(employer)s wurde am %(since)s abgesagt.",
            ),
            (When.OTHERWISE, "ich schreibe wegen meiner Bewerbung als %(role)s bei %(employer)s."),
            _NAMED,
            (When.THEY_NAMED, "+Für eine Antwort war der %(named_day)s genannt."),
            (When.DIRECT, "Bis wann möchten Sie entscheiden, und brauchen Sie noch etwas von mir?"),
            (When.NEW_DAY, "Welcher Tag würde Ihnen nun passen?"),
            (When.NEW_DAY_THERE, "Wurde schon ein neuer Tag genannt?"),
            (When.NOT_YET_SENT, "Haben Sie mich dort schon vorgeschlagen, und brauchen Sie noch etwas von mir?"),
            (When.THROUGH_AGENCY, "Wissen Sie, bis wann entschieden wird, und wird noch etwas von mir gebraucht?"),
            "Die Aufgabe interessiert mich weiterhin sehr.",
            _SIGNED,
        ),
        DraftKind.FOLLOW_UP_CALL: (
            *_CALL,
            (When.NOT_YET_SENT, "Haben Sie mich dort schon vorgeschlagen, und brauchen Sie noch etwas von mir?"),
            (When.NEW_DAY, "Welcher Tag würde Ihnen nun passen?"),
            (When.NEW_DAY_THERE, "Wurde schon ein neuer Tag genannt?"),
            (When.DAY_NAMED, "Hat sich am Zeitplan etwas geändert, und brauchen Sie noch etwas von mir?"),
            (When.NO_DAY, "Bis wann rechnen Sie mit einer Entscheidung, und brauchen Sie noch etwas von mir?"),
            "Eine kurze Mail genügt, oder ein Anruf, wie es Ihnen lieber ist. Danke.",
            "(Danach: aufschreiben, was gesagt wurde, und den neuen Tag, falls einer genannt wurde.)",
        ),
        DraftKind.FOLLOW_UP_VOICEMAIL: (
            *_CALL,
            (When.NOT_YET_SENT, "Ich möchte fragen, ob Sie mich dort schon vorgeschlagen haben."),
            (When.NEW_DAY, "Ich möchte fragen, welcher Tag Ihnen nun passen würde."),
            (When.NEW_DAY_THERE, "Ich möchte fragen, ob schon ein neuer Tag genannt wurde."),
            (When.DAY_NAMED, "Ich möchte fragen, ob sich am Zeitplan etwas geändert hat."),
            (When.NO_DAY, "Ich möchte fragen, bis wann Sie mit einer Entscheidung rechnen."),
            "Sie erreichen mich unter %(own_phone)s. Noch einmal: %(own_phone)s. Danke.",
        ),
        DraftKind.REJECTION_REPLY: (
            _HELLO,
            "danke für Ihre Nachricht zur Stelle als %(role)s und für die Zeit, die Sie sich genommen haben.",
            (When.INTERVIEWED, "Interessant fand ich [etwas Bestimmtes aus dem Gespräch]."),
            (When.TOLD_WHY, "Danke auch für die Rückmeldung; sie hilft mir weiter."),
            *((When.ASKING, line) for line in _ONE_QUESTION),
            "Ich freue mich, von Ihnen zu hören, wenn bei %(employer)s etwas Ähnliches frei wird.",
            _SIGNED,
        ),
        DraftKind.KEEP_IN_MIND: (
            _HELLO,
            "danke für Ihre Zeit und für die Nachricht zur Stelle als %(role)s.",
            (When.INTERVIEWED, "Interessant fand ich [etwas Bestimmtes aus dem Gespräch]."),
            "Sollte sich etwas ändern oder bei %(employer)s eine ähnliche Stelle frei werden, freue ich mich über eine "
            "kurze Nachricht.",
            _SIGNED,
        ),
        DraftKind.FEEDBACK_REQUEST: (
            _HELLO,
            "danke, dass Sie mich für die Stelle als %(role)s bei %(employer)s in Betracht gezogen haben.",
            *_ONE_QUESTION,
            _SIGNED,
        ),
        DraftKind.FEEDBACK_REQUEST_RECRUITER: (
            _HELLO,
            "danke, dass Sie mich für die Stelle als %(role)s bei %(employer)s vorgeschlagen haben.",
            "Was wurde dort gesagt, möglichst im Wortlaut, soweit Sie es weitergeben dürfen?",
            "Und was wäre Ihr eigener Rat für die nächste Bewerbung dieser Art?",
            "Wenn Sie andere passende Stellen haben, höre ich gern von Ihnen.",
            _SIGNED,
        ),
        DraftKind.WITHDRAWAL: (
            _HELLO,
            "danke, dass Sie mich für die Stelle als %(role)s bei %(employer)s in Betracht gezogen haben.",
            "Ich habe mich entschieden, meine Bewerbung zurückzuziehen. [Ein Grund, wenn Sie einen nennen möchten.]",
            "Für Ihre weitere Suche wünsche ich Ihnen alles Gute.",
            _SIGNED,
        ),
        DraftKind.DATA_REQUEST: (
            _HELLO,
            "ich habe mich bei %(employer)s auf die Stelle als %(role)s beworben.",
            "Bitte senden Sie mir eine Kopie der Daten, die Sie über mich gespeichert haben, Notizen aus Gesprächen "
            "eingeschlossen.",
            "Ich bitte darum nach der Datenschutz-Grundverordnung, die für die Antwort einen Monat vorsieht.",
            "Sie erreichen mich unter [Ihre Adresse], falls Sie sich vergewissern möchten, dass ich es bin.",
            _SIGNED,
        ),
    },
)
