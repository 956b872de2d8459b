"""Upload > History of uploads: what was prepared and what became of it; the originals that are kept, and their size."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.errors import NotKept
from cosell_desk.core.visible_text import visible
from cosell_desk.files.history import PreparedPart
from cosell_desk.files.originals import KeptOriginal
from cosell_desk.ui.asking import ask, button_of
from cosell_desk.ui.empty_words import EmptyWords
from cosell_desk.ui.row_keys import RowKeys
from cosell_desk.ui.screen_room import resize_within_screen
from cosell_desk.ui.translation import said
from cosell_desk.ui.upload_words import day, outcome_words

_WHAT = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Parts(Protocol):
    def parts(self) -> tuple[PreparedPart, ...]: ...
    def forget(self, part: PreparedPart) -> None: ...
    def forget_all(self) -> None: ...


class Kept(Protocol):
    def kept(self) -> tuple[KeptOriginal, ...]: ...
    def forget(self, key: str) -> None: ...
    def forget_all(self) -> None: ...


class ForgetDialog(QMessageBox):
    @classmethod
    def ask(cls, parent: QWidget | None) -> bool:
        return button_of(cls(parent)) == QMessageBox.StandardButton.Yes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Forget all of it?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(
            self.tr(
                "The history of uploads and every original go for good. Nobody warns any more of deals that were"
                " prepared before, and files opened tomorrow are their own originals. Your own files are not touched."
            )
        )
        buttons = QMessageBox.StandardButton
        self.setStandardButtons(buttons.Yes | buttons.Cancel)
        self.button(buttons.Yes).setText(self.tr("Forget all"))
        self.setDefaultButton(buttons.Cancel)
        self.setEscapeButton(buttons.Cancel)


class HistoryPage(QDialog):
    @classmethod
    def ask(cls, history: Parts, originals: Kept, trouble: Callable[[], str], parent: QWidget | None) -> None:
        ask(cls(history, originals, trouble, parent))

    def __init__(
        self, history: Parts, originals: Kept, trouble: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        """`trouble` answers why the history cannot be read, "" when it can."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of uploads"))
        self._history, self._originals, self._trouble = history, originals, trouble
        words = QLabel(
            self.tr(
                "Kept on this computer only. Of a deal the history holds its Referral ID or a code made from it, never"
                " its texts; originals hold the deals as the file was first opened."
            )
        )
        words.setWordWrap(True)
        self.parts = self._tree(
            [
                self.tr("Prepared"),
                self.tr("File"),
                self.tr("Deals"),
                self.tr("New"),
                self.tr("For"),
                self.tr("What became of it"),
            ],
            (150, 220, 60, 60, 100),
            numbers=(2, 3),
        )
        self.originals = self._tree(
            [self.tr("Saved last"), self.tr("Files"), self.tr("Versions"), self.tr("Size")],
            (150, 380, 80),
            numbers=(2, 3),
        )
        self.no_parts = EmptyWords(
            self.parts, self.tr("The files that “Prepare upload” writes will be listed here, and what became of them.")
        )
        self.no_originals = EmptyWords(
            self.originals,
            self.tr("Files that you save will be listed here: their deals are kept as they were when first opened."),
        )
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.forget_button = QPushButton(self.tr("Forget the selected"))
        self.forget_button.clicked.connect(self._forget)
        self.all_button = QPushButton(self.tr("Forget all…"))
        self.all_button.clicked.connect(self._forget_all)
        for button in (self.forget_button, self.all_button):
            button.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.forget_button)
        foot.addWidget(self.all_button)
        foot.addWidget(buttons, 1)
        of_originals = QLabel(self.tr("Originals"))
        of_originals.setBuddy(self.originals)
        self.originals.setAccessibleName(of_originals.text())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(words)
        whole.addWidget(self.parts, 3)
        whole.addWidget(of_originals)
        whole.addWidget(self.originals, 2)
        whole.addWidget(self.said)
        whole.addLayout(foot)
        resize_within_screen(self, 860, 560)
        self._fill()

    def _tree(self, headings: list[str], widths: tuple[int, ...], *, numbers: tuple[int, ...]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderLabels(headings)
        for column in numbers:
            tree.headerItem().setTextAlignment(column, _RIGHT)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        tree.setAccessibleName(headings[0])
        for column, width in enumerate(widths):
            tree.setColumnWidth(column, max(width, tree.header().sectionSizeHint(column)))
        tree.itemSelectionChanged.connect(self._enable)
        RowKeys(tree)
        return tree

    def _fill(self) -> None:
        locale = QLocale()
        self.parts.clear()
        for part in self._history.parts():
            purpose = self.tr("matching") if part.purpose == "matching" else self.tr("upload")
            told = [outcome_words(outcome, count) for outcome, count in part.outcomes.items()]
            became = ", ".join(told) or self.tr("result not opened yet")
            cells = [day(part.time), visible(part.name), locale.toString(part.deals), locale.toString(part.new)]
            _add(self.parts, [*cells, purpose, became], part, numbers=(2, 3))
        total = 0
        self.originals.clear()
        for kept in self._originals.kept():
            total += kept.size
            names = visible(", ".join(kept.names))
            size = locale.formattedDataSize(kept.size)
            when = day(kept.saved) if kept.files else self.tr("never")
            _add(self.originals, [when, names, locale.toString(kept.files), size], kept, numbers=(2, 3))
        words = self._trouble() or self.tr("The originals take {size}.").format(size=locale.formattedDataSize(total))
        self.said.setText(words)
        self._enable()

    def _enable(self) -> None:
        self.forget_button.setEnabled(bool(self.parts.selectedItems() or self.originals.selectedItems()))
        self.all_button.setEnabled(bool(self.parts.topLevelItemCount() or self.originals.topLevelItemCount()))

    def _forget(self) -> None:
        trouble = ""
        for item in self.parts.selectedItems():
            self._history.forget(item.data(0, _WHAT))
        try:
            for item in self.originals.selectedItems():
                self._originals.forget(item.data(0, _WHAT).key)
        except NotKept as reason:
            trouble = said(reason)
        self._fill()
        if trouble:
            self.said.setText(trouble)

    def _forget_all(self) -> None:
        if not ForgetDialog.ask(self):
            return
        trouble = ""
        self._history.forget_all()
        try:
            self._originals.forget_all()
        except NotKept as reason:
            trouble = said(reason)
        self._fill()
        if trouble:
            self.said.setText(trouble)


def _add(tree: QTreeWidget, texts: list[str], what: object, *, numbers: tuple[int, ...]) -> None:
    item = QTreeWidgetItem(texts)
    item.setData(0, _WHAT, what)
    for column in numbers:
        item.setTextAlignment(column, _RIGHT)
    tree.addTopLevelItem(item)
