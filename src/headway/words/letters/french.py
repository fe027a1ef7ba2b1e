"""The drafts in French: with "vous", and without taking anybody's gender for known."""

from headway.core.vocabulary import DraftKind
from headway.words.letters.parts import Letters, When

_HELLO = "Bonjour %(person)s,"
_SIGNED = "Bien cordialement,\n%(own_name)s"
_CALL = (
    (
        When.APPLIED,
        "Bonjour %(person)s, ici %(own_name)s. J'ai envoyé ma candidature au poste « %(role)s » le %(since)s.",
    ),
    (When.SPOKE, "Bonjour %(person)s, ici %(own_name)s. Nous avons parlé du poste « %(role)s » le %(since)s."),
    (
        When.PUT_FORWARD,
        "Bonjour %(person)s, ici %(own_name)s. Le %(since)s, vous avez présenté ma candidature chez %(employer)s pour "
        "le poste « %(role)s ».",
    ),
    (
        When.MET_THERE,
        "Bonjour %(person)s, ici %(own_name)s. Le %(since)s, j'ai eu l'entretien chez %(employer)s pour "
        "le poste « %(role)s ».",
    ),
    (
        When.MET_OTHERS,
        "Bonjour %(person)s, ici %(own_name)s. Le %(since)s, j'ai parlé du poste « %(role)s » avec %(met)s.",
    ),
    (
        When.MISSED,
        "Bonjour %(person)s, ici %(own_name)s. "
        "L'entretien du %(since)s pour le poste « %(role)s » chez %(employer)s n'a pas eu lieu.",
    ),
    (
        When.CALLED_OFF,
        "Bonjour %(person)s, ici %(own_name)s. "
        "L'entretien pour le poste « %(role)s » chez %(employer)s a été annulé le %(since)s.",
    ),
    (
        When.OTHERWISE,
        "Bonjour %(person)s, ici %(own_name)s, pour ma candidature au poste « %(role)s ».",
    ),
    (When.NAMED, "Vous aviez prévu une réponse pour le %(named_day)s."),
    (When.THEY_NAMED, "Une réponse était prévue pour le %(named_day)s."),
)
_ONE_QUESTION = (
    "Si vous avez une minute : qu'est-ce qui aurait le plus renforcé ma candidature pour ce genre de poste ?",
    "+Une ligne suffit, et rien ne vous oblige à répondre.",
)

FRENCH = Letters(
    blanks={
        "role": "[poste]",
        "employer": "[entreprise]",
        "person": "[nom]",
        "own_name": "[votre nom]",
        "own_phone": "[votre numéro]",
        "next_step": "[la prochaine étape annoncée]",
        "since": "[jour]",
        "met": "[avec qui]",
    },
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    day="%(day)s %(month)s",
    day_of_year="%(day)s %(month)s %(year)d",
    first="1er",
    subjects={
        DraftKind.THANK_YOU: "Merci : %(role)s",
        DraftKind.FOLLOW_UP_MAIL: "%(role)s : la prochaine étape",
        DraftKind.REJECTION_REPLY: "%(role)s : merci",
        DraftKind.KEEP_IN_MIND: "%(role)s : merci, et une demande",
        DraftKind.FEEDBACK_REQUEST: "%(role)s : une question",
        DraftKind.FEEDBACK_REQUEST_RECRUITER: "%(role)s chez %(employer)s : qu'ont-ils dit ?",
        DraftKind.WITHDRAWAL: "%(role)s : je retire ma candidature",
        DraftKind.DATA_REQUEST: "%(role)s : mes données chez vous",
    },
    joined=" et ",
    lines={
        DraftKind.THANK_YOU: (
            _HELLO,
            "Merci de votre temps et de notre échange au sujet du poste « %(role)s ».",
            "J'ai trouvé intéressant [une chose précise de l'échange].",
            (When.INTERVIEWED, "Avec [ce que vous avez fait], je pourrais vous aider pour [ce dont ils ont besoin]."),
            "J'attends avec intérêt %(next_step)s.",
            _SIGNED,
        ),
        DraftKind.FOLLOW_UP_MAIL: (
            _HELLO,
            (When.APPLIED, "Le %(since)s, je vous ai envoyé ma candidature au poste « %(role)s » chez %(employer)s."),
            (When.SPOKE, "Merci encore de notre échange du %(since)s au sujet du poste « %(role)s »."),
            (
                When.PUT_FORWARD,
                "Le %(since)s, vous avez présenté ma candidature chez %(employer)s pour le poste « %(role)s ».",
            ),
            (When.MET_THERE, "Le %(since)s, j'ai eu l'entretien chez %(employer)s pour le poste « %(role)s »."),
            (When.MET_OTHERS, "Le %(since)s, j'ai parlé du poste « %(role)s » avec %(met)s."),
            (When.MISSED, "L'entretien du %(since)s pour le poste « %(role)s » chez %(employer)s n'a pas eu lieu."),
            (When.CALLED_OFF, "L'entretien pour le poste « %(role)s » chez %(employer)s a été annulé le %(since)s."),
            (When.OTHERWISE, "Je vous écris au sujet de ma candidature au poste « %(role)s » chez %(employer)s."),
            (When.NAMED, "+Vous aviez prévu une réponse pour le %(named_day)s."),
            (When.THEY_NAMED, "+Une réponse était prévue pour le %(named_day)s."),
            (
                When.DIRECT,
                "Quand pensez-vous prendre votre décision, et avez-vous encore besoin de quelque chose de ma part ?",
            ),
            (When.NEW_DAY, "Quel jour vous conviendrait maintenant ?"),
            (When.NEW_DAY_THERE, "Un nouveau jour a-t-il été proposé ?"),
            (When.NOT_YET_SENT, "M'avez-vous déjà proposé, et vous manque-t-il quelque chose de ma part ?"),
            (When.THROUGH_AGENCY, "Savez-vous quand la décision tombera, et manque-t-il quelque chose de ma part ?"),
            "Ce travail continue de m'intéresser vivement.",
            _SIGNED,
        ),
        DraftKind.FOLLOW_UP_CALL: (
            *_CALL,
            (
                When.NOT_YET_SENT,
                "M'avez-vous déjà proposé, et vous manque-t-il quelque chose de ma part ?",
            ),
            (When.NEW_DAY, "Quel jour vous conviendrait maintenant ?"),
            (When.NEW_DAY_THERE, "Un nouveau jour a-t-il été proposé ?"),
            (
                When.DAY_NAMED,
                "Le calendrier a-t-il changé, et avez-vous encore besoin de quelque chose de ma part ?",
            ),
            (
                When.NO_DAY,
                "Pour quand attendez-vous une décision, et avez-vous encore besoin de quelque chose de ma part ?",
            ),
            "Un court message me convient, ou un appel, comme vous préférez. Merci.",
            "(Ensuite : noter ce qui a été dit, et la nouvelle date s'il y en a une.)",
        ),
        DraftKind.FOLLOW_UP_VOICEMAIL: (
            *_CALL,
            (When.NOT_YET_SENT, "Je voulais demander si vous m'avez déjà proposé."),
            (When.NEW_DAY, "Je voudrais savoir quel jour vous conviendrait maintenant."),
            (When.NEW_DAY_THERE, "Je voudrais savoir si un nouveau jour a été proposé."),
            (When.DAY_NAMED, "Je voulais demander si le calendrier a changé."),
            (When.NO_DAY, "Je voulais demander pour quand vous attendez une décision."),
            "Vous pouvez me joindre au %(own_phone)s. Je répète : %(own_phone)s. Merci.",
        ),
        DraftKind.REJECTION_REPLY: (
            _HELLO,
            "Merci de votre réponse au sujet du poste « %(role)s », et du temps que vous y avez consacré.",
            (When.INTERVIEWED, "J'ai trouvé intéressant [une chose précise de l'échange]."),
            (When.TOLD_WHY, "Merci aussi pour le retour, il m'est utile."),
            *((When.ASKING, line) for line in _ONE_QUESTION),
            "Je recevrais avec plaisir de vos nouvelles si un poste semblable s'ouvrait chez %(employer)s.",
            _SIGNED,
        ),
        DraftKind.KEEP_IN_MIND: (
            _HELLO,
            "Merci de votre temps et de votre réponse au sujet du poste « %(role)s ».",
            (When.INTERVIEWED, "J'ai trouvé intéressant [une chose précise de l'échange]."),
            "Si la situation évolue, ou si un poste semblable s'ouvre chez %(employer)s, un mot de vous me "
            "fera plaisir.",
            _SIGNED,
        ),
        DraftKind.FEEDBACK_REQUEST: (
            _HELLO,
            "Merci d'avoir examiné ma candidature au poste « %(role)s » chez %(employer)s.",
            *_ONE_QUESTION,
            _SIGNED,
        ),
        DraftKind.FEEDBACK_REQUEST_RECRUITER: (
            _HELLO,
            "Merci d'avoir présenté ma candidature au poste « %(role)s » chez %(employer)s.",
            "Qu'ont-ils dit, dans leurs propres mots si vous pouvez les partager ?",
            "Et quel serait votre propre conseil pour une prochaine candidature de ce genre ?",
            "Je reste à l'écoute d'autres postes qui conviendraient.",
            _SIGNED,
        ),
        DraftKind.WITHDRAWAL: (
            _HELLO,
            "Merci d'avoir examiné ma candidature au poste « %(role)s » chez %(employer)s.",
            "J'ai décidé de la retirer. [Une raison, si vous souhaitez en donner une.]",
            "Je vous souhaite une bonne suite dans votre recrutement.",
            _SIGNED,
        ),
        DraftKind.DATA_REQUEST: (
            _HELLO,
            "J'ai postulé chez %(employer)s au poste « %(role)s ».",
            "Merci de m'envoyer une copie des données que vous conservez à mon sujet, notes d'entretien comprises.",
            "Je le demande au titre du RGPD, qui prévoit une réponse dans un délai d'un mois.",
            "Vous pouvez me joindre à [votre adresse] si vous devez vérifier mon identité.",
            _SIGNED,
        ),
    },
)
