"""The pre-upload check: the fate of every deal in numbers and by name, and what the user decides about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.changes import Edit, MarkKey, RemoveDeals, SetMarks
from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import DealId, Severity
from cosell_desk.core.upload import Answers, Doubt, Fate, UploadPlan
from cosell_desk.core.upload_messages import DOUBTS, reason
from cosell_desk.ui import theme
from cosell_desk.ui.asking import is_accepted
from cosell_desk.ui.check_answers import AnswersPanel, Facts
from cosell_desk.ui.elided import ElidedLabel, write_with_name
from cosell_desk.ui.fate_list import CUSTOMER, FATE, NAME, PART, ROW, FateModel
from cosell_desk.ui.fate_sums import FateSums
from cosell_desk.ui.fitted_columns import fit_columns
from cosell_desk.ui.notes_strip import NotesStrip, Said
from cosell_desk.ui.row_keys import RowKeys
from cosell_desk.ui.screen_room import resize_within_screen
from cosell_desk.ui.translation import translate

_EVERY = frozenset(Fate)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user decided; the files are to be written."""

    plan: UploadPlan
    answers: Answers
    folder: Path
    with_byte_order_mark: bool
    with_succeeded: bool
    removes_succeeded: bool


@dataclass(frozen=True, slots=True)
class Check:
    """What the page asks of the open file. `edit` is the window's door for edits, with its undo."""

    table: DealTable
    facts: Facts
    planned: Callable[[Answers], UploadPlan]
    edit: Callable[[Edit, str], bool]
    review: Callable[[UploadPlan], object]
    stem: str
    folder: Path
    with_byte_order_mark: bool
    card: str = ""
    blockers: tuple[str, ...] = ()


_LEFT_SIDE, _WIDEST_LEFT_SIDE = 318, 400
_EDGE, _BETWEEN = 20, 16
_ROOM_OF_TICK = 400
"""Pixels for words in which a file is named, so that those beside them are seen as well."""


class CheckPage(QDialog):
    deal_chosen = Signal(int)
    """The deal is to be looked at in the table."""

    @classmethod
    def ask(cls, page: CheckPage) -> Wish | None:
        """None when the page was left."""
        return page.wish if is_accepted(page) else None

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Prepare upload"))
        self._check, self._folder = check, check.folder
        self.answers_panel = AnswersPanel(check.facts)
        self.answers_panel.changed.connect(self._plan_anew)
        self.plan = check.planned(self.answers_panel.answers)
        self.title = QLabel()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.card = QLabel(check.card)
        self.card.setTextFormat(Qt.TextFormat.PlainText)
        self.card.setWordWrap(True)
        self.card.setVisible(bool(check.card))
        self.notes = NotesStrip()
        self._warnings: Callable[[UploadPlan], tuple[Said, ...]] = lambda plan: ()
        self.accepts = QCheckBox(self.tr("I have looked at it, and it is right: go on"))
        self.accepts.toggled.connect(self._plan_anew)
        self.sums = FateSums()
        self.sums.chosen.connect(self._list)
        self.model = FateModel(check.table, self)
        self.list = self._make_list()
        self.deal_actions = self._make_deal_actions()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_EDGE, 16, _EDGE, 16)
        whole.setSpacing(12)
        for widget in (self.title, self.card):
            whole.addWidget(widget)
        whole.addLayout(self._middle(), 1)
        buttons = self._buttons()
        whole.addWidget(buttons)
        self._tab_through(buttons)
        resize_within_screen(self, 1240, 700)
        self._show()
        fit_columns(self.list, {ROW: (52, 80), NAME: (96, 216), CUSTOMER: (96, 168), FATE: (96, 168), PART: (44, 60)})
        wanted = self.answers_panel.sizeHint().width() + self.left_side.verticalScrollBar().sizeHint().width() + 4
        self.left_side.setFixedWidth(min(max(_LEFT_SIDE, wanted), _WIDEST_LEFT_SIDE))
        room = self.width() - self.left_side.width() - 2 * _EDGE - _BETWEEN
        if self.with_succeeded.sizeHint().width() + _BETWEEN + self.removes_succeeded.sizeHint().width() > room:
            self._ticks.addWidget(self.removes_succeeded, 2, 0)

    # Laying out

    def _middle(self) -> QHBoxLayout:
        left, right, middle = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.setSpacing(12)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.sums)
        left.addWidget(self.answers_panel)
        left.addStretch(1)
        inner = QWidget()
        inner.setLayout(left)
        # On a small screen with many questions the left side scrolls, and the page keeps its size.
        self.left_side = area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard, and scrolls into sight
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Notices and what is said of the files stand beside it: above and below they would push the choices away.
        right.setSpacing(8)
        middle.setSpacing(_BETWEEN)
        middle.addWidget(area)
        middle.addLayout(right, 1)
        for widget in (self.notes, self.accepts):
            right.addWidget(widget)
        right.addWidget(self.list, 1)
        right.addLayout(self.deal_actions)
        right.addLayout(self._foot())
        return middle

    def _make_list(self) -> QTableView:
        view = QTableView()
        view.setModel(self.model)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(max(26, self.fontMetrics().height() + 8))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setAccessibleName(self.tr("Deals and what happens to them"))
        RowKeys(view)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(header.count() - 1, QHeaderView.ResizeMode.Stretch)
        view.activated.connect(self._go_to)
        view.selectionModel().selectionChanged.connect(lambda: self._offer())
        return view

    def _make_deal_actions(self) -> QHBoxLayout:
        """What can be decided about the selected deals, or, with none selected, about all that are listed."""
        row = QHBoxLayout()
        row.setSpacing(8)
        self.hint = ElidedLabel()
        self.closed_here = self._small(self.tr("Closed in this file"), self._close_here)
        self.include = self._small(self.tr("Upload all the same"), lambda: self._decide("include"))
        self.leave_out = self._small(self.tr("Leave out"), lambda: self._decide("leave-out"))
        self.remove = self._small(self.tr("Remove from the table"), self._remove)
        row.addWidget(self.hint, 1)
        for button in (self.closed_here, self.include, self.leave_out, self.remove):
            row.addWidget(button)
        return row

    def _small(self, words: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: does())
        return button

    def _foot(self) -> QVBoxLayout:
        place = QHBoxLayout()
        place.setSpacing(8)
        self.place = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.choose_button = self._small(self.tr("Choose another folder…"), self._choose)
        place.addWidget(self.place, 1)
        place.addWidget(self.choose_button)
        self.mark = QCheckBox(self.tr("With the mark by which Excel knows UTF-8"))
        self.mark.setChecked(self._check.with_byte_order_mark)
        succeeded, into = self.tr("Succeeded ones into {name}"), f"{self._check.stem}-succeeded.csv"
        self.with_succeeded = QCheckBox()
        write_with_name(self.with_succeeded, succeeded, into, _ROOM_OF_TICK)
        self.removes_succeeded = QCheckBox(self.tr("Take succeeded ones out of the table"))
        self.removes_succeeded.setToolTip(self.tr("After the files were written, in one step that Undo takes back."))
        self._ticks = ticks = QGridLayout()
        ticks.setHorizontalSpacing(_BETWEEN)
        ticks.setVerticalSpacing(8)
        ticks.addWidget(self.mark, 0, 0, 1, 2)
        ticks.addWidget(self.with_succeeded, 1, 0)
        ticks.addWidget(self.removes_succeeded, 1, 1)
        ticks.setColumnStretch(2, 1)
        foot = QVBoxLayout()
        foot.setSpacing(8)
        foot.addLayout(place)
        foot.addLayout(ticks)
        return foot

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.cancel_button = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.review_button = QPushButton(self.tr("Review changes…"))
        self.review_button.setAutoDefault(False)
        self.review_button.clicked.connect(self._review)
        self.write_button = QPushButton()
        self.write_button.setObjectName("main-button")
        self.write_button.setStyleSheet(theme.main_button_style(theme.colours(self.palette())))
        buttons.addButton(self.review_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.write_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _tab_through(self, buttons: QDialogButtonBox) -> None:
        """As they stand, which differs from system to system."""
        row = buttons.layout()
        places = [row.itemAt(at) for at in range(row.count())] if row is not None else []
        for before, after in pairwise([button for place in places if place and (button := place.widget())]):
            self.setTabOrder(before, after)

    # Showing

    @property
    def answers(self) -> Answers:
        return self.answers_panel.given(accepts_doubt=self.accepts.isChecked())

    @property
    def wish(self) -> Wish:
        with_succeeded = self.with_succeeded.isVisibleTo(self) and self.with_succeeded.isChecked()
        removes = self.removes_succeeded.isVisibleTo(self) and self.removes_succeeded.isChecked()
        return Wish(self.plan, self.answers, self._folder, self.mark.isChecked(), with_succeeded, removes)

    def warn(self, warnings: Callable[[UploadPlan], tuple[Said, ...]]) -> None:
        """What the history says of a plan, once it was looked up."""
        self._warnings = warnings
        self._tell()

    def _plan_anew(self) -> None:
        self.plan = self._check.planned(self.answers)
        self._show()

    def _show(self) -> None:
        plan, number = self.plan, self.locale().toString
        files = self.tr("%n file(s)", "", len(plan.parts))
        deals = len(plan.fates)
        if not plan.going_up:
            words = self.tr("Nothing to upload from %n deal(s)", "", deals)
        elif plan.is_blocked or self.answers_panel.is_unanswered:
            words = self.tr("Would be uploaded: {up} of %n deal(s), in {files}", "", deals)
        else:
            words = self.tr("To upload: {up} of %n deal(s), in {files}", "", deals)
        self.title.setText(words.format(up=number(plan.going_up), files=files))
        self.sums.show_plan(plan, self.model.word)
        self.answers_panel.show_plan(plan)
        self.accepts.setVisible(plan.doubt is Doubt.NONE_SUCCEEDED)
        self._tell()
        has_succeeded = bool(plan.of(Fate.SUCCEEDED))
        self.with_succeeded.setVisible(has_succeeded)
        self.removes_succeeded.setVisible(has_succeeded)
        count, stem = len(plan.parts), self._check.stem
        names = f"{stem}-1-of-{count}.csv" + (f" … {stem}-{count}-of-{count}.csv" if count > 1 else "")
        into = self.tr("{names} in {folder}") if count else self.tr("In {folder}")
        self.place.setText(into.format(names=names, folder=self._folder))
        self.review_button.setEnabled(bool(plan.of(Fate.UPDATED) or plan.of(Fate.CLOSING)))
        can_write = not plan.is_blocked and bool(plan.parts) and not self.answers_panel.is_unanswered
        self.write_button.setText(self.tr("Write %n file(s)", "", count) if count else self.tr("Write files"))
        self.write_button.setEnabled(can_write)
        self.write_button.setDefault(can_write)
        self._list()

    def _tell(self) -> None:
        said = [Said(Severity.ERROR, words) for words in self._check.blockers]
        if self.answers_panel.is_unanswered:
            words = self.tr(
                "Partner Center wrote into Errors, so this file seems to come back from an upload. Say below whether it"
                " did: then what succeeded stays out. Nothing is taken out of your table."
            )
            said.append(Said(Severity.WARNING, words))
        if self.plan.doubt is not None:
            said.append(Said(Severity.WARNING, translate("Upload", DOUBTS[self.plan.doubt])))
        if undecided := self.plan.of(Fate.UNDECIDED):
            words = self.tr(
                "%n new deal(s) may exist already: the processed file does not tell. Look in Partner Center before you"
                " upload them again, or they may be created twice.",
                "",
                len(undecided),
            )
            said.append(Said(Severity.WARNING, words))
        self.notes.show_notes([*said, *self._warnings(self.plan)])

    def _list(self) -> None:
        self.model.show_plan(self.plan, self.sums.fates or _EVERY)
        self._offer()

    def _offer(self) -> None:
        """Show the buttons that make sense for what is listed."""
        fates = self.sums.fates
        listed = {self.plan.fates[deal].fate for deal in self._meant()}
        are_chosen = self.list.selectionModel().hasSelection()
        one_fate = next(iter(listed)) if len(listed) == 1 and (are_chosen or len(fates) == 1) else None
        self.closed_here.setVisible(one_fate is Fate.CLOSED)
        self.include.setVisible(one_fate is Fate.UNDECIDED)
        decided = any(self._check.table.mark("undecided", deal) == "include" for deal in self._meant())
        self.leave_out.setVisible(one_fate is Fate.CREATED and decided)
        self.remove.setVisible(one_fate is Fate.SUCCEEDED)
        meant = self._meant()
        count = self.tr("%n deal(s)", "", len(meant))
        words = self.tr("{deals} selected") if are_chosen else self.tr("{deals} listed; Enter on one goes to it")
        is_one = are_chosen and len(meant) == 1  # why, in full: the list may have to cut it off
        self.hint.setText(reason(self.plan.fates[meant[0]], translate) if is_one else words.format(deals=count))

    # Deciding

    def _meant(self) -> list[DealId]:
        """The selected deals, or all that are listed."""
        rows = self.list.selectionModel().selectedRows()
        return [self.model.deals[index.row()] for index in rows] if rows else list(self.model.deals)

    def _mark(self, kind: str, text: str, name: str) -> None:
        deals = [deal for deal in self._meant() if self._check.table.mark(kind, deal) != text]
        self._check.edit(Edit((SetMarks(tuple([(MarkKey(kind, deal), text) for deal in deals])),)), name)
        self._plan_anew()

    def _close_here(self) -> None:
        self._mark("closed-here", "yes", self.tr("Closed in this file"))

    def _decide(self, answer: str) -> None:
        self._mark("undecided", answer, self.tr("Decide about undecided deals"))

    def _remove(self) -> None:
        self._check.edit(Edit((RemoveDeals(tuple(self._meant())),)), self.tr("Remove deals that succeeded"))
        self._plan_anew()

    def _review(self) -> None:
        self._check.review(self.plan)
        self._plan_anew()

    def _go_to(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.deal_chosen.emit(self.model.deals[index.row()])
        self.reject()

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the upload"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._show()
