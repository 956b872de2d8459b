"""Any sequence of what people do in the window, against a plain list of lists.

Sort and filter stand above it as lists of who is shown; undoing everything brings back the file as it was opened.
"""

import calendar
import csv
import datetime
import re
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from windows import model_of, new_window, open_in, save, settled

from cosell_desk.core.clipboard_text import write_text
from cosell_desk.core.findings import DealKind
from cosell_desk.ui import ready_edit
from cosell_desk.ui.add_columns_dialog import AddColumnsDialog
from cosell_desk.ui.add_deals_dialog import AddDealsDialog, MoreDeals
from cosell_desk.ui.bulk.close_deals import CloseDealsDialog
from cosell_desk.ui.bulk.replace_value import ReplaceValueDialog
from cosell_desk.ui.bulk.set_value import SetValueDialog
from cosell_desk.ui.bulk.shift_dates import ShiftDatesDialog
from cosell_desk.ui.column_chooser import Chosen, ColumnChooser
from cosell_desk.ui.fix_all_dialog import FixAllDialog
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.save_dialogs import Answer, UnsavedDialog

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
HEADINGS = [
    "Engagement ID",
    "Referral ID",
    "Partner Referral Status",
    "Partner Referral Substatus",
    "Deal Name",
    "Customer City",
    "CRM ID",
    "Notes",
    "Solution 1",
    "Solution 3",
    "Estimated Deal Value",
    "Declined/Lost reason",
    "Estimated Close Date",
    "Team member 2",
    "Team member 3",
    "Errors",
]
"""No Team member 1: a new deal would take over the one last used."""
FREE = ["Deal Name", "CRM ID", "Notes", "Solution 1"]
"""Columns into which this test types; all but two of the others are reached by blocks."""
ALWAYS_LOCKED, LOCKED_SINCE_CREATED = {"Engagement ID", "Referral ID", "Errors"}, {"Customer City"}
NEW = {"Partner Referral Status": "New", "Partner Referral Substatus": "Accepted"}
STATUS, SUBSTATUS, REASON = "Partner Referral Status", "Partner Referral Substatus", "Declined/Lost reason"
DATE = "Estimated Close Date"
DATES = ["", "07/15/2027", "3/4/2027", "01/31/2028", "25/12/2027", "soon"]
SOLUTIONS = ["", "SOL-7-X", "SOL-5-A, SEK, 10, 2", "b"]
MEMBERS = ["", "Bob, Partner, 999999, bob@contoso.com", "Ann, Seller, 888888, ann@contoso.com"]
SAID = ["", "Customer City is missing", "This was refused; Customer City is too long; Customer City is odd"]
TEXTS = ["a", "b", "ab", "Aa", "7", "12"]
ANY_TEXT, SOME_TEXT = st.sampled_from(["", *TEXTS, "two\nlines"]), st.sampled_from([*TEXTS, "two\nlines"])


def a_row(file: int, number: int, own: tuple[str, ...]) -> list[str]:
    """Every other deal is one that Partner Center knows. No two files are alike: one might be the other as saved."""
    ids = [f"f7eaae47-{file:04d}-4ac4-b4ea-{number:012d}", f"0b84f7ea-{file:04d}-4ac4-b4ea-{number:012d}"]
    *own, said, is_closed = own
    status = ["Closed", "Won"] if is_closed else ["Active", "Accepted"]
    ids, status, said = (ids, status, said) if number % 2 else (["", ""], ["New", "Accepted"], "")
    name, city, crm, notes, solution, *rest = own
    return [*ids, *status, name, city, crm, notes, solution, "", "100", "", *rest, said]


ROWS = st.lists(
    st.tuples(
        *[ANY_TEXT] * 5,
        st.sampled_from(DATES),
        *[st.sampled_from(MEMBERS)] * 2,
        st.sampled_from(SAID),
        st.sampled_from([False, False, True]),
    ),
    min_size=2,
    max_size=5,
)


def messages_in(said: str) -> list[tuple[str, str]]:
    """Each with the column that it names, or else that it stands in."""
    texts = [text.strip() for text in said.split(";") if text.strip()]
    return [("Customer City" if "Customer City" in text else "Errors", text) for text in texts]


def day_of(text: str) -> datetime.date | None:
    """A right date is month/day/year."""
    found = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text)
    try:
        return datetime.date(int(found[3]), int(found[1]), int(found[2])) if found else None
    except ValueError:
        return None


def has_day_first(text: str) -> bool:
    found = re.fullmatch(r"(\d{1,2})/(\d{1,2})/\d{4}", text)
    return found is not None and int(found[1]) > 12 >= int(found[2])


def has_two_readings(text: str) -> bool:
    day = day_of(text)
    return day is not None and day.day <= 12 and day.day != day.month


def shifted(day: datetime.date, months: int, days: int) -> str:
    """First by months, where a day that the month lacks becomes its last, then by days."""
    year, month = divmod(12 * day.year + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return (datetime.date(year, month + 1, min(day.day, last)) + datetime.timedelta(days)).strftime("%m/%d/%Y")


def same_as(family: str, text: str) -> str:
    """What two values of a family share when they are one: a solution its ID, a team member the e-mail address."""
    parts = [part.strip() for part in text.split(",")]
    if family == "Team member":
        return (parts[3] if len(parts) == 4 else text.strip()).casefold()
    return parts[0].casefold()


def without_gaps(texts: list[str]) -> list[str]:
    kept = [text for text in texts if text]
    return kept + [""] * (len(texts) - len(kept))


def sort_key(text: str) -> tuple[int, int, str]:
    return (0, int(text), "") if text.isdigit() else (1, 0, text.casefold())


class Sequences(RuleBasedStateMachine):
    """`rows` and `headings` are the model; a row is named by a number that stays with it for life."""

    window: MainWindow
    qtbot: QtBot
    folder: Path
    patch: pytest.MonkeyPatch
    files = 0
    is_as_modelled = False

    @initialize(rows=ROWS)
    def open(self, rows):
        type(self).files += 1
        self.path = self.folder / f"deals {self.files}.csv"
        texts = [a_row(self.files, number, row) for number, row in enumerate(rows)]
        with self.path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADINGS, *texts])
        self.rows = dict(enumerate(texts))
        self.file_order = list(self.rows)
        self.headings = list(HEADINGS)
        self.existing = {number: row[5] for number, row in self.rows.items() if row[1]}
        self.first_dates = {number: row[self.at(DATE)] for number, row in self.rows.items()}
        self.closed_first = {number for number, row in self.rows.items() if row[2] == "Closed" and not row[-1]}
        self.confirmed, self.closed_here, self.dismissed = {}, set(), {}
        self.next = len(texts)
        self.unseen = set()
        self.begin()
        self.is_arranged = False
        for action in ("columns-all", "freeze-name"):
            self.do(action)

    def begin(self):
        """A file that was just opened."""
        open_in(self.window, self.path, self.qtbot)
        self.bytes = self.path.read_bytes()
        self.was_saved = False
        self.sorted = None
        self.hidden = set()
        self.undos, self.redos = [], []
        self.opened = self.state()

    # The model

    def state(self):
        rows = {number: list(row) for number, row in self.rows.items()}
        marks = dict(self.confirmed), set(self.closed_here), dict(self.dismissed)
        return rows, list(self.file_order), list(self.headings), marks

    def restore(self, state):
        rows, order, headings, (confirmed, closed_here, dismissed) = state
        before, columns_before = self.rows, self.headings
        self.rows = {number: list(row) for number, row in rows.items()}
        self.file_order, self.headings = list(order), list(headings)
        dates = {number for number, _ in set(confirmed.items()) ^ set(self.confirmed.items())} & set(rows)
        messages = {key for key, _ in set(dismissed.items()) ^ set(self.dismissed.items()) if key[0] in rows}
        marked = dates | {number for number, _ in messages} | (closed_here ^ self.closed_here) & set(rows)
        self.confirmed, self.closed_here, self.dismissed = dict(confirmed), set(closed_here), dict(dismissed)
        touched = [number for number, row in rows.items() if number not in before]
        if all(len(row) == len(self.headings) for row in before.values()):
            touched += [number for number, row in rows.items() if number in before and row != before[number]]
        touched += [number for number in marked if number not in touched]
        self.place_new_ones()
        if touched and all(number in self.hidden for number in touched):
            self.hidden -= set(touched)  # an undo shows what it did
        columns = {heading for heading in self.headings if heading not in columns_before}
        if self.headings == columns_before:
            for number, row in rows.items():
                if number in before:
                    pairs = zip(self.headings, row, before[number], strict=True)
                    columns |= {heading for heading, text, old in pairs if text != old}
        columns |= {DATE} if dates else set()
        columns |= {heading for _, heading in messages}
        if columns <= self.unseen:
            self.unseen -= columns

    def changed(self, before):
        if self.state() != before:
            self.undos.append(before)
            self.redos.clear()
            self.place_new_ones()

    def place_new_ones(self):
        """Under a sort a new deal stands right after the one that is before it in the file."""
        if self.sorted is None:
            return
        known, behind, first = set(self.sorted), {}, []
        anchor = None
        for number in self.file_order:
            if number in known:
                anchor = number
            else:
                (first if anchor is None else behind.setdefault(anchor, [])).append(number)
        self.sorted = first + [each for number in self.sorted for each in (number, *behind.get(number, []))]

    def order(self):
        return self.file_order if self.sorted is None else self.sorted

    def shown(self):
        return [number for number in self.order() if number in self.rows and number not in self.hidden]

    def shown_headings(self):
        """The frozen Deal Name comes first, until an order is chosen. From then on the window tells theirs."""
        seen = [heading for heading in self.headings if heading not in self.unseen]
        if not self.is_arranged:
            return ["Deal Name", *[heading for heading in seen if heading != "Deal Name"]]
        model = model_of(self.window)
        arranged = [model.table.column(column).heading for column in model.columns_shown]
        assert sorted(arranged) == sorted(seen)
        return arranged

    def seen(self, headings):
        return [heading for heading in headings if heading not in self.unseen]

    def hideable(self):
        """Some stay in sight, to stand at. A numbered column that is added again is not the one that went."""
        are_others = any(headings != self.headings for _, _, headings, _ in (*self.undos, *self.redos))
        numbered = ("Solution", "Team member") if are_others else ()
        return [each for each in self.headings if each not in ("Deal Name", "Notes") and not each.startswith(numbered)]

    def at(self, heading):
        return self.headings.index(heading)

    def is_closed(self, number):
        return number in self.closed_first and number not in self.closed_here

    def put(self, number, heading, text):
        bound = self.is_closed(number) or (heading in LOCKED_SINCE_CREATED and self.existing.get(number))
        if heading not in ALWAYS_LOCKED and not bound:
            self.rows[number][self.at(heading)] = text

    def slots(self, family):
        return [at for at, heading in enumerate(self.headings) if heading.startswith(family)]

    # The window

    @property
    def view(self):
        return self.window.view

    def stand_at(self, row, heading, to_row=None, to=None):
        model, sections = model_of(self.window), self.shown_headings()
        self.view.setFocus()
        self.view.move_to(model.index(row, sections.index(heading)))
        if to_row is not None:
            self.view.move_to(model.index(to_row, sections.index(to or heading)), extend=True)

    def do(self, action):
        self.window.menus[action].trigger()

    def a_place(self, data, headings=None):
        shown = self.shown()
        row = data.draw(st.integers(0, len(shown) - 1))
        return row, shown[row], data.draw(st.sampled_from(self.seen(headings or self.shown_headings())))

    def some_rows(self, data):
        """Shown rows that are next to each other."""
        shown = self.shown()
        first = data.draw(st.integers(0, len(shown) - 1))
        last = data.draw(st.integers(first, len(shown) - 1))
        return first, last, shown[first : last + 1]

    has_deals = precondition(lambda self: bool(self.shown()))

    # What people do

    @has_deals
    @rule(data=st.data(), text=st.sampled_from(["a", "7", "ab"]))
    def type_into_a_cell(self, data, text):
        row, number, heading = self.a_place(data, FREE)
        before = self.state()
        self.stand_at(row, heading)
        self.qtbot.keyClick(self.view, text[0])
        editor = self.view.itemDelegate().open_editor
        assert (editor is None) == self.is_closed(number)
        if editor is None:
            return
        self.qtbot.keyClicks(editor, text[1:])
        self.qtbot.keyClick(editor, Key.Key_Return)
        self.put(number, heading, text)
        self.changed(before)

    @has_deals
    @rule(data=st.data())
    def type_an_amount_in_ones_own_way(self, data):
        """The text as it was typed is a step of its own; what stands there already and is typed again, none."""
        if "Estimated Deal Value" in self.unseen:
            return
        row, number, heading = self.a_place(data, ["Estimated Deal Value"])
        if self.is_closed(number):
            return
        is_there = self.rows[number][self.at(heading)] == "12 563,50"
        for text in () if is_there else ("12 563,50", "12563.50"):
            before = self.state()
            self.put(number, heading, text)
            self.changed(before)
        self.stand_at(row, heading)
        self.qtbot.keyClick(self.view, "1")
        editor = self.view.itemDelegate().open_editor
        self.qtbot.keyClicks(editor, "2 563,50")
        self.qtbot.keyClick(editor, Key.Key_Return)

    @has_deals
    @rule(data=st.data(), is_cut=st.booleans())
    def copy_or_cut_and_paste(self, data, is_cut):
        first, last, numbers = self.some_rows(data)
        heading = data.draw(st.sampled_from(self.seen(["Deal Name", "Customer City", "CRM ID", "Notes"])))
        before = self.state()
        texts = [self.rows[number][self.at(heading)] for number in numbers]
        self.stand_at(first, heading, last)
        self.qtbot.keyClick(self.view, Key.Key_X if is_cut else Key.Key_C, CTRL)
        if is_cut:
            for number in numbers:
                self.put(number, heading, "")
            self.changed(before)
        row, _, into = self.a_place(data, ["Deal Name", "CRM ID", "Notes"])
        before, shown = self.state(), self.shown()
        self.patch.setattr(AddDealsDialog, "ask", classmethod(lambda cls, *_: MoreDeals.ONLY_WHAT_FITS))
        self.stand_at(row, into)
        self.qtbot.keyClick(self.view, Key.Key_V, CTRL)
        for number, text in zip(shown[row:], texts, strict=False):
            self.put(number, into, text)
        self.changed(before)

    @has_deals
    @rule(data=st.data(), text=SOME_TEXT)
    def set_a_value_in_all_shown_deals(self, data, text):
        heading = data.draw(st.sampled_from(["Customer City", "CRM ID", "Notes"]))
        before = self.state()

        def filled_in(dialog):
            dialog.shown_button.setChecked(True)
            dialog.columns.setCurrentIndex(dialog.columns.findText(heading))
            dialog.value.box.setEditText(text)
            return QDialog.DialogCode.Accepted

        self.patch.setattr(SetValueDialog, "exec", filled_in)
        self.stand_at(0, "Deal Name")
        self.do("set-value")
        meant = text if heading == "Notes" else text.replace("\n", " ")  # the one safe reading in a one-line column
        for number in self.shown():
            self.put(number, heading, meant)
        self.changed(before)

    @has_deals
    @rule(data=st.data())
    def hide_a_column(self, data):
        headings = self.seen(self.hideable())
        if len(headings) < 6:
            return
        heading = data.draw(st.sampled_from(headings))
        self.stand_at(0, heading)
        self.do("hide-columns")
        self.unseen.add(heading)

    @rule(data=st.data(), frozen=st.integers(0, 3))
    def choose_columns(self, data, frozen):
        """In any order, some of them hidden, the first few of the others frozen."""
        order = data.draw(st.permutations(self.headings))
        hidden = data.draw(st.sets(st.sampled_from(self.hideable()), max_size=5))
        ids = {column.heading: column.id for column in model_of(self.window).table.columns}
        shown = [heading for heading in order if heading not in hidden]
        chosen = Chosen(tuple(map(ids.get, order)), tuple(map(ids.get, shown)), frozen)
        self.patch.setattr(ColumnChooser, "ask", classmethod(lambda cls, *_: chosen))
        self.do("choose-columns")
        self.unseen, self.is_arranged = hidden, True
        assert self.shown_headings() == shown

    @rule()
    def show_all_columns(self):
        self.do("columns-all")
        self.unseen.clear()

    @has_deals
    @rule(data=st.data(), block=st.lists(st.tuples(SOME_TEXT, SOME_TEXT), min_size=1, max_size=3), adds=st.booleans())
    def paste(self, data, block, adds):
        row, _, heading = self.a_place(data, ["Deal Name", "Customer City", "CRM ID", "Solution 1", "Engagement ID"])
        before, shown, sections = self.state(), self.shown(), self.shown_headings()
        answer = MoreDeals.ADD if adds else MoreDeals.ONLY_WHAT_FITS
        self.patch.setattr(AddDealsDialog, "ask", classmethod(lambda cls, *_: answer))
        QApplication.clipboard().setText(write_text(block))
        self.stand_at(row, heading)
        self.qtbot.keyClick(self.view, Key.Key_V, CTRL)
        into = sections[sections.index(heading) :][:2]
        for offset, texts in enumerate(block):
            if row + offset < len(shown):
                for name, text in zip(into, texts, strict=False):
                    self.put(shown[row + offset], name, text)
            elif adds:
                self.insert(len(self.file_order), {**NEW, **dict(zip(into, texts, strict=False))})
        self.changed(before)

    def insert(self, place, texts):
        self.file_order.insert(place, self.next)
        self.rows[self.next] = ["" if heading in ALWAYS_LOCKED else texts.get(heading, "") for heading in self.headings]
        self.next += 1

    @has_deals
    @rule(data=st.data())
    def fill_down(self, data):
        first, last, numbers = self.some_rows(data)
        heading = data.draw(st.sampled_from(self.seen(["Deal Name", "Customer City", "CRM ID", "Referral ID"])))
        before, shown = self.state(), self.shown()
        self.stand_at(first, heading, last)
        self.qtbot.keyClick(self.view, Key.Key_D, CTRL)
        if first < last:
            source, into = numbers[0], numbers[1:]
        else:
            source, into = (shown[first - 1], numbers) if first else (numbers[0], [])
        for number in into:
            self.put(number, heading, before[0][source][self.at(heading)])
        self.changed(before)

    @has_deals
    @rule(data=st.data())
    def drag_the_handle(self, data):
        """Up or down, with Ctrl: nothing is counted on."""
        row, number, heading = self.a_place(data, FREE)
        to = data.draw(st.integers(0, len(self.shown()) - 1))
        before, shown = self.state(), self.shown()
        self.stand_at(row, heading)
        place, section = self.view.viewport(), self.view.currentIndex().column()
        self.qtbot.mousePress(place, Qt.MouseButton.LeftButton, pos=self.view.handle.area().center())
        for passed in range(row, to, 1 if to > row else -1) if to != row else ():
            self.qtbot.mouseMove(place, self.view.visualRect(model_of(self.window).index(passed, section)).center())
        at = self.view.visualRect(model_of(self.window).index(to, section)).center()
        self.qtbot.mouseMove(place, at)
        self.qtbot.mouseRelease(place, Qt.MouseButton.LeftButton, CTRL, at)
        for each in shown[min(row, to) : max(row, to) + 1]:
            if each != number:
                self.put(each, heading, before[0][number][self.at(heading)])
        self.changed(before)

    @has_deals
    @rule(data=st.data(), text=st.sampled_from(["b", "12"]))
    def type_into_the_form(self, data, text):
        """The deal and the field of the current cell."""
        row, number, heading = self.a_place(data, ["Deal Name", "CRM ID"])
        before, form = self.state(), self.window.deal_form.view
        self.stand_at(row, heading)
        self.do("form-or-table")
        self.qtbot.keyClick(form, text[0])
        editor = form.cells.open_editor
        assert (editor is None) == self.is_closed(number)
        if editor is not None:
            self.qtbot.keyClicks(editor, text[1:])
            self.qtbot.keyClick(editor, Key.Key_Return)
            self.put(number, heading, text)
        self.view.setFocus()
        self.changed(before)

    @has_deals
    @rule(data=st.data(), is_clearing=st.booleans())
    def clear_or_write_into_the_selection(self, data, is_clearing):
        first, last, numbers = self.some_rows(data)
        heading = data.draw(st.sampled_from(self.seen(FREE)))
        before = self.state()
        self.stand_at(last, heading, first)
        text = "" if is_clearing else self.rows[numbers[-1]][self.at(heading)]
        if is_clearing:
            self.qtbot.keyClick(self.view, Key.Key_Delete)
        else:
            self.qtbot.keyClick(self.view, Key.Key_Return, CTRL)
        for number in numbers:
            self.put(number, heading, text)
        self.changed(before)

    @has_deals
    @rule(data=st.data())
    def add_a_deal(self, data):
        row, number, heading = self.a_place(data)
        before = self.state()
        self.stand_at(row, heading)
        self.do("add-deal")
        self.insert(self.file_order.index(number) + 1, NEW)
        self.changed(before)

    @has_deals
    @rule(data=st.data())
    def duplicate_deals(self, data):
        first, last, numbers = self.some_rows(data)
        before = self.state()
        self.stand_at(first, "Notes", last)
        self.do("duplicate-deals")
        numbers = sorted(numbers, key=self.file_order.index)
        place = self.file_order.index(numbers[-1]) + 1
        for offset, number in enumerate(numbers):
            texts = dict(zip(self.headings, before[0][number], strict=True))
            self.insert(place + offset, {**texts, **NEW, REASON: ""})
        self.changed(before)

    @has_deals
    @rule(data=st.data())
    def delete_deals(self, data):
        first, last, numbers = self.some_rows(data)
        before = self.state()
        self.stand_at(first, "Notes", last)
        self.do("delete-deals")
        for number in numbers:
            self.file_order.remove(number)
            del self.rows[number]
            self.confirmed.pop(number, None)
            self.closed_here.discard(number)
            for key in [key for key in self.dismissed if key[0] == number]:
                del self.dismissed[key]
        self.changed(before)

    @has_deals
    @rule(data=st.data(), way=st.sampled_from(["sort-up", "sort-down", "sort-off"]))
    def sort(self, data, way):
        heading = data.draw(st.sampled_from(self.seen(FREE)))
        self.stand_at(0, heading)
        self.do(way)
        if way == "sort-off":
            self.sorted = None
            return
        before = [number for number in self.order() if number in self.rows]  # of deals alike the sort before decides
        texts = {number: self.rows[number][self.at(heading)] for number in before}
        filled = [number for number in before if texts[number]]
        filled.sort(key=lambda number: sort_key(texts[number]), reverse=way == "sort-down")
        self.sorted = filled + [number for number in before if not texts[number]]

    @rule(text=st.sampled_from(["", "a", "7", "two"]))
    def filter(self, text):
        field = self.window.filter_field
        field.setText(text)
        self.qtbot.keyClick(field, Key.Key_Return)
        self.hidden = {
            number for number, row in self.rows.items() if text and not any(text in cell.casefold() for cell in row)
        }

    @precondition(lambda self: len(self.headings) < 19 and self.shown())
    @rule(count=st.integers(1, 2))
    def add_columns(self, count):
        before = self.state()
        self.patch.setattr(AddColumnsDialog, "ask", classmethod(lambda cls, *_: ("Solution", count)))
        self.do("add-columns")
        for _ in range(count):
            number = next(number for number in range(1, 51) if f"Solution {number}" not in self.headings)
            place = self.at(f"Solution {number - 1}") + 1
            self.headings.insert(place, f"Solution {number}")
            self.unseen.discard(f"Solution {number}")
            for row in self.rows.values():
                row.insert(place, "")
        self.changed(before)

    @has_deals
    @rule(months=st.integers(-14, 14), days=st.sampled_from([-40, 0, 1]))
    def shift_dates(self, months, days):
        before = self.state()

        def filled_in(dialog):
            dialog.shown_button.setChecked(True)
            dialog.months.setValue(months)
            dialog.days.setValue(days)
            return QDialog.DialogCode.Accepted

        self.patch.setattr(ShiftDatesDialog, "exec", filled_in)
        self.stand_at(0, "Deal Name")
        self.do("shift-dates")
        for number in self.shown():
            day = day_of(self.rows[number][self.at(DATE)])
            if day is not None and day_of(shifted(day, months, days)) != day:
                self.put(number, DATE, shifted(day, months, days))
        self.changed(before)

    @has_deals
    @rule(data=st.data(), family=st.sampled_from(["Solution", "Team member"]))
    def replace_a_solution_or_team_member(self, data, family):
        before, slots = self.state(), self.slots(family)
        values = SOLUTIONS if family == "Solution" else MEMBERS
        there = {self.rows[number][at] for number in self.shown() for at in slots} - {""}
        if not there:
            return
        old, new = data.draw(st.sampled_from(sorted(there))), data.draw(st.sampled_from(values))

        def filled_in(dialog):
            dialog.shown_button.setChecked(True)
            dialog.old.setEditText(old)
            dialog.new.box.setEditText(new)
            return QDialog.DialogCode.Accepted

        self.patch.setattr(ReplaceValueDialog, "exec", filled_in)
        self.stand_at(0, "Deal Name")
        self.do("replace-solution" if family == "Solution" else "replace-team-member")
        if old != new:
            for number in self.shown():
                self.replace_in(number, family, slots, old, new)
        self.changed(before)

    def replace_in(self, number, family, slots, old, new):
        """What has the new one already only loses the old one; a solution's ID alone takes over the rest."""
        if self.is_closed(number):
            return
        texts = [self.rows[number][at] for at in slots]
        gone, wanted = same_as(family, old), same_as(family, new)
        has_new = bool(new) and wanted != gone and any(text and same_as(family, text) == wanted for text in texts)
        made, loses = [], False
        for text in texts:
            if not text or same_as(family, text) != gone:
                made.append(text)
            elif not new or has_new:
                made.append("")
                loses = True
            else:
                rest = text.partition(",")[1:] if family == "Solution" and "," not in new else ()
                made.append("".join([new, *rest]))
                has_new = True
        for at, text in zip(slots, without_gaps(made) if loses else made, strict=True):
            self.rows[number][at] = text

    @has_deals
    @rule(ended=st.sampled_from([("Won", ""), ("Lost", "2"), ("Declined", "8")]), note=st.sampled_from(["", "over"]))
    def close_the_shown_deals(self, ended, note):
        """Those that Partner Center has; the others stay open."""
        before, (substatus, reason) = self.state(), ended

        def filled_in(dialog):
            dialog.shown_button.setChecked(True)
            dialog.substatus.setCurrentText(substatus)
            dialog.reason.set_text(reason)
            dialog.note.setPlainText(note)
            return QDialog.DialogCode.Accepted

        self.patch.setattr(CloseDealsDialog, "exec", filled_in)
        self.stand_at(0, "Deal Name")
        self.do("close-deals")
        for number in self.shown():
            if self.rows[number][self.at("Referral ID")]:
                notes = self.rows[number][self.at("Notes")]
                for heading, text in ((STATUS, "Closed"), (SUBSTATUS, substatus), (REASON, reason)):
                    self.put(number, heading, text)
                self.put(number, "Notes", "\n".join([text for text in (notes, note) if text]))
        self.changed(before)

    @has_deals
    @rule(data=st.data())
    def confirm_dates(self, data):
        """Once a date of the column has its day first, those that can be read in two ways are asked about."""
        if DATE in self.unseen:
            return
        first, last, numbers = self.some_rows(data)
        before, at = self.state(), self.at(DATE)
        self.stand_at(first, DATE, last)
        self.do("confirm-date")
        now = [row[at] for row in self.rows.values()]
        if any(map(has_day_first, [*now, *self.first_dates.values()])):
            for number in numbers:
                text = self.rows[number][at]
                is_asked_about = has_two_readings(text) and not self.is_closed(number)
                if is_asked_about and self.first_dates.get(number, text) == text:
                    self.confirmed[number] = text
        self.changed(before)

    @has_deals
    @rule(data=st.data())
    def fill_in_the_four_fields(self, data):
        headings = [each for each in self.seen(["Solution 1", "Team member 2"]) if each in self.headings]
        if not headings:
            return
        row, number, heading = self.a_place(data, headings)
        if self.is_closed(number):
            return
        text = data.draw(st.sampled_from(SOLUTIONS[2:3] if heading == "Solution 1" else MEMBERS[1:]))
        before = self.state()
        self.stand_at(row, heading)
        self.qtbot.keyClick(self.view, Key.Key_F2)
        fields = self.view.itemDelegate().open_editor.fields
        for at, (field, part) in enumerate(zip(fields, text.split(", "), strict=True)):
            self.qtbot.keyClicks(field, part)
            self.qtbot.keyClick(field, Key.Key_Tab if at < 3 else Key.Key_Return)
        self.put(number, heading, text)
        self.changed(before)

    @has_deals
    @rule(data=st.data())
    def close_in_this_file(self, data):
        """The deals that came closed among the selected ones; where there is none, those marked so are no longer."""
        first, last, numbers = self.some_rows(data)
        before = self.state()
        self.stand_at(first, "Notes", last)
        self.do("closed-here")
        if closed := {number for number in numbers if self.is_closed(number)}:
            self.closed_here |= closed
        else:
            self.closed_here -= set(numbers)
        self.changed(before)

    @rule(data=st.data())
    def choose_who_was_closed_in_this_file(self, data):
        before = self.state()
        closed = [number for number in self.file_order if self.is_closed(number)]
        count = data.draw(st.integers(0, len(closed)))
        self.patch.setattr(FixAllDialog, "ask", classmethod(lambda cls, rows, *_: [row.mend for row in rows[:count]]))
        self.do("closed-here-all")
        self.closed_here |= set(closed[:count])
        self.changed(before)

    @has_deals
    @rule(data=st.data())
    def put_a_message_away(self, data):
        headings = self.seen(["Customer City", "Errors"])
        there = [
            (row, number, heading, text)
            for row, number in enumerate(self.shown())
            for heading, text in messages_in(self.rows[number][self.at("Errors")])
            if heading in headings and text not in self.dismissed.get((number, heading), "").split("; ")
        ]
        if not there:
            return
        row, number, heading, text = data.draw(st.sampled_from(there))
        before = self.state()
        self.stand_at(row, heading)
        (put_away,) = [
            action for action in self.window.problems.fixes(self.view.currentIndex()) if f"“{text}”" in action.text()
        ]
        put_away.trigger()
        known = self.dismissed.get((number, heading), "")
        self.dismissed[number, heading] = f"{known}; {text}" if known else text
        self.changed(before)

    @rule()
    def show_messages_again(self):
        before = self.state()
        self.do("show-said")
        self.dismissed.clear()
        self.changed(before)

    @has_deals
    @rule(data=st.data())
    def remove_a_column(self, data):
        """Refused for what is no numbered column, must be in the file, or still holds something."""
        slots = [self.headings[at] for at in (*self.slots("Solution"), *self.slots("Team member"))]
        row, _, heading = self.a_place(data, [*slots, "Notes"])
        before, at = self.state(), self.at(heading)
        self.stand_at(row, heading)
        self.do("remove-column")
        if heading not in ("Notes", "Solution 1") and not any(row[at] for row in self.rows.values()):
            del self.headings[at]
            for texts in self.rows.values():
                del texts[at]
        self.changed(before)

    @has_deals
    @rule()
    def remove_empty_columns(self):
        """Not the first of a family, which must be in the file."""
        self.show_all_columns()
        before = self.state()
        self.patch.setattr(FixAllDialog, "ask", classmethod(lambda cls, rows, *_: [row.mend for row in rows]))
        self.do("remove-empty-columns")
        for at in reversed([*self.slots("Solution"), *self.slots("Team member")]):
            if self.headings[at] != "Solution 1" and not any(row[at] for row in self.rows.values()):
                del self.headings[at]
                for row in self.rows.values():
                    del row[at]
        self.changed(before)

    @has_deals
    @rule()
    def close_gaps(self):
        before = self.state()
        self.patch.setattr(FixAllDialog, "ask", classmethod(lambda cls, rows, *_: [row.mend for row in rows]))
        self.do("close-gaps")
        for row in [row for number, row in self.rows.items() if not self.is_closed(number)]:
            for slots in (self.slots("Solution"), self.slots("Team member")):
                for at, text in zip(slots, without_gaps([row[at] for at in slots]), strict=True):
                    row[at] = text
        self.changed(before)

    @has_deals
    @rule(text=st.sampled_from(["a", "A", "7", "lines"]), new=st.sampled_from(["", "xx", "b"]))
    def replace_all(self, text, new):
        before, bar = self.state(), self.window.find_bar
        self.stand_at(0, "Deal Name")
        self.patch.setattr(FixAllDialog, "ask", classmethod(lambda cls, rows, *_: [row.mend for row in rows]))
        self.do("replace")
        if not bar.match_case.isChecked():
            self.qtbot.mouseClick(bar.match_case, Qt.MouseButton.LeftButton)
        bar.text.setText(text)
        self.qtbot.keyClick(bar.text, Key.Key_Return)
        bar.new_text.setText(new)
        self.qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
        self.qtbot.keyClick(bar, Key.Key_Escape)
        for number in self.shown():
            for heading in self.shown_headings():
                old = self.rows[number][self.at(heading)]
                if text in old:
                    self.put(number, heading, old.replace(text, new))
        self.changed(before)

    @precondition(lambda self: self.undos)
    @rule()
    def undo(self):
        self.qtbot.keyClick(self.view, Key.Key_Z, CTRL)
        self.redos.append(self.state())
        self.restore(self.undos.pop())

    @precondition(lambda self: self.redos)
    @rule()
    def redo(self):
        self.qtbot.keyClick(self.view, Key.Key_Y, CTRL)
        self.undos.append(self.state())
        self.restore(self.redos.pop())

    @precondition(lambda self: self.undos or self.redos)
    @rule(data=st.data())
    def step_in_the_undo_list(self, data):
        row = data.draw(st.integers(0, len(self.undos) + len(self.redos)))
        steps = self.window.undo_list
        steps.scrollTo(steps.model().index(row, 0))
        where = steps.visualRect(steps.model().index(row, 0)).center()
        self.qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=where)
        while len(self.undos) > row:
            self.redos.append(self.state())
            self.restore(self.undos.pop())
        while len(self.undos) < row:
            self.undos.append(self.state())
            self.restore(self.redos.pop())

    @rule()
    def save(self):
        save(self.window, self.qtbot)
        self.was_saved = True
        with self.path.open(encoding="utf-8", newline="") as file:
            assert list(csv.reader(file)) == [self.headings, *[self.rows[number] for number in self.file_order]]

    @rule()
    def save_and_reopen(self):
        self.save()
        self.window.menus["close"].trigger()
        assert self.window.desk.file is None
        self.begin()

    @invariant()
    def the_window_shows_the_model(self):
        model, self.is_as_modelled = model_of(self.window), False
        assert [column.heading for column in model.table.columns] == self.headings
        assert [list(row) for row in model.table.rows()] == [self.rows[number] for number in self.file_order]
        order = [self.at(heading) for heading in self.shown_headings()]
        seen = [
            [model.index(row, section).data(Qt.ItemDataRole.EditRole) for section in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
        assert seen == [[self.rows[number][at] for at in order] for number in self.shown()]
        column = model.table.named(DATE).id
        marks = [model.table.mark("confirmed", deal, column) for deal in model.table.deals]
        assert marks == [self.confirmed.get(number) for number in self.file_order]
        deals = dict(zip(model.table.deals, self.file_order, strict=True))
        assert {deals[deal] for deal in deals if model.table.mark("closed-here", deal)} == self.closed_here
        closed = {number for number in self.file_order if self.is_closed(number)}
        assert {deals[deal] for deal in deals if model.findings.kind(deal) is DealKind.CLOSED} == closed
        away = {(message.deal, message.column) for message in model.said.all() if message.is_dismissed}
        said = {(deals[deal], model.table.column(column).heading) for deal, column in away}
        assert said == set(self.dismissed)
        assert model.undo_stack.index() == len(self.undos)
        self.is_as_modelled = True

    def teardown(self):
        if self.is_as_modelled:  # a failure that was found already is told by its step
            last, steps = self.state(), len(self.undos)
            for _ in range(steps):
                self.undo()
            assert self.state() == self.opened
            self.the_window_shows_the_model()
            was_saved = self.was_saved
            self.save()
            assert was_saved or self.path.read_bytes() == self.bytes  # a save in between may have quoted anew
            for _ in range(steps):
                self.redo()
            assert self.state() == last
            self.the_window_shows_the_model()
        self.window.desk.clear()


def test_any_sequence_is_as_in_a_list_of_lists(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    monkeypatch.setattr(ready_edit, "_AT_ONCE", 12)  # so that some edits are got ready as very large ones are
    window = new_window(qtbot)
    window.activateWindow()
    if not window.undo_dock.isVisible():
        window.menus["undo-list"].trigger()

    class InThisWindow(Sequences):
        pass

    InThisWindow.window, InThisWindow.qtbot, InThisWindow.folder, InThisWindow.patch = (
        window,
        qtbot,
        tmp_path,
        monkeypatch,
    )
    steady = settings(max_examples=12, stateful_step_count=25, phases=[Phase.generate])  # shrinking takes minutes
    run_state_machine_as_test(InThisWindow, settings=steady)
    settled(window, qtbot)
