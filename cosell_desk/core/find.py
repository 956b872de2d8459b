"""What find and replace look for: a text or a regular expression, in the shown cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from cosell_desk.core.changes import Edit
from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import CellsEdit, CellWriter, IsLocked
from cosell_desk.core.errors import CosellError
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.fixes import Mend
from cosell_desk.core.patterns import compiled, longest_text, template_fits
from cosell_desk.core.row_texts import SEPARATOR, RowTexts
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.core.watch import Watch, unwatched, watched

BAD_REPLACEMENT = QT_TRANSLATE_NOOP(
    "Find",
    "The replacement cannot be used: it names a group that the regular expression does not have, or ends with \\.",
)


class NotReplaceable(CosellError):
    pass


@dataclass(frozen=True, slots=True)
class Query:
    text: str
    whole_cell: bool = False
    match_case: bool = False
    is_regex: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Cells in shown order. `too_long` cells were not searched: a regular expression could take for ever in them."""

    cells: list[tuple[DealId, ColumnId]]
    too_long: int = 0


_A_STEP = 250
"""Deals that are searched before the window is looked at again."""


class Finder:
    """Finds in one table. It remembers the rows' folded texts between searches; edits need not be told."""

    def __init__(self, table: DealTable, rows: RowTexts | None = None) -> None:
        """`rows` are the table's, where somebody else remembers them too."""
        self._table = table
        self._rows = rows if rows is not None else RowTexts(table)

    def find(self, query: Query, deals: Sequence[DealId], columns: Sequence[ColumnId]) -> Found:
        """All cells that match, deal by deal. Raises BadPattern, in a sentence, for a bad regular expression."""
        if not query.text or not columns:
            return Found([])
        if query.is_regex:
            return self._find_pattern(query, deals, columns)
        needle = query.text if query.match_case else query.text.casefold()
        positions = [self._table.position(column) for column in columns]
        if SEPARATOR in needle or len(positions) * 4 < len(self._table.columns):
            return Found(self._find_cells(query, needle, deals, columns, positions))
        return Found(self._find_rows(query, needle, deals, columns, positions))

    def find_in_steps(
        self, query: Query, deals: Sequence[DealId], columns: Sequence[ColumnId], size: int = _A_STEP
    ) -> Iterator[Found]:
        """The same, some deals at a time, for a window that must not stand still while a slow expression is tried."""
        for start in range(0, len(deals), size):
            yield self.find(query, deals[start : start + size], columns)

    def _find_rows(
        self, query: Query, needle: str, deals: Sequence[DealId], columns: Sequence[ColumnId], positions: list[int]
    ) -> list[tuple[DealId, ColumnId]]:
        """Whole rows first, as one text each: most hold nothing that matches."""
        sought = f"{SEPARATOR}{needle}{SEPARATOR}" if query.whole_cell else needle
        rank_at = {at: rank for rank, at in enumerate(positions)}
        is_in_order = positions == list(range(len(self._table.columns)))
        is_folded = not query.match_case
        found: list[tuple[DealId, ColumnId]] = []
        for deal, row in self._rows.joined(deals, is_folded=is_folded):
            if sought not in row:
                continue
            if row.count(sought) <= _FEW and self._rows.is_aligned(row):
                places = _places(row, sought)
            else:
                cells = self._rows.split(deal, row, is_folded=is_folded)
                if query.whole_cell:
                    places = [at for at, cell in enumerate(cells) if cell == needle]
                else:
                    places = [at for at, cell in enumerate(cells) if needle in cell]
            if not is_in_order:
                places = sorted([rank_at[at] for at in places if at in rank_at])
            found += [(deal, columns[at]) for at in places]
        return found

    def _find_cells(
        self, query: Query, needle: str, deals: Sequence[DealId], columns: Sequence[ColumnId], positions: list[int]
    ) -> list[tuple[DealId, ColumnId]]:
        def matches(text: str) -> bool:
            folded = text if query.match_case else text.casefold()
            return folded == needle if query.whole_cell else needle in folded

        return self._judged(matches, deals, columns, positions)

    def _find_pattern(self, query: Query, deals: Sequence[DealId], columns: Sequence[ColumnId]) -> Found:
        pattern = compiled(query.text, match_case=query.match_case)
        search = pattern.fullmatch if query.whole_cell else pattern.search
        longest = longest_text(query.text)
        too_long: set[str] = set()

        def matches(text: str) -> bool:
            if len(text) > longest:
                too_long.add(text)
                return False
            return search(text) is not None

        positions = [self._table.position(column) for column in columns]
        cells = self._judged(matches, deals, columns, positions)
        unsearched = 0
        if too_long:
            rows = map(self._table.texts, deals)
            unsearched = sum([row[at] in too_long for row in rows for at in positions])
        return Found(cells, unsearched)

    def _judged(
        self,
        matches: Callable[[str], bool],
        deals: Sequence[DealId],
        columns: Sequence[ColumnId],
        positions: list[int],
    ) -> list[tuple[DealId, ColumnId]]:
        """Each distinct text is judged once."""
        known = _Judged(matches)
        placed = list(zip(columns, positions, strict=True))
        texts = self._table.texts
        return [(deal, column) for deal in deals for row in (texts(deal),) for column, at in placed if known[row[at]]]


_CELLS = 500
"""Replaced before a watch is told of it."""
_FEW = 12
"""Up to so many hits in a row it is faster to count separators than to split the row."""


def _places(row: str, sought: str) -> list[int]:
    """The numbers of the cells of a joined row that hold what is sought."""
    places: list[int] = []
    cell = -1
    counted = 0
    at = row.find(sought)
    while at >= 0:
        # A whole cell is sought with the separators around it: the first one opens the cell.
        start = at + 1 if sought[0] == SEPARATOR else at
        cell += row.count(SEPARATOR, counted, start)
        counted = start
        places.append(cell)
        at = row.find(sought, row.find(SEPARATOR, start))
    return places


class _Judged(dict[str, bool]):
    def __init__(self, matches: Callable[[str], bool]) -> None:
        super().__init__()
        self._matches = matches

    def __missing__(self, text: str) -> bool:
        found = self[text] = self._matches(text)
        return found


def replacements(
    table: DealTable, query: Query, new: str, cells: Sequence[tuple[DealId, ColumnId]], watch: Watch = unwatched
) -> list[Mend]:
    """The preview: what replacing in these found cells would change.

    With a regular expression `\\1` and `\\g<name>` in `new` stand for its groups. Raises BadPattern and NotReplaceable.
    """
    replace = _replacer(query, new)
    known: dict[str, str] = {}
    found = []
    for deal, column in watched(cells, watch, _CELLS):
        old = table.text(deal, column)
        text = known.get(old)
        if text is None:
            text = known[old] = replace(old)
        if text != old:
            found.append(Mend(deal, column, old, text))
    return found


def replace(table: DealTable, mends: Sequence[Mend], is_locked: IsLocked, watch: Watch = unwatched) -> CellsEdit:
    """Carries a preview out; a cell that has changed since is left alone."""
    writer = CellWriter(table, is_locked)
    for mend in watched(mends, watch, _CELLS):
        if mend.deal is not None and table.text(mend.deal, mend.column) == mend.old:
            writer.write(mend.deal, mend.column, mend.new)
    return writer.finish()


def replace_all(
    table: DealTable, query: Query, new: str, cells: Sequence[tuple[DealId, ColumnId]], is_locked: IsLocked
) -> CellsEdit:
    if not query.text:
        return CellsEdit(Edit())
    return replace(table, replacements(table, query, new, cells), is_locked)


def _replacer(query: Query, new: str) -> Callable[[str], str]:
    if query.is_regex:
        pattern = compiled(query.text, match_case=query.match_case)
        longest = longest_text(query.text)
        if not template_fits(pattern, new):
            raise NotReplaceable(BAD_REPLACEMENT)

        def by_pattern(text: str) -> str:
            if len(text) > longest:
                return text
            if query.whole_cell:
                match = pattern.fullmatch(text)
                return match.expand(new) if match is not None else text
            return pattern.sub(new, text)

        return by_pattern
    if query.whole_cell:
        return lambda text: new if _same(text, query) else text
    if query.match_case:
        return lambda text: text.replace(query.text, new)
    needle = query.text.casefold()
    return lambda text: _replaced(text, needle, new)


def _same(text: str, query: Query) -> bool:
    return text == query.text if query.match_case else text.casefold() == query.text.casefold()


def _replaced(text: str, needle: str, new: str) -> str:
    """Each place where `needle` stands, whatever the case. Folding may lengthen a letter ("ß" to "ss"), so that
    places are counted letter by letter; half a letter is never replaced."""
    starts: dict[int, int] = {}
    folded = 0
    for at, letter in enumerate(text):
        starts[folded] = at
        folded += len(letter.casefold())
    starts[folded] = len(text)
    whole = text.casefold()
    pieces: list[str] = []
    done = at = 0
    while (at := whole.find(needle, at)) >= 0:
        start, end = starts.get(at), starts.get(at + len(needle))
        if start is None or end is None:
            at += 1
            continue
        pieces += [text[done:start], new]
        done = end
        at += len(needle)
    return "".join([*pieces, text[done:]])
