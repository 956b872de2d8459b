import errno
import json
import os
import shutil
import stat
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cosell_desk.core.changes import (
    Edit,
    InsertColumns,
    InsertDeals,
    MarkKey,
    NewColumn,
    NewDeal,
    RemoveColumns,
    RemoveDeals,
    SetCells,
    SetHeadings,
    SetMarks,
)
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.errors import NotKept
from cosell_desk.core.original import Original
from cosell_desk.files import journal as journal_module
from cosell_desk.files.journal import Baseline, Journal, StepKind
from cosell_desk.files.read import read
from cosell_desk.files.recovery import lost_sessions, open_sessions
from cosell_desk.files.shape import NEW_CSV
from cosell_desk.files.user_data import JOURNALS, UserData
from cosell_desk.files.write import write

HEADINGS = ["Errors", "Referral ID", "Deal Name", "Customer Name", "Customer Country", "Currency"]
CSV = (
    "Errors,Referral ID,Deal Name,Customer Name,Customer Country,Currency\r\n"
    ',,"UK deal",Contoso,US,USD\r\n'
    ',,Nordic "x",Fabrikam,SE,SEK\r\n'
    "\r\n"
    ",,Third,Adatum,FR,EUR,beyond\r\n"
)


class Desk:
    """What a window does: a table, an undo stack, a journal."""

    def __init__(self, folder: Path, path: Path | None = None, table: DealTable | None = None) -> None:
        self.data = UserData(folder)
        self.troubles: list[NotKept | None] = []
        self.path = path
        if path is not None:
            opened = read(path)
            self.table, self.shape = opened.table, opened.shape
        else:
            self.table, self.shape = table or DealTable.of(HEADINGS, [["", "", "a", "b", "US", "USD"]]), NEW_CSV
        self.original = Original.of(self.table)
        self.stack: list[Edit] = []
        self.done = 0
        self.journal = Journal(self.data, self.troubles.append)
        self.start()

    def start(self) -> None:
        self.journal.start(Baseline.of(self.table, self.shape, self.path, self.original))()

    def edit(self, *changes) -> None:
        edit = Edit(changes)
        back = self.table.apply(edit)
        self.journal.record(StepKind.DO, edit, "Edit")
        self.stack[self.done :] = [back]
        self.done += 1

    def set(self, deal: int, column: int, text: str) -> None:
        self.edit(SetCells((column,), (deal,), ((text,),)))

    def undo(self) -> None:
        self.done -= 1
        edit = self.stack[self.done]
        self.stack[self.done] = self.table.apply(edit)
        self.journal.record(StepKind.UNDO, edit, "Edit")

    def redo(self) -> None:
        edit = self.stack[self.done]
        self.stack[self.done] = self.table.apply(edit)
        self.journal.record(StepKind.REDO, edit, "Edit")
        self.done += 1

    def save(self) -> None:
        self.shape = write(self.table, self.shape, self.path)
        self.start()

    def crash(self) -> None:
        """The process is gone: the system closes its files and lets go of its lock."""
        self.journal._close_file()
        if self.journal._lock is not None:
            self.journal._lock.leave()


def looks(table: DealTable) -> tuple:
    state = table.state()
    return (
        state.columns,
        [(deal, tuple(row)) for deal, row in state.rows.items()],
        state.marks,
        state.facts,
        state.next_deal,
        state.next_column,
        {deal: number for deal, number in state.row_numbers.items() if number is not None},
    )


def edits_file(data: UserData) -> Path:
    (path,) = data.path(JOURNALS).glob("session-*/*.edits")
    return path


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_bytes(CSV.encode())
    return path


@pytest.fixture
def desk(tmp_path, path):
    desk = Desk(tmp_path / "data", path)
    yield desk
    desk.crash()


def test_a_crash_loses_no_edit(desk, path):
    desk.set(1, 3, "Renamed")
    desk.edit(RemoveDeals((2,)))
    desk.edit(SetMarks(((MarkKey("closed-here", 1), "x"),)))
    desk.crash()

    (lost,) = lost_sessions(desk.data)
    restored = lost.restore()

    assert (lost.path, lost.name, lost.edits, lost.problem) == (path, "deals.csv", 3, None)
    assert looks(restored.table) == looks(desk.table)
    assert (len(restored.steps), restored.done, restored.clean_at, restored.is_whole) == (3, 3, 0, True)
    lost.release()


def test_undo_reaches_back_to_the_file_as_opened(desk, path):
    opened = looks(read(path).table)
    desk.set(1, 3, "Renamed")
    desk.edit(InsertDeals((NewDeal(1, 9, ("", "", "new", "", "", "", "")),)))
    desk.undo()
    desk.crash()

    (lost,) = lost_sessions(desk.data)
    restored = lost.restore()

    assert [step.label for step in restored.steps] == ["Edit", "Edit"]
    assert restored.done == 1
    restored.table.apply(restored.steps[0].flip)
    assert looks(restored.table)[:2] == opened[:2]
    lost.release()


def test_what_was_undone_can_be_redone_after_a_crash(desk):
    desk.set(1, 3, "Renamed")
    desk.undo()
    desk.crash()

    (lost,) = lost_sessions(desk.data)
    restored = lost.restore()

    assert restored.done == 0
    restored.table.apply(restored.steps[0].flip)
    assert restored.table.text(1, 3) == "Renamed"
    lost.release()


def test_the_restored_file_is_saved_without_loss(desk, path):
    desk.set(3, 3, "Renamed")
    desk.crash()
    (lost,) = lost_sessions(desk.data)
    restored = lost.restore()
    path.write_bytes(b"overwritten by somebody else")

    write(restored.table, restored.shape, path)

    assert path.read_bytes() == CSV.replace("Third", "Renamed").encode()
    lost.release()


def test_a_save_starts_the_journal_anew(desk, path):
    desk.set(1, 3, "Before")
    desk.save()
    desk.edit(RemoveDeals((2,)))
    desk.save()
    desk.set(3, 3, "After")
    desk.crash()

    (lost,) = lost_sessions(desk.data)
    restored = lost.restore()

    assert lost.edits == 1
    assert looks(restored.table) == looks(desk.table)
    assert restored.original.text(2, 3) == 'Nordic "x"'
    assert restored.original.text(1, 3) == "UK deal"
    write(restored.table, restored.shape, path)
    assert path.read_bytes() == (
        b"Errors,Referral ID,Deal Name,Customer Name,Customer Country,Currency\r\n"
        b',,"Before",Contoso,US,USD\r\n\r\n,,After,Adatum,FR,EUR,beyond\r\n'
    )
    lost.release()


def test_undoing_past_a_save_is_restored_and_can_be_redone(desk):
    desk.set(1, 3, "Saved")
    desk.save()
    desk.undo()
    desk.crash()

    (lost,) = lost_sessions(desk.data)
    restored = lost.restore()

    assert restored.table.text(1, 3) == "UK deal"
    assert (restored.done, restored.clean_at) == (0, 1)
    restored.table.apply(restored.steps[0].flip)
    assert restored.table.text(1, 3) == "Saved"
    lost.release()


def test_redoing_what_was_undone_before_a_save(desk):
    desk.set(1, 3, "Redone")
    desk.undo()
    desk.save()
    desk.redo()
    desk.crash()

    (lost,) = lost_sessions(desk.data)
    restored = lost.restore()

    assert restored.table.text(1, 3) == "Redone"
    assert (restored.done, restored.clean_at) == (1, 0)
    lost.release()


def test_after_another_edit_the_saved_state_is_out_of_reach(desk):
    desk.set(1, 3, "Saved")
    desk.save()
    desk.undo()
    desk.set(1, 3, "Another way")
    desk.crash()

    (lost,) = lost_sessions(desk.data)

    assert lost.restore().clean_at is None
    lost.release()


def test_edits_made_while_the_journal_is_being_written_are_in_it(desk):
    desk.set(1, 3, "Saved")
    write_it = desk.journal.start(Baseline.of(desk.table, desk.shape, desk.path, desk.original))
    desk.set(1, 3, "Meanwhile")

    write_it()
    desk.set(1, 4, "Afterwards")
    desk.crash()

    (lost,) = lost_sessions(desk.data)
    assert lost.edits == 2
    assert looks(lost.restore().table) == looks(desk.table)
    lost.release()


def test_a_crash_while_the_journal_is_started_anew_loses_nothing(desk, monkeypatch):
    desk.set(1, 3, "Saved")
    monkeypatch.setattr(Journal, "_switch", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        desk.start()
    desk.set(1, 4, "Afterwards")
    desk.crash()

    (lost,) = lost_sessions(desk.data)
    assert looks(lost.restore().table) == looks(desk.table)
    lost.release()


def test_a_restored_window_goes_on_in_the_same_journal(desk):
    desk.set(1, 3, "First life")
    desk.crash()
    (lost,) = lost_sessions(desk.data)
    restored = lost.restore()
    second = Journal(desk.data, desk.troubles.append)
    lost.resume(second, restored)

    edit = Edit((SetCells((4,), (1,), (("Second life",),)),))
    restored.table.apply(edit)
    second.record(StepKind.DO, edit, "Edit")
    assert lost_sessions(desk.data) == []
    second._close_file()
    second._lock.leave()

    (lost,) = lost_sessions(desk.data)
    again = lost.restore()
    assert looks(again.table) == looks(restored.table)
    assert (lost.edits, again.done) == (2, 2)
    lost.discard()
    assert list(desk.data.path(JOURNALS).iterdir()) == []


def test_a_restored_window_that_saves_keeps_its_original(desk, path):
    desk.set(1, 3, "First life")
    desk.crash()
    (lost,) = lost_sessions(desk.data)
    restored = lost.restore()
    second = Journal(desk.data, desk.troubles.append)
    lost.resume(second, restored)
    shape = write(restored.table, restored.shape, path)
    second.start(Baseline.of(restored.table, shape, path, restored.original))()
    second.record(StepKind.DO, Edit(), "Edit")
    second._close_file()
    second._lock.leave()

    (lost,) = lost_sessions(desk.data)
    assert lost.restore().original.text(1, 3) == "UK deal"
    lost.release()


def test_an_original_from_before_the_file_is_restored(tmp_path, path):
    desk = Desk(tmp_path / "data", path)
    columns = {column.id: 0 for column in desk.table.columns}
    desk.original = Original({1: ["x"] * 7}, columns, is_older=True, is_the_file=True)
    desk.start()
    desk.set(1, 3, "Renamed")
    desk.crash()

    (lost,) = lost_sessions(desk.data)
    original = lost.restore().original
    assert (original.text(1, 3), original.knows(2), original.is_older, original.is_the_file) == ("x", False, True, True)
    lost.release()


def test_a_table_that_is_in_no_file_yet_is_restored(tmp_path):
    desk = Desk(tmp_path / "data")
    desk.set(1, 3, "New")
    desk.crash()

    (lost,) = lost_sessions(desk.data)
    restored = lost.restore()
    assert (lost.path, restored.path, restored.table.text(1, 3)) == (None, None, "New")
    lost.release()


def test_the_journal_of_a_running_window_is_left_alone(desk):
    desk.set(1, 3, "Renamed")

    assert lost_sessions(desk.data) == []
    assert edits_file(desk.data).exists()


def test_lost_work_is_offered_to_one_window_only(desk):
    desk.set(1, 3, "Renamed")
    desk.crash()

    (first,) = lost_sessions(desk.data)
    assert lost_sessions(desk.data) == []
    first.release()
    (second,) = lost_sessions(desk.data)
    second.discard()
    assert lost_sessions(desk.data) == []
    assert list(desk.data.path(JOURNALS).iterdir()) == []


def test_a_journal_without_edits_is_cleaned_up(desk):
    desk.crash()

    assert lost_sessions(desk.data) == []
    assert list(desk.data.path(JOURNALS).iterdir()) == []


def test_a_window_that_closes_leaves_nothing(desk):
    desk.set(1, 3, "Renamed")

    desk.journal.close()

    assert list(desk.data.path(JOURNALS).iterdir()) == []


def test_a_killed_process_leaves_its_journal(tmp_path, path):
    code = (
        "import sys, os, signal; sys.path.insert(0, sys.argv[1]); from pathlib import Path\n"
        "from cosell_desk.core.changes import Edit, SetCells\n"
        "from cosell_desk.files.journal import Baseline, Journal, StepKind\n"
        "from cosell_desk.files.read import read\n"
        "from cosell_desk.files.user_data import UserData\n"
        "opened = read(sys.argv[3])\n"
        "journal = Journal(UserData(Path(sys.argv[2])), print)\n"
        "journal.start(Baseline.of(opened.table, opened.shape, opened.path))()\n"
        "edit = Edit((SetCells((3,), (1,), (('Shown',),)),))\n"
        "journal.record(StepKind.DO, edit, 'Edit')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    root = Path(__file__).parents[2]
    ended = subprocess.run(
        [sys.executable, "-c", code, root, tmp_path / "data", path], capture_output=True, check=False
    )

    assert ended.returncode < 0, ended.stderr
    (lost,) = lost_sessions(UserData(tmp_path / "data"))
    assert lost.restore().table.text(1, 3) == "Shown"
    lost.release()


def test_another_window_on_the_same_file_is_found(desk, path, tmp_path):
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    other = Journal(desk.data, desk.troubles.append)

    (found,) = open_sessions(desk.data, link, but=other)

    assert (found.path, found.pid) == (path, os.getpid())
    assert open_sessions(desk.data, path, but=desk.journal) == []
    assert open_sessions(desk.data, tmp_path / "other.csv") == []
    desk.crash()
    assert open_sessions(desk.data, path) == []


def test_only_the_user_may_read_a_journal(desk):
    desk.set(1, 3, "Renamed")

    assert stat.S_IMODE(desk.journal.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in desk.journal.folder.iterdir()} == {0o600}


def test_a_newer_journal_is_refused_in_a_sentence_and_kept(desk):
    desk.set(1, 3, "Renamed")
    desk.crash()
    path = edits_file(desk.data)
    header, rest = path.read_bytes().split(b"\n", 1)
    body = header[: header.rindex(b',"crc"')].replace(b'"schema":1', b'"schema":2')
    path.write_bytes(b'%s,"crc":"%08x"}\n%s' % (body, zlib.crc32(body), rest))

    (lost,) = lost_sessions(desk.data)

    with pytest.raises(NotKept, match="written by a newer Cosell Desk"):
        lost.restore()
    lost.release()
    assert path.exists()


@pytest.mark.parametrize("damage", [b"", b"not a table", b"12 00000000\n{}"])
def test_a_damaged_table_is_said_in_a_sentence(desk, damage):
    desk.set(1, 3, "Renamed")
    desk.crash()
    (desk.journal.folder / "1.table").write_bytes(damage)

    (lost,) = lost_sessions(desk.data)

    with pytest.raises(NotKept, match="is damaged"):
        lost.restore()
    lost.discard()


def test_without_the_copy_of_the_file_the_table_is_restored_all_the_same(desk):
    desk.set(1, 3, "Renamed")
    desk.crash()
    (desk.journal.folder / "1.file").write_bytes(b"\x00damaged")

    (lost,) = lost_sessions(desk.data)
    restored = lost.restore()

    assert looks(restored.table) == looks(desk.table)
    assert restored.shape.source is None
    lost.release()


def test_a_journal_that_cannot_be_made_is_said_once_and_work_goes_on(tmp_path, path):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "journals").write_text("a file where the folder should be", encoding="utf-8")

    desk = Desk(folder, path)
    desk.set(1, 3, "Renamed")
    desk.set(1, 3, "Renamed again")
    desk.journal.close()

    (trouble,) = desk.troubles
    assert "could not be kept" in str(trouble)
    assert desk.journal.trouble is trouble


def test_a_disk_that_fills_up_is_said_once_and_caught_up_with(desk, monkeypatch):
    whole = journal_module.write_all

    def half(file, content):
        whole(file, content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "full")

    desk.set(1, 3, "Before")
    monkeypatch.setattr(journal_module, "write_all", half)
    desk.set(1, 3, "While full")
    desk.set(1, 4, "Still full")
    assert ["is full" in str(trouble) for trouble in desk.troubles] == [True]
    monkeypatch.setattr(journal_module, "write_all", whole)
    desk.set(1, 5, "Afterwards")

    assert desk.troubles[1:] == [None]
    desk.crash()
    (lost,) = lost_sessions(desk.data)
    assert lost.edits == 4
    assert looks(lost.restore().table) == looks(desk.table)
    lost.release()


def test_the_rest_of_a_failed_write_does_not_hide_later_edits(desk):
    desk.set(1, 3, "Before")
    desk.crash()
    path = edits_file(desk.data)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + b'{"n":1,"kind":"do","lab\n' + lines[1])

    (lost,) = lost_sessions(desk.data)
    assert lost.restore().table.text(1, 3) == "Before"
    lost.release()


def test_an_edit_that_does_not_fit_ends_the_replay_there(desk):
    desk.set(1, 3, "Before")
    desk.journal.record(StepKind.DO, Edit((RemoveDeals((77,)),)), "Impossible")
    desk.crash()

    (lost,) = lost_sessions(desk.data)
    restored = lost.restore()
    assert (restored.table.text(1, 3), restored.done, restored.is_whole) == ("Before", 1, False)
    lost.release()


TEXTS = st.text(st.characters(), max_size=5)


@st.composite
def stories(draw, table: DealTable):
    """Changes that fit the table, as somebody at the keys would make them."""
    match draw(st.integers(0, 7)):
        case 0 if len(table) > 1:
            return RemoveDeals((draw(st.sampled_from(table.deals)),))
        case 1:
            (id,) = table.new_deal_ids(1)
            texts = tuple(draw(TEXTS) for _ in table.columns)
            return InsertDeals((NewDeal(draw(st.integers(0, len(table))), id, texts),))
        case 2:
            (id,) = table.new_column_ids(1)
            heading = draw(st.sampled_from(["Solution 1", "Notes", "what?"]))
            place = draw(st.integers(0, len(table.columns)))
            return InsertColumns((NewColumn(place, TableColumn.read(id, heading)),))
        case 3 if len(table.columns) > 1:
            return RemoveColumns((draw(st.sampled_from(table.columns)).id,))
        case 4:
            return SetHeadings(((draw(st.sampled_from(table.columns)).id, draw(TEXTS)),))
        case 5:
            key = MarkKey("dismissed", draw(st.sampled_from(table.deals)), draw(st.none() | st.just(1)))
            return SetMarks(((key, draw(st.none() | TEXTS)),))
        case _:
            deals = draw(st.lists(st.sampled_from(table.deals), min_size=1, max_size=2, unique=True))
            column = draw(st.sampled_from(table.columns)).id
            return SetCells((column,), tuple(deals), tuple((draw(TEXTS),) for _ in deals))


@settings(max_examples=60)
@given(st.data())
def test_cut_at_any_byte_every_whole_edit_before_the_cut_is_restored(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("cut")
    desk = Desk(folder / "data")
    looked = [looks(desk.table)]
    written = [0]
    try:
        for _ in range(data.draw(st.integers(1, 8), "edits")):
            move = data.draw(st.sampled_from(["do", "do", "do", "undo", "redo"]))
            if move == "undo" and desk.done:
                desk.undo()
            elif move == "redo" and desk.done < len(desk.stack):
                desk.redo()
            else:
                desk.edit(data.draw(stories(desk.table)))
            looked.append(looks(desk.table))
            written.append(edits_file(desk.data).stat().st_size)
    finally:
        desk.crash()
    path = edits_file(desk.data)
    whole = path.read_bytes()
    header = whole.index(b"\n") + 1
    # Counted from the end: the header holds a time, which is not always of one length.
    cut = max(0, len(whole) - data.draw(st.integers(0, 2_000), "cut off"))
    path.write_bytes(whole[:cut])
    # A line is whole without its line break, too.
    expected = sum(size - 1 <= cut for size in written[1:]) if cut >= header - 1 else 0

    found = lost_sessions(desk.data)

    assert len(found) == (expected > 0)
    for lost in found:
        restored = lost.restore()
        assert lost.edits == expected
        assert restored.is_whole
        assert looks(restored.table) == looked[expected]
        again = Journal(desk.data, desk.troubles.append)
        lost.resume(again, restored)
        again.record(StepKind.DO, Edit(), "Nothing")
        again._close_file()
        again._lock.leave()
        (once_more,) = lost_sessions(desk.data)
        assert once_more.edits == expected + 1
        assert looks(once_more.restore().table) == looked[expected]
        # Undo, back to the beginning.
        for step in reversed(restored.steps[: restored.done]):
            restored.table.apply(step.flip)
        assert looks(restored.table)[:3] == looked[0][:3]
        once_more.release()
    shutil.rmtree(folder)


def test_every_line_is_json(desk):
    desk.set(1, 3, "Sjö\n\ud800")

    records = [json.loads(line) for line in edits_file(desk.data).read_bytes().splitlines()]

    assert [record["kind"] for record in records] == ["header", "do"]
    assert records[0]["schema"] == 1
    assert records[1]["edit"][0]["texts"] == [["Sjö\n\ud800"]]
