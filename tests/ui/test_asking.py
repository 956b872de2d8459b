"""Every dialog goes once it has answered: a window that is open all day does not gather them."""

import pkgutil
from importlib import import_module
from pathlib import Path

import pytest
from dialogs import WAYS, meet_every_dialog, window_with_faults
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from windows import settled

import cosell_desk.ui
from cosell_desk.ui.asking import ask
from cosell_desk.ui.bulk.base import BulkDialog
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.manual_page import ManualPage


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return window_with_faults(qtbot, tmp_path)


def deleted_now() -> None:
    """What Qt deletes in the next turn."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def every_dialog() -> set[str]:
    for module in pkgutil.walk_packages(cosell_desk.ui.__path__, "cosell_desk.ui."):
        import_module(module.name)
    found: set[str] = set()
    waiting: list[type] = [QDialog]
    while waiting:
        of = waiting.pop().__subclasses__()
        waiting += of
        found |= {each.__name__ for each in of if each.__module__.startswith("cosell_desk.ui")}
    return found - {BulkDialog.__name__, ManualPage.__name__}  # a base; a window that asks nothing and goes when closed


def test_no_dialog_is_left_out() -> None:
    assert set(WAYS) == every_dialog()


def test_every_dialog_goes_once_it_has_answered(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(window.findChildren(QDialog))

    meet_every_dialog(window, qtbot, monkeypatch, lambda _: None)
    deleted_now()

    assert set(window.findChildren(QDialog)) == before


def test_a_dialog_can_be_read_after_it_has_answered(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    dialog.setWindowTitle("Go to")
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.result())

    ask(dialog)

    assert dialog.windowTitle() == "Go to"
    deleted_now()
    assert window.findChildren(QDialog) == []


def test_a_window_that_closes_meanwhile_may_take_its_dialog_with_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    dialog = QDialog(window)

    def closes(dialog: QDialog) -> int:
        window.deleteLater()
        deleted_now()
        return 0

    monkeypatch.setattr(QDialog, "exec", closes)

    assert ask(dialog) == 0


def test_what_the_history_says_of_a_check_that_was_left_is_for_nobody(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is looked up in the background, and may answer when the page has gone."""
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.result())
    window.menus["prepare-upload"].trigger()
    deleted_now()

    settled(window, qtbot)  # an exception in the answer would fail the test
