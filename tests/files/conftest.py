"""Files to read, made on the spot."""

from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def as_file(tmp_path: Path) -> Callable[..., Path]:
    """Makes a file of bytes, or of text as UTF-8."""

    def make(content: bytes | str, name: str = "deals.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return make
