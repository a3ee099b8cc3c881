"""No sound device, a printer that goes away in the middle: what people see instead.

A printer without paper or not there at all, and a missing voice engine, are in ``test_kiosk.py``
and ``test_display.py``.
"""

from __future__ import annotations

import json
from pathlib import Path

from branch.domain.ticket import Paper, Reprint
from tests.helpers.running import Running, eventually


def complaints(branch: Running, program: str) -> list[str]:
    """Return what a program told the technician."""
    lines = (branch.folder.log / f"{program}.jsonl").read_text("utf-8").splitlines()
    found = (json.loads(line) for line in lines)
    return [line["what"] for line in found if line["level"] not in ("DEBUG", "INFO")]


def test_without_a_sound_device_calls_are_seen_and_the_technician_is_told_once(
    tmp_path: Path,
) -> None:
    with Running(tmp_path) as branch:
        branch.change(voice=f"virtual://voice?folder={branch.spoken}&fail=device")
        branch.desk.open_counter(counter="1", clerk="clerk-1")
        branch.start("display")
        for n in range(2):
            branch.desk.issue(service="identity", language="en", operation=f"op-{n}")
            called = branch.desk.call_next(
                counter="1", clerk="clerk-1", operation=f"call-{n}"
            ).records[0]
            branch.await_moment("call_shown", called.event_id)
            branch.await_moment("call_missed_sound", called.event_id)
            newest = f"A{101 + n}"
            eventually(
                lambda newest=newest: branch.hand("display").read("newest-number") == newest,  # type: ignore[misc]
                f"{newest} in the largest letters",
            )
            branch.desk.start(counter="1", clerk="clerk-1", operation=f"start-{n}")
            branch.desk.finish(
                counter="1", clerk="clerk-1", outcome="served", operation=f"done-{n}"
            )
        told = complaints(branch, "display")
        assert len(told) == 1
        assert "calls cannot be heard, only seen" in told[0]
        assert branch.moments().of("call_spoken") == {}
        assert branch.stop("display") == 0


def test_the_roll_ends_in_the_middle_of_the_day_and_every_number_still_counts(
    tmp_path: Path,
) -> None:
    with Running(tmp_path) as branch:
        branch.change(printer=f"virtual://printer?folder={branch.tickets}&paper=out&after=1")
        branch.start("kiosk")
        numbers = [branch.take_ticket("identity").number for _ in range(3)]
        assert numbers == ["A101", "A102", "A103"]
        eventually(
            lambda: all(t.paper is not Paper.RESERVED for t in branch.all_tickets()),
            "an answer for every paper",
        )
        assert [branch.ticket(n).paper for n in numbers] == [
            Paper.CONFIRMED,
            Paper.FAILED,
            Paper.FAILED,
        ]
        assert len(list(branch.tickets.glob("*.bin"))) == 1
        assert any("paper" in words for words in complaints(branch, "kiosk"))
        # A ticket without paper is called like any other.
        branch.change(sign_in=("clerk-1@1",)).start("counter")
        hand = branch.hand("counter")
        for button in ("call-next", "start", "finish", "call-next"):
            hand.wait(button, window="counter-1")
            hand.touch(button, window="counter-1")
        eventually(lambda: branch.ticket("A102").state == "called", "the one without paper")


def test_a_lost_ticket_is_printed_again_at_its_kiosk_because_a_clerk_asks(tmp_path: Path) -> None:
    with Running(tmp_path) as branch:
        branch.change(printer=f"virtual://printer?folder={branch.tickets}&letters=printer")
        branch.change(sign_in=("clerk-1@1",)).start("kiosk", "counter")
        ticket = branch.take_ticket("identity")
        eventually(lambda: branch.ticket(ticket.number).paper is Paper.CONFIRMED, "the first paper")
        clerk = branch.hand("counter")
        clerk.touch("waiting-list", window="counter-1", row=0)
        clerk.wait("print-again", window="counter-1")
        clerk.touch("print-again", window="counter-1")
        eventually(
            lambda: branch.ticket(ticket.number).reprint is Reprint.PRINTED, "the second paper"
        )
        first, second = sorted(branch.tickets.glob("*.bin"), key=lambda file: file.stat().st_mtime)
        assert b"DUPLICATE" in second.read_bytes()
        assert b"DUPLICATE" not in first.read_bytes()
        assert branch.ticket(ticket.number).state == "waiting", "nothing else has changed"
