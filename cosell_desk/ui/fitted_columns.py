"""Columns of a dialog's list that are as wide as their texts, within limits, so that only what is long is shortened."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QTableView

_LOOKED_AT = 100
"""Rows; thousands would keep the dialog from opening."""


def fit_columns(view: QTableView, limits: Mapping[int, tuple[int, int]]) -> None:
    """The least and the most width of each column; a heading is always whole."""
    header = view.horizontalHeader()
    header.setResizeContentsPrecision(_LOOKED_AT)
    for column, (least, most) in limits.items():
        wanted = min(max(least, view.sizeHintForColumn(column)), most)
        view.setColumnWidth(column, max(wanted, header.sectionSizeHint(column)))
