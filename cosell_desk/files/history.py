"""The history of uploads: which deals were prepared when, in which part, and what became of them.

SQLite in the user's data folder. Of a deal it holds the Referral ID, or a keyed hash of what identifies it - never a
cell's text. A database that is damaged or locked blocks nothing: it is set aside, or passed over, and that is said.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import NotKept
from cosell_desk.core.faults import DealId
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.files.matching import Keys, identity_texts
from cosell_desk.files.results import Outcome, outcomes
from cosell_desk.files.user_data import HISTORY, UserData, create_private, kept

SCHEMA = 1

THE_HISTORY = QT_TRANSLATE_NOOP("History", "The history of uploads")
SET_ASIDE = QT_TRANSLATE_NOOP(
    "History",
    "The history of uploads was damaged and has been set aside as “{name}” in “{folder}”; a new one begins. Earlier"
    " uploads are not known any more.",
)
LOCKED = QT_TRANSLATE_NOOP(
    "History",
    "The history of uploads is in use by another program and was passed over. Warnings about earlier uploads may be"
    " missing now.",
)
NEWER = QT_TRANSLATE_NOOP(
    "History",
    "The history of uploads was written by a newer Cosell Desk and is passed over. Use that version to see it.",
)
NOT_USABLE = QT_TRANSLATE_NOOP(
    "History", "The history of uploads in “{folder}” cannot be used ({reason}); work goes on without it."
)

_TABLES = """
CREATE TABLE secret (key BLOB NOT NULL);
CREATE TABLE part (
    id INTEGER PRIMARY KEY, time REAL NOT NULL, name TEXT NOT NULL, content_hash TEXT NOT NULL,
    purpose TEXT NOT NULL, result_time REAL
);
CREATE TABLE deal (
    part INTEGER NOT NULL REFERENCES part(id) ON DELETE CASCADE, record INTEGER NOT NULL,
    referral TEXT, crm TEXT, cells TEXT, outcome TEXT
);
CREATE INDEX part_by_content ON part (content_hash);
CREATE INDEX deal_by_part ON deal (part);
CREATE INDEX deal_by_referral ON deal (referral) WHERE referral IS NOT NULL;
CREATE INDEX deal_by_crm ON deal (crm) WHERE crm IS NOT NULL;
CREATE INDEX deal_by_cells ON deal (cells) WHERE cells IS NOT NULL;
"""
_PATIENCE = 1.0
_MORE_PATIENCE = 5.0
"""What was prepared should be known the next time: seconds to wait while another program holds the database."""
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_AT_ONCE = 500
_REFERRAL_ID = re.compile(r"[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}")
"""What is stored as it is. Microsoft's own example holds letters that no GUID has."""


@dataclass(frozen=True, slots=True)
class PreparedPart:
    """A part in the list: `new` deals of `deals` were to be created; `outcomes` counts what its result said."""

    id: int
    time: float
    name: str
    content_hash: str
    purpose: str
    deals: int
    new: int
    result_time: float | None
    outcomes: Mapping[Outcome, int]


@dataclass(frozen=True, slots=True)
class SentBefore:
    """New deals that went into a part before and may exist: uploading them again may create them twice.

    `outcome` is what its result said of them, None where no result told. `is_result_known` says whether any result of
    that part was opened.
    """

    time: float
    name: str
    deals: tuple[DealId, ...]
    is_result_known: bool
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class _Row:
    """What is stored of a deal; no text of it."""

    referral: str | None
    crm: str | None
    cells: str | None


class History:
    """`report` is told once what is wrong, in a sentence; nothing here raises. Nothing is opened before it is asked.

    `now` answers the seconds since 1970.
    """

    def __init__(
        self, user_data: UserData, report: Callable[[NotKept], None], now: Callable[[], float] = time.time
    ) -> None:
        self._user_data = user_data
        self._report = report
        self._now = now
        self._said: set[str] = set()

    @property
    def path(self) -> Path:
        return self._user_data.path(HISTORY) / "history.sqlite"

    # What was prepared

    def prepared(
        self, table: DealTable, deals: Sequence[DealId], name: str, content_hash: str, purpose: str = "create"
    ) -> bool:
        """Note a part that was written; whether that worked. `purpose` is "create" or "matching"."""
        with self._open(_MORE_PATIENCE) as database:
            if database is None:
                return False
            with database:
                rows = _rows(table, deals, _secret(database))
                cursor = database.execute(
                    "INSERT INTO part (time, name, content_hash, purpose) VALUES (?, ?, ?, ?)",
                    (self._now(), _storable(name), content_hash, purpose),
                )
                database.executemany(
                    "INSERT INTO deal (part, record, referral, crm, cells) VALUES (?, ?, ?, ?, ?)",
                    [
                        (cursor.lastrowid, record, row.referral, row.crm, row.cells)
                        for record, row in enumerate(rows.values(), 1)
                    ],
                )
            return True
        return False

    def brought_in(self, result: DealTable) -> int:
        """Note what a processed file says of deals that were prepared; how many deals it was of."""
        with self._open() as database:
            if database is None:
                return 0
            with database:
                return self._note_result(database, result)
        return 0

    def told_apart(self, result: DealTable) -> dict[DealId, Outcome]:
        """What became of each deal of a processed file; created and updated ones told apart where they were prepared
        here."""
        told = outcomes(result)
        with self._open() as database:
            if database is not None:
                rows = _rows(result, result.deals, _secret(database), all_keys=True)
                alike = _alike(database, rows.values())
                for deal, row in rows.items():
                    latest = max(alike(row), default=None, key=lambda found: (found.time, found.id))
                    if latest is not None and told[deal] is Outcome.SUCCEEDED:
                        told[deal] = Outcome.UPDATED if latest.referral is not None else Outcome.CREATED
        return told

    def _note_result(self, database: sqlite3.Connection, result: DealTable) -> int:
        rows = _rows(result, result.deals, _secret(database), all_keys=True)
        told = outcomes(result)
        alike = _alike(database, rows.values())
        parts: set[int] = set()
        noted: list[tuple[str, int]] = []
        for deal, row in rows.items():
            # The last time that it was sent; results of an earlier upload are gone once the next one is processed.
            latest = max(alike(row), default=None, key=lambda found: (found.time, found.id))
            if latest is not None:
                parts.add(latest.part)
                outcome = told[deal]
                if outcome is Outcome.SUCCEEDED:
                    outcome = Outcome.UPDATED if latest.referral is not None else Outcome.CREATED
                noted.append((outcome.value, latest.id))
        database.executemany("UPDATE deal SET outcome = ? WHERE rowid = ?", noted)
        database.executemany("UPDATE part SET result_time = ? WHERE id = ?", [(self._now(), part) for part in parts])
        return len(noted)

    # Warnings

    def sent_before(self, table: DealTable, deals: Iterable[DealId]) -> tuple[SentBefore, ...]:
        """Of these deals, the new ones that were prepared before and did not fail as far as is known; oldest first."""
        with self._open() as database:
            if database is None:
                return ()
            rows = {
                deal: row for deal, row in _rows(table, list(deals), _secret(database)).items() if row.referral is None
            }
            alike = _alike(database, rows.values())
            found: dict[tuple[int, str | None], list[DealId]] = {}
            for deal, row in rows.items():
                latest = max(
                    [of for of in alike(row) if of.referral is None and of.purpose == "create"],
                    default=None,
                    key=lambda of: (of.time, of.id),
                )
                if latest is not None and latest.outcome not in (Outcome.FAILED.value, Outcome.MATCHED.value):
                    found.setdefault((latest.part, latest.outcome), []).append(deal)
            parts = {part.id: part for part in self._parts(database)}
            warnings = [
                SentBefore(
                    parts[part].time,
                    parts[part].name,
                    tuple(of),
                    parts[part].result_time is not None,
                    None if outcome is None else Outcome(outcome),
                )
                for (part, outcome), of in found.items()
            ]
            return tuple(sorted(warnings, key=lambda warning: warning.time))
        return ()

    def prepared_before(self, content_hashes: Iterable[str]) -> tuple[PreparedPart, ...]:
        """The parts with the same content as one of these files, newest first."""
        wanted = set(content_hashes)
        return tuple([part for part in self.parts() if part.content_hash in wanted])

    # The list

    def parts(self) -> tuple[PreparedPart, ...]:
        """Everything prepared, newest first."""
        with self._open() as database:
            return () if database is None else self._parts(database)
        return ()

    def _parts(self, database: sqlite3.Connection) -> tuple[PreparedPart, ...]:
        counts: dict[int, dict[Outcome, int]] = {}
        told = database.execute("SELECT part, outcome, count(*) FROM deal WHERE outcome IS NOT NULL GROUP BY 1, 2")
        for part, outcome, count in told:
            with suppress(ValueError):
                counts.setdefault(part, {})[Outcome(outcome)] = count
        found = database.execute(
            "SELECT id, time, name, content_hash, purpose, count(record), count(record) - count(referral), result_time"
            " FROM part LEFT JOIN deal ON part.id = deal.part GROUP BY part.id ORDER BY time DESC, id DESC"
        )
        return tuple(
            [
                PreparedPart(id, moment, name, content, purpose, deals, new, result_time, counts.get(id, {}))
                for id, moment, name, content, purpose, deals, new, result_time in found
            ]
        )

    def forget(self, part: PreparedPart) -> None:
        with self._open() as database:
            if database is not None:
                with database:
                    database.execute("DELETE FROM part WHERE id = ?", (part.id,))

    def forget_all(self) -> None:
        """The database goes, with every one that was set aside."""
        self._user_data.erase((HISTORY,))

    # The database

    @contextmanager
    def _open(self, patience: float | None = None) -> Iterator[sqlite3.Connection | None]:
        """The database for one piece of work, or None; what goes wrong inside ends the work and is said."""
        try:
            database = self._connected(_PATIENCE if patience is None else patience)
        except sqlite3.Error as error:
            self._say(self._trouble(error))
            yield None
            return
        except NotKept as trouble:
            self._say(trouble)
            yield None
            return
        try:
            with closing(database):
                yield database
        except sqlite3.Error as error:
            self._say(self._trouble(error))

    def _say(self, trouble: NotKept) -> None:
        if str(trouble) not in self._said:
            self._said.add(str(trouble))
            self._report(trouble)

    def _connected(self, patience: float) -> sqlite3.Connection:
        """Raises sqlite3.Error or NotKept."""
        self._user_data.make(HISTORY)
        with kept(self.path, THE_HISTORY), suppress(FileExistsError):
            create_private(self.path).close()
        database = sqlite3.connect(self.path, timeout=patience)
        try:
            database.execute("PRAGMA foreign_keys = ON")
            database.execute("PRAGMA secure_delete = ON")  # what is forgotten is to be gone
            (schema,) = database.execute("PRAGMA user_version").fetchone()
            if schema == 0:
                with database:
                    database.execute("BEGIN IMMEDIATE")
                    (schema,) = database.execute("PRAGMA user_version").fetchone()
                    if schema == 0:  # nobody else made it meanwhile
                        for statement in _TABLES.split(";"):
                            database.execute(statement)
                        database.execute("INSERT INTO secret VALUES (?)", (secrets.token_bytes(32),))
                        database.execute(f"PRAGMA user_version = {SCHEMA}")
            elif schema > SCHEMA:
                raise NotKept(self.path, NEWER)
        except BaseException:
            database.close()
            raise
        return database

    def _trouble(self, error: sqlite3.Error) -> NotKept:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        folder = str(self.path.parent)
        if code in _BUSY:
            return NotKept(self.path, LOCKED)
        # Tables that are not there or hold something else are no history of ours either.
        if code in _DAMAGED or (code == sqlite3.SQLITE_ERROR and isinstance(error, sqlite3.OperationalError)):
            aside = self._set_aside()
            if aside is not None:
                return NotKept(self.path, SET_ASIDE, name=aside.name, folder=folder)
        return NotKept(self.path, NOT_USABLE, folder=folder, reason=str(error))

    def _set_aside(self) -> Path | None:
        stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(self._now()))
        aside = self.path.with_name(f"history-damaged-{stamp}-{secrets.token_hex(2)}.sqlite")
        try:
            os.replace(self.path, aside)
        except OSError:
            return None
        for rest in ("-journal", "-wal", "-shm"):
            with suppress(OSError):
                os.unlink(f"{self.path}{rest}")
        return aside


@dataclass(frozen=True, slots=True)
class _Stored:
    """A deal of an earlier part."""

    id: int
    part: int
    time: float
    purpose: str
    referral: str | None
    outcome: str | None


def _alike(database: sqlite3.Connection, rows: Iterable[_Row]) -> Callable[[_Row], list[_Stored]]:
    """Answers, for each of these rows, the stored deals that it may be: by Referral ID, else CRM ID, else cells."""
    rows = list(rows)
    found: dict[str, dict[str, list[_Stored]]] = {}
    for key in ("referral", "crm", "cells"):
        wanted = sorted({value for row in rows if (value := getattr(row, key)) is not None})
        by_key = found.setdefault(key, {})
        for at in range(0, len(wanted), _AT_ONCE):
            some = wanted[at : at + _AT_ONCE]
            # `key` is one of the three names above; values are bound.
            query = (
                f"SELECT {key}, deal.rowid, part, time, purpose, referral, outcome"
                f" FROM deal JOIN part ON part.id = part WHERE {key} IN ({','.join('?' * len(some))})"
            )
            for value, *of in database.execute(query, some):
                by_key.setdefault(value, []).append(_Stored(*of))

    def alike(row: _Row) -> list[_Stored]:
        if row.referral is not None and row.referral in found["referral"]:
            return found["referral"][row.referral]
        # What was sent as new, and now may have a Referral ID.
        for key in ("crm", "cells"):
            value = getattr(row, key)
            stored = [of for of in found[key].get(value, []) if of.referral is None] if value is not None else []
            if stored:
                return stored
        return []

    return alike


def _secret(database: sqlite3.Connection) -> bytes:
    """This history's own key, so that nobody can look up guessed texts in hashes made elsewhere."""
    row = database.execute("SELECT key FROM secret").fetchone()
    if row is None or not isinstance(row[0], bytes):
        raise sqlite3.OperationalError("no key")
    return row[0]


def _rows(table: DealTable, deals: Sequence[DealId], key: bytes, *, all_keys: bool = False) -> dict[DealId, _Row]:
    """The Referral ID of existing deals, the hashes of new ones; `all_keys` gives existing ones theirs, too.

    A CRM ID or a set of cells that several of these deals share tells none of them.
    """
    keys = Keys.of(table)
    cells = identity_texts(table, deals)
    crm_seen: dict[str, int] = {}
    cells_seen: dict[str, int] = {}
    for deal in deals:
        crm_seen[keys.crm[deal]] = crm_seen.get(keys.crm[deal], 0) + 1
        cells_seen[cells[deal]] = cells_seen.get(cells[deal], 0) + 1
    rows = {}
    for deal in deals:
        referral = keys.referral[deal]
        if referral and not _REFERRAL_ID.fullmatch(referral):
            referral = _hashed("referral", referral, key)
        if referral and not all_keys:
            rows[deal] = _Row(referral, None, None)
            continue
        crm, of_cells = keys.crm[deal], cells[deal]
        rows[deal] = _Row(
            referral or None,
            _hashed("crm", crm, key) if crm and crm_seen[crm] == 1 else None,
            _hashed("cells", of_cells, key) if of_cells and (cells_seen[of_cells] == 1 or not all_keys) else None,
        )
    return rows


def _storable(name: str) -> str:
    """A file's name that was no proper text holds half surrogates, which the database would refuse."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def _hashed(what: str, text: str, key: bytes) -> str:
    content = f"{what}\x1f{text}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(content, key=key, digest_size=24).hexdigest()
