"""The command line. It speaks English, and never imports Qt but to open the window.

Nothing heavy is imported before it is known which command was asked for: `--help` answers at once.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from cosell_desk.cli.arguments import Wishes, parse

__all__ = ["main", "main_window"]

_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Does what the arguments say (those of the process, where none are given); answers the exit code."""
    try:
        wishes = parse(list(sys.argv[1:] if arguments is None else arguments))
        return _do(wishes)
    except SystemExit as left:  # argparse: --help, --version, or what it cannot understand
        return left.code if isinstance(left.code, int) else 2
    except KeyboardInterrupt:
        return _INTERRUPTED
    except MemoryError:
        return _complain("This computer's memory is not enough for it. Close other programs, or download fewer deals.")
    finally:
        _flush()
        if arguments is None:
            # The process ends here: looking through a million texts for what could be freed would be wasted.
            gc.freeze()


def main_window() -> int:
    """The windowed program of Windows: it has no console, and knows no commands but a file to open."""
    return _open_window(next(iter(sys.argv[1:]), None))


def _do(wishes: Wishes) -> int:
    match wishes.command:
        case "check":
            from cosell_desk.cli.check import check

            return check(wishes)
        case "fix":
            from cosell_desk.cli.fix import fix

            return fix(wishes)
        case "prepare":
            from cosell_desk.cli.prepare import prepare

            return prepare(wishes)
        case "compare":
            from cosell_desk.cli.compare import compare

            return compare(wishes)
        case "template":
            from cosell_desk.cli.template import template

            return template(wishes)
        case "columns":
            from cosell_desk.cli.columns import columns

            return columns(wishes)
        case _:
            if wishes.picture is not None:
                return _draw_picture(wishes.picture, wishes.file)
            return _open_window(wishes.file)


def _open_window(file: str | None) -> int:
    from pathlib import Path

    try:
        from cosell_desk.ui.app import run
    except ImportError as error:
        return _without_qt(error)
    return run(Path(file) if file is not None else None)


def _draw_picture(picture: str, file: str | None) -> int:
    from pathlib import Path

    try:
        from cosell_desk.ui.app import draw_picture
    except ImportError as error:
        return _without_qt(error)
    return draw_picture(Path(file) if file is not None else None, Path(picture))


def _without_qt(error: ImportError) -> int:
    """Qt's libraries want others of the system, which a bare machine lacks."""
    if (error.name or "").startswith("cosell_desk"):
        raise error
    return _complain(
        f"The window cannot be opened, because Qt does not start here ({error}). `python3 dev.py run` in the source"
        " installs what it needs; the commands (cosell-desk --help) work without it."
    )


def _complain(sentence: str) -> int:
    from cosell_desk.cli.output import complain

    complain(sentence)
    return 2


def _flush() -> None:
    from cosell_desk.cli.output import flush

    flush()
