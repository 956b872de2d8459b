"""Excel's files: .xlsx and .xlsm opened and saved, .xls and .ods opened as far as python-calamine reads them."""

from cosell_desk.files.workbook_reading import read_workbook
from cosell_desk.files.workbook_writing import NEW_WORKBOOK, as_workbook, parts_that_would_be_lost, write_workbook

__all__ = ["NEW_WORKBOOK", "as_workbook", "parts_that_would_be_lost", "read_workbook", "write_workbook"]
