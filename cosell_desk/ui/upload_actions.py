"""The actions of the upload loop."""

from __future__ import annotations

from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.ui.action import Action, Menu, Needs

UPLOAD_ACTIONS = (
    Action(
        "prepare-upload",
        Menu.UPLOAD,
        QT_TRANSLATE_NOOP("Action", "&Prepare upload…"),
        QT_TRANSLATE_NOOP(
            "Action", "See what will happen to every deal, then write the import-ready files that Partner Center takes"
        ),
        shortcuts=("Ctrl+U", "Ctrl+E"),
        icon="import-ready",
    ),
    Action(
        "review-changes",
        Menu.UPLOAD,
        QT_TRANSLATE_NOOP("Action", "&Review changes…"),
        QT_TRANSLATE_NOOP("Action", "Every changed cell of the deals that will be updated or closed, old and new"),
        shortcuts=("Ctrl+Shift+E",),
    ),
    Action(
        "after-upload",
        Menu.UPLOAD,
        QT_TRANSLATE_NOOP("Action", "&What to do in Partner Center…"),
        QT_TRANSLATE_NOOP("Action", "The steps after the files were written, with the files to tick off"),
        shortcuts=("F12",),
        icon="upload",
        needs=Needs.NOTHING,
    ),
    Action(
        "bring-in-result",
        Menu.UPLOAD,
        QT_TRANSLATE_NOOP("Action", "&Bring in processed files…"),
        QT_TRANSLATE_NOOP("Action", "Take Errors, IDs and account candidates of an upload's result into this table"),
        shortcuts=("Ctrl+Shift+B",),
        icon="open",
        begins_group=True,
    ),
    Action(
        "choose-original",
        Menu.UPLOAD,
        QT_TRANSLATE_NOOP("Action", "&Choose the original…"),
        QT_TRANSLATE_NOOP(
            "Action", "The download from which this file was made: changed, unchanged and locked are judged against it"
        ),
        shortcuts=("Ctrl+F12",),
        icon="file",
    ),
    Action(
        "show-said",
        Menu.UPLOAD,
        QT_TRANSLATE_NOOP("Action", "Show &dismissed messages again"),
        QT_TRANSLATE_NOOP("Action", "Bring back what Partner Center said and what was put away"),
        shortcuts=("Shift+F9",),
        begins_group=True,
    ),
    Action(
        "upload-history",
        Menu.UPLOAD,
        QT_TRANSLATE_NOOP("Action", "&History of uploads…"),
        QT_TRANSLATE_NOOP("Action", "What was prepared when, what became of it, and the originals that are kept"),
        shortcuts=("Shift+F12",),
        icon="history",
        needs=Needs.NOTHING,
    ),
)
