"""What the dialogs that change many deals share: which deals, what will happen in numbers, and the safe way out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.changes import Edit
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.ui.asking import is_accepted
from cosell_desk.ui.deal_model import DealModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Scope:
    """What the user looked at when the dialog was asked for."""

    model: DealModel
    selected: tuple[DealId, ...]
    column: ColumnId | None

    @property
    def shown(self) -> tuple[DealId, ...]:
        return tuple(self.model.shown)


@dataclass(frozen=True, slots=True)
class Plan:
    """An edit, how many deals or cells it changes, and what is said of it before and after."""

    edit: Edit
    count: int
    words: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user decided; `name` is that of the step to undo."""

    edit: Edit
    name: str
    told: str


class BulkDialog(QDialog):
    """A subclass puts its fields into `form`, calls `look` when one of them changes, and answers `plan`."""

    def __init__(self, title: str, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.scope = scope
        self.model, self.table = scope.model, scope.model.table
        self.planned: Plan | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        self.selected_button = QRadioButton(
            QCoreApplication.translate("BulkDialog", "The %n selected deal(s)", "", len(scope.selected))
        )
        self.shown_button = QRadioButton(
            QCoreApplication.translate("BulkDialog", "All %n shown deal(s)", "", len(scope.shown))
        )
        group = QButtonGroup(self)
        for button in (self.selected_button, self.shown_button):
            group.addButton(button)
            whole.addWidget(button)
        is_choice = bool(scope.selected) and set(scope.selected) != set(scope.shown)
        self.selected_button.setVisible(is_choice)
        (self.selected_button if is_choice else self.shown_button).setChecked(True)
        group.buttonToggled.connect(lambda _, is_on: self.look() if is_on else None)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        whole.addLayout(self.form)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.words.setAccessibleName(QCoreApplication.translate("BulkDialog", "What will happen"))
        whole.addWidget(self.words)
        whole.addStretch(1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.do_button = QPushButton()
        self.do_button.setAutoDefault(False)
        self.buttons.addButton(self.do_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        whole.addWidget(self.buttons)
        self.setMinimumWidth(480)

    def plan(self, deals: Sequence[DealId]) -> Plan:
        raise NotImplementedError

    def do_words(self, count: int) -> str:
        """What stands on the button."""
        return QCoreApplication.translate("BulkDialog", "Change %n cell(s)", "", count)

    def step_words(self, count: int) -> str:
        """The name of the step to undo."""
        return self.do_words(count)

    @property
    def deals(self) -> tuple[DealId, ...]:
        return self.scope.selected if self.selected_button.isChecked() else self.scope.shown

    def look(self) -> None:
        """Work out anew what would happen, and say it."""
        self.planned = self.plan(self.deals)
        count = self.planned.count
        self.words.setText(self.planned.words or QCoreApplication.translate("BulkDialog", "Nothing would change."))
        self.do_button.setText(self.do_words(count) if count else self.windowTitle())
        self.do_button.setEnabled(bool(self.planned.edit))
        self._grow()

    def _grow(self) -> None:
        """What became longer must not be cut off."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            wanted = layout.totalMinimumHeightForWidth(self.width()) if layout.hasHeightForWidth() else 0
            wanted = max(wanted, layout.totalMinimumSize().height())
            if wanted > self.height():
                self.resize(self.width(), wanted)

    def wish(self) -> Wish | None:
        """None when the user left, or nothing would change."""
        if not is_accepted(self) or self.planned is None or not self.planned.edit:
            return None
        return Wish(self.planned.edit, self.step_words(self.planned.count), self.planned.told)

    def showEvent(self, event: QShowEvent) -> None:
        """Tab goes down the dialog: a subclass makes its fields after the buttons that stand below them."""
        places = [self.form.itemAt(row, QFormLayout.ItemRole.FieldRole) for row in range(self.form.rowCount())]
        fields = [field for place in places if place is not None and (field := place.widget()) is not None]
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        for before, after in pairwise([self.selected_button, self.shown_button, *fields, self.do_button, cancel]):
            self.setTabOrder(before, after)
        if self.focusWidget() is None:
            fields[0].setFocus()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field leads to the button that tells what it will do; only there it does it."""
        if event.key() in _ENTER and not isinstance(self.focusWidget(), QPushButton):
            self.do_button.setFocus()
            return
        focused = self.focusWidget()
        if event.key() in _ENTER and isinstance(focused, QPushButton):
            focused.click()
            return
        super().keyPressEvent(event)


def skipped(count: int) -> str:
    return QCoreApplication.translate("BulkDialog", "%n locked cell(s) stay as they are.", "", count) if count else ""


def sentences(*said: str) -> str:
    return " ".join([each for each in said if each])
