"""Keep this computer's copy of the hub's log: one contact after another, each as long as it lasts.

    greet --> configuration --> catch up --> compare --> follow the stream --> silence: greet again
                                   |            '-> another digest: drop the copy, fill it again
                                   '-> another history: drop the copy, fill it again

The stream is one long answer of the hub; a commit there is here within milliseconds. A hub that
says nothing for three and a half seconds is away, whatever the network thinks. How it stands is
written beside the copy (``branch.store.computer``), and every screen says it.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Sequence

from branch.domain.hours import business_day
from branch.domain.ids import uuid7
from branch.host.exits import CannotStart, Exit
from branch.host.hub_line import HubForks, HubLine, HubRefuses, HubRevoked, HubUnreachable
from branch.protocol.lan import (
    LAN_PROTOCOL,
    Ask,
    Beat,
    HubHello,
    Line,
)
from branch.store import late, lent, people
from branch.store.computer import (
    Computer,
    HubContact,
    HubLink,
    become,
    computer,
    hub_contact,
    remember_hub_contact,
)
from branch.store.following import DoesNotContinue, StillUnsent
from branch.store.handing_in import hand_in
from branch.store.reading import LogHead, configuration_digest, digest, head
from branch.store.store import Store
from branch.store.withdrawn import wipe

FIRST_WAIT_S = 0.25
LONGEST_WAIT_S = 5.0
REFUSED_AGAIN_S = 10.0

DIFFERS = "the state here differs from the hub's, even after it was filled anew"

_log = logging.getLogger(__name__)


class Mirror:
    """One contact at a time with the hub. Used from one thread, with a store of its own."""

    def __init__(
        self,
        store: Store,
        line: HubLine,
        *,
        noise: random.Random,
        stopping: Callable[[], bool] = lambda: False,
    ) -> None:
        self._store = store
        self._line = line
        self._noise = noise
        self._stopping = stopping
        self._tries = 0
        self._dropped = False
        self._never_fits = False
        self._remark = ""
        self._forgotten = False
        self._borrowed: tuple[str, int] | None = None

    def contact(self) -> float:
        """Greet, catch up and follow until it breaks; return how long to wait before the next."""
        try:
            hello = self._greet()
            self._configure(hello.configuration)
            anew = self._head().seq == 0
            self._catch_up(hello)
            self._compare(hello, anew=anew)
            self._hand_in()
            self._borrow()
            self._follow()
        except HubUnreachable as error:
            return self._away(str(error))
        except (HubForks, DoesNotContinue) as error:
            return self._start_over(str(error))
        except HubRevoked as error:
            wipe(self._store)
            return self._refused(str(error))
        except HubRefuses as error:
            return self._refused(str(error))
        return 0.0

    def _greet(self) -> HubHello:
        hello = self._line.hello()
        oldest, _newest = hello.protocols
        if oldest > LAN_PROTOCOL:
            raise HubRefuses(
                f"the hub speaks protocol {oldest} and later, this computer {LAN_PROTOCOL}:"
                " install the newer version here"
            )
        with self._store.reading() as connection:
            known = computer(connection)
            here = head(connection)
        self._is_ours(hello)
        if hello.reign < known.reign:
            raise HubRefuses(
                f"{hello.device} at {self._line.address} was the hub of reign {hello.reign}; the"
                f" branch has reign {known.reign} now"
            )
        self._obey(known, hello.reign)
        if here.seq < hello.seq:
            self._tell(HubLink.CATCHING_UP)
        return hello

    def _is_ours(self, hello: HubHello) -> None:
        try:
            ours = self._store.branch().id
        except CannotStart as problem:
            if problem.code is Exit.NO_CONFIGURATION:
                return
            raise
        if hello.branch != ours:
            raise HubRefuses(
                f"{self._line.address} is the hub of {hello.branch}, this computer belongs to"
                f" {ours}: correct the address, or give this computer an empty data folder"
            )

    def _obey(self, known: Computer, reign: int) -> None:
        if reign != known.reign:
            self._never_fits = False  # that was another hub
            with self._store.transaction() as connection:
                become(connection, known.model_copy(update={"reign": reign}))

    def _configure(self, wanted: str) -> None:
        """Take the hub's branch file; one that this version cannot read is told and not taken."""
        with self._store.reading() as connection:
            if configuration_digest(connection) == wanted:
                return
        found = self._line.configuration()
        try:
            self._store.configure(found.text, found.name)
            self._remark = ""
        except CannotStart as problem:
            self._remark = f"the hub's branch file {found.name} cannot be read here: {problem}"
            _log.warning("%s", self._remark)
            with self._store.reading() as connection:
                if not configuration_digest(connection):
                    raise HubRefuses(self._remark) from problem

    def _catch_up(self, hello: HubHello) -> None:
        while (here := self._head()).seq < hello.seq and not self._stopping():
            entries = self._line.entries(here.seq, here.hash)
            if not entries:
                raise HubUnreachable("the hub's log ends before it says")
            upto = [entry for entry in entries if entry.record.seq <= hello.seq]
            self._store.follow(upto)

    def _compare(self, hello: HubHello, *, anew: bool) -> None:
        """The same records must have made the same state; if not, it is filled and said.

        A copy that was filled in one go (``anew``), after it had been dropped, and still differs
        will never fit: it is not dropped again. One that was filled in parts may have been
        damaged between them.
        """
        with self._store.reading() as connection:
            here, state = head(connection), digest(connection)
        if (here.seq, here.hash, state) == (hello.seq, hello.hash, hello.digest):
            self._dropped = self._never_fits = False
            return
        if here.seq != hello.seq:
            return  # another program of this computer has brought news meanwhile
        self._never_fits = self._never_fits or (self._dropped and anew)
        if not self._never_fits:
            raise DoesNotContinue("the state here differs from the hub's after the same records")
        if self._remark != DIFFERS:
            _log.error("%s", DIFFERS)
        self._remark = DIFFERS

    def _follow(self) -> None:
        here = self._head()
        for lines in self._line.follow(here.seq, here.hash):
            if self._stopping():
                return
            self._take(lines)
            if not self._is_current(lines):
                return

    def _take(self, lines: Sequence[Line]) -> None:
        self._store.follow([line.entry for line in lines if line.entry is not None])

    def _is_current(self, lines: Sequence[Line]) -> bool:
        """Tell it to the screens; False if the hub has something that the stream does not bring."""
        beats = [line.beat for line in lines if line.beat is not None]
        if beats and not self._agrees(beats[-1]):
            return False
        if beats:
            self._know_secrets(beats[-1])
            self._hand_in()
            self._borrow()
        self._tries = 0
        self._tell(HubLink.CURRENT)
        return True

    def _hand_in(self) -> None:
        """Bring the hub what this computer did on its own, oldest first, until it has it all."""
        hand_in(self._store, self._line, self._stopping)
        if not self._stopping():
            self._forget()

    def _forget(self) -> None:
        """Leave nothing of answers that were handed in before a power cut came between."""
        if not self._forgotten:
            self._store.forget()
            self._forgotten = True

    def _borrow(self) -> None:
        """Have numbers lent for when the hub is away, once each day and after some were used."""
        with self._store.reading() as connection:
            wanted = late.wants_numbers(connection)
            if wanted is None:
                return
            here = head(connection)
            given = lent.given_out(connection)
            branch = self._store.branch(connection)
        seen = (business_day(branch, self._store.clock.now()), given)
        if seen == self._borrowed:
            return
        with self._store.transaction() as connection:
            holder = late.holder(connection, self._store.clock.now())
        operation = uuid7(self._store.clock.now())
        ask = Ask(
            after=here.seq,
            hash=here.hash,
            device=self._store.device,
            operation=operation,
            arguments={"holder": holder, "few": wanted == late.FEW},
        )
        self._store.follow(self._line.decide("lease_numbers", ask).entries)
        with self._store.reading() as connection:
            self._borrowed = (seen[0], lent.given_out(connection))

    def _know_secrets(self, beat: Beat) -> None:
        with self._store.reading() as connection:
            same = people.who_has_secrets(connection) == frozenset(beat.secrets)
        if not same:
            with self._store.transaction() as connection:
                people.know_secrets(connection, beat.secrets)

    def _agrees(self, beat: Beat) -> bool:
        with self._store.reading() as connection:
            same_file = configuration_digest(connection) == beat.configuration
            same_reign = computer(connection).reign == beat.reign
            here = head(connection)
        return (same_file or bool(self._remark)) and same_reign and beat.seq <= here.seq

    def _head(self) -> LogHead:
        with self._store.reading() as connection:
            return head(connection)

    def _start_over(self, words: str) -> float:
        """Drop the copy, so that the next contact fills it; twice in a row is no hurry."""
        _log.warning("this computer's copy of the log is dropped and filled again: %s", words)
        self._tell(HubLink.CATCHING_UP, words)
        try:
            self._store.drop_cache()
        except StillUnsent:
            return self._refused(
                "this computer has records that no other has, and the hub has another history:"
                " run 'nowserving-agent status' here"
            )
        again, self._dropped = self._dropped, True
        return self._backoff() if again else 0.0

    def _away(self, words: str) -> float:
        self._tell(HubLink.AWAY, words)
        return self._backoff()

    def _refused(self, words: str) -> float:
        self._tell(HubLink.REFUSED, words)
        return REFUSED_AGAIN_S * self._noise.uniform(0.75, 1.25)

    def _tell(self, link: HubLink, words: str = "") -> None:
        """Write down how it stands, once each time that it changes."""
        words = words or self._remark
        with self._store.reading() as connection:
            before = hub_contact(connection)
        if (before.link, before.words) == (link, words):
            return
        level = logging.WARNING if link is HubLink.REFUSED else logging.INFO
        _log.log(level, "the hub is %s%s", link, f": {words}" if words else "")
        since = before.since if before.link is link else self._store.clock.now()
        with self._store.transaction() as connection:
            remember_hub_contact(connection, HubContact(link=link, words=words, since=since))

    def _backoff(self) -> float:
        wait: float = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2.0 ** min(self._tries, 10))
        self._tries += 1
        return wait * self._noise.uniform(0.5, 1.0)
