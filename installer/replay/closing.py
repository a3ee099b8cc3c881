"""The end of a replay: compare hub and server, count the artefacts, write ``summary.json``."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import requests

from branch.domain.ticket import Paper, State
from branch.protocol.record import first_break
from branch.store import reading
from branch.store.store import Store
from installer.place import Place
from installer.replay.foretold import compare
from installer.replay.ledger import Ledger
from installer.replay.summary import Moments, read_moments, times
from installer.replay.telling import Telling, telling, together
from installer.watchdog import Watchdog

QUIET_S = 60.0
"""After so long without another call shown or spoken, nothing more will come, or ..."""

KILLED_QUIET_S = 20.0
"""... after so long where a display was killed: it speaks nothing of what it missed."""


def await_displays(
    place: Place, logs: Mapping[str, str], calls: int, killed: Sequence[str]
) -> dict[str, Moments]:
    """Return each display's moments once all have shown and spoken every call, or fell quiet.

    ``logs`` are the names of the displays' logs.
    """
    quiet_s = QUIET_S if set(logs).isdisjoint(killed) else KILLED_QUIET_S
    known, since = -1, time.monotonic()
    while True:
        own = {name: read_moments(place.data / "log", log) for name, log in logs.items()}
        told = sum(len(m.of("call_shown")) + len(m.of("call_spoken")) for m in own.values())
        if told != known:
            known, since = told, time.monotonic()
        if known >= 2 * calls * len(own) or time.monotonic() - since > quiet_s:
            return own
        time.sleep(0.25)


def tellings(
    place: Place, store: Store, displays: Mapping[str, Moments], killed: Sequence[str]
) -> list[Telling]:
    """Return what each display made of the day's calls."""
    calls, moments = _calls(store), read_moments(place.data / "log")
    return [
        telling(name, calls, moments, own, killed=name in killed) for name, own in displays.items()
    ]


def _calls(store: Store) -> list[str]:
    """Return every call and recall in its order, by the id of its event."""
    found: list[reading.Call] = []
    with store.reading() as connection:
        while more := reading.calls_after(connection, found[-1].call if found else 0):
            found += more
    return [call.event_id for call in found]


def server_state(address: str, branch: str, key: str) -> Mapping[str, Any]:
    """Ask the server what it has of the branch."""
    answer = requests.get(
        f"{address}/v1/branches/{branch}", headers={"Authorization": f"Bearer {key}"}, timeout=10
    )
    answer.raise_for_status()
    found: Mapping[str, Any] = answer.json()
    return found


def summary(
    place: Place,
    store: Store,
    ledger: Ledger,
    displays: Sequence[Telling],
    server: Mapping[str, Any],
) -> dict[str, Any]:
    """Return what the day proved, as ``summary.json`` has it."""
    with store.reading() as connection:
        head = reading.head(connection)
        digest = reading.digest(connection)
        broken_at = first_break(reading.log(connection, 0, head.seq))
    papers = [ticket.paper for ticket in ledger.tickets.values()]
    return {
        "tickets_issued": ledger.kinds["TicketIssued"],
        "tickets_confirmed": sum(paper is Paper.CONFIRMED for paper in papers),
        "calls": ledger.kinds["TicketCalled"] + ledger.kinds["TicketRecalled"],
        **together(displays),
        "displays": {one.display: one.as_dict() for one in displays},
        "served": ledger.states[State.DONE],
        "no_show": ledger.states[State.NO_SHOW],
        "waiting_at_end": ledger.states[State.WAITING] + ledger.at_counters,
        "events_hub": head.seq,
        "events_server": server["seq"],
        "digest_hub": digest,
        "digest_server": server["digest"],
        "chain_ok": broken_at is None and server["hash"] == head.hash,
        "forecast": compare(store).as_dict(),
        **times(read_moments(place.data / "log")),
    }


def memory(watchdog: Watchdog) -> dict[str, float | None]:
    """Return the peak resident memory of each program in MiB; None where nobody can tell."""
    return {
        name: round(keeper.peak_kib / 1024, 1) or None for name, keeper in watchdog.keepers.items()
    }


def write(file: Path, found: Mapping[str, Any]) -> None:
    """Write the summary for people and programs."""
    file.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
