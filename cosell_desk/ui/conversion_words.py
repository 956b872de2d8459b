"""What reading a workbook changed, in sentences."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from cosell_desk.files.shape import Conversion

_FIRST = ("formula-without-value", "hidden-rows")
"""What somebody may have to act on, and must not miss behind the rest."""


class ConversionWords(QObject):
    def sentences(self, conversions: Iterable[Conversion]) -> str:
        by_weight = sorted(conversions, key=lambda each: each.kind not in _FIRST)
        return " ".join([self.sentence(each) for each in by_weight])

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
            case "formula-value":
                return self.tr("%n formula(s) were read as the values that Excel last showed.", "", count)
            case "formula-without-value":
                return self.tr(
                    "%n formula(s) have no value in the file and were read as empty: open it in Excel and save it"
                    " there, or type the values here.",
                    "",
                    count,
                )
            case "hidden-rows":
                return self.tr(
                    "%n row(s) are hidden in the workbook; they are deals too and are shown here.", "", count
                )
            case _:
                return self.tr("%n cell(s) were read as text.", "", count)
