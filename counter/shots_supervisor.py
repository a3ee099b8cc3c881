"""Pictures of the supervisor's pages: a second person at work, a device in trouble, a day lived.

The rehearsal is of the day before, so that day is lived first; see ``shots.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.configuration import Standing
from branch.ui.pilot_client import PilotClient

RULE = "rule.toml"
"""In the data folder: what the rehearsed rule is."""
_PEOPLE = 24
_TABS_TO_SAVE = 3
"""From the rule by Tab to the button below the picture, which then is in sight."""
_WINDOW = "supervisor"


def yesterday(desk: LocalDesk, clock: ManualClock, rule: Path) -> None:
    """Let a short day pass in which two clerks serve, and write the rule that is tried on it."""
    for place in range(_PEOPLE):
        standing = Standing.PRIORITY if place % 6 == 5 else Standing.ORDINARY
        desk.issue(service="identity", language="en", operation=f"past-{place}", standing=standing)
        clock.forward(40)
    for counter, clerk in (("1", "clerk-1"), ("2", "clerk-2")):
        desk.open_counter(counter=counter, clerk=clerk)
    for place in range(_PEOPLE):
        counter, clerk = (("1", "clerk-1"), ("2", "clerk-2"))[place % 2]
        desk.call_next(counter=counter, clerk=clerk, operation=f"past-call-{place}")
        desk.start(counter=counter, clerk=clerk, operation=f"past-start-{place}")
        clock.forward(90 + 7 * (place % 5))
        desk.finish(
            counter=counter, clerk=clerk, outcome="served", operation=f"past-finish-{place}"
        )
    for counter, clerk in (("1", "clerk-1"), ("2", "clerk-2")):
        desk.close_counter(counter=counter, clerk=clerk)
    desk.close_day(actor="system")
    rule.write_text("[standings.priority]\nhead_start = 300\n", encoding="utf-8")


def walk(hand: PilotClient, rule: Path, shot: Callable[[str, str], None]) -> None:
    """Go through the pages; ``shot`` takes the picture's name and the window's."""
    hand.key("Ctrl+Shift+S")
    hand.wait("counters-table", window=_WINDOW)
    while hand.read("figure-issued", window=_WINDOW) in ("–", "…"):
        continue  # its first look at the branch is not there yet
    shot("supervisor-counters", _WINDOW)
    for place, (page, part) in enumerate(
        (
            ("queues", "queues-table"),
            ("devices", "devices-table"),
            ("missed", "missed-table"),
            ("room", "announced-table"),
            ("rehearsal", "rehearsal-day"),
        ),
        start=2,
    ):
        hand.key(f"Ctrl+{place}", window=_WINDOW)
        hand.wait(part, window=_WINDOW)
        if page != "rehearsal":
            shot(f"supervisor-{page}", _WINDOW)
    hand.touch("rehearsal-rule", window=_WINDOW)
    hand.type(str(rule), window=_WINDOW)
    hand.key("Return", window=_WINDOW)
    hand.wait("rehearsal-table", window=_WINDOW)
    shot("supervisor-rehearsal", _WINDOW)
    for _ in range(_TABS_TO_SAVE):
        hand.key("Tab", window=_WINDOW)
    shot("supervisor-plot", _WINDOW)
    hand.key("Escape", window=_WINDOW)
