"""The small cross in a field that empties it, with a name; Qt's own has none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton


def give_clear_button(field: QLineEdit) -> None:
    others = set(field.findChildren(QToolButton))
    field.setClearButtonEnabled(True)
    for button in set(field.findChildren(QToolButton)) - others:
        button.setAccessibleName(QCoreApplication.translate("Field", "Empty this field"))
