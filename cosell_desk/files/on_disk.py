"""Whether a file is still what it was when it was read or written here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cosell_desk.files.user_data import content_hash


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A file's content by its hash, and by what the system says of it, which saves reading it again."""

    digest: str
    stamp: tuple[int, int, int] | None = None

    @classmethod
    def of(cls, path: Path) -> OnDisk | None:
        """The file as it is now; None where it cannot be read."""
        try:
            # First the stamp: what is written between the two is then taken for a change, never overlooked.
            stamp = _stamp(path)
            return cls(content_hash(path), stamp)
        except (OSError, ValueError):
            return None

    def has_changed(self, path: Path) -> bool:
        """Whether somebody else wrote another content into the file since. One that is gone holds nothing to lose."""
        try:
            if self.stamp is not None and _stamp(path) == self.stamp:
                return False
            return content_hash(path) != self.digest
        except (OSError, ValueError):
            return False


def _stamp(path: Path) -> tuple[int, int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns, found.st_ino
