"""What reading a workbook changed, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.files.shape import Conversion

_SENTENCES = {
    "date-to-text": QT_TRANSLATE_NOOP("Conversion", "%n date(s) were read as MM/DD/YYYY."),
    "time-to-text": QT_TRANSLATE_NOOP("Conversion", "%n time(s) were read as text."),
    "whole-number": QT_TRANSLATE_NOOP("Conversion", "%n whole number(s) were read without decimals."),
    "number-to-text": QT_TRANSLATE_NOOP("Conversion", "%n number(s) were read as plain digits."),
    "number-as-shown": QT_TRANSLATE_NOOP("Conversion", "%n number(s) were read as Excel shows them."),
    "boolean-to-yes-no": QT_TRANSLATE_NOOP("Conversion", "%n true/false value(s) were read as Yes or No."),
    "boolean-to-text": QT_TRANSLATE_NOOP("Conversion", "%n true/false value(s) were read as text."),
}
_OTHER = QT_TRANSLATE_NOOP("Conversion", "%n cell(s) were read as text.")


def sentence(conversion: Conversion) -> str:
    template = _SENTENCES.get(conversion.kind, _OTHER)
    return QCoreApplication.translate("Conversion", template, "", conversion.count)
