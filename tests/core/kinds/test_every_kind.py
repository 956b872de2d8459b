"""What holds for all kinds: Microsoft's samples, properties over any text, the words, and the sentences."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from verdicts import fixed, told

from cosell_desk.core.cell_messages import SENTENCES
from cosell_desk.core.columns import COLUMNS
from cosell_desk.core.faults import SOUND, Severity
from cosell_desk.core.kinds import Consent, Kind, base
from cosell_desk.core.kinds.words import LISTS, WORDS

KINDS = {column.name: column.kind for column in COLUMNS}
READS = {column.name: column.reads for column in COLUMNS}

# Bulk operations for co-sell opportunities, 2021-02: the sample of every column
SAMPLES = {
    "Errors": "Mandatory field Solution 1 missing",
    "Engagement ID": "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee",
    "Referral ID": "ebacdkdc-0b84-4ac4-b4ea-5b2587d42cee",
    "Deal Name": "UK spring deal",
    "Customer Name": "Contoso Corporation",
    "Customer Address Line 1": "One Contoso Way",
    "Customer Address Line 2": "NE 148 street",
    "Customer City": "Redmond",
    "Customer State": "Washington",
    "Customer Postal Code": "98052",
    "Customer Country": "US",
    "Customer D-U-N-S ID": "81466849",
    "Customer Contact First Name": "John",
    "Customer Contact Last Name": "Customer",
    "Customer Contact Phone number": "9999999999",
    "Customer Contact Email Address": "john.customer@contoso.com",
    "Partner Referral Status": "Active",
    "Partner Referral Substatus": "Accepted",
    "Microsoft Referral Status": "Pending",
    "Declined/Lost reason": "6",
    "Sales Stage": "40",
    "Estimated Deal Value": "12563",
    "Currency": "USD",
    "Estimated Close Date": "1/30/2020",
    "CRM ID": "34234324-sdfsdf-345345-sfd",
    "Marketing Campaign ID": "BingSummer2020",
    "Notes": "",
    "Microsoft help required?": "Yes",
    "What specific help from Microsoft?": "1",
    "Share with Microsoft sales team": "Yes",
    "Notes to Microsoft": "Need help with a POC for Contoso customer",
    "Consent to share Customer/Partner contact": "Yes",
    "Solution": "SOL-1234-PQRS, USD, 10, 100",
    "Team member": "Bob, Partner, 999999, Bob.partner@Contoso.com",
}
_CONTEXT = {"Customer Country": "US", "Currency": "USD", "Partner Referral Substatus": "Accepted"}


def _context(name: str) -> tuple[str, ...]:
    return tuple([_CONTEXT[read] for read in READS[name]])


def test_microsofts_samples_raise_only_k6_and_k18() -> None:
    found = {name: told(KINDS[name], text, *_context(name)) for name, text in SAMPLES.items()}
    assert {name: rules for name, rules in found.items() if rules} == {
        "Referral ID": "K18 warning",
        "Customer D-U-N-S ID": "K6 warning",
    }


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.name)
def test_every_columns_example_is_sound(column: object) -> None:
    assert told(column.kind, column.example, *_context(column.name)) == ""  # type: ignore[attr-defined]


_ODD = st.sampled_from(
    [
        "", " ", "\u00a0", "\t", "\n", "\r\n", "\x00", "\x85", "\ufeff", "=", '="', '"', "@", "+", "-", "#N/A", "E+09",
        "Ã¶", "Ã", "Â", "¶", "\x81", "\ud800", "\udcff", "\U0001f468\u200d", "٣", "²", "½", "1", "0", "12", "563", ",",
        ".", ";", "/", ":", "'", "(", ")", "%", "$", "kr", "USD", "usd", "SOL-1", "Yes", "ja", "no", "New", "won", "2",
        "40", "2 - ", "Others", "30", "01", "2020", "Jan", "mars", "T00:00", "Z", "0:00", "AM", "43860", "a@b.com",
        "<", ">", "mailto:", "Bob", "x12", "ext", "Sverige", "se", "MicrosoftID: 1-1", "\u2028",
    ]
)  # fmt: skip
_TEXT = st.one_of(st.text(max_size=20), st.lists(_ODD, max_size=8).map("".join))
_EACH = st.sampled_from([column.name for column in COLUMNS if column.name != "Errors"])
_WORDS = st.sampled_from(["", "SE", "US", "SEK", "USD", "Lost", "Error", "Accepted", "?"])


@given(_EACH, _TEXT, _WORDS)
def test_a_cell_has_at_most_one_error_and_judging_never_raises(name: str, text: str, word: str) -> None:
    kind, context = KINDS[name], (word,) * len(READS[name])
    faults = kind.verdict(text, *context).faults
    assert sum(fault.severity is Severity.ERROR for fault in faults) <= 1
    assert len({fault.code for fault in faults}) == len(faults)
    assert kind.meaning(text, *context) is not None
    assert text not in kind.suggest(text, *context)
    kind.conversion(text, *context)


@given(_EACH, _TEXT, _WORDS)
def test_a_fix_leaves_nothing_to_fix(name: str, text: str, word: str) -> None:
    kind, context = KINDS[name], (word,) * len(READS[name])
    fix = fixed(kind, text, *context)
    if fix is not None:
        assert fix != text
        assert fixed(kind, fix, *context) is None
        assert kind.meaning(fix, *context) == fix


@given(_EACH, _TEXT, _WORDS)
def test_what_k_mends_is_right_afterwards(name: str, text: str, word: str) -> None:
    kind, context = KINDS[name], (word,) * len(READS[name])
    verdict = kind.verdict(text, *context)
    if verdict.fix is not None and not isinstance(kind, Consent) and kind.mended(text) != verdict.fix:
        after = kind.verdict(verdict.fix, *context).faults
        assert all(fault.severity is not Severity.ERROR for fault in after)


@given(_EACH, st.sets(_TEXT, max_size=5))
def test_judging_many_texts_is_judging_each(name: str, texts: set[str]) -> None:
    kind = KINDS[name]
    each = {text: kind.verdict(text) for text in texts}
    assert kind.verdicts(texts) == {text: verdict for text, verdict in each.items() if verdict != SOUND}


@given(_EACH, _TEXT, _WORDS)
def test_a_conversion_is_right(name: str, text: str, word: str) -> None:
    kind, context = KINDS[name], (word,) * len(READS[name])
    converted = kind.conversion(text, *context)
    if converted is not None:
        assert all(fault.severity is not Severity.ERROR for fault in kind.verdict(converted, *context).faults)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        " ",
        "1",
        "1,",
        "1 ",
        "\n",
        "\t",
        "\x00",
        ",",
        ";",
        "a@",
        "a.",
        "@",
        "Ã¶",
        "é",
        "-",
        "/",
        "<",
        "0",
        '"',
        "ext",
    ],
)
def test_a_very_long_text_takes_no_more_than_its_length(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    for kind in {type(kind): kind for kind in KINDS.values()}.values():
        kind.verdict(text)
        kind.suggest(text)


def test_a_full_cache_is_emptied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cosell_desk.core.kinds.base._CACHED", 3)
    kind: Kind = Consent()
    for number in range(10):
        kind.verdict(f"maybe {number}")
    assert len(kind._verdicts) <= 3


def test_every_code_has_its_sentence_with_its_holes_filled() -> None:
    texts = [
        "x",
        "",
        "0",
        "-5",
        "12,5",
        "12,563",
        "1E+5",
        "USD 5",
        "30.01.2020",
        "01.02.2020",
        "1/1/20",
        "a;b",
        "a,b,c,d,e",
    ]
    texts += [
        "sek",
        "kr",
        "XXX",
        "se",
        "Ja",
        "no",
        "yes",
        "40%",
        "8146-6849",
        "123456789",
        "SOL-1,sek,1,1",
        ",",
        "SOL-1,x",
    ]
    texts += [
        "SOL-1,XXX,1,0",
        "SOL-1,XXX,x,1",
        "a,b,,b",
        "a,,1,b",
        "a,b,1,",
        "a,b,1,b@c.local",
        "a,b,x,b@c.se",
        "a@b.local",
    ]
    codes = set()
    for kind in KINDS.values():
        for text in texts:
            for fault in kind.verdict(text).faults:
                codes.add(fault.code)
                sentence = SENTENCES[fault.code].format(heading="Heading", text=text, **dict(fault.holes))
                assert sentence.endswith(".")
    assert len(codes) > 35


def test_sentences_are_whole_and_avoid_our_own_jargon() -> None:
    for sentence in SENTENCES.values():
        assert "{heading}" in sentence
        assert not any(
            word in sentence.lower() for word in ("invalid input", "index", "null", " nan", "dtype", "parse")
        )


def test_the_words_are_all_there() -> None:
    assert {kind: len(values) for kind, values in WORDS.items()} == {
        "yes/no": 2,
        "status": 3,
        "substatus": 8,
        "declined-lost reason": 8,
        "error reason": 9,
        "help": 6,
        "sales stage": 6,
        "purchase intent": 3,
    }
    assert sum(len(words) for of in WORDS.values() for by in of.values() for words in by.values()) == 131
    assert {kind: len(values) for kind, values in LISTS.items()} == {
        "device category": 38,
        "silicon type": 30,
        "partner role": 8,
    }


def test_a_file_in_order_is_judged_without_the_slow_libraries() -> None:
    child = (
        "import sys; from cosell_desk.core.columns import COLUMNS\n"
        "context = {'Customer Country': 'US', 'Currency': 'USD', 'Partner Referral Substatus': 'Lost'}\n"
        "for column in COLUMNS:\n"
        "    text = column.example\n"
        "    assert not column.kind.verdict(text, *[context[name] for name in column.reads]).faults, text\n"
        "    column.kind.verdicts({text})\n"
        "slow = {'pycountry', 'phonenumbers', 'email_validator', 'difflib', 'gettext'} & set(sys.modules)\n"
        "assert not slow, slow\n"
    )
    subprocess.run([sys.executable, "-c", child], check=True)


@pytest.mark.parametrize(
    ("heading", "begins", "rules"),
    [
        ("Notes", " a\x01 MalmÃ¶ ", ["T9"]),
        ("Deal Name", "=a\n", ["T9"]),
        ("CRM ID", "", ["T9"]),
        ("Customer Country", "SE", ["K1", "T9"]),
        ("Customer Country", "sweden" + " " * 40_000, ["K1", "T9"]),
        ("Currency", "SEK", ["K2", "T9"]),
        ("Estimated Deal Value", "7 ", ["K3", "T9"]),
        ("Estimated Close Date", "1/1/", ["K4", "T9"]),
        ("Customer Contact Phone number", "+1 ", ["K7", "T9"]),
        ("Customer Contact Email Address", "a@", ["K8", "T9"]),
        ("Solution 1", "SOL-1, ", ["K16", "T9"]),
        ("Team member 1", "a, ", ["K17", "T9"]),
    ],
)
def test_an_endless_text_is_judged_by_its_beginning_and_never_mended(
    monkeypatch: pytest.MonkeyPatch, heading: str, begins: str, rules: list[str]
) -> None:
    """In a file of 100 MB in one cell, looking for what could be mended took up to twenty seconds."""
    monkeypatch.setattr(base, "_mend", lambda *_: pytest.fail("looked through the whole text"))
    name = heading.removesuffix(" 1")
    verdict = KINDS[name].verdict(begins + "y, " * 400_000, *[""] * len(READS[name]))

    assert [fault.rule for fault in verdict.faults] == rules
    assert verdict.fix is None
