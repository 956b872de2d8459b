"""The program needs no network: it runs whole where no socket to another machine can be made."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"

# Audit hooks see every socket that Python code makes; a child process inherits the ban by this same file.
BAN = """
import os, socket, sys

def _refuse(event, arguments):
    asked = event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6)
    if asked or event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        with open(os.environ["REFUSED"], "a") as file:
            file.write(f"{event} {arguments}\\n")
        raise PermissionError("AF_INET and AF_INET6 are forbidden")

sys.addaudithook(_refuse)
"""


@pytest.fixture
def offline(tmp_path):
    (tmp_path / "ban").mkdir()
    (tmp_path / "ban" / "sitecustomize.py").write_text(BAN)
    refused = tmp_path / "refused"

    def run(*command, code=0):
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(tmp_path / "ban"), str(ROOT)]),
            "REFUSED": str(refused),
            "QT_QPA_PLATFORM": "offscreen",
            "COSELL_DESK_DATA": str(tmp_path / "kept"),
            "HOME": str(tmp_path),
        }
        done = subprocess.run([sys.executable, *command], cwd=tmp_path, env=environment, capture_output=True, text=True)
        assert not refused.exists(), refused.read_text()
        assert done.returncode == code, done.stderr
        return done

    return run


def test_the_ban_works(tmp_path, offline):
    done = subprocess.run(
        [sys.executable, "-c", "import socket; socket.socket(socket.AF_INET6)"],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "ban"), "REFUSED": str(tmp_path / "refused")},
        capture_output=True,
        text=True,
    )
    assert "are forbidden" in done.stderr
    assert "AddressFamily" in (tmp_path / "refused").read_text() or "10" in (tmp_path / "refused").read_text()


def test_a_file_is_checked_mended_and_prepared_offline(offline, tmp_path):
    offline("-m", "cosell_desk", "check", str(SAMPLES / "faulty.csv"), code=1)
    offline("-m", "cosell_desk", "check", str(SAMPLES / "clean.xlsx"))


def test_the_window_opens_judges_and_is_drawn_offline(offline, tmp_path):
    picture = tmp_path / "window.png"
    offline("-m", "cosell_desk", "--picture", str(picture), str(SAMPLES / "faulty.csv"))

    assert picture.stat().st_size > 10_000
