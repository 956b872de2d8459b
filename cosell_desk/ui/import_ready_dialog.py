"""What will be uploaded, in numbers, before a file is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.faults import DealId
from cosell_desk.core.upload import Fate, Invalid, UploadPlan
from cosell_desk.ui import theme
from cosell_desk.ui.elided import ElidedLabel, tool_tip

_NAMED = 12
"""Deals that a tool tip names."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user decided."""

    plan: UploadPlan
    invalid: Invalid
    folder: Path
    with_byte_order_mark: bool


class ImportReadyDialog(QDialog):
    @classmethod
    def ask(
        cls,
        planned: Callable[[Invalid], UploadPlan],
        name_of: Callable[[DealId], str],
        blockers: Sequence[str],
        stem: str,
        folder: Path,
        with_byte_order_mark: bool,
        parent: QWidget | None,
    ) -> Wish | None:
        """None when the dialog was left. `blockers` are sentences for what stops the whole file."""
        dialog = cls(planned, name_of, blockers, stem, folder, with_byte_order_mark, parent)
        return dialog.wish if dialog.exec() == QDialog.DialogCode.Accepted else None

    def __init__(
        self,
        planned: Callable[[Invalid], UploadPlan],
        name_of: Callable[[DealId], str],
        blockers: Sequence[str],
        stem: str,
        folder: Path,
        with_byte_order_mark: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save import-ready CSV"))
        self._planned, self._name_of, self._stem, self._folder = planned, name_of, stem, folder
        self._plans: dict[Invalid, UploadPlan] = {}
        self._sum = QGridLayout()
        self._sum.setHorizontalSpacing(12)
        self._sum.setVerticalSpacing(4)
        self._sum.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(16)
        title = QLabel(self.tr("What will be uploaded"))
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        whole.addWidget(title)
        whole.addLayout(self._sum)
        whole.addWidget(self._ways())
        self.blocked = QLabel("\n".join(blockers))
        self.blocked.setTextFormat(Qt.TextFormat.PlainText)
        self.blocked.setWordWrap(True)
        self.blocked.setVisible(bool(blockers))
        whole.addWidget(self.blocked)
        whole.addWidget(self._line())
        whole.addLayout(self._place())
        self.mark = QCheckBox(self.tr("Begin each file with the mark by which Excel knows UTF-8"))
        self.mark.setChecked(with_byte_order_mark)
        whole.addWidget(self.mark)
        whole.addStretch(1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = QPushButton()
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        whole.addWidget(self.buttons)
        self.setMinimumWidth(560)
        self._show()

    def _line(self) -> QFrame:
        line = QFrame()
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        palette = line.palette()
        palette.setColor(palette.ColorRole.Window, QColor(theme.colours(palette).line))
        line.setPalette(palette)
        return line

    def _ways(self) -> QWidget:
        """What to do with deals that have errors; hidden when there are none."""
        self.ways = QWidget()
        column = QVBoxLayout(self.ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        errors = len(self.plan_for(Invalid.BLOCK).of(Fate.BLOCKED))
        self.ways.setVisible(errors > 0)
        head = QLabel(self.tr("%n deal(s) have errors.", "", errors))
        font = QFont(head.font())
        font.setWeight(QFont.Weight.DemiBold)
        head.setFont(font)
        column.addWidget(head)
        self._group = QButtonGroup(self)
        self.choices: dict[Invalid, QRadioButton] = {}
        for invalid, words in (
            (Invalid.BLOCK, self.tr("Mend them first; write nothing yet")),
            (
                Invalid.LEAVE_OUT,
                self.tr("Leave them out, and write them to {name}").format(name=f"{self._stem}-to-fix.csv"),
            ),
            (Invalid.INCLUDE, self.tr("Upload them all the same; Partner Center will refuse them")),
        ):
            button = QRadioButton(words.replace("&", "&&"))
            button.setChecked(invalid is Invalid.BLOCK)
            button.toggled.connect(self._show)
            self._group.addButton(button)
            self.choices[invalid] = button
            column.addWidget(button)
        return self.ways

    def _place(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.place = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.choose_button = QPushButton(self.tr("Choose another folder…"))
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._choose)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose_button)
        return row

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the upload"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._show()

    def plan_for(self, invalid: Invalid) -> UploadPlan:
        if invalid not in self._plans:
            self._plans[invalid] = self._planned(invalid)
        return self._plans[invalid]

    @property
    def invalid(self) -> Invalid:
        return next(invalid for invalid, button in self.choices.items() if button.isChecked())

    @property
    def wish(self) -> Wish:
        return Wish(self.plan_for(self.invalid), self.invalid, self._folder, self.mark.isChecked())

    def _show(self) -> None:
        if not hasattr(self, "save_button"):
            return
        plan = self.plan_for(self.invalid)
        while (item := self._sum.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._row = 0
        self._add(len(plan.fates), self.tr("deals in the file"))
        for fate, words in (
            (Fate.CLOSED, self.tr("closed already: nothing can be done with them any more")),
            (Fate.SUCCEEDED, self.tr("succeeded in the last upload")),
            (Fate.UNCHANGED, self.tr("unchanged since the download")),
            (Fate.UNDECIDED, self.tr("undecided")),
            (
                Fate.BLOCKED,
                self.tr("to be mended first: they have errors")
                if self.invalid is Invalid.BLOCK
                else self.tr("left out because they have errors"),
            ),
        ):
            if deals := plan.of(fate):
                self._add(len(deals), words, deals, sign="− ")
        words = (
            self.tr("would be uploaded")
            if plan.is_blocked
            else self.tr("to upload, in %n file(s)", "", len(plan.parts))
        )
        self._add(plan.going_up, words, is_sum=True)
        for fate, words in (
            (Fate.CREATED, self.tr("are created")),
            (Fate.UPDATED, self.tr("are updated")),
            (Fate.CLOSING, self.tr("are closed, for good")),
        ):
            if deals := plan.of(fate):
                self._add(len(deals), words, deals, is_part=True)
        count = len(plan.parts)
        names = f"{self._stem}-1-of-{count}.csv" + (f" … {self._stem}-{count}-of-{count}.csv" if count > 1 else "")
        self.place.setText(self.tr("{names} in {folder}").format(names=names, folder=self._folder))
        self.save_button.setText(self.tr("Save %n file(s)", "", count))
        can_save = not plan.is_blocked and bool(plan.parts)
        self.save_button.setEnabled(can_save)
        self.save_button.setDefault(can_save)
        palette = self.blocked.palette()
        palette.setColor(palette.ColorRole.WindowText, QColor(theme.colours(self.palette()).error))
        self.blocked.setPalette(palette)

    def _add(
        self,
        count: int,
        words: str,
        deals: Sequence[DealId] = (),
        *,
        sign: str = "",
        is_sum: bool = False,
        is_part: bool = False,
    ) -> None:
        number, label = QLabel(sign + self.locale().toString(count)), QLabel(words)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if is_sum:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            number.setFont(font)
            label.setFont(font)
        if is_part:
            label.setIndent(16)
            for each in (number, label):
                palette = each.palette()
                palette.setColor(palette.ColorRole.WindowText, QColor(theme.colours(palette).muted))
                each.setPalette(palette)
        if deals:
            named = [self._name_of(deal) for deal in deals[:_NAMED]]
            if len(deals) > _NAMED:
                named.append(self.tr("and %n more", "", len(deals) - _NAMED))
            tip = tool_tip("\n".join(named))
            number.setToolTip(tip)
            label.setToolTip(tip)
            label.setAccessibleDescription(", ".join(named))
        self._sum.addWidget(number, self._row, 0)
        self._sum.addWidget(label, self._row, 1)
        self._row += 1


class ReplaceDialog(QMessageBox):
    @classmethod
    def ask(cls, names: Sequence[str], folder: Path, parent: QWidget | None) -> bool:
        """Whether files that are there already may be replaced."""
        dialog = cls(names, folder, parent)
        return QMessageBox.StandardButton(dialog.exec()) == QMessageBox.StandardButton.Yes

    def __init__(self, names: Sequence[str], folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Replace files?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        listed = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
        self.setText(self.tr("In {folder} there is already {names}. Replace it?").format(folder=folder, names=listed))
        buttons = QMessageBox.StandardButton
        self.setStandardButtons(buttons.Yes | buttons.No)
        self.setDefaultButton(buttons.No)
        self.setEscapeButton(buttons.No)
