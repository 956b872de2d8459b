"""Opening a workbook: which sheet, which headings, and its cells as texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from cosell_desk.core.deals import DealTable, FileFacts
from cosell_desk.core.errors import NotADealFile, Unreadable
from cosell_desk.core.layouts import recognise
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.core.watch import Watch, unwatched
from cosell_desk.files.csv_files import gc_paused
from cosell_desk.files.csv_text import is_blank
from cosell_desk.files.heading_row import SEARCHED_ROWS, find_heading_row, looks_like, refusal
from cosell_desk.files.limits import MAX_BYTES, check_bytes, check_columns, check_file, check_rows, explained
from cosell_desk.files.older_workbooks import OlderWorkbook
from cosell_desk.files.shape import Conversion, FileShape, Opened, WorkbookSource
from cosell_desk.files.xlsx_numbers import Reading, Value, reading_of, text_of
from cosell_desk.files.xlsx_package import Package, Sheet
from cosell_desk.files.xlsx_scan import Look
from cosell_desk.files.xlsx_values import Grid, WorkbookValues, is_filled

NO_SUCH_SHEET = QT_TRANSLATE_NOOP(
    "File", "“{name}” has no sheet “{sheet}”. Its sheets are: {sheets}. Name one of them, or give its number."
)
_ROWS_BETWEEN_LOOKS = 512
_TELLING = ("deal-registrations", "leads", "crm-export", "no-table", "empty")


def read_workbook(path: Path, *, sheet: str | None = None, watch: Watch | None = None) -> Opened:
    """The deals of the sheet whose headings match best, or of the one that is named (or numbered from 1).

    Raises NotADealFile or Unreadable.
    """
    watch = watch or unwatched
    watch(0.0)
    size = check_file(path)
    with explained(path), gc_paused():
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        check_bytes(path, max(size, len(content)))
        return read_content(content, path, sheet=sheet, watch=watch)


def read_content(content: bytes, path: Path, *, sheet: str | None, watch: Watch) -> Opened:
    """As read_workbook, for the bytes of a file."""

    def alive() -> None:
        watch(0.1)

    book: WorkbookValues | OlderWorkbook
    if content.startswith(b"PK"):
        package = Package(content, path)
        format = package.format
        book = OlderWorkbook(content, path, package) if format == "ods" else WorkbookValues(package, alive)
    else:
        format = "xls"
        book = OlderWorkbook(content, path)
    chosen = _chosen(book, path, sheet)
    watch(0.5)
    grid = book.values(chosen, _columns_of_digits)
    heading_at = _heading_at(grid)
    if heading_at is None:
        raise refusal(path, "no-table")
    reader = _TableReader(path, grid, heading_at, book.look(chosen))
    table = reader.table(watch)
    shape = FileShape(
        format,
        sheet=chosen.name,
        sheets=tuple([each.name for each in book.sheets]),
        heading_row=grid.first_row + heading_at,
        source=WorkbookSource(content, reader.rows, reader.columns),
    )
    watch(1.0)
    return Opened(path, table, shape, reader.conversions())


def _chosen(book: WorkbookValues | OlderWorkbook, path: Path, wanted: str | None) -> Sheet:
    """Among equal sheets the first, and one that is shown before hidden ones."""
    sheets = book.sheets if wanted is None else (_named(book.sheets, path, wanted),)
    best: tuple[tuple[int, bool], Sheet] | None = None
    codes = set()
    # From the last to the first, so that the fast reader's values of a first sheet are still at hand.
    for sheet in reversed(sheets):
        head = [_plain_texts(row) for row in book.head(sheet, SEARCHED_ROWS)]
        found = find_heading_row(head)
        if found is None:
            codes.add(looks_like(head))
        elif best is None or (found[1], sheet.is_visible) >= best[0]:
            best = (found[1], sheet.is_visible), sheet
    if best is None:
        raise _refused(path, codes)
    return best[1]


def _refused(path: Path, codes: set[str]) -> NotADealFile:
    return refusal(path, next((code for code in _TELLING if code in codes), "no-table"))


def _named(sheets: Sequence[Sheet], path: Path, wanted: str) -> Sheet:
    for sheet in sheets:
        if sheet.name == wanted:
            return sheet
    for sheet in sheets:
        if sheet.name.casefold().strip() == wanted.casefold().strip():
            return sheet
    if wanted.strip().isdecimal() and 1 <= int(wanted) <= len(sheets):
        return sheets[int(wanted) - 1]
    names = ", ".join([sheet.name for sheet in sheets])
    raise Unreadable(path, NO_SUCH_SHEET, name=path.name, sheet=wanted, sheets=names)


def _plain_texts(values: Iterable[Value]) -> list[str]:
    return [value if isinstance(value, str) else text_of(value, Reading.PLAIN, None, Counter()) for value in values]


def _heading_at(grid: Grid) -> int | None:
    """Where in the grid's rows the headings are."""
    first = grid.first_filled()
    found = find_heading_row([_plain_texts(row) for row in grid.rows[first : first + SEARCHED_ROWS]])
    return None if found is None else first + found[0]


def _columns_of_digits(grid: Grid) -> list[int]:
    """The sheet's columns in which digits are letters and some cell is a number."""
    heading_at = _heading_at(grid)
    if heading_at is None:
        return []
    found = []
    for at, heading in enumerate(_plain_texts(grid.rows[heading_at])):
        meaning = recognise(heading)
        if meaning is not None and reading_of(meaning.column) is Reading.AS_SHOWN:
            if any(type(row[at]) in (float, int) for row in grid.rows[heading_at + 1 :] if at < len(row)):
                found.append(grid.first_column + at)
    return found


class _TableReader:
    """Makes a table of texts out of a sheet's values, and counts what it has to change for that."""

    def __init__(self, path: Path, grid: Grid, heading_at: int, seen: Look) -> None:
        self._path = path
        self._grid = grid
        self._heading_at = heading_at
        self._seen = seen
        self._counts: Counter[str] = Counter()
        self.rows: dict[int, int] = {}
        self.columns: dict[int, int] = {}

    def table(self, watch: Watch) -> DealTable:
        grid, heading_at = self._grid, self._heading_at
        below = grid.rows[heading_at + 1 :]
        while below and is_blank(_blank_or_text(below[-1])):
            below.pop()
        check_rows(self._path, len(below))
        width = max(map(len, grid.rows[heading_at:]), default=0)
        headings = _plain_texts(grid.rows[heading_at])
        headings += [""] * (width - len(headings))
        left, right = _extent(headings, below)
        check_columns(self._path, right - left)
        headings = headings[left:right]
        texts: list[list[str]] = []
        numbers: list[int] = []
        blank = 0
        readings = [reading_of(found.column if found else None) for found in map(recognise, headings)]
        is_whole = left == 0 and right == width
        for at, row in enumerate(below):
            if at % _ROWS_BETWEEN_LOOKS == 0:
                watch(0.7 + 0.3 * at / len(below))
            if not is_filled(row):
                blank += 1
                continue
            number = grid.first_row + heading_at + 1 + at
            cells = row if is_whole and len(row) == width else self._cut(row, left, right)
            filled = self._texts(cells, number, grid.first_column + left, readings)
            if is_blank(filled):
                blank += 1
                continue
            texts.append(filled)
            numbers.append(number)
        facts = FileFacts(blank_rows=blank, banner_lines=heading_at - grid.first_filled())
        table = DealTable.of(headings, texts, numbers, facts=facts)
        self.rows = dict(zip(table.deals, numbers, strict=True))
        first = grid.first_column + left
        self.columns = {column.id: first + at for at, column in enumerate(table.columns)}
        return table

    def conversions(self) -> tuple[Conversion, ...]:
        rows, columns = set(self.rows.values()), set(self.columns.values())
        counts = self._counts
        without = self._seen.formulas_without_value
        for row, column in self._seen.formulas:
            if row in rows and column in columns:
                counts["formula-without-value" if (row, column) in without else "formula-value"] += 1
        counts["hidden-rows"] = len(rows & self._seen.hidden_rows)
        return tuple([Conversion(kind, count) for kind, count in sorted(counts.items()) if count])

    def _texts(self, values: list[Value], row: int, first_column: int, readings: Sequence[Reading]) -> list[str]:
        if set(map(type, values)) == _TEXT_ONLY:
            return values  # type: ignore[return-value]  # just seen: nothing but texts
        formats = self._grid.formats
        return [
            value
            if isinstance(value, str)
            else text_of(value, readings[at], formats.get((row, first_column + at)), self._counts)
            for at, value in enumerate(values)
        ]

    @staticmethod
    def _cut(row: list[Value], left: int, right: int) -> list[Value]:
        cells = row[left:right]
        return cells + [""] * (right - left - len(cells))


_TEXT_ONLY = {str}


def _blank_or_text(values: Iterable[Value]) -> list[str]:
    return ["" if value is None else value if isinstance(value, str) else "0" for value in values]


def _extent(headings: Sequence[str], below: Sequence[Sequence[Value]]) -> tuple[int, int]:
    """The columns from the first to the last that has a heading or a cell; blank ones around them are no columns."""

    def is_used(at: int) -> bool:
        return bool(headings[at].strip()) or any(at < len(row) and row[at] not in (None, "") for row in below)

    left, right = 0, len(headings)
    while right > left and not is_used(right - 1):
        right -= 1
    while left < right and not is_used(left):
        left += 1
    return left, right
