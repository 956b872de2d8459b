"""Everything the program raises on purpose.

CosellError                 one plain sentence that says what to do
├── FileError               about one file
│   ├── NotADealFile        it is no co-sell file; carries what it looks like
│   ├── Unreadable          damaged, encrypted, too large, gone, not permitted
│   ├── NotWritten          nothing was written; the old file is as it was
│   └── NotKept             something of the program's own data (journal, history ...); work goes on without it
├── DoesNotFit              two files that do not belong together; nothing was changed
└── EditRefused             a change that does not fit the table; nothing was changed
"""

from pathlib import Path

_LONGEST = 300


def _shown(text: str) -> str:
    """A name out of a file as a sentence can hold it: no endless one, no second line, nothing that turns it round."""
    if len(text) > _LONGEST:
        text = text[: _LONGEST - 1] + "…"
    return text if text.isprintable() else "".join([each if each.isprintable() else "\ufffd" for each in text])


class CosellError(Exception):
    """Its text is a whole sentence for the user: what happened and what to do."""


class FileError(CosellError):
    """`sentence` may have named holes; the window translates it before it fills them from `holes`."""

    def __init__(self, path: Path, sentence: str, **holes: str) -> None:
        shown = {name: _shown(text) for name, text in holes.items()}
        super().__init__(sentence.format(**shown) if shown else sentence)
        self.path = path
        self.sentence = sentence
        self.holes = shown


class NotADealFile(FileError):
    """Rule F1. `code` is the stable word for what the file looks like instead."""

    def __init__(self, path: Path, sentence: str, code: str, **holes: str) -> None:
        super().__init__(path, sentence, **holes)
        self.code = code


class Unreadable(FileError):
    pass


class NotWritten(FileError):
    pass


class NotKept(FileError):
    pass


class DoesNotFit(CosellError):
    pass


class EditRefused(CosellError):
    pass
