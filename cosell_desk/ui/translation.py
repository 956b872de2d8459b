"""Words that Qt-free modules marked for translation, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from cosell_desk.core.errors import CosellError, FileError

_CONTEXTS = ("File", "UserData", "Journal", "EarlierVersions", "Originals", "History")
"""Where the sentences of exceptions are marked, and what some of them call the things that they speak of."""


def translate(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


def said(error: CosellError) -> str:
    """What an error tells the user."""
    if isinstance(error, FileError):
        sentence = _marked(error.sentence)
        holes = {name: _marked(text) if name == "what" else text for name, text in error.holes.items()}
        return sentence.format(**holes) if holes else sentence
    return str(error)


def _marked(text: str) -> str:
    """A text whose context is not known, translated."""
    return next((found for context in _CONTEXTS if (found := translate(context, text)) != text), text)
