"""What the program keeps for its user: earlier versions of files, and a page on which all of it is seen and erased."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cosell_desk.core.errors import CosellError
from cosell_desk.files.earlier_versions import EarlierVersions, Version
from cosell_desk.files.user_data import Erased, UserData
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.earlier_versions_dialog import EarlierVersionsDialog
from cosell_desk.ui.privacy_page import PrivacyPage
from cosell_desk.ui.rooms.files import Files
from cosell_desk.ui.save_dialogs import Trouble
from cosell_desk.ui.settings import Settings
from cosell_desk.ui.translation import said


class Keeping(QObject):
    erased = Signal()
    """Everything that was kept is gone, the list of recent files included."""

    def __init__(
        self,
        desk: Desk,
        files: Files,
        versions: EarlierVersions,
        settings: Settings,
        user_data: UserData,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._files, self._versions, self._settings = desk, files, versions, settings
        self._user_data, self._window = user_data, window

    def does(self) -> dict[str, Callable[[], object]]:
        return {"earlier-versions": self.show_earlier_versions, "privacy": self.show_what_is_kept}

    def show_earlier_versions(self) -> None:
        file = self._desk.file
        current = file.path.resolve() if file is not None and file.path is not None else None
        has_any = current is not None and bool(self._versions.of(current))
        EarlierVersionsDialog.ask(
            lambda: [*self._versions.all()], current if has_any else None, self._restore, self._forget, self._window
        )

    def _restore(self, version: Version) -> bool:
        """Write it as a copy where the user says, and open that."""
        there = version.path.parent if version.path.parent.is_dir() else Path(self._settings.folder)
        suggested = there / f"{version.path.stem} ({self.tr('earlier')}){version.path.suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Restore as a copy"), str(suggested))
        if not chosen:
            return False
        copy = Path(chosen)
        file = self._desk.file
        if file is not None and file.path is not None and copy.resolve() == file.path.resolve():
            words = self.tr("{name} is open here. Choose another name for the copy.").format(name=copy.name)
            Trouble.ask(self.tr("The version was not restored"), words, self._window)
            return False
        try:
            self._versions.keep(copy)
            self._versions.write(version, copy)
        except CosellError as reason:
            Trouble.ask(self.tr("The version was not restored"), said(reason), self._window)
            return False
        self._files.open(copy)
        return True

    def _forget(self, version: Version) -> None:
        try:
            self._versions.forget(version)
        except CosellError as reason:
            Trouble.ask(self.tr("The version was not deleted"), said(reason), self._window)

    def show_what_is_kept(self) -> None:
        PrivacyPage.ask(self._user_data, self._settings.place, self._erase, self._window)

    def _erase(self) -> Erased:
        self._settings.forget_everything()
        self.erased.emit()
        return self._user_data.erase()
