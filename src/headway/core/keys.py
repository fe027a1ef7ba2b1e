"""Names, roles and addresses made comparable: equal keys speak of the same thing."""

import re

from headway.core.folding import fold

_LEGAL_WORDS = """
    ab ag aps as asa bhd bv bvba co company corp corporation cv doo eg eirl ek ev gbr gesmbh ggmbh gmbh inc incorporated
    kft kg kgaa kk lda limited limitada llc llp lp ltd ltda mbh nv oo ohg oy oyj plc pte pty pvt sa sarl sas sasu se sl
    slu sp spa spol spzoo srl sro ug unlimited zoo z and
"""
_UNKNOWN_WORDS = """
    unknown na n_a none null tbd tba confidential anonymous undisclosed not_disclosed not_specified not_stated stealth
    stealth_startup stealth_company various unbekannt anonym vertraulich keine_angabe k_a inconnu anonyme confidentiel
    desconocido confidencial anonimo desconhecido sconosciuto riservato onbekend vertrouwelijk anoniem employer company
    confidential_company company_confidential stealth_mode stealth_mode_startup stealth_start_up discreet
    discreet_company undisclosed_company undisclosed_employer
    not_named unnamed not_provided not_given not_known company_unknown unknown_company unknown_employer unknown_listing
    unlisted not_listed unknown_name
    anonymes_unternehmen nicht_genannt
    nicht_bekannt ohne_namen anonym_unternehmen entreprise_confidentielle confidentielle non_communique non_precise
    empresa_confidencial empresa_anonima no_indicado nao_informado empresa_nao_informada azienda_riservata
    non_indicato niet_bekend niet_vermeld
    client clients customer our_client my_client confidential_client client_confidential undisclosed_client
    client_undisclosed unknown_client client_unknown unnamed_client anonymous_client
    kunde vertraulicher_kunde kunde_vertraulich unbekannter_kunde kunde_unbekannt anonymer_kunde
    client_confidentiel client_inconnu cliente_confidencial cliente_desconocido cliente_riservato klant
    vertrouwelijke_klant klant_onbekend
"""
# "Company not disclosed", "Employer not named in the posting".
_NOT_TOLD = ("company not ", "employer not ", "name not ", "client not ")
# "Confidential (via Acme Staffing)": who passed it on is not who employs.
_GO_BETWEEN = re.compile(r"\s*[(\[,-]?\s*\b(?:via|through|c/o|uber|über|durch|por)\b.*$", re.IGNORECASE)
# "Client of Acme Staffing", "Kunde von Acme".
_SOMEBODYS_CLIENT = re.compile(
    r"(?:an? |one |our |ein )?(?:client|customer|kunde|kundin|klant) (?:of|von|der|van) .", re.I
)
_FRONT_PAGE_WORDS = """
    jobs job careers career karriere stellen stellenangebote search home index html en de us fr es hiring join-us work
    vacancies openings positions offers emplois empleo vagas lavora-con-noi en-us apply
"""
_TRACKING_WORDS = "ref refid trk trackingid gclid fbclid source src origin position pagenum lipi from tk"
_LEGAL_FORMS = frozenset(_LEGAL_WORDS.split())
_UNKNOWN = frozenset(_UNKNOWN_WORDS.split())
_FRONT_PAGES = frozenset(_FRONT_PAGE_WORDS.split())
_TRACKING = frozenset(_TRACKING_WORDS.split())
_DOT_INSIDE = re.compile(r"(?<=\w)\.(?=\w)")
_APOSTROPHES = ("'", "\u2019", "`")
# "(m/w/d)", "h/f", "m/v/x": a few single letters with one for men and one for women among them.
_GENDER_LETTERS = re.compile(r"\b(?=[mwfdxhv ]*[mh]\b)(?=[mwfdxhv ]*[wfv]\b)[mwfdxhv](?: [mwfdxhv]){1,3}\b")
_GENDER_WORDS = re.compile(r"\ball genders\b|\bgn\b")


def employer_key(name: str) -> str:
    """Return an employer's name for comparing: folded, legal forms at the end left out; "" for a blank name only."""
    told = name.replace("&", " and ")
    if "." in told:
        told = _DOT_INSIDE.sub("", told)
    for sign in _APOSTROPHES:
        told = told.replace(sign, "")
    folded = fold(told)
    if folded.rpartition(" ")[2] not in _LEGAL_FORMS:
        return folded or name.strip().casefold()
    words = folded.split()
    while words and words[-1] in _LEGAL_FORMS:
        words.pop()
    return " ".join(words) or folded


def known_employer(name: str) -> str:
    """Return the key of an employer that can be told from others, "" for a blank, "?" or "confidential" one."""
    key = employer_key(name)
    if _says_nothing(key) or _SOMEBODYS_CLIENT.match(key):
        return ""
    bare = _GO_BETWEEN.sub("", name)
    return "" if 0 < len(bare) < len(name) and _says_nothing(employer_key(bare)) else key


def role_key(role: str) -> str:
    """Return a role for comparing, without "(m/w/d)" and its like; "" when it says nothing."""
    folded = fold(role)
    if _says_nothing(folded):
        return ""
    bare = _GENDER_WORDS.sub(" ", _GENDER_LETTERS.sub(" ", folded))
    return " ".join(bare.split()) or folded


def requisition_key(requisition_id: str) -> str:
    """Return an employer's own number of a posting for comparing, "" when it says nothing."""
    folded = fold(requisition_id)
    return "" if _says_nothing(folded) else folded.replace(" ", "")


def location_key(location: str) -> str:
    """Return a place for comparing, "" when it says nothing."""
    folded = fold(location)
    return "" if _says_nothing(folded) else folded


def posting_key(url: str) -> str:
    """Return what tells one posting's address from another's, "" for a portal's front page or what is no address."""
    address = url.strip()
    if "." not in address or " " in address:
        return ""
    # By hand and not with urlsplit, which takes half of the time that comparing a large sheet needs.
    without_scheme = address.partition("://")[2] or address
    place, _, query = without_scheme.partition("#")[0].partition("?")
    host, *path = [piece for piece in place.split("/") if piece] or [""]
    said = _telling_pairs(query) if query else []
    if not said and all(piece.casefold().removesuffix(".html") in _FRONT_PAGES for piece in path):
        return ""
    return "\n".join([host.casefold().removeprefix("www."), "/".join(path), *said])


def _telling_pairs(query: str) -> list[str]:
    return sorted(pair for pair in query.split("&") if pair and not _is_tracking(pair.partition("=")[0]))


def _is_tracking(key: str) -> bool:
    lowered = key.casefold()
    return lowered in _TRACKING or lowered.startswith(("utm_", "mc_")) or "tracking" in lowered


def _says_nothing(folded: str) -> bool:
    if folded.startswith(_NOT_TOLD):
        return True
    return folded.replace(" ", "_") in _UNKNOWN or not (folded[:1].isalnum() or any(map(str.isalnum, folded)))
