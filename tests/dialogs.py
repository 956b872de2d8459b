"""Every dialog of the program, how a window comes to ask it, and a walk through all of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot
from windows import model_of, new_window, open_in, settled

from cosell_desk.core.upload import Answers, plan
from cosell_desk.files.compare import compare
from cosell_desk.resources import resource
from cosell_desk.ui.add_deals_dialog import AddDealsDialog
from cosell_desk.ui.after_upload_page import AfterUploadPage
from cosell_desk.ui.history_page import ForgetDialog
from cosell_desk.ui.main_window import MainWindow
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


def window_with_faults(qtbot: QtBot, folder: Path) -> MainWindow:
    """On a copy of the sample in which every dialog has something to ask."""
    path = folder / "faulty.csv"
    path.write_bytes(resource("samples", "faulty.csv").read_bytes())
    return open_in(new_window(qtbot), path, qtbot)


def meet_every_dialog(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, look: Callable[[QDialog], None]
) -> None:
    """Look at each while it is shown, and leave it by Escape."""
    met: list[str] = []

    def meet(dialog: QDialog) -> int:
        met.append(type(dialog).__name__)
        dialog.show()
        QApplication.processEvents()
        look(dialog)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        return dialog.result()

    for kind in (QDialog, QMessageBox):
        monkeypatch.setattr(kind, "exec", meet)
    for asks in WAYS.values():
        asks(window)
        settled(window, qtbot)
    assert met == list(WAYS)
