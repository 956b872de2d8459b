"""What stands in a list while it is empty: a sentence in its middle, for a blank area tells nobody anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel

from cosell_desk.ui import theme

_EDGE = 24


class EmptyWords(QLabel):
    def __init__(self, view: QAbstractItemView, sentence: str) -> None:
        super().__init__(sentence, view.viewport())
        self._view = view
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(_EDGE, 0, _EDGE, 0)
        view.viewport().installEventFilter(self)
        model = view.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._look)
        self._colour()
        self._look()

    def say(self, sentence: str) -> None:
        self.setText(sentence)
        self._look()

    def _look(self) -> None:
        is_empty = self._view.model().rowCount() == 0
        self.setVisible(is_empty)
        self._view.setAccessibleDescription(self.text() if is_empty else "")

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme.colours(self._view.palette()).muted)
        self.setPalette(palette)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Resize | QEvent.Type.Show:
                self.resize(self._view.viewport().size())
            case QEvent.Type.PaletteChange:
                self._colour()
        return False
