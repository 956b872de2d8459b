"""A field for a value of any column: with its list where there is one, and a word on how it is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cosell_desk.core.columns import Column
from cosell_desk.core.faults import Severity
from cosell_desk.core.kinds import Choice
from cosell_desk.core.messages import sentence
from cosell_desk.ui.theme import colours
from cosell_desk.ui.translation import translate


def widen(box: QComboBox) -> None:
    """As wide as the dialog, however long its texts are."""
    box.setMinimumContentsLength(24)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    field = box.lineEdit()
    if field is not None:  # screen readers meet it on its own
        field.setAccessibleName(box.accessibleName())


class ValueField(QWidget):
    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column: Column | None = None
        self._heading = ""
        self._context: tuple[str, ...] = ()
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setAccessibleName(name)
        completer = self.box.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        widen(self.box)
        self.says = QLabel()
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.says)
        self.box.editTextChanged.connect(self._changed)
        self.setFocusProxy(self.box)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the letter of its label leads to nothing without one

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A form asks a field for its height before it knows the width."""
        self.says.setMinimumHeight(max(0, self.says.heightForWidth(max(self.width(), 200))))

    def look_at(
        self,
        column: Column | None,
        heading: str,
        texts: Sequence[str] = (),
        context: tuple[str, ...] = (),
    ) -> None:
        """Take values of this column. `texts` are offered where its kind has no list."""
        self._column, self._heading, self._context = column, heading, context
        self.box.blockSignals(True)
        self.box.clear()
        for choice in self._choices(texts):
            self.box.addItem(choice.label, choice.text)
        self.box.setEditText("")
        self.box.blockSignals(False)
        self._changed()

    def _choices(self, texts: Sequence[str]) -> Sequence[Choice]:
        choices = self._column.kind.choices(*self._context) if self._column is not None else ()
        return choices or [Choice(text, text) for text in texts]

    @property
    def typed(self) -> str:
        return self.box.currentText().strip()

    def set_text(self, text: str) -> None:
        at = self.box.findData(text)
        self.box.setEditText(self.box.itemText(at) if at >= 0 else text)

    @property
    def text(self) -> str:
        """What the cells shall hold: the code of a label, the one safe reading of what was typed."""
        at = self.box.findText(self.typed, Qt.MatchFlag.MatchFixedString)
        if at >= 0:
            return str(self.box.itemData(at))
        meant = self._column.kind.conversion(self.typed, *self._context) if self._column is not None else None
        return self.typed if meant is None else meant

    @property
    def is_wrong(self) -> bool:
        faults = self._column.kind.verdict(self.text, *self._context).faults if self._column is not None else ()
        return any(fault.severity is Severity.ERROR for fault in faults)

    def _changed(self) -> None:
        said, severity = "", 0
        faults = self._column.kind.verdict(self.text, *self._context).faults if self._column is not None else ()
        if faults:
            said = sentence(faults[0], heading=self._heading, text=self.text, translate=translate)
            severity = int(faults[0].severity)
        elif self.text != self.typed:
            written = QCoreApplication.translate("ValueField", "“{text}” will be written.")
            said = written.format(text=self.text)
        self.says.setText(said)
        self.says.setVisible(bool(said))
        self._fit()
        of = colours(self.palette())
        palette = self.says.palette()
        palette.setColor(self.says.foregroundRole(), of.mark(severity) if severity else of.muted)
        self.says.setPalette(palette)
        self.changed.emit()
