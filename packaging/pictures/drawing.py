"""Draws states in each theme and size, and says what could not be drawn and which words are cut off."""

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage, QPixmap

from cosell_desk.ui import theme
from cosell_desk.ui.app import application
from pictures import ROOT
from pictures.stage import Stage
from pictures.states import STATES

README_PICTURE = ROOT / "resources" / "help" / "window.png"


def draw(of: argparse.Namespace) -> None:
    """The states that were asked for, on the display that is there; or only what is cut off in them."""
    QLocale.setDefault(QLocale(of.language))
    app = application()
    app.setCursorFlashTime(0)
    failed, cut = list[str](), list[str]()
    for chosen in of.theme:
        theme.apply(app, theme.Theme(chosen))
        for size in of.size:
            width, height = map(int, size.split("x"))
            if of.readme:
                _one("faulty", theme.Theme(chosen), (width, height), README_PICTURE)
                print(f"{README_PICTURE.relative_to(ROOT)}: {README_PICTURE.stat().st_size // 1024} kB")
                return
            for state in STATES:
                if of.only and not any(word in state for word in of.only):
                    continue
                name = f"{state}-{chosen}-{size}-{round(of.scale[0] * 100)}.png"
                try:
                    out = None if of.check else of.folder / name
                    cut += [f"{name}: {line}" for line in _one(state, theme.Theme(chosen), (width, height), out)]
                except Exception as reason:  # one state that fails must not hide the others
                    failed.append(f"{name}: {type(reason).__name__}: {reason}")
    if cut:
        print("Cut off:\n" + "\n".join(cut))
    if failed:
        sys.exit("Not drawn:\n" + "\n".join(failed))
    if cut and of.check:
        sys.exit(1)


def _one(state: str, chosen: theme.Theme, size: tuple[int, int], out: Path | None) -> list[str]:
    """Words that are cut off in it; without `out` that is all that is done."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), chosen, size)
        stage.is_hurried = out is None
        try:
            stage.settle()
            STATES[state](stage)
            if stage.picture is None:
                stage.take()
            if out is not None and stage.picture is not None:
                _save(stage.picture, out)
            return stage.cut_off
        finally:
            stage.leave()


def _save(picture: QPixmap, out: Path) -> None:
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    if out == README_PICTURE:  # its 256 commonest colours are enough, at a third of the size
        pixels = Counter(memoryview(image.constBits()).cast("I"))
        commonest = [colour for colour, _ in pixels.most_common(256)]
        image = image.convertToFormat(QImage.Format.Format_Indexed8, commonest, Qt.ImageConversionFlag.ThresholdDither)
    if not image.save(str(out), quality=0):
        raise OSError(f"{out} could not be written")
