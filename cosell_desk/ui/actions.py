"""Every action of the window as data: where it stands, what it is called, which keys call it.

A room of the window hands over what its actions do (menus.py); an action that nothing stands behind cannot be built.
"""

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

    Of a `choice`, one action at a time is ticked.
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


ACTIONS = (
    Action(
        "open",
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "&Open…"),
        QT_TRANSLATE_NOOP("Action", "Open a download, a template or a processed file: CSV or Excel"),
        shortcuts=("Ctrl+O",),
        icon="open",
        needs=Needs.NOTHING,
    ),
    Action(
        "recent",
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "Open &recent"),
        QT_TRANSLATE_NOOP("Action", "Files that were opened or saved lately"),
        icon="recent",
        needs=Needs.ITS_ROOM,
        is_submenu=True,
    ),
    Action(
        "template",
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "&New from the template"),
        QT_TRANSLATE_NOOP("Action", "Start an empty table with the headings of the newest template"),
        shortcuts=("Ctrl+N",),
        icon="template",
        needs=Needs.NOTHING,
    ),
    Action(
        "sample",
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "Try the sa&mple"),
        QT_TRANSLATE_NOOP("Action", "Open a made-up file with a dozen planted faults"),
        icon="sample",
        needs=Needs.NOTHING,
    ),
    Action(
        "save",
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "&Save"),
        QT_TRANSLATE_NOOP("Action", "Save into the same file, in its own format"),
        shortcuts=("Ctrl+S",),
        icon="save",
        begins_group=True,
    ),
    Action(
        "save-as",
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "Save &as…"),
        QT_TRANSLATE_NOOP("Action", "Save under another name, as CSV or Excel"),
        shortcuts=("Ctrl+Shift+S",),
        icon="save-as",
    ),
    Action(
        "earlier-versions",
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "Earlier &versions…"),
        QT_TRANSLATE_NOOP("Action", "What saved files held before they were overwritten"),
        icon="history",
        needs=Needs.NOTHING,
    ),
    Action(
        "lost-work",
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "Work that was not save&d"),
        QT_TRANSLATE_NOOP("Action", "What a window that ended suddenly left: restore or discard it"),
        icon="recent",
        needs=Needs.ITS_ROOM,
    ),
    Action(
        "encoding",
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "Reopen with another &encoding"),
        QT_TRANSLATE_NOOP("Action", "When letters such as å or é look wrong, read the file's bytes in another way"),
        icon="reopen",
        needs=Needs.ITS_ROOM,
        is_submenu=True,
        begins_group=True,
    ),
    Action(
        "sheet",
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "Reopen with another s&heet"),
        QT_TRANSLATE_NOOP("Action", "Take the deals from another sheet of the workbook"),
        icon="file",
        needs=Needs.ITS_ROOM,
        is_submenu=True,
    ),
    Action(
        "close",
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "&Close the file"),
        QT_TRANSLATE_NOOP("Action", "Close the file and go back to the first page"),
        shortcuts=("Ctrl+W",),
        icon="clear",
        begins_group=True,
    ),
    Action(
        "quit",
        Menu.FILE,
        QT_TRANSLATE_NOOP("Action", "&Quit"),
        QT_TRANSLATE_NOOP("Action", "Close the window"),
        shortcuts=("Ctrl+Q",),
        icon="quit",
        needs=Needs.NOTHING,
    ),
    Action(
        "undo",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "&Undo"),
        QT_TRANSLATE_NOOP("Action", "Take the last change back"),
        shortcuts=("Ctrl+Z",),
        icon="undo",
        needs=Needs.ITS_ROOM,
    ),
    Action(
        "redo",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "&Redo"),
        QT_TRANSLATE_NOOP("Action", "Do again what was taken back"),
        shortcuts=(
            "Ctrl+Y",
            "Ctrl+Shift+Z",
        ),
        icon="redo",
        needs=Needs.ITS_ROOM,
    ),
    Action(
        "add-deal",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "&Add a deal"),
        QT_TRANSLATE_NOOP("Action", "A new deal below the current one, with your usual currency, country and contact"),
        shortcuts=("Ctrl+Shift+N",),
        icon="add-deal",
    ),
    Action(
        "duplicate-deals",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "&Duplicate"),
        QT_TRANSLATE_NOOP("Action", "Copies of the selected deals as new ones, without their IDs and consent"),
        shortcuts=("Ctrl+Shift+D",),
        icon="duplicate-deal",
    ),
    Action(
        "delete-deals",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "De&lete"),
        QT_TRANSLATE_NOOP("Action", "Take the selected deals out of this file; in Partner Center they stay"),
        shortcuts=("Ctrl+Shift+Del",),
        icon="delete-deal",
    ),
    Action(
        "next-problem",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "&Next problem"),
        QT_TRANSLATE_NOOP("Action", "Go to the next cell with an error or a warning"),
        shortcuts=("F8",),
        icon="next-problem",
        begins_group=True,
    ),
    Action(
        "previous-problem",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "&Previous problem"),
        QT_TRANSLATE_NOOP("Action", "Go to the previous cell with an error or a warning"),
        shortcuts=("Shift+F8",),
        icon="previous-problem",
    ),
    Action(
        "fix-cell",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "&Mend this cell…"),
        QT_TRANSLATE_NOOP("Action", "What this cell could hold instead: its safe mend and what was probably meant"),
        shortcuts=("Ctrl+.",),
        icon="fix",
    ),
    Action(
        "fix-all",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "&Fix all…"),
        QT_TRANSLATE_NOOP(
            "Action", "See every cell that has one safe reading, old and new, and mend those that you tick"
        ),
        shortcuts=("Ctrl+Shift+.",),
        icon="fix-all",
    ),
    Action(
        "columns-all",
        Menu.COLUMNS,
        QT_TRANSLATE_NOOP("Action", "Show &all columns"),
        QT_TRANSLATE_NOOP("Action", "Show every column of the file"),
        shortcuts=("Ctrl+Shift+1",),
        icon="columns",
        choice="columns",
        is_ticked=True,
    ),
    Action(
        "columns-mandatory",
        Menu.COLUMNS,
        QT_TRANSLATE_NOOP("Action", "Only &mandatory columns"),
        QT_TRANSLATE_NOOP("Action", "Show only the columns that every deal must fill, and those with errors"),
        shortcuts=("Ctrl+Shift+2",),
        choice="columns",
        is_ticked=False,
    ),
    Action(
        "columns-problems",
        Menu.COLUMNS,
        QT_TRANSLATE_NOOP("Action", "Only columns with &problems"),
        QT_TRANSLATE_NOOP("Action", "Show only the columns in which something is marked"),
        shortcuts=("Ctrl+Shift+3",),
        choice="columns",
        is_ticked=False,
    ),
    Action(
        "filter",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Filter as you type"),
        QT_TRANSLATE_NOOP("Action", "Show only deals that hold the words you type"),
        shortcuts=("Ctrl+Shift+F",),
        icon="filter",
    ),
    Action(
        "clear-filter",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Clear the filter"),
        QT_TRANSLATE_NOOP("Action", "Show all deals again"),
        shortcuts=("Ctrl+Shift+L",),
        icon="clear",
        needs=Needs.ITS_ROOM,
    ),
    Action(
        "problem-panel",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Problems"),
        QT_TRANSLATE_NOOP("Action", "Show or hide the list of problems"),
        shortcuts=("Ctrl+Shift+P",),
        icon="problems",
        is_ticked=True,
        begins_group=True,
    ),
    Action(
        "undo-list",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Undo list"),
        QT_TRANSLATE_NOOP("Action", "Show every step so far and go back to any of them"),
        shortcuts=("Ctrl+Shift+U",),
        icon="history",
        is_ticked=False,
    ),
    Action(
        "zoom-in",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Zoom &in"),
        QT_TRANSLATE_NOOP("Action", "Make the table larger"),
        shortcuts=(
            "Ctrl++",
            "Ctrl+=",
        ),
        icon="zoom-in",
        begins_group=True,
    ),
    Action(
        "zoom-out",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Zoom &out"),
        QT_TRANSLATE_NOOP("Action", "Make the table smaller"),
        shortcuts=("Ctrl+-",),
        icon="zoom-out",
    ),
    Action(
        "zoom-normal",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Normal size"),
        QT_TRANSLATE_NOOP("Action", "Show the table at 100 %"),
        shortcuts=("Ctrl+0",),
    ),
    Action(
        "theme",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Colou&rs"),
        QT_TRANSLATE_NOOP("Action", "Light, dark, or as the system has it"),
        icon="theme",
        needs=Needs.NOTHING,
        is_submenu=True,
        begins_group=True,
    ),
    Action(
        "theme-system",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "As the &system"),
        QT_TRANSLATE_NOOP("Action", "Follow the system's choice of light and dark"),
        needs=Needs.NOTHING,
        inside="theme",
        choice="theme",
        is_ticked=True,
    ),
    Action(
        "theme-light",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Light"),
        QT_TRANSLATE_NOOP("Action", "Dark text on light ground"),
        needs=Needs.NOTHING,
        inside="theme",
        choice="theme",
        is_ticked=False,
    ),
    Action(
        "theme-dark",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "&Dark"),
        QT_TRANSLATE_NOOP("Action", "Light text on dark ground"),
        needs=Needs.NOTHING,
        inside="theme",
        choice="theme",
        is_ticked=False,
    ),
    Action(
        "import-ready",
        Menu.UPLOAD,
        QT_TRANSLATE_NOOP("Action", "Save &import-ready CSV…"),
        QT_TRANSLATE_NOOP("Action", "See what will be uploaded, then write the files that Partner Center takes"),
        shortcuts=("Ctrl+E",),
        icon="import-ready",
    ),
    Action(
        "shortcuts",
        Menu.HELP,
        QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts"),
        QT_TRANSLATE_NOOP("Action", "Every key of this window on one page"),
        shortcuts=("F1",),
        icon="shortcuts",
        needs=Needs.NOTHING,
    ),
    Action(
        "privacy",
        Menu.HELP,
        QT_TRANSLATE_NOOP("Action", "&Privacy…"),
        QT_TRANSLATE_NOOP("Action", "What Cosell Desk keeps on this computer, where and how much; erase it"),
        icon="lock",
        needs=Needs.NOTHING,
    ),
    Action(
        "about",
        Menu.HELP,
        QT_TRANSLATE_NOOP("Action", "&About Cosell Desk"),
        QT_TRANSLATE_NOOP("Action", "The program's version and licence"),
        icon="about",
        needs=Needs.NOTHING,
    ),
)

TOOL_BAR = ("open", "save", "", "undo", "redo", "", "add-deal", "", "previous-problem", "next-problem", "fix-all")
"""Left of the filter; an empty id is a separator."""

NAMED_ON_TOOL_BAR = frozenset({"open", "save", "add-deal", "fix-all"})
"""Buttons that show their words beside their icon; the others are known by it everywhere."""

CELL_MENU = ("duplicate-deals", "delete-deals", "", "fix-all")
ROW_MENU = ("add-deal", "duplicate-deals", "delete-deals")
"""What a right click offers, below the mends of the cell."""

MAIN_ACTION = "import-ready"
"""The button at the tool bar's far end: what all the work is for."""


def plain(text: str) -> str:
    """An action's text without the mark of its letter and the dots that promise a dialog."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
