"""What the status line says: the file, the current cell in a sentence, what is selected, what there is to upload."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from itertools import chain

from PySide6.QtCore import QLocale, QModelIndex, QObject, QTimer

from cosell_desk.core import messages
from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import DealId
from cosell_desk.core.upload import Answers, looks_processed, stays_out
from cosell_desk.files.encodings import WINDOWS_1252
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk, OpenFile
from cosell_desk.ui.judging import Sliced
from cosell_desk.ui.status_line import StatusLine
from cosell_desk.ui.translation import translate

_PART = 1_000
"""Deals that Partner Center takes in one file."""
_A_STEP = 200
"""Deals that are added up in about a millisecond."""
_VALUE, _CURRENCY = "Estimated Deal Value", "Currency"


class Sums(QObject):
    def __init__(self, desk: Desk, view: DealView, line: StatusLine) -> None:
        super().__init__(line)
        self._desk, self._view, self._line = desk, view, line
        self._adding = Sliced(lambda: chain(self._adding_up(), self._counting_upload()), self)
        # A selection grows with every step of the mouse, edits come key by key; sums are made once they rest.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(40)
        self._rest.timeout.connect(self._adding.start)
        view.place_changed.connect(self._changed)
        desk.opened.connect(self._opened)
        desk.closed.connect(self._closed)
        desk.saved.connect(self._show_file)

    def _opened(self) -> None:
        model = self._model
        assert model is not None
        model.judged.connect(self._changed)
        model.rechecked.connect(self._changed)
        self._show_file()
        self._changed()

    def _closed(self) -> None:
        self._adding.stop()
        self._rest.stop()
        for show in (self._line.show_file, self._line.show_cell, self._line.show_selection, self._line.show_sums):
            show("")

    @property
    def _model(self) -> DealModel | None:
        return self._desk.file.model if self._desk.file is not None else None

    def _changed(self) -> None:
        self._show_cell(self._view.currentIndex())
        self._adding.stop()
        self._rest.start()

    # The file

    def _show_file(self) -> None:
        if self._desk.file is not None:
            self._line.show_file(self.file_words(self._desk.file), self._desk.file.name)

    def file_words(self, file: OpenFile) -> str:
        shape = file.shape
        words = [file.name, self.tr("layout {name}").format(name=file.model.table.layout.name)]
        if shape.sheet is not None:
            words.append(self.tr("sheet {name}").format(name=shape.sheet))
        if shape.encoding is not None:
            words.append(_encoding(shape.encoding))
        if shape.delimiter is not None:
            names = {
                ",": self.tr("comma"),
                ";": self.tr("semicolon"),
                "\t": self.tr("tab"),
                "|": self.tr("vertical bar"),
            }
            words.append(names.get(shape.delimiter, shape.delimiter))
        return " · ".join(words)

    # The current cell

    def _show_cell(self, index: QModelIndex) -> None:
        model = self._model
        self._line.show_cell(self.cell_words(model, index) if model is not None and index.isValid() else "")

    def cell_words(self, model: DealModel, index: QModelIndex) -> str:
        """What is wrong with the cell, else why it is locked, else what its column is for."""
        deal, column = model.deal_at(index.row()), model.column_at(index.column())
        if deal not in model.table:
            return ""
        number = model.table.row_number(deal)
        row = self.tr("New deal") if number is None else self.tr("Row {number}").format(number=number)
        faults = model.findings.cell(deal, column.id)
        if faults:
            worst = max(faults, key=lambda fault: fault.severity)
            text = model.table.text(deal, column.id)
            said = messages.sentence(worst, heading=column.heading, text=text, translate=translate)
        elif reason := model.lock_reason(index):
            said = reason
        elif column.column is not None:
            told = translate("Column", column.column.help)
            said = self.tr("{heading}: {help}").format(heading=column.heading, help=told)
        else:
            said = column.heading
        return f"{row} · {said}"

    # What is selected

    def _adding_up(self) -> Iterator[float]:
        """What the selection amounts to, and the deals' Estimated Deal Value added up for each currency."""
        model, selected = self._model, self._view.selected()
        cells = sum([len(each.deals) * len(each.columns) for each in selected])
        if model is None or cells < 2:
            self._line.show_selection("")
            return
        deals = list(dict.fromkeys([deal for each in selected for deal in each.deals if deal in model.table]))
        yield 0.0
        if len(deals) < 2:
            self._line.show_selection(self.tr("%n cell(s)", "", cells))
            return
        sums: dict[str, Decimal] = {}
        for at in range(0, len(deals), _A_STEP):
            _add(sums, model.table, deals[at : at + _A_STEP])
            yield at / len(deals)
        self._line.show_selection(" · ".join([self.tr("%n deal(s)", "", len(deals)), *self._sum_words(sums)]))

    def _sum_words(self, sums: dict[str, Decimal]) -> list[str]:
        locale = QLocale()
        nowhere = sums.pop("", None)
        words = [f"{currency} {_shown(locale, value)}" for currency, value in sorted(sums.items())]
        if nowhere is not None:
            words.append(self.tr("{sum} without a currency").format(sum=_shown(locale, nowhere)))
        return words

    # What there is to upload

    def _counting_upload(self) -> Iterator[float]:
        """How many deals go up as they stand: closed ones do not, nor those that succeeded before."""
        file = self._desk.file
        if file is None:
            return
        model, of = file.model, file.upload
        deals, succeeded = len(model.table), 0
        is_processed = looks_processed(model.table) if of.is_processed is None else of.is_processed
        if is_processed or of.results is not None:
            answers = Answers(is_processed=is_processed)
            for at, is_out in enumerate(stays_out(file.judge, answers, received=of.received, results=of.results)):
                succeeded += is_out
                if at % _A_STEP == 0:
                    yield at / deals
        upload = deals - model.findings.counts.closed - succeeded
        parts = -(-upload // _PART)
        number = QLocale().toString
        words = self.tr("%n deal(s)", "", deals)
        if upload:
            into = self.tr("%n file(s)", "", parts)
            words += ", " + self.tr("{count} to upload in {files}").format(count=number(upload), files=into)
        self._line.show_sums(words)


def _add(sums: dict[str, Decimal], table: DealTable, deals: Sequence[DealId]) -> None:
    """The deals' values to the sums, "" being that of values without a currency."""
    values, currencies = table.named(_VALUE), table.named(_CURRENCY)
    if values is None or values.column is None:
        return
    for deal in deals:
        try:
            value = Decimal(values.column.kind.meaning(table.text(deal, values.id)))
        except InvalidOperation:
            continue
        if not value.is_finite():
            continue
        currency = ""
        if currencies is not None and currencies.column is not None:
            currency = currencies.column.kind.meaning(table.text(deal, currencies.id))
        sums[currency] = sums.get(currency, Decimal()) + value


def _encoding(name: str) -> str:
    """As people write it."""
    return "Windows-1252" if name.lower() in ("cp1252", WINDOWS_1252) else name.upper()


def _shown(locale: QLocale, value: Decimal) -> str:
    """Whole amounts without decimals; grouped as the system does it."""
    whole = value == value.to_integral_value()
    return locale.toString(float(value), "f", 0 if whole else 2)
