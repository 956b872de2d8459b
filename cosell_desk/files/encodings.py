"""From bytes to text and back without loss: which encoding a file is in, and its byte order mark."""

from __future__ import annotations

import codecs
import io
from dataclasses import dataclass
from pathlib import Path

from cosell_desk.core.errors import Unreadable
from cosell_desk.core.translate import QT_TRANSLATE_NOOP

UTF_8 = "utf-8"
WINDOWS_1252 = "windows-1252"

UNKNOWN_ENCODING = QT_TRANSLATE_NOOP(
    "File",
    "There is no encoding called “{encoding}”. Try utf-8, utf-16 or windows-1252, or leave the choice to the program.",
)
DOES_NOT_DECODE = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” is not written in the encoding {encoding}: line {line} does not fit it. Choose another encoding, or leave"
    " the choice to the program.",
)
DAMAGED_TEXT = QT_TRANSLATE_NOOP(
    "File", "“{name}” is damaged: it is marked as {encoding} but breaks off or holds other bytes. Download it again."
)
HOLDS_NUL = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” holds NUL bytes, which no text has: it is damaged, or not a text file. Download it again, or save it anew"
    " as CSV in a spreadsheet.",
)

_MARKS = (
    (codecs.BOM_UTF8, UTF_8),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARK_OF = {encoding: mark for mark, encoding in _MARKS}
# Python's codecs of these names write a byte order mark of their own; ours is kept apart from the text.
_WITHOUT_MARK = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le"}
# Windows-1252 leaves five bytes undefined. As in browsers they are read as the control characters of the same number,
# so that every byte has its own character and finds its way back.
_1252 = "".join([bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256)])
_1252_BACK = codecs.charmap_build(_1252)
_PATTERN_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    encoding: str
    bom: bytes = b""


def decode(content: bytes, path: Path, forced: str | None = None) -> Decoded:
    """The text of a file's bytes: byte order mark, then strict UTF-8, then UTF-16, then Windows-1252.

    Raises Unreadable for what is no text in the encoding that it claims or that was `forced`, and for NUL characters.
    """
    decoded = _detected(content, path) if forced is None else _forced(content, path, forced)
    if "\0" in decoded.text:
        raise Unreadable(path, HOLDS_NUL, name=path.name)
    return decoded


def encode(text: str, encoding: str) -> bytes:
    """Raises UnicodeEncodeError for a character that the encoding does not have."""
    if encoding == WINDOWS_1252:
        return codecs.charmap_encode(text, "strict", _1252_BACK)[0]
    return text.encode(encoding)


def mark_of(encoding: str) -> bytes:
    """The byte order mark of the encoding; b"" for one that has none."""
    return _MARK_OF.get(encoding, b"")


def lines_of(text: str) -> list[str]:
    """The text's lines with their ends, which are CR LF, LF or CR and nothing else."""
    # str.splitlines is three times as fast as io.StringIO, but also splits at these.
    if any(other in text for other in "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"):
        return list(io.StringIO(text, newline=""))
    return text.splitlines(keepends=True)


def _detected(content: bytes, path: Path) -> Decoded:
    bytes_of = memoryview(content)  # so that what follows a mark is not copied
    for mark, encoding in _MARKS:
        if content.startswith(mark) and encoding != UTF_8:
            try:
                return Decoded(str(bytes_of[len(mark) :], encoding), encoding, mark)
            except UnicodeDecodeError as error:
                raise Unreadable(path, DAMAGED_TEXT, name=path.name, encoding=encoding) from error
    bom = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    # UTF-16 of plain letters is valid UTF-8 full of NULs, so its pattern is looked for first.
    wide = None if bom else _utf_16_by_pattern(content[:_PATTERN_BYTES])
    if wide is not None:
        try:
            return Decoded(content.decode(wide), wide)
        except UnicodeDecodeError as error:
            raise Unreadable(path, DAMAGED_TEXT, name=path.name, encoding=wide) from error
    try:
        return Decoded(str(bytes_of[len(bom) :], UTF_8), UTF_8, bom)
    except UnicodeDecodeError:
        return Decoded(_from_1252(bytes_of[len(bom) :]), WINDOWS_1252, bom)


def _forced(content: bytes, path: Path, name: str) -> Decoded:
    try:
        encoding = codecs.lookup(name).name
        "a".encode(encoding)  # codecs between other things than text and bytes are refused here
    except (LookupError, UnicodeError, ValueError) as error:
        raise Unreadable(path, UNKNOWN_ENCODING, encoding=name) from error
    bom = next((mark for mark, _ in _MARKS if content.startswith(mark)), b"")
    if encoding == "utf-16" and bom == codecs.BOM_UTF16_BE:
        encoding = "utf-16-be"
    encoding = _WITHOUT_MARK.get(encoding, encoding)
    if encoding == "cp1252":
        encoding = WINDOWS_1252
    # A spreadsheet's UTF-8 mark is no part of the first heading, whatever the rest is said to be.
    if bom != mark_of(encoding) and (bom != codecs.BOM_UTF8 or encoding.startswith("utf-")):
        bom = b""
    body = content[len(bom) :]
    if encoding == WINDOWS_1252:
        return Decoded(_from_1252(body), encoding, bom)
    try:
        text = body.decode(encoding)
        # Some encodings have two byte sequences for one text; what could not be written back is not opened with them.
        exact = text.encode(encoding) == body
    except UnicodeError as error:
        line = body.count(b"\n", 0, error.start) + 1 if isinstance(error, UnicodeDecodeError) else 1
        raise Unreadable(path, DOES_NOT_DECODE, name=path.name, encoding=name, line=f"{line:,}") from error
    if not exact:
        raise Unreadable(path, DOES_NOT_DECODE, name=path.name, encoding=name, line="1")
    return Decoded(text, encoding, bom)


def _from_1252(content: bytes | memoryview) -> str:
    return codecs.charmap_decode(content, "strict", _1252)[0]


def _utf_16_by_pattern(head: bytes) -> str | None:
    """UTF-16 without a mark: in plain letters every other byte is NUL."""
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd * 2 > half and even * 20 < odd:
        return "utf-16-le"
    if even * 2 > half and odd * 20 < even:
        return "utf-16-be"
    return None
