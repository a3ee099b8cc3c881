"""Clocks leap while the programs run: numbers, order and waits are those of a steady clock."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from branch.domain import events as e
from branch.domain.clock import RecordedClock, SystemClock, monotonic_ns
from branch.protocol.record import ClockTrust, Record
from branch.store import reading
from branch.store.computer import HubLink, hub_contact
from branch.store.store import Store
from tests.helpers.apart import take
from tests.helpers.leaping_clock import DAY_AHEAD, HOUR_BACK, LOST, RIGHT, LeapingClock
from tests.helpers.running import Running, eventually
from tests.helpers.stores import operation


def log(branch: Running) -> list[Record]:
    with branch.store.reading() as connection:
        return reading.log(connection, 0, 10_000)


@pytest.mark.slow
def test_the_clocks_of_hub_and_kiosk_leap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    began = SystemClock().now()
    today = RecordedClock(start=began, origin_ns=monotonic_ns(), speed=1)
    with Running(tmp_path, clock=today) as branch:
        branch.change(clock="")
        there = Store.open(branch.on_another_computer("kiosk"), clock=today, device="test")
        branch.start("server")
        clocks = {name: LeapingClock(tmp_path / f"clock-{name}") for name in ("hub", "kiosk")}
        with_clock(monkeypatch, clocks["hub"])
        branch.start("agent")
        with_clock(monkeypatch, clocks["kiosk"])
        branch.start("agent-2", "kiosk")
        hand = branch.hand("kiosk")
        numbers = [take(hand)]
        for at_hub, at_kiosk in ((DAY_AHEAD, LOST), (LOST, HOUR_BACK), (HOUR_BACK, DAY_AHEAD)):
            clocks["hub"].leap(at_hub)
            clocks["kiosk"].leap(at_kiosk)
            numbers.append(take(hand))
        eventually(branch.server_has_all, "signatures are believed all the time")

        branch.kill("agent")
        eventually(lambda: link(there) is HubLink.AWAY, "the hub is away")
        clocks["kiosk"].leap(RIGHT)
        clocks["hub"].leap(LOST)
        with_clock(monkeypatch, clocks["hub"])
        branch.start("agent")  # after a power cut, with a dead battery
        eventually(lambda: link(there) is HubLink.CURRENT, "the hub is back")
        numbers.append(take(hand))
        eventually(branch.server_has_all, "a hub in 1970 reaches the server")

        assert numbers == [f"A{n}" for n in range(101, 101 + len(numbers))]
        assert [ticket.number for ticket in reversed(branch.all_tickets())] == numbers
        records = [one for one in log(branch) if isinstance(one.event(), e.TicketIssued)]
        assert {one.clock for one in records[:-1]} == {ClockTrust.TRUSTED}
        assert records[-1].clock is ClockTrust.SUSPECT, "its time is left off the paper"
        times = [one.occurred_at for one in records]
        assert times == sorted(times)
        assert began <= times[0]
        assert times[-1] <= today.now() < began + timedelta(hours=1)
        assert not any(isinstance(one.event(), e.DayClosed) for one in log(branch))
        branch.desk.open_counter(counter="1", clerk="clerk-1")
        called = branch.desk.call_next(counter="1", clerk="clerk-1", operation=operation())
        assert called.ticket.number == numbers[0], "who came first is called first"
        there.close()


def link(store: Store) -> HubLink:
    with store.reading() as connection:
        return hub_contact(connection).link


def with_clock(patch: pytest.MonkeyPatch, clock: LeapingClock) -> None:
    """Start programs on the computer of this clock from now on."""
    for name, value in clock.variables().items():
        patch.setenv(name, value)
