"""Help and what is told about the program itself."""

from cosell_desk.ui.own_errors import OwnErrorDialog
from cosell_desk.ui.privacy_page import EraseDialog
from pictures.common import asked, dialog_of
from pictures.stage import Act, Stage


def _manual(stage: Stage) -> None:
    stage.open()
    stage.trigger("manual")


STATES: dict[str, Act] = {
    "manual": _manual,
    "shortcuts": dialog_of("shortcuts"),
    "about": dialog_of("about"),
    "privacy": dialog_of("privacy"),
    "erase": asked(EraseDialog),
    "own-error": asked(OwnErrorDialog, "", True),
}
