"""What this computer says of its devices, and the board of every computer of the branch.

Its own facts are read from the shared file, where its programs write them; the others' are what
was heard last (``branch.store.neighbours``). By hand: ``nowserving-agent status``.
"""

from __future__ import annotations

import platform
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from branch.domain.configuration import Branch
from branch.domain.lobby import AudioState, DisplayLag, DisplayProgress
from branch.protocol.devices import (
    ComputerFacts,
    ComputerNow,
    DeviceBoard,
    PrinterFacts,
    ProgramFacts,
    ScreenFacts,
)
from branch.store import late, outbox, reading
from branch.store.computer import Role, computer, hub_contact
from branch.store.neighbours import Neighbour, name_computer, neighbours, own_id
from branch.store.printers import printers
from branch.store.screens import lags, lags_of
from branch.store.store import Store
from branch.sync.contact import contact
from branch.sync.health import beats

DEVICES_AT_MOST = 32


def own_facts(store: Store, version: str) -> ComputerFacts:
    """Return what this computer says of itself. Raises CannotStart while there is no branch."""
    with store.reading() as connection:
        known = own_id(connection)
    if known is None:
        with store.transaction() as connection:
            name_computer(connection)
    with store.reading() as connection:
        branch = store.branch(connection)
        return _facts(connection, store, branch, version)


def _facts(connection: Connection, store: Store, branch: Branch, version: str) -> ComputerFacts:
    now = store.clock.now()
    here, unsent = computer(connection), outbox.amount(connection)
    is_hub = here.role is Role.HUB
    # What another computer did while it was without a hub is the hub's to number.
    own = unsent if is_hub else late.amount(connection)
    link = contact(connection).link if is_hub else hub_contact(connection).link
    return ComputerFacts(
        id=own_id(connection) or "0" * 32,
        device=store.device[:64],
        host=platform.node()[:64],
        role=here.role.value,
        reign=here.reign,
        at=now,
        version=version[:32],
        configuration=reading.configuration_digest(connection),
        seq=reading.head(connection).seq,
        link=link.value,
        unsent=own.count,
        unsent_s=_seconds(now, own.oldest) if own.oldest else None,
        dead_letters=unsent.dead_letters,
        screens=tuple(_screen(lag) for lag in lags(connection, branch, now))[:DEVICES_AT_MOST],
        printers=tuple(
            PrinterFacts(
                device=one.device[:64],
                state=one.state.value,
                tickets_left=one.tickets_left,
                paperless=one.paperless,
                since_s=_seconds(now, one.since),
            )
            for one in printers(connection)
        )[:DEVICES_AT_MOST],
        programs=tuple(
            ProgramFacts(
                program=one.program[:64],
                version=one.version[:32],
                silent_s=_seconds(now, one.seen_at),
                trouble=one.trouble[:500],
            )
            for one in beats(connection)
        )[:DEVICES_AT_MOST],
    )


def _screen(lag: DisplayLag) -> ScreenFacts:
    one = lag.progress
    return ScreenFacts(
        display=one.display[:64],
        device=one.device[:64],
        shown=one.shown,
        spoken=one.spoken,
        unshown=lag.unshown,
        unspoken=lag.unspoken,
        missed=one.missed,
        silent_s=lag.silent_s,
        audio=one.audio.value,
        trouble=one.trouble[:500],
    )


def _seconds(now: datetime, at: datetime) -> int:
    return max(0, int((now - at).total_seconds()))


@dataclass(frozen=True, slots=True, kw_only=True)
class FarComputer:
    """Another computer of the branch; its screens are behind by the calls known here.

    ``heard_at`` is when the hub heard it last.
    """

    facts: ComputerFacts
    heard_at: datetime
    clock_offset_s: float | None
    screens: tuple[DisplayLag, ...]


def far_computers(connection: Connection, branch: Branch, now: datetime) -> list[FarComputer]:
    """Return every other computer that was heard of, here or by the hub."""
    own = own_id(connection)
    return [
        FarComputer(
            facts=one.facts,
            heard_at=one.heard_at,
            clock_offset_s=one.clock_offset_s,
            screens=tuple(lags_of(connection, branch, _progress(one), now)),
        )
        for one in neighbours(connection)
        if one.facts.id != own
    ]


def own_offset(connection: Connection) -> float | None:
    """Return how much this computer's clock is ahead of the hub's, as the hub said last."""
    own = own_id(connection)
    return next((o.clock_offset_s for o in neighbours(connection) if o.facts.id == own), None)


def _progress(one: Neighbour) -> list[DisplayProgress]:
    return [
        DisplayProgress(
            display=screen.display,
            device=screen.device,
            shown=screen.shown,
            spoken=screen.spoken,
            missed=screen.missed,
            seen_at=one.heard_at - timedelta(seconds=min(screen.silent_s, 10**9)),
            trouble=screen.trouble,
            audio=audio_state(screen.audio),
        )
        for screen in one.facts.screens
    ]


def audio_state(word: str) -> AudioState:
    """Return the state; one of a newer version is not known here."""
    try:
        return AudioState(word)
    except ValueError:
        return AudioState.UNKNOWN


def board(store: Store, version: str) -> DeviceBoard:
    """Return every computer of the branch as this one knows it. Raises CannotStart."""
    own = own_facts(store, version)
    now = store.clock.now()
    with store.reading() as connection:
        others = far_computers(connection, store.branch(connection), now)
    return DeviceBoard(
        at=now,
        computers=(ComputerNow(facts=own, heard_s=0, clock_offset_s=0.0), *_now(others, now)),
    )


def _now(others: Iterable[FarComputer], now: datetime) -> Iterable[ComputerNow]:
    for one in others:
        counted = zip(one.facts.screens, one.screens, strict=True)
        screens = tuple(
            said.model_copy(update={"unshown": lag.unshown, "unspoken": lag.unspoken})
            for said, lag in counted
        )
        yield ComputerNow(
            facts=one.facts.model_copy(update={"screens": screens}),
            heard_s=_seconds(now, one.heard_at),
            clock_offset_s=one.clock_offset_s,
        )


def as_neighbours(told: DeviceBoard, now: datetime) -> list[Neighbour]:
    """Return what the hub's board says, by this computer's clock."""
    return [
        Neighbour(
            facts=one.facts,
            heard_at=now - timedelta(seconds=min(one.heard_s, 10**9)),
            clock_offset_s=one.clock_offset_s,
        )
        for one in told.computers
    ]
