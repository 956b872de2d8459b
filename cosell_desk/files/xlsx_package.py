"""A zip archive that says it is a workbook, taken apart with care: nothing is unpacked that was not measured before."""

from __future__ import annotations

import io
import posixpath
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from cosell_desk.core.errors import Unreadable
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.files.heading_row import binary_refusal
from cosell_desk.files.limits import MAX_BYTES

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

ENCRYPTED = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” is protected with a password. Open it in Excel, take the password away (File > Info > Protect Workbook)"
    " and save it, or save the sheet as CSV UTF-8.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” is a damaged workbook ({reason}). Open it in Excel, which may repair it, and save it anew, or download it"
    " again.",
)
NO_SHEET = QT_TRANSLATE_NOOP(
    "File", "“{name}” has no sheet with cells. Open the workbook that holds the deals, or a CSV file."
)
UNPACKS_TOO_LARGE = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not opened: it unpacks to more than 512 MB, or to so much more than it is packed that it looks like a"
    " zip bomb. Delete sheets and rows that you do not need and save it anew.",
)
BINARY_WORKBOOK = QT_TRANSLATE_NOOP(
    "File", "“{name}” is a binary workbook (.xlsb), which Cosell Desk does not read. Save it as .xlsx in Excel."
)

_MAX_RATIO = 250
"""Sheets of real workbooks are packed up to about 100 times; 1,032 times is what a bomb reaches."""
_SMALL = 16 * 1024 * 1024
_MAX_PARTS = 10_000
_STEP = 64 * 1024
_MOST_AT_ONCE = 4 * 1024 * 1024
_STORED, _DEFLATED = 0, 8
_HARMLESS_ENCODINGS = frozenset({b"utf-8", b"utf8", b"us-ascii", b"ascii", b"iso-8859-1", b"windows-1252"})
_DECLARED_ENCODING = re.compile(rb"""^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)""")
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OOXML_KINDS = (
    ("word/", QT_TRANSLATE_NOOP("File", "it looks like a text document")),
    ("ppt/", QT_TRANSLATE_NOOP("File", "it looks like a presentation")),
)
_ARCHIVE = QT_TRANSLATE_NOOP("File", "it looks like a compressed archive")
_OPEN_DOCUMENT_SHEET = b"application/vnd.oasis.opendocument.spreadsheet"

Relations: TypeAlias = dict[str, tuple[str, str]]
"""Of one part: relation id -> (type's last word, name of the part that it leads to)."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet of the workbook; `part` is its file in the archive."""

    name: str
    part: str
    is_visible: bool = True


def relations_of(part: str) -> str:
    """The part that names what `part` refers to."""
    folder, file = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{file}.rels")


class Package:
    """Raises Unreadable or NotADealFile for every archive that is not safe and whole."""

    def __init__(self, content: bytes, path: Path) -> None:
        self.path = path
        self.content = content
        try:
            self._zip = ZipFile(io.BytesIO(content))
            infos = [info for info in self._zip.infolist() if not info.is_dir()]
        except (
            BadZipFile,
            LargeZipFile,
            NotImplementedError,
            ValueError,
            IndexError,
            OverflowError,
            EOFError,
            OSError,
        ) as error:
            raise self.damaged("its zip archive cannot be read") from error
        self.parts = {info.filename.lstrip("/"): info for info in infos}
        # The libraries that read the workbook would not agree on which of two parts with one name to take.
        if len({name.casefold().replace("\\", "/") for name in self.parts}) != len(infos):
            raise self.damaged("two parts in it have the same name")
        self._check_sizes()
        self.format = self._format()

    def damaged(self, reason: str) -> Unreadable:
        return Unreadable(self.path, DAMAGED, name=self.path.name, reason=reason)

    def _check_sizes(self) -> None:
        too_large = Unreadable(self.path, UNPACKS_TOO_LARGE, name=self.path.name)
        total = 0
        for info in self.parts.values():
            if info.flag_bits & 1:
                raise Unreadable(self.path, ENCRYPTED, name=self.path.name)
            total += info.file_size
            if info.file_size > _SMALL and info.file_size > _MAX_RATIO * max(1, info.compress_size):
                raise too_large
        if total > MAX_BYTES or len(self.parts) > _MAX_PARTS:
            raise too_large

    def _format(self) -> str:
        if "[Content_Types].xml" not in self.parts:
            kind = self.read("mimetype", 200) if "mimetype" in self.parts else b""
            if kind.startswith(_OPEN_DOCUMENT_SHEET):
                return "ods"
            raise binary_refusal(self.path, _ARCHIVE)
        if any(name.endswith("workbook.bin") for name in self.parts):
            raise Unreadable(self.path, BINARY_WORKBOOK, name=self.path.name)
        for folder, kind_of_file in _OOXML_KINDS:
            if any(name.startswith(folder) for name in self.parts):
                raise binary_refusal(self.path, kind_of_file)
        types = self.read("[Content_Types].xml")
        if b"spreadsheetml" not in types and b"ms-excel" not in types:
            raise binary_refusal(self.path, _ARCHIVE)
        return "xlsm" if b"macroEnabled" in types else "xlsx"

    # The parts

    def chunks(self, name: str) -> Iterator[bytes]:
        """The part's bytes in pieces of a few megabytes at most; unpacks no more than the archive's directory says."""
        info = self.parts.get(name)
        if info is None:
            raise self.damaged(f"{name} is missing")
        packed = self._packed(info)
        if info.compress_type == _STORED:
            pieces: Iterator[bytes] = (bytes(packed[at : at + _STEP]) for at in range(0, len(packed), _STEP))
        elif info.compress_type == _DEFLATED:
            pieces = _inflated(packed)
        else:
            raise self.damaged(f"{name} is packed in a way that Excel does not use")
        left = info.file_size
        is_first = True
        try:
            for piece in pieces:
                left -= len(piece)
                if left < 0:
                    raise Unreadable(self.path, UNPACKS_TOO_LARGE, name=self.path.name)
                if is_first:
                    self._check_start(name, piece)
                    is_first = False
                yield piece
        except zlib.error as error:
            raise self.damaged(f"{name} cannot be unpacked") from error
        if left:
            raise self.damaged(f"{name} is cut off")

    def read(self, name: str, limit: int = MAX_BYTES) -> bytes:
        content = bytearray()
        for piece in self.chunks(name):
            content += piece
            if len(content) >= limit:
                break
        return bytes(content[:limit])

    def xml(self, name: str) -> Element:
        """A small part (not a sheet) as a tree; without any document type, so that no entity can be declared."""
        from xml.etree import ElementTree

        content = self.read(name)
        if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
            raise self._has_document_type(name)
        try:
            return ElementTree.fromstring(content)
        except (ElementTree.ParseError, LookupError, ValueError) as error:
            raise self.damaged(f"{name} is no XML") from error

    def check(self, name: str) -> None:
        """Unpack a part that a library is going to read, to see that it is harmless."""
        for _ in self.chunks(name):
            pass

    def check_start(self, name: str) -> None:
        next(self.chunks(name), None)

    def _packed(self, info: ZipInfo) -> memoryview:
        start = info.header_offset
        header = self.content[start : start + 30]
        if len(header) < 30 or header[:4] != b"PK\x03\x04":
            raise self.damaged("its zip archive cannot be read")
        start += 30 + int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
        packed = memoryview(self.content)[start : start + info.compress_size]
        if len(packed) != info.compress_size:
            raise self.damaged("its zip archive is cut off")
        return packed

    def _check_start(self, name: str, piece: bytes) -> None:
        """An XML bomb declares its entities before the first element."""
        if not name.lower().endswith((".xml", ".rels", ".vml")):
            return
        head = piece[:_STEP].removeprefix(b"\xef\xbb\xbf")
        root = re.search(rb"<[A-Za-z_]", head)
        prolog = head[: root.start()] if root else head
        if b"<!DOCTYPE" in prolog or b"<!ENTITY" in prolog:
            raise self._has_document_type(name)
        declared = _DECLARED_ENCODING.match(head)
        is_odd = declared is not None and declared[1].lower() not in _HARMLESS_ENCODINGS
        if is_odd or (root is None and len(piece) > 200) or b"\0" in head:
            raise self.damaged(f"{name} is in an encoding that Excel does not use")

    def _has_document_type(self, name: str) -> Unreadable:
        return self.damaged(f"{name} declares a document type, which no workbook does and XML bombs do")

    # What the workbook says of itself

    def relations(self, part: str) -> Relations:
        folder, name = posixpath.dirname(part), relations_of(part)
        if name not in self.parts:
            return {}
        found: Relations = {}
        for relation in self.xml(name):
            target = relation.get("Target", "")
            if relation.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                found[relation.get("Id", "")] = relation.get("Type", "").rsplit("/", 1)[-1], target
        return found

    @property
    def workbook_part(self) -> str:
        for kind, target in self.relations("").values():
            if kind == "officeDocument":
                return target
        raise self.damaged("it does not say where its workbook is")

    def sheets(self) -> tuple[Sheet, ...]:
        """The worksheets in the workbook's order; charts and dialogs are none."""
        part = self.workbook_part
        related = self.relations(part)
        found = []
        for element in self.xml(part).iter():
            if element.tag.rpartition("}")[2] == "sheet":
                relation = element.get(f"{{{_RELATIONS}}}id") or next(
                    (value for key, value in element.items() if key.endswith("}id")), ""
                )
                kind, target = related.get(relation, ("", ""))
                if kind == "worksheet" and target in self.parts:
                    found.append(Sheet(element.get("name", ""), target, element.get("state", "visible") == "visible"))
        if not found:
            raise Unreadable(self.path, NO_SHEET, name=self.path.name)
        return tuple(found)


def _inflated(packed: memoryview) -> Iterator[bytes]:
    unpack = zlib.decompressobj(-15)
    for at in range(0, len(packed), _STEP):
        piece = unpack.decompress(packed[at : at + _STEP], _MOST_AT_ONCE)
        while piece:
            yield piece
            piece = unpack.decompress(unpack.unconsumed_tail, _MOST_AT_ONCE) if unpack.unconsumed_tail else b""
    rest = unpack.flush()
    if rest:
        yield rest
