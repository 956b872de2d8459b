"""The deal form beside the table: each follows the other's current cell, and F6 goes over and back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDockWidget, QMainWindow

from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.slots import Refused, add_columns
from cosell_desk.ui.deal_form import DealForm
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.translation import translate


class Form(QObject):
    told = Signal(str)
    noted = Signal(str)
    """Why nothing was done."""

    def __init__(
        self, desk: Desk, form: DealForm, dock: QDockWidget, view: DealView, toggle: Callable[[QDockWidget], None]
    ) -> None:
        super().__init__(dock)
        self._desk, self._form, self._dock, self._view, self._toggle = desk, form, dock, view, toggle
        self._followed: tuple[DealId, ColumnId] | None = None
        """The place in the table that the form went to last. Only a new one takes the form away from its field."""
        # Holding an arrow key goes through many deals; the last one is shown.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.follow)
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self._refresh)
        view.place_changed.connect(self._soon.start)
        dock.visibilityChanged.connect(self._soon.start)
        form.view.left.connect(self.to_table)
        form.view.add_asked.connect(self.add)
        form.view.went.connect(self._lead)
        desk.opened.connect(self._opened)
        desk.closed.connect(self._closed)

    def does(self) -> dict[str, Callable[[], object]]:
        return {"deal-form": self.show_or_hide, "form-or-table": self.change_over}

    @property
    def _model(self) -> DealModel | None:
        return self._desk.file.model if self._desk.file is not None else None

    def _opened(self) -> None:
        model = self._model
        assert model is not None
        self._form.look_at(model)
        model.judged.connect(self._judged)
        model.rechecked.connect(self._again.start)
        self._soon.start()

    def _closed(self) -> None:
        self._soon.stop()
        self._again.stop()
        self._form.look_at(None)

    def _judged(self) -> None:
        """What is wrong is known now, and comes first."""
        if self._form.model.deal is not None and not self._form.view.is_editing:
            self._form.model.show_deal(self._form.model.deal)
        self._soon.start()

    def _refresh(self) -> None:
        if self._dock.isVisible() and not self._form.view.is_editing:
            self._form.model.refresh()
        self._soon.start()

    def follow(self) -> None:
        """Show the current deal, while the form can be seen."""
        current = self._view.current()
        if self._model is None or current is None or not self._dock.isVisible():
            return
        is_there = current[0] == self._form.model.deal and self._form.view.currentIndex().isValid()
        if current != self._followed or not is_there:
            self._followed = current
            self._form.show_place(*current)

    def _lead(self, row: int, *, is_revealing: bool = False) -> None:
        """The table's current cell is the field's, so that the status line and the menus mean what is being edited."""
        model, deal, column = self._model, self._form.model.deal, self._form.model.column_at(row)
        if model is None or deal is None or column is None or not self._form.view.has_keyboard:
            return
        is_shown = model.row_of(deal) is not None and model.section_of(column.id) is not None
        if (is_shown or is_revealing) and self._view.current() != (deal, column.id):
            self._followed = (deal, column.id)
            self._view.go_to(deal, column.id)

    def lead(self) -> None:
        """Before a menu acts on the table's current cell: that is the field's, even if its column is hidden so far."""
        index = self._form.view.currentIndex()
        if index.isValid():
            self._lead(index.row(), is_revealing=True)

    def show_or_hide(self) -> None:
        self._toggle(self._dock)
        window = self._dock.window()
        if self._dock.isVisible() and isinstance(window, QMainWindow):
            QApplication.sendPostedEvents()
            if self._dock.height() < window.height() // 2:
                window.resizeDocks([self._dock], [window.height() * 11 // 20], Qt.Orientation.Vertical)
            QApplication.sendPostedEvents()
            self._view.scrollTo(self._view.currentIndex())  # the table is narrower now

    # Over and back

    def change_over(self) -> None:
        if self._form.view.has_keyboard:
            self.to_table()
        else:
            self.to_form()

    def to_form(self) -> None:
        self._view.commit_editor()
        if not self._dock.isVisible():
            self.show_or_hide()
        QApplication.sendPostedEvents()
        self._followed = None  # it may have gone on from there, to a field whose column is hidden
        self.follow()
        current, view = self._view.current(), self._form.view
        if current is not None and current[0] == self._form.model.deal:
            self._form.model.show_field(current[1])
            self._form.show_place(*current)
        if not view.currentIndex().isValid() and view.stops():
            view.go_to_row(view.stops()[0])
        view.setFocus()

    def to_table(self) -> None:
        """To the cell whose field was the current one."""
        view = self._form.view
        view.commit_editor()
        deal, index = self._form.model.deal, view.currentIndex()
        column = self._form.model.column_at(index.row()) if index.isValid() else None
        if deal is not None and column is not None:
            self._view.go_to(deal, column.id)
        self._view.setFocus()

    def add(self, family: str) -> None:
        """One more of a family: into its next free column, or into a new one."""
        model, form = self._model, self._form
        if model is None:
            return
        column = form.model.open_next(family)
        if column is None:
            try:
                added = add_columns(model.table, family)
            except Refused as refusal:
                self.noted.emit(translate("Slots", refusal.sentence).format(**refusal.holes))
                return
            number = added.numbers[0]
            if not model.edit(added.edit, self.tr("Add {family} {number}").format(family=family, number=number)):
                return
            column = form.model.open_next(family)
        row = form.model.row_of(column) if column is not None else None
        if row is not None:
            form.view.setFocus()
            form.view.go_to_row(row)
            form.view.edit(form.model.index(row, 1), QAbstractItemView.EditTrigger.EditKeyPressed)
