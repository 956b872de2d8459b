"""Where the command line's words go: they arrive whatever the terminal can show, and nobody needs to listen.

A reader that goes away (`check ... | head`) ends no work: what was begun is finished, and the exit code stays true.
"""

from __future__ import annotations

import os
import sys
from typing import TextIO

_PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "·": "-", "\u00a0": " "})
"""What stands for the signs of our own sentences where a terminal has none of them."""


def say(line: str = "") -> None:
    """One line for people on standard output."""
    _write(sys.stdout, line + "\n")


def complain(line: str) -> None:
    """One line for people on standard error."""
    _write(sys.stderr, line + "\n")


def refuse(file: str, sentence: str) -> None:
    """Why something was not done, with the file's name unless the sentence has it."""
    name = os.path.basename(file)
    complain(visible(sentence if name and name in sentence else f"{file}: {sentence}"))


def say_json(value: object) -> None:
    """The value as JSON, always in UTF-8, whatever the terminal's own encoding is."""
    import json

    content = (json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode("utf-8", "replace")
    stream: TextIO | None = sys.stdout
    if stream is None:  # closed by the caller, or a windowed program
        return
    try:
        stream.flush()
        if hasattr(stream, "buffer"):
            stream.buffer.write(content)
            stream.buffer.flush()
        else:
            stream.write(content.decode("utf-8"))
    except OSError:
        _stop_listening(stream)


def visible(text: str) -> str:
    """The text on one line, with what a terminal would obey instead of show written out."""
    if text.isprintable():
        return text
    return "".join([sign if sign.isprintable() else _escaped(sign) for sign in text])


def value(text: str) -> str:
    """A cell's text as it is; in quotes where its ends could not be seen otherwise."""
    shown = visible(text)
    return shown if shown and shown == text == text.strip() else f'"{shown}"'


def flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            _stop_listening(stream)


def _escaped(sign: str) -> str:
    return sign if sign == "\u00a0" else sign.encode("unicode_escape").decode("ascii")


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:  # a windowed program has no console
        return
    encoding = getattr(stream, "encoding", None) or "utf-8"
    try:
        try:
            text.encode(encoding)
        except UnicodeEncodeError:
            text = text.translate(_PLAIN).encode(encoding, "backslashreplace").decode(encoding)
        stream.write(text)
    except OSError:
        _stop_listening(stream)


def _stop_listening(stream: TextIO) -> None:
    """Let the rest go nowhere, also what Python flushes when it ends."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):  # not a real stream: nothing is flushed either
        pass
