"""Files: the window without one, opening, saving and what can go wrong; what a crash left; earlier versions."""

import shutil

from cosell_desk.ui.on_disk_dialogs import InUseDialog
from cosell_desk.ui.save_dialogs import LossDialog, NotKeptDialog, NotSavedDialog
from cosell_desk.ui.waiting import PATIENCE, Waiting
from pictures.common import asked, dialog_of, mended
from pictures.stage import Act, Stage, Then


def _empty(stage: Stage) -> None:
    for name in ("faulty.csv", "clean.xlsx"):
        stage.window.settings.remember_file(stage.files / name)
    stage.window.reopening.offer()


def _reading(stage: Stage) -> None:
    stage.window.busy.begin(stage.window.files.tr("Reading {name}…").format(name="deals.csv"))
    stage.window.busy.show_progress(0.4)
    stage.window.pages.setCurrentWidget(stage.window.busy)


def _waiting(stage: Stage) -> None:
    """Work that can be given up stands before the window."""
    stage.open()
    words = stage.window.saving.tr("Saving {name}…").format(name="faulty.csv")
    with Waiting(words, stage.window) as waiting:
        stage.settle(2 * PATIENCE)
        waiting(0.4)
        stage.take()


def _trouble(stage: Stage) -> None:
    """A file that is none of deals."""
    (stage.files / "prices.csv").write_text("Article,Price\nBolt,12\n", "utf-8")
    stage.open()

    def open_it() -> None:
        stage.window.open(stage.files / "prices.csv")
        stage.settle(1)

    stage.meet(open_it, lambda _: stage.take())


def _unsaved(stage: Stage) -> None:
    mended(stage)
    stage.show("close")


def _changed_on_disk(stage: Stage, *then: Then) -> None:
    """Somebody else wrote the file meanwhile."""
    mended(stage)
    path = stage.files / "faulty.csv"
    path.write_bytes(path.read_bytes().replace(b"Northwind: store", b"Northwind: shop"))
    stage.show("save", *then)


def _differences(stage: Stage) -> None:
    _changed_on_disk(stage, lambda dialog: dialog._compare.click())


def _recovery(stage: Stage) -> None:
    """A window that crashed left its edits, and the next one starts."""
    mended(stage)
    stage.settle(1.5)  # the journal is written a moment after an edit
    left = stage.folder / "left"
    shutil.copytree(stage.folder / "kept", left)
    stage.new_window(left).start(None)


def _discard(stage: Stage) -> None:
    _recovery(stage)
    stage.meet(stage.window.lost.cards[0].discard_button.click, lambda _: stage.take())


def _earlier_versions(stage: Stage) -> None:
    mended(stage)
    stage.trigger("save")
    stage.show("earlier-versions")


STATES: dict[str, Act] = {
    "empty": _empty,
    "reading": _reading,
    "waiting": _waiting,
    "trouble": _trouble,
    "workbook-losses": asked(LossDialog, ("Chart 1", "2 comments")),
    "unsaved": _unsaved,
    "not-saved": asked(NotSavedDialog, "faulty.csv could not be written: the disk is full."),
    "not-kept": asked(NotKeptDialog, "faulty.csv", "What it holds could not be copied."),
    "changed-on-disk": _changed_on_disk,
    "differences": _differences,
    "in-use": asked(InUseDialog, "faulty.csv"),
    "recovery": _recovery,
    "discard": _discard,
    "earlier-versions": _earlier_versions,
    "no-earlier-versions": dialog_of("earlier-versions"),
}
