"""Which desk a program of this computer holds now: its own, or the one that asks the hub.

What the computer is stands in its shared file (``branch.store.computer``). It is read at every
use, because a takeover changes it while the programs run.

What asks a hub is imported late: it costs a quarter of a second, and most computers are the hub.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch.desk.local import LocalDesk
from branch.desk.port import Desk
from branch.domain.errors import HubAbsence, HubAway
from branch.store.computer import Computer, Role, computer, decides
from branch.store.store import Store

if TYPE_CHECKING:
    from branch.host.hub_line import HubLine


class Desks:
    """Hands out the desk of the moment. Runs on the thread that owns the store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._line: tuple[Computer, HubLine] | None = None

    def now(self) -> Desk:
        """Return the desk. Raises HubAway where the hub cannot even be asked."""
        with self._store.reading() as connection:
            what = computer(connection)
            may_decide = decides(connection)
        if may_decide:
            return LocalDesk(self._store)
        from branch.desk.hub import NOBODY, hub_desk

        if what.role is Role.HUB:
            return hub_desk(self._store, NOBODY)
        return hub_desk(self._store, self._to(what))

    def close(self) -> None:
        """Hang up."""
        if self._line is not None:
            self._line[1].close()
            self._line = None

    def _to(self, what: Computer) -> HubLine:
        from branch.host.hub_line import HubRefuses, hub_line

        if self._line is None or self._line[0] != what:
            self.close()
            if not what.hub:
                raise HubAway(hub="", absence=HubAbsence.UNREACHABLE)
            try:
                folder, clock = self._store.folder, self._store.clock
                line = hub_line(what.hub, what.key_file, folder, clock, plain=what.plain)
                self._line = (what, line)
            except HubRefuses as error:
                raise HubAway(hub=what.hub, absence=HubAbsence.REFUSES) from error
        return self._line[1]
