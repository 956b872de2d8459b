"""After the files were written: what to do in Partner Center, and the files to tick off."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.ui.asking import is_accepted


class AfterUploadPage(QDialog):
    """`tick` is told of each file that was ticked off, or on again."""

    @classmethod
    def ask(
        cls,
        summary: str,
        parts: Collection[Path],
        sent: Collection[Path],
        tick: Callable[[Path, bool], object],
        parent: QWidget | None,
    ) -> bool:
        """Whether a processed file is to be brought in now."""
        page = cls(summary, parts, sent, tick, parent)
        return is_accepted(page)

    def __init__(
        self,
        summary: str,
        parts: Collection[Path],
        sent: Collection[Path],
        tick: Callable[[Path, bool], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What to do in Partner Center"))
        self.ticks: dict[Path, QCheckBox] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(16)
        if summary:
            whole.addWidget(self._label(summary, is_strong=True))
        whole.addLayout(self._steps())
        if parts:
            whole.addWidget(self._label(self.tr("Tick off each file once its result is here:"), is_strong=True))
            whole.addWidget(self._files(parts, sent, tick))
            whole.setSpacing(12)
        whole.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.bring_button = QPushButton(self.tr("Bring in processed files…"))
        buttons.addButton(self.bring_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        if parts:
            folder = next(iter(parts)).parent
            self.folder_button = QPushButton(self.tr("Open the folder"))
            self.folder_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
            buttons.addButton(self.folder_button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
        whole.addWidget(buttons)
        self.setMinimumWidth(640)

    def _label(self, words: str, *, is_strong: bool = False) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if is_strong:
            font = QFont(label.font())
            font.setWeight(QFont.Weight.DemiBold)
            label.setFont(font)
        return label

    def _steps(self) -> QGridLayout:
        steps = (
            self.tr(
                "In Partner Center, go to Referrals > Co-sell opportunities. A Referrals admin or user can upload;"
                " users see only the deals in which they are team members, so exports differ by rights, tab and"
                " filters."
            ),
            self.tr("Upload one file. It may take up to 10 minutes, and you need not watch it."),
            self.tr(
                "Fetch the last processed file before you upload the next one: Partner Center keeps only the last."
            ),
            self.tr("Bring it in here: what failed is marked, what succeeded stays out of the next upload."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for at, words in enumerate(steps):
            number = self._label(f"{at + 1}.", is_strong=True)
            grid.addWidget(number, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._label(words), at, 1)
        return grid

    def _files(self, parts: Collection[Path], sent: Collection[Path], tick: Callable[[Path, bool], object]) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for path in parts:
            box = QCheckBox(path.name.replace("&", "&&"))
            box.setChecked(path in sent)
            box.toggled.connect(lambda is_on, path=path: tick(path, is_on))
            self.ticks[path] = box
            column.addWidget(box)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setMaximumHeight(min(160, 34 * len(parts) + 8))
        return area
