"""The list of steps: back and forth by a click, what it says, and what happens to the place and the message."""

from collections.abc import Callable

import pytest
from builders import a_deal
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog
from pytestqt.qtbot import QtBot
from windows import model_of, save

from cosell_desk.ui import waiting
from cosell_desk.ui.main_window import MainWindow

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_deals: Callable[..., MainWindow]) -> MainWindow:
    deals = [a_deal(deal_name=name, customer_city=city) for name, city in (("Alpha", "Lund"), ("Bravo", "Oslo"))]
    window = open_deals(*deals)
    window.menus["undo-list"].trigger()
    return window


def type_in(window: MainWindow, qtbot: QtBot, row: int, name: str, text: str) -> None:
    model, view = model_of(window), window.view
    view.setFocus()
    view.move_to(model.index(row, model.section_of(model.table.named(name).id)))
    qtbot.keyClick(view, text[0])
    editor = view.itemDelegate().open_editor
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, Key.Key_Return)


def names(window: MainWindow) -> list[str]:
    model = model_of(window)
    return model.table.column_texts(model.table.named("Deal Name").id)


def listed(window: MainWindow, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    steps = window.undo_list.model()
    return [steps.index(row, 0).data(role) for row in range(steps.rowCount())]


def click(window: MainWindow, qtbot: QtBot, row: int) -> None:
    steps = window.undo_list
    where = steps.visualRect(steps.model().index(row, 0)).center()
    qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=where)


def three_steps(window: MainWindow, qtbot: QtBot) -> None:
    for text in ("One", "Two", "Three"):
        type_in(window, qtbot, 0, "Deal Name", text)


def test_its_steps_follow_the_rules_of_models(window: MainWindow, qtbot: QtBot, qtmodeltester) -> None:
    three_steps(window, qtbot)
    qtmodeltester.check(window.undo_list.model(), force_py=True)  # from now on, it looks at every change
    click(window, qtbot, 1)
    type_in(window, qtbot, 0, "Deal Name", "Other")


def test_a_click_goes_back_and_forth(window: MainWindow, qtbot: QtBot) -> None:
    three_steps(window, qtbot)
    assert listed(window) == ["As opened", *[f"Type “{text}” in Deal Name" for text in ("One", "Two", "Three")]]
    click(window, qtbot, 1)
    assert names(window)[0] == "One"
    assert window.undo_list.currentIndex().row() == 1
    assert listed(window, Qt.ItemDataRole.AccessibleTextRole)[2] == "Type “Two” in Deal Name, taken back"

    click(window, qtbot, 3)
    assert names(window)[0] == "Three"
    click(window, qtbot, 0)
    assert names(window)[0] == "Alpha"
    assert not window.menus["undo"].isEnabled()


def test_the_keyboard_goes_through_it_as_well(window: MainWindow, qtbot: QtBot) -> None:
    three_steps(window, qtbot)
    window.undo_list.setFocus()
    qtbot.keyClick(window.undo_list, Key.Key_Up)
    assert names(window)[0] == "Two"
    qtbot.keyClick(window.undo_list, Key.Key_Home)
    assert names(window)[0] == "Alpha"


def test_a_new_step_takes_the_place_of_those_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    three_steps(window, qtbot)
    click(window, qtbot, 1)
    type_in(window, qtbot, 1, "Deal Name", "Other")

    assert listed(window) == ["As opened", "Type “One” in Deal Name", "Type “Other” in Deal Name"]
    assert names(window) == ["One", "Other"]


def test_it_tells_what_was_saved(window: MainWindow, qtbot: QtBot) -> None:
    three_steps(window, qtbot)
    click(window, qtbot, 2)
    save(window, qtbot)

    assert listed(window)[2] == "Type “Two” in Deal Name (saved)"
    assert [text for text in listed(window) if "saved" in text] == [listed(window)[2]]


def test_what_is_being_typed_counts_as_a_step_before_one_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, 0, "Deal Name", "One")
    qtbot.keyClick(window.view, "X")
    click(window, qtbot, 0)

    assert names(window) == ["Alpha", "Bravo"]
    assert listed(window)[1:] == ["Type “One” in Deal Name", "Type “X” in Deal Name"]


def test_a_long_way_can_be_stopped_where_it_is(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(8):
        type_in(window, qtbot, 0, "Deal Name", f"Name {number}")
    monkeypatch.setattr(waiting, "PATIENCE", 0)
    monkeypatch.setattr(waiting, "BETWEEN", 0)
    stack = model_of(window).undo_stack

    def stop_half_way() -> None:
        if stack.index() <= 5:
            window.findChild(QProgressDialog).cancel()

    timer = QTimer(window, interval=0)
    timer.timeout.connect(stop_half_way)
    timer.start()
    click(window, qtbot, 0)
    timer.stop()

    here = stack.index()
    assert 0 < here < 8
    assert window.undo_list.currentIndex().row() == here
    assert names(window)[0] == f"Name {here - 1}"
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is None)


def test_an_undo_puts_away_what_was_said_of_the_step(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("x\ny")
    window.view.setFocus()
    window.view.move_to(model_of(window).index(0, 0))
    qtbot.keyClick(window.view, Key.Key_V, CTRL)
    assert window.file_bar.isVisible()

    qtbot.keyClick(window.view, Key.Key_Z, CTRL)

    assert not window.file_bar.isVisible()


def test_an_undo_tells_of_deals_that_the_filter_hides(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("x\ny")
    window.view.setFocus()
    window.view.move_to(model_of(window).index(0, 0))
    qtbot.keyClick(window.view, Key.Key_V, CTRL)
    window.filter_field.setText("lund")
    qtbot.keyClick(window.filter_field, Key.Key_Return)

    qtbot.keyClick(window.view, Key.Key_Z, CTRL)

    assert names(window) == ["Alpha", "Bravo"]
    assert window.file_bar.words.text() == "1 deal that this changed is hidden by the filter."


def test_an_undo_shows_a_column_that_is_hidden_by_now(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, 1, "Customer City", "Bergen")
    model = model_of(window)
    city = model.table.named("Customer City").id
    window.view.move_to(model.index(0, model.section_of(city)))
    window.menus["hide-columns"].trigger()
    assert model.section_of(city) is None

    window.menus["undo"].trigger()

    assert model.section_of(city) is not None
    assert window.view.current() == (model.table.deals[1], city)


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("cut", "Undo Cut 2 cells"),
        ("clear-cells", "Undo Clear 2 cells"),
        ("fill-down", "Undo Fill down into 1 cell"),
        ("write-into-selection", "Undo Write into 1 cell"),
        ("duplicate-deals", "Undo Duplicate 2 deals"),
        ("delete-deals", "Undo Delete 2 deals"),
    ],
)
def test_the_menu_says_what_would_be_undone(window: MainWindow, qtbot: QtBot, action: str, name: str) -> None:
    model = model_of(window)
    window.view.move_to(model.index(0, 0))
    window.view.move_to(model.index(1, 0), extend=True)
    window.menus[action].trigger()

    assert window.menus["undo"].text().replace("&", "") == name


def test_the_list_opens_with_room_for_several_steps(window: MainWindow) -> None:
    QApplication.processEvents()

    assert window.undo_list.viewport().height() >= 6 * window.undo_list.sizeHintForRow(0)
