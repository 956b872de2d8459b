"""Words that Qt-free modules marked for translation, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from cosell_desk.core.errors import CosellError, FileError


def translate(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


def said(error: CosellError) -> str:
    """What an error tells the user."""
    if isinstance(error, FileError):
        sentence = translate("File", error.sentence)
        return sentence.format(**error.holes) if error.holes else sentence
    return str(error)
