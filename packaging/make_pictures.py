#!/usr/bin/env python3
"""Makes pictures of the window in every state that people meet, to be looked at, and the one that README.md shows.

    .venv/bin/python packaging/make_pictures.py FOLDER      all states, light and dark, at 100 and 200 %
    .venv/bin/python packaging/make_pictures.py FOLDER --only form find --theme dark --scale 1.5 --size 1280x720
    .venv/bin/python packaging/make_pictures.py --check --language fr_FR      no pictures; names words that are cut off
    .venv/bin/python packaging/make_pictures.py --readme    resources/help/window.png

It draws on a virtual display (Xvfb) of its own, where there is none off-screen, and never on the user's screen. The
states are in pictures/, by subject.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pictures.drawing import draw
from pictures.states import STATES

SCREEN = (1920, 1080)
"""The largest window, at 100 %."""


def main() -> int:
    arguments = _arguments()
    if arguments.list:
        print("\n".join(STATES))
        return 0
    if arguments.drawing:
        draw(arguments)
        return 0
    if arguments.readme:
        arguments.theme, arguments.size, arguments.scale = ["light"], ["1280x720"], [1.0]
    elif arguments.check:
        arguments.theme = ["light"]
    elif arguments.folder is None:
        sys.exit("Name a folder for the pictures.")
    else:
        arguments.folder.mkdir(parents=True, exist_ok=True)
    done = 0
    for scale in arguments.scale:  # Qt takes a scale only when it starts
        done = max(done, _draw_at(scale, arguments))
    return done


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--check", action="store_true", help="only say which words are cut off")
    parser.add_argument("--list", action="store_true", help="name the states")
    parser.add_argument("--only", nargs="+", default=[], metavar="STATE")
    parser.add_argument("--theme", nargs="+", choices=("light", "dark"), default=["light", "dark"])
    parser.add_argument("--size", nargs="+", default=["1280x720", "1920x1080"])
    parser.add_argument("--scale", nargs="+", type=float, default=[1.0, 2.0])
    parser.add_argument("--language", default="en_US", help="a locale such as sv_SE")
    parser.add_argument("--drawing", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _draw_at(scale: float, of: argparse.Namespace) -> int:
    command = [sys.executable, str(Path(__file__)), *([str(of.folder)] if of.folder else []), "--drawing"]
    command += ["--scale", str(scale), "--theme", *of.theme, "--size", *of.size, "--language", of.language]
    command += ["--readme"] if of.readme else []
    command += ["--check"] if of.check else []
    command += ["--only", *of.only] if of.only else []
    with _display(round(SCREEN[0] * scale), round(SCREEN[1] * scale)) as variables:
        surroundings = {name: text for name, text in os.environ.items() if not name.startswith(("QT_", "XDG_CURRENT"))}
        return subprocess.run(command, env={**surroundings, **variables, "QT_SCALE_FACTOR": str(scale)}).returncode


@contextmanager
def _display(width: int, height: int) -> Iterator[dict[str, str]]:
    """A virtual display of that size; its variables."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    told, tells = os.pipe()
    server = subprocess.Popen(
        [xvfb, "-displayfd", str(tells), "-screen", "0", f"{width}x{height}x24", "-dpi", "96", "-nolisten", "tcp"],
        pass_fds=[tells],
        stderr=subprocess.DEVNULL,
    )
    os.close(tells)
    try:
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        variables = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        tried = [sys.executable, "-c", "from PySide6.QtGui import QGuiApplication as A; A([])"]
        can_use_it = (
            number and not subprocess.run(tried, env={**os.environ, **variables}, capture_output=True).returncode
        )
        yield variables if can_use_it else {"QT_QPA_PLATFORM": "offscreen"}
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
