"""What the program keeps of a user's work: where, how much; and all of it can be erased here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.visible_text import visible
from cosell_desk.files.user_data import Erased, UserData
from cosell_desk.ui.asking import ask, button_of


class EraseDialog(QMessageBox):
    @classmethod
    def ask(cls, parent: QWidget | None) -> bool:
        return button_of(cls(parent)) == QMessageBox.StandardButton.Yes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Erase everything?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(
            self.tr(
                "Earlier versions, lost work that was not restored, originals, the history of uploads, the log, the"
                " settings and the list of recent files are erased for good. Your own files are not touched."
            )
        )
        buttons = QMessageBox.StandardButton
        self.setStandardButtons(buttons.Yes | buttons.Cancel)
        self.button(buttons.Yes).setText(self.tr("Erase everything"))
        self.setDefaultButton(buttons.Cancel)
        self.setEscapeButton(buttons.Cancel)


class PrivacyPage(QDialog):
    """`settings` is the file of the settings, `erase` removes everything that is listed."""

    @classmethod
    def ask(cls, user_data: UserData, settings: Path, erase: Callable[[], Erased], parent: QWidget | None) -> None:
        ask(cls(user_data, settings, erase, parent))

    def __init__(
        self, user_data: UserData, settings: Path, erase: Callable[[], Erased], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._user_data, self._settings, self._erase = user_data, settings, erase
        self.setWindowTitle(self.tr("What Cosell Desk keeps"))
        words = QLabel(
            self.tr(
                "Everything stays on this computer, where only you can read it. Nothing is sent anywhere: the program"
                " never uses a network."
            )
        )
        words.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.hide()
        self.erase_button = QPushButton(self.tr("Erase everything…"))
        self.erase_button.clicked.connect(self._erase_all)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.erase_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(16)
        whole.addWidget(words)
        whole.addLayout(self._grid)
        whole.addWidget(self.said)
        whole.addStretch(1)
        whole.addWidget(buttons)
        self.setMinimumWidth(620)
        self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        locale = QLocale()
        kept = self._user_data.sizes()
        for each in kept:
            title = QCoreApplication.translate("UserData", each.room.title)
            self._line(title, each.folder, self.tr("%n file(s)", "", each.files), locale.formattedDataSize(each.size))
        size = self._settings.stat().st_size if self._settings.is_file() else 0
        title = self.tr("Settings and the list of recent files")
        self._line(title, self._settings, self.tr("%n file(s)", "", int(size > 0)), locale.formattedDataSize(size))
        self._line(self.tr("All together"), None, "", locale.formattedDataSize(sum(each.size for each in kept) + size))

    def _line(self, title: str, place: Path | None, files: str, size: str) -> None:
        row = self._grid.rowCount()
        for at, text in enumerate((title, files, size)):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            if at:
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label, row, at)
        if place is not None:
            where = QLabel(visible(str(place)))
            where.setTextFormat(Qt.TextFormat.PlainText)
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            where.setContentsMargins(12, 0, 0, 8)
            where.setEnabled(True)
            self._grid.addWidget(where, row + 1, 0, 1, 3)

    def _erase_all(self) -> None:
        if not EraseDialog.ask(self):
            return
        erased = self._erase()
        sentences = [self.tr("%n file(s) erased", "", erased.files) + f" ({QLocale().formattedDataSize(erased.size)})."]
        if erased.in_use:
            sentences.append(self.tr("%n journal(s) of open windows stay until those are closed.", "", erased.in_use))
        if erased.left:
            sentences.append(self.tr("%n file(s) could not be removed.", "", len(erased.left)))
        self.said.setText(" ".join(sentences))
        self.said.show()
        self._fill()
