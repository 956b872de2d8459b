"""One calm set of colours for light and dark. Widgets ask by their own palette, so nothing has to be told of a change.

Texts keep a contrast of at least 4.5:1 against what they stand on, marks 3:1; tests/ui/test_theme.py measures it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from cosell_desk.core.faults import Severity


class Theme(Enum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """Each value is #rrggbb. A `..._fill` lies under normal text, its namesake is a mark or a text on plain ground."""

    window: str
    base: str
    raised: str
    """Fields and buttons that lift off the window."""
    text: str
    muted: str
    line: str
    strong_line: str
    accent: str
    accent_text: str
    selection: str
    selection_text: str
    error: str
    error_fill: str
    warning: str
    warning_fill: str
    note: str
    note_fill: str
    sound: str
    locked_fill: str
    locked_text: str
    changed: str

    def mark(self, severity: int) -> str:
        """The colour of a problem's glyph; of 0, a sound cell's."""
        return {0: self.sound, Severity.NOTE: self.note, Severity.WARNING: self.warning}.get(severity, self.error)

    def fill(self, severity: int) -> str:
        """What lies under the text of a cell with that problem."""
        return {0: self.base, Severity.NOTE: self.note_fill, Severity.WARNING: self.warning_fill}.get(
            severity, self.error_fill
        )


LIGHT = Colours(
    window="#f3f5f7",
    base="#ffffff",
    raised="#ffffff",
    text="#1b2329",
    muted="#55626c",
    line="#d5dce2",
    strong_line="#7c8a95",
    accent="#1f5f8b",
    accent_text="#ffffff",
    selection="#d3e6f3",
    selection_text="#1b2329",
    error="#b3261e",
    error_fill="#fdeceb",
    warning="#8a5a00",
    warning_fill="#fff3d9",
    note="#3d5f85",
    note_fill="#e9f0f8",
    sound="#1f7a4a",
    locked_fill="#eef1f4",
    locked_text="#58656f",
    changed="#1f5f8b",
)
DARK = Colours(
    window="#1f2429",
    base="#171b1f",
    raised="#2a3037",
    text="#e6eaed",
    muted="#a6b2bc",
    line="#39424a",
    strong_line="#7d8b97",
    accent="#7cbbe6",
    accent_text="#0d1a24",
    selection="#26465c",
    selection_text="#f2f6f8",
    error="#ff8f85",
    error_fill="#432423",
    warning="#f0c05a",
    warning_fill="#3d3118",
    note="#9cc3ea",
    note_fill="#20303f",
    sound="#72c79a",
    locked_fill="#22282e",
    locked_text="#a9b5bf",
    changed="#7cbbe6",
)


def colours(palette: QPalette) -> Colours:
    """The set that this palette was made from; its window's colour may be a frame's, see `_palette_of_frames`."""
    return DARK if palette.color(QPalette.ColorRole.AlternateBase).lightness() < 128 else LIGHT


def palette_of(of: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(of.raised), QColor(of.window))
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for which, colour in {
            role.Window: of.window,
            role.WindowText: of.text,
            role.Base: of.base,
            role.AlternateBase: of.window,
            role.Text: of.text,
            role.Button: of.raised,
            role.ButtonText: of.text,
            role.BrightText: of.error,
            role.ToolTipBase: of.raised,
            role.ToolTipText: of.text,
            role.PlaceholderText: of.muted,
            role.Highlight: of.selection,
            role.HighlightedText: of.selection_text,
            role.Accent: of.accent,
            role.Link: of.accent,
            role.LinkVisited: of.accent,
            role.Light: of.raised,
            role.Midlight: of.line,
            role.Mid: of.line,
            role.Dark: of.strong_line,
            role.Shadow: of.strong_line,
        }.items():
            palette.setColor(group, which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(of.strong_line))
    for which in (role.Base, role.Button):  # what cannot be filled in does not lift off the window
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(of.window))
    return palette


def is_dark(theme: Theme) -> bool:
    if theme is Theme.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return theme is Theme.DARK


def apply(app: QApplication, theme: Theme) -> None:
    # QStyleHints.setColorScheme() does nothing on bare X11 and off-screen, so the palette is our own everywhere.
    of = DARK if is_dark(theme) else LIGHT
    palette = palette_of(of)
    if app.palette() != palette:
        app.setPalette(palette)
        of_kinds = {
            **dict.fromkeys(_FRAMED, _palette_of_frames(palette, of)),
            "QProgressBar": _palette_of_bars(palette, of),
        }
        for kind, its_own in of_kinds.items():
            app.setPalette(its_own, kind)  # type: ignore[arg-type]  # the stubs ask for bytes, which the call refuses


_FRAMED = (
    "QCheckBox", "QRadioButton", "QLineEdit", "QPlainTextEdit", "QAbstractSpinBox", "QComboBox", "QPushButton",
)  # fmt: skip


def _palette_of_frames(palette: QPalette, of: Colours) -> QPalette:
    """Fusion frames a box or field in its window's colour made darker, which on dark ground is not to be seen."""
    frames = QPalette(palette)
    frames.setColor(QPalette.ColorRole.Window, QColor(of.strong_line).lighter(140 if of is DARK else 115))
    return frames


def _palette_of_bars(palette: QPalette, of: Colours) -> QPalette:
    """How far it has come is a mark of its own, and a selection's colour is too pale for one."""
    bars = _palette_of_frames(palette, of)
    bars.setColor(QPalette.ColorRole.Highlight, QColor(of.accent))
    bars.setColor(QPalette.ColorRole.HighlightedText, QColor(of.accent_text))
    return bars


# Style sheets stand on single widgets only: one on the window would slow the table down, and a widget with one does
# not follow a change of the palette, so that these name every colour.


def tool_bar_style(of: Colours) -> str:
    return f"""
        QToolBar {{
            border: none; border-bottom: 1px solid {of.line}; padding: 4px 8px; spacing: 2px; background: {of.window};
        }}
        QToolButton {{
            padding: 5px 6px; border: 1px solid transparent; border-radius: 6px; color: {of.text};
        }}
        QToolButton:hover {{ background: {of.line}; }}
        QToolButton:focus {{ border-color: {of.accent}; }}
        QToolButton:pressed {{ background: {of.selection}; }}
        QToolButton:disabled {{ color: {of.strong_line}; }}
        QToolBar::separator {{ width: 1px; margin: 4px 6px; background: {of.line}; }}
        QToolButton#main-button {{ margin-left: 8px; }}
        {main_button_style(of)}
        QLineEdit {{
            background: {of.base}; color: {of.text}; border: 1px solid {of.strong_line}; border-radius: 6px;
            padding: 4px; placeholder-text-color: {of.muted};
            selection-background-color: {of.selection}; selection-color: {of.selection_text};
        }}
        QLineEdit:focus {{ border-color: {of.accent}; }}
        QLineEdit:disabled {{ border-color: {of.line}; background: {of.window}; }}
    """


def fields_style(of: Colours) -> str:
    """Of text fields and of buttons that stay pressed, outside the tool bar; their frames are seen on any ground."""
    return f"""
        QLineEdit {{
            background: {of.base}; color: {of.text}; border: 1px solid {of.strong_line}; border-radius: 4px;
            padding: 3px 5px; placeholder-text-color: {of.muted};
            selection-background-color: {of.selection}; selection-color: {of.selection_text};
        }}
        QLineEdit:focus {{ border-color: {of.accent}; }}
        QSpinBox {{ min-height: 1.45em; }}
        QPushButton[checkable="true"] {{
            background: {of.raised}; color: {of.text}; border: 1px solid {of.strong_line}; border-radius: 4px;
            padding: 4px 10px;
        }}
        QPushButton[checkable="true"]:hover {{ border-color: {of.text}; }}
        QPushButton[checkable="true"]:focus {{ border-color: {of.accent}; }}
        QPushButton[checkable="true"]:checked {{
            background: {of.selection}; color: {of.selection_text}; border-color: {of.accent};
        }}
    """


def main_button_style(of: Colours) -> str:
    """Of the one button that a page is for."""
    return f"""
        #main-button {{
            background: {of.accent}; color: {of.accent_text}; border: 1px solid {of.accent}; border-radius: 6px;
            padding: 5px 12px;
        }}
        #main-button:hover {{ border-color: {of.text}; }}
        #main-button:focus {{ border: 4px double {of.accent_text}; padding: 2px 9px; }}
        #main-button:disabled {{ background: {of.line}; border-color: {of.line}; color: {of.muted}; }}
    """
