"""Which computer of a branch may decide, where its computers settle that among themselves.

One *reign* has one hub. A hub may decide while it has a *mandate*: a majority of the computers on
the branch's list have answered it lately, and each of them has promised with that answer to follow
nobody else for a while. The mandate counts from when the hub asked, the promise from when the other
computer heard it, and the promise is longer: where a mandate is over, its hub has stopped before
anybody is free to choose another. Nothing here is a time of day; each computer counts its own
seconds, and clocks may run at different speeds as long as ``PROMISE_S`` stays longer.

Source: leases on top of Raft's terms (Ongaro 2014, sections 3.4, 3.6, 6.4.1 and 9.6).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

MANDATE_S = 6.0
PROMISE_S = 10.0
"""Longer by what a commit may take that was begun in the last moment of a mandate."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class LogEnd:
    """How far a copy of the log goes: the reign of its newest records, and their number."""

    reign: int
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A computer asks to be followed as the hub of a reign."""

    device: str
    reign: int
    log: LogEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class Elector:
    """What a computer has promised. ``reign`` and ``hub`` are kept on the disk.

    ``hub`` is whom it follows in that reign, or has its vote; nothing while it knows of nobody.
    """

    reign: int
    hub: str
    until: float
    """It follows nobody else before: in its own seconds."""


def awake(reign: int, hub: str, now: float) -> Elector:
    """Return the elector of a program that begins: what it promised before may still hold."""
    return Elector(reign=reign, hub=hub, until=now + PROMISE_S)


def heed(elector: Elector, hub: str, reign: int, now: float) -> Elector | None:
    """Follow a hub that asks to be followed; None if another one is followed.

    A higher reign is obeyed at once: its hub had the votes of a majority, or a person's word.
    """
    other = reign == elector.reign and elector.hub not in {"", hub}
    if reign < elector.reign or (other and now < elector.until):
        return None
    return Elector(reign=reign, hub=hub, until=now + PROMISE_S)


def is_free(elector: Elector, now: float) -> bool:
    """Tell whether it has heard no hub for so long that there may be another one."""
    return now >= elector.until


def vote(elector: Elector, claim: Claim, own: LogEnd, now: float) -> Elector | None:
    """Promise to follow the claimant; None if not. ``own`` is how far the copy here goes.

    One vote for each reign, for nobody who knows less than this computer, and never while a hub is
    heard.
    """
    new = claim.reign > elector.reign
    again = claim.reign == elector.reign and claim.device == elector.hub
    if not is_free(elector, now) and not again:
        return None
    if not (new or again) or claim.log < own:
        return None
    return Elector(reign=claim.reign, hub=claim.device, until=now + PROMISE_S)


def mandate(asked: Mapping[str, float], electors: int) -> float | None:
    """Return until when a hub may decide, None without a majority.

    ``asked`` says of each computer that agreed when it was asked, in the hub's seconds;
    ``electors`` is how many the branch's list has, the hub among them.
    """
    majority = electors // 2 + 1
    newest = sorted(asked.values(), reverse=True)
    return newest[majority - 1] + MANDATE_S if len(newest) >= majority else None
