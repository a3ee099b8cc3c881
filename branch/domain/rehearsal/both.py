"""One recorded day under the old rule and under the new one."""

from __future__ import annotations

from dataclasses import dataclass

from branch.domain.configuration import Branch
from branch.domain.rehearsal.compare import Comparison, compare
from branch.domain.rehearsal.recorded import RecordedDay, Wait, waits_of
from branch.domain.rehearsal.rehearse import rehearse


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """The waits as they were recorded, and as either rule makes them."""

    recorded: tuple[Wait, ...]
    before: tuple[Wait, ...]
    after: tuple[Wait, ...]
    given_back: int
    """So many of the recorded calls the old rule gives back in their place."""
    told: Comparison
    illegal: int
    """Events of the day that fitted nothing and were left out."""


def rehearse_both(day: RecordedDay, old: Branch, new: Branch) -> Rehearsed:
    """Live the day again under both rules."""
    recorded = waits_of(day)
    before, after = rehearse(day, old).waits, rehearse(day, new).waits
    same = sum(one.stint == two.stint for one, two in zip(recorded, before, strict=False))
    return Rehearsed(
        recorded=tuple(recorded),
        before=tuple(before),
        after=tuple(after),
        given_back=same,
        told=compare(before, after),
        illegal=day.illegal,
    )
