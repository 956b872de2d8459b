"""What stands in the table's place while a file is being read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget


class BusyPage(QWidget):
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = QProgressBar()
        self.bar.setFixedWidth(320)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1_000)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        self.cancel_button.setShortcut("Esc")
        whole = QVBoxLayout(self)
        whole.setSpacing(12)
        whole.addStretch(1)
        for widget in (self.words, self.bar, self.cancel_button):
            whole.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(1)

    def begin(self, words: str) -> None:
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setValue(0)

    def show_progress(self, share: float) -> None:
        self.bar.setValue(round(share * 1_000))
