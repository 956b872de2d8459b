"""Every action of the window as data: where it stands, what it is called, which keys call it.

A room of the window hands over what its actions do (menus.py); an action that nothing stands behind cannot be built.
"""

from __future__ import annotations

from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.ui.action import Action, Menu, Needs
from cosell_desk.ui.cell_actions import BULK_ACTIONS, CELL_ACTIONS, SORT_ACTIONS
from cosell_desk.ui.column_actions import COLUMN_ACTIONS, DECIDING_ACTIONS, LOOKING_ACTIONS
from cosell_desk.ui.finding_actions import FINDING_ACTIONS
from cosell_desk.ui.language import Language
from cosell_desk.ui.upload_actions import UPLOAD_ACTIONS

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
    *CELL_ACTIONS,
    *FINDING_ACTIONS,
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
    *BULK_ACTIONS,
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
    *DECIDING_ACTIONS,
    *COLUMN_ACTIONS,
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
    *SORT_ACTIONS,
    *LOOKING_ACTIONS,
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
        "language",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Lan&guage"),
        QT_TRANSLATE_NOOP("Action", "The language of the window, from the next start on"),
        needs=Needs.NOTHING,
        is_submenu=True,
    ),
    Action(
        "language-system",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "As the s&ystem"),
        QT_TRANSLATE_NOOP("Action", "Speak the system's language, or English where the program does not know it"),
        needs=Needs.NOTHING,
        inside="language",
        choice="language",
        is_ticked=True,
    ),
    *(
        Action(
            f"language-{language.value}",
            Menu.VIEW,
            "&" + language.own_name,
            QT_TRANSLATE_NOOP("Action", "Speak this language from the next start on"),
            needs=Needs.NOTHING,
            inside="language",
            choice="language",
            is_ticked=False,
        )
        for language in Language
        if language.own_name
    ),
    *UPLOAD_ACTIONS,
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

TOOL_BAR = (
    "open",
    "save",
    "",
    "undo",
    "redo",
    "",
    "add-deal",
    "add-columns",
    "",
    "find",
    "",
    "previous-problem",
    "next-problem",
    "fix-all",
)
"""Left of the filter; an empty id is a separator."""

NAMED_ON_TOOL_BAR = frozenset({"open", "save", "add-deal", "add-columns", "fix-all"})
"""Buttons that show their words beside their icon; the others are known by it everywhere."""

CELL_MENU = (
    *("edit-cell", "", "cut", "copy", "paste", "clear-cells", "fill-down", "write-into-selection", ""),
    *("add-deal", "duplicate-deals", "delete-deals", "bulk", "", "fix-all"),
)
ROW_MENU = (
    *("cut", "copy", "paste", "clear-cells", "", "add-deal", "duplicate-deals", "delete-deals", ""),
    *("close-deals", "shift-dates", "replace-team-member", "replace-solution", "close-gaps-here", "", "closed-here"),
)
COLUMN_MENU = (
    *("sort-up", "sort-down", "sort-off", "column-filter", ""),
    *("cut", "copy", "paste", "clear-cells", "set-value", ""),
    *("freeze", "freeze-none", "hide-columns", "choose-columns", "columns-all", "", "add-columns", "remove-column"),
)
"""What a right click offers; on a cell, below its mends."""

MAIN_ACTION = "prepare-upload"
"""The button at the tool bar's far end: what all the work is for."""
