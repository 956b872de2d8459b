"""dev.py: what a new user runs first."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_the_sample_is_tried_on_a_copy_that_stays_as_it_was_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    dev = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(dev)
    opened: list[Path] = []
    monkeypatch.setattr(dev, "TO_TRY", tmp_path / "build" / "faulty.csv")
    monkeypatch.setattr(dev, "has_a_screen", lambda: True)
    monkeypatch.setattr(dev, "call", lambda *command: opened.append(Path(command[-1])) or 0)

    dev.run([])
    assert opened[0].read_bytes() == dev.SAMPLE.read_bytes()
    assert opened[0] != dev.SAMPLE

    opened[0].write_bytes(b"saved")
    dev.run([])
    assert opened[1].read_bytes() == b"saved"
