"""The file as it was first opened: what locks, "changed" and the review compare with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from operator import itemgetter
from typing import TYPE_CHECKING

from cosell_desk.core.changes import Edit, InsertColumns, InsertDeals, RemoveColumns, RemoveDeals, SetCells, SetMarks
from cosell_desk.core.columns import Lock
from cosell_desk.core.faults import ColumnId, DealId

if TYPE_CHECKING:
    from cosell_desk.core.deals import DealTable, TableColumn

_AROUND = " \t\r\n\u00a0\u200b\ufeff"


def referral_key(text: str) -> str:
    """By what two Referral IDs are the same; "" for none."""
    return text.strip(_AROUND).casefold()


class Original:
    """The first texts of a table's deals, under the table's ids.

    `is_older` tells whether it is known to be from before the file in hand (restored, or given with --opened): only
    then can a deal be called unchanged since the download. `is_the_file` tells that it is the file in hand as it was
    first opened: deals may have been closed in it. `uncompared` are columns that only some of the deals had.
    """

    def __init__(
        self,
        rows: Mapping[DealId, Sequence[str]],
        positions: Mapping[ColumnId, int],
        *,
        is_older: bool = False,
        is_the_file: bool = False,
        uncompared: Set[ColumnId] = frozenset(),
    ) -> None:
        self.uncompared = uncompared
        self._rows = rows
        self._positions = positions
        self._columns_seen: tuple[TableColumn, ...] | None = None
        self._are_the_same = False
        self.is_older = is_older
        self.is_the_file = is_the_file

    @classmethod
    def of(cls, table: DealTable) -> Original:
        """The table as it is now."""
        rows = {deal: list(table.texts(deal)) for deal in table.deals}
        return cls(rows, {column.id: at for at, column in enumerate(table.columns)}, is_the_file=True)

    @classmethod
    def matched(cls, table: DealTable, opened: DealTable) -> Original:
        """`opened` as the original of `table`: deals by Referral ID, columns by meaning (unknown ones by heading)."""
        referral, theirs = table.named("Referral ID"), opened.named("Referral ID")
        rows: dict[DealId, Sequence[str]] = {}
        if referral is not None and theirs is not None:
            known: dict[str, DealId] = {}
            for deal, text in zip(opened.deals, opened.column_texts(theirs.id), strict=True):
                if key := referral_key(text):
                    known.setdefault(key, deal)
            for deal, text in zip(table.deals, table.column_texts(referral.id), strict=True):
                match = known.get(referral_key(text))
                if match is not None:
                    rows[deal] = list(opened.texts(match))
        by_name: dict[str, int] = {}
        for at, column in enumerate(opened.columns):
            if not column.is_surplus:
                by_name.setdefault(column.name, at)
        positions = {
            column.id: by_name[column.name]
            for column in table.columns
            if column.name in by_name and not column.is_surplus
        }
        return cls(rows, positions, is_older=True)

    @property
    def knows_who_was_closed(self) -> bool:
        """Whether a deal that is closed in it was so before the file in hand, whatever the user says."""
        return self.is_older and not self.is_the_file

    @property
    def rows(self) -> Mapping[DealId, Sequence[str]]:
        """The first texts of every deal, those that are gone from the table included; see `positions`."""
        return self._rows

    @property
    def positions(self) -> Mapping[ColumnId, int]:
        """Where a column's text stands in each of `rows`."""
        return self._positions

    def knows(self, deal: DealId) -> bool:
        return deal in self._rows

    def text(self, deal: DealId, column: ColumnId) -> str | None:
        """The cell's first text; None when the original has no such deal or column."""
        row, at = self._rows.get(deal), self._positions.get(column)
        return None if row is None or at is None else row[at]

    def first_text(self, deal: DealId, column: TableColumn) -> str | None:
        """What the cell held to begin with: in a numbered column that came later, nothing; None for any other cell that
        the original lacks."""
        text = self.text(deal, column.id)
        return "" if text is None and deal in self._rows and self._came_later(column) else text

    def _came_later(self, column: TableColumn) -> bool:
        """Files hold as many numbered columns as their deals fill: one behind the first that is not there was empty."""
        known = column.column
        if known is None or column.number < 2 or known.lock is not Lock.NONE:
            return False
        return column.id not in self._positions and column.id not in self.uncompared

    def is_as_opened(self, table: DealTable, deal: DealId) -> bool:
        """Whether no cell of the deal differs, to the letter, from the original (see `first_text`)."""
        row = self._rows.get(deal)
        if row is None:
            return False
        now = table.texts(deal)
        if row == now and self._has_columns_of(table):
            return True
        return all(
            row[self._positions[column.id]] == text
            if column.id in self._positions
            else not text or not self._came_later(column)
            for column, text in zip(table.columns, now, strict=True)
        )

    def _has_columns_of(self, table: DealTable) -> bool:
        """Whether a deal's texts may be compared place by place. Asked deal by deal, so that it is remembered."""
        if table.columns is not self._columns_seen:
            self._columns_seen, self._are_the_same = table.columns, self._positions == table.positions
        return self._are_the_same

    def changed_deals(self, table: DealTable, deals: Sequence[DealId] | None = None) -> list[DealId]:
        """Those deals (of all) that are not as they were opened, and those that the original does not know."""
        among = table.deals if deals is None else deals
        rows, texts = self._rows, table.texts
        if self._has_columns_of(table):
            return [deal for deal in among if deal not in rows or texts(deal) != rows[deal]]
        positions = self._positions
        both = [(at, positions[column.id]) for at, column in enumerate(table.columns) if column.id in positions]
        if len(both) < 2:
            return [deal for deal in among if not self.is_as_opened(table, deal)]
        now, first = itemgetter(*[at for at, _ in both]), itemgetter(*[at for _, at in both])
        later = [at for at, column in enumerate(table.columns) if self._came_later(column)]
        return [
            deal
            for deal in among
            if deal not in rows or now(texts(deal)) != first(rows[deal]) or any(texts(deal)[at] for at in later)
        ]


class ChangedDeals:
    """The deals that are not, to the letter, as they were opened; after an edit only those it touched are compared.

    None are without an original.
    """

    def __init__(self, table: DealTable, original: Original | None) -> None:
        self._table, self._original = table, original
        self._known: set[DealId] | None = None
        self._stale: set[DealId] = set()

    def touch(self, edit: Edit) -> None:
        """After the table took this edit."""
        for change in edit.changes:
            match change:
                case SetCells(_, deals) | RemoveDeals(deals):
                    self._stale.update(deals)
                case InsertDeals(new):
                    self._stale.update([each.deal for each in new])
                case InsertColumns(inserted) if self._all_came_later([each.column.id for each in inserted]):
                    for each in inserted:
                        self._touch_filled(each.column.id)
                case RemoveColumns(columns) if self._all_came_later(columns):
                    self._stale.update(self._known or ())
                case SetMarks():
                    pass
                case _:  # columns of the original: any deal may have become what it was, or have left it
                    self._known = None

    def _all_came_later(self, columns: Iterable[ColumnId]) -> bool:
        return self._original is None or self._original.positions.keys().isdisjoint(columns)

    def _touch_filled(self, column: ColumnId) -> None:
        table = self._table
        if table.has_column(column):
            self._stale.update(
                [deal for deal, text in zip(table.deals, table.column_texts(column), strict=True) if text]
            )

    @property
    def deals(self) -> Set[DealId]:
        table, original = self._table, self._original
        if original is None:
            return frozenset()
        if self._known is None:
            self._known = set(original.changed_deals(table))
        elif self._stale:
            self._known -= self._stale
            self._known.update(original.changed_deals(table, [*table.there(self._stale)]))
        self._stale.clear()
        return self._known
