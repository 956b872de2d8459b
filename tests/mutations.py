"""Files as nobody would write them: the samples with bytes changed, cut, doubled, and made hostile."""

from __future__ import annotations

import io
import random
import re
import warnings
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import sheets

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"

_IN_TEXT = [
    b"\x00",
    b'"',
    b'""',
    b'"""',
    b",",
    b";",
    b"\t",
    b"|",
    b"\r",
    b"\n",
    b"\r\n",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xff",
    b"\xc3",
    b"\xc3\xa5",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\x1a",
    b"\x0b",
    b"\x85",
    b"\xe2\x80\xa8",
    b"\xe2\x80\xae",
    b"\xc2\xa0",
    b"sep=;\r\n",
    b"=cmd|' /C calc'!A0",
    b"@SUM(1)",
    b"<script>alert(1)</script>",
    b"'",
    b"\\",
    b"1e999999",
    b"-0",
    b"99999999999999999999999999",
    b"02/30/2027",
    b"Errors",
    b"Solution 51",
    b"Solution 0",
    b"Deal Name,",
    b"A" * 3_000,
    b'"' * 501,
    b"," * 1_100,
    b"\r\n" * 300,
]
_IN_XML = [
    b"<",
    b">",
    b"&",
    b"&amp;",
    b"&#0;",
    b"&#x1F600;",
    b"&lol;",
    b"]]>",
    b"<!--",
    b"<![CDATA[",
    b"<?xml version='1.0'?>",
    b'<!DOCTYPE a [<!ENTITY b "c">]>',
    b'r="XFD1048576"',
    b'r="A0"',
    b'r="A1"',
    b't="s"',
    b't="e"',
    b't="b"',
    b't="d"',
    b"<v>999999999</v>",
    b"<v>-1</v>",
    b"<v>NaN</v>",
    b"<v>1e999</v>",
    b'<c r="ZZZZ1"/>',
    b"<row/>",
    b'<row r="1048577"/>',
    b"<f>SUM(A1)</f>",
    b'<f t="shared" si="0"/>',
    b"<is><t>x</t></is>",
    b"</row>",
    b"</sheetData>",
    b"xmlns:x='y'",
    b"<x:c/>",
    b'Target="http://example.invalid/"',
    b'TargetMode="External"',
    b'Target="../../../../etc/passwd"',
    b'Id=""',
    b's="99999"',
    b'count="999999999"',
    b'ref="A1:XFD1048576"',
    b"\x00",
    b"\xff",
    b"_x000D_",
    b"_x0000_",
    b"<t/>",
    b'state="veryHidden"',
    b'date1904="1"',
    b"A" * 3_000,
]
_VALUE = re.compile(rb'"[^"<>]*"|>[^<>]+<')
_VALUES = [
    b"",
    b"0",
    b"1",
    b"-1",
    b"4294967296",
    b"99999999999999999999",
    b"1e308",
    b"-1e308",
    b"NaN",
    b"INF",
    b"0.1",
    b"2958466",
    b"60",
    b"true",
    b"#REF!",
    b"A1",
    b"A0",
    b"XFD1048576",
    b"XFE1",
    b"A1:XFD1048576",
    b"B2:A1",
    b"s",
    b"d",
    b"e",
    b"b",
    b"str",
    b"inlineStr",
    b"n",
    b"shared",
    b"array",
    b"preserve",
    b"hidden",
    b"2027-06-30T00:00:00Z",
    b"_x000D_",
    b"_x0041_",
    b"_xFFFF_",
    b"&#10;",
    b"&#xD;",
    b"\xe2\x80\xae",
    b"\xef\xbf\xbe",
    b"Deal Name",
    b"Errors",
    b"../../x.xml",
    b"/xl/workbook.xml",
    b"http://example.invalid/",
    b"rId1",
    b"[$-F800]dddd",
    b"yyyy-mm-dd;@",
    b"0.00E+00",
    b"@",
    b"A" * 40_000,
]
_IN_ZIP = [b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"\xff" * 4, bytes(8)]
_CODECS = [
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-be",
    "cp1252",
    "cp1250",
    "cp437",
    "shift_jis",
    "gb18030",
    "utf-7",
    "utf-32",
]


@cache
def csv_seeds() -> tuple[bytes, ...]:
    own = [
        'Deal report\r\n\r\nDeal Name;Customer Name;Estimated Deal Value\r\nå;"b\nc";1 234,5\r\n',
        "sep=\t\nDeal Name\tCustomer Name\tCustomer Country\na\tb\tSE\n\n\nc\td\n",
        'Errors,Referral ID,Deal Name,Customer Name,Solution 1,Solution 2\r,,a,b,"S1, EUR, 1, 2",x,y,z\r',
    ]
    return (*[path.read_bytes() for path in sorted(SAMPLES.glob("*.csv"))], *[text.encode() for text in own])


@cache
def xlsx_seeds() -> tuple[bytes, ...]:
    book = sheets.a_book(["a", "b", 1_234, None], ["c", 1.5, True, "=1+1"])
    second = book.create_sheet("More")
    second.append(["x", "y"])
    hand = sheets.by_hand(
        sheets.heading_cells() + f'<row r="2">{sheets.text("A2", "Deal")}{sheets.text("B2", "Contoso")}</row>'
    )
    return (*[path.read_bytes() for path in sorted(SAMPLES.glob("*.xlsx"))], sheets.saved(book), hand)


def mutated_bytes(draw: random.Random, content: bytes, words: list[bytes]) -> bytes:
    """Some of: a byte changed, a word put in, a piece cut out, doubled, moved, overwritten, the end cut off."""
    made = bytearray(content)
    for _ in range(draw.choice((1, 1, 2, 3, 6))):
        at = draw.randrange(len(made) + 1)
        length = draw.choice((1, 2, 7, 40, 400))
        match draw.randrange(8):
            case 0 if at < len(made):
                made[at] = draw.randrange(256)
            case 1 | 2:
                made[at:at] = draw.choice(words)
            case 3:
                del made[at : at + length]
            case 4:
                made[at:at] = made[at : at + length] * draw.choice((1, 1, 2, 50))
            case 5:
                piece = made[at : at + length]
                del made[at : at + length]
                to = draw.randrange(len(made) + 1)
                made[to:to] = piece
            case 6:
                made[at : at + length] = draw.randbytes(length)
            case _ if draw.random() < 0.3:
                del made[at:]
    return bytes(made)


def mutated_csv(draw: random.Random) -> bytes:
    content = draw.choice(csv_seeds())
    if draw.random() < 0.15:
        text = content.decode("utf-8-sig", "replace")
        content = text.encode(draw.choice(_CODECS), "replace")
    if draw.random() < 0.2:
        lines = content.splitlines(keepends=True)
        draw.shuffle(lines)
        content = b"".join(lines)
    return mutated_bytes(draw, content, _IN_TEXT)


_NAMES = [
    "../../evil.xml",
    "/etc/passwd",
    "C:\\evil.xml",
    "xl\\workbook.xml",
    "XL/WORKBOOK.XML",
    "xl/worksheets/",
    "a" * 300,
    "\u202exl",
    "xl/vbaProject.bin",
]


def mutated_xlsx(draw: random.Random) -> bytes:
    content = draw.choice(xlsx_seeds())
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    for _ in range(draw.choice((1, 1, 2, 3))):
        at = draw.randrange(len(parts))
        name, body = parts[at]
        match draw.randrange(14):
            case 0:
                del parts[at]
                if not parts:
                    return b"PK\x05\x06" + bytes(18)
            case 1:
                parts[at] = (draw.choice(_NAMES), body)
            case 2:
                parts.append((draw.choice([name, *_NAMES]), draw.choice(parts)[1]))
            case 3:
                parts[at] = (name, draw.choice(parts)[1])
            case 4:
                parts[at] = (name, _other_encoding(draw, body))
            case 5 | 6 | 7 | 8 | 9 | 10 | 11:
                parts[at] = (name, _with_another_value(draw, body))
            case _:
                parts[at] = (name, mutated_bytes(draw, body, _IN_XML))
    packed = io.BytesIO()
    kind = draw.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2))
    with warnings.catch_warnings(), zipfile.ZipFile(packed, "w", kind) as archive:
        warnings.simplefilter("ignore")  # two parts of one name are meant
        for name, body in parts:
            archive.writestr(zipfile.ZipInfo(name), body, kind)
    whole = packed.getvalue()
    return mutated_bytes(draw, whole, _IN_ZIP) if draw.random() < 0.1 else whole


def _with_another_value(draw: random.Random, body: bytes) -> bytes:
    """XML that stays well-formed: some values of attributes, or texts, are others."""
    places = list(_VALUE.finditer(body))
    if not places:
        return body
    made = body
    for found in sorted(
        draw.sample(places, min(len(places), draw.choice((1, 1, 2, 5)))), key=lambda each: -each.start()
    ):
        value = draw.choice([*_VALUES, draw.choice(places)[0][1:-1]])
        made = made[: found.start() + 1] + value + made[found.end() - 1 :]
    return made


def _other_encoding(draw: random.Random, body: bytes) -> bytes:
    return body.decode("utf-8", "replace").encode(draw.choice(["utf-16", "utf-16-be", "utf-32", "cp1252"]), "replace")


MAKERS: dict[str, Callable[[random.Random], bytes]] = {"csv": mutated_csv, "xlsx": mutated_xlsx}
