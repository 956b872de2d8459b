"""Find and replace as somebody does it: Ctrl+F, typing, Enter, Escape."""

from collections.abc import Callable, Sequence

import pytest
from builders import a_deal, an_existing_deal
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from windows import model_of, read

from cosell_desk.core.fixes import Mend
from cosell_desk.ui.find_bar import FindBar, Scope
from cosell_desk.ui.fix_all_dialog import FixAllDialog, MendRow, Wording
from cosell_desk.ui.main_window import MainWindow


@pytest.fixture
def window(open_deals: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    rows = [
        a_deal(deal_name="Malmö rollout", customer_city="Malmö", notes="see malmö"),
        an_existing_deal(1, deal_name="Renewal", customer_city="Malmö", crm_id="malmö-1"),
        a_deal(deal_name="Pilot", customer_city="Lund"),
    ]
    return open_deals(*rows)


def find(window: MainWindow, qtbot: QtBot, text: str, *, action: str = "find") -> FindBar:
    window.menus[action].trigger()
    bar = window.find_bar
    QApplication.clipboard().setText(text)  # keyClicks() knows ASCII only
    qtbot.keyClick(bar.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    return bar


def here(window: MainWindow) -> tuple[int, str]:
    model, index = model_of(window), window.view.currentIndex()
    return index.row(), model.column_at(index.column()).name


def accepting(monkeypatch: pytest.MonkeyPatch, rows_seen: list[tuple[str, str, str]], *, leave_out: int = -1) -> None:
    def ask(cls: type, rows: Sequence[MendRow], parent: QWidget, wording: Wording | None = None) -> list[Mend]:
        rows_seen.extend([(row.heading, row.mend.old, row.mend.new) for row in rows])
        return [row.mend for at, row in enumerate(rows) if at != leave_out]

    monkeypatch.setattr(FixAllDialog, "ask", classmethod(ask))


def test_alt_and_a_letter_never_end_up_in_the_field(window: MainWindow, qtbot: QtBot) -> None:
    bar = find(window, qtbot, "nowhere", action="replace")
    qtbot.keyClicks(bar.new_text, "Oslo")
    bar.settle()
    assert not bar.replace_all.isEnabled()

    bar.new_text.selectAll()
    qtbot.keyClick(bar.new_text, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)

    assert bar.new_text.text() == "Oslo"


def test_enter_and_shift_enter_go_round_through_what_was_found(window: MainWindow, qtbot: QtBot) -> None:
    bar = find(window, qtbot, "MALMÖ")

    seen = []
    for _ in range(5):
        qtbot.keyClick(bar.text, Qt.Key.Key_Return)
        seen.append(here(window))

    assert seen == [
        (0, "Customer City"),
        (0, "Notes"),
        (1, "Customer City"),
        (1, "CRM ID"),
        (0, "Deal Name"),
    ]
    assert bar.count.text() == "1 of 5"
    qtbot.keyClick(bar.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert here(window) == (1, "CRM ID")
    assert bar.count.text() == "5 of 5"


def test_escape_closes_the_bar_and_the_table_has_the_keys_again(window: MainWindow, qtbot: QtBot) -> None:
    bar = find(window, qtbot, "lund")
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)

    qtbot.keyClick(bar.text, Qt.Key.Key_Escape)

    assert not bar.isVisible()
    assert QApplication.focusWidget() is window.view
    assert here(window) == (2, "Customer City")


def test_f3_goes_on_without_the_bar(window: MainWindow, qtbot: QtBot) -> None:
    bar = find(window, qtbot, "lund")
    qtbot.keyClick(bar.text, Qt.Key.Key_Escape)

    window.menus["find-next"].trigger()

    assert here(window) == (2, "Customer City")
    assert not bar.isVisible()


def test_whole_cell_and_case_narrow_it(window: MainWindow, qtbot: QtBot) -> None:
    bar = find(window, qtbot, "Malmö")
    qtbot.mouseClick(bar.whole_cell, Qt.MouseButton.LeftButton)
    assert bar.count.text().endswith("2 found")
    qtbot.mouseClick(bar.whole_cell, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.match_case, Qt.MouseButton.LeftButton)
    assert "3" in bar.count.text()


def test_a_regular_expression_finds_and_a_bad_one_is_explained(window: MainWindow, qtbot: QtBot) -> None:
    bar = find(window, qtbot, "^(lund|malmö)$")
    qtbot.mouseClick(bar.is_regex, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.count.text() == "3 found")

    bar.text.setText("(")
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)

    assert bar.trouble.isVisible()
    assert bar.trouble.text().startswith("This is no complete regular expression")
    assert bar.trouble.height() >= bar.trouble.heightForWidth(bar.trouble.width())  # all of it can be read
    qtbot.keyClick(bar.text, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not bar.trouble.isVisible())


def test_only_this_column_or_the_selection_is_searched(window: MainWindow, qtbot: QtBot) -> None:
    model, city = model_of(window), model_of(window).table.named("Customer City").id
    window.view.go_to(model.deal_at(0), city)
    bar = find(window, qtbot, "malmö")
    bar.look_in(Scope.COLUMN)
    bar.asked.emit()
    assert bar.count.text() == "1 of 2"
    qtbot.keyClick(bar.text, Qt.Key.Key_Escape)

    section = model.section_of(city)
    area = QItemSelection(model.index(1, section), model.index(2, section))
    window.view.selectionModel().select(area, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    window.menus["find"].trigger()

    assert bar.where is Scope.SELECTION
    assert bar.count.text() == "1 found"

    bar.text.clear()
    qtbot.keyClicks(bar.text, "boden")
    qtbot.waitUntil(lambda: bar.count.text() == "Nothing found in the selection")


def test_replace_writes_one_cell_and_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    bar = find(window, qtbot, "lund", action="replace")
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    bar.new_text.setFocus()
    qtbot.keyClicks(bar.new_text, "Ystad")

    qtbot.keyClick(bar.new_text, Qt.Key.Key_Return)

    assert read(window, 2, "Customer City") == "Ystad"
    assert bar.count.text() == "Nothing found"
    window.menus["undo"].trigger()
    assert read(window, 2, "Customer City") == "Lund"


def test_replace_all_is_one_step_after_a_preview_and_leaves_locked_cells(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows: list[tuple[str, str, str]] = []
    accepting(monkeypatch, rows, leave_out=1)
    bar = find(window, qtbot, "malmö", action="replace")
    qtbot.keyClicks(bar.new_text, "Lund")

    qtbot.waitUntil(bar.replace_all.isEnabled)
    qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)

    # The existing deal's city is locked since Partner Center knows the deal.
    assert rows == [
        ("Deal Name", "Malmö rollout", "Lund rollout"),
        ("Customer City", "Malmö", "Lund"),
        ("Notes", "see malmö", "see Lund"),
        ("CRM ID", "malmö-1", "Lund-1"),
    ]
    assert read(window, 0, "Deal Name") == "Lund rollout"
    assert read(window, 0, "Customer City") == "Malmö"
    assert read(window, 1, "Customer City") == "Malmö"
    assert "locked" in window.file_bar.words.text()
    window.menus["undo"].trigger()
    assert read(window, 0, "Deal Name") == "Malmö rollout"
    assert read(window, 1, "CRM ID") == "malmö-1"


def test_replace_all_says_that_what_the_filter_hides_stays(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def ask(cls: type, rows: Sequence[MendRow], parent: QWidget, wording: Wording) -> list[Mend]:
        said.append(wording.words)
        return []

    monkeypatch.setattr(FixAllDialog, "ask", classmethod(ask))
    bar = find(window, qtbot, "malmö", action="replace")
    for text, shown in (("", 3), ("renewal", 1)):
        qtbot.keyClicks(window.filter_field, text)
        qtbot.waitUntil(lambda shown=shown: len(model_of(window).shown) == shown)
        bar.text.setFocus()
        bar.asked.emit()
        qtbot.waitUntil(bar.replace_all.isEnabled)
        qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)

    assert ["Hidden" in words for words in said] == [False, True]


def test_undo_takes_the_replacement_back_before_what_was_typed_for_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    accepting(monkeypatch, [])
    undo, redo = Qt.Key.Key_Z, Qt.Key.Key_Y
    ctrl = Qt.KeyboardModifier.ControlModifier
    bar = find(window, qtbot, "lund", action="replace")
    qtbot.keyClick(bar.text, Qt.Key.Key_Tab)
    qtbot.keyClicks(bar.new_text, "Ystad")
    qtbot.waitUntil(bar.replace_all.isEnabled)
    qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    assert read(window, 2, "Customer City") == "Ystad"

    qtbot.keyClick(bar.new_text, undo, ctrl)
    assert read(window, 2, "Customer City") == "Lund"
    assert bar.new_text.text() == "Ystad"
    qtbot.keyClick(bar.new_text, redo, ctrl)
    assert read(window, 2, "Customer City") == "Ystad"

    qtbot.keyClicks(bar.new_text, "x")
    qtbot.keyClick(bar.new_text, undo, ctrl)
    assert read(window, 2, "Customer City") == "Ystad"


def test_the_column_that_is_searched_follows_the_current_cell(window: MainWindow, qtbot: QtBot) -> None:
    model = model_of(window)
    window.view.go_to(model.deal_at(0), model.table.named("Customer City").id)
    bar = find(window, qtbot, "malmö")
    bar.look_in(Scope.COLUMN)
    bar.asked.emit()
    assert bar.count.text() == "1 of 2"

    window.view.go_to(model.deal_at(0), model.table.named("Notes").id)

    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")


def test_an_edit_is_found_at_once(window: MainWindow, qtbot: QtBot) -> None:
    bar = find(window, qtbot, "lund")
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 1"

    model = model_of(window)
    model.setData(model.index_of(model.deal_at(0), model.table.named("Customer City").id), "Lund")

    qtbot.waitUntil(lambda: bar.count.text() == "2 of 2")


def test_a_replacement_with_a_group_that_is_not_there_is_refused(window: MainWindow, qtbot: QtBot) -> None:
    bar = find(window, qtbot, "lund", action="replace")
    qtbot.mouseClick(bar.is_regex, Qt.MouseButton.LeftButton)
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    qtbot.keyClicks(bar.new_text, r"\3")

    qtbot.mouseClick(bar.replace_one, Qt.MouseButton.LeftButton)

    assert bar.trouble.text().startswith("The replacement cannot be used")
    assert read(window, 2, "Customer City") == "Lund"


def test_what_is_only_in_hidden_deals_or_columns_is_said(window: MainWindow, qtbot: QtBot) -> None:
    model = model_of(window)
    window.view.go_to(model.deal_at(0), model.table.named("CRM ID").id)
    window.menus["hide-columns"].trigger()

    bar = find(window, qtbot, "malmö-1")
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)

    assert bar.count.text().startswith("Nothing found · 1 hidden cell")
