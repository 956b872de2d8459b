"""The questions and news around saving. The safe answer is the default, and Escape leaves everything as it was."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from cosell_desk.ui.asking import ask, button_of


class Answer(Enum):
    SAVE = auto()
    DISCARD = auto()
    STAY = auto()


class UnsavedDialog(QMessageBox):
    @classmethod
    def ask(cls, name: str, parent: QWidget | None) -> Answer:
        button = ask(cls(name, parent))
        return {
            QMessageBox.StandardButton.Save: Answer.SAVE,
            QMessageBox.StandardButton.Discard: Answer.DISCARD,
        }.get(QMessageBox.StandardButton(button), Answer.STAY)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Save the changes?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        # One plain text: Qt would read an informative text as markup where it looks like it.
        self.setText(self.tr("{name} has changes that are not saved. Without saving they are lost.").format(name=name))
        buttons = QMessageBox.StandardButton
        self.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        self.button(buttons.Discard).setText(self.tr("Do not save"))  # Qt's word in French nobody understands
        self.setDefaultButton(buttons.Save)
        self.setEscapeButton(buttons.Cancel)


class LossDialog(QMessageBox):
    """What a workbook cannot keep once it is edited, before it is lost."""

    @classmethod
    def ask(cls, parts: Sequence[str], parent: QWidget | None) -> bool:
        return button_of(cls(parts, parent)) == QMessageBox.StandardButton.Save

    def __init__(self, parts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Save into this workbook?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        listed = "\n".join([f"• {part}" for part in parts])
        self.setText(self.tr("Saving takes this out of the workbook:") + "\n\n" + listed)
        buttons = QMessageBox.StandardButton
        self.setStandardButtons(buttons.Save | buttons.Cancel)
        self.setDefaultButton(buttons.Cancel)
        self.setEscapeButton(buttons.Cancel)


class Trouble(QMessageBox):
    """Something did not work: one sentence, and what to do is in it."""

    @classmethod
    def ask(cls, title: str, sentence: str, parent: QWidget | None) -> None:
        ask(cls(title, sentence, parent))

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(QApplication.applicationName())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(f"{title}.\n\n{sentence}")
        self.setStandardButtons(QMessageBox.StandardButton.Close)


class NotSavedDialog(QMessageBox):
    """Why the file was not written; the way out is another name."""

    @classmethod
    def ask(cls, sentence: str, parent: QWidget | None) -> bool:
        """Whether to save under another name."""
        return button_of(cls(sentence, parent)) == QMessageBox.StandardButton.Save

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("The file was not saved"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(sentence + "\n\n" + self.tr("Your changes are still here."))
        buttons = QMessageBox.StandardButton
        self.setStandardButtons(buttons.Save | buttons.Close)
        self.button(buttons.Save).setText(self.tr("Save under another name…"))
        self.setDefaultButton(buttons.Save)
        self.setEscapeButton(buttons.Close)


class NotKeptDialog(QMessageBox):
    """What the file holds could not be kept aside: it is overwritten only if that is wanted all the same."""

    @classmethod
    def ask(cls, name: str, sentence: str, parent: QWidget | None) -> bool:
        return button_of(cls(name, sentence, parent)) == QMessageBox.StandardButton.Save

    def __init__(self, name: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Save without an earlier version?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        words = self.tr("Saving replaces what {name} holds, and you could not get that back.").format(name=name)
        self.setText(f"{sentence}\n\n{words}")
        buttons = QMessageBox.StandardButton
        self.setStandardButtons(buttons.Save | buttons.Cancel)
        self.button(buttons.Save).setText(self.tr("Save all the same"))
        self.setDefaultButton(buttons.Cancel)
        self.setEscapeButton(buttons.Cancel)
