"""Making workbooks that do not exist yet: a table saved as .xlsx."""

from __future__ import annotations

import io
from pathlib import Path

from cosell_desk.core.deals import DealTable
from cosell_desk.files.xlsx_cells import Changes, NewRow
from cosell_desk.files.xlsx_moves import Line, Moves
from cosell_desk.files.xlsx_package import Package
from cosell_desk.files.xlsx_save import saved_into
from cosell_desk.files.xlsx_scan import column_letters

_NARROWEST, _WIDEST = 10, 50
_ROWS_THAT_TELL_WIDTHS = 100
_TEXT_FORMAT = "@"


def new_workbook(table: DealTable, sheet_name: str) -> bytes:
    """A workbook of text cells with a bold heading row that stays in sight; nothing in it is a formula."""
    package = Package(_skeleton(_widths(table), sheet_name), Path(sheet_name))
    nothing_moves = Moves(Line(1, 1, {}, 1), Line(1, 1, {}, 1))
    headings = {at: column.heading for at, column in enumerate(table.columns, 1)}
    rows = {row: NewRow(dict(enumerate(texts, 1)), like=2) for row, texts in enumerate(table.rows(), 2)}
    return saved_into(package, package.sheets()[0], Changes(nothing_moves, {1: headings}, rows), package.path)


def _skeleton(widths: list[int], sheet_name: str) -> bytes:
    """A sheet whose first row is that of headings, and whose second row lends the deals' cells their style."""
    import openpyxl
    from openpyxl.styles import Alignment, Font

    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = sheet_name
    sheet.freeze_panes = "A2"
    bold, wrapped = Font(bold=True), Alignment(vertical="top", wrap_text=True)
    for at, width in enumerate(widths, 1):
        heading = sheet.cell(1, at)
        heading.font, heading.alignment, heading.number_format = bold, wrapped, _TEXT_FORMAT
        # Text cells: what is typed into them in Excel keeps its zeros.
        sheet.cell(2, at).number_format = _TEXT_FORMAT
        whole_column = sheet.column_dimensions[column_letters(at)]
        whole_column.width, whole_column.number_format = width, _TEXT_FORMAT
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _widths(table: DealTable) -> list[int]:
    widths = [len(column.heading) + 2 for column in table.columns]
    for deal in table.deals[:_ROWS_THAT_TELL_WIDTHS]:
        widths = [max(width, len(text) + 1) for width, text in zip(widths, table.texts(deal), strict=True)]
    return [min(max(width, _NARROWEST), _WIDEST) for width in widths]
