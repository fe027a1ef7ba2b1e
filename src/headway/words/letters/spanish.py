"""The drafts in Spanish: with "usted", and without taking anybody's gender for known."""

from headway.core.vocabulary import DraftKind
from headway.words.letters.parts import Letters, When

_HELLO = "Buenos días, %(person)s:"
_SIGNED = "Un saludo cordial,\n%(own_name)s"
_CALL = (
    (
        When.APPLIED,
        "Buenos días, %(person)s, soy %(own_name)s. Envié mi candidatura al puesto de %(role)s el %(since)s.",
    ),
    (When.SPOKE, "Buenos días, %(person)s, soy %(own_name)s. Hablamos del puesto de %(role)s el %(since)s."),
    (
        When.PUT_FORWARD,
        "Buenos días, %(person)s, soy %(own_name)s. El %(since)s usted presentó mi candidatura en %(employer)s para el "
        "puesto de %(role)s.",
    ),
    (
        When.MET_THERE,
        "Buenos días, %(person)s, soy %(own_name)s. El %(since)s tuve la entrevista en %(employer)s para el "
        "puesto de %(role)s.",
    ),
    (
        When.MET_OTHERS,
        "Buenos días, %(person)s, soy %(own_name)s. El %(since)s hablé con %(met)s sobre el puesto de %(role)s.",
    ),
    (
        When.MISSED,
        "Buenos días, %(person)s, soy %(own_name)s. "
        "La conversación del %(since)s sobre el puesto de %(role)s en %(employer)s no tuvo lugar.",
    ),
    (
        When.CALLED_OFF,
        "Buenos días, %(person)s, soy %(own_name)s. "
        "La conversación sobre el puesto de %(role)s en %(employer)s se canceló el %(since)s.",
    ),
    (When.OTHERWISE, "Buenos días, %(person)s, soy %(own_name)s. Llamo por mi candidatura al puesto de %(role)s."),
    (When.NAMED, "Habían pensado responder para el %(named_day)s."),
    (When.THEY_NAMED, "La respuesta estaba prevista para el %(named_day)s."),
)
_ONE_QUESTION = (
    "Si tiene un minuto: ¿qué habría reforzado más mi candidatura para un puesto así?",
    "+Basta una línea, y no responder también está bien.",
)

SPANISH = Letters(
    blanks={
        "role": "[puesto]",
        "employer": "[empresa]",
        "person": "[nombre]",
        "own_name": "[su nombre]",
        "own_phone": "[su número]",
        "next_step": "[el siguiente paso que nombraron]",
        "since": "[día]",
        "met": "[con quién]",
    },
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    day="%(day)s de %(month)s",
    day_of_year="%(day)s de %(month)s de %(year)d",
    subjects={
        DraftKind.THANK_YOU: "Gracias: %(role)s",
        DraftKind.FOLLOW_UP_MAIL: "%(role)s: el siguiente paso",
        DraftKind.REJECTION_REPLY: "%(role)s: gracias",
        DraftKind.KEEP_IN_MIND: "%(role)s: gracias, y una petición",
        DraftKind.FEEDBACK_REQUEST: "%(role)s: una pregunta",
        DraftKind.FEEDBACK_REQUEST_RECRUITER: "%(role)s en %(employer)s: ¿qué dijeron?",
        DraftKind.WITHDRAWAL: "%(role)s: retiro mi candidatura",
        DraftKind.DATA_REQUEST: "%(role)s: mis datos en su empresa",
    },
    joined=" y ",
    lines={
        DraftKind.THANK_YOU: (
            _HELLO,
            "Gracias por su tiempo y por la conversación sobre el puesto de %(role)s.",
            "Me pareció interesante [algo concreto de la conversación].",
            (When.INTERVIEWED, "Con [lo que usted ha hecho], podría ayudarles en [lo que necesitan]."),
            "Espero con interés %(next_step)s.",
            _SIGNED,
        ),
        DraftKind.FOLLOW_UP_MAIL: (
            _HELLO,
            (When.APPLIED, "El %(since)s envié mi candidatura al puesto de %(role)s en %(employer)s."),
            (When.SPOKE, "Gracias de nuevo por nuestra conversación del %(since)s sobre el puesto de %(role)s."),
            (
                When.PUT_FORWARD,
                "El %(since)s usted presentó mi candidatura en %(employer)s para el puesto de %(role)s.",
            ),
            (When.MET_THERE, "El %(since)s tuve la entrevista en %(employer)s para el puesto de %(role)s."),
            (When.MET_OTHERS, "El %(since)s hablé con %(met)s sobre el puesto de %(role)s."),
            (When.MISSED, "La conversación del %(since)s sobre el puesto de %(role)s en %(employer)s no tuvo lugar."),
            (When.CALLED_OFF, "La conversación sobre el puesto de %(role)s en %(employer)s se canceló el %(since)s."),
            (When.OTHERWISE, "Le escribo por mi candidatura al puesto de %(role)s en %(employer)s."),
            (When.NAMED, "+Habían pensado responder para el %(named_day)s."),
            (When.THEY_NAMED, "+La respuesta estaba prevista para el %(named_day)s."),
            (When.DIRECT, "¿Para cuándo esperan decidir, y necesitan algo más de mi parte?"),
            (When.NEW_DAY, "¿Qué día le vendría bien ahora?"),
            (When.NEW_DAY_THERE, "¿Se ha propuesto ya un nuevo día?"),
            (When.NOT_YET_SENT, "¿Me ha propuesto ya, y necesita algo más de mi parte?"),
            (When.THROUGH_AGENCY, "¿Sabe para cuándo se decide, y se necesita algo más de mi parte?"),
            "El trabajo me sigue interesando mucho.",
            _SIGNED,
        ),
        DraftKind.FOLLOW_UP_CALL: (
            *_CALL,
            (When.NOT_YET_SENT, "¿Me ha propuesto ya, y necesita algo más de mi parte?"),
            (When.NEW_DAY, "¿Qué día le vendría bien ahora?"),
            (When.NEW_DAY_THERE, "¿Se ha propuesto ya un nuevo día?"),
            (When.DAY_NAMED, "¿Ha cambiado el plazo, y necesitan algo más de mi parte?"),
            (When.NO_DAY, "¿Para cuándo esperan una decisión, y necesitan algo más de mi parte?"),
            "Me sirve un correo breve o una llamada, lo que le resulte más fácil. Gracias.",
            "(Después: anotar lo que dijeron, y la nueva fecha si nombraron una.)",
        ),
        DraftKind.FOLLOW_UP_VOICEMAIL: (
            *_CALL,
            (When.NOT_YET_SENT, "Quería preguntar si ya me ha propuesto."),
            (When.NEW_DAY, "Quería preguntar qué día le vendría bien ahora."),
            (When.NEW_DAY_THERE, "Quería preguntar si se ha propuesto ya un nuevo día."),
            (When.DAY_NAMED, "Quería preguntar si ha cambiado el plazo."),
            (When.NO_DAY, "Quería preguntar para cuándo esperan una decisión."),
            "Mi número es %(own_phone)s. Lo repito: %(own_phone)s. Gracias.",
        ),
        DraftKind.REJECTION_REPLY: (
            _HELLO,
            "Gracias por su respuesta sobre el puesto de %(role)s, y por el tiempo dedicado.",
            (When.INTERVIEWED, "Me pareció interesante [algo concreto de la conversación]."),
            (When.TOLD_WHY, "Gracias también por los comentarios; me ayudan."),
            *((When.ASKING, line) for line in _ONE_QUESTION),
            "Me alegrará tener noticias suyas si se abre algo parecido en %(employer)s.",
            _SIGNED,
        ),
        DraftKind.KEEP_IN_MIND: (
            _HELLO,
            "Gracias por su tiempo y por su respuesta sobre el puesto de %(role)s.",
            (When.INTERVIEWED, "Me pareció interesante [algo concreto de la conversación]."),
            "Si algo cambia, o se abre un puesto parecido en %(employer)s, me alegrará recibir unas líneas.",
            _SIGNED,
        ),
        DraftKind.FEEDBACK_REQUEST: (
            _HELLO,
            "Gracias por considerar mi candidatura al puesto de %(role)s en %(employer)s.",
            *_ONE_QUESTION,
            _SIGNED,
        ),
        DraftKind.FEEDBACK_REQUEST_RECRUITER: (
            _HELLO,
            "Gracias por presentar mi candidatura al puesto de %(role)s en %(employer)s.",
            "¿Qué dijeron, con sus propias palabras si puede compartirlas?",
            "¿Y cuál sería su propio consejo para la próxima candidatura de este tipo?",
            "Me alegrará saber de otros puestos que encajen.",
            _SIGNED,
        ),
        DraftKind.WITHDRAWAL: (
            _HELLO,
            "Gracias por considerar mi candidatura al puesto de %(role)s en %(employer)s.",
            "He decidido retirarla. [Un motivo, si quiere dar uno.]",
            "Les deseo mucho éxito en su búsqueda.",
            _SIGNED,
        ),
        DraftKind.DATA_REQUEST: (
            _HELLO,
            "Presenté mi candidatura al puesto de %(role)s en %(employer)s.",
            "Le pido una copia de los datos que guardan sobre mí, incluidas las notas de las entrevistas.",
            "Lo pido según el RGPD, que prevé una respuesta en el plazo de un mes.",
            "Pueden localizarme en [su dirección] si necesitan comprobar mi identidad.",
            _SIGNED,
        ),
    },
)
