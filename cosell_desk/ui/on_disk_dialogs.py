"""The questions about a file that is not ours alone: changed on the disk since, or open in another window."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QMessageBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import DealId
from cosell_desk.core.visible_text import visible
from cosell_desk.ui.asking import ask
from cosell_desk.ui.screen_room import resize_within_screen

if TYPE_CHECKING:
    from cosell_desk.files.compare import Comparison

_LONGEST = 300


class WhoseChanges(Enum):
    MINE_AS_A_COPY = auto()
    THEIRS = auto()
    COMPARE = auto()
    UNDECIDED = auto()


class ChangedDialog(QMessageBox):
    @classmethod
    def ask(cls, name: str, parent: QWidget | None) -> WhoseChanges:
        dialog = cls(name, parent)
        ask(dialog)
        return dialog.answer

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("The file has changed"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(
            self.tr(
                "Somebody else has written {name} since it was opened or saved here. It was not overwritten."
                "\n\nKeep your version beside it as a copy, or take theirs and lose your changes since the last save."
            ).format(name=name)
        )
        role = QMessageBox.ButtonRole
        self._copy = self.addButton(self.tr("Keep mine as a copy"), role.AcceptRole)
        self._compare = self.addButton(self.tr("Compare…"), role.ActionRole)
        self._theirs = self.addButton(self.tr("Reload, lose mine"), role.DestructiveRole)
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self._copy)
        self.setEscapeButton(cancel)

    @property
    def answer(self) -> WhoseChanges:
        clicked = self.clickedButton()
        if clicked is self._copy:
            return WhoseChanges.MINE_AS_A_COPY
        if clicked is self._theirs:
            return WhoseChanges.THEIRS
        return WhoseChanges.COMPARE if clicked is self._compare else WhoseChanges.UNDECIDED


class DifferencesDialog(QDialog):
    """What differs between the file on the disk and the table in the window, deal by deal."""

    @classmethod
    def ask(cls, found: Comparison, theirs: DealTable, ours: DealTable, parent: QWidget | None) -> None:
        ask(cls(found, theirs, ours, parent))

    def __init__(self, found: Comparison, theirs: DealTable, ours: DealTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What differs"))
        words = QLabel(self.tr("%n deal(s) are the same in both.", "", found.same))
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Deal and column"), self.tr("On the disk"), self.tr("Here")])
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Differences"))
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for changed in found.changed:
            deal = QTreeWidgetItem([_name(ours, changed.in_b)])
            for cell in changed.changes:
                deal.addChild(QTreeWidgetItem([_short(cell.column.heading), _short(cell.before), _short(cell.after)]))
            self.tree.addTopLevelItem(deal)
            deal.setFirstColumnSpanned(True)
            deal.setExpanded(len(found.changed) <= 100)
        for deals, table, title in (
            (found.only_in_a, theirs, self.tr("Only on the disk")),
            (found.only_in_b, ours, self.tr("Only here")),
        ):
            if deals:
                group, named = QTreeWidgetItem([title]), [QTreeWidgetItem([_name(table, deal)]) for deal in deals]
                group.addChildren(named)
                self.tree.addTopLevelItem(group)
                for item in named:
                    item.setFirstColumnSpanned(True)
                group.setExpanded(True)
        self.tree.resizeColumnToContents(0)
        self.tree.setColumnWidth(0, min(320, self.tree.columnWidth(0)))
        self.tree.setColumnWidth(1, 220)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(words)
        whole.addWidget(self.tree, 1)
        whole.addWidget(buttons)
        resize_within_screen(self, 820, 520)


class WhoWrites(Enum):
    THIS_WINDOW = auto()
    THE_OTHER = auto()
    NOBODY = auto()
    """It is not to be opened here."""


class InUseDialog(QMessageBox):
    @classmethod
    def ask(cls, name: str, parent: QWidget | None) -> WhoWrites:
        dialog = cls(name, parent)
        ask(dialog)
        return dialog.answer

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("The file is open already"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(
            self.tr(
                "{name} is open in another window of Cosell Desk. Only one window can write it."
                "\n\nLook at it here without editing, or take it over: the other window then keeps what was changed"
                " in it, and can save that under another name."
            ).format(name=name)
        )
        role = QMessageBox.ButtonRole
        self._look = self.addButton(self.tr("Open without editing"), role.AcceptRole)
        self._take = self.addButton(self.tr("Take over"), role.DestructiveRole)
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self._look)
        self.setEscapeButton(cancel)

    @property
    def answer(self) -> WhoWrites:
        clicked = self.clickedButton()
        if clicked is self._look:
            return WhoWrites.THE_OTHER
        return WhoWrites.THIS_WINDOW if clicked is self._take else WhoWrites.NOBODY


def _name(table: DealTable, deal: DealId) -> str:
    """What a person knows the deal by."""
    texts = [table.text(deal, column.id) for name in ("Deal Name", "Customer Name") if (column := table.named(name))]
    return _short(" · ".join([text for text in texts if text]) or str(table.row_number(deal) or "+"))


def _short(text: str) -> str:
    return visible(text[:_LONGEST]) + ("…" if len(text) > _LONGEST else "")
