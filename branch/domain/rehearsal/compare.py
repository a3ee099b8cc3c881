"""What another rule changes: waits per standing, and who was called earlier or later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from branch.domain.configuration import Standing
from branch.domain.figures import Spread, spread
from branch.domain.rehearsal.recorded import Wait


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The waits of one standing (None: of all), before and after."""

    standing: Standing | None
    before: Spread
    after: Spread


@dataclass(frozen=True, slots=True, kw_only=True)
class Mover:
    """One who is called at another place of the day."""

    number: str
    standing: Standing
    place_before: int
    place_after: int
    wait_before_s: float
    wait_after_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """``earlier`` and ``later`` count who moved in the order of calls; the furthest come first."""

    lines: tuple[Line, ...]
    same_place: int
    earlier: int
    later: int
    movers: tuple[Mover, ...]
    uncalled: int


def compare(before: Sequence[Wait], after: Sequence[Wait], *, most: int = 10) -> Comparison:
    """Return what is different."""
    was = {wait.stint: wait for wait in before}
    pairs = [(was[wait.stint], wait) for wait in after if wait.stint in was]
    moved = [(old, new) for old, new in pairs if old.place != new.place]
    moved.sort(key=lambda pair: (-abs(pair[0].place - pair[1].place), pair[0].place))
    standings = [s for s in Standing if any(wait.standing is s for wait in (*before, *after))]
    chosen: list[Standing | None] = [*standings, None]
    return Comparison(
        lines=tuple(
            Line(standing=s, before=_spread(before, s), after=_spread(after, s)) for s in chosen
        ),
        same_place=len(pairs) - len(moved),
        earlier=sum(new.place < old.place for old, new in moved),
        later=sum(new.place > old.place for old, new in moved),
        movers=tuple(
            Mover(
                number=old.number,
                standing=old.standing,
                place_before=old.place,
                place_after=new.place,
                wait_before_s=old.seconds,
                wait_after_s=new.seconds,
            )
            for old, new in moved[:most]
        ),
        uncalled=len(was.keys() - {wait.stint for wait in after}),
    )


def waits_of_standing(waits: Sequence[Wait], standing: Standing | None) -> list[float]:
    """Return the waits in ascending order; None is everybody."""
    return sorted(w.seconds for w in waits if standing is None or w.standing is standing)


def _spread(waits: Sequence[Wait], standing: Standing | None) -> Spread:
    return spread(waits_of_standing(waits, standing))
