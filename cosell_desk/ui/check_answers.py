"""What the user decides about an upload as a whole: a group of choices for each question that there is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from cosell_desk.core.upload import Answers, Fate, Invalid, UploadPlan
from cosell_desk.ui.elided import write_with_name

_ROOM = 330
"""Pixels for the words of a choice, so that they stand beside the list of deals."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known before anything is answered.

    `asks_processed`: the file looks as if it came back from an upload, and nobody has said yet whether it did.
    `is_processed` is the answer that is given at first. `knows_changes`: an older original tells what is unchanged.
    """

    is_processed: bool = False
    asks_processed: bool = False
    knows_changes: bool = False
    can_be_matched: bool = False
    stem: str = ""


class AnswersPanel(QWidget):
    changed = Signal()

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self.setMinimumWidth(300)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 0, 0, 0)
        self._column.setSpacing(4)
        self._groups: list[QButtonGroup] = []
        self._processed()
        self.unchanged = QCheckBox(self.tr("Leave out what is unchanged"))
        self.unchanged.setChecked(facts.knows_changes)
        self.unchanged.setVisible(facts.knows_changes)
        self.unchanged.toggled.connect(lambda: self.changed.emit())
        self._column.addWidget(self.unchanged)
        self.undecided = QCheckBox(self.tr("Upload all undecided deals, too"))
        self.undecided.toggled.connect(lambda: self.changed.emit())
        self._column.addWidget(self.undecided)
        self._purpose()
        self._invalid()
        for group in self._groups:
            _tab_to_the_answer(group)

    def _question(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        font = QFont(label.font())
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        label.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(label)
        return label

    def _choice(self, group: QButtonGroup, words: str, name: str = "", *, is_checked: bool) -> QRadioButton:
        """The `name` of a file is shortened where it would be cut off."""
        button = QRadioButton()
        write_with_name(button, words, name, _ROOM)
        button.setChecked(is_checked)
        button.toggled.connect(lambda is_on: self.changed.emit() if is_on else None)
        group.addButton(button)
        self._column.addWidget(button)
        return button

    def _group(self) -> QButtonGroup:
        self._groups.append(QButtonGroup(self))
        return self._groups[-1]

    def _processed(self) -> None:
        facts, group = self._facts, self._group()
        self._question(self.tr("Did this file come back from an upload?"))
        self.is_processed = self._choice(
            group,
            self.tr("Yes: what succeeded stays out"),
            is_checked=facts.is_processed and not facts.asks_processed,
        )
        self.is_not_processed = self._choice(
            group, self.tr("No"), is_checked=not facts.is_processed and not facts.asks_processed
        )

    def _purpose(self) -> None:
        self.purpose = self._question(self.tr("New deals"))
        group = self._group()
        self.creates = self._choice(group, self.tr("Create them"), is_checked=True)
        self.matches = self._choice(group, self.tr("First find the customers' accounts"), is_checked=False)
        self.matches.setToolTip(
            self.tr("The first of two uploads: it needs only the customer's name, city and country of new deals.")
        )
        for widget in (self.purpose, self.creates, self.matches):
            widget.setVisible(self._facts.can_be_matched)

    def _invalid(self) -> None:
        self._errors = self._question("")
        group = self._group()
        self.choices = {
            Invalid.BLOCK: self._choice(group, self.tr("Mend them first; write nothing yet"), is_checked=True),
            Invalid.LEAVE_OUT: self._choice(
                group, self.tr("Leave out, into {name}"), f"{self._facts.stem}-to-fix.csv", is_checked=False
            ),
            Invalid.INCLUDE: self._choice(group, self.tr("Upload them all the same"), is_checked=False),
        }
        self.choices[Invalid.INCLUDE].setToolTip(self.tr("Partner Center will refuse them."))

    @property
    def is_unanswered(self) -> bool:
        """Whether it is still to be said that the file came back from an upload."""
        return not self.is_processed.isChecked() and not self.is_not_processed.isChecked()

    @property
    def invalid(self) -> Invalid:
        return next(invalid for invalid, button in self.choices.items() if button.isChecked())

    @property
    def answers(self) -> Answers:
        return Answers(
            self.invalid,
            # Not answered yet: shown as what it looks like, but nothing is written.
            is_processed=self.is_processed.isChecked() or self.is_unanswered,
            leaves_unchanged=self.unchanged.isChecked() and self._facts.knows_changes,
            includes_undecided=self.undecided.isChecked(),
            is_for_matching=self.matches.isChecked(),
        )

    def given(self, *, accepts_doubt: bool) -> Answers:
        return replace(self.answers, accepts_doubt=accepts_doubt)

    def show_plan(self, plan: UploadPlan) -> None:
        with_errors = sum([bool(fated.errors) for fated in plan.fates.values()])
        self._errors.setText(self.tr("%n deal(s) have errors", "", with_errors))
        for widget in (self._errors, *self.choices.values()):
            widget.setVisible(with_errors > 0)
        self.undecided.setVisible(self.undecided.isChecked() or bool(plan.of(Fate.UNDECIDED)))


def _tab_to_the_answer(group: QButtonGroup) -> None:
    """Qt sees to it only from when one of the choices had the keyboard: until then Tab stops at the first one."""
    for button in group.buttons():
        if group.checkedButton() not in (None, button):
            button.setFocusPolicy(Qt.FocusPolicy(button.focusPolicy() & ~Qt.FocusPolicy.TabFocus))
