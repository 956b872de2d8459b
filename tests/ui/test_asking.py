"""Every dialog goes once it has answered: a window that is open all day does not gather them."""

import pkgutil
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from windows import model_of, new_window, open_in, settled

import cosell_desk.ui
from cosell_desk.core.upload import Answers, plan
from cosell_desk.files.compare import compare
from cosell_desk.resources import resource
from cosell_desk.ui.add_deals_dialog import AddDealsDialog
from cosell_desk.ui.after_upload_page import AfterUploadPage
from cosell_desk.ui.asking import ask
from cosell_desk.ui.bulk.base import BulkDialog
from cosell_desk.ui.history_page import ForgetDialog
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.manual_page import ManualPage
from cosell_desk.ui.on_disk_dialogs import ChangedDialog, DifferencesDialog, InUseDialog
from cosell_desk.ui.own_errors import OwnErrorDialog
from cosell_desk.ui.privacy_page import EraseDialog
from cosell_desk.ui.recovery_page import DiscardDialog
from cosell_desk.ui.result_page import ResultPage
from cosell_desk.ui.save_dialogs import LossDialog, NotKeptDialog, NotSavedDialog, Trouble, UnsavedDialog
from cosell_desk.ui.upload_dialogs import ConfirmDialog, ReplaceDialog


def of_the_menu(action: str) -> Callable[[MainWindow], object]:
    return lambda window: window.menus[action].trigger()


def differences(window: MainWindow) -> object:
    table = model_of(window).table
    return DifferencesDialog.ask(compare(table, table), table, table, window)


def confirmation(window: MainWindow) -> object:
    assert window.desk.file is not None
    return ConfirmDialog.ask(plan(window.desk.file.judge, Answers()), [], window)


WAYS: dict[str, Callable[[MainWindow], object]] = {
    "AboutDialog": of_the_menu("about"),
    "AddColumnsDialog": of_the_menu("add-columns"),
    "AddDealsDialog": lambda window: AddDealsDialog.ask(2, 1, window),
    "AfterUploadPage": lambda window: AfterUploadPage.ask("", [], [], lambda *_: None, window),
    "ChangedDialog": lambda window: ChangedDialog.ask("deals.csv", window),
    "CheckPage": of_the_menu("prepare-upload"),
    "CloseDealsDialog": of_the_menu("close-deals"),
    "ColumnChooser": of_the_menu("choose-columns"),
    "ConfirmDialog": confirmation,
    "DifferencesDialog": differences,
    "DiscardDialog": lambda window: DiscardDialog.ask("deals.csv", 3, window),
    "EarlierVersionsDialog": of_the_menu("earlier-versions"),
    "EraseDialog": lambda window: EraseDialog.ask(window),
    "FixAllDialog": of_the_menu("fix-all"),
    "ForgetDialog": lambda window: ForgetDialog.ask(window),
    "GoToDialog": of_the_menu("go-to"),
    "HistoryPage": of_the_menu("upload-history"),
    "InUseDialog": lambda window: InUseDialog.ask("deals.csv", window),
    "LossDialog": lambda window: LossDialog.ask(["pictures"], window),
    "NotKeptDialog": lambda window: NotKeptDialog.ask("deals.csv", "The disk is full.", window),
    "NotSavedDialog": lambda window: NotSavedDialog.ask("The disk is full.", window),
    "OwnErrorDialog": lambda window: OwnErrorDialog.ask("", True, window),
    "PrivacyPage": of_the_menu("privacy"),
    "ReplaceDialog": lambda window: ReplaceDialog.ask(["deals-1.csv"], Path("upload"), window),
    "ReplaceValueDialog": of_the_menu("replace-solution"),
    "ResultPage": lambda window: ResultPage.ask([], window),
    "ReviewPage": of_the_menu("review-changes"),
    "SetValueDialog": of_the_menu("set-value"),
    "ShiftDatesDialog": of_the_menu("shift-dates"),
    "ShortcutsPage": of_the_menu("shortcuts"),
    "Trouble": lambda window: Trouble.ask("The file was not opened", "It is damaged.", window),
    "UnsavedDialog": lambda window: UnsavedDialog.ask("deals.csv", window),
}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "faulty.csv"
    path.write_bytes(resource("samples", "faulty.csv").read_bytes())
    return open_in(new_window(qtbot), path, qtbot)


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
    met: list[str] = []

    def escape(dialog: QDialog) -> int:
        met.append(type(dialog).__name__)
        dialog.show()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        return dialog.result()

    for kind in (QDialog, QMessageBox):
        monkeypatch.setattr(kind, "exec", escape)
    before = set(window.findChildren(QDialog))

    for asks in WAYS.values():
        asks(window)
        settled(window, qtbot)
        deleted_now()

    assert met == list(WAYS)
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
