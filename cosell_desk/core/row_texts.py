"""Deals as one long text each, so that all cells of a table are searched at the speed of a single `in`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import DealId

SEPARATOR = "\x1f"
"""Stands around every cell of a joined row. A cell may hold it nevertheless: see `split`."""


class RowTexts:
    """Joined rows of one table; folded ones are remembered as long as the row is as it was."""

    def __init__(self, table: DealTable) -> None:
        self._table = table
        self._folded: dict[DealId, tuple[int, str, str]] = {}
        """The revision of the table at which the row was last looked at, the row, and the row folded."""

    def joined(self, deals: Iterable[DealId], *, is_folded: bool) -> Iterator[tuple[DealId, str]]:
        """Each deal with its cells as one text; `is_folded` for comparing whatever the case."""
        join, texts, known, revision = SEPARATOR.join, self._table.texts, self._folded, self._table.revision
        if len(known) > 2 * len(self._table) + 1000:
            known.clear()
        for deal in deals:
            before = known.get(deal)
            if before is None or before[0] != revision:
                row = f"{SEPARATOR}{join(texts(deal))}{SEPARATOR}"
                folded = before[2] if before is not None and before[1] == row else self._fold(deal, row)
                before = known[deal] = (revision, row, folded)
            yield deal, before[2] if is_folded else before[1]

    def _fold(self, deal: DealId, row: str) -> str:
        if row.isascii():
            return row.lower()
        # Folding letters beyond ASCII is slow; cell by cell only the texts that have some pay for it.
        return f"{SEPARATOR}{SEPARATOR.join(map(str.casefold, self._table.texts(deal)))}{SEPARATOR}"

    def is_aligned(self, row: str) -> bool:
        """Whether each separator of a joined row stands between two cells, and none in a cell."""
        return row.count(SEPARATOR) == len(self._table.columns) + 1

    def split(self, deal: DealId, row: str, *, is_folded: bool) -> list[str]:
        """The cells of a joined row."""
        cells = row[1:-1].split(SEPARATOR)
        texts = self._table.texts(deal)
        if len(cells) == len(texts):
            return cells
        return [text.casefold() if is_folded else text for text in texts]

    def deals_with(self, text: str, deals: Iterable[DealId]) -> list[DealId]:
        """The deals in which some cell holds the text, whatever the case."""
        needle = text.casefold()
        if SEPARATOR in needle:
            return [deal for deal in deals if any(needle in cell.casefold() for cell in self._table.texts(deal))]
        return [deal for deal, row in self.joined(deals, is_folded=True) if needle in row]
