"""Opening a file of deals, whatever its format: the content decides, not the name."""

from __future__ import annotations

from pathlib import Path

from cosell_desk.core.errors import NotADealFile
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.core.watch import Watch
from cosell_desk.files.csv_files import read_csv
from cosell_desk.files.heading_row import binary_refusal
from cosell_desk.files.limits import check_file, explained
from cosell_desk.files.shape import Opened

_WORKBOOKS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How a zip archive (.xlsx, .xlsm, .ods) and an OLE file (.xls, an encrypted workbook) begin."""
_OTHER_FILES = (
    (b"%PDF", QT_TRANSLATE_NOOP("File", "it looks like a PDF document")),
    (b"\x89PNG", QT_TRANSLATE_NOOP("File", "it looks like a picture")),
    (b"\xff\xd8\xff", QT_TRANSLATE_NOOP("File", "it looks like a picture")),
    (b"GIF8", QT_TRANSLATE_NOOP("File", "it looks like a picture")),
    (b"\x1f\x8b", QT_TRANSLATE_NOOP("File", "it looks like a compressed archive")),
    (b"7z\xbc\xaf\x27\x1c", QT_TRANSLATE_NOOP("File", "it looks like a compressed archive")),
    (b"Rar!", QT_TRANSLATE_NOOP("File", "it looks like a compressed archive")),
    (b"MZ", QT_TRANSLATE_NOOP("File", "it looks like a program")),
    (b"\x7fELF", QT_TRANSLATE_NOOP("File", "it looks like a program")),
    (b"SQLite format 3", QT_TRANSLATE_NOOP("File", "it looks like a database")),
    (b"{\\rtf", QT_TRANSLATE_NOOP("File", "it looks like a text document")),
    (b"<!doctype html", QT_TRANSLATE_NOOP("File", "it looks like a web page")),
    (b"<html", QT_TRANSLATE_NOOP("File", "it looks like a web page")),
)
_BINARY = QT_TRANSLATE_NOOP("File", "it holds bytes that no text has")
_HEAD = 4096


def read(
    path: Path | str, *, encoding: str | None = None, sheet: str | None = None, watch: Watch | None = None
) -> Opened:
    """The deals of a file, and the shape that it is written in.

    `encoding` forces one for text files, `sheet` chooses one of a workbook. Raises NotADealFile or Unreadable, always
    with one plain sentence.
    """
    path = Path(path)
    check_file(path)
    with explained(path), path.open("rb") as file:
        head = file.read(_HEAD)
    if head.startswith(_WORKBOOKS):
        # Reading workbooks takes libraries that a CSV file does not need.
        from cosell_desk.files.workbooks import read_workbook

        with explained(path):
            return read_workbook(path, sheet=sheet, watch=watch)
    other = _other_file(path, head)
    if other is not None:
        raise other
    return read_csv(path, encoding=encoding, watch=watch)


def _other_file(path: Path, head: bytes) -> NotADealFile | None:
    start = head[:64].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for signature, what in _OTHER_FILES:
        if head.startswith(signature) or start.startswith(signature):
            return binary_refusal(path, what)
    # UTF-16 has NULs in one half of its places only.
    nuls = min(head[0::2].count(0), head[1::2].count(0))
    return binary_refusal(path, _BINARY) if 20 * nuls > len(head) else None
