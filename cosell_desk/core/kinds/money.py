"""K2: currencies, as three-letter ISO 4217 codes, and the signs and words that people write for them."""

from __future__ import annotations

import re
from functools import cache

from cosell_desk.core.faults import SOUND, Fault, Severity, Verdict
from cosell_desk.core.kinds.base import Choice, Kind, only
from cosell_desk.core.kinds.near import near
from cosell_desk.core.kinds.words import word_key

# Written out, so that a file in order never waits for pycountry (60 ms); a test compares them.
CURRENCIES = frozenset(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
    COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
    ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF
    SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU
    UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    """.split()
)
NO_MONEY = frozenset(
    """
    BOV CHE CHW CLF COU MXV USN UYI UYW XAD XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX
    """.split()
)
"""ISO 4217's funds, metals, units of account, the testing code and the one for no currency."""

_ONE_MEANING = {"€": "EUR", "£": "GBP"}
_DOLLARS = ("USD", "CAD", "AUD", "NZD", "SGD", "HKD")
_KRONOR = ("SEK", "NOK", "DKK", "ISK")
_SIGNS: dict[str, tuple[str, ...]] = {
    "$": _DOLLARS,
    "us$": ("USD",),
    "$us": ("USD",),
    "usd$": ("USD",),
    "a$": ("AUD",),
    "au$": ("AUD",),
    "c$": ("CAD",),
    "ca$": ("CAD",),
    "$ca": ("CAD",),
    "nz$": ("NZD",),
    "s$": ("SGD",),
    "hk$": ("HKD",),
    "r$": ("BRL",),
    "mx$": ("MXN",),
    "kr": _KRONOR,
    "kr.": _KRONOR,
    "skr": ("SEK",),
    "nkr": ("NOK",),
    "dkr": ("DKK",),
    "¥": ("JPY", "CNY"),
    "￥": ("JPY", "CNY"),
    "円": ("JPY",),
    "元": ("CNY",),
    "rmb": ("CNY",),
    "₹": ("INR",),
    "rs": ("INR", "PKR", "LKR", "NPR", "MUR"),
    "rs.": ("INR", "PKR", "LKR", "NPR", "MUR"),
    "zł": ("PLN",),
    "kč": ("CZK",),
    "ft": ("HUF",),
    "lei": ("RON", "MDL"),
    "₺": ("TRY",),
    "tl": ("TRY",),
    "₽": ("RUB",),
    "₴": ("UAH",),
    "₩": ("KRW", "KPW"),
    "₪": ("ILS",),
    "฿": ("THB",),
    "₫": ("VND",),
    "₱": ("PHP",),
    "₦": ("NGN",),
    "fr": ("CHF",),
    "fr.": ("CHF",),
    "sfr": ("CHF",),
}
_WORDS: dict[str, tuple[str, ...]] = {
    "dollar": _DOLLARS,
    "dollars": _DOLLARS,
    "us dollar": ("USD",),
    "us dollars": ("USD",),
    "american dollar": ("USD",),
    "american dollars": ("USD",),
    "krona": ("SEK", "ISK"),
    "kronor": ("SEK",),
    "krone": ("NOK", "DKK"),
    "kroner": ("NOK", "DKK"),
    "couronne": _KRONOR,
    "couronnes": _KRONOR,
    "crown": (*_KRONOR, "CZK"),
    "crowns": (*_KRONOR, "CZK"),
    "swedish kronor": ("SEK",),
    "svenska kronor": ("SEK",),
    "euro": ("EUR",),
    "euros": ("EUR",),
    "pound": ("GBP",),
    "pounds": ("GBP",),
    "pund": ("GBP",),
    "livre": ("GBP",),
    "livres": ("GBP",),
    "british pound": ("GBP",),
    "british pounds": ("GBP",),
    "sterling": ("GBP",),
    "franc": ("CHF", "XAF", "XOF"),
    "francs": ("CHF", "XAF", "XOF"),
    "yen": ("JPY",),
    "yuan": ("CNY",),
    "renminbi": ("CNY",),
    "rupee": ("INR", "PKR", "LKR"),
    "rupees": ("INR", "PKR", "LKR"),
    "real": ("BRL",),
    "peso": ("MXN", "ARS", "CLP", "COP", "PHP"),
    "pesos": ("MXN", "ARS", "CLP", "COP", "PHP"),
    "lira": ("TRY",),
    "zloty": ("PLN",),
    "forint": ("HUF",),
    "koruna": ("CZK",),
    "rand": ("ZAR",),
    "won": ("KRW",),
    "dirham": ("AED", "MAD"),
    "shekel": ("ILS",),
    "baht": ("THB",),
    "rouble": ("RUB",),
    "ruble": ("RUB",),
}
_GONE: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        "ats bef bgn cyp dem eek esp fim frf grd hrk iep itl ltl lvl mtl nlg pte sit skk".split(),
        ("EUR",),
    ),
    "rur": ("RUB",),
    "trl": ("TRY",),
    "rol": ("RON",),
    "ghc": ("GHS",),
    "zwl": ("ZWG",),
    "vef": ("VES",),
    "byr": ("BYN",),
    "ang": ("XCG",),
    "sll": ("SLE",),
    "cuc": ("CUP",),
    "std": ("STN",),
}
"""Codes that were replaced."""

_UNKNOWN = only(Fault("K2", "currency-unknown", Severity.ERROR, (), None))
_UNSURE = only(Fault("K2", "currency-unsure", Severity.ERROR, (), None))
_NOT_MONEY = only(Fault("K2", "currency-no-money", Severity.WARNING))
_SPELLING = Fault("K2", "currency-spelling", Severity.ERROR)
_LONGEST_NAME = 60
_MAY_BE_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'’()-])+").fullmatch


class Currency(Kind):
    def is_right(self, text: str, *context: str) -> bool:
        return text in CURRENCIES

    def judge(self, text: str, *context: str) -> Verdict:
        if text in CURRENCIES:
            return SOUND
        if text in NO_MONEY:
            return _NOT_MONEY
        code = only_meaning(text)
        if code is not None:
            return Verdict((_SPELLING,), code)
        return _UNSURE if _may_mean(text) else _UNKNOWN

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        meant = _may_mean(text)
        key = word_key(text)
        if meant or len(key) < 3:
            return meant
        if len(key) == 3:
            return tuple([code.upper() for code in near(key, [code.lower() for code in CURRENCIES], likeness=0.6)])
        names = _names()
        return tuple(dict.fromkeys([code for name in near(key, names) for code in names[name]]))[:5]

    def choices(self, *context: str) -> tuple[Choice, ...]:
        return _choices()


def only_meaning(text: str) -> str | None:
    """The code that a text in lower case, or a sign with one meaning, stands for."""
    if len(text) == 3 and text.isascii():
        capitals = text.upper()
        return capitals if capitals in CURRENCIES or capitals in NO_MONEY else None
    return _ONE_MEANING.get(text)


def tag_meanings(tag: str) -> tuple[str, ...]:
    """The currencies that a code, sign or word beside an amount may mean; () for what is no currency."""
    code = only_meaning(tag)
    if code is not None:
        return (code,)
    key = word_key(tag)
    return _SIGNS.get(key) or _WORDS.get(key) or ()


def _may_mean(text: str) -> tuple[str, ...]:
    if len(text) > _LONGEST_NAME:
        return ()
    key = word_key(text)
    known = _SIGNS.get(key) or _WORDS.get(key) or _GONE.get(key)
    if known is None and len(text) > 3 and _MAY_BE_NAME(text):
        # "Swedish krona (SEK)", "USD dollar": the code stands in it; else a currency's own name
        inside = tuple(dict.fromkeys([code for code in re.findall(r"\b[A-Z]{3}\b", text) if code in CURRENCIES]))
        known = inside or _names().get(key)
    return known or ()


@cache
def _labels() -> dict[str, tuple[str, ...]]:
    """code -> its names in English, Swedish and French."""
    import gettext

    import pycountry

    translations = [
        gettext.translation("iso4217", pycountry.LOCALES_DIR, languages=[language]) for language in ("sv", "fr")
    ]
    return {
        currency.alpha_3: (currency.name, *[each.gettext(currency.name) for each in translations])
        for currency in pycountry.currencies
        if currency.alpha_3 in CURRENCIES
    }


@cache
def _names() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, names in _labels().items():
        for name in names:
            key = word_key(name)
            if code not in found.get(key, ()):
                found[key] = (*found.get(key, ()), code)
    return {**found, **_WORDS}


@cache
def _choices() -> tuple[Choice, ...]:
    """Every currency, also those that the installed list of names does not hold."""
    labels = _labels()
    lines = [
        Choice(code, f"{code} - {labels[code][0]}", labels[code][1:]) if code in labels else Choice(code, code)
        for code in CURRENCIES
    ]
    return tuple(sorted(lines, key=lambda choice: choice.text))
