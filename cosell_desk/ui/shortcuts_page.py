"""Every key of the window on one page, taken from the actions themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.ui import theme
from cosell_desk.ui.action import Action, Menu, plain
from cosell_desk.ui.asking import ask
from cosell_desk.ui.clear_button import give_clear_button
from cosell_desk.ui.screen_room import resize_within_screen

TABLE_KEYS = (
    (("Enter",), QT_TRANSLATE_NOOP("Shortcuts", "Take over what was typed, and go down")),
    (("Shift+Enter",), QT_TRANSLATE_NOOP("Shortcuts", "Take over what was typed, and go up")),
    (("Tab",), QT_TRANSLATE_NOOP("Shortcuts", "Take over what was typed, and go right")),
    (("Shift+Tab",), QT_TRANSLATE_NOOP("Shortcuts", "Take over what was typed, and go left")),
    (("Alt+Enter",), QT_TRANSLATE_NOOP("Shortcuts", "Begin a new line, in notes")),
    (("Alt+Down",), QT_TRANSLATE_NOOP("Shortcuts", "Open the cell's list, calendar or form")),
    (("Esc",), QT_TRANSLATE_NOOP("Shortcuts", "Leave the cell as it was")),
    (("Ctrl+Right",), QT_TRANSLATE_NOOP("Shortcuts", "To where the filled cells end, with any arrow")),
    (("Home", "End"), QT_TRANSLATE_NOOP("Shortcuts", "To the first or last column")),
    (("Ctrl+Home", "Ctrl+End"), QT_TRANSLATE_NOOP("Shortcuts", "To the first or last cell")),
    (("Shift+Right",), QT_TRANSLATE_NOOP("Shortcuts", "Select more or fewer cells, with any key that moves")),
    (("Shift+Space",), QT_TRANSLATE_NOOP("Shortcuts", "Select whole rows")),
    (("Ctrl+Space",), QT_TRANSLATE_NOOP("Shortcuts", "Select whole columns")),
    (("Ctrl+A",), QT_TRANSLATE_NOOP("Shortcuts", "Select all cells")),
    (("Menu",), QT_TRANSLATE_NOOP("Shortcuts", "Open the menu of the cell")),
)
"""Keys that belong to the table itself and are no actions."""


class ShortcutsPage(QDialog):
    @classmethod
    def ask(cls, specs: Sequence[Action], parent: QWidget | None) -> None:
        page = cls(specs, parent)
        ask(page)

    def __init__(self, specs: Sequence[Action], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._titles: list[tuple[QLabel, list[tuple[QLabel, QLabel]]]] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Filter as you type"))
        give_clear_button(self.search)
        self.search.setAccessibleName(self.tr("Filter the shortcuts"))
        self.search.textChanged.connect(self._filter)
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._section(
            self.tr("In the table"),
            [(QCoreApplication.translate("Shortcuts", words), keys) for keys, words in TABLE_KEYS],
        )
        for menu in Menu:
            self._section(
                plain(QCoreApplication.translate("Menu", menu.value)),
                [
                    (plain(QCoreApplication.translate("Action", spec.text)), spec.shortcuts)
                    for spec in specs
                    if spec.menu is menu and spec.shortcuts
                ],
            )
        self.nothing = QLabel(self.tr("No action or key is called so."))
        self.nothing.hide()
        self._grid.addWidget(self.nothing, self._grid.rowCount(), 0, 1, 2)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(self.search)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)
        resize_within_screen(self, 600, 560)

    def _section(self, title: str, lines: Sequence[tuple[str, tuple[str, ...]]]) -> None:
        if not lines:
            return
        row = self._grid.rowCount()
        head = QLabel(title)
        font = QFont(head.font())
        font.setWeight(QFont.Weight.DemiBold)
        head.setFont(font)
        head.setContentsMargins(0, 8 if row > 1 else 0, 0, 0)
        self._grid.addWidget(head, row, 0, 1, 2)
        colours = theme.colours(self.palette())
        labels = []
        for at, (words, keys) in enumerate(lines, row + 1):
            native = [QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in _called(keys)]
            name, combination = QLabel(words), QLabel(self.tr(" or ").join(native))
            name.setWordWrap(True)
            palette = combination.palette()
            palette.setColor(palette.ColorRole.WindowText, QColor(colours.muted))
            combination.setPalette(palette)
            combination.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(name, at, 0)
            self._grid.addWidget(combination, at, 1)
            labels.append((name, combination))
        self._titles.append((head, labels))

    def _filter(self, wanted: str) -> None:
        found = False
        for head, labels in self._titles:
            shown = 0
            for name, keys in labels:
                is_match = wanted.casefold() in f"{name.text()} {keys.text()}".casefold()
                name.setVisible(is_match)
                keys.setVisible(is_match)
                shown += is_match
            head.setVisible(shown > 0)
            found = found or shown > 0
        self.nothing.setVisible(not found)


def _called(keys: Sequence[str]) -> list[str]:
    """Each key once: Qt has two names for the two that people call Enter."""
    return list(dict.fromkeys([each.replace("Return", "Enter") for each in keys]))
