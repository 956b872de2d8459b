"""Asks for more columns of a numbered family, and shows which there are, which are missing and which come next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.columns import Lock
from cosell_desk.core.deals import DealTable
from cosell_desk.core.slots import FAMILIES, FULL, family_state, heading_like
from cosell_desk.ui import theme
from cosell_desk.ui.asking import is_accepted
from cosell_desk.ui.translation import translate

OFFERED = tuple([family for family in FAMILIES if family.lock is not Lock.ALWAYS])
"""Families that the user fills; those that only Partner Center writes are not for adding."""


_MOST_ASKED = 999
"""More than ever fit, so that a number that is typed is never cut short, but answered."""


class AddColumnsDialog(QDialog):
    @classmethod
    def ask(cls, table: DealTable, family: str, parent: QWidget | None) -> tuple[str, int] | None:
        """The family and how many, `family` being offered first; None when the dialog was left."""
        dialog = cls(table, family, parent)
        is_wanted = is_accepted(dialog)
        return (dialog.family, dialog.how_many.value()) if is_wanted else None

    def __init__(self, table: DealTable, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add columns"))
        self._table = table
        self._group = QButtonGroup(self)
        self.families: dict[str, QPushButton] = {}
        choice = QHBoxLayout()
        choice.setSpacing(8)
        for known in OFFERED:
            button = self.families[known.name] = QPushButton(known.name)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setToolTip(translate("Column", known.help))
            button.toggled.connect(self._show_family)
            self._group.addButton(button)
            choice.addWidget(button)
        choice.addStretch(1)
        self.how_many = QSpinBox()
        self.how_many.setRange(1, _MOST_ASKED)
        self.how_many.setMinimumWidth(72)
        self.how_many.setAccessibleName(self.tr("How many columns"))
        self.how_many.valueChanged.connect(self._show_new)
        self.there, self.missing, self.next = QLabel(), QLabel(), QLabel()
        self.new = QLabel()
        self.new.setWordWrap(True)
        bold = QFont(self.new.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.new.setFont(bold)
        self.new.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.new.setAlignment(Qt.AlignmentFlag.AlignTop)
        facts = QGridLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(8)
        facts.setColumnStretch(1, 1)
        many = QLabel(self.tr("&How many"))
        many.setBuddy(self.how_many)
        counted = QHBoxLayout()
        counted.addWidget(self.how_many)
        counted.addStretch(1)
        for row, (words, value) in enumerate(
            (
                (self.tr("There are"), self.there),
                (self.tr("Missing between them"), self.missing),
                (self.tr("Still possible"), self.next),
            )
        ):
            facts.addWidget(QLabel(words), row, 0)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            facts.addWidget(value, row, 1)
        facts.addWidget(many, 3, 0)
        facts.addLayout(counted, 3, 1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add_button = QPushButton()
        self.buttons.addButton(self.add_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(16)
        whole.addLayout(choice)
        whole.addLayout(facts)
        whole.addWidget(self.new)
        whole.addWidget(self.buttons)
        # Only once it stands in the dialog: before, the dialog makes Cancel its default button.
        self.add_button.setDefault(True)
        self.families.get(family, next(iter(self.families.values()))).setChecked(True)
        self.setStyleSheet(theme.fields_style(theme.colours(self.palette())))
        self.setMinimumWidth(520)
        self.how_many.setFocus()
        self.how_many.selectAll()

    @property
    def family(self) -> str:
        return next(name for name, button in self.families.items() if button.isChecked())

    def _show_family(self, is_chosen: bool) -> None:
        if not is_chosen:
            return
        state = family_state(self._table, self.family)
        nothing = self.tr("none")
        self.there.setText(ranges(state.existing) or nothing)
        self.missing.setText(ranges(state.missing) or nothing)
        limit = self.tr("Partner Center takes up to {limit}").format(limit=state.column.limit)
        self.next.setText(f"{len(state.free)} · {limit}")
        self.how_many.setEnabled(bool(state.free))
        self._show_new()

    def _show_new(self) -> None:
        state = family_state(self._table, self.family)
        numbers = sorted(state.free[: self.how_many.value()])
        self.add_button.setEnabled(bool(numbers))
        if not numbers:
            self.new.setText(translate("Slots", FULL).format(family=self.family, limit=state.column.limit))
            self.add_button.setText(self.tr("Add columns"))
            return
        headings = [heading_like(self._table, state.column, number) for number in numbers]
        shown = headings if len(headings) <= 6 else [*headings[:3], "…", headings[-1]]
        words = [self.tr("New: {headings}").format(headings=", ".join(shown))]
        if self.how_many.value() > len(numbers):
            room = self.tr("There is room for {count} more: Partner Center takes no more than {limit}.")
            words.insert(0, room.format(count=len(numbers), limit=state.column.limit))
        self.new.setText("\n".join(words))
        self.how_many.setAccessibleDescription(" ".join(words))
        self.add_button.setText(self.tr("Add %n column(s)", "", len(numbers)))


def ranges(numbers: Sequence[int]) -> str:
    """1, 2, 3, 7 as "1–3, 7"."""
    found = []
    for _, pairs in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        stretch = [number for _, number in pairs]
        found.append(str(stretch[0]) if len(stretch) == 1 else f"{stretch[0]}–{stretch[-1]}")
    return ", ".join(found)
