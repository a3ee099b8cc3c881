"""Writes, syncs and locks fail under a running kiosk: a ticket is there as a whole, or not."""

from __future__ import annotations

from pathlib import Path

from branch.protocol.record import first_break
from branch.store import reading
from tests.helpers.failing_calls import SYNCS, WRITES, failing
from tests.helpers.running import Running, eventually

NO_TICKET = "We cannot give you a ticket right now."


def test_the_nth_write_fails_then_each_and_then_the_lock(tmp_path: Path) -> None:
    with Running(tmp_path) as branch:
        branch.start("kiosk")
        kiosk = branch.hand("kiosk")
        numbers = [branch.take_ticket("identity").number]
        failed = 0
        for calls, nth in ((WRITES, 1), (WRITES, 4), (SYNCS, 1)):
            with failing(branch.pid("kiosk"), calls, str(nth)) as count:
                numbers.append(branch.take_ticket("identity").number)
                failed += count()
        assert failed >= 3, "each was tried again, with the same touch"

        pid = branch.pid("kiosk")
        nothing_goes = (
            failing(pid, WRITES, "1+"),
            failing(pid, SYNCS, "1+"),
            branch.store.transaction(),  # whoever holds the lock for longer than the kiosk waits
        )
        for fault in nothing_goes:
            kiosk.wait("service-identity")
            with fault:
                kiosk.touch("service-identity")
                eventually(lambda: kiosk.read("message-title") == NO_TICKET, "words")
            assert [one.number for one in reversed(branch.all_tickets())] == numbers
        numbers.append(branch.take_ticket("identity").number)

        assert numbers == [f"A{n}" for n in range(101, 101 + len(numbers))]
        with branch.store.reading() as connection:
            assert first_break(reading.log(connection, 0)) is None
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert branch.runs("kiosk")
        assert "Traceback" not in branch.words("kiosk")
