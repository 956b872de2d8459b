"""Asked when more rows are pasted than there are deals to take them."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from cosell_desk.ui.asking import ask


class MoreDeals(Enum):
    ADD = auto()
    ONLY_WHAT_FITS = auto()
    CANCEL = auto()


class AddDealsDialog(QMessageBox):
    @classmethod
    def ask(cls, lacking: int, fitting: int, parent: QWidget | None) -> MoreDeals:
        dialog = cls(lacking, fitting, parent)
        ask(dialog)
        return dialog.answer

    def __init__(self, lacking: int, fitting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Add deals?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        words = self.tr("%n row(s) of what you paste have no deal to go into.", "", lacking)
        adds = self.tr("They can be added at the end of the file as %n new deal(s).", "", lacking)
        self.setText(f"{words} {adds}")
        self.add_button = self.addButton(self.tr("Add %n deal(s)", "", lacking), QMessageBox.ButtonRole.AcceptRole)
        self.fit_button = None
        if fitting > 0:
            fits = self.tr("Paste only the first %n row(s)", "", fitting)
            self.fit_button = self.addButton(fits, QMessageBox.ButtonRole.ActionRole)
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(cancel)
        self.setEscapeButton(cancel)

    @property
    def answer(self) -> MoreDeals:
        clicked = self.clickedButton()
        if clicked is self.add_button:
            return MoreDeals.ADD
        return MoreDeals.ONLY_WHAT_FITS if clicked is not None and clicked is self.fit_button else MoreDeals.CANCEL
