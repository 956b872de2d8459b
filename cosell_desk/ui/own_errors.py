"""A mistake of ours: told in one dialog, logged, and never with a cell's text."""

from __future__ import annotations

import faulthandler
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from cosell_desk.files.error_log import ErrorLog, diagnostics
from cosell_desk.files.user_data import UserData
from cosell_desk.ui.asking import ask


class OwnErrorDialog(QMessageBox):
    @classmethod
    def ask(cls, diagnostics: str, is_journal_safe: bool, parent: QWidget | None) -> None:
        ask(cls(diagnostics, is_journal_safe, parent))

    def __init__(self, diagnostics: str, is_journal_safe: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diagnostics = diagnostics
        self.setIcon(QMessageBox.Icon.Critical)
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        kept = (
            self.tr("Your edits are safe: the journal holds every one, and brings them back at the next start.")
            if is_journal_safe
            else self.tr("The journal could not be written, so save your work under another name before all else.")
        )
        self.setText(
            "\n\n".join(
                [
                    self.tr("This should not have happened, and what you did last may not have worked."),
                    kept,
                    self.tr("Save your work, then close Cosell Desk and start it again."),
                    self.tr(
                        "“Copy diagnostics” copies what helps to mend it: versions and places in the program, nothing"
                        " of your deals."
                    ),
                ]
            )
        )
        buttons = QMessageBox.StandardButton
        self.setStandardButtons(buttons.Close)
        self.copy_button = self.addButton(self.tr("Copy diagnostics"), QMessageBox.ButtonRole.ActionRole)
        self.copy_button.clicked.disconnect()  # it copies, and the dialog stays
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._diagnostics))
        self.setDefaultButton(buttons.Close)
        self.setEscapeButton(buttons.Close)


class OwnErrors(QObject):
    """What stands behind sys.excepthook and threading.excepthook. However many errors come, there is one dialog."""

    _came = Signal(str)

    def __init__(self, user_data: UserData, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.log = ErrorLog(user_data)
        self.is_journal_safe = True
        self._is_shown = False
        self._came.connect(self._show)

    def install(self) -> None:
        """From now on every error that nobody expected comes here."""
        sys.excepthook = self.take
        threading.excepthook = lambda what: self.take(what.exc_type, what.exc_value, what.exc_traceback)
        if sys.stderr is not None:
            faulthandler.enable()  # places in the code alone, too

    def take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        told = diagnostics(error if error is not None else kind(), trace, versions=f"Qt {qVersion()}")
        self.log.write(told)
        if sys.stderr is not None:
            print(told, file=sys.stderr)
        self._came.emit(told)

    def _show(self, told: str) -> None:
        if self._is_shown:
            return
        self._is_shown = True
        try:
            OwnErrorDialog.ask(told, self.is_journal_safe, self._window)
        finally:
            self._is_shown = False
