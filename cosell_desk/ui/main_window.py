"""The window: it puts the rooms together and decides nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QShortcut, QStatusTipEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.errors import NotKept
from cosell_desk.core.faults import Severity
from cosell_desk.files.user_data import UserData
from cosell_desk.ui import icons, theme
from cosell_desk.ui.about import AboutDialog
from cosell_desk.ui.actions import ACTIONS, MAIN_ACTION, NAMED_ON_TOOL_BAR, TOOL_BAR
from cosell_desk.ui.announcing import announce
from cosell_desk.ui.busy_page import BusyPage
from cosell_desk.ui.clear_button import give_clear_button
from cosell_desk.ui.deal_form import DealForm
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.empty_state import EmptyState
from cosell_desk.ui.file_bar import FileBar
from cosell_desk.ui.find_bar import FindBar
from cosell_desk.ui.manual_page import ManualPage
from cosell_desk.ui.menus import Actions
from cosell_desk.ui.own_errors import OwnErrors
from cosell_desk.ui.problem_panel import ProblemPanel
from cosell_desk.ui.recovery_page import RecoveryPage
from cosell_desk.ui.rooms.bulk import Bulk
from cosell_desk.ui.rooms.cells import Cells
from cosell_desk.ui.rooms.clipboard import Clipboard
from cosell_desk.ui.rooms.column_choice import ColumnChoice
from cosell_desk.ui.rooms.column_filters import ColumnFilters
from cosell_desk.ui.rooms.columns import Columns
from cosell_desk.ui.rooms.context_menus import ContextMenus
from cosell_desk.ui.rooms.deals import Deals
from cosell_desk.ui.rooms.deciding import Deciding
from cosell_desk.ui.rooms.editing import Editing
from cosell_desk.ui.rooms.files import Files
from cosell_desk.ui.rooms.filtering import Filtering
from cosell_desk.ui.rooms.finding import Finding
from cosell_desk.ui.rooms.form import Form
from cosell_desk.ui.rooms.going import Going
from cosell_desk.ui.rooms.keeping import Keeping
from cosell_desk.ui.rooms.looking import Looking
from cosell_desk.ui.rooms.panels import DEAL, PROBLEMS, UNDO_LIST, Panels
from cosell_desk.ui.rooms.problems import Problems
from cosell_desk.ui.rooms.recovery import Recovery
from cosell_desk.ui.rooms.reopening import Reopening
from cosell_desk.ui.rooms.results import Results
from cosell_desk.ui.rooms.saving import Saving
from cosell_desk.ui.rooms.sums import Sums
from cosell_desk.ui.rooms.uploading import Uploading
from cosell_desk.ui.settings import Settings
from cosell_desk.ui.shortcuts_page import ShortcutsPage
from cosell_desk.ui.status_line import StatusLine
from cosell_desk.ui.tiles import TileRow
from cosell_desk.ui.tool_bar import DeskToolBar, MainButton
from cosell_desk.ui.translation import said
from cosell_desk.ui.undo_list import UndoList
from cosell_desk.ui.waiting import is_waited_for


class MainWindow(QMainWindow):
    def __init__(self, settings: Settings | None = None, user_data: UserData | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.user_data = user_data or UserData()
        self.desk = Desk(self)
        self.setWindowIcon(icons.program_icon())
        self.setAcceptDrops(True)
        # What is read at once shows no progress: it would only flicker.
        self._patience = QTimer(self, interval=150, singleShot=True)
        self._patience.timeout.connect(lambda: self.pages.setCurrentWidget(self.busy))
        self.resize(1280, 720)
        self._lay_out()
        self._make_rooms()
        self._make_actions()
        self._fill_tool_bar()
        self.desk.opened.connect(self._opened)
        self.desk.closed.connect(self._closed)
        self.desk.saved.connect(self._name)
        self.desk.saved.connect(self._notice)
        self.desk.saved.connect(self._say_saved)
        self._closed()
        self._restore()
        self._draw()

    # Laying out

    def _lay_out(self) -> None:
        self.tiles = TileRow()
        self.notice_bar = FileBar()
        """What holds until it changes: edits that are not safe, a file that is another window's."""
        self.file_bar = FileBar()
        self.view = DealView()
        self.view.escaped.connect(self.file_bar.hide)
        self.busy = BusyPage()
        self.empty = EmptyState()
        self.lost = RecoveryPage()
        self.pages = QStackedWidget()
        for page in (self.empty, self.lost, self.busy, self.view):
            self.pages.addWidget(page)
        # Else the tallest page, though hidden, would push the foot of the table below the edge of a small screen.
        self.pages.setMinimumHeight(120)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tiles)
        column.addWidget(self.notice_bar)
        column.addWidget(self.pages, 1)
        # Below the table, so that no row moves away under the pointer of whoever just edited one.
        column.addWidget(self.file_bar)
        self.find_bar = FindBar()
        column.addWidget(self.find_bar)
        self.setCentralWidget(middle)
        self.status = StatusLine()
        self.setStatusBar(self.status)

        self.panels = Panels(self.desk, self.settings, self.view, self)
        self.problem_panel = ProblemPanel()
        self.problem_panel.list.left.connect(self.view.setFocus)
        self.problem_dock = self.panels.add(PROBLEMS, "problem-dock", self.tr("Problems"), self.problem_panel)
        self.deal_form = DealForm()
        self.form_dock = self.panels.add(DEAL, "form-dock", self.tr("Deal"), self.deal_form)
        self.undo_list = UndoList()
        self.undo_dock = self.panels.add(UNDO_LIST, "undo-dock", self.tr("Undo list"), self.undo_list)

        self.tool_bar = DeskToolBar(self.tr("Tools"))
        self.tool_bar.setObjectName("tool-bar")
        self.tool_bar.setMovable(False)
        self.tool_bar.toggleViewAction().setEnabled(False)
        self.addToolBar(self.tool_bar)
        self.tool_bar.setIconSize(QSize(icons.SIZE, icons.SIZE))
        more = self.tool_bar.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setAccessibleName(self.tr("More tools"))
        self.filter_field = QLineEdit()
        self.filter_field.setPlaceholderText(self.tr("Filter as you type"))
        self.filter_field.setAccessibleName(self.tr("Filter the deals"))
        give_clear_button(self.filter_field)
        self.filter_field.setFixedWidth(220)
        self.filter_field.returnPressed.connect(self.view.setFocus)
        leave = QShortcut(Qt.Key.Key_Escape, self.filter_field)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self.view.setFocus)
        self._lens = self.filter_field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(self.tr("Filter as you type"))

    # Rooms and actions

    def _make_rooms(self) -> None:
        commit, lead = self._commit_editors, self._commit_and_lead
        # The view gets its model before the rooms look at what is selected in it.
        self.desk.opened.connect(lambda: self.view.setModel(self.desk.file.model if self.desk.file else None))
        self.own_errors = OwnErrors(self.user_data, self)
        self.saving = Saving(self.desk, self.settings, self.user_data, self, commit)
        self.files = Files(self.desk, self.settings, self.user_data, self.saving, self, commit)
        self.recovery = Recovery(self.desk, self.files, self.user_data, self.lost, self)
        self.keeping = Keeping(self.desk, self.files, self.saving.earlier_versions, self.settings, self.user_data, self)
        self.reopening = Reopening(self.desk, self.files, self.settings, self.empty)
        self.editing = Editing(self.desk, self.undo_list, self, commit)
        self.problems = Problems(self.desk, self.problem_panel, self.view, self, lead)
        self.deals = Deals(self.desk, self.settings, self.view, self, commit)
        self.cells = Cells(self.desk, self.view, self, lead)
        self.clipboard = Clipboard(self.desk, self.settings, self.view, self, lead)
        self.bulk = Bulk(self.desk, self.view, self, lead)
        self.filtering = Filtering(self.desk, self.tiles, self.filter_field, self, commit, self._is_editing)
        self.column_filters = ColumnFilters(self.desk, self.view, self.filtering, self)
        self.finding = Finding(self.desk, self.find_bar, self.view, self.filtering, self, commit)
        self.going = Going(self.desk, self.view, self)
        self.columns = Columns(self.desk, self.view, self, lead)
        self.column_choice = ColumnChoice(self.desk, self.settings, self.view, self.tiles, self)
        self.deciding = Deciding(self.desk, self.view, self, lead)
        self.form = Form(self.desk, self.deal_form, self.form_dock, self.view, self.panels.toggle)
        editors = (self.problems, self.deals, self.cells, self.clipboard, self.bulk, self.finding, self.columns)
        for talker in (*editors, self.column_choice, self.deciding, self.form):
            talker.told.connect(self._tell_of_step)
        self.problems.noted.connect(self._tell_of_place)
        self.view.place_changed.connect(self.file_bar.place_was_left)
        refusers = (self.bulk, self.finding, self.columns, self.column_choice, self.deciding, self.form)
        for refuser in refusers:
            refuser.noted.connect(partial(self._tell_of_step, severity=Severity.NOTE))
        self.looking = Looking(self.settings, self)
        self.looking.told.connect(self._tell)
        originals, versions = self.saving.originals, self.saving.earlier_versions
        self.uploading = Uploading(self.desk, self.settings, self.user_data, originals, versions, self, commit)
        self.results = Results(self.desk, self.settings, self.user_data, self, commit)
        self.sums = Sums(self.desk, self.view, self.status)
        self.empty.template_asked.connect(self.files.start_from_template)
        self.empty.sample_asked.connect(self.files.open_sample)
        for reader in (self.files, self.recovery):
            reader.reading_began.connect(self._begin_reading)
            reader.reading_ended.connect(self._show_page)
        self.recovery.changed.connect(self._show_page)
        self.recovery.told.connect(self._tell)
        self.keeping.erased.connect(self.recovery.forget)
        self.keeping.erased.connect(self.reopening.offer)
        self.saving.copied.connect(self._tell_of_step)
        self.saving.journaling.troubled.connect(self._warn_of_journal)
        self.saving.journaling.taken_over.connect(self._notice)
        self.busy.cancelled.connect(self.files.stop_reading)
        self.files.progressed.connect(self.busy.show_progress)
        self.files.told.connect(self._tell)
        self.editing.told.connect(self._tell_of_step)
        self.uploading.deal_chosen.connect(self.problems.go_to)
        self.uploading.result_asked.connect(self.results.choose_results)
        self.results.prepare_asked.connect(self.uploading.prepare)
        self.results.said_changed.connect(self.problem_panel.model.everything_changed)
        self.problem_panel.dismiss_asked.connect(self.results.dismiss)
        self.problems.dismiss_asked.connect(self.results.dismiss)
        self.problems.missing_asked.connect(self.columns.add_missing)
        self.results.reading_began.connect(partial(self.status.begin_work, stop=self.results.stop))
        self.results.progressed.connect(self.status.show_progress)
        self.results.reading_ended.connect(self.status.end_work)
        self.results.told.connect(self._tell)
        self.results.offered.connect(self._offer)
        self.results.original_chosen.connect(self.saving.journaling.keep_original)
        for room in (self.saving, self.uploading):
            room.writing_began.connect(partial(self.status.begin_work, stop=room.stop_writing))
            room.progressed.connect(self.status.show_progress)
            room.writing_ended.connect(self.status.end_work)
        self.saving.told.connect(self._tell)
        self.uploading.told.connect(self._tell_of_step)

    def _commit_editors(self) -> None:
        self.view.commit_editor()
        self.deal_form.view.commit_editor()

    def _commit_and_lead(self) -> None:
        """Before what is done to the current cell, which may be a field of the form."""
        self._commit_editors()
        self.form.lead()

    def _is_editing(self) -> bool:
        return self.view.is_editing or self.deal_form.view.cells.open_editor is not None

    def _make_actions(self) -> None:
        does: dict[str, Callable[[], object]] = {}
        for room in (
            self.files,
            self.recovery,
            self.keeping,
            self.editing,
            self.deals,
            self.cells,
            self.clipboard,
            self.bulk,
            self.problems,
            self.filtering,
            self.column_filters,
            self.finding,
            self.going,
            self.columns,
            self.column_choice,
            self.deciding,
            self.form,
            self.looking,
            self.panels,
            self.uploading,
            self.results,
        ):
            does |= room.does()
        does |= {
            "problem-list": self._change_over_to_problems,
            "zoom-in": lambda: self.view.zoom.by(1),
            "zoom-out": lambda: self.view.zoom.by(-1),
            "zoom-normal": lambda: self.view.zoom.set(100),
            "manual": lambda: ManualPage.show_beside(self),
            "shortcuts": lambda: ShortcutsPage.ask(ACTIONS, self),
            "about": lambda: AboutDialog.ask(self),
        }
        self.menus = Actions(ACTIONS, does, self.menuBar(), self)
        self.editing.name_through(self.menus)
        self.reopening.offer_through(self.menus)
        self.filtering.offer_through(self.menus)
        self.column_choice.offer_through(self.menus)
        self.menus.lend_to_table(self.view)
        self.context_menus = ContextMenus(self.view, self.menus, self.problems.fixes)
        self.looking.tick_through(self.menus)
        self.panels.tick_through(self.menus)

    def _fill_tool_bar(self) -> None:
        self.menus.fill(self.tool_bar, TOOL_BAR)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.tool_bar.addWidget(gap)
        self.tool_bar.addWidget(self.filter_field)
        self.main_button = MainButton()
        self.main_button.setDefaultAction(self.menus[MAIN_ACTION])
        self.main_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menus.let_speak(self.main_button, MAIN_ACTION)
        self.tool_bar.addWidget(self.main_button)
        self.tool_bar.keep_size_of([self.menus["undo"], self.menus["redo"]])
        named = [self.tool_bar.widgetForAction(self.menus[id]) for id in NAMED_ON_TOOL_BAR]
        self.tool_bar.give_up_words_of([button for button in named if isinstance(button, QToolButton)])

    def _change_over_to_problems(self) -> None:
        if self.problem_panel.list.hasFocus():
            self.view.setFocus()
            return
        self._commit_editors()
        if not self.problem_dock.isVisible():
            self.panels.toggle(self.problem_dock)
        self.problem_panel.take_keyboard()

    # What is open

    def open(self, path: Path) -> None:
        self.files.open(path)

    def _opened(self) -> None:
        file = self.desk.file
        assert file is not None
        file.model.undo_stack.cleanChanged.connect(self._name)
        file.model.undo_stack.indexChanged.connect(self._step_was_taken)
        self.menus.set_file_open(True)
        self._show_page()
        self.file_bar.hide()
        self._notice()
        self.files.tell_conversions()
        self._name()
        self.view.setFocus()
        file.model.judge_in_steps()

    def _closed(self) -> None:
        self.view.setModel(None)
        self.menus.set_file_open(False)
        self.file_bar.hide()
        self.notice_bar.hide()
        self._show_page()
        self._name()

    def _begin_reading(self, words: str) -> None:
        self.busy.begin(words)
        self.menus.set_file_open(False)
        self._patience.start()

    def _show_page(self) -> None:
        self._patience.stop()
        is_open = self.desk.file is not None
        self.pages.setCurrentWidget(self.view if is_open else self.lost if self.recovery.is_shown else self.empty)
        self.menus["lost-work"].setEnabled(bool(self.recovery.sessions))
        self.menus.set_file_open(is_open)
        self.tiles.setVisible(is_open)
        self.panels.show_wanted()
        self.filter_field.setEnabled(is_open)

    def _name(self) -> None:
        file = self.desk.file
        self.setWindowTitle(self.tr("Cosell Desk") if file is None else f"{file.name}[*] — " + self.tr("Cosell Desk"))
        self.setWindowModified(file is not None and file.is_unsaved)

    def _step_was_taken(self) -> None:
        self.file_bar.step_was_taken()
        self.status.show_tip("")  # that the file is saved, which it is no longer

    def _say_saved(self) -> None:
        """In passing, until the cell has its say again or the work goes on: it is what was asked for, and no news."""
        if self.desk.file is not None:
            words = self.tr("{name} is saved.").format(name=self.desk.file.name)
            self.status.show_tip(words)
            announce(self.status, words)

    def _tell(self, sentence: str, severity: int = 0) -> None:
        self.file_bar.tell(sentence, severity)

    def _tell_of_step(self, sentence: str, severity: int = 0) -> None:
        self.file_bar.tell(sentence, severity, is_about_step=True)

    def _tell_of_place(self, sentence: str) -> None:
        self.file_bar.tell(sentence, Severity.NOTE, is_about_step=True, is_about_place=True)

    def _offer(self, sentence: str, button: str, does: Callable[[], object]) -> None:
        self.file_bar.tell(sentence, button=button, does=does)

    def start(self, path: Path | None) -> None:
        """What the window does first: offer what a crash left, and open the file that was asked for."""
        self.recovery.look()
        if path is None or self.recovery.is_about(path):
            return
        self.recovery.is_put_off = True
        self.open(path)
        if self.recovery.sessions:
            self._notice()

    def _warn_of_journal(self, trouble: NotKept | None) -> None:
        self.own_errors.is_journal_safe = trouble is None
        self._notice()

    def _notice(self) -> None:
        """What is to be known as long as it holds, the gravest first."""
        file = self.desk.file
        journal = self.saving.journaling.journal
        trouble = journal.trouble if journal is not None else None
        bar = self.notice_bar
        if trouble is not None:
            words = self.tr("{reason} You can go on, but save often: a crash would lose what is not saved.")
            bar.tell(words.format(reason=said(trouble)), Severity.WARNING)
        elif file is not None and file.is_taken_over:
            words = self.tr("Another window has taken over {name}. Your changes here can be saved under another name.")
            bar.tell(
                words.format(name=file.name), Severity.WARNING, button=self.tr("Save as…"), does=self.saving.save_as
            )
        elif file is not None and file.model.is_read_only:
            words = self.tr("{name} is open in another window and can only be looked at here.")
            words = words.format(name=file.name)
            bar.tell(words, Severity.NOTE, button=self.tr("Take over"), does=self.files.take_over)
        elif file is not None and self.recovery.sessions:
            words = self.tr("There is work of an earlier session that was not saved.")
            bar.tell(words, Severity.NOTE, button=self.tr("Show it"), does=self.recovery.show)
        else:
            bar.hide()

    # Qt calls

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QStatusTipEvent):
            # QStatusBar would hide every other widget behind the tip; the file and the sums are to stay.
            self.status.show_tip(event.tip())
            return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.open(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if is_waited_for():  # the user's own clicks do not come here then, but the system's end of a session does
            event.ignore()
            return
        if self.uploading.is_busy:
            self.uploading.writing_ended.connect(self.close, Qt.ConnectionType.SingleShotConnection)
            event.ignore()
            return
        if not self.files.may_close(self.close):
            event.ignore()
            return
        self._remember()
        self.desk.clear()  # and with it the journal
        self.recovery.leave()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        """What does not follow the palette by itself."""
        if not hasattr(self, "main_button"):
            return
        colours = theme.colours(self.palette())
        self.menus.draw_icons(colours)
        self.main_button.draw("import-ready", colours)
        self._lens.setIcon(icons.icon("filter", colours, colour=colours.muted, size=16))
        self.tool_bar.setStyleSheet(theme.tool_bar_style(colours))
        self.status.draw()

    def _restore(self) -> None:
        self.restoreGeometry(self.settings.geometry)
        self.restoreState(self.settings.docks)
        self.view.zoom.set(self.settings.zoom)
        self.view.set_widths(self.settings.widths)
        self._show_page()

    def _remember(self) -> None:
        self.settings.geometry = self.saveGeometry()
        self.settings.docks = self.saveState()
        self.settings.zoom = self.view.zoom.percent
        self.settings.widths = self.view.widths()


def _dropped(event: QDropEvent) -> Path | None:
    """The one file that is being dropped."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
