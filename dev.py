#!/usr/bin/env python3
"""Sets Cosell Desk up on a fresh machine, then runs or tests it. Needs nothing but Python 3.11 to 3.14.

    python3 dev.py run [FILE]            open the window, on a sample file if none is named
    python3 dev.py test [PYTEST OPTION]  run every check and all tests
    python3 dev.py bench [OPTION]        print how fast it is, as ratios
    python3 dev.py fuzz [PYTEST OPTION]  the long tests on random files
    python3 dev.py reliability [OPTION]  print what survives kills, random files and random edits

On Windows: py dev.py run
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(BIN / ("python.exe" if os.name == "nt" else "python"))
STAMP = VENV / "set-up-for"
SAMPLE = ROOT / "resources" / "samples" / "faulty.csv"
TO_TRY = ROOT / "build" / "sample" / SAMPLE.name
PICTURE = ROOT / "cosell-desk.png"

# What the Qt wheel leaves to the system: the library and the Debian/Ubuntu package that holds it.
QT_NEEDS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
A_SCREEN_NEEDS = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

# The core's tests run once where importing any of these fails. pytest-qt's settings are unknown there, rightly.
PYTEST_WITHOUT_QT = """
import sys
sys.modules.update(dict.fromkeys(["PySide6", "shiboken6", "openpyxl", "python_calamine"]))
import pytest
sys.exit(pytest.main(sys.argv[1:]))
"""
CORE = str(Path("tests", "core"))
BESIDE = [
    str(Path("tests", *names))
    for names in (
        ("files",),
        ("cli",),
        ("ui", "test_nothing_is_cut_off.py"),
        ("ui", "test_translations.py"),
        ("ui", "test_under_sort_and_filter.py"),
    )
]
UNKNOWN_IS_FINE = ["-W", "ignore:Unknown config option:pytest.PytestConfigWarning"]


def say(sentence: str) -> None:
    print(sentence, flush=True)


def call(*command: str, **variables: str) -> int:
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    environment = {**os.environ, "PYTHONPATH": paths, **variables}
    return subprocess.run(command, cwd=ROOT, env=environment).returncode


def is_quietly_ok(*command: str) -> bool:
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


# ---- setting up


def set_up() -> None:
    install_system_packages(missing_packages())
    wanted = hashlib.sha256(LOCK.read_bytes() + str(ROOT).encode()).hexdigest()
    if STAMP.is_file() and STAMP.read_text() == wanted and Path(PYTHON).exists():
        return
    if not (Path(PYTHON).exists() and is_quietly_ok(PYTHON, "-m", "pip", "--version")):
        say("Making a Python environment in .venv ...")
        if call(sys.executable, "-m", "venv", "--clear", str(VENV)):
            sys.exit("The Python environment could not be made; see the lines above.")
    say("Installing the libraries named in requirements.lock (about 250 MB, once) ...")
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if call(*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)):
        sys.exit("The libraries could not be installed; see the lines above. Is this machine online?")
    if call(PYTHON, "-c", "import PySide6.QtWidgets"):
        sys.exit("Qt does not start on this system; the line above names what it lacks.")
    STAMP.write_text(wanted)


def missing_packages() -> list[str]:
    """Debian's names for what this system lacks; nothing on macOS and Windows, whose Qt is complete."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = {**QT_NEEDS, **A_SCREEN_NEEDS} if names_a_screen() else QT_NEEDS
    missing = [package for library, package in libraries.items() if not is_loadable(library)]
    if not VENV.exists() and importlib.util.find_spec("ensurepip") is None:
        missing.append("python{}.{}-venv".format(*sys.version_info))
    return missing


def is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(packages: list[str]) -> None:
    if not packages:
        return
    if shutil.which("apt-get") is None:
        say("This system lacks what Debian calls " + " ".join(packages) + ". Install them with its package manager.")
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() == 0:
        rights = []
    elif shutil.which("sudo") and is_quietly_ok("sudo", "-n", "true"):
        rights = ["sudo", "-n"]
    else:
        sys.exit(ask_for(install))
    say("Installing what this system lacks: " + " ".join(packages) + " ...")
    silent = [*rights, "env", "DEBIAN_FRONTEND=noninteractive"]
    call(*silent, "apt-get", "-qq", "update")
    done = subprocess.run([*silent, *install], stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    if done.returncode:
        sys.exit(ask_for(install))


def ask_for(install: list[str]) -> int:
    line = "sudo apt-get update && sudo " + " ".join(install)
    say(f"Some system packages are missing. Paste this line, then try again:\n\n    {line}\n")
    return 3


# ---- run


def names_a_screen() -> bool:
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    return not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def has_a_screen() -> bool:
    # Qt aborts the process where the named display does not answer, so that a child tries it.
    return names_a_screen() and is_quietly_ok(PYTHON, "-c", "from PySide6.QtGui import *; QGuiApplication([])")


def a_copy_of_the_sample() -> Path:
    """One to try everything on, saving too; it stays as it was saved."""
    TO_TRY.parent.mkdir(parents=True, exist_ok=True)
    if not TO_TRY.exists():
        shutil.copyfile(SAMPLE, TO_TRY)
    return TO_TRY


def run(arguments: list[str]) -> int:
    file = str(Path(arguments[0]).absolute() if arguments else a_copy_of_the_sample())
    if has_a_screen():
        return call(PYTHON, "-m", "cosell_desk", file)
    say("There is no display here, so the window is drawn off-screen instead of opened.")
    drawn = call(PYTHON, "-m", "cosell_desk", "--picture", str(PICTURE), file, QT_QPA_PLATFORM="offscreen")
    if drawn:
        return drawn
    say(f"The picture of the window is in {PICTURE}\n\nThis is what the check says of {file}:\n")
    checked = call(PYTHON, "-m", "cosell_desk", "check", file)
    return 0 if checked == 1 else checked  # 1: it found errors in the deals, which is its work


# ---- test


def test(arguments: list[str]) -> int:
    checks = {
        "ruff check": [PYTHON, "-m", "ruff", "check", "."],
        "ruff format": [PYTHON, "-m", "ruff", "format", "--check", "."],
        "mypy --strict": [PYTHON, "-m", "mypy", "--strict", "cosell_desk"],
        "import contracts": [str(BIN / "lint-imports")],
        "core without Qt": [
            PYTHON,
            "-c",
            PYTEST_WITHOUT_QT,
            "-q",
            "-p",
            "no:pytest-qt",
            *UNKNOWN_IS_FINE,
            CORE,
        ],
    }
    if not arguments:  # all tests: so that both cores have as much to do, some run beside the others
        checks["files, commands, some of the window"] = [PYTHON, "-m", "pytest", "-q", *BESIDE]
        arguments = [f"--ignore={folder}" for folder in (CORE, *BESIDE)]
    with ThreadPoolExecutor(1) as beside:  # one check after another, on the core that pytest does not use
        running = {name: beside.submit(quietly, command) for name, command in checks.items()}
        failed = ["pytest"] if call(PYTHON, "-m", "pytest", *arguments) else []
    for name, check in running.items():
        done, seconds = check.result()
        say(f"{'FAILED' if done.returncode else 'ok':<8}{name} ({seconds:.1f} s)")
        if done.returncode:
            failed.append(name)
            sys.stdout.buffer.write(done.stdout + b"\n")
            sys.stdout.flush()
    if failed:
        print("Failed: " + ", ".join(failed), file=sys.stderr, flush=True)
    return 1 if failed else 0


def quietly(command: list[str]) -> tuple[subprocess.CompletedProcess[bytes], float]:
    """What it answered, with all that it printed, and the seconds it took."""
    started = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done, time.monotonic() - started


def bench(arguments: list[str]) -> int:
    return call(PYTHON, str(Path("tests", "benchmarks")), *arguments)


def fuzz(arguments: list[str]) -> int:
    return call(PYTHON, "-m", "pytest", str(Path("tests", "fuzz")), *arguments, HYPOTHESIS_PROFILE="fuzz")


def reliability(arguments: list[str]) -> int:
    return call(PYTHON, str(Path("tests", "reliability")), *arguments)


COMMANDS = {"run": run, "test": test, "bench": bench, "fuzz": fuzz, "reliability": reliability}


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in COMMANDS:
        say(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    if not (3, 11) <= sys.version_info[:2] <= (3, 14):
        say("Cosell Desk needs Python 3.11 to 3.14; this is {}.{}.".format(*sys.version_info))
        return 3
    set_up()
    return COMMANDS[arguments[0]](arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
