"""What lies open in the window; the rooms share it instead of knowing each other."""

from __future__ import annotations

import datetime
import gc
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cosell_desk.core.original import Original
from cosell_desk.core.partner_center_errors import PartnerCenterErrors
from cosell_desk.core.validate import Judge
from cosell_desk.files.on_disk import OnDisk
from cosell_desk.files.recovery import LostSession, Restored
from cosell_desk.files.results import joined
from cosell_desk.files.shape import Conversion, FileShape
from cosell_desk.ui.deal_model import DealModel


@dataclass(slots=True)
class UploadState:
    """What is known of the open file's uploads.

    `received` is the table as it came, `results` what results that were brought in tell of it since. `is_processed`:
    what the user said of the file itself, None while nobody was asked. `is_saved_here`: this program saved the file.
    `parts` were written last, and those in `sent` were ticked off as uploaded. `card` is what the last upload did.
    """

    received: Original | None = None
    results: Original | None = None
    is_processed: bool | None = None
    is_saved_here: bool = False
    card: str = ""
    parts: tuple[Path, ...] = ()
    sent: set[Path] = field(default_factory=set)

    def to_keep(self, original: Original | None) -> Original | None:
        """What must be kept beside the original to tell tomorrow what was edited since it was sent."""
        if self.results is not None:
            return joined(self.received, self.results)
        return None if self.received is original else self.received


@dataclass(slots=True)
class OpenFile:
    """`path` is None for a table that is in no file of the user's yet; `name` is what the window calls it."""

    path: Path | None
    name: str
    shape: FileShape
    model: DealModel
    conversions: tuple[Conversion, ...] = ()
    is_loss_accepted: bool = False
    """The user was told what saving takes out of the workbook, or nothing is."""
    on_disk: OnDisk | None = None
    """What the file held when it was read or saved last; None where that is not known."""
    lost: tuple[LostSession, Restored] | None = None
    """The journal that it was restored from."""
    is_taken_over: bool = False
    """Another window writes this file now; here it can only be saved under another name."""
    upload: UploadState = field(default_factory=UploadState)

    def __post_init__(self) -> None:
        if self.upload.received is None:
            self.upload.received = self.model.judge.original
        self.model.said = PartnerCenterErrors(self.model.table, self.upload.received, self.upload.results)

    @property
    def judge(self) -> Judge:
        return self.model.judge

    @property
    def is_unsaved(self) -> bool:
        return not self.model.undo_stack.isClean()


class Desk(QObject):
    opened = Signal()
    closed = Signal()
    saved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: OpenFile | None = None

    @property
    def file(self) -> OpenFile | None:
        return self._file

    def put(self, file: OpenFile) -> None:
        """Open it in the place of what was open."""
        self.clear()
        self._file = file
        # A large table is a million texts that live as long as the file: the collector need not visit them each time.
        gc.freeze()
        self.opened.emit()

    def clear(self) -> None:
        before, self._file = self._file, None
        if before is not None:
            self.closed.emit()
            before.model.deleteLater()
            gc.unfreeze()


def today() -> datetime.date:
    """Partner Center's day is that of UTC."""
    return datetime.datetime.now(datetime.UTC).date()
