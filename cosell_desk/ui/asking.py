"""The one way a dialog is asked: it goes once it has answered, and does not stay with the window until that closes."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QMessageBox
from shiboken6 import isValid

from cosell_desk.ui.mnemonics import Mnemonics


def ask(dialog: QDialog) -> int:
    """What `exec()` answers. The dialog can still be read in the same turn; Qt deletes it in the next one."""
    Mnemonics(dialog)
    try:
        return dialog.exec()
    finally:
        if isValid(dialog):  # a window that closes meanwhile takes its dialogs with it
            dialog.deleteLater()


def is_accepted(dialog: QDialog) -> bool:
    return ask(dialog) == QDialog.DialogCode.Accepted


def button_of(dialog: QMessageBox) -> QMessageBox.StandardButton:
    return QMessageBox.StandardButton(ask(dialog))
