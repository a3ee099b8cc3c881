"""When the shared file is damaged: set it aside, save what can be read, go on.

The log is read record by record until its chain breaks, and a new file is made from those records.
What does not follow from the log is saved beside it as far as it can be read: the configuration,
answers of citizens, secrets of clerks, what was done while the hub was away, which operations were
done, and how far numbers and devices had counted, so that no number on paper is given out twice.
What had not been sent is sent again from the start: the server answers what it has as duplicates. A
computer that is not the hub keeps what it is, and begins with an empty copy of the hub's log. The
damaged file is kept for the technician.

A power cut in the middle loses nothing: the new file is made whole in a folder of its own, the old
one is copied before it is touched, and ``finish`` does what was left to do.

Try it by hand: ``nowserving rescue --data FOLDER``, while nothing else runs.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, func, insert
from sqlalchemy.dialects.sqlite import insert as upsert

from branch.domain.clock import Clock
from branch.host.exits import CannotStart
from branch.host.folders import DataFolder
from branch.protocol.record import GENESIS, Record, chain_hash
from branch.store import schema as s
from branch.store.computer import COMPUTER, Role, computer
from branch.store.engine import sqlite_module
from branch.store.rows import record_of
from branch.store.store import Store
from branch.store.vanished import OPEN

_log = logging.getLogger(__name__)

_SUFFIXES = ("", "-wal", "-shm")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """What came out of a damaged file; ``lost`` counts the records that it is known to have had."""

    kept_in: Path
    records: int
    lost: int
    configured: bool

    def words(self) -> str:
        """Say it to a technician."""
        configuration = (
            "the branch configuration"
            if self.configured
            else "no branch configuration (give it one with 'nowserving-agent configure FILE')"
        )
        lost = f" {self.lost} newer records could not be read." if self.lost else ""
        return (
            f"The database was set aside. {self.records} records of the branch log and"
            f" {configuration} were saved into a new one; the old file is kept in"
            f" {self.kept_in}.{lost} Compare the last tickets on paper with the waiting list."
        )


def rescue(folder: DataFolder, *, clock: Clock) -> Rescued:
    """Set the shared file aside and make a new one from what it still says.

    No other program may have the file open meanwhile. Raises OSError where there is no room.
    """
    finish(folder, clock=clock)
    for part in folder.root.glob(f"{OPEN}*"):  # of a program that was killed while it saved
        shutil.rmtree(part, ignore_errors=True)
    kept_in = _copy_aside(folder, clock)
    old = kept_in / folder.database.name
    shutil.rmtree(_part(folder), ignore_errors=True)
    records = list(_chained(old))
    store = Store.open(DataFolder(_part(folder)), clock=clock, device="rescue")
    try:
        configured, kept = _save(store, old, records)
    finally:
        store.close()
    _part(folder).rename(folder.rescued)
    _put_in_place(folder)
    heads = [row["seq"] for row in _rows(old, "log_head", "id") if isinstance(row["seq"], int)]
    lost = max([0, *(seq - kept for seq in heads)])
    return Rescued(kept_in=kept_in, records=kept, lost=lost, configured=configured)


def finish(folder: DataFolder, *, clock: Clock) -> bool:
    """Put a new file in place that a power cut left beside it; False if there is none."""
    if not unfinished(folder):
        return False
    if folder.database.exists():
        _copy_aside(folder, clock)
    _put_in_place(folder)
    return True


def unfinished(folder: DataFolder) -> bool:
    """Tell whether a power cut left a new file beside the old one."""
    return folder.rescued.exists()


def _part(folder: DataFolder) -> Path:
    return folder.root / "rescue.part"


def _copy_aside(folder: DataFolder, clock: Clock) -> Path:
    folder.quarantine.mkdir(parents=True, exist_ok=True)
    stamp = clock.now().strftime("%Y%m%dT%H%M%S-")
    aside = Path(tempfile.mkdtemp(prefix=stamp, dir=folder.quarantine))
    for suffix in _SUFFIXES:
        file = Path(f"{folder.database}{suffix}")
        if file.exists():
            shutil.copy2(file, aside / file.name)
    return aside


def _put_in_place(folder: DataFolder) -> None:
    # The old file goes first: without it, a program that starts meanwhile finds no branch and
    # writes nothing. Its write-ahead log must be gone before the new file has its name.
    new = folder.rescued / folder.database.name
    if new.exists():
        for suffix in _SUFFIXES:
            Path(f"{folder.database}{suffix}").unlink(missing_ok=True)
        new.replace(folder.database)
    shutil.rmtree(folder.rescued)


def _save(store: Store, old: Path, records: list[Record]) -> tuple[bool, int]:
    """Fill the new file; return whether it has a configuration and how many records."""
    with store.transaction() as connection:
        _add(connection, s.meta, old, "key", lambda row: row["key"] == COMPUTER)
        _add(connection, s.configuration, old, "version", _is_whole)
        _add(connection, s.personal, old, "key", _is_answer)
        _add(connection, s.foretold, old, "ticket", _is_forecast)
        _add(connection, s.credential, old, "clerk", _is_secret)
        _add(connection, s.late_fact, old, "place", lambda row: bool(row["event_id"]))
    configured, kept = True, len(records)
    try:
        store.branch()
    except CannotStart as problem:
        _log.info("the configuration was not saved: %s", problem)
        configured = False
    with store.reading() as connection:
        if computer(connection).role is Role.SATELLITE:
            return configured, 0  # its log was a copy, and the hub fills it again
    try:
        store.take_over(records)
    except CannotStart as problem:
        _log.info("the log was not taken over: %s", problem)
        kept = 0
    with store.transaction() as connection:
        _add(connection, s.operation, old, "id", lambda row: row["last_seq"] <= kept)
        _go_on_counting(connection, old)
    return configured, kept


def _add(
    connection: Connection, table: Table, old: Path, key: str, good: Callable[[Row], bool]
) -> None:
    rows = []
    for row in _rows(old, table.name, key):
        with contextlib.suppress(ValueError, TypeError, AttributeError):
            if good(row):
                rows.append(row)
    if rows:
        connection.execute(insert(table).prefix_with("OR IGNORE"), rows)


def _is_whole(row: Row) -> bool:
    return bool(hashlib.sha256(row["text"].encode()).hexdigest() == row["digest"])


def _is_forecast(row: Row) -> bool:
    json.loads(row["body"])
    return True


def _is_answer(row: Row) -> bool:
    json.loads(row["value"])
    return True


def _is_secret(row: Row) -> bool:
    return bool(row["secret"].startswith("$argon2"))


def _go_on_counting(connection: Connection, old: Path) -> None:
    """Count on from where the old file was, even where the records behind it are lost."""
    for row in _rows(old, "device", "name"):
        if isinstance(row["seq"], int):
            device = upsert(s.device).values(row)
            further = {"seq": func.max(s.device.c.seq, device.excluded.seq)}
            connection.execute(device.on_conflict_do_update(index_elements=["name"], set_=further))
    for row in _rows(old, "series_index", "series"):
        if isinstance(row["last"], int):
            put = upsert(s.series_index).values(row)
            connection.execute(
                put.on_conflict_do_update(
                    index_elements=["series", "business_day"], set_={"last": row["last"]}
                )
            )


def _chained(file: Path) -> Iterator[Record]:
    previous = GENESIS
    for number, row in enumerate(_rows(file, "event", "seq"), start=1):
        try:
            record = record_of(row)
            holds = record.seq == number and chain_hash(previous, record) == record.hash
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            _log.info("record %s of the damaged file is unreadable: %s", number, error)
            return
        if not holds:
            return
        previous = record.hash
        yield record


def _rows(file: Path, table: str, key: str) -> Iterator[Row]:
    """Yield the rows of a table in order, until the first that cannot be read."""
    sqlite = sqlite_module()
    with contextlib.closing(sqlite.connect(file, isolation_level=None)) as connection:
        try:
            cursor = connection.execute(f"SELECT * FROM {table} ORDER BY {key}")
            names = [column[0] for column in cursor.description]
            for values in cursor:
                yield dict(zip(names, values, strict=True))
        except sqlite.DatabaseError as error:
            _log.info("%s of the damaged file ends here: %s", table, error)
