"""From the finger to the number on the screen and to the last byte at the printer.

The real kiosk, its touches through the remote hand, a virtual printer that runs the whole
conversation of a real one; 5,000 tickets in the day, 500 of them waiting; every third visitor
reads Arabic, whose paper is drawn, not typed.
"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.bench import Ground
from benchmarks.day import SERVICES, branch_text, clock
from benchmarks.figures import MS, Bar, Figure, spread
from installer.replay.summary import Moments, touch_to_ticket
from tests.helpers.running import Running

TICKETS = 90
SPEED = 100
"""Only how long a screen stays depends on it; nobody waits two seconds for the next finger."""


def run(ground: Ground) -> Iterator[Figure]:
    """Let visitors come one after the other."""
    folder = ground.days.copy(5000, 500)
    with Running(folder, branch_file=branch_text(), clock=clock(SPEED)) as branch:
        branch.start("kiosk")
        hand = branch.hand("kiosk")
        for n in range(ground.samples(TICKETS)):
            service = f"service-{n % SERVICES + 1}"
            hand.wait(service_button(service))
            if n % 3 == 2:
                hand.touch("language-ar")
            hand.touch(service_button(service))
            hand.wait("done")
            hand.touch("done")
            hand.wait_gone("done")
        branch.stop("kiosk")
        moments = branch.moments()
    yield spread("touch to number committed", _after_touch(moments, "ticket_committed"))
    yield spread("touch to number on the screen", _after_touch(moments, "ticket_shown"))
    bytes_ms = [value / MS for value in touch_to_ticket(moments)]
    yield spread("touch to last byte at the printer", bytes_ms, bar=Bar(limit=100))


def service_button(service: str) -> str:
    return f"service-{service}"


def _after_touch(moments: Moments, then: str) -> list[float]:
    """Return how long after its touch something happened to each ticket, in milliseconds."""
    touched = moments.of("touch")
    happened = moments.of(then)
    return [
        (happened[ticket] - touched[name.removeprefix("operation:")]) / MS
        for name in moments.first
        if name.startswith("operation:")
        for ticket in moments.of(name)
        if ticket in happened
    ]
