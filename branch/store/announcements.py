"""The words of announcements: apart from the log, for as long as they are shown.

They stand in the table of personal data, since they may name somebody; they never go to the
server, and the agent erases them after their time (``personal.erase_due``).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from branch.domain import events as e
from branch.domain.announcing import clean
from branch.domain.lobby import StaffAnnouncement
from branch.domain.view import BranchView
from branch.store import schema as s
from branch.store.changes import Changes
from branch.store.rows import micros, record_from


def keep(
    texts: Mapping[str, str], connection: Connection, view: BranchView, changes: Changes
) -> None:
    """Store the words of announcements in the transaction of their event (``Store.decide``)."""
    for event in changes.events:
        if isinstance(event, e.AnnouncementMade):
            _keep(connection, event, texts)


def _keep(connection: Connection, made: e.AnnouncementMade, texts: Mapping[str, str]) -> None:
    rows = [
        {
            "key": made.announcement,
            "question": language,
            "ticket": "",
            "value": json.dumps(clean(texts[language]), ensure_ascii=False),
            "delete_after": micros(made.until),
        }
        for language in made.languages
    ]
    connection.execute(insert(s.personal), rows)


def words_of(connection: Connection, made: e.AnnouncementMade) -> dict[str, str] | None:
    """Return the words for another computer of the branch, None when their time is over."""
    texts = _texts(connection, made.announcement)
    return texts or None


def keep_copy(
    connection: Connection, made: e.AnnouncementMade, words: Mapping[str, str], now: datetime
) -> None:
    """Store the words on a computer that is not the hub, until their time is over there too."""
    if made.until <= now:
        return
    rows = [
        {
            "key": made.announcement,
            "question": language,
            "ticket": "",
            "value": json.dumps(text, ensure_ascii=False),
            "delete_after": micros(made.until),
        }
        for language, text in words.items()
    ]
    connection.execute(upsert(s.personal).on_conflict_do_nothing(), rows)


def after(connection: Connection, seq: int, limit: int = 50) -> list[StaffAnnouncement]:
    """Return the newest announcements after this place in the log, in order; none without words."""
    statement = (
        select(s.event)
        .where(s.ANNOUNCED, s.event.c.seq > seq)
        .order_by(s.event.c.seq.desc())
        .limit(limit)
    )
    found = []
    for row in reversed(connection.execute(statement).all()):
        record = record_from(row)
        made = record.event()
        assert isinstance(made, e.AnnouncementMade)
        texts = _texts(connection, made.announcement)
        if texts:
            found.append(
                StaffAnnouncement(
                    id=made.announcement,
                    seq=record.seq,
                    texts={one: texts[one] for one in made.languages if one in texts},
                    displays=made.displays,
                    until=made.until,
                )
            )
    return found


def _texts(connection: Connection, key: str) -> dict[str, str]:
    statement = select(s.personal.c.question, s.personal.c.value).where(s.personal.c.key == key)
    return {row.question: json.loads(row.value) for row in connection.execute(statement)}
