"""How good answers were: errors, coverage, width, pinball loss. Seconds throughout."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from math import sqrt
from statistics import median

from branch.domain.forecast.values import QUANTILES

DIGITS = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What one rule said of one ticket."""

    seconds: float
    quantiles: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Scored:
    """One ticket: what was said, by rule, and what happened."""

    service: str
    hour: int
    part: int
    own_ahead: bool
    wait_s: float
    answers: dict[str, Answer]
    printed_s: float
    """The upper end that the ticket shows."""
    took_ns: int | None
    """Processor time from the event to its forecast, where it was taken."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one rule over a set of tickets."""

    mae: float
    rmse: float
    medae: float
    pinball: float
    cov80: float
    cov90: float
    width80: float
    width90: float

    def as_dict(self) -> dict[str, float]:
        return {name: round(value, DIGITS) for name, value in asdict(self).items()}


def figures(said: Iterable[tuple[Answer, float]]) -> Figures:
    """Score answers against the waits that followed; at least one."""
    pairs = list(said)
    errors = [abs(answer.seconds - wait) for answer, wait in pairs]
    n = len(pairs)
    return Figures(
        mae=sum(errors) / n,
        rmse=sqrt(sum(error * error for error in errors) / n),
        medae=median(errors),
        pinball=sum(pinball(answer.quantiles, wait) for answer, wait in pairs) / n,
        cov80=sum(a.quantiles[1] <= wait <= a.quantiles[3] for a, wait in pairs) / n,
        cov90=sum(a.quantiles[0] <= wait <= a.quantiles[4] for a, wait in pairs) / n,
        width80=sum(a.quantiles[3] - a.quantiles[1] for a, _ in pairs) / n,
        width90=sum(a.quantiles[4] - a.quantiles[0] for a, _ in pairs) / n,
    )


def pinball(quantiles: Sequence[float], wait: float) -> float:
    """Return the mean pinball loss over the levels."""
    total = 0.0
    for level, value in zip(QUANTILES, quantiles, strict=True):
        total += (wait - value) * level if wait >= value else (value - wait) * (1 - level)
    return total / len(QUANTILES)


def by_rule(scored: Sequence[Scored]) -> dict[str, Figures]:
    """Return the figures of every rule; nothing for no tickets."""
    rules = scored[0].answers if scored else {}
    return {rule: figures((s.answers[rule], s.wait_s) for s in scored) for rule in rules}
