"""From the clerk's key to the number on the lobby screen and to the first sound.

Counter and display are the real programs; 5,000 tickets in the day, 500 of them waiting. A call is
made only when the one before was said, as nothing may be cut off: what is measured is a call, not
a queue. The voice is real, its sound goes into files. The first sound is the chime.
"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.bench import Ground
from benchmarks.day import branch_text, clock
from benchmarks.figures import MS, Bar, Figure, spread
from installer.replay.summary import between
from tests.helpers.running import Running, eventually

CALLS = 60
SPEED = 100
"""Also of the voice: a call takes seconds to say, and nobody measures that."""

WINDOW = "counter-1"


def run(ground: Ground) -> Iterator[Figure]:
    """Let one clerk call, start and finish."""
    folder = ground.days.copy(5000, 500)
    with Running(folder, branch_file=branch_text(), clock=clock(SPEED)) as branch:
        branch.change(
            sign_in=("clerk-1@1",),
            voice=f"virtual://voice?folder={branch.spoken}&speed={SPEED}",
        )
        branch.start("display", "counter")
        hand = branch.hand("counter")
        for n in range(1, ground.samples(CALLS) + 1):
            hand.wait("call-next", window=WINDOW)
            hand.touch("call-next", window=WINDOW)
            eventually(lambda n=n: _said(branch) >= n, "the next call said aloud")  # type: ignore[misc]
            for button in ("start", "finish"):
                hand.wait(button, window=WINDOW)
                hand.touch(button, window=WINDOW)
        branch.stop("counter")
        branch.stop("display")
        moments = branch.moments()

    def after_key(then: str) -> list[float]:
        return [value / MS for value in between(moments, "call_pressed", then)]

    yield spread("clerk's key to call committed", after_key("call_committed"), bar=Bar(limit=50))
    yield spread(
        "clerk's key to number on the display", after_key("call_shown"), bar=Bar(limit=150)
    )
    yield spread("clerk's key to first sound", after_key("call_sound"), bar=Bar(limit=150))


def _said(branch: Running) -> int:
    file = branch.folder.log / "display.jsonl"
    return file.read_text("utf-8").count('"call_spoken"')
