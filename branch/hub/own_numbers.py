"""A hub that may lose its mandate lends numbers to its own computer, as it does to others."""

from __future__ import annotations

from branch.desk.local import LocalDesk
from branch.domain.hours import business_day
from branch.store import late, lent
from branch.store.computer import computer
from branch.store.store import Store


class OwnNumbers:
    """Looks now and then whether a kiosk of this computer should have more numbers."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._seen: tuple[str, int] | None = None

    def look(self) -> None:
        """Lend them once each day and after some were used. Raises HubAway."""
        with self._store.reading() as connection:
            if not computer(connection).mandate or not late.wants_numbers(connection):
                return
            given = lent.given_out(connection)
            branch = self._store.branch(connection)
        seen = (business_day(branch, self._store.clock.now()), given)
        if seen == self._seen:
            return
        with self._store.transaction() as connection:
            holder = late.holder(connection, self._store.clock.now())
        LocalDesk(self._store).lease_numbers(holder=holder)
        self._seen = seen
