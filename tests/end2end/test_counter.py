"""The real counter program on a real shared file, driven by the remote hand."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from branch.desk.local import LocalDesk
from branch.domain.clock import RecordedClock, monotonic_ns
from branch.domain.counter import CounterState
from branch.domain.ticket import State, Ticket
from branch.host.exits import Exit
from branch.host.folders import DataFolder
from branch.store import reading
from branch.store.store import Store
from branch.ui.pilot_client import PilotClient
from tests.helpers.branches import town_hall_text
from tests.helpers.lobby import until

ROOT = Path(__file__).parents[2]
STOP_S = 60.0


class Counter:
    """The program, in a process of its own."""

    def __init__(self, data: Path, clock: RecordedClock, *options: str) -> None:
        self.data = data
        name = f"nsc-{os.getpid()}-{uuid.uuid4().hex[:8]}"
        command = [
            sys.executable, "-m", "counter", "--data", str(data), "--pilot", name,
            "--clock", clock.spec(), *options,
        ]  # fmt: skip
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stderr=subprocess.PIPE,
            text=True,
        )
        self.hand = PilotClient(name)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(STOP_S)
        self.hand.close()

    def stop(self) -> str:
        """Ask it to end, and return what it said on the terminal."""
        self.hand.close()
        self.process.terminate()
        _, said = self.process.communicate(timeout=STOP_S)
        return said

    def says(self, name: str, words: str) -> None:
        def said() -> bool:
            text = str(self.hand.read(name)).replace("\u2068", "").replace("\u2069", "")
            return words in text

        until(said, f"{name} saying {words!r}")


class TownHall:
    """What the kiosk and the rest of the branch do meanwhile."""

    def __init__(self, root: Path, *, configured: bool = True) -> None:
        start = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
        self.clock = RecordedClock(start=start, origin_ns=monotonic_ns(), speed=30)
        self.root = root
        self.store = Store.open(DataFolder(root), clock=self.clock, device="kiosk")
        self.desk = LocalDesk(self.store)
        if configured:
            self.configure()

    def configure(self) -> None:
        self.store.configure(town_hall_text(), "town_hall.toml")

    def issue(self, service: str = "identity") -> Ticket:
        return self.desk.issue(service=service, language="en", operation=str(uuid.uuid4())).ticket

    def ticket(self, ticket: Ticket) -> Ticket:
        with self.store.reading() as connection:
            found = reading.ticket(connection, ticket.id)
        assert found is not None
        return found

    def counter(self, counter: str) -> CounterState:
        with self.store.reading() as connection:
            return reading.counters(connection)[counter].state

    def moments(self) -> dict[str, list[dict[str, object]]]:
        """Return the counter's moments by name."""
        found: dict[str, list[dict[str, object]]] = {}
        for text in (self.root / "log" / "counter.jsonl").read_text("utf-8").splitlines():
            line = json.loads(text)
            if line["from"] == "nowserving.moments":
                found.setdefault(line["what"], []).append(line)
        return found


@pytest.fixture
def town_hall(tmp_path: Path) -> Iterator[TownHall]:
    made = TownHall(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def start(town_hall: TownHall) -> Iterator[Callable[..., Counter]]:
    started: list[Counter] = []

    def begin(*options: str) -> Counter:
        started.append(Counter(town_hall.root, town_hall.clock, *options))
        return started[-1]

    yield begin
    for counter in started:
        if counter.process.poll() is None:
            counter.stop()
        elif counter.process.stderr:
            counter.process.stderr.close()


Start = Callable[..., Counter]


def test_a_clerk_signs_in_calls_serves_and_finishes(town_hall: TownHall, start: Start) -> None:
    ticket, other = town_hall.issue(), town_hall.issue()
    counter = start()
    hand = counter.hand

    hand.wait("sign-in")
    hand.touch("sign-in")
    hand.wait("call-next")
    hand.touch("primary")
    hand.wait("start")
    assert hand.read("current-number") == ticket.number
    counter.says("reason", f"{ticket.number} before {other.number}: waited")
    hand.key("F6")
    hand.wait("finish")
    hand.key("F7")
    hand.wait("call-next")
    hand.touch("close")
    hand.wait("sign-in")

    assert town_hall.ticket(ticket).state is State.DONE
    assert town_hall.ticket(other).state is State.WAITING
    assert town_hall.counter("1") is CounterState.CLOSED
    assert counter.stop() == ""
    assert counter.process.returncode == 0


def test_moments_join_the_press_to_the_call(town_hall: TownHall, start: Start) -> None:
    town_hall.issue()
    counter = start("--sign-in", "clerk-1@2")
    counter.hand.wait("call-next")
    counter.hand.touch("call-next")
    counter.hand.wait("start")
    counter.hand.touch("recall")
    counter.hand.wait("notice")

    with town_hall.store.reading() as connection:
        calls = [call.event_id for call in reading.calls_after(connection, 0)]
    seen = town_hall.moments()

    assert [line["key"] for line in seen["call_committed"]] == calls
    assert [line["key"] for line in seen["call_pressed"]] == calls
    assert len(seen["pressed"]) == 2
    for pressed, committed in zip(seen["call_pressed"], seen["call_committed"], strict=True):
        assert int(str(pressed["ns"])) < int(str(committed["ns"]))
    assert [line["key"] for line in seen["started"]] == ["counter"]
    assert [line["key"] for line in seen["first_frame"]] == ["counter"]


@pytest.mark.parametrize("named", [True, False], ids=["named at start", "remembered"])
def test_killed_while_serving_the_clerk_goes_on_with_the_same_ticket(
    town_hall: TownHall, start: Start, named: bool
) -> None:
    ticket = town_hall.issue()
    options = ("--sign-in", "clerk-1@2") if named else ()
    first = start("--sign-in", "clerk-1@2")
    first.hand.wait("call-next")
    first.hand.touch("call-next")
    first.hand.wait("start")
    first.hand.touch("start")
    first.hand.wait("finish")
    first.kill()

    again = start(*options)
    again.hand.wait("finish", window="counter-2")
    assert again.hand.read("current-number") == ticket.number
    again.hand.touch("finish")
    again.hand.wait("call-next")

    assert town_hall.ticket(ticket).state is State.DONE


def test_killed_on_a_break_the_break_goes_on(town_hall: TownHall, start: Start) -> None:
    first = start("--sign-in", "clerk-1@2")
    first.hand.wait("call-next")
    first.hand.key("F11")
    first.hand.wait("break-reason")
    first.hand.key("Return")
    first.hand.wait("end-break")
    first.kill()

    start("--sign-in", "clerk-1@2").hand.wait("end-break")

    assert town_hall.counter("2") is CounterState.BREAK


def test_several_clerks_in_one_program(town_hall: TownHall, start: Start) -> None:
    tickets = [town_hall.issue("collection") for _ in range(3)]
    counter = start("--sign-in", "clerk-1@1,clerk-2@2,clerk-3@3")

    for place in ("counter-1", "counter-2", "counter-3"):
        counter.hand.wait("call-next", window=place)
    for place in ("counter-2", "counter-1", "counter-3"):
        counter.hand.touch("call-next", window=place)
        counter.hand.wait("start", window=place)

    called = [counter.hand.read("current-number", window=f"counter-{c}") for c in (2, 1, 3)]
    assert called == [ticket.number for ticket in tickets]


def test_a_refusal_is_read_in_the_language_of_the_program(
    town_hall: TownHall, start: Start
) -> None:
    counter = start("--sign-in", "clerk-1@2", "--language", "ar")

    counter.hand.wait("call-next")
    counter.hand.touch("call-next")

    counter.hand.wait("notice")
    counter.says("notice", "لا أحد في الانتظار")


def test_without_configuration_it_says_so_and_heals(tmp_path: Path) -> None:
    town_hall = TownHall(tmp_path / "data", configured=False)
    counter = Counter(town_hall.root, town_hall.clock)
    try:
        counter.hand.wait("sign-in-notice")
        counter.says("sign-in-notice", "no branch configuration yet")
        town_hall.configure()
        until(lambda: counter.hand.read("clerk", "count") == 4, "the clerks to choose from")
        counter.hand.touch("sign-in")
        counter.hand.wait("call-next")
    finally:
        counter.stop()
        town_hall.store.close()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--sign-in", "nobody@2"), "the branch has no clerk 'nobody'"),
        (("--sign-in", "clerk-1@9"), "the branch has no counter '9'"),
        (("--sign-in", "clerk-1"), "is not CLERK@COUNTER"),
        (("--scheme", "pink"), "Known: light, dark"),
        (("--size", "nonsense"), "--size: 'nonsense' is no size"),
    ],
)
def test_a_wrong_setting_ends_it_with_words(
    town_hall: TownHall, start: Start, options: tuple[str, ...], words: str
) -> None:
    counter = start(*options)

    _, said = counter.process.communicate(timeout=STOP_S)

    assert counter.process.returncode == Exit.USAGE
    assert words in said
    assert "Traceback" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals")
def test_the_button_on_the_desk_calls_the_next(town_hall: TownHall, start: Start) -> None:
    import pty
    import tty

    device, ours = pty.openpty()
    tty.setraw(ours)
    ticket = town_hall.issue()
    counter = start("--sign-in", "clerk-1@2", "--button", f"serial://{os.ttyname(ours)}")
    counter.hand.wait("call-next")
    os.write(device, b"1")
    counter.hand.wait("start")

    assert counter.hand.read("current-number") == ticket.number
    assert town_hall.ticket(ticket).state is State.CALLED
    assert counter.stop() == ""
    os.close(device)
    os.close(ours)
