"""The submenus that offer what was open lately, and the open file read in another way."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from cosell_desk.ui.desk import Desk
from cosell_desk.ui.empty_state import EmptyState
from cosell_desk.ui.menus import Actions
from cosell_desk.ui.rooms.files import Files
from cosell_desk.ui.settings import Settings

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("utf-16", "UTF-16"),
    ("cp1252", "Windows-1252"),
    ("cp1250", "Windows-1250"),
    ("iso8859-15", "ISO 8859-15"),
    ("mac-roman", "Mac Roman"),
    ("cp437", "DOS 437"),
    ("cp850", "DOS 850"),
    ("shift_jis", "Shift JIS"),
    ("gb18030", "GB 18030"),
)
"""What spreadsheets write in the countries that Partner Center speaks to. The names are the same in every language."""


class Reopening(QObject):
    def __init__(self, desk: Desk, files: Files, settings: Settings, empty: EmptyState) -> None:
        super().__init__(files)
        self._desk, self._files, self._settings, self._empty = desk, files, settings, empty
        empty.open_asked.connect(files.choose)
        empty.file_chosen.connect(files.open)
        self._actions: Actions | None = None
        for signal in (desk.opened, desk.closed, desk.saved):
            signal.connect(self.offer)

    def offer_through(self, actions: Actions) -> None:
        self._actions = actions
        self.offer()

    def offer(self) -> None:
        """Fill the submenus anew."""
        recent = self._settings.recent_files
        self._empty.show_recent(recent)
        if self._actions is None:
            return
        file = self._desk.file
        of = self._actions
        menu = self._cleared(of.submenu("recent"))
        for path in recent:
            menu.addAction(_plain(str(path)), partial(self._files.open, path))
        if recent:
            menu.addSeparator()
            menu.addAction(self.tr("&Forget these files"), self._forget)
        of["recent"].setEnabled(bool(recent))

        is_text = file is not None and file.path is not None and file.shape.encoding is not None
        menu = self._cleared(of.submenu("encoding"))
        if is_text:
            for encoding, name in ENCODINGS:
                menu.addAction(name, partial(self._files.reopen, encoding=encoding))
        of["encoding"].setEnabled(is_text)

        sheets = file.shape.sheets if file is not None and file.path is not None else ()
        menu = self._cleared(of.submenu("sheet"))
        for sheet in sheets:
            action = menu.addAction(_plain(sheet), partial(self._files.reopen, sheet=sheet))
            action.setCheckable(True)
            action.setChecked(file is not None and sheet == file.shape.sheet)
        of["sheet"].setEnabled(len(sheets) > 1)

    def _forget(self) -> None:
        self._settings.forget_files()
        self.offer()

    @staticmethod
    def _cleared(menu: QMenu) -> QMenu:
        menu.clear()
        return menu


def _plain(text: str) -> str:
    """A text of the file system or a file as a menu shows it."""
    return text.replace("&", "&&")
