"""Copying, cutting and pasting cells, with this program and with spreadsheets."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QByteArray, QLocale, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cosell_desk.core import edits
from cosell_desk.core.clipboard_text import MOST_LETTERS, block_of, read_text, write_html, write_text
from cosell_desk.core.edits import Rectangle
from cosell_desk.core.faults import ColumnId, Severity
from cosell_desk.core.findings import Faults
from cosell_desk.core.kinds import Amount
from cosell_desk.core.pasting import Block, Paste, paste
from cosell_desk.core.rules import DEAL_RULES
from cosell_desk.core.watch import Watch, part_of, watched
from cosell_desk.files.limits import MAX_ROWS
from cosell_desk.ui.add_deals_dialog import AddDealsDialog, MoreDeals
from cosell_desk.ui.background import Cancelled
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.judging import Sliced
from cosell_desk.ui.rooms.deals import DEFAULTS
from cosell_desk.ui.settings import Settings
from cosell_desk.ui.waiting import Waiting

_NAMED = 3
"""Headings that a message lists."""
_OWN = "application/x-cosell-desk-cells"
"""Text in UTF-8 that this program reads back to the letter, without a look at the HTML."""
_LIBREOFFICE = "application/x-libreoffice-tsvc"
"""Tab-separated text in UTF-16, with the line breaks that LibreOffice's plain text leaves out."""


class Clipboard(QObject):
    told = Signal(str, int)
    """A sentence, and how bad it is."""

    def __init__(
        self, desk: Desk, settings: Settings, view: DealView, parent: QWidget, commit_editor: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._view, self._window = desk, settings, view, parent
        self._commit_editor = commit_editor

    def does(self) -> dict[str, Callable[[], object]]:
        return {"cut": self.cut, "copy": self.copy, "paste": self.paste}

    @property
    def _model(self) -> DealModel | None:
        return self._desk.file.model if self._desk.file is not None else None

    # Copying

    def copy(self) -> bool:
        """False when there is nothing that can be copied at once."""
        self._commit_editor()
        model = self._model
        if model is None:
            return False
        area = _one_area(model, self._view.selected())
        if area is None:
            self.told.emit(self.tr("Select one block of cells: several cannot be copied at once."), Severity.NOTE)
            return False
        positions = [model.table.position(column) for column in area.columns]
        rows = [model.table.texts(deal) for deal in area.deals]
        amounts = [at for at, column in enumerate(area.columns) if _is_amount(model, column)]
        content = QMimeData()
        try:
            with Waiting(self.tr("Copying…"), self._window) as watch:
                block = tuple([tuple([row[at] for at in positions]) for row in watched(rows, part_of(watch, 0.0, 0.2))])
                text = write_text(block, part_of(watch, 0.2, 0.4))
                content.setText(text)
                content.setData(_OWN, QByteArray(text.encode()))
                markup = write_html(block, amounts, part_of(watch, 0.4, 1.0))
                watch(1.0)
                content.setHtml(markup)
        except Cancelled:
            self.told.emit(self.tr("Nothing was copied."), Severity.NOTE)
            return False
        QGuiApplication.clipboard().setMimeData(content)
        return True

    def cut(self) -> None:
        if not self.copy():
            return
        model = self._model
        assert model is not None
        selected = self._view.selected()
        self._view.carry_out(
            lambda watch: edits.clear(model.table, selected, model.is_locked, watch),
            lambda count: self.tr("Cut %n cell(s)", "", count),
        )

    # Pasting

    def paste(self) -> None:
        self._commit_editor()
        model = self._model
        if model is None or not model.columns_shown:
            return
        try:
            made = self._asked_for(model)
        except Cancelled:
            self.told.emit(self.tr("Nothing was pasted."), Severity.NOTE)
            return
        if made is not None:
            self._put(model, made)

    def _asked_for(self, model: DealModel) -> Paste | None:
        """The paste as the user wants it; None when there is none, and that was told. Raises Cancelled."""
        content = QGuiApplication.clipboard().mimeData()
        if _size(content) > MOST_LETTERS:
            self.told.emit(
                self.tr(
                    "There is too much on the clipboard to be pasted. Copy fewer cells, or save them as a file and"
                    " open that."
                ),
                Severity.WARNING,
            )
            return None
        selection = self._view.selected() or [Rectangle((), (model.columns_shown[0],))]
        with Waiting(self.tr("Pasting…"), self._window) as watch:
            block = _copied(content, part_of(watch, 0.0, 0.5))
            made = self._made(model, block, selection, part_of(watch, 0.5, 1.0), adds_deals=False)
        if not any(block):
            self.told.emit(self.tr("There is nothing on the clipboard that could be pasted."), Severity.NOTE)
            return None
        if not made.lacking:
            return made
        if len(model.table) + made.lacking > MAX_ROWS:
            words = self.tr(
                "With %n more deal(s) the file would have {count}; {most} is the limit. Copy fewer rows.",
                "",
                made.lacking,
            )
            number = QLocale().toString
            count, most = number(len(model.table) + made.lacking), number(MAX_ROWS)
            self.told.emit(words.format(count=count, most=most), Severity.WARNING)
            return None
        match AddDealsDialog.ask(made.lacking, made.fitting, self._window):
            case MoreDeals.CANCEL:
                return None
            case MoreDeals.ADD:
                with Waiting(self.tr("Pasting…"), self._window) as watch:
                    return self._made(model, block, selection, watch, adds_deals=True)
            case MoreDeals.ONLY_WHAT_FITS:
                return made

    def _made(
        self, model: DealModel, block: Block, selection: list[Rectangle], watch: Watch, *, adds_deals: bool
    ) -> Paste:
        return paste(
            model.table,
            block,
            selection,
            model.shown,
            model.columns_shown,
            model.locks.is_locked,
            adds_deals=adds_deals,
            defaults=self._settings.defaults(DEFAULTS),
            watch=watch,
        )

    def _put(self, model: DealModel, made: Paste) -> None:
        if not made.edit:
            self._tell(model, made, {})
            return
        errors = _Errors(model, made)
        if not model.edit(made.edit, self.tr("Paste %n cell(s)", "", made.written)):
            return
        if made.added:
            model.reveal(made.added)
        if made.target:
            self._view.show_places(made.target[0].deals, made.target[0].columns)
        if not model.is_judging:
            self._tell(model, made, errors.added())
            return
        self._tell(model, made, {})
        step = model.undo_stack.index()
        counting = Sliced(errors.steps, model)

        def count() -> None:
            if model.undo_stack.index() == step:  # nothing was done or undone since
                counting.start()

        def tell_at_last() -> None:
            counting.deleteLater()
            if model.undo_stack.index() == step and not model.is_judging:
                self._tell(model, made, errors.counted)

        counting.finished.connect(tell_at_last)
        model.caught_up.connect(count, Qt.ConnectionType.SingleShotConnection)

    def _tell(self, model: DealModel, made: Paste, worse: dict[ColumnId, int]) -> None:
        said = [self.tr("%n cell(s) pasted.", "", made.written) if made.written else self.tr("Nothing was changed.")]
        if made.added:
            said.append(self.tr("%n deal(s) added.", "", len(made.added)))
        if worse:
            order = sorted(worse, key=lambda column: (-worse[column], model.table.position(column)))
            count = QLocale().toString
            named = [f"{model.table.column(column).heading} ({count(worse[column])})" for column in order[:_NAMED]]
            if len(order) > _NAMED:
                wrong = self.tr("%n cell(s) now have an error, most of them in {headings}.", "", sum(worse.values()))
            else:
                wrong = self.tr("%n cell(s) now have an error: {headings}.", "", sum(worse.values()))
            said.append(wrong.format(headings=", ".join(named)))
        if made.locked:
            said.append(self.tr("%n locked cell(s) were left alone.", "", made.locked))
        if made.hidden:
            said.append(self.tr("%n cell(s) that are not shown were stepped over.", "", made.hidden))
        if made.outside:
            said.append(self.tr("%n cell(s) had no column to go into.", "", made.outside))
        if made.lacking:
            said.append(self.tr("%n row(s) were left out.", "", made.lacking))
        left_out = made.locked or made.hidden or made.outside or made.lacking
        severity = Severity.WARNING if worse else Severity.NOTE if left_out or not made.written else 0
        self.told.emit(" ".join(said), severity)


def _size(content: QMimeData | None) -> int:
    return len(content.text()) if content is not None and content.hasText() and not content.hasFormat(_OWN) else 0


def _copied(content: QMimeData | None, watch: Watch) -> Block:
    """The cells on the clipboard, from whatever program; () when there are none."""
    if content is None:
        return ()
    if content.hasFormat(_OWN):
        return read_text(bytes(content.data(_OWN).data()).decode(), watch=watch)
    exact = bytes(content.data(_LIBREOFFICE).data()).decode("utf-16-le", "replace")
    plain = content.text() if content.hasText() else None
    return block_of(plain, content.html() if content.hasHtml() and not exact else None, exact, watch)


def _one_area(model: DealModel, selected: list[Rectangle]) -> Rectangle | None:
    """The selection as one block: several areas make one where they have their columns or their deals in common."""
    if not selected:
        return None
    if len({area.columns for area in selected}) == 1:
        deals = {deal for area in selected for deal in area.deals}
        return Rectangle(tuple([deal for deal in model.shown if deal in deals]), selected[0].columns)
    if len({area.deals for area in selected}) == 1:
        columns = {column for area in selected for column in area.columns}
        return Rectangle(selected[0].deals, tuple([column for column in model.columns_shown if column in columns]))
    return None


def _is_amount(model: DealModel, column: ColumnId) -> bool:
    known = model.table.column(column).column
    return known is not None and isinstance(known.kind, Amount)


def _judged_with(model: DealModel, columns: set[ColumnId]) -> set[ColumnId]:
    """These columns, and those in which a rule that reads them puts its marks."""
    names = {model.table.column(column).name for column in columns}
    marked = {name for rule in DEAL_RULES if any(each.column in names for each in rule.reads) for name in rule.marks}
    reading = {
        known.id
        for known in model.table.columns
        if known.column is not None and (known.name in marked or not names.isdisjoint(known.column.reads))
    }
    return columns | reading


class _Errors:
    """The errors where a paste goes, from before it, to tell afterwards which ones it brought."""

    def __init__(self, model: DealModel, made: Paste) -> None:
        self._model = model
        self._was_judged = not model.is_judging
        self._deals = {deal for area in made.target for deal in area.deals}
        columns = _judged_with(model, {column for area in made.target for column in area.columns})
        self._before = {column: dict(model.findings.column(column)) for column in columns}
        self.counted: dict[ColumnId, int] = {}
        """How many cells of each column have an error that had none; {} while not all is judged, before or now."""

    def added(self) -> dict[ColumnId, int]:
        """Count now."""
        for _ in self.steps():
            pass
        return self.counted

    def steps(self) -> Iterator[float]:
        """Count column by column: of half a million cells it is felt."""
        self.counted.clear()
        for column, before in self._before.items() if self._was_judged and not self._model.is_judging else ():
            count = 0
            for deal, faults in self._model.findings.column(column).items():
                old = before.get(deal, ())
                if faults is not old and deal in self._deals and _has_error(faults) and not _has_error(old):
                    count += 1
            if count:
                self.counted[column] = count
            yield 0.0


def _has_error(faults: Faults) -> bool:
    for fault in faults:  # any() takes five times as long
        if fault.severity is Severity.ERROR:
            return True
    return False
