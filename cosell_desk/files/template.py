"""Making an empty file of a layout: headings only, as CSV or as a workbook with dropdowns and help."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from cosell_desk.core.columns import FAMILY_LIMIT, Column
from cosell_desk.core.conditions import is_mandatory
from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import NotWritten
from cosell_desk.core.layouts import Layout
from cosell_desk.core.messages import column_help
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.files.safe import NOT_THE_SAME, replace
from cosell_desk.files.shape import NEW_CSV
from cosell_desk.files.write import write

if TYPE_CHECKING:
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.worksheet import Worksheet

OTHER_ENDING = QT_TRANSLATE_NOOP("File", "“{name}” was not written: a template is a .csv or an .xlsx file.")

_DEALS, _LISTS = "Deals", "Lists"
_ROWS = 5_000
"""As many deals as Partner Center puts into one download."""
_LONGEST_LIST, _LONGEST_PROMPT, _LONGEST_TITLE = 255, 255, 32
_WIDEST = 40
_TEXT_FORMAT = "@"


def template_headings(layout: Layout, solutions: int, team_members: int) -> list[tuple[str, Column, int]]:
    """Heading, column and number of each column of the layout, with so many solutions and team members."""
    counts: Mapping[str, int] = {"Solution": solutions, "Team member": team_members}
    found = []
    for heading, column, number in layout.columns:
        wanted = counts.get(column.name)
        if wanted is None:
            found.append((heading, column, number))
        elif number == 1:
            numbers = range(1, min(max(wanted, 1), FAMILY_LIMIT) + 1)
            found += [(layout.heading(column, each), column, each) for each in numbers]
    return found


def write_template(path: Path, layout: Layout, solutions: int = 1, team_members: int = 1) -> None:
    """Write a file without deals, in the format that the path's ending says. Raises NotWritten."""
    columns = template_headings(layout, solutions, team_members)
    headings = [heading for heading, _, _ in columns]
    ending = path.suffix.lower()
    if ending == ".csv":
        write(DealTable.of(headings, []), NEW_CSV, path)
        return
    if ending != ".xlsx":
        raise NotWritten(path, OTHER_ENDING, name=path.name)
    content = _workbook(columns)

    def produce(file: BinaryIO) -> None:
        file.write(content)

    def verify(written: Path) -> None:
        from cosell_desk.files.workbook_reading import read_workbook

        if [column.heading for column in read_workbook(written, sheet=_DEALS).table.columns] != headings:
            raise NotWritten(path, NOT_THE_SAME, name=path.name)

    replace(path, produce, verify)


def _workbook(columns: list[tuple[str, Column, int]]) -> bytes:
    import openpyxl
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = _DEALS
    lists = book.create_sheet(_LISTS)
    lists.sheet_state = "hidden"
    sheet.freeze_panes = "A2"
    wrapped = Alignment(vertical="top", wrap_text=True)
    fills = {True: PatternFill("solid", "FFF2CC"), False: PatternFill("solid", "F2F2F2")}
    places: dict[tuple[str, ...], str] = {}
    for at, (heading, column, number) in enumerate(columns, 1):
        cell = sheet.cell(1, at, heading)
        # The heading's text must stay what Partner Center knows, so that a colour marks what must be filled.
        is_needed = is_mandatory(column.required, number)
        cell.font, cell.fill = Font(bold=True, underline="single" if is_needed else None), fills[is_needed]
        cell.alignment, cell.number_format = wrapped, _TEXT_FORMAT
        note = Comment(column_help(column), "Cosell Desk")
        note.width, note.height = 420, 220
        cell.comment = note
        letters = get_column_letter(at)
        dimension = sheet.column_dimensions[letters]
        dimension.width, dimension.number_format = min(len(heading) + 4, _WIDEST), _TEXT_FORMAT
        validation = _validation(column, lists, places)
        validation.promptTitle = heading[:_LONGEST_TITLE]
        validation.prompt = _cut(column.help)
        sheet.add_data_validation(validation)
        validation.add(f"{letters}2:{letters}{_ROWS + 1}")
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _validation(column: Column, lists: Worksheet, places: dict[tuple[str, ...], str]) -> DataValidation:
    """A dropdown where the column has choices. Other words are warned of, not refused: lists grow."""
    from openpyxl.worksheet.datavalidation import DataValidation

    choices = tuple([choice.text for choice in column.kind.choices(*[""] * len(column.reads))])
    if not choices:
        return DataValidation(allow_blank=True, showInputMessage=True)
    source = f'"{",".join(choices)}"'
    if len(source) > _LONGEST_LIST or any("," in choice or '"' in choice for choice in choices):
        source = places.get(choices) or _list_on(lists, choices, len(places) + 1)
        places[choices] = source
    return DataValidation(
        type="list",
        formula1=source,
        allow_blank=True,
        showInputMessage=True,
        showErrorMessage=True,
        errorStyle="warning",
        errorTitle=column.name[:_LONGEST_TITLE],
        error="This is none of the listed values. Partner Center may refuse the deal.",
    )


def _list_on(lists: Worksheet, choices: tuple[str, ...], at: int) -> str:
    from openpyxl.utils import get_column_letter

    for row, choice in enumerate(choices, 1):
        lists.cell(row, at, choice)
    letters = get_column_letter(at)
    return f"{_LISTS}!${letters}$1:${letters}${len(choices)}"


def _cut(help: str) -> str:
    """As many whole words as Excel shows beside a cell; the note on the heading has all of them."""
    if len(help) <= _LONGEST_PROMPT:
        return help
    return help[: _LONGEST_PROMPT - 1].rpartition(" ")[0] + "…"
