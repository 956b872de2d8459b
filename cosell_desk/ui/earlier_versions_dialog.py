"""File > Earlier versions: what saved files held before, to be looked at again as copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.visible_text import visible
from cosell_desk.files.earlier_versions import VERSIONS_PER_FILE, Version
from cosell_desk.ui.asking import ask
from cosell_desk.ui.empty_words import EmptyWords
from cosell_desk.ui.screen_room import resize_within_screen

_VERSION = Qt.ItemDataRole.UserRole


class EarlierVersionsDialog(QDialog):
    """`restore` writes a version as a copy and answers where; None when nothing was written."""

    @classmethod
    def ask(
        cls,
        versions: Callable[[], Sequence[Version]],
        current: Path | None,
        restore: Callable[[Version], bool],
        forget: Callable[[Version], None],
        parent: QWidget | None,
    ) -> None:
        ask(cls(versions, current, restore, forget, parent))

    def __init__(
        self,
        versions: Callable[[], Sequence[Version]],
        current: Path | None,
        restore: Callable[[Version], bool],
        forget: Callable[[Version], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._versions, self._current = versions, current
        self._restore, self._forget = restore, forget
        self.setWindowTitle(self.tr("Earlier versions"))
        words = QLabel(
            self.tr(
                "Before a file is first overwritten in a session, and a file for an upload each time, what it held is"
                " kept: the last {count} times of each file. Restoring makes a copy; the file itself stays as it is."
            ).format(count=VERSIONS_PER_FILE)
        )
        words.setWordWrap(True)
        self.all_files = QCheckBox(self.tr("Of all files"))
        self.all_files.setChecked(current is None)
        self.all_files.setVisible(current is not None)
        self.all_files.toggled.connect(self._fill)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([self.tr("Kept"), self.tr("File"), self.tr("Size"), self.tr("Folder")])
        self.list.setAccessibleName(self.tr("Earlier versions"))
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemActivated.connect(lambda _item, _column: self.restore())
        self.nothing = EmptyWords(self.list, self.tr("Nothing was overwritten yet."))
        self.total = QLabel()
        self.restore_button = QPushButton(self.tr("Restore as a copy…"))
        self.restore_button.clicked.connect(self.restore)
        self.forget_button = QPushButton(self.tr("Delete this version"))
        self.forget_button.clicked.connect(self._forget_chosen)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.restore_button)
        below.addWidget(self.forget_button)
        below.addWidget(self.total, 1)
        below.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        for widget in (words, self.all_files, self.list):
            whole.addWidget(widget)
        whole.addLayout(below)
        resize_within_screen(self, 760, 440)
        self._fill()

    def _fill(self) -> None:
        wanted = [each for each in self._versions() if self.all_files.isChecked() or each.path == self._current]
        self.list.clear()
        locale = QLocale()
        for version in wanted:
            moment = QDateTime.fromSecsSinceEpoch(version.time)
            item = QTreeWidgetItem(
                [
                    locale.toString(moment, QLocale.FormatType.ShortFormat),
                    visible(version.path.name),
                    locale.formattedDataSize(version.size),
                    visible(str(version.path.parent)),
                ]
            )
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, _VERSION, version)
            self.list.addTopLevelItem(item)
        for column, least in enumerate((150, 180, 80)):
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, max(least, self.list.columnWidth(column)))
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        size = locale.formattedDataSize(sum(version.size for version in wanted))
        counted = self.tr("%n version(s)", "", len(wanted)) + f", {size}"
        self.total.setText(counted if wanted else "")
        self._enable()

    @property
    def chosen(self) -> Version | None:
        items = self.list.selectedItems()
        version = items[0].data(0, _VERSION) if items else None
        return version if isinstance(version, Version) else None

    def _enable(self) -> None:
        for button in (self.restore_button, self.forget_button):
            button.setEnabled(self.chosen is not None)

    def restore(self) -> None:
        if self.chosen is not None and self._restore(self.chosen):
            self.accept()

    def _forget_chosen(self) -> None:
        if self.chosen is not None:
            self._forget(self.chosen)
            self._fill()
