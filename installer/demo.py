"""``nowserving demo``: server, agent, kiosk, display and counter on this computer.

The devices are virtual: what the printer got and what was said land in the demo's folder. With
``--replay`` a recorded day is lived by the programs themselves, and ends by itself.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from branch.domain.clock import RecordedClock, SystemClock, monotonic_ns
from branch.domain.configuration import Branch
from branch.domain.hours import is_open, next_opening
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.host.log import start_log
from branch.protocol.roles import AccessRole
from branch.store.store import Store
from branch.ui.pilot_client import PilotClient, PilotLost
from installer import keep
from installer.desk import Desk, arrange, ask_screen
from installer.enrolling import enrol_all
from installer.place import Place, free_port, occupied
from installer.programs import FurtherDisplay, Setup, all_programs, programs_elsewhere
from installer.progress import Progress
from installer.replay import closing
from installer.replay.driver import Replay
from installer.replay.recorded import ALL_DAY, RecordedDay, read_day, span_of
from installer.replay.recorded_branch import branch_text, counter_ids
from installer.replay.visitors import wall_time
from installer.watchdog import Watchdog
from installer.wishes import check, display_programs, names

WARM_UP_S = 15.0
"""Time that the programs get to start before the first person of a replay comes."""

EARLY = timedelta(minutes=1)

INTERRUPTED = 130
"""What a shell says of a program that Ctrl+C ended."""

MOVING = ("kiosk", "counter", "display")
"""What gets a computer of its own, in this order."""


def run(given: argparse.Namespace) -> int:
    """Run the demo as the command line says; returns the exit code."""
    check(given)
    desk = None if given.headless else arrange(ask_screen())
    if given.replay is not None:
        day = read_day(given.replay, given.day, span_of(given.between) or ALL_DAY)
        with occupied(given.out) as place:
            return _replay(given, day, place, desk)
    text = _branch_text(given.branch)
    with occupied(given.out) as place:
        return _show(given, text, place, desk)


def _branch_text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not a text in UTF-8"
        words = f"The branch file {file} cannot be read: {reason}."
        raise CannotStart(Exit.BRANCH_FILE, words) from error


def _show(given: argparse.Namespace, text: str, place: Place, desk: Desk | None) -> int:
    branch = _configure(place, text, given.branch.name)
    clock = _open_clock(branch)
    sign_in = [f"{c}@{n}" for c, n in zip(branch.clerks, branch.counters, strict=False)]
    setup = _setup(place, given, branch, clock.spec() if clock else "", 1.0)
    setup = replace(setup, sign_in=sign_in[:1] if not given.headless else sign_in)
    if desk is not None:
        setup = _on_desk(setup, desk)
    setup = _on_computers(setup, place, given.computers)
    _enrol(setup, branch.id, clock.now() if clock else datetime.now(UTC))
    watchdogs = [_watchdog(place, setup), *_watchdogs_elsewhere(setup)]
    stop = keep.stop_requested()
    try:
        for watchdog in watchdogs:
            watchdog.start()
        _say(place, setup, clock)
        stop.wait(given.seconds or None)
    finally:
        print("Ending ...", flush=True)
        clean = [watchdog.stop() for watchdog in reversed(watchdogs)]
    return Exit.OK if all(clean) else Exit.BUG


def _replay(given: argparse.Namespace, day: RecordedDay, place: Place, desk: Desk | None) -> int:
    lobbies = [name.replace("display", "lobby") for name in display_programs(given.displays)]
    text = branch_text(day, lobbies)
    place.branch_file.write_text(text, encoding="utf-8")
    clock = RecordedClock(
        start=wall_time(day.arrivals[0].at).astimezone(UTC) - EARLY,
        origin_ns=monotonic_ns() + int(WARM_UP_S * 1e9),
        speed=given.speed,
    )
    branch = _configure(place, text, place.branch_file.name)
    setup = _setup(place, given, branch, clock.spec(), given.speed)
    _enrol(setup, branch.id, clock.now())
    setup = replace(setup, sign_in=[f"clerk-{n}@{n}" for n in counter_ids(day).values()])
    if desk is not None:
        setup = _on_desk(setup, desk)
    watchdog = _watchdog(place, setup)
    store = Store.open(DataFolder(place.data), clock=clock, device="replay")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        watchdog.start()
        return _live(given, day, place, setup, clock, watchdog, store)
    except KeyboardInterrupt:
        print("\nnowserving: the replay was ended before its day was over", file=sys.stderr)
        return INTERRUPTED
    except PilotLost as lost:
        words = [f"{name}: {k.last_words()}" for name, k in watchdog.keepers.items()]
        print(f"nowserving: a program does not answer: {lost}", *words, sep="\n", file=sys.stderr)
        return Exit.BUG
    finally:
        watchdog.stop()
        store.close()


def _live(
    given: argparse.Namespace,
    day: RecordedDay,
    place: Place,
    setup: Setup,
    clock: RecordedClock,
    watchdog: Watchdog,
    store: Store,
) -> int:
    progress = Progress()
    address = f"http://127.0.0.1:{setup.server_port}"
    for name in setup.pilots:
        progress(0.0, f"waiting for the {name}")
        hand = PilotClient(setup.pilots[name], deadline_s=60)
        hand.windows()
        hand.close()
    replay = Replay(
        day,
        place,
        store,
        clock,
        watchdog,
        dict(setup.pilots),
        address,
        progress,
        kills=names(given.kill),
    )
    try:
        ledger = replay.run()
    except TimeoutError as stuck:
        progress.finish()
        print(f"nowserving: the replay stopped: {stuck}", file=sys.stderr)
        return Exit.BUG
    calls = ledger.kinds["TicketCalled"] + ledger.kinds["TicketRecalled"]
    logs = {"display": "display", **{one.name: one.log for one in setup.further_displays}}
    displays = closing.await_displays(place, logs, calls, replay.killed)
    key = place.server_key.read_text().strip()
    server = closing.server_state(address, store.branch().id, key)
    tellings = closing.tellings(place, store, displays, replay.killed)
    found = closing.summary(place, store, ledger, tellings, server)
    found["peak_memory_mib"] = closing.memory(watchdog)
    found["killed"] = replay.killed
    found["starts"] = {name: keeper.starts for name, keeper in watchdog.keepers.items()}
    found["left_cleanly"] = watchdog.stop()
    closing.write(place.summary, found)
    progress.finish()
    print(place.summary.read_text("utf-8"), end="")
    faults = [words for one in tellings for words in one.faults]
    if faults:
        print("nowserving: not every call came across.", *faults, sep="\n", file=sys.stderr)
    return Exit.NOT_PROVED if faults else Exit.OK


def _configure(place: Place, text: str, name: str) -> Branch:
    start_log(place.data / "log", "launcher")
    store = Store.open(DataFolder(place.data), clock=SystemClock(), device="launcher")
    try:
        store.configure(text, name)
        return store.branch()
    finally:
        store.close()


def _enrol(setup: Setup, branch: str, now: datetime) -> None:
    """Make the demo's computers devices that its server knows."""
    server = f"http://127.0.0.1:{setup.server_port}"
    computers = {AccessRole(n): setup.elsewhere[n] for n in MOVING if n in setup.elsewhere}
    computers[AccessRole.HUB] = setup.data
    enrol_all(setup.server_database, server, branch, now, computers)


def _setup(
    place: Place, given: argparse.Namespace, branch: Branch, clock: str, speed: float
) -> Setup:
    first, *further = display_programs(given.displays)
    windows = ("kiosk", first, *further, "counter")
    known = [*branch.displays, *[""] * given.displays]

    def voice(folder: Path) -> str:
        return f"virtual://voice?folder={folder}&speed={speed:g}"

    return Setup(
        data=place.data,
        server_database=f"sqlite:///{place.server_database}",
        server_port=free_port(),
        server_key=place.server_key,
        printer=f"virtual://printer?paper=endless&folder={place.tickets}",
        voice=voice(place.voice),
        kiosk_voice=voice(place.voice / "kiosk"),
        clock=clock,
        headless=given.headless,
        pilots={name: f"nowserving-{os.getpid()}-{name}" for name in windows},
        further_displays=[
            FurtherDisplay(name=name, display=display, voice=voice(place.voice / name))
            for name, display in zip(further, known[1:], strict=False)
        ],
        kiosk_size="1080x1920",
        display_size="1920x1080",
        display_pixels_per_mm="1.58",  # a lobby's 55 inch screen, 1218 mm wide
        moments=True,
    )


def _on_desk(setup: Setup, desk: Desk) -> Setup:
    """The same in windows side by side."""
    return replace(
        setup,
        kiosk_size=str(desk.kiosk),
        kiosk_pixels_per_mm=str(desk.kiosk_pixels_per_mm),
        display_size=str(desk.display),
        display_pixels_per_mm=str(desk.display_pixels_per_mm),
        counter_size=str(desk.counter),
    )


def _watchdog(place: Place, setup: Setup) -> Watchdog:
    folder = DataFolder(place.data)
    return Watchdog(all_programs(setup), folder.log, lambda: keep.repair(folder))


def _on_computers(setup: Setup, place: Place, computers: int) -> Setup:
    """Give kiosk, counter and display a computer of their own, as many as there are."""
    if computers == 1:
        return setup
    elsewhere = dict(zip(MOVING, place.computers[: computers - 1], strict=False))
    if "display" in elsewhere:
        elsewhere |= {one.name: elsewhere["display"] for one in setup.further_displays}
    return replace(setup, lan_port=free_port(), elsewhere=elsewhere)


def _watchdogs_elsewhere(setup: Setup) -> list[Watchdog]:
    found = []
    for data, programs in programs_elsewhere(setup).items():
        folder = DataFolder(data).make()
        found.append(Watchdog(programs, folder.log, partial(keep.repair, folder)))
    return found


def _open_clock(branch: Branch) -> RecordedClock | None:
    """Return a clock that begins in opening hours, None when the branch is open just now."""
    now = datetime.now(UTC)
    opens = next_opening(branch, now)
    if is_open(branch, now) or opens is None:
        return None
    start = opens.astimezone(UTC) + timedelta(minutes=30)
    return RecordedClock(start=start, origin_ns=time.monotonic_ns(), speed=1.0)


def _say(place: Place, setup: Setup, clock: RecordedClock | None) -> None:
    print(f"Tickets land in {place.tickets}, speech in {place.voice}.")
    print(f"The server's page: http://127.0.0.1:{setup.server_port}/")
    for name, folder in setup.elsewhere.items():
        print(f"The {name} is on a computer of its own: {folder.name} asks the hub over the LAN.")
    if clock is not None:
        print(f"The branch is closed now, so the demo's clock began at {clock.start:%A %H:%M} UTC.")
    print("A program that is closed or dies is started again. Ctrl+C ends the demo.", flush=True)
