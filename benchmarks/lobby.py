"""A busy day's calls on three displays, and one of them killed and started again in the middle.

Real programs with a voice of tones that goes into files. Ten calls come in a second, a recall now
and then, on a clock that runs as much faster, so a call has its share of the screen. What each
display showed and said is held against the log of the branch, call by call.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.bench import Ground
from benchmarks.figures import MS, Figure, spread
from branch.domain.clock import RecordedClock, clock_from
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.lobby import Hall, Lobby, fast_day, until

CALLS = 500
EACH_S = 0.1
SPEED = 300
DISPLAYS = """
[displays.hall]

[displays.annex]
counters = ["1", "2"]

[displays.door]
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A call as the branch made it."""

    event: str
    counter: int
    at_ns: int


def run(ground: Ground) -> Iterator[Figure]:
    """Call, and count what each display made of it."""
    spec = fast_day(SPEED)
    clock = clock_from(spec)
    assert isinstance(clock, RecordedClock)
    text = always_open(town_hall_text()).replace("[displays.lobby]\n", DISPLAYS, 1)
    hall = Hall(ground.days.copy(0, 0) / "lobby", branch_file=text, clock=clock)
    lobbies = {name: _lobby(hall, name, spec) for name in ("hall", "annex", "door")}
    for lobby in lobbies.values():
        lobby.start()
    try:
        half = ground.samples(CALLS) // 2
        before = _call(hall, half)
        lobbies["door"].kill()
        away = _call(hall, half // 5)
        lobbies["door"].start()
        after = _call(hall, half)
        everything = before + away + after
        for name in ("hall", "annex"):
            yield from _whole(name, lobbies[name], _for(name, everything))
        yield from _killed(lobbies["door"], before, away, after)
        shown = _moments(lobbies["hall"], "call_shown")
        yield spread(
            "call made to number on the display",
            [(shown[one.event] - one.at_ns) / MS for one in everything],
        )
        heard = _moments(lobbies["hall"], "call_sound")
        yield spread(
            "call made to its chime, those before it said",
            [(heard[one.event] - one.at_ns) / MS for one in everything],
        )
    finally:
        for lobby in lobbies.values():
            lobby.stop()
        hall.close()


def _lobby(hall: Hall, name: str, spec: str) -> Lobby:
    spoken = hall.folder.root / f"spoken-{name}"
    voice = f"virtual://voice?engine=tones&folder={spoken}&speed=2000"
    options = {"display": name, "device": name, "clock": spec, "voice": voice}
    return Lobby(hall, spoken, options)


def _call(hall: Hall, count: int) -> list[Made]:
    made: list[Made] = []
    for n in range(count):
        counter = n % 3
        if n % 10 == 9:
            event = hall.recall(counter)
        else:
            hall.issue()
            hall.free(counter)
            event = hall.call(counter)
        made.append(Made(event=event, counter=counter, at_ns=time.monotonic_ns()))
        time.sleep(EACH_S)
    return made


def _for(name: str, calls: Sequence[Made]) -> list[Made]:
    return [one for one in calls if name != "annex" or one.counter < 2]


def _whole(name: str, lobby: Lobby, calls: Sequence[Made]) -> Iterator[Figure]:
    events = [one.event for one in calls]
    until(lambda: set(events) <= set(lobby.moments("call_spoken")), "every call spoken", 120)
    for what, moment in (("shown", "call_shown"), ("spoken", "call_spoken")):
        got = lobby.moments(moment)
        same = sum(a == b for a, b in zip(got, events, strict=False))
        yield Figure(
            what=f"{name}: calls {what} once and in order, of {len(events)}",
            unit="calls",
            value=same if len(got) == len(events) else -1,
            samples=len(events),
        )


def _killed(
    lobby: Lobby, before: Sequence[Made], away: Sequence[Made], after: Sequence[Made]
) -> Iterator[Figure]:
    last = after[-1].event
    until(lambda: last in lobby.moments("call_spoken"), "the last call spoken", 120)
    spoken = lobby.moments("call_spoken")
    old = {one.event for one in away} & set(spoken)
    twice = len(spoken) - len(set(spoken))
    yield Figure(what="door: calls of its absence that it spoke", unit="calls", value=len(old))
    yield Figure(what="door: calls that it spoke twice", unit="calls", value=twice)
    missing = [one.event for one in after if one.event not in spoken]
    yield Figure(
        what=f"door: calls after its return not spoken, of {len(after)}",
        unit="calls",
        value=len(missing),
    )
    unsaid = [one.event for one in before if one.event not in spoken]
    yield Figure(what="door: calls unsaid when it was killed", unit="calls", value=len(unsaid))


def _moments(lobby: Lobby, name: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for line in lobby.lines():
        if line["from"] == "nowserving.moments" and line["what"] == name:
            found.setdefault(line["key"], int(line["ns"]))
    return found
