"""The end of a replay: compare hub and server, count the artefacts, write ``summary.json``."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
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
from installer.watchdog import Watchdog

QUIET_S = 5.0
"""After so long without another call shown or spoken, nothing more will come."""


def await_display(place: Place, calls: int) -> Moments:
    """Return the moments once every call was shown and spoken, or none came for ``QUIET_S``.

    A display that was killed does not speak what was called while it was away.
    """
    known, since = -1, time.monotonic()
    while True:
        moments = read_moments(place.data / "log")
        shown, spoken = moments.of("call_shown"), moments.of("call_spoken")
        if len(shown) + len(spoken) != known:
            known, since = len(shown) + len(spoken), time.monotonic()
        if known >= 2 * calls or time.monotonic() - since > QUIET_S:
            return moments
        time.sleep(0.25)


def server_state(address: str, branch: str, key: str) -> Mapping[str, Any]:
    """Ask the server what it has of the branch."""
    answer = requests.get(
        f"{address}/v1/branches/{branch}", headers={"Authorization": f"Bearer {key}"}, timeout=10
    )
    answer.raise_for_status()
    found: Mapping[str, Any] = answer.json()
    return found


def summary(
    place: Place, store: Store, ledger: Ledger, moments: Moments, server: Mapping[str, Any]
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
        "calls_shown": len(moments.of("call_shown")),
        "calls_shown_again": moments.repeated["call_shown"],
        "calls_spoken": len(moments.of("call_spoken")),
        "calls_spoken_again": moments.repeated["call_spoken"],
        "served": ledger.states[State.DONE],
        "no_show": ledger.states[State.NO_SHOW],
        "waiting_at_end": ledger.states[State.WAITING] + ledger.at_counters,
        "events_hub": head.seq,
        "events_server": server["seq"],
        "digest_hub": digest,
        "digest_server": server["digest"],
        "chain_ok": broken_at is None and server["hash"] == head.hash,
        "forecast": compare(store).as_dict(),
        **times(moments),
    }


def memory(watchdog: Watchdog) -> dict[str, float | None]:
    """Return the peak resident memory of each program in MiB; None where nobody can tell."""
    return {
        name: round(keeper.peak_kib / 1024, 1) or None for name, keeper in watchdog.keepers.items()
    }


def write(file: Path, found: Mapping[str, Any]) -> None:
    """Write the summary for people and programs."""
    file.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
