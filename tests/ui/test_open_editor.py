"""What stands in an open editor is part of the deals: nothing is done, and nobody leaves, without it."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from builders import a_deal, rows_of, write_csv
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLineEdit, QMenu, QMessageBox
from pytestqt.qtbot import QtBot
from windows import model_of, new_window, open_in, read, settled, write

from cosell_desk.core.filters import Tile
from cosell_desk.ui.actions import ACTIONS
from cosell_desk.ui.check_page import CheckPage
from cosell_desk.ui.fix_all_dialog import FixAllDialog
from cosell_desk.ui.go_to_dialog import GoToDialog
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.review_page import ReviewPage
from cosell_desk.ui.save_dialogs import Answer, UnsavedDialog

CITY, CRM = "Customer City", "CRM ID"


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "deals.csv", [a_deal(deal_name=name, customer_city="Lund") for name in ("a", "b")])


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files whose unsaved work the user was asked about; it is given up."""
    names: list[str] = []
    monkeypatch.setattr(UnsavedDialog, "ask", lambda name, parent: names.append(name) or Answer.DISCARD)
    return names


@pytest.fixture
def window(asked: list[str], deals: Path, qtbot: QtBot) -> MainWindow:
    return open_in(new_window(qtbot), deals, qtbot)


@pytest.fixture
def no_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is left as soon as it is asked."""
    for kind in (QDialog, QMessageBox):
        monkeypatch.setattr(kind, "exec", lambda dialog: dialog.result())
    monkeypatch.setattr(QMenu, "exec", lambda *_: None)
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))


def type_without_enter(window: MainWindow, qtbot: QtBot, row: int = 0, name: str = CITY) -> None:
    column = model_of(window).table.named(name)
    window.view.go_to(model_of(window).deal_at(row), column.id)
    before = read(window, row, name)
    qtbot.keyClick(window.view, Qt.Key.Key_F2)
    editor = window.view.itemDelegate().open_editor
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClicks(editor, "X")
    assert read(window, row, name) == before


def type_in_the_form(window: MainWindow, qtbot: QtBot, row: int = 0, name: str = CITY) -> None:
    window.view.go_to(model_of(window).deal_at(row), model_of(window).table.named(name).id)
    window.menus["form-or-table"].trigger()
    qtbot.keyClick(window.deal_form.view, Qt.Key.Key_F2)
    qtbot.keyClick(editor_of(window), Qt.Key.Key_End)
    qtbot.keyClicks(editor_of(window), "X")


def editor_of(window: MainWindow) -> QLineEdit | None:
    return window.view.itemDelegate().open_editor or window.deal_form.view.cells.open_editor


def commit(window: MainWindow) -> None:
    for view in (window.view, window.deal_form.view):
        view.commit_editor()


def test_save_as_writes_it(window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    chosen = (str(tmp_path / "other.csv"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: seen.append(read(window, 0, CITY)) or chosen)
    type_without_enter(window, qtbot)
    window.menus["save-as"].trigger()
    settled(window, qtbot)

    assert seen == ["LundX"]
    assert "LundX" in (tmp_path / "other.csv").read_text(encoding="utf-8")


OF_EVERY_KIND = {
    "CRM ID": "zz",
    "Customer Country": "XX",
    "Currency": "SEK",
    "Customer Contact Email Address": "a@contoso.com",
    "Estimated Close Date": "1/2/2099",
    "Estimated Deal Value": "125.50",
    "Partner Referral Substatus": "Won",
    "Declined/Lost reason": "2",
    "Notes": "zz",
    "Solution 1": "SOL-9",
    "Team member 1": "Bo",
}
"""What is typed into a cell, or into the first field where its editor has several."""


@pytest.mark.parametrize("is_in_form", [False, True])
def test_an_editor_of_every_kind_is_saved(window: MainWindow, deals: Path, qtbot: QtBot, is_in_form: bool) -> None:
    for name, text in OF_EVERY_KIND.items():
        window.view.go_to(model_of(window).deal_at(0), model_of(window).table.named(name).id)
        view = window.deal_form.view if is_in_form else window.view
        if is_in_form:
            window.view.setFocus()
            window.menus["form-or-table"].trigger()
        qtbot.keyClick(view, Qt.Key.Key_F2)
        editor = editor_of(window)
        field = editor.fields[0] if hasattr(editor, "fields") else editor
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        settled(window, qtbot)

        (saved, _) = rows_of(deals)
        assert saved[name].split(",")[0] == read(window, 0, name).split(",")[0] == text
        assert editor_of(window) is None


def test_undo_takes_it_back_and_not_the_step_before(window: MainWindow, qtbot: QtBot) -> None:
    write(window, 1, CITY, "Malmö")
    type_without_enter(window, qtbot)
    window.menus["undo"].trigger()

    assert (read(window, 0, CITY), read(window, 1, CITY)) == ("Lund", "Malmö")
    window.menus["redo"].trigger()
    assert read(window, 0, CITY) == "LundX"


def test_redo_does_not_go_over_it(window: MainWindow, qtbot: QtBot) -> None:
    write(window, 1, CITY, "Malmö")
    window.menus["undo"].trigger()
    type_without_enter(window, qtbot)
    window.menus["redo"].trigger()

    assert (read(window, 0, CITY), read(window, 1, CITY)) == ("LundX", "Lund")


WAYS_TO_STEP: dict[str, Callable[[MainWindow, QtBot, str], object]] = {
    "menu": lambda window, qtbot, step: window.menus[step].trigger(),
    "key": lambda window, qtbot, step: qtbot.keyClick(window.view.itemDelegate().open_editor, *KEYS[step]),
    "tool bar": lambda window, qtbot, step: qtbot.mouseClick(
        window.tool_bar.widgetForAction(window.menus[step]), Qt.MouseButton.LeftButton
    ),
    "undo list": lambda window, qtbot, step: click_on_the_step(window, qtbot, 2 if step == "redo" else 0),
}
KEYS = {
    "undo": (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    "redo": (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
}


def click_on_the_step(window: MainWindow, qtbot: QtBot, row: int) -> None:
    steps = window.undo_list
    where = steps.visualRect(steps.model().index(row, 0)).center()
    qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=where)


@pytest.mark.parametrize(
    ("way", "step", "done", "city", "other"),
    [
        ("menu", "undo", 1, "Lund", "Malmö"),  # what was typed became a step, and is the one taken back
        ("menu", "redo", 2, "LundX", "Malmö"),  # and behind it there is nothing to do again
        ("tool bar", "undo", 1, "Lund", "Malmö"),
        ("tool bar", "redo", 2, "LundX", "Malmö"),
        ("undo list", "undo", 0, "Lund", "Lund"),
        ("undo list", "redo", 2, "LundX", "Malmö"),
        ("key", "undo", 1, "Lund", "Malmö"),  # of the letters in the editor, which stays open
        ("key", "redo", 1, "Lund", "Malmö"),
    ],
)
def test_no_way_to_step_goes_over_an_open_editor(
    window: MainWindow, qtbot: QtBot, way: str, step: str, done: int, city: str, other: str
) -> None:
    """A step that is pushed while another is done or taken back would break the undo stack of Qt."""
    window.activateWindow()
    window.menus["undo-list"].trigger()
    for text in ("Malmö", "Ystad"):
        write(window, 1, CITY, text)
    window.menus["undo"].trigger()  # one to take back, one to do again
    type_without_enter(window, qtbot)

    WAYS_TO_STEP[way](window, qtbot, step)

    assert model_of(window).undo_stack.index() == done
    assert (read(window, 0, CITY), read(window, 1, CITY)) == (city, other)
    assert (window.view.itemDelegate().open_editor is not None) is (way == "key")


def test_closing_the_window_asks_about_it(window: MainWindow, asked: list[str], qtbot: QtBot) -> None:
    type_without_enter(window, qtbot)

    assert window.close()
    assert asked == ["deals.csv"]


@pytest.mark.parametrize("leave", ["close", "template", "sample"])
def test_leaving_the_file_asks_about_it(window: MainWindow, asked: list[str], qtbot: QtBot, leave: str) -> None:
    type_without_enter(window, qtbot)
    window.menus[leave].trigger()
    settled(window, qtbot)

    assert asked == ["deals.csv"]


def test_opening_another_file_asks_about_it(window: MainWindow, asked: list[str], tmp_path: Path, qtbot: QtBot) -> None:
    other = write_csv(tmp_path / "other.csv", [a_deal()])
    type_without_enter(window, qtbot)
    open_in(window, other, qtbot)

    assert asked == ["deals.csv"]


@pytest.mark.parametrize(("action", "page"), [("prepare-upload", CheckPage), ("review-changes", ReviewPage)])
def test_pages_about_the_upload_know_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, action: str, page: type
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(page, "ask", lambda *_: seen.append(read(window, 0, CITY)))
    type_without_enter(window, qtbot)
    window.menus[action].trigger()
    settled(window, qtbot)

    assert seen == ["LundX"]


@pytest.mark.parametrize(
    "action",
    ["copy", "cut", "paste", "clear-cells", "fill-down", "sort-up", "duplicate-deals", "delete-deals", "go-to"],
)
def test_no_other_action_loses_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    monkeypatch.setattr(GoToDialog, "ask", lambda *_: None)
    type_without_enter(window, qtbot)
    stack = model_of(window).undo_stack
    window.menus[action].trigger()
    stack.setIndex(1)

    assert stack.text(0).startswith("Type “")
    assert read(window, 0, CITY) == "LundX"


LEAVE_THE_FILE = {"close", "quit", "template", "sample"}
"""Tested above: each asks first."""
COLOUR_ALL_WINDOWS = {"theme-system", "theme-light", "theme-dark"}
"""Also those of the tests that follow."""


@pytest.mark.parametrize("types", [type_without_enter, type_in_the_form])
def test_no_action_of_any_menu_loses_it(
    window: MainWindow, qtbot: QtBot, types: Callable[[MainWindow, QtBot], None], no_dialog: None
) -> None:
    """It is a step by then, or still in the open editor."""
    model = model_of(window)
    lost: list[str] = []

    left_out = LEAVE_THE_FILE | COLOUR_ALL_WINDOWS
    for spec in [spec for spec in ACTIONS if spec.id not in left_out and window.menus[spec.id].isEnabled()]:
        write(window, 1, CITY, "Malmö")  # the only step, and what was typed is to be the next
        types(window, qtbot)
        window.menus[spec.id].trigger()
        settled(window, qtbot)
        editor = editor_of(window)
        steps = [model.undo_stack.text(at) for at in range(model.undo_stack.count())]
        if not any("LundX" in step for step in steps) and (editor is None or editor.text() != "LundX"):
            lost.append(spec.id)
        commit(window)
        model.undo_stack.setIndex(0)
        for action in ("clear-filter", "columns-all", "sort-off", "dates-any"):
            window.menus[action].trigger()

    assert lost == []


@pytest.mark.parametrize("types", [type_without_enter, type_in_the_form])
@pytest.mark.parametrize("hides", ["a tile", "dates-overdue", "columns-mandatory", "columns-section"])
def test_its_deal_or_column_may_go_out_of_sight(
    window: MainWindow, qtbot: QtBot, types: Callable[..., None], hides: str
) -> None:
    types(window, qtbot, name=CRM)
    match hides:
        case "a tile":
            (tile,) = [each for each in window.tiles.findChildren(QAbstractButton) if "Closed" in each.text()]
            qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
        case "columns-section":
            window.menus[hides].menu().actions()[0].trigger()
        case _:
            window.menus[hides].trigger()
    window.menus["save"].trigger()
    settled(window, qtbot)

    assert read(window, 0, CRM).endswith("X")


def test_a_deal_that_is_typed_into_stays_when_judging_ends(window: MainWindow, qtbot: QtBot) -> None:
    """Until then the tile showed too much, or too little."""
    model = model_of(window)
    window.tiles.choose(Tile.ERRORS)
    assert len(model.shown) == 2
    type_without_enter(window, qtbot)
    model.judge_in_steps()
    with qtbot.waitSignal(model.judged):
        pass
    editor = window.view.itemDelegate().open_editor
    assert editor is not None
    assert len(model.shown) == 2

    qtbot.keyClicks(editor, "Y")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert read(window, 0, CITY) == "LundXY"
    qtbot.waitUntil(lambda: not model.shown)


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS knows no such letters")
@pytest.mark.parametrize("button", ["replace_one", "replace_all"])
def test_replacing_by_its_letter_finds_what_was_typed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, button: str
) -> None:
    """Alt and a letter press a button and leave the keyboard where it is."""
    monkeypatch.setattr(FixAllDialog, "ask", classmethod(lambda cls, rows, *_: [row.mend for row in rows]))
    window.activateWindow()
    window.menus["replace"].trigger()
    bar = window.find_bar
    qtbot.keyClicks(bar.text, "Lund")
    bar.new_text.setText("Oslo")
    bar.settle()
    qtbot.waitUntil(getattr(bar, button).isEnabled)
    type_without_enter(window, qtbot)

    letter = QKeySequence.mnemonic(getattr(bar, button).text())[0].key()
    qtbot.keyClick(editor_of(window), letter, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: read(window, 0, CITY) == "OsloX")


def test_an_editor_of_the_form_counts_too(window: MainWindow, deals: Path, qtbot: QtBot) -> None:
    window.view.go_to(model_of(window).deal_at(0), model_of(window).table.named(CITY).id)
    window.menus["form-or-table"].trigger()
    qtbot.keyClick(window.deal_form.view, Qt.Key.Key_F2)
    qtbot.keyClicks(window.deal_form.view.cells.open_editor, "Y")
    window.menus["save"].trigger()
    settled(window, qtbot)

    assert "Y" in read(window, 0, CITY)
    assert read(window, 0, CITY) in deals.read_text(encoding="utf-8")
