"""What an action of the window is: where it stands, what it is called, which keys call it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from cosell_desk.core.translate import QT_TRANSLATE_NOOP


class Menu(Enum):
    FILE = QT_TRANSLATE_NOOP("Menu", "&File")
    EDIT = QT_TRANSLATE_NOOP("Menu", "&Edit")
    DEALS = QT_TRANSLATE_NOOP("Menu", "&Deals")
    COLUMNS = QT_TRANSLATE_NOOP("Menu", "&Columns")
    VIEW = QT_TRANSLATE_NOOP("Menu", "&View")
    UPLOAD = QT_TRANSLATE_NOOP("Menu", "&Upload")
    HELP = QT_TRANSLATE_NOOP("Menu", "&Help")


class Needs(Enum):
    """What must be there before an action can be used."""

    NOTHING = "nothing"
    FILE = "an open file"
    ITS_ROOM = "what its room says"


@dataclass(frozen=True, slots=True)
class Action:
    """`inside` names the submenu that it stands in; `is_submenu` is such a menu, which its room fills.

    Of a `choice`, one action at a time is ticked. The keys of an action `in_table` count only while the table of
    deals has the keyboard: elsewhere, Delete and Copy mean something else.
    """

    id: str
    menu: Menu
    text: str
    tip: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.FILE
    inside: str = ""
    is_submenu: bool = False
    is_ticked: bool | None = None
    choice: str = ""
    begins_group: bool = False
    in_table: bool = False


def plain(text: str) -> str:
    """An action's text without the mark of its letter and the dots that promise a dialog."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
