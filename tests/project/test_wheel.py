"""What `pip install .` installs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from cosell_desk import __version__

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    [path] = folder.glob(f"cosell_desk-{__version__}-*.whl")
    with zipfile.ZipFile(path) as archive:
        yield archive


def test_the_wheel_holds_every_module_and_every_resource(wheel):
    names = set(wheel.namelist())

    for path in (ROOT / "cosell_desk").rglob("*.py"):
        assert path.relative_to(ROOT).as_posix() in names
    for path in (ROOT / "resources").rglob("*"):
        if path.is_file():
            assert "cosell_desk/" + path.relative_to(ROOT).as_posix() in names


def test_the_wheel_holds_no_tests(wheel):
    tops = {name.partition("/")[0] for name in wheel.namelist()}

    assert tops == {"cosell_desk", f"cosell_desk-{__version__}.dist-info"}


def test_the_wheel_brings_a_command_and_a_windowed_command(wheel):
    entry_points = wheel.read(f"cosell_desk-{__version__}.dist-info/entry_points.txt").decode()

    assert "cosell-desk = cosell_desk.cli:main\n" in entry_points
    assert "cosell-desk-window = cosell_desk.cli:main_window\n" in entry_points
