"""Changes so large that they are waited for: their progress, giving them up, and how large is too large."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from builders import FIVE_DEALS
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog
from pytestqt.qtbot import QtBot
from windows import column, copied, model_of, stand_at, steps, told

from cosell_desk.core import pieces
from cosell_desk.files.journal import Journal
from cosell_desk.ui import large_edits, ready_edit, waiting
from cosell_desk.ui.bulk.replace_value import ReplaceValueDialog
from cosell_desk.ui.check_page import CheckPage
from cosell_desk.ui.fix_all_dialog import FixAllDialog
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.review_page import ReviewPage

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def window(open_deals: Callable[..., MainWindow]) -> MainWindow:
    return open_deals(*FIVE_DEALS)


def test_copying_much_can_be_cancelled(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PATIENCE", 0)
    monkeypatch.setattr(waiting, "BETWEEN", 0)
    copied("before")
    stand_at(window, 0, "CRM ID", 3)
    QTimer.singleShot(0, lambda: window.findChild(QProgressDialog).cancel())
    qtbot.keyClick(window.view, Key.Key_X, CTRL)

    assert QApplication.clipboard().text() == "before"
    assert column(window, "CRM ID")[:2] == ["007", "1"]
    assert told(window) == "Nothing was copied."
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is None)


def be_active(window: MainWindow, qtbot: QtBot) -> None:
    """After a progress is gone: offscreen there is no window manager that gives the window its keyboard back."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()


@contextmanager
def escape_while(
    words: str, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, over: int = 0
) -> Iterator[None]:
    """Escape as soon as a progress with these words stands before the window, and has gone on so often."""
    monkeypatch.setattr(waiting, "PATIENCE", 0)
    monkeypatch.setattr(waiting, "BETWEEN", 0)
    seen: list[str] = []
    timer = QTimer(interval=0)

    def look() -> None:
        for dialog in window.findChildren(QProgressDialog):
            if dialog.isVisible() and dialog.labelText() == words:
                seen.append(words)
                if len(seen) > over:
                    timer.stop()
                    qtbot.keyClick(dialog, Key.Key_Escape)

    timer.timeout.connect(look)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
    assert len(seen) == over + 1
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is None)
    be_active(window, qtbot)


def edits_of(journal: Journal) -> int:
    """How many lines the journal has written."""
    return (journal.folder / f"{journal._generation}.edits").read_bytes().count(b"\n")


@pytest.mark.parametrize("over", [0, 1])
def test_a_large_change_that_is_given_up_leaves_everything_and_so_does_its_undo(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, over: int
) -> None:
    monkeypatch.setattr(ready_edit, "_AT_ONCE", 1)
    model = model_of(window)
    before, journal = model.table.state(), window.saving.journaling.journal
    lines = edits_of(journal)
    window.view.selectAll()
    with escape_while("Changing the deals…", window, qtbot, monkeypatch, over=over):
        qtbot.keyClick(window.view, Key.Key_Delete)
    assert model.table.state().rows == before.rows
    assert (steps(window), edits_of(journal)) == (0, lines)
    assert told(window) == "Cancelled: nothing was changed."
    assert not window.isWindowModified()

    qtbot.keyClick(window.view, Key.Key_Delete)
    be_active(window, qtbot)
    cleared = model.table.state()
    assert cleared.rows != before.rows
    assert edits_of(journal) == lines + 1
    with escape_while("Going through the steps…", window, qtbot, monkeypatch, over=over):
        qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    assert model.table.state().rows == cleared.rows
    assert (model.undo_stack.index(), edits_of(journal)) == (1, lines + 1)
    assert told(window) == "Cancelled: nothing was changed."

    qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    be_active(window, qtbot)
    assert model.table.state().rows == before.rows
    assert (model.undo_stack.index(), edits_of(journal)) == (0, lines + 2)
    qtbot.keyClick(window.view, Key.Key_Y, CTRL)
    assert model.table.state().rows == cleared.rows


def test_nothing_else_is_edited_and_the_window_stays_while_a_large_change_is_waited_for(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ready_edit, "_AT_ONCE", 1)
    model = model_of(window)
    notes = model.table.named("Notes")
    seen = []

    def interfere() -> None:
        if window.findChild(QProgressDialog) is not None:
            timer.stop()
            seen.append((model.type_into(model.table.deals[1], notes, "meanwhile"), window.close()))

    monkeypatch.setattr(waiting, "PATIENCE", 0)
    monkeypatch.setattr(waiting, "BETWEEN", 0)
    timer = QTimer(interval=0)
    timer.timeout.connect(interfere)
    timer.start()
    window.view.selectAll()
    qtbot.keyClick(window.view, Key.Key_Delete)

    assert seen == [(False, False)]
    assert window.isVisible()
    assert steps(window) == 1
    assert column(window, "Deal Name") == ["", "", "", "", "Echo"]


def test_more_deals_than_a_file_may_have_are_refused_in_a_sentence(window: MainWindow, qtbot: QtBot) -> None:
    copied("x\n" * 200_000)
    stand_at(window, 0, "Deal Name")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert told(window).endswith("the file would have 200,000; 100,000 is the limit. Copy fewer rows.")
    assert steps(window) == 0


def test_too_much_text_is_refused_in_a_sentence(window: MainWindow, qtbot: QtBot) -> None:
    copied("x" * 20_000_001)
    stand_at(window, 0, "Notes")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert told(window).startswith("There is too much on the clipboard to be pasted.")
    assert steps(window) == 0


@pytest.mark.parametrize("words", ["Pasting…", "Changing the deals…"])
def test_a_long_paste_can_be_cancelled_and_leaves_everything(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setattr(ready_edit, "_AT_ONCE", 1)
    copied("a\tb\nc\td\ne\tf\ng\th")
    stand_at(window, 0, "CRM ID")
    with escape_while(words, window, qtbot, monkeypatch):
        qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[:2] == ["007", "1"]
    assert steps(window) == 0
    assert told(window) == (
        "Cancelled: nothing was changed." if words.startswith("Changing") else "Nothing was pasted."
    )


def test_a_large_paste_is_judged_piece_by_piece_and_tells_its_errors_at_the_end(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "_AT_ONCE", 1)
    monkeypatch.setattr(large_edits, "_UNFELT", 0)
    monkeypatch.setattr(large_edits, "_SMALL", 1)
    monkeypatch.setattr(pieces, "_FEWEST", 1)
    copied("XX\nYY\nNO")
    stand_at(window, 0, "Customer Country")
    model = model_of(window)
    with qtbot.waitSignal(model.caught_up):
        qtbot.keyClick(window.view, Key.Key_V, CTRL)
        assert told(window) == "2 cells pasted. 1 locked cell was left alone."
        assert model.is_judging

    words = "2 cells pasted. 2 cells now have an error: Customer Country (2). 1 locked cell was left alone."
    qtbot.waitUntil(lambda: told(window) == words)
    assert not model.is_judging
    assert model.findings.column(model.table.named("Customer Country").id).keys() == set(model.table.deals[:2])


def test_a_large_paste_that_is_judged_quickly_is_judged_at_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "_AT_ONCE", 1)
    monkeypatch.setattr(large_edits, "_UNFELT", 3_600)
    copied("XX\nYY\nNO")
    stand_at(window, 0, "Customer Country")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert not model_of(window).is_judging
    assert told(window) == (
        "2 cells pasted. 2 cells now have an error: Customer Country (2). 1 locked cell was left alone."
    )


@pytest.mark.parametrize("words", ["Looking at what would change…", "Changing the deals…"])
def test_replacing_in_very_many_cells_can_be_given_up(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setattr(FixAllDialog, "ask", classmethod(lambda cls, rows, *_: rows.mends))
    before = model_of(window).table.state().rows
    window.menus["replace"].trigger()
    qtbot.keyClicks(window.find_bar.text, "a")
    qtbot.keyClicks(window.find_bar.new_text, "b")
    window.find_bar.settle()
    with escape_while(words, window, qtbot, monkeypatch):
        qtbot.mouseClick(window.find_bar.replace_all, Qt.MouseButton.LeftButton)

    assert model_of(window).table.state().rows == before
    assert steps(window) == 0
    assert told(window) == (
        "Cancelled: nothing was changed." if words.startswith("Changing") else "Nothing was replaced."
    )


@pytest.mark.parametrize("words", ["Looking at what would change…", "Changing the deals…"])
def test_mending_very_many_cells_can_be_given_up(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setattr(FixAllDialog, "ask", classmethod(lambda cls, rows, *_: rows.mends))
    stand_at(window, 0, "Customer Country", 3)
    copied("Norge")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)
    before = model_of(window).table.state().rows
    with escape_while(words, window, qtbot, monkeypatch):
        window.menus["fix-all"].trigger()

    assert model_of(window).table.state().rows == before
    assert steps(window) == 1
    assert told(window) == (
        "Cancelled: nothing was changed." if words.startswith("Changing") else "Nothing was mended."
    )


@pytest.mark.parametrize("action", ["prepare-upload", "review-changes", "fix-all"])
def test_who_does_not_wait_until_all_deals_are_checked_goes_on_and_so_does_the_checking(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    for page in (CheckPage, ReviewPage, FixAllDialog):
        monkeypatch.setattr(page, "ask", classmethod(lambda cls, *_: pytest.fail("nothing was checked yet")))
    monkeypatch.setattr(pieces, "_AT_ONCE", 1)
    monkeypatch.setattr(pieces, "_FEWEST", 1)
    monkeypatch.setattr(large_edits, "_SMALL", 1)
    monkeypatch.setattr(large_edits, "_UNFELT", 0)
    stand_at(window, 0, "Customer Country")
    copied("XX\nYY\nNO")
    model = model_of(window)
    with qtbot.waitSignal(model.caught_up):
        qtbot.keyClick(window.view, Key.Key_V, CTRL)
        assert model.is_judging
        with escape_while("Checking the deals…", window, qtbot, monkeypatch):
            window.menus[action].trigger()

    assert model.findings.column(model.table.named("Customer Country").id).keys() == set(model.table.deals[:2])


def test_who_does_not_wait_for_the_values_that_could_be_replaced_is_not_asked(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReplaceValueDialog, "exec", lambda dialog: pytest.fail("it was given up"))
    with escape_while("Looking at the deals…", window, qtbot, monkeypatch):
        window.menus["replace-team-member"].trigger()

    assert not window.findChildren(ReplaceValueDialog)
    assert steps(window) == 0
