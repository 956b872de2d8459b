"""K1: the customer's country, as its two-letter ISO 3166-1 code."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from cosell_desk.core.faults import SOUND, Fault, Severity, Verdict
from cosell_desk.core.kinds.base import Choice, Kind, only
from cosell_desk.core.kinds.near import near
from cosell_desk.core.kinds.words import word_key

# Written out, so that a file in order never waits for pycountry (60 ms); a test compares them.
COUNTRIES = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
    MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split()
)
KOSOVO = "XK"
"""In use everywhere, but not in ISO 3166-1."""

# Names that people write and pycountry does not know, in English, Swedish and French.
_OTHER_NAMES = {
    "AE": ("UAE", "U.A.E.", "Emirates", "EAU"),
    "BN": ("Brunei",),
    "BY": ("Biélorussie", "Belarus", "White Russia"),
    "CD": ("DR Congo", "DRC", "Democratic Republic of the Congo", "Congo-Kinshasa", "Kongo-Kinshasa"),
    "CG": ("Republic of the Congo", "Congo-Brazzaville", "Kongo-Brazzaville"),
    "CI": ("Ivory Coast",),
    "CV": ("Cape Verde",),
    "CZ": ("Czech Rep.", "Tjeckiska republiken", "République tchèque"),
    "DK": ("Kingdom of Denmark",),
    "FK": ("Falkland Islands", "Falklandsöarna", "Malouines"),
    "FM": ("Micronesia", "Mikronesien", "Micronésie"),
    "GB": (
        "UK",
        "U.K.",
        "Great Britain",
        "Britain",
        "England",
        "Scotland",
        "Wales",
        "Northern Ireland",
        "Storbritannien",
        "Grande-Bretagne",
        "Angleterre",
        "Skottland",
        "Écosse",
        "Nordirland",
        "Irlande du Nord",
        "Pays de Galles",
    ),
    "HK": ("Hong Kong SAR", "Hong Kong SAR China"),
    "IR": ("Islamic Republic of Iran",),
    "KP": ("Nordkorea", "Corée du Nord"),
    "KR": ("Republic of Korea", "Corée du Sud", "S. Korea"),
    "LA": ("Laos",),
    "MK": ("Macedonia", "Makedonien", "Macédoine"),
    "MM": ("Burma", "Burma/Myanmar", "Myanmar (Burma)"),
    "MO": ("Macau", "Macao SAR"),
    "NL": ("Holland", "The Netherlands", "Hollande"),
    "PS": ("Palestine", "Palestina"),
    "RU": ("Russia", "Ryssland", "Russie"),
    "SH": ("Saint Helena", "Sankt Helena", "Sainte-Hélène"),
    "SR": ("Suriname",),
    "SY": ("Syria", "Syrien", "Syrie"),
    "SZ": ("Swaziland",),
    "TL": ("East Timor",),
    "TR": ("Turkey",),
    "TW": ("Taiwan, Republic of China", "Taïwan"),
    "US": (
        "USA",
        "U.S.",
        "U.S.A.",
        "US of A",
        "America",
        "The United States",
        "United States of America",
        "Förenta staterna",
        "Amerikas förenta stater",
        "États-Unis d'Amérique",
    ),
    "VA": ("Vatican", "Vatican City", "Vatikanen", "Holy See", "Saint-Siège"),
    "VG": ("British Virgin Islands",),
    "VI": ("US Virgin Islands", "U.S. Virgin Islands"),
    "XK": ("Kosovo", "XKX"),
}
_LANGUAGES = ("sv", "fr")

_UNKNOWN = only(Fault("K1", "country-unknown", Severity.ERROR, (), None))
_NOT_ISO = only(Fault("K1", "country-not-iso", Severity.WARNING))
_SPELLING = Fault("K1", "country-spelling", Severity.ERROR)
_HAS_LETTERS_ONLY = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .,'’()/&-])+").fullmatch
_LONGEST_NAME = 80


class Country(Kind):
    def is_right(self, text: str, *context: str) -> bool:
        return text in COUNTRIES

    def judge(self, text: str, *context: str) -> Verdict:
        if text in COUNTRIES:
            return SOUND
        if text == KOSOVO:
            return _NOT_ISO
        code = _code(text)
        return _UNKNOWN if code is None else Verdict((_SPELLING,), code)

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        key = word_key(text)
        if len(key) < 3:
            return ()
        names = {**_shared_names(), **_german_names(), **{name: (code,) for name, code in _names().items()}}
        bare = _without_accents(key)
        close = near(bare, names, count=5)
        if len(close) < 3 and len(bare) >= 4:
            close += [name for name in names if len(name) >= 4 and (bare in name or name in bare)]
        return tuple(dict.fromkeys([code for name in close for code in names[name]]))[:5]

    def choices(self, *context: str) -> tuple[Choice, ...]:
        return _choices()


def _code(text: str) -> str | None:
    """The code that the text can only mean."""
    if len(text) == 2 and text.isascii():
        capitals = text.upper()
        if capitals in COUNTRIES or capitals == KOSOVO:
            return capitals
        return "GB" if capitals == "UK" else None
    if len(text) > _LONGEST_NAME or not _HAS_LETTERS_ONLY(text):
        return None
    key = word_key(text)
    names = _names()
    found = names.get(key)
    return found if found is not None else names.get(_without_accents(key))


@cache
def _every_name() -> dict[str, tuple[str, ...]]:
    """code -> its names, in English, Swedish and French, with its three-letter code; the label's name first."""
    import gettext

    import pycountry

    translations = [
        gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language]) for language in _LANGUAGES
    ]
    every: dict[str, tuple[str, ...]] = {}
    for country in pycountry.countries:
        english = [
            name
            for field in ("common_name", "name", "official_name")
            if (name := getattr(country, field, None)) is not None
        ]
        found = [*english, *[each.gettext(name) for each in translations for name in english]]
        halves = [name.partition(",") for name in found]
        turned = [f"{after.strip()} {before}" for before, comma, after in halves if comma]
        every[country.alpha_2] = (*found, *turned, *_OTHER_NAMES.get(country.alpha_2, ()), country.alpha_3)
    every[KOSOVO] = _OTHER_NAMES[KOSOVO]
    return every


@cache
def _codes_by_key() -> dict[str, set[str]]:
    by_key: dict[str, set[str]] = {}
    for code, names in _every_name().items():
        for name in names:
            key = word_key(name)
            for spelling in {key, key.removeprefix("the "), _without_accents(key)}:
                by_key.setdefault(spelling, set()).add(code)
    # What stands before a comma or a bracket is a name of its own, where no other country is called so.
    short: dict[str, set[str]] = {}
    for code, names in _every_name().items():
        for name in names:
            before = re.split(r"[,(]", name, maxsplit=1)[0].strip()
            if before != name:
                for spelling in {word_key(before), _without_accents(word_key(before))}:
                    short.setdefault(spelling, set()).add(code)
    for spelling, codes in short.items():
        by_key[spelling] = by_key.get(spelling, set()) | codes
    return by_key


@cache
def _names() -> dict[str, str]:
    """Spelling -> the one country it means."""
    return {key: next(iter(codes)) for key, codes in _codes_by_key().items() if len(codes) == 1}


@cache
def _shared_names() -> dict[str, tuple[str, ...]]:
    """Spelling -> the several countries it may mean."""
    return {key: tuple(sorted(codes)) for key, codes in _codes_by_key().items() if len(codes) > 1}


@cache
def _german_names() -> dict[str, tuple[str, ...]]:
    import gettext

    import pycountry

    german = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=["de"])
    return {
        _without_accents(word_key(german.gettext(country.name))): (country.alpha_2,) for country in pycountry.countries
    }


@cache
def _choices() -> tuple[Choice, ...]:
    names = _every_name()
    lines = [Choice(code, f"{code} - {names[code][0]}", names[code][1:]) for code in COUNTRIES]
    return tuple(sorted(lines, key=lambda choice: choice.text))


def _without_accents(text: str) -> str:
    return "".join([letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter)])
