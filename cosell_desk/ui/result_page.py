"""What results that were brought in tell: the card, what is odd, and the deals that could not be told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from cosell_desk.ui.asking import is_accepted
from cosell_desk.ui.notes_strip import NotesStrip, Said


@dataclass(frozen=True, slots=True)
class Told:
    """Of one result: its name, its card, and sentences. `ambiguous` names deals of the open file."""

    name: str
    card: str
    notes: tuple[Said, ...]
    ambiguous: tuple[str, ...] = ()


class ResultPage(QDialog):
    @classmethod
    def ask(cls, told: Sequence[Told], parent: QWidget | None) -> bool:
        """Whether the next upload is to be prepared now."""
        return is_accepted(cls(told, parent))

    def __init__(self, told: Sequence[Told], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the upload did"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(12)
        for each in told:
            head = QLabel(each.name)
            head.setTextFormat(Qt.TextFormat.PlainText)
            font = QFont(head.font())
            font.setWeight(QFont.Weight.DemiBold)
            head.setFont(font)
            card = QLabel(each.card)
            card.setTextFormat(Qt.TextFormat.PlainText)
            card.setWordWrap(True)
            notes = NotesStrip()
            notes.show_notes(each.notes)
            for widget in (head, card, notes):
                whole.addWidget(widget)
            if each.card == "":
                card.hide()
            if each.ambiguous:
                whole.addWidget(QLabel(self.tr("These could be several deals of the result:")))
                listed = QListWidget()
                listed.addItems(list(each.ambiguous))
                listed.setAccessibleName(self.tr("Deals that cannot be told apart"))
                listed.setMaximumHeight(120)
                whole.addWidget(listed)
        whole.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.prepare_button = QPushButton(self.tr("Prepare upload…"))
        buttons.addButton(self.prepare_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
        whole.addWidget(buttons)
        self.setMinimumWidth(600)
