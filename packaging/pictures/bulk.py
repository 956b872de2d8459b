"""Dialogs that change many cells, deals or columns at once."""

from typing import Any

from PySide6.QtWidgets import QSpinBox

from pictures.common import dialog_of
from pictures.stage import Act, Stage


def _paste_more(rows: int) -> Act:
    """There are more rows on the clipboard than deals below."""

    def act(stage: Stage) -> None:
        stage.open()
        stage.go(17, "Notes")
        stage.copied("\n".join(["Call again in May"] * rows))
        stage.show("paste")

    return act


def _full(stage: Stage) -> None:
    """Partner Center takes 50 solutions, and they are there."""
    stage.open()
    stage.go(1, "Solution 1")

    def add_all(dialog: Any) -> None:
        field = dialog.findChild(QSpinBox)
        field.setValue(field.maximum())
        dialog.accept()

    stage.meet(stage.window.menus["add-columns"].trigger, add_all)
    stage.show("add-columns")


def _gaps(stage: Stage) -> None:
    """Solutions moved to the right, so that the first is empty."""
    stage.open()
    for row in (2, 4, 8):
        stage.write(row, "Solution 1", "")
    stage.go(2, "Solution 1")
    stage.show("close-gaps")


STATES: dict[str, Act] = {
    "paste-more": _paste_more(4),
    "paste-one-more": _paste_more(2),
    "fix-all": dialog_of("fix-all"),
    "mend-headings": dialog_of("mend-headings"),
    "swap-dates": dialog_of("swap-dates", at=(13, "Estimated Close Date")),
    "set-value": dialog_of("set-value", at=(1, "Customer Country")),
    "shift-dates": dialog_of("shift-dates", at=(1, "Estimated Close Date")),
    "replace-team-member": dialog_of("replace-team-member", at=(1, "Team member 1")),
    "replace-solution": dialog_of("replace-solution", at=(1, "Solution 1")),
    "close-deals": dialog_of("close-deals", at=(2, "Deal Name")),
    "close-new-deal": dialog_of("close-deals"),
    "closed-here": dialog_of("closed-here-all"),
    "add-columns": dialog_of("add-columns", at=(1, "Solution 1")),
    "add-columns-full": _full,
    "close-gaps": _gaps,
}
