"""The actions that find, replace and go somewhere."""

from __future__ import annotations

from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.ui.action import Action, Menu

FINDING_ACTIONS = (
    Action(
        "find",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "&Find…"),
        QT_TRANSLATE_NOOP("Action", "Look for a text in the deals that are shown"),
        shortcuts=("Ctrl+F",),
        icon="find",
        begins_group=True,
    ),
    Action(
        "replace",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "Rep&lace…"),
        QT_TRANSLATE_NOOP("Action", "Write another text where one is found, one by one or all after a preview"),
        shortcuts=("Ctrl+H",),
    ),
    Action(
        "find-next",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "Find &next"),
        QT_TRANSLATE_NOOP("Action", "Go to the next cell in which the text was found"),
        shortcuts=("F3",),
    ),
    Action(
        "find-previous",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "Find pre&vious"),
        QT_TRANSLATE_NOOP("Action", "Go to the cell before in which the text was found"),
        shortcuts=("Shift+F3",),
    ),
    Action(
        "go-to",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Action", "&Go to…"),
        QT_TRANSLATE_NOOP("Action", "Go to a row number, a column's heading, a deal's name or its Referral ID"),
        shortcuts=("Ctrl+G", "F5"),
        icon="goto",
    ),
)
