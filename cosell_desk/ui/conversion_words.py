"""What reading a workbook changed, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cosell_desk.files.shape import Conversion


class ConversionWords(QObject):
    def sentence(self, conversion: Conversion) -> str:
        count = conversion.count
        match conversion.kind:
            case "date-to-text":
                return self.tr("%n date(s) were read as MM/DD/YYYY.", "", count)
            case "time-to-text":
                return self.tr("%n time(s) were read as text.", "", count)
            case "whole-number":
                return self.tr("%n whole number(s) were read without decimals.", "", count)
            case "number-to-text":
                return self.tr("%n number(s) were read as plain digits.", "", count)
            case "number-as-shown":
                return self.tr("%n number(s) were read as Excel shows them.", "", count)
            case "boolean-to-yes-no":
                return self.tr("%n true/false value(s) were read as Yes or No.", "", count)
            case _:
                return self.tr("%n cell(s) were read as text.", "", count)
