"""Words in a heading that tell of another day than that of applying: the posting's, a birthday, a receipt.

A column of days is the day of applying when its heading says so, or when it is a bare "Date" and no other fits better.
A word that is not known may stand beside the words of applying; beside a bare "Date" only in the one column with days.
"""

from headway.readers.spreadsheet.fold import fold_heading

_OF_OTHERS = """
    posting posted post listing listed list publish published publication open opened opening found find seen first
    scraped crawled fetched retrieved collected start started starting begin beginning birth birthday born dob
    connected attempted attempt expected graduation end ended until valid since joined hired received
    review reviewed reviewing available availability reminder approved verified checked check contract probation
    expiry expires decision hearing notice registered registration
    eroffnet veroeffentlicht veroeffentlichung ausgeschrieben gefunden gesehen beginn geburt geburts geburtstag
    geburtsdatum geboren vernetzt eintritt eintritts eintrittsdatum erhalten erhalt eingang eingegangen pruefung
    geprueft start verfuegbar verfuegbarkeit anfang arbeitsbeginn
    publie publiee parution publication trouve trouvee vu vue debut naissance connecte recu recue reception examen
    disponible disponibilite
    publicado publicada publicacion encontrado encontrada visto vista inicio nacimiento conectado recibido recibida
    recepcion revision revisado
    publicacao encontrado encontrada nascimento recebido recebida recebimento revisao vencimento
    pubblicato pubblicata pubblicazione trovato trovata visto inizio nascita collegato ricevuto ricevuta ricezione
    revisione
    geplaatst gepubliceerd publicatie gevonden gezien geboorte verbonden ontvangen ontvangst start begin aanvang
    beoordeling
"""
_LOOKED_AT = """
    view viewed opened angesehen consulte consultee visualizado visualizada bekeken
"""
_BESIDE_A_BARE_DATE = """
    called phoned visited met contacted angerufen telefoniert besucht kontaktiert appele rencontre contacte llamado
    visitado contactado ligado chiamato visitato contattato gebeld bezocht
    complete completed done held given got get invited eingeladen finished closed last updated modified erledigt
    abgeschlossen termine terminee fini completado terminado concluido completato concluso finito voltooid afgerond
"""
_OF_SEEING = frozenset(fold_heading(word) for word in _LOOKED_AT.split())
_NOT_SENT = _OF_SEEING | {fold_heading(word) for word in _OF_OTHERS.split()}
_NOT_ANY = _NOT_SENT | {fold_heading(word) for word in _BESIDE_A_BARE_DATE.split()}
_DATUM = "datum"


def is_of_other_day(heading: str, *, bare: bool) -> bool:
    """Tell whether a word of the heading is known for another day; `bare`: no word of applying stands in it."""
    words = {part for word in fold_heading(heading).split() for part in (word, *_before_datum(word))}
    return not words.isdisjoint(_NOT_ANY if bare else _NOT_SENT)


def is_of_seeing(heading: str) -> bool:
    """Tell whether a word of the heading says that something was looked at, by whomever."""
    return not _OF_SEEING.isdisjoint(fold_heading(heading).split())


def ends_in_date(heading: str) -> bool:
    """Tell whether a word of the heading has grown together with one for a date: "Abschickdatum"."""
    return any(_before_datum(word) for word in fold_heading(heading).split())


def _before_datum(word: str) -> tuple[str, ...]:
    head = word.removesuffix(_DATUM)
    return (head, head.removesuffix("s")) if head and head != word else ()
