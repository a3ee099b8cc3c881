"""Reads a log of tickets: one row each, CSV, plain or gzipped, in any order.

Columns: arrived, service, counter, called, left, outcome, and optionally transferred (the counter
is free from then on). Instants are ISO; those without an offset are taken as they stand. A row that
cannot be read is left out and told of; a file of which many cannot is not such a log.
"""

from __future__ import annotations

import csv
import gzip
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

COLUMNS = ("arrived", "service", "counter", "called", "left", "outcome")
NOWHERE = "?"
GZIP = b"\x1f\x8b"


MOST_BAD = 0.01
"""Share of rows that may be unreadable."""


class LogUnreadable(Exception):
    """The file is not such a log; the message says where."""


@dataclass(frozen=True, slots=True)
class Row:
    """One ticket; ``called`` is None for who gave up."""

    ticket: str
    service: str
    counter: str
    arrived: datetime
    called: datetime | None
    freed: datetime
    """When the counter was free again, or when somebody gave up."""

    @property
    def wait_s(self) -> float:
        """Seconds until the call; meant for those who were called."""
        return (self.called - self.arrived).total_seconds() if self.called else 0.0


@dataclass(frozen=True, slots=True)
class Log:
    """The tickets by arrival, and what is wrong with the rows that were left out."""

    rows: list[Row]
    left_out: list[str]


def read(path: Path) -> Log:
    """Return the tickets of a file. Raises LogUnreadable."""
    rows: list[Row] = []
    left_out: list[str] = []
    try:
        with _open(path) as lines:
            for found in _rows(csv.DictReader(lines)):
                if isinstance(found, Row):
                    rows.append(found)
                else:
                    left_out.append(found)
    except (OSError, EOFError, zlib.error, UnicodeDecodeError, csv.Error) as error:
        raise LogUnreadable(f"{path}: {error}") from error
    if len(left_out) > MOST_BAD * (len(rows) + len(left_out)):
        words = f"{path}: {len(left_out)} of {len(rows) + len(left_out)} rows cannot be read"
        raise LogUnreadable("\n".join([f"{words}, such as", *left_out[:3]]))
    if not rows:
        raise LogUnreadable(f"{path}: the log has no rows")
    return Log(sorted(rows, key=lambda row: row.arrived), left_out)


def _open(path: Path) -> TextIO:
    with path.open("rb") as file:
        packed = file.read(2) == GZIP
    if packed:
        return gzip.open(path, "rt", encoding="utf-8-sig", newline="")
    return path.open(encoding="utf-8-sig", newline="")


def _rows(reader: csv.DictReader[str]) -> Iterator[Row | str]:
    missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
    if missing:
        raise LogUnreadable(f"the log has no column {', '.join(missing)}")
    for number, raw in enumerate(reader):
        try:
            yield _row(raw, number)
        except ValueError as error:
            yield f"row {number + 2}: {error}"


def _row(raw: Mapping[str, str | None], number: int) -> Row:
    values = {name: (raw.get(name) or "").strip() for name in (*COLUMNS, "transferred")}
    if not values["service"]:
        raise ValueError("no service")
    arrived = _instant(values["arrived"])
    served = values["outcome"] == "served" and bool(values["called"])
    called = max(arrived, _instant(values["called"])) if served else None
    ended = values["transferred"] if served else ""
    freed = max(called or arrived, _instant(ended or values["left"]))
    return Row(
        ticket=f"{number:07d}",
        service=values["service"],
        counter=values["counter"] or NOWHERE,
        arrived=arrived,
        called=called,
        freed=freed,
    )


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)
