"""Finding the heading row, and saying what a file is that has none (rules F1 and F10)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from pathlib import Path

from cosell_desk.core.errors import NotADealFile
from cosell_desk.core.layouts import heading_key, recognise
from cosell_desk.core.translate import QT_TRANSLATE_NOOP

SEARCHED_ROWS = 20
ENOUGH_HEADINGS = 3
_SHARED_WITH_OTHER_FILES = frozenset({"Errors", "Notes", "Currency"})
"""Headings that many tables have; they do not tell a co-sell file."""
_LONGEST_HEADING = 200

# Partner Center's bulk file of Azure IP co-sell deal registrations, without the two headings that co-sell files share.
_DEAL_REGISTRATION = frozenset(
    heading_key(heading)
    for heading in (
        *("Registration Date", "Registration Type", "Registration Status", "Registration Status Reason"),
        *("Is Marketplace Transacted", "Marketplace Transaction Date", "Is Deployed on Azure", "Contract Value"),
        *("Contract Currency", "Contract Term", "Contract Sign Date", "Contract Start Date", "Contract End Date"),
        *("Solution Value", "Solution Currency", "Primary Deployment On", "Pricing Model", "Review Pending Date"),
        *("Action Required Date", "Passed Date", "Failed Date", "Approved Date"),
    )
)
_ENOUGH_OF_A_DEAL_REGISTRATION = 3
# The headings of the leads file are not published; these words have been seen in what it shows.
_LEADS = frozenset({"leadid", "leadname", "leadstatus", "leadsubstatus", "leadtitle"})
_DEAL_NAME = "Deal Name"
"""The heading that only co-sell opportunities have; leads and registrations share the customer's with them."""

_REFUSALS = {
    "empty": QT_TRANSLATE_NOOP(
        "File", "“{name}” is empty: it holds neither headings nor deals. Download the deals from Partner Center again."
    ),
    "no-table": QT_TRANSLATE_NOOP(
        "File",
        "“{name}” holds no table of deals. Open the CSV file that Partner Center's page of co-sell opportunities"
        " downloads, or an Excel workbook made from it.",
    ),
    "binary": QT_TRANSLATE_NOOP(
        "File",
        "“{name}” is neither a text file nor a workbook ({looks_like}). Open the CSV file that Partner Center's page of"
        " co-sell opportunities downloads, or an Excel workbook made from it.",
    ),
    "deal-registrations": QT_TRANSLATE_NOOP(
        "File",
        "“{name}” holds deal registrations (Azure IP co-sell), not co-sell opportunities. Upload it on Partner Center's"
        " page of deal registrations, or download the co-sell opportunities and open those.",
    ),
    "leads": QT_TRANSLATE_NOOP(
        "File",
        "“{name}” looks like a file of leads, not of co-sell opportunities. Download the co-sell opportunities from"
        " Partner Center and open those.",
    ),
    "crm-export": QT_TRANSLATE_NOOP(
        "File",
        "“{name}” is a table of something else, such as an export from a CRM system: it has too few headings of a"
        " co-sell file. Make a template and copy your deals into it, or open a download from Partner Center.",
    ),
}


def known_headings(cells: Iterable[str]) -> int:
    """How many different headings of a co-sell file stand in the row; those of any table do not count."""
    found = set()
    for cell in cells:
        meaning = recognise(cell) if 0 < len(cell) <= _LONGEST_HEADING else None
        if meaning is not None and meaning.column.name not in _SHARED_WITH_OTHER_FILES:
            found.add((meaning.column.name, meaning.number))
    return len(found)


def find_heading_row(rows: Iterable[Sequence[str]], limit: int = SEARCHED_ROWS) -> tuple[int, int] | None:
    """The first row (from 0) that has enough known headings, and how many; None if the first `limit` rows have none."""
    for at, row in zip(range(limit), rows, strict=False):
        known = known_headings(row)
        if known >= ENOUGH_HEADINGS and not _is_of_a_neighbour(row):
            return at, known
    return None


def _is_of_a_neighbour(row: Sequence[str]) -> bool:
    """Whether these are the headings of another bulk file, however many of them co-sell files have too."""
    names = [cell for cell in row if 0 < len(cell) <= _LONGEST_HEADING]
    if _neighbour({heading_key(name) for name in names}) is None:
        return False
    return not any(meant is not None and meant.column.name == _DEAL_NAME for meant in map(recognise, names))


def _neighbour(keys: Set[str]) -> str | None:
    """The code of the other bulk file that has these headings."""
    if len(keys & _DEAL_REGISTRATION) >= _ENOUGH_OF_A_DEAL_REGISTRATION:
        return "deal-registrations"
    return "leads" if len(keys) > 1 and keys & _LEADS else None


def looks_like(rows: Iterable[Sequence[str]]) -> str:
    """The code for what a file without a heading row of deals looks like, judged by its first rows."""
    widths: Counter[int] = Counter()
    for _, row in zip(range(SEARCHED_ROWS), rows, strict=False):
        filled = [cell for cell in row if cell.strip()]
        keys = {heading_key(cell) for cell in filled if len(cell) <= _LONGEST_HEADING}
        if neighbour := _neighbour(keys):
            return neighbour
        if filled:
            widths[len(row) if len(filled) > 1 else 1] += 1
    if not widths:
        return "empty"
    # Prose has commas too, but another number of them in every line.
    width, rows_of_it = widths.most_common(1)[0]
    is_table = width > 1 and 2 * rows_of_it > widths.total() and (rows_of_it > 1 or width > 2)
    return "crm-export" if is_table else "no-table"


def refusal(path: Path, code: str) -> NotADealFile:
    """Rule F1 for a file that looks like `code`."""
    return NotADealFile(path, _REFUSALS[code], code, name=path.name)


def binary_refusal(path: Path, looks_like: str) -> NotADealFile:
    """Rule F1 for a file that is not even text; `looks_like` names its kind ("a PDF document")."""
    return NotADealFile(path, _REFUSALS["binary"], "no-table", name=path.name, looks_like=looks_like)
