"""What the window tells about an edit: where, in how many words, and how long."""

from collections.abc import Callable

import pytest
from builders import a_deal, an_existing_deal
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStatusTipEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from windows import model_of, read, stand_at, told

from cosell_desk.ui.elided import FoldedLabel
from cosell_desk.ui.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def window(open_deals: Callable[..., MainWindow]) -> MainWindow:
    rows = [
        a_deal(deal_name="Rollout", notes="one"),
        an_existing_deal(1, deal_name="Renewal", microsoft_referral_status="Active"),
        an_existing_deal(2, deal_name="Pilot"),
    ]
    return open_deals(*rows)


def test_a_duplicate_says_what_it_lost_and_what_it_became(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 1, "Deal Name")
    qtbot.keyClick(window.view, Key.Key_D, CTRL | SHIFT)

    assert told(window).endswith(
        ", with status New and substatus Accepted. Not copied: Engagement ID, Referral ID, Microsoft Referral Status,"
        " Consent to share Customer/Partner contact."
    )
    assert read(window, 2, "Partner Referral Status") == "New"
    assert read(window, 2, "Consent to share Customer/Partner contact") == ""


def test_copies_of_several_deals_are_selected_together(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "Notes", 2)
    qtbot.keyClick(window.view, Key.Key_D, CTRL | SHIFT)

    selected = window.view.selected()
    assert [deal for each in selected for deal in each.deals] == model_of(window).table.deals[3:]
    assert window.view.currentIndex().row() == 3


def test_a_message_leaves_the_rows_where_they_are(window: MainWindow, qtbot: QtBot) -> None:
    before = window.view.viewport().mapTo(window, QPoint(0, 0))
    stand_at(window, 1, "Deal Name")
    qtbot.keyClick(window.view, Key.Key_D, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.file_bar.height() > 20)

    assert window.view.viewport().mapTo(window, QPoint(0, 0)) == before


def test_a_message_about_an_edit_goes_with_the_next_one(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "Deal Name")
    window.menus["delete-deals"].trigger()
    assert "deleted from this file" in told(window)

    window.menus["undo"].trigger()
    assert told(window) == ""


def test_a_message_about_the_file_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.files.told.emit("3 dates were read as MM/DD/YYYY.")
    stand_at(window, 0, "Notes")
    qtbot.keyClick(window.view, Key.Key_Delete)

    assert told(window) == "3 dates were read as MM/DD/YYYY."


def test_escape_in_the_table_puts_a_message_away(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "Deal Name")
    window.menus["duplicate-deals"].trigger()
    assert told(window)
    qtbot.keyClick(window.view, Key.Key_Escape)

    assert told(window) == ""


def test_one_locked_cell_says_only_why(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, *_: said.append(text))
    stand_at(window, 1, "Customer Name")
    qtbot.keyClick(window.view, Key.Key_Delete)

    assert "locked since the deal was created" in said[-1]
    assert told(window) == ""


def test_locked_cells_of_a_selection_are_counted(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 1, "Customer Name", 2)
    qtbot.keyClick(window.view, Key.Key_Delete)
    assert told(window).startswith("Nothing was changed. 2 locked cell")

    stand_at(window, 0, "Customer Name", 2)
    qtbot.keyClick(window.view, Key.Key_A)
    qtbot.keyClick(window.view.itemDelegate().open_editor, Key.Key_Return, CTRL)
    assert read(window, 0, "Customer Name").casefold() == "a"
    assert told(window).startswith("1 cell")
    assert "2 locked cell" in told(window)


def test_the_current_cell_stays_in_sight_when_the_table_gets_lower(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(40):
        window.menus["add-deal"].trigger()
    view = window.view
    view.move_to(view.model().index(42, 0))
    window.menus["duplicate-deals"].trigger()
    qtbot.waitUntil(lambda: window.file_bar.height() > 20)

    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex())))


def test_long_words_take_three_lines_and_no_more_room(qtbot: QtBot) -> None:
    label = FoldedLabel("word " * 100)
    qtbot.addWidget(label)
    line = label.fontMetrics().lineSpacing()

    assert label.minimumSizeHint().width() < 100
    assert label.heightForWidth(10_000) <= line
    assert line < label.heightForWidth(300) <= 3 * line
    label.setText("x" * 5_000)
    assert label.heightForWidth(300) <= 3 * line


def test_a_menus_tip_gives_the_line_back_to_the_current_cell(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "Deal Name")
    before = window.status.cell.text()
    QApplication.sendEvent(window, QStatusTipEvent("Light, dark, or as the system has it"))
    assert window.status.cell.text() == "Light, dark, or as the system has it"
    assert window.status.file.isVisible()

    QApplication.sendEvent(window, QStatusTipEvent(""))
    assert window.status.cell.text() == before
    stand_at(window, 0, "Notes")
    assert "Notes" in window.status.cell.text()


def test_what_was_converted_is_said(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "Estimated Deal Value")
    qtbot.keyClick(window.view, Key.Key_1)
    qtbot.keyClicks(window.view.itemDelegate().open_editor, "2 563,50")
    qtbot.keyClick(window.view.itemDelegate().open_editor, Key.Key_Return)

    assert told(window) == "“12 563,50” was written as 12563.50. Undo brings back what you typed."
    window.menus["undo"].trigger()
    assert (told(window), read(window, 0, "Estimated Deal Value")) == ("", "12 563,50")

    stand_at(window, 0, "Currency")
    qtbot.keyClick(window.view, Key.Key_S)
    qtbot.keyClicks(window.view.itemDelegate().open_editor, "ek")
    qtbot.keyClick(window.view.itemDelegate().open_editor, Key.Key_Return)
    assert (told(window), read(window, 0, "Currency")) == ("", "SEK")
