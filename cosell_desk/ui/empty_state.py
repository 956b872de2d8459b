"""What the window shows before a file is open: the ways in, and what the work will be."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cosell_desk.ui import icons, theme
from cosell_desk.ui.elided import ElidedLabel
from cosell_desk.ui.mnemonics import Mnemonics

_WIDTH = 720


class _DropPlace(QWidget):
    """The dashed frame that says where a file can be dropped; the whole window takes it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colours.strong_line), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(QColor(colours.base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()


class _RecentFile(QPushButton):
    """One line: the file's name, and in paler ink its folder."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(str(path))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(8)
        self._icon = QLabel()
        self._icon.setFixedSize(16, 16)
        name = QLabel(path.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        self._folder = ElidedLabel(str(path.parent), Qt.TextElideMode.ElideMiddle)
        self._folder.setForegroundRole(QPalette.ColorRole.WindowText)  # a button's child would take the button's ink
        line.addWidget(self._icon)
        line.addWidget(name)
        line.addWidget(self._folder, 1)
        for label in (self._icon, name, self._folder):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH // 2, max(32, self.fontMetrics().height() + 12))

    def draw(self, of: theme.Colours) -> None:
        self._icon.setPixmap(icons.pixmap("file", of.muted, 16, self.devicePixelRatioF()))
        palette = self._folder.palette()
        palette.setColor(palette.ColorRole.WindowText, QColor(of.muted))
        self._folder.setPalette(palette)


class EmptyState(QWidget):
    open_asked = Signal()
    template_asked = Signal()
    sample_asked = Signal()
    file_chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faint: list[QLabel] = []
        self._numbers: list[QLabel] = []
        self._recent: list[_RecentFile] = []
        page = QWidget()
        page.setFixedWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(self._ways_in())
        self._recent_area = QWidget()
        self._recent_lines = QVBoxLayout(self._recent_area)
        self._recent_lines.setContentsMargins(0, 0, 0, 0)
        self._recent_lines.setSpacing(0)
        column.addWidget(self._recent_area)
        column.addWidget(self._upload_loop())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.addStretch(2)
        # Not by alignment: that would ask the page for its height before lines are wrapped.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(page)
        across.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(3)
        Mnemonics(self)
        self.show_recent(())

    def _title(self, text: str, size: float) -> QLabel:
        label = QLabel(text)
        font = QFont(label.font())
        font.setPointSizeF(font.pointSizeF() * size)
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        return label

    def _pale(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        self._faint.append(label)
        return label

    def _ways_in(self) -> QWidget:
        place = _DropPlace()
        column = QVBoxLayout(place)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(8)
        title = self._title(self.tr("Open or drop a download"), 1.5)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = self._pale(
            self.tr("A file from Co-sell opportunities in Partner Center, as CSV or Excel. It stays on this computer.")
        )
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.open_button = QPushButton(self.tr("Open a file…"))
        self.open_button.setObjectName("main-button")
        self.template_button = QPushButton(self.tr("Start from the template"))
        self.sample_button = QPushButton(self.tr("Try the sample"))
        self.open_button.clicked.connect(self.open_asked)
        self.template_button.clicked.connect(self.template_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        for button in (self.open_button, self.template_button, self.sample_button):
            button.setMinimumHeight(36)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(12)
        column.addLayout(buttons)
        return place

    def _upload_loop(self) -> QWidget:
        steps = (
            (self.tr("Download"), self.tr("Export your deals from Partner Center and open the file here.")),
            (self.tr("Mend"), self.tr("Go through what is marked. Each mark says what is expected.")),
            (
                self.tr("Upload"),
                self.tr("Prepare the upload, upload the files, then bring their results in to see what succeeded."),
            ),
        )
        area = QWidget()
        grid = QGridLayout(area)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for at, (title, words) in enumerate(steps):
            head = QHBoxLayout()
            head.setSpacing(8)
            number = QLabel(str(at + 1))
            number.setFixedSize(24, 24)
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._numbers.append(number)
            head.addWidget(number)
            head.addWidget(self._title(title, 1.05), 1)
            grid.addLayout(head, 0, at)
            grid.addWidget(self._pale(words), 1, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
        return area

    def show_recent(self, files: Sequence[Path]) -> None:
        while (item := self._recent_lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._recent = []
        self._recent_area.setVisible(bool(files))
        if files:
            title = self._title(self.tr("Recent files"), 1.05)
            title.setContentsMargins(0, 0, 0, 4)
            self._recent_lines.addWidget(title)
        for path in files[:5]:
            button = _RecentFile(path)
            button.clicked.connect(lambda _=False, path=path: self.file_chosen.emit(path))
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self._recent_lines.addWidget(button)
            self._recent.append(button)
        self._draw()

    @property
    def recent_buttons(self) -> Sequence[QPushButton]:
        return self._recent

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        colours = theme.colours(self.palette())
        for label in self._faint:
            palette = label.palette()
            palette.setColor(palette.ColorRole.WindowText, QColor(colours.muted))
            label.setPalette(palette)
        for number in self._numbers:
            number.setStyleSheet(
                f"background: {colours.accent}; color: {colours.accent_text}; border-radius: 12px; font-weight: 600;"
            )
        for button in self._recent:
            button.draw(colours)
        self.open_button.setStyleSheet(theme.main_button_style(colours))
        self.open_button.setIcon(icons.icon("open", colours, colour=colours.accent_text))
        self.template_button.setIcon(icons.icon("template", colours))
        self.sample_button.setIcon(icons.icon("sample", colours))
