"""Words that tell an occupation, and legal forms that tell an employer."""

import re

from headway.readers.spreadsheet.fold import fold

_LONGEST_FORM = 16
# A legal form at the end, as it is written: "as", "sa" and "ag" may be the end of anything.
_LEGAL_FORM = re.compile(
    r"\w[ ,]+(AB|AG|ApS|AS|A/S|ASA|B\.?V\.?|BVBA|Corp\.?|e\.?V\.?|GbR|gGmbH|GmbH|GesmbH|Inc\.?|KG|KGaA|Kft\.?|Lda\.?|"
    r"Limited|LLC|LLP|Ltda?\.?|N\.?V\.?|OHG|Oyj?|PLC|Pty|S\.?A\.?|S\.?A\.?R\.?L\.?|SAS|SE|S\.?L\.?U?\.?|S\.?p\.?A\.?|"
    r"S\.?R\.?L\.?|sp\. z o\.?o\.?|s\.r\.o\.|UG|\u015eti\.?|A\.\u015e\.|plc|srl|s\.r\.l\.|d\.o\.o\.)$"
)
_WORDS = """
    engineer developer analyst manager designer scientist consultant assistant intern internship specialist
    director lead officer administrator coordinator architect nurse teacher driver clerk accountant programmer
    associate representative supervisor technician trainee entwickler entwicklerin ingenieur ingenieurin leiter
    leiterin berater beraterin kaufmann kauffrau praktikum praktikant werkstudent assistenz assistentin
    sachbearbeiter sachbearbeiterin referent referentin fachkraft mitarbeiter developpeur developpeuse
    ingenieure responsable assistante stagiaire charge chargee conseiller conseillere technicien vendeur
    desarrollador desarrolladora ingeniero ingeniera analista gerente becario tecnico asistente desenvolvedor
    desenvolvedora engenheiro engenheira estagio estagiario assistente sviluppatore sviluppatrice ingegnere
    impiegato impiegata tirocinio stagista ontwikkelaar medewerker stagiair adviseur beheerder verkoper tester
    dev eng swe sre carpenter joiner electrician plumber mechanic welder fitter cook chef waiter waitress
    barista baker cashier cleaner caretaker carer receptionist secretary librarian paralegal editor tutor
    lecturer operator gardener hairdresser koch kochin kellner kellnerin verkaufer verkauferin elektriker
    mechaniker tischler erzieher erzieherin lehrer lehrerin pflegefachkraft lagerist fahrer serveur serveuse
    cuisinier cuisiniere infirmier infirmiere secretaire comptable menuisier chauffeur vendeuse camarero
    camarera cocinero cocinera enfermera enfermero dependienta recepcionista cajera cameriere cuoco infermiere
    infermiera commessa contabile segretaria kok verpleegkundige leraar timmerman atendente vendedor vendedora
    motorista cozinheiro cozinheira enfermeiro enfermeira
"""
_OCCUPATIONS = frozenset(map(fold, _WORDS.split()))


def names_role(text: str) -> bool:
    """Tell whether a text has a word in it that names an occupation."""
    return not _OCCUPATIONS.isdisjoint(fold(text).split())


def names_company(text: str) -> bool:
    """Tell whether a text ends in a legal form, as the name of an employer does, and names no occupation."""
    return bool(_LEGAL_FORM.search(text[-_LONGEST_FORM:])) and not names_role(text)
