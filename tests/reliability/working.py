"""The child of a kill: a window at work, that tells what it shows."""

from __future__ import annotations

import itertools
import json
import os
import random
import time
from pathlib import Path

from kills import digest_of
from PySide6.QtCore import QSettings, qInstallMessageHandler
from random_edits import random_edit

from cosell_desk.core.upload import Answers, Invalid, plan
from cosell_desk.files.csv_text import is_blank
from cosell_desk.files.prepare import targets, write_parts
from cosell_desk.files.user_data import UserData
from cosell_desk.files.workbooks import write_workbook
from cosell_desk.ui import app, background
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.settings import Settings

assert write_workbook  # imported before the fork, so that saving need not


class _Pipe:
    def __init__(self, handle: int) -> None:
        self._handle = handle

    def tell(self, what: str, digest: str = "", rows: int = 0) -> None:
        line = json.dumps({"what": what, "time": time.monotonic(), "digest": digest, "rows": rows})
        os.write(self._handle, line.encode() + b"\n")


def work(number: int, path: Path, handle: int) -> None:
    """Never comes back: it is killed."""
    draw, pipe = random.Random(-number), _Pipe(handle)
    qt = app.application()
    qInstallMessageHandler(lambda *_: None)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(path.parent / "settings"))
    window = MainWindow(Settings(), UserData(path.parent / "kept"))
    window.show()
    window.start(path)
    while window.desk.file is None:
        qt.processEvents()
    model = window.desk.file.model
    pipe.tell("opened", digest_of(model.table))
    for _ in itertools.count():
        what = draw.random()
        if what < 0.03 and not window.saving.is_busy:
            pipe.tell("saving", digest_of(model.table))
            window.saving.save(lambda: pipe.tell("saved"))
        elif what < 0.05 and not background._running:
            _prepare(window, path.parent / "upload", pipe)
        elif what < 0.15 and model.undo_stack.canUndo():
            model.undo_stack.undo()
            qt.processEvents()
            pipe.tell("edit", digest_of(model.table))
        elif what < 0.22 and model.undo_stack.canRedo():
            model.undo_stack.redo()
            qt.processEvents()
            pipe.tell("edit", digest_of(model.table))
        else:
            edit, name = random_edit(draw, model.table)
            if model.edit(edit, name):
                qt.processEvents()
                pipe.tell("edit", digest_of(model.table))
        qt.processEvents()
        # A person pauses, too.
        end = time.monotonic() + draw.choice((0, 0, 0.001, 0.02))
        while time.monotonic() < end:
            qt.processEvents()


def _prepare(window: MainWindow, folder: Path, pipe: _Pipe) -> None:
    file = window.desk.file
    assert file is not None
    file.model.judge_now()
    made = plan(file.judge, Answers(Invalid.INCLUDE))
    if not made.parts:
        return
    to_write = targets(made, folder, "deals")
    folder.mkdir(exist_ok=True)
    table, shape = file.model.table.copy(), file.shape
    rows = sum(not is_blank(table.texts(deal)) for deal in made.parts[0])
    pipe.tell("preparing", rows=rows)
    background.run(
        lambda watch: write_parts(table, shape, made, to_write, overwrites=True, watch=watch),
        then=lambda _: pipe.tell("prepared"),
        failed=lambda reason: pipe.tell(f"error {type(reason).__name__} {reason}"),
    )
