"""Columns as somebody handles them: add, remove, close gaps, mend, choose, hide, freeze, go to."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from builders import a_closed_deal, a_deal, an_existing_deal, write_csv
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from windows import model_of, new_window, open_in, read, save, settled, write

from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import Severity
from cosell_desk.core.filters import Tile
from cosell_desk.core.findings import DealKind
from cosell_desk.core.fixes import Mend
from cosell_desk.core.places import Place, places
from cosell_desk.ui.add_columns_dialog import AddColumnsDialog, ranges
from cosell_desk.ui.column_chooser import ColumnChooser
from cosell_desk.ui.deal_model import Role
from cosell_desk.ui.fix_all_dialog import FixAllDialog, MendRow, Wording
from cosell_desk.ui.go_to_dialog import GoToDialog
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.problem_model import RowKind
from cosell_desk.ui.save_dialogs import Answer, UnsavedDialog

SOLUTION = "SOL-10001-ABC, USD, 100, 1"


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    rows = [
        a_deal(deal_name="Rollout", solution_2="", solution_4=SOLUTION),
        a_deal(deal_name="Pilot"),
        a_closed_deal(3, deal_name="Done", solution_2="", solution_4=SOLUTION),
        an_existing_deal(4, deal_name="Renewal", estimated_close_date="30/04/2046"),
        a_deal(deal_name="Early", estimated_close_date="05/06/2046"),
    ]
    return write_csv(tmp_path / "deals.csv", rows)


@pytest.fixture
def window(qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    window = open_in(new_window(qtbot), deals, qtbot)
    yield window
    settled(window, qtbot)
    window.desk.clear()


def headings(window: MainWindow) -> list[str]:
    return [column.heading for column in model_of(window).table.columns]


def shown(window: MainWindow) -> list[str]:
    model = model_of(window)
    return [model.table.column(column).heading for column in model.columns_shown]


def go_to(window: MainWindow, row: int, name: str) -> None:
    model = model_of(window)
    window.view.go_to(model.deal_at(row), model.table.named(name).id)


def here(window: MainWindow) -> str:
    return str(model_of(window).column_at(window.view.currentIndex().column()).heading)


def accept_all(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, str]]:
    seen: list[tuple[str, str, str]] = []

    def ask(cls: type, rows: Sequence[MendRow], parent: QWidget, wording: Wording | None = None) -> list[Mend]:
        seen.extend([(row.heading, row.mend.old, row.mend.new) for row in rows])
        return [row.mend for row in rows]

    monkeypatch.setattr(FixAllDialog, "ask", classmethod(ask))
    return seen


# Adding


def test_the_dialog_tells_what_is_there_what_is_missing_and_what_comes(window: MainWindow, qtbot: QtBot) -> None:
    dialog = AddColumnsDialog(model_of(window).table, "Solution", window)
    qtbot.addWidget(dialog)
    dialog.how_many.setValue(2)

    assert dialog.there.text() == "1–2, 4"
    assert dialog.missing.text() == "3"
    assert dialog.next.text().startswith("47 ")
    assert dialog.new.text() == "New: Solution 3, Solution 5"


def test_a_full_family_is_refused_politely(qtbot: QtBot) -> None:
    table = DealTable.of([f"Solution {number}" for number in range(1, 51)], [[""] * 50])
    dialog = AddColumnsDialog(table, "Solution")
    qtbot.addWidget(dialog)

    assert not dialog.add_button.isEnabled()
    assert dialog.new.text() == "Solution 50 is there already, and Partner Center takes no more than 50."
    dialog.families["Team member"].setChecked(True)
    assert dialog.add_button.isEnabled()


def test_more_than_fit_are_asked_for_and_the_dialog_says_how_many_do(window: MainWindow, qtbot: QtBot) -> None:
    dialog = AddColumnsDialog(model_of(window).table, "Solution", window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.how_many.selectAll()
    qtbot.keyClicks(dialog.how_many, "60")

    assert dialog.how_many.value() == 60
    assert dialog.new.text().startswith("There is room for 47 more: Partner Center takes no more than 50.")
    assert dialog.add_button.text().startswith("Add 47 column")


def test_an_added_column_is_as_wide_as_its_family(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AddColumnsDialog, "ask", classmethod(lambda cls, *_: ("Solution", 1)))
    window.menus["add-columns"].trigger()

    def width(name: str) -> int:
        model = model_of(window)
        return window.view.columnWidth(model.section_of(model.table.named(name).id))

    assert width("Solution 3") == width("Solution 1") > width("Solution 2")  # which is empty in this file


def test_what_is_typed_into_an_added_column_is_counted_and_marked_as_changed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AddColumnsDialog, "ask", classmethod(lambda cls, *_: ("Solution", 1)))
    go_to(window, 0, "Deal Name")
    window.menus["add-columns"].trigger()
    assert window.tiles.button(Tile.CHANGED).count == 0
    qtbot.keyClicks(window.view, "SOL-1-AB")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    qtbot.waitUntil(lambda: window.tiles.button(Tile.CHANGED).count == 1)
    model = model_of(window)
    third = model.table.named("Solution 3").id
    assert [model.index_of(deal, third).data(Role.CHANGED) for deal in model.shown[:2]] == [True, False]


def test_added_columns_stand_in_their_family_and_undo_takes_them_back(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = headings(window)
    monkeypatch.setattr(AddColumnsDialog, "ask", classmethod(lambda cls, *_: ("Solution", 2)))

    window.menus["add-columns"].trigger()

    at = before.index("Solution 2")
    assert headings(window)[at : at + 4] == ["Solution 2", "Solution 3", "Solution 4", "Solution 5"]
    assert here(window) == "Solution 3"
    assert "Solution 3 stands right after Solution 2" in window.file_bar.words.text()
    window.menus["undo"].trigger()
    assert headings(window) == before
    assert not window.file_bar.isVisible()  # what it said no longer holds


def test_ranges_are_written_short() -> None:
    assert ranges([1, 2, 3, 7, 9, 10]) == "1–3, 7, 9–10"


# Removing and closing gaps


def test_an_empty_numbered_column_goes_and_a_filled_one_stays(window: MainWindow) -> None:
    go_to(window, 0, "Solution 2")
    window.menus["remove-column"].trigger()
    assert "Solution 2" not in headings(window)

    go_to(window, 0, "Solution 4")
    window.menus["remove-column"].trigger()
    assert "Solution 4" in headings(window)
    assert window.file_bar.words.text().startswith("Solution 4 still holds something in 2 deal")
    assert window.file_bar.severity == Severity.NOTE  # no tick beside what was not done

    go_to(window, 0, "Solution 1")
    window.menus["remove-column"].trigger()
    assert "Solution 1" in headings(window)
    assert window.file_bar.words.text() == "Solution 1 must be in the file; Partner Center refuses it without."


def test_all_empty_numbered_columns_go_after_a_preview(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = accept_all(monkeypatch)

    window.menus["remove-empty-columns"].trigger()

    assert "Solution 2" in [heading for heading, _, _ in seen]
    assert "Solution 2" not in headings(window)


def test_gaps_are_closed_in_one_deal(window: MainWindow) -> None:
    go_to(window, 0, "Deal Name")

    window.menus["close-gaps-here"].trigger()

    assert read(window, 0, "Solution 2") == SOLUTION
    assert read(window, 0, "Solution 4") == ""
    window.menus["undo"].trigger()
    assert read(window, 0, "Solution 4") == SOLUTION


def test_gaps_are_closed_everywhere_after_a_preview(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = accept_all(monkeypatch)

    window.menus["close-gaps"].trigger()

    assert seen == [("Solution", f"Solution 4: {SOLUTION}", f"Solution 2: {SOLUTION}")]
    assert read(window, 0, "Solution 2") == SOLUTION


def test_gaps_of_locked_deals_are_not_promised_to_be_closed(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def ask(cls: type, rows: Sequence[MendRow], parent: QWidget, wording: Wording) -> list[Mend]:
        said.append(wording.words)
        return [row.mend for row in rows]

    monkeypatch.setattr(FixAllDialog, "ask", classmethod(ask))

    window.menus["close-gaps"].trigger()
    assert "1 locked deal" in said[0]
    assert window.file_bar.words.text().startswith("Gaps closed in 1 deal")

    window.menus["close-gaps"].trigger()
    assert len(said) == 1
    assert window.file_bar.words.text().startswith("1 locked deal")


def test_a_value_moves_on_and_back_without_leaving_a_gap(window: MainWindow) -> None:
    first = read(window, 0, "Solution 1")
    go_to(window, 0, "Deal Name")
    window.menus["close-gaps-here"].trigger()
    go_to(window, 0, "Solution 1")

    window.menus["move-value-on"].trigger()
    assert [read(window, 0, "Solution 1"), read(window, 0, "Solution 2")] == [SOLUTION, first]
    assert here(window) == "Solution 2"
    window.menus["move-value-back"].trigger()
    assert [read(window, 0, "Solution 1"), read(window, 0, "Solution 2")] == [first, SOLUTION]
    window.menus["move-value-back"].trigger()
    assert window.file_bar.words.text() == "There is no place to move this to."
    go_to(window, 0, "Solution 2")
    window.menus["move-value-on"].trigger()
    assert window.file_bar.words.text().startswith("Nothing was moved: there is no other value beside it")


# What Partner Center misses


@pytest.mark.parametrize("way", ["the menu", "the list of problems"])
def test_missing_mandatory_columns_are_added_as_one_step(
    way: str, qtbot: QtBot, tmp_path: Path, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = {"Customer City", "Customer Country", "Currency"}
    rows = [{heading: text for heading, text in a_deal().items() if heading not in gone}]
    open_in(window, write_csv(tmp_path / "short.csv", rows), qtbot)
    seen = accept_all(monkeypatch)
    steps = model_of(window).undo_stack.count()

    if way == "the menu":
        window.menus["add-missing-columns"].trigger()
    else:
        panel = window.problem_panel
        row = next(row for row in range(panel.model.rowCount()) if panel.model.kind_at(row) is RowKind.FIX)
        panel.list.setCurrentIndex(panel.model.index(row, 0))
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)

    assert {heading for heading, _, _ in seen} == gone
    assert model_of(window).undo_stack.count() == steps + 1
    found = headings(window)
    assert found.index("Customer City") == found.index("Customer Address Line 2") + 1
    assert gone <= set(found)


def test_misspelt_headings_are_mended_after_a_preview(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{heading.replace("Deal Name", "deal name"): text for heading, text in a_deal().items()}]
    open_in(window, write_csv(tmp_path / "odd.csv", rows), qtbot)
    accept_all(monkeypatch)

    window.menus["mend-headings"].trigger()

    assert "Deal Name" in headings(window)


# Which are shown


def test_the_chooser_hides_orders_and_freezes(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, deals: Path
) -> None:
    def exec_(dialog: ColumnChooser) -> int:
        qtbot.mouseClick(dialog.quick["none"], Qt.MouseButton.LeftButton)
        qtbot.keyClicks(dialog.search, "address line")
        qtbot.mouseClick(dialog.quick["mandatory"], Qt.MouseButton.LeftButton)
        dialog.frozen.setValue(1)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(ColumnChooser, "exec", exec_)
    window.menus["choose-columns"].trigger()

    assert shown(window) == ["Customer Address Line 1"]
    assert model_of(window).frozen_count == 1
    assert window.tiles.hidden.isVisible()

    window.desk.clear()
    open_in(window, deals, qtbot)
    assert shown(window) == ["Customer Address Line 1"]
    window.menus["columns-all"].trigger()
    assert len(shown(window)) == len(headings(window))
    assert not window.tiles.hidden.isVisible()


def test_a_column_moves_past_what_the_search_shows(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def exec_(dialog: ColumnChooser) -> int:
        qtbot.keyClicks(dialog.search, "y*")
        listed = [item for item in dialog._items() if not item.isHidden()]
        names = [item.text().split("  ·")[0].rstrip("*") for item in listed]
        assert names[:2] == ["Customer City", "Customer Country"]
        listed[1].setSelected(True)
        qtbot.mouseClick(dialog.up, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.up, Qt.MouseButton.LeftButton)  # it is the first one that is found
        return int(QDialog.DialogCode.Accepted)

    before = shown(window)
    monkeypatch.setattr(ColumnChooser, "exec", exec_)
    window.menus["choose-columns"].trigger()

    moved = [name for name in before if name != "Customer Country"]
    moved.insert(moved.index("Customer City"), "Customer Country")
    assert shown(window) == moved


def test_a_column_that_was_hidden_stays_hidden_and_a_passing_look_is_forgotten(
    window: MainWindow, qtbot: QtBot, deals: Path
) -> None:
    for name in ("CRM ID", "Customer City"):
        go_to(window, 0, name)
        window.menus["hide-columns"].trigger()
    window.menus["columns-mandatory"].trigger()
    assert "Notes" not in shown(window)
    assert "Customer City" in shown(window)

    window.desk.clear()
    open_in(window, deals, qtbot)

    assert not {"CRM ID", "Customer City"} & {*shown(window)}
    assert "Notes" in shown(window)


def test_a_column_that_an_undo_or_a_visit_showed_again_is_not_hidden_next_time(
    window: MainWindow, qtbot: QtBot, deals: Path
) -> None:
    write(window, 0, "CRM ID", "x")
    for name in ("CRM ID", "Notes", "Customer City"):
        go_to(window, 0, name)
        window.menus["hide-columns"].trigger()
    window.menus["undo"].trigger()
    model = model_of(window)
    window.problems.go_to(model.deal_at(0), model.table.named("Notes").id)

    window.desk.clear()
    open_in(window, deals, qtbot)

    assert {"CRM ID", "Notes", "Customer City"} & {*shown(window)} == {"CRM ID", "Notes"}


def test_a_hidden_column_comes_back_where_it_stands_in_the_file(window: MainWindow) -> None:
    before = shown(window)
    behind_the_frozen = before[1]
    for name in ("Customer Country", "CRM ID", behind_the_frozen):
        go_to(window, 0, name)
        window.menus["hide-columns"].trigger()

        window.problems.go_to(model_of(window).deal_at(0), model_of(window).table.named(name).id)

        assert shown(window) == before
        assert here(window) == name


def test_columns_up_to_the_current_one_freeze_and_are_remembered(window: MainWindow, qtbot: QtBot, deals: Path) -> None:
    model = model_of(window)
    window.view.go_to(model.deal_at(0), model.columns_shown[2])
    frozen = model.columns_shown[:3]

    window.menus["freeze"].trigger()
    assert list(model.frozen) == frozen

    window.desk.clear()
    open_in(window, deals, qtbot)
    assert model_of(window).frozen_count == 3
    window.menus["freeze-name"].trigger()
    assert model_of(window).frozen_count == 1
    window.menus["freeze-none"].trigger()
    assert model_of(window).frozen_count == 0


def test_it_is_said_when_not_all_columns_that_were_frozen_can_stay(window: MainWindow, qtbot: QtBot) -> None:
    model, view = model_of(window), window.view
    wide = model.table.named("Customer Country").id
    view.go_to(model.deal_at(0), wide)
    window.menus["freeze"].trigger()

    assert 0 < view.column_header().frozen < view.frozen
    assert f"Only {view.column_header().frozen} column" in window.file_bar.words.text()
    assert window.file_bar.severity == Severity.NOTE  # no tick beside what was not done
    assert view.current() == (model.deal_at(0), wide)
    assert view.visualRect(view.currentIndex()).left() >= view.frozen_width()
    window.menus["freeze-name"].trigger()
    assert view.column_header().frozen == 1


def test_one_section_is_shown_with_the_deals_name(window: MainWindow) -> None:
    menu = window.menus.submenu("columns-section")
    next(action for action in menu.actions() if action.text() == "Contact").trigger()

    assert shown(window)[0] == "Deal Name"
    assert all(heading.startswith("Customer Contact") for heading in shown(window)[1:])


# Going


def test_go_to_completes_while_typing(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def exec_(dialog: GoToDialog) -> int:
        dialog.show()
        qtbot.keyClicks(dialog.text, "early")
        assert [dialog.list.item(at).text() for at in range(dialog.list.count())] == ["Row 6 · Early"]
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
        return dialog.result()

    monkeypatch.setattr(GoToDialog, "exec", exec_)
    window.menus["go-to"].trigger()

    assert window.view.currentIndex().row() == 4


def test_go_to_shows_a_column_that_is_hidden(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    go_to(window, 0, "CRM ID")
    window.menus["hide-columns"].trigger()

    def ask(cls: object, table: DealTable, parent: object) -> Place:
        return places(table, "crm id")[0]

    monkeypatch.setattr(GoToDialog, "ask", classmethod(ask))
    window.menus["go-to"].trigger()

    assert here(window) == "CRM ID"


def test_sections_are_gone_through(window: MainWindow) -> None:
    go_to(window, 0, "Customer City")

    window.menus["next-section"].trigger()
    assert here(window) == "Customer Contact First Name"
    window.menus["previous-section"].trigger()
    assert here(window) == "Customer Name"


# What only the user knows


def test_a_closed_deal_is_uploaded_when_the_user_says_that_it_was_closed_here(window: MainWindow) -> None:
    model = model_of(window)
    deal = model.deal_at(2)
    go_to(window, 2, "Deal Name")

    window.menus["closed-here"].trigger()
    assert model.findings.kind(deal) is DealKind.EXISTING
    window.menus["closed-here"].trigger()
    assert model.findings.kind(deal) is DealKind.CLOSED
    window.menus["undo"].trigger()
    assert model.findings.kind(deal) is DealKind.EXISTING


def test_a_deal_closed_here_is_still_so_when_the_saved_file_is_opened_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = window.desk.file.path
    go_to(window, 2, "Deal Name")
    window.menus["closed-here"].trigger()
    write(window, 2, "Notes", "Won in March")
    save(window, qtbot)
    window.menus["close"].trigger()

    model = model_of(open_in(window, path, qtbot))
    deal = model.deal_at(2)
    assert model.findings.kind(deal) is DealKind.EXISTING
    go_to(window, 2, "Deal Name")
    window.menus["closed-here"].trigger()
    assert model.findings.kind(deal) is DealKind.CLOSED


@pytest.mark.parametrize(
    ("action", "words"),
    [
        ("closed-here", "None of the selected deals is a closed one."),
        ("confirm-date", "No selected cell holds a date in which day and month could be mixed up."),
    ],
)
def test_what_cannot_be_decided_is_said_without_a_tick(window: MainWindow, action: str, words: str) -> None:
    go_to(window, 0, "Deal Name")
    window.menus[action].trigger()

    assert window.file_bar.words.text() == words
    assert window.file_bar.severity == Severity.NOTE


def test_all_closed_deals_are_marked_after_a_preview(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = accept_all(monkeypatch)
    window.menus["closed-here-all"].trigger()

    assert len(seen) == 1
    assert model_of(window).findings.counts.closed == 0


def test_a_date_is_confirmed_or_swapped(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    model = model_of(window)
    date = model.table.named("Estimated Close Date").id
    deal = model.deal_at(4)
    assert model.findings.severity(deal, date)
    go_to(window, 4, "Estimated Close Date")

    window.menus["confirm-date"].trigger()
    assert not model.findings.severity(deal, date)
    window.menus["undo"].trigger()

    accept_all(monkeypatch)
    window.menus["swap-dates"].trigger()
    assert read(window, 4, "Estimated Close Date") == "06/05/2046"


def test_going_somewhere_offers_the_headings_before_anything_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    table = model_of(window).table
    dialog = GoToDialog(table, window)
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.list.count() == len(table.columns)
    assert not dialog.go_button.isEnabled()  # Enter alone goes nowhere

    qtbot.keyClick(dialog.text, Qt.Key.Key_Down)
    assert dialog.go_button.isEnabled()
    assert dialog.place is not None


def test_places_to_go_to_are_shortened_instead_of_scrolled_sideways(qtbot: QtBot) -> None:
    table = DealTable.of(["Deal Name", "Notes"], [["A very long name of a deal " * 9, ""], ["Short", ""]])
    dialog = GoToDialog(table)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.text, "name of a deal")

    assert dialog.list.count() == 1
    assert dialog.list.visualItemRect(dialog.list.item(0)).right() <= dialog.list.viewport().width()
