"""What the window remembers between two starts, in one file of the user's own configuration folder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from cosell_desk.ui.language import Language
from cosell_desk.ui.theme import Theme

RECENT_FILES = 8


@dataclass(frozen=True, slots=True)
class ColumnLooks:
    """Columns by name: those hidden, all in the order in which they are shown (none: the file's), and those that stay
    at the left edge (None: as at the first start)."""

    hidden: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    frozen: tuple[str, ...] | None = None


class Settings:
    """Every value has a type and a default here; a settings file that was edited by hand or damaged does no harm."""

    def __init__(self) -> None:
        self._stored = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Cosell Desk", "cosell-desk")

    def _bytes(self, key: str) -> QByteArray:
        value = self._stored.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def _number(self, key: str, default: int, lowest: int, highest: int) -> int:
        try:
            value = int(str(self._stored.value(key, default)))
        except ValueError:
            return default
        return value if lowest <= value <= highest else default

    def _texts(self, key: str) -> list[str]:
        value = self._stored.value(key)
        # An INI file cannot tell a list of one text from a text.
        return [value] if isinstance(value, str) else [str(text) for text in value] if isinstance(value, list) else []

    @property
    def geometry(self) -> QByteArray:
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._stored.setValue("window/geometry", value)

    @property
    def docks(self) -> QByteArray:
        return self._bytes("window/docks")

    @docks.setter
    def docks(self, value: QByteArray) -> None:
        self._stored.setValue("window/docks", value)

    @property
    def docks_wanted(self) -> frozenset[str]:
        """Names of the docks that are shown while a file is open."""
        if not self._stored.contains("window/docks-wanted"):
            return frozenset({"problem-dock"})
        return frozenset(self._texts("window/docks-wanted"))

    @docks_wanted.setter
    def docks_wanted(self, value: frozenset[str]) -> None:
        self._stored.setValue("window/docks-wanted", sorted(value))

    @property
    def theme(self) -> Theme:
        try:
            return Theme(str(self._stored.value("window/theme", Theme.SYSTEM.value)))
        except ValueError:
            return Theme.SYSTEM

    @theme.setter
    def theme(self, value: Theme) -> None:
        self._stored.setValue("window/theme", value.value)

    @property
    def language(self) -> Language:
        try:
            return Language(str(self._stored.value("window/language", Language.SYSTEM.value)))
        except ValueError:
            return Language.SYSTEM

    @language.setter
    def language(self, value: Language) -> None:
        self._stored.setValue("window/language", value.value)

    @property
    def zoom(self) -> int:
        """Of the table, in per cent."""
        return self._number("table/zoom", 100, 50, 300)

    @zoom.setter
    def zoom(self, value: int) -> None:
        self._stored.setValue("table/zoom", value)

    @property
    def widths(self) -> dict[str, int]:
        """Widths that the user gave to columns, at 100 %, by the columns' names."""
        found: dict[str, int] = {}
        for line in self._texts("table/widths"):
            name, _, width = line.rpartition("=")
            if name and width.isdecimal() and 10 <= int(width) <= 4_000:
                found[name] = int(width)
        return found

    @widths.setter
    def widths(self, value: dict[str, int]) -> None:
        self._stored.setValue("table/widths", [f"{name}={width}" for name, width in sorted(value.items())])

    def columns_of(self, layout: str) -> ColumnLooks:
        """How the columns of files of that layout were last shown."""
        group = f"columns/{layout}"
        frozen = self._texts(f"{group}/frozen") if self._stored.contains(f"{group}/frozen") else None
        return ColumnLooks(
            tuple(self._texts(f"{group}/hidden")),
            tuple(self._texts(f"{group}/order")),
            None if frozen is None else tuple([name for name in frozen if name]),
        )

    def remember_columns(self, layout: str, looks: ColumnLooks) -> None:
        group = f"columns/{layout}"
        self._stored.setValue(f"{group}/hidden", list(looks.hidden))
        self._stored.setValue(f"{group}/order", list(looks.order))
        if looks.frozen is not None:
            self._stored.setValue(f"{group}/frozen", list(looks.frozen) or [""])

    @property
    def with_byte_order_mark(self) -> bool:
        """Whether import-ready files begin with the mark by which Excel knows UTF-8."""
        return str(self._stored.value("upload/byte-order-mark", "true")) == "true"

    @with_byte_order_mark.setter
    def with_byte_order_mark(self, value: bool) -> None:
        self._stored.setValue("upload/byte-order-mark", "true" if value else "false")

    def defaults(self, columns: Iterable[str]) -> dict[str, str]:
        """What a new deal begins with: the texts last typed into these columns."""
        found = {column: self._stored.value(f"defaults/{column}") for column in columns}
        return {column: text for column, text in found.items() if isinstance(text, str) and text}

    def remember_default(self, column: str, text: str) -> None:
        self._stored.setValue(f"defaults/{column}", text)

    @property
    def folder(self) -> str:
        """Where the last file was opened or saved; empty before the first."""
        return str(self._stored.value("files/folder", ""))

    @property
    def recent_files(self) -> list[Path]:
        """The newest first. Files that are gone are left out: they may come back with their network folder."""
        return [path for path in map(Path, self._texts("files/recent")) if path.is_file()]

    def remember_file(self, path: Path) -> None:
        whole = str(path.absolute())
        others = [known for known in self._texts("files/recent") if known != whole]
        self._stored.setValue("files/recent", [whole, *others][:RECENT_FILES])
        self._stored.setValue("files/folder", str(path.absolute().parent))

    def forget_files(self) -> None:
        self._stored.remove("files/recent")

    @property
    def place(self) -> Path:
        """The file that all of it is in."""
        return Path(self._stored.fileName())

    def forget_everything(self) -> None:
        """As at the first start; what the window remembers when it closes is its looks alone."""
        self._stored.clear()
        self._stored.sync()
        self.place.unlink(missing_ok=True)
