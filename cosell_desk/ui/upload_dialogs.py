"""The questions before an upload's files are written. The safe answer is the default, Escape leaves all as it was."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from cosell_desk.core.upload import Fate, UploadPlan
from cosell_desk.ui.asking import ask, button_of

_NAMED = 10


class ReplaceDialog(QMessageBox):
    @classmethod
    def ask(cls, names: Sequence[str], folder: Path, parent: QWidget | None) -> bool:
        """Whether files that are there already may be replaced."""
        dialog = cls(names, folder, parent)
        return button_of(dialog) == QMessageBox.StandardButton.Yes

    def __init__(self, names: Sequence[str], folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Replace files?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        listed = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
        self.setText(self.tr("In {folder} there is already {names}. Replace it?").format(folder=folder, names=listed))
        self.setInformativeText(self.tr("What it holds now is kept under File > Earlier versions."))
        buttons = QMessageBox.StandardButton
        self.setStandardButtons(buttons.Yes | buttons.Cancel)
        self.button(buttons.Yes).setText(self.tr("Replace"))
        self.setDefaultButton(buttons.Cancel)
        self.setEscapeButton(buttons.Cancel)


class ConfirmDialog(QMessageBox):
    """Many updates, or deals that are closed for good: said in numbers and names once more."""

    @classmethod
    def ask(cls, plan: UploadPlan, closing: Sequence[str], parent: QWidget | None) -> bool:
        dialog = cls(plan, closing, parent)
        ask(dialog)
        return dialog.clickedButton() is dialog.go_on

    def __init__(self, plan: UploadPlan, closing: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Upload all of this?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        number = QLocale().toString
        said = [
            self.tr("Deals to be created: {created}, updated: {updated}, closed: {closing}.").format(
                created=number(len(plan.of(Fate.CREATED))),
                updated=number(len(plan.of(Fate.UPDATED))),
                closing=number(len(closing)),
            )
        ]
        if closing:
            said.append(self.tr("What is closed cannot be opened again:"))
            said.append("\n".join([f"• {name}" for name in closing[:_NAMED]]))
            if len(closing) > _NAMED:
                said.append(self.tr("and {count} more").format(count=number(len(closing) - _NAMED)))
        said.append(self.tr("An upload cannot be undone. Write the files?"))
        self.setText("\n\n".join(said))
        self.go_on = self.addButton(self.tr("Write the files"), QMessageBox.ButtonRole.AcceptRole)
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(cancel)
        self.setEscapeButton(cancel)
