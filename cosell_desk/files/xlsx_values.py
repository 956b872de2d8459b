"""The values of a workbook's sheets: python-calamine first, openpyxl where that fails or would lose something."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from cosell_desk.core.errors import Unreadable
from cosell_desk.files.limits import MAX_ROWS, check_rows
from cosell_desk.files.xlsx_numbers import Value, number_formats, unescaped
from cosell_desk.files.xlsx_package import DAMAGED, ENCRYPTED, Package, Sheet
from cosell_desk.files.xlsx_scan import MOST_CELLS, Look, column_letters, column_number, look, pieces

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_ROWS_AT_ONCE = 256
_ROWS_ABOVE_A_TABLE = 1_000
_Result = TypeVar("_Result")


@dataclass(slots=True)
class Grid:
    """A sheet's values; `first_row` and `first_column` are the sheet's own numbers, from 1, of the first value."""

    first_row: int = 1
    first_column: int = 1
    rows: list[list[Value]] = field(default_factory=list)
    formats: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """Number formats by the sheet's own row and column, where they say more than General."""

    def first_filled(self) -> int:
        """Where in `rows` the first is that holds something."""
        return next((at for at, row in enumerate(self.rows) if is_filled(row)), 0)


def is_filled(values: Iterable[Value]) -> bool:
    return any(value not in (None, "") for value in values)


class Failed(Exception):
    """The library could not; the other one may."""


def calamine(path: Path, work: Callable[[], _Result]) -> _Result:
    """What python-calamine answers. Raises Failed for whatever it raises, Unreadable for a password."""
    import python_calamine

    try:
        return work()
    except python_calamine.PasswordError as error:
        raise Unreadable(path, ENCRYPTED, name=path.name) from error
    except MemoryError:
        raise
    except Exception as error:
        raise Failed(str(error)) from error
    except BaseException as error:
        # A panic of the library's Rust half is no Exception.
        if type(error).__name__ == "PanicException":
            raise Failed(str(error)) from None
        raise


class WorkbookValues:
    """An .xlsx or .xlsm workbook, opened; every sheet is looked at before a library may read it."""

    def __init__(self, package: Package, watch: Callable[[], None]) -> None:
        self.package = package
        self.sheets = package.sheets()
        self._watch = watch
        self._looks: dict[Sheet, Look] = {}
        self._grids: dict[Sheet, Grid] = {}
        self._book: CalamineWorkbook | None = None
        sheets = {sheet.part for sheet in self.sheets}
        for name in package.parts:
            if name in sheets:
                package.check_start(name)
            elif name.lower().endswith((".xml", ".rels", ".vml")):
                package.check(name)
                watch()

    def look(self, sheet: Sheet) -> Look:
        if sheet not in self._looks:
            self._looks[sheet] = look(self.package, sheet.part, self._watch)
        return self._looks[sheet]

    def head(self, sheet: Sheet, rows: int) -> list[list[Value]]:
        """The first rows that hold something, as far as the fast reader is not in danger of the sheet's size."""
        seen = self.look(sheet)
        if self._is_small(seen):
            try:
                grid = self._fast(sheet)
                self._grids = {sheet: grid}
                return grid.rows[grid.first_filled() :][:rows]
            except Failed:
                pass
        found: list[list[Value]] = []
        for row, values in self._careful_rows(sheet, {}):
            if row > MAX_ROWS:
                break
            if found or is_filled(values):
                found.append(values)
            if len(found) == rows:
                break
        return found

    def values(self, sheet: Sheet, format_columns: Callable[[Grid], Iterable[int]]) -> Grid:
        """`format_columns` answers the sheet's columns of which number formats matter."""
        seen = self.look(sheet)
        if not seen.is_plain:
            check_rows(self.package.path, seen.last_row - _ROWS_ABOVE_A_TABLE)
        if not seen.needs_care and self._is_small(seen):
            try:
                grid = self._grids.pop(sheet, None) or self._fast(sheet)
                columns = sorted(format_columns(grid))
                formats = number_formats(self.package) if columns else []
                if not any(formats):
                    return grid
                if seen.is_plain:
                    grid.formats = self._plain_formats(sheet, columns, formats)
                    return grid
            except Failed:
                pass
        self._grids.clear()
        return self._careful(sheet, seen)

    @staticmethod
    def _is_small(seen: Look) -> bool:
        return seen.last_row * seen.last_column <= MOST_CELLS

    def _fast(self, sheet: Sheet) -> Grid:
        path = self.package.path

        def opened() -> CalamineWorkbook:
            from python_calamine import CalamineWorkbook

            return CalamineWorkbook.from_filelike(io.BytesIO(self.package.content))

        if self._book is None:
            self._book = calamine(path, opened)
        book = self._book
        found = calamine(path, lambda: book.get_sheet_by_name(sheet.name))
        self._watch()
        rows = calamine(path, found.to_python)
        self._watch()
        row, column = found.start or (0, 0)
        return Grid(row + 1, column + 1, rows)  # type: ignore[arg-type]  # a list of fewer types

    def _plain_formats(
        self, sheet: Sheet, columns: Iterable[int], formats: list[str | None]
    ) -> dict[tuple[int, int], str]:
        letters = "|".join(map(column_letters, columns))
        styled = re.compile(rf'<c r="({letters})([0-9]+)" s="([0-9]+)"'.encode())
        found = {}
        for piece in pieces(self.package, sheet.part):
            self._watch()
            for column, row, style in styled.findall(piece):
                shown = formats[int(style)] if int(style) < len(formats) else None
                if shown:
                    found[int(row), column_number(column)] = shown
        return found

    def _careful(self, sheet: Sheet, seen: Look) -> Grid:
        formats: dict[tuple[int, int], str] = {}
        grid = Grid(formats=formats)
        for row, values in self._careful_rows(sheet, formats):
            if seen.last_row and row > seen.last_row and not seen.is_plain:
                break
            grid.rows.append(values)
        return grid

    def _careful_rows(self, sheet: Sheet, formats: dict[tuple[int, int], str]) -> Iterator[tuple[int, list[Value]]]:
        """Row by row from the first on, with the number formats of the row's numbers put into `formats`."""
        rows = self._through_openpyxl(sheet)
        row = 0
        while True:
            self._watch()
            try:
                with warnings.catch_warnings():  # openpyxl says what it leaves out; the values are all there
                    warnings.simplefilter("ignore")
                    some = list(islice(rows, _ROWS_AT_ONCE))
                    read = [_careful_values(cells, at, formats) for at, cells in enumerate(some, row + 1)]
            except MemoryError:
                raise
            except Exception as error:
                raise self.package.damaged(f"the sheet “{sheet.name}” cannot be read") from error
            for values in read:
                row += 1
                yield row, values
            if not some:
                return

    def _through_openpyxl(self, sheet: Sheet) -> Iterator[tuple[Any, ...]]:
        try:
            import openpyxl

            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                # The values that Excel stored with the formulas; nothing is computed and no link is followed.
                book = openpyxl.load_workbook(
                    io.BytesIO(self.package.content), read_only=True, data_only=True, keep_links=False
                )
                found = book[sheet.name]
                found.reset_dimensions()  # what the sheet says of its own size may be wrong
                return iter(found.iter_rows())
        except MemoryError:
            raise
        except Exception as error:
            raise Unreadable(
                self.package.path, DAMAGED, name=self.package.path.name, reason="its parts do not fit together"
            ) from error


def _careful_values(cells: Sequence[Any], row: int, formats: dict[tuple[int, int], str]) -> list[Value]:
    values: list[Value] = [cell.value for cell in cells]
    for cell, value in zip(cells, values, strict=True):
        if isinstance(value, str):
            if "_x" in value:
                values[cell.column - 1] = unescaped(value)
        elif isinstance(value, int | float) and cell.number_format != "General":
            formats[row, cell.column] = cell.number_format
    return values
