"""A computer whose key was revoked forgets what nobody else may read; facts are never lost.

Answers and notes of citizens, words of announcements and messages and the clerks' secrets go, on
every computer. A copy of the hub's log goes too; a hub's own log stays, because it may hold what
no other place has, and nothing in it is personal.
"""

from __future__ import annotations

import logging

from sqlalchemy import delete, update

from branch.store import schema as s
from branch.store.computer import Role, computer
from branch.store.following import StillUnsent
from branch.store.store import Store

_log = logging.getLogger(__name__)


def wipe(store: Store) -> None:
    """Forget it now, so that the bytes are gone from the file, too."""
    with store.reading() as connection:
        role = computer(connection).role
    with store.transaction() as connection:
        connection.execute(delete(s.personal))
        connection.execute(delete(s.credential))
        connection.execute(update(s.message).values(text=""))
    if role is Role.SATELLITE:
        try:
            store.drop_cache()
        except StillUnsent:
            _log.warning("the copy of the log stays: this computer has records that no other has")
    store.forget()
    _log.warning("this computer was revoked: what only its branch may read was wiped")
