"""The actions of cells and of many deals at once."""

from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.ui.action import Action, Menu

CELL_ACTIONS = (
    Action(
        "cut",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "Cu&t"),
        QT_TRANSLATE_NOOP("Action", "Copy the selected cells and empty them"),
        shortcuts=("Ctrl+X", "Shift+Del"),
        icon="cut",
        in_table=True,
        begins_group=True,
    ),
    Action(
        "copy",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "&Copy"),
        QT_TRANSLATE_NOOP("Action", "Copy the selected cells, for here, Excel, LibreOffice or Sheets"),
        shortcuts=("Ctrl+C", "Ctrl+Ins"),
        icon="copy",
        in_table=True,
    ),
    Action(
        "paste",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "&Paste"),
        QT_TRANSLATE_NOOP("Action", "Write what was copied into the cells from the current one on"),
        shortcuts=("Ctrl+V", "Shift+Ins"),
        icon="paste",
        in_table=True,
    ),
    Action(
        "edit-cell",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "&Edit the cell"),
        QT_TRANSLATE_NOOP("Action", "Open the current cell, with its list, calendar or form"),
        shortcuts=("F2",),
        icon="edit",
        in_table=True,
        begins_group=True,
    ),
    Action(
        "clear-cells",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "Cle&ar"),
        QT_TRANSLATE_NOOP("Action", "Empty the selected cells"),
        shortcuts=("Del",),
        in_table=True,
    ),
    Action(
        "fill-down",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "Fill &down"),
        QT_TRANSLATE_NOOP(
            "Action", "Write the first selected row into those below it; a single row takes the one above"
        ),
        shortcuts=("Ctrl+D",),
        icon="fill-down",
        in_table=True,
    ),
    Action(
        "write-into-selection",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "&Write into the selection"),
        QT_TRANSLATE_NOOP("Action", "Write the current cell's text into all selected cells"),
        shortcuts=("Ctrl+Enter", "Ctrl+Return"),
        in_table=True,
    ),
)

BULK_ACTIONS = (
    Action(
        "bulk",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "Chan&ge many deals"),
        QT_TRANSLATE_NOOP("Action", "Change the selected or the shown deals in one step, after seeing how many"),
        is_submenu=True,
        begins_group=True,
    ),
    Action(
        "set-value",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "&Set a value…"),
        QT_TRANSLATE_NOOP("Action", "Write one value into a column of the selected or the shown deals"),
        shortcuts=("Ctrl+Shift+V",),
        inside="bulk",
    ),
    Action(
        "shift-dates",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "Shift &dates…"),
        QT_TRANSLATE_NOOP("Action", "Move dates by days or months in the selected or the shown deals"),
        shortcuts=("Ctrl+Shift+J",),
        inside="bulk",
    ),
    Action(
        "replace-team-member",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "Replace a &team member…"),
        QT_TRANSLATE_NOOP("Action", "Put one colleague in the place of another, whatever column the name stands in"),
        shortcuts=("Ctrl+Shift+T",),
        inside="bulk",
    ),
    Action(
        "replace-solution",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "Replace a s&olution…"),
        QT_TRANSLATE_NOOP("Action", "Put one solution in the place of another, whatever column it stands in"),
        shortcuts=("Ctrl+Shift+R",),
        inside="bulk",
    ),
    Action(
        "close-deals",
        Menu.DEALS,
        QT_TRANSLATE_NOOP("Action", "&Close deals…"),
        QT_TRANSLATE_NOOP("Action", "Status, substatus, reason and note of selected or shown deals in one step"),
        shortcuts=("Ctrl+Shift+W",),
        inside="bulk",
    ),
)

SORT_ACTIONS = (
    Action(
        "sort-up",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Sort up&wards"),
        QT_TRANSLATE_NOOP("Action", "Sort by the current column, the smallest first; the file keeps its order"),
        shortcuts=("Alt+Shift+Up",),
        begins_group=True,
    ),
    Action(
        "sort-down",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Sort &downwards"),
        QT_TRANSLATE_NOOP("Action", "Sort by the current column, the largest first; the file keeps its order"),
        shortcuts=("Alt+Shift+Down",),
    ),
    Action(
        "sort-off",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "In the order of the fi&le"),
        QT_TRANSLATE_NOOP("Action", "Show the deals as they stand in the file again"),
        shortcuts=("Alt+Shift+Home",),
    ),
)
