"""The manual in a window of its own, so that it stays open beside the work. It shows our own two files only."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from cosell_desk.resources import resource
from cosell_desk.ui.mnemonics import Mnemonics
from cosell_desk.ui.screen_room import resize_within_screen

MANUAL, COLUMNS = "manual.md", "columns.md"


class ManualPage(QDialog):
    @classmethod
    def show_beside(cls, parent: QWidget) -> ManualPage:
        """The one that is open already comes to the front."""
        page = parent.findChild(cls) or cls(parent)
        page.show()
        page.raise_()
        page.activateWindow()
        return page

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Manual"))
        self.text.document().setDocumentMargin(16)
        self.text.anchorClicked.connect(self._follow)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.back_button = QPushButton(self.tr("Back to the manual"))
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(lambda: self._open(MANUAL))
        buttons.addButton(self.back_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.setSpacing(12)
        whole.addWidget(self.text, 1)
        whole.addWidget(buttons)
        resize_within_screen(self, 720, 640)
        self._open(MANUAL)
        Mnemonics(self)
        self.text.setFocus()

    def _follow(self, link: QUrl) -> None:
        if link.toString() in (MANUAL, COLUMNS):
            self._open(link.toString())

    def _open(self, name: str) -> None:
        self.text.setMarkdown(resource("help", name).read_text(encoding="utf-8"))
        self.back_button.setVisible(name != MANUAL)
