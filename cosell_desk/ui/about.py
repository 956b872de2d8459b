"""What the program is, and whose."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cosell_desk import __version__
from cosell_desk.ui import icons
from cosell_desk.ui.asking import ask


class AboutDialog(QDialog):
    @classmethod
    def ask(cls, parent: QWidget | None) -> None:
        ask(cls(parent))

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Cosell Desk"))
        picture = QLabel()
        picture.setPixmap(icons.program_icon().pixmap(64, 64))
        title = QLabel(self.tr("Cosell Desk {version}").format(version=__version__))
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        words = QLabel(
            self.tr(
                "Checks, mends and prepares the co-sell deals that you exchange with Microsoft Partner Center."
                " Your files stay on this computer; the program never uses a network."
            )
        )
        words.setWordWrap(True)
        versions = QLabel(
            self.tr("Python {python}, Qt {qt}. MIT licence.").format(python=platform.python_version(), qt=qVersion())
        )
        versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout()
        column.setSpacing(8)
        for label in (title, words, versions):
            column.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(16)
        whole.addLayout(top)
        whole.addWidget(buttons)
        self.setFixedWidth(460)
