"""The way to Partner Center and back: check, review, write, bring results in, history."""

from pathlib import Path
from typing import Any

from cosell_desk.ui.history_page import ForgetDialog
from cosell_desk.ui.upload_dialogs import ReplaceDialog
from pictures.common import asked, one_deal
from pictures.stage import Act, Stage


def _edited_download(stage: Stage) -> None:
    """Deals of a download were edited."""
    stage.open("clean.csv")
    existing = [at for at, deal in enumerate(stage.model.shown) if stage.model.table.texts(deal)[2].strip()]
    for row in existing[:4]:
        stage.write(row, "Customer City", "Lund")
        stage.write(row, "Estimated Deal Value", "125000")
    stage.settle()


def _check(stage: Stage) -> None:
    _edited_download(stage)
    stage.show("prepare-upload")


def _check_one(stage: Stage) -> None:
    one_deal(stage)
    stage.show("prepare-upload")


def _check_of(name: str) -> Act:
    def act(stage: Stage) -> None:
        stage.open(name)
        stage.show("prepare-upload")

    return act


def _confirm(stage: Stage) -> None:
    """A deal was closed, which cannot be taken back once it is uploaded."""
    _edited_download(stage)
    stage.write(1, "Partner Referral Status", "Closed")
    stage.write(1, "Partner Referral Substatus", "Won")
    stage.show("prepare-upload", lambda page: page.write_button.click())


def _review(stage: Stage) -> None:
    _edited_download(stage)
    stage.show("review-changes")


def _written(stage: Stage) -> None:
    """The files are written; the page that says what to do next stands there."""
    _edited_download(stage)

    def go_on(dialog: Any) -> None:
        button = getattr(dialog, "write_button", None) or getattr(dialog, "go_on", None)
        if button is None:
            stage.take()
            dialog.reject()
        else:
            button.click()

    stage.meet(stage.window.menus["prepare-upload"].trigger, go_on, go_on, go_on, go_on)


def _brought_in(stage: Stage) -> None:
    stage.open("clean.csv")

    def bring_in() -> None:
        stage.window.results.bring_in([stage.files / "processed.csv"])
        stage.settle()

    stage.meet(bring_in, lambda _: stage.take())


def _history(stage: Stage) -> None:
    _written(stage)
    stage.show("upload-history")


STATES: dict[str, Act] = {
    "check": _check,
    "check-one": _check_one,
    "check-blocked": _check_of("faulty.csv"),
    "check-processed": _check_of("processed.csv"),
    "confirm": _confirm,
    "review": _review,
    "replace-files": asked(ReplaceDialog, ("deals-1-of-1.csv",), Path("Deals")),
    "after-upload": _written,
    "brought-in": _brought_in,
    "history": _history,
    "forget": asked(ForgetDialog),
}
