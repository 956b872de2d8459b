"""Any sequence of edits, against a plain list of lists; and undoing all of it brings back the table as opened."""

import re

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cosell_desk.core.changes import Edit, MarkKey, SetMarks
from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import Rectangle, clear, set_cell, write
from cosell_desk.core.fills import fill_down, fill_series
from cosell_desk.core.find import Finder, Query, replace_all
from cosell_desk.core.fixes import mend_headings
from cosell_desk.core.new_deals import delete_deals, duplicate_deals, insert_deals
from cosell_desk.core.pasting import paste
from cosell_desk.core.slots import add_columns, close_gaps, empty_columns, remove_column

HEADINGS = ["Referral ID", "Deal Name", "Partner Referral Status", "Solution 1", "Solution3", "Notes"]
REFERRAL, NAME, STATUS, NOTES = 1, 2, 3, 6
LOST_BY_DUPLICATES = {"Referral ID"}
TEXTS = st.sampled_from(["", "a", "b", "ab", "Aa", "two\nlines", "7"])
ROWS = st.lists(st.lists(TEXTS, min_size=6, max_size=6), min_size=1, max_size=4)


def is_locked(deal: int, column: int) -> bool:
    return (deal, column) in {(1, NAME), (2, 4), (2, REFERRAL)}


def everything(table: DealTable) -> object:
    return (
        list(table.deals),
        table.columns,
        [list(row) for row in table.rows()],
        dict(table.marks),
        table.layout.name,
        [table.row_number(deal) for deal in table.deals],
    )


class EditSequences(RuleBasedStateMachine):
    """`self.rows` and `self.headings` are the model; `self.ids` and `self.columns` only name their places."""

    @initialize(rows=ROWS)
    def open(self, rows):
        self.table = DealTable.of(HEADINGS, [list(row) for row in rows], range(2, len(rows) + 2))
        self.opened = everything(self.table)
        self.rows = [list(row) for row in rows]
        self.headings = list(HEADINGS)
        self.ids = list(self.table.deals)
        self.columns = [column.id for column in self.table.columns]
        self.finder = Finder(self.table)
        self.undos: list[tuple[Edit, tuple]] = []
        self.redos: list[tuple[Edit, tuple]] = []

    # How the model and the table are changed together

    def model(self):
        return [list(row) for row in self.rows], list(self.headings), list(self.ids), list(self.columns)

    def restore(self, state):
        rows, headings, ids, columns = state
        self.rows, self.headings = [list(row) for row in rows], list(headings)
        self.ids, self.columns = list(ids), list(columns)

    def do(self, edit, before):
        """Carry an edit out whose effect the model has already; one that changes nothing must be no edit."""
        if not edit:
            assert self.model() == before, "the model changed and no edit was made"
            return
        assert self.model() != before, "an edit that changes nothing"
        self.undos.append((self.table.apply(edit), before))
        self.redos.clear()

    def put(self, row, at, text):
        if not is_locked(self.ids[row], self.columns[at]):
            self.rows[row][at] = text

    def some(self, data, of):
        return data.draw(st.lists(st.sampled_from(of), min_size=1, max_size=4, unique=True))

    def shown(self, data):
        """Rows that a filter shows, in the order of a sort."""
        return data.draw(st.permutations(range(len(self.rows))))[: data.draw(st.integers(1, len(self.rows)))]

    def rectangle(self, rows, ats):
        return Rectangle(tuple([self.ids[row] for row in rows]), tuple([self.columns[at] for at in ats]))

    has_deals = precondition(lambda self: self.rows)

    # What users do

    @has_deals
    @rule(data=st.data(), text=TEXTS)
    def type_into_a_cell(self, data, text):
        before = self.model()
        row, at = (
            data.draw(st.sampled_from(range(len(self.rows)))),
            data.draw(st.sampled_from(range(len(self.headings)))),
        )
        edit = set_cell(self.table, self.ids[row], self.columns[at], text)
        self.rows[row][at] = text
        self.do(edit, before)

    @has_deals
    @rule(data=st.data(), text=TEXTS)
    def write_into_a_selection(self, data, text):
        before = self.model()
        rows, ats = self.some(data, range(len(self.rows))), self.some(data, range(len(self.headings)))
        make = clear(self.table, [self.rectangle(rows, ats)], is_locked)
        if text:
            make = write(self.table, [self.rectangle(rows, ats)], text, is_locked)
        for row in rows:
            for at in ats:
                self.put(row, at, text)
        self.do(make.edit, before)

    @has_deals
    @rule(
        data=st.data(),
        block=st.lists(st.lists(TEXTS, min_size=2, max_size=2), min_size=1, max_size=4),
        adds=st.booleans(),
    )
    def paste_a_block(self, data, block, adds):
        before = self.model()
        shown = self.shown(data)
        top = data.draw(st.integers(0, len(shown) - 1))
        left = data.draw(st.integers(0, len(self.headings) - 1))
        made = paste(
            self.table,
            tuple(map(tuple, block)),
            [self.rectangle([shown[top]], [left])],
            [self.ids[row] for row in shown],
            self.columns,
            is_locked,
            adds_deals=adds,
        )
        while len(block) > len(shown) - top and not any(block[-1]):
            block = block[:-1]  # empty rows at the end need no deals
        assert made.lacking == (0 if adds else max(0, len(block) - (len(shown) - top)))
        for offset, texts in enumerate(block):
            if top + offset < len(shown):
                for at, text in enumerate(texts[: len(self.headings) - left], left):
                    self.put(shown[top + offset], at, text)
            elif adds:
                row = ["New" if heading == "Partner Referral Status" else "" for heading in self.headings]
                for at, text in enumerate(texts[: len(self.headings) - left], left):
                    if self.headings[at] not in LOST_BY_DUPLICATES:
                        row[at] = text
                self.ids.append(made.added[len(self.rows) - len(before[0])])
                self.rows.append(row)
        self.do(made.edit, before)

    @has_deals
    @rule(data=st.data())
    def fill_down(self, data):
        before = self.model()
        rows, ats = self.shown(data), self.some(data, range(len(self.headings)))
        made = fill_down(self.table, [self.rectangle(rows, ats)], is_locked)
        for at in ats:
            for row in rows[1:]:
                self.put(row, at, before[0][rows[0]][at])
        self.do(made.edit, before)

    @has_deals
    @rule(data=st.data())
    def drag_copies(self, data):
        before = self.model()
        rows, ats = self.shown(data), self.some(data, range(len(self.headings)))
        count = data.draw(st.integers(1, len(rows)))
        made = fill_series(
            self.table,
            self.rectangle(rows[:count], ats),
            [self.ids[row] for row in rows[count:]],
            is_locked,
            only_copy=True,
        )
        for at in ats:
            for offset, row in enumerate(rows[count:]):
                self.put(row, at, before[0][rows[offset % count]][at])
        self.do(made.edit, before)

    @rule(data=st.data(), count=st.integers(1, 2))
    def insert_deals(self, data, count):
        before = self.model()
        after = data.draw(st.sampled_from([None, *self.ids]))
        made = insert_deals(self.table, count, {"Notes": "mine", "Referral ID": "never"}, after)
        place = len(self.rows) if after is None else self.ids.index(after) + 1
        texts = {"Partner Referral Status": "New", "Notes": "mine"}
        for offset, deal in enumerate(made.deals):
            self.ids.insert(place + offset, deal)
            self.rows.insert(place + offset, [texts.get(heading, "") for heading in self.headings])
        self.do(made.edit, before)

    @has_deals
    @rule(data=st.data())
    def duplicate_deals(self, data):
        before = self.model()
        rows = self.some(data, range(len(self.rows)))
        made = duplicate_deals(self.table, [self.ids[row] for row in rows])
        place = max(rows) + 1
        for offset, (row, deal) in enumerate(zip(rows, made.deals, strict=True)):
            copy = [
                "" if heading in LOST_BY_DUPLICATES else text
                for heading, text in zip(self.headings, before[0][row], strict=True)
            ]
            copy[self.headings.index("Partner Referral Status")] = "New"
            self.ids.insert(place + offset, deal)
            self.rows.insert(place + offset, copy)
        self.do(made.edit, before)

    @has_deals
    @rule(data=st.data())
    def delete_deals(self, data):
        before = self.model()
        gone = [self.ids[row] for row in self.some(data, range(len(self.rows)))]
        edit = delete_deals(self.table, gone)
        kept = [at for at, deal in enumerate(self.ids) if deal not in gone]
        self.rows, self.ids = [self.rows[at] for at in kept], [self.ids[at] for at in kept]
        self.do(edit, before)

    def solutions(self):
        """Places of the Solution columns, by number."""
        found = {
            heading.removeprefix("Solution").strip(): at
            for at, heading in enumerate(self.headings)
            if "Solution" in heading
        }
        return {int(number): found[number] for number in sorted(found, key=int)}

    @precondition(lambda self: len(self.headings) < 10)
    @rule(count=st.integers(1, 2))
    def add_solutions(self, count):
        before = self.model()
        made = add_columns(self.table, "Solution", count)
        for column in made.columns:
            there = self.solutions()
            number = next(number for number in range(1, 51) if number not in there)
            before_it = max(other for other in there if other < number)
            spelled = f"Solution {number}"  # as the others, but for Solution3, which Partner Center would not know
            place = there[before_it] + 1
            self.headings.insert(place, spelled)
            self.columns.insert(place, column)
            for row in self.rows:
                row.insert(place, "")
        self.do(made.edit, before)

    @rule(data=st.data())
    def remove_an_empty_solution(self, data):
        before = self.model()
        there = self.solutions()
        empty = [at for number, at in there.items() if number > 1 and not any(row[at] for row in self.rows)]
        assert empty_columns(self.table, "Solution") == tuple([self.columns[at] for at in empty])
        if empty:
            gone = data.draw(st.sampled_from(empty))
            edit = remove_column(self.table, self.columns[gone])
            for line in (self.headings, self.columns, *self.rows):
                del line[gone]
            self.do(edit, before)

    @has_deals
    @rule(data=st.data())
    def close_gaps(self, data):
        before = self.model()
        rows = self.some(data, range(len(self.rows)))
        made = close_gaps(self.table, "Solution", [self.ids[row] for row in rows], is_locked)
        there = list(self.solutions().values())
        for row in rows:
            filled = [self.rows[row][at] for at in there if self.rows[row][at]]
            values = filled + [""] * (len(there) - len(filled))
            changing = [at for at, text in zip(there, values, strict=True) if self.rows[row][at] != text]
            if not any(is_locked(self.ids[row], self.columns[at]) for at in changing):
                for at, text in zip(there, values, strict=True):
                    self.rows[row][at] = text
        self.do(made.edit, before)

    @has_deals
    @rule(data=st.data(), text=st.sampled_from(["a", "b", "lines"]), new=st.sampled_from(["", "A", "xx"]))
    def replace_all(self, data, text, new):
        before = self.model()
        shown = self.shown(data)
        query = Query(text, match_case=True)
        cells = self.finder.find(query, [self.ids[row] for row in shown], self.columns).cells
        made = replace_all(self.table, query, new, cells, is_locked)
        for row in shown:
            for at in range(len(self.headings)):
                self.put(row, at, self.rows[row][at].replace(text, new))
        self.do(made.edit, before)

    @rule()
    def mend_headings(self):
        before = self.model()
        edit = mend_headings(self.table)
        self.headings = [re.sub(r"^Solution(?=\d)", "Solution ", heading) for heading in self.headings]
        self.do(edit, before)

    @has_deals
    @rule(data=st.data())
    def mark_a_deal(self, data):
        key = MarkKey("closed-here", data.draw(st.sampled_from(self.ids)))
        text = None if self.table.mark("closed-here", key.deal) else "yes"
        self.undos.append((self.table.apply(Edit((SetMarks(((key, text),)),))), self.model()))
        self.redos.clear()

    @precondition(lambda self: self.undos)
    @rule()
    def undo(self):
        edit, state = self.undos.pop()
        self.redos.append((self.table.apply(edit), self.model()))
        self.restore(state)

    @precondition(lambda self: self.redos)
    @rule()
    def redo(self):
        edit, state = self.redos.pop()
        self.undos.append((self.table.apply(edit), self.model()))
        self.restore(state)

    @invariant()
    def the_table_is_as_the_model(self):
        assert [list(row) for row in self.table.rows()] == self.rows
        assert [column.heading for column in self.table.columns] == self.headings
        assert self.table.deals == self.ids
        assert [column.id for column in self.table.columns] == self.columns

    def teardown(self):
        if not hasattr(self, "table"):
            return
        last = everything(self.table)
        ways_forth = [self.table.apply(edit) for edit, _ in reversed(self.undos)]
        assert everything(self.table) == self.opened
        for edit in reversed(ways_forth):
            self.table.apply(edit)
        assert everything(self.table) == last


TestEditSequences = EditSequences.TestCase
TestEditSequences.settings = settings(max_examples=60, stateful_step_count=25)
