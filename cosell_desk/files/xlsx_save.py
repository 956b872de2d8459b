"""Saving into the workbook that was opened: only what was edited changes, and nothing else of the workbook is lost.

The workbook is not written anew by a library, which would drop what it does not know (charts, pivot tables, macros,
slicers); new texts are put into the XML of the one sheet, and all other parts stay byte for byte what they were.
"""

from __future__ import annotations

import html
import io
import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import NotWritten, Unreadable
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.files.shape import WorkbookSource
from cosell_desk.files.xlsx_cells import Changes, NewRow, OddSheet, SheetText, xml_text
from cosell_desk.files.xlsx_moves import Line, Moves
from cosell_desk.files.xlsx_package import Package, Sheet, relations_of
from cosell_desk.files.xlsx_tables import changed_table

ODD_SHEET = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not written: the sheet “{sheet}” is stored in a way that cannot be changed safely. Save under another"
    " name as a new workbook or as CSV.",
)
DAMAGED_PART = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not written: another part of the workbook is damaged. Save under another name as a new workbook or as"
    " CSV.",
)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the table's deals and columns stand in the sheet (its own numbers), and whether anything has to change."""

    rows: dict[DealId, int]
    columns: dict[ColumnId, int]
    changes: Changes | None


def placed(
    table: DealTable, opened: DealTable, source: WorkbookSource, heading_row: int, now_at: WorkbookSource
) -> Placed:
    """`opened` is the table as the workbook holds it, and `now_at` says where its deals and columns stand there."""
    old_rows = {row: deal for deal, row in now_at.rows.items()}
    old_columns = {at: column for column, at in now_at.columns.items()}
    columns, column_line = _columns(table, source)
    rows, row_line = _rows(table, source, heading_row)
    moves = Moves(row_line, column_line)
    texts: dict[int, dict[int, str]] = {}

    def compare(row: int, place: int, text: str, before: str) -> None:
        if text != before:
            texts.setdefault(row, {})[place] = text

    new_rows: dict[int, NewRow] = {}
    like: int | None = next(iter(sorted(source.rows.values())), None)
    places = [(columns[column.id], source.columns.get(column.id)) for column in table.columns]
    for (place, was), column in zip(places, table.columns, strict=True):
        before = opened.column(old_columns[was]).heading if was in old_columns else ""
        compare(heading_row, place, column.heading, before)
    positions = [opened.position(old_columns[was]) if was in old_columns else -1 for _, was in places]
    for deal in table.deals:
        row, was_row = rows[deal], source.rows.get(deal)
        if was_row is None:
            cells = {place: text for (place, _), text in zip(places, table.texts(deal), strict=True)}
            new_rows[row] = NewRow(cells, like)
            continue
        like = was_row
        before_texts: Sequence[str] = opened.texts(old_rows[was_row]) if was_row in old_rows else ()
        for (place, _), at, text in zip(places, positions, table.texts(deal), strict=True):
            compare(row, place, text, before_texts[at] if before_texts and at >= 0 else "")
    if moves.stays and not texts and not new_rows:
        return Placed(rows, columns, None)
    styled_like = {}
    lender: int | None = None
    for place, was in places:
        if was is None and lender is not None:
            styled_like[place] = lender
        lender = was or lender
    return Placed(rows, columns, Changes(moves, texts, new_rows, styled_like))


def _columns(table: DealTable, source: WorkbookSource) -> tuple[dict[ColumnId, int], Line]:
    first = min(source.columns.values(), default=1)
    end = max(source.columns.values(), default=first - 1) + 1
    columns = {column.id: first + at for at, column in enumerate(table.columns)}
    moves = {was: columns[column] for column, was in source.columns.items() if column in columns}
    return columns, Line(first, end, moves, first + len(columns))


def _rows(table: DealTable, source: WorkbookSource, heading_row: int) -> tuple[dict[DealId, int], Line]:
    """Blank rows between deals stay behind the deal that they followed."""
    first = heading_row + 1
    end = max(source.rows.values(), default=heading_row) + 1
    deal_at = {row: deal for deal, row in source.rows.items()}
    followers: dict[DealId | None, list[int]] = {None: []}
    owner: DealId | None = None
    for row in range(first, end):
        deal = deal_at.get(row)
        if deal is None:
            followers[owner].append(row)
        elif deal in table:
            owner = deal
            followers[owner] = []
    moves: dict[int, int] = {}
    rows: dict[DealId, int] = {}
    at = first
    for row in followers[None]:
        moves[row] = at
        at += 1
    for deal in table.deals:
        rows[deal] = at
        if deal in source.rows:
            moves[source.rows[deal]] = at
        at += 1
        for row in followers.get(deal, ()):
            moves[row] = at
            at += 1
    return rows, Line(first, end, moves, at)


def saved_into(package: Package, sheet: Sheet, changes: Changes, path: Path) -> bytes:
    """The bytes of the workbook with the changes in it."""
    try:
        return _with_parts(package.content, _changed_parts(package, sheet, changes))
    except OddSheet as error:
        raise NotWritten(path, ODD_SHEET, name=path.name, sheet=sheet.name) from error
    except _DAMAGE as error:
        raise NotWritten(path, DAMAGED_PART, name=path.name) from error


# What the archive, its parts' texts and their numbers may turn out to be, in parts that reading had no need of.
_DAMAGE = (Unreadable, BadZipFile, zlib.error, ValueError, KeyError, EOFError, RuntimeError, OverflowError, TypeError)


def _with_parts(archive: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    content = io.BytesIO()
    with ZipFile(io.BytesIO(archive)) as old, ZipFile(content, "w", ZIP_DEFLATED) as new:
        for info in old.infolist():
            name = info.filename.lstrip("/")
            if info.is_dir():
                continue
            part = parts.get(name, old.read(info) if name not in parts else None)
            if part is not None:
                new.writestr(info, part, info.compress_type)
    return content.getvalue()


def _changed_parts(package: Package, sheet: Sheet, changes: Changes) -> dict[str, bytes | None]:
    """The parts with another content; None for one that goes."""
    moves = changes.moves

    def moved(text: bytes, *, is_on_sheet: bool) -> bytes:
        if not text or moves.stays:
            return text
        formula = moves.formula(html.unescape(text.decode()), sheet.name, is_on_sheet=is_on_sheet)
        return html.escape(formula, quote=False).encode()

    text = SheetText(package.read(sheet.part))
    text.unshare()
    xml = text.changed(changes, lambda formula: moved(formula, is_on_sheet=True))
    parts: dict[str, bytes | None] = {}
    if not moves.stays:
        start, body, end = _around_cells(xml)
        xml = _moved_areas(start, moves) + body + _moved_areas(end, moves)
        parts.update(_parts_elsewhere(package, sheet, moves, lambda formula: moved(formula, is_on_sheet=False)))
    parts[sheet.part] = xml
    for kind, target in package.relations(sheet.part).values():
        if kind == "table" and target in package.parts:
            parts[target] = changed_table(parts.get(target) or package.read(target), changes)
    _have_recalculated(package, parts)
    return parts


# What stands around the cells

_AREAS = re.compile(
    rb"""(?P<start><(?:[\w.-]+:)?(?P<name>mergeCell|autoFilter|dataValidation|conditionalFormatting|hyperlink"""
    rb"""|ignoredError|protectedRange|sortState|sortCondition|dimension|comment|threadedComment)\b(?:[^>"']|"[^"]*")*?"""
    rb"""\s(?:sq)?ref=")(?P<area>[^"]*)""" + rb'"'
)
_AREAS_AS_TEXT = re.compile(rb"(?P<start><xm:sqref>)(?P<area>[^<]*)")
_GONE = b"\x00gone\x00"
_GROW = frozenset({b"autoFilter", b"dataValidation", b"conditionalFormatting", b"sortState", b"ignoredError"})
_RULE_FORMULA = re.compile(rb"(?P<start><(?:[\w.-]+:)?(?:formula1|formula2|formula)>|<xm:f>)(?P<text>[^<]*)")
_COLUMNS = re.compile(rb"<((?:[\w.-]+:)?)cols>(.*?)</(?:[\w.-]+:)?cols>", re.DOTALL)


def _around_cells(xml: bytes) -> tuple[bytes, bytes, bytes]:
    start, end = xml.find(b"sheetData"), xml.rfind(b"sheetData>")
    return xml[:start], xml[start:end], xml[end:]


def _moved_areas(xml: bytes, moves: Moves) -> bytes:
    def area(found: re.Match[bytes]) -> bytes:
        grows = found.groupdict().get("name", b"dataValidation") in _GROW
        moved = moves.areas(found["area"].decode(), grows=grows).encode()
        close = b'"' if found[0].endswith(b'"') else b""
        return found["start"] + (moved or _GONE) + close

    xml = _AREAS_AS_TEXT.sub(area, _AREAS.sub(area, xml))
    # What stood on removed cells only is removed with them.
    for name in (b"mergeCell", b"hyperlink", b"ignoredError", b"protectedRange", b"autoFilter", b"sortState"):
        xml = re.sub(rb'<(?:[\w.-]+:)?%s\b[^>]*"%s"[^>]*/>' % (name, _GONE), b"", xml)
    for name in (
        rb"(?:x14:)?dataValidation",
        rb"(?:x14:)?conditionalFormatting",
        b"autoFilter",
        b"sortState",
        b"comment",
    ):
        gone = rb"<(%s)\b(?:(?!</\1>).)*?%s(?:(?!</\1>).)*</\1>" % (name, _GONE)
        xml = re.sub(gone, b"", xml, flags=re.DOTALL)
        xml = re.sub(rb"<(%s)\b[^>]*%s[^>]*/>" % (name, _GONE), b"", xml)
    xml = re.sub(rb'(<(?:[\w.-]+:)?(?:mergeCells|dataValidations|x14:dataValidations))\s+count="[0-9]*"', rb"\1", xml)
    xml = re.sub(rb"<(mergeCells|hyperlinks|dataValidations|ignoredErrors|protectedRanges)>\s*</\1>", b"", xml)
    xml = xml.replace(_GONE, b"A1")
    return _COLUMNS.sub(lambda found: _moved_columns(found, moves), xml)


def _moved_columns(found: re.Match[bytes], moves: Moves) -> bytes:
    """The columns' widths, which the sheet keeps by ranges of columns."""
    line = moves.columns
    of: dict[int, bytes] = {}
    rest: list[tuple[int, int, bytes]] = []
    for each in re.finditer(rb"<(?:[\w.-]+:)?col\b[^>]*/>", found[2]):
        start, stop = (int(re.search(rb'\b%s="([0-9]+)"' % key, each[0])[1]) for key in (b"min", b"max"))  # type: ignore[index]  # both are mandatory
        for column in range(start, min(stop, line.end - 1) + 1):
            new = line(column)
            if new is not None:
                of[new] = each[0]
        if stop >= line.end:
            shift = line.new_end - line.end
            rest.append((max(start, line.end) + shift, min(stop + shift, 16_384), each[0]))
    ranges = [(column, column, each) for column, each in sorted(of.items())] + rest
    cols = [
        re.sub(rb'\bmax="[0-9]+"', b'max="%d"' % stop, re.sub(rb'\bmin="[0-9]+"', b'min="%d"' % start, each))
        for start, stop, each in ranges
    ]
    return b"<%scols>%s</%scols>" % (found[1], b"".join(cols), found[1]) if cols else b""


# What refers to the sheet from elsewhere

_FORMULAS = re.compile(
    rb"(?P<start><(?:[\w.-]+:)?(?:f|definedName|formula|formula1|formula2|calculatedColumnFormula)(?:\s[^>]*)?(?<!/)>)"
    rb"(?P<text>[^<]+)"
)
_SHAPE = re.compile(rb"<v:shape\b.*?</v:shape>", re.DOTALL)
_REFERRING = re.compile(r"(?:.*/)?(?:worksheets|charts|chartEx|tables|pivotCache)/[^/]+\.xml")


def _parts_elsewhere(
    package: Package, sheet: Sheet, moves: Moves, formula: Callable[[bytes], bytes]
) -> dict[str, bytes | None]:
    def moved(found: re.Match[bytes]) -> bytes:
        return found["start"] + formula(found["text"])

    parts: dict[str, bytes | None] = {}
    name = xml_text(sheet.name)
    for part in package.parts:
        if part != sheet.part and (part == package.workbook_part or _REFERRING.fullmatch(part)):
            xml = package.read(part)
            if name in xml or html.escape(sheet.name).encode() in xml:
                parts[part] = _FORMULAS.sub(moved, xml)
    for kind, target in package.relations(sheet.part).values():
        if target in package.parts and kind in ("comments", "threadedComment"):
            parts[target] = _moved_areas(package.read(target), moves)
        elif target in package.parts and kind == "vmlDrawing":
            parts[target] = _SHAPE.sub(lambda found: _moved_shape(found[0], moves), package.read(target))
    return parts


def _moved_shape(shape: bytes, moves: Moves) -> bytes:
    """The box of a note names its cell's row and column, counted from 0."""
    row, column = re.search(rb"<x:Row>([0-9]+)<", shape), re.search(rb"<x:Column>([0-9]+)<", shape)
    if row is None or column is None:
        return shape
    new_row, new_column = moves.rows(int(row[1]) + 1), moves.columns(int(column[1]) + 1)
    if new_row is None or new_column is None:
        return b""
    shape = shape.replace(row[0], b"<x:Row>%d<" % (new_row - 1))
    return shape.replace(column[0], b"<x:Column>%d<" % (new_column - 1))


_CALCULATION = re.compile(rb"<((?:[\w.-]+:)?calcPr)\b((?:(?!fullCalcOnLoad)[^>])*?)/>")


def _have_recalculated(package: Package, parts: dict[str, bytes | None]) -> None:
    """Excel is to work formulas out again when it opens the workbook; its list of them may not fit any more."""
    part = package.workbook_part
    for kind, target in package.relations(part).values():
        if kind == "calcChain" and target in package.parts:
            types, relations = "[Content_Types].xml", relations_of(part)
            override = rb'<Override\b[^>]*PartName="/%s"[^>]*/>' % re.escape(target.encode())
            parts[target] = None
            parts[types] = re.sub(override, b"", package.read(types))
            parts[relations] = re.sub(rb'<Relationship\b[^>]*/calcChain"[^>]*/>', b"", package.read(relations))
            workbook = parts.get(part) or package.read(part)
            parts[part] = _CALCULATION.sub(rb'<\1\2 fullCalcOnLoad="1"/>', workbook)
