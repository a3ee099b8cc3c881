"""From a situation to a forecast, and from how it came out to a better next one."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Hashable
from dataclasses import dataclass

from branch.domain.configuration import Standing
from branch.domain.forecast.blend import Blend, SetKey
from branch.domain.forecast.levels import Levels
from branch.domain.forecast.memory import STANDING_LABELS
from branch.domain.forecast.promise import Promise
from branch.domain.forecast.ranges import EDGES_S, Ranges
from branch.domain.forecast.rounding import minutes_up
from branch.domain.forecast.selfcheck import SelfCheck
from branch.domain.forecast.values import Ahead, Forecast, Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a forecast was asked for."""

    queue: str
    service: str
    standing: Standing
    day: str
    hour: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A forecast as it was given, and what is needed to learn from it later."""

    asked: Asked
    forecast: Forecast
    blended_s: float
    simple_s: float
    """What whoever was called last had waited."""


class Model:
    """Everything that is learnt of the branch as a whole."""

    def __init__(self) -> None:
        self.check = SelfCheck()
        self._blend = Blend()
        self._ranges = Ranges()
        self._levels = Levels()
        self._promise = Promise()
        self._by_standing: defaultdict[tuple[str, Standing], int] = defaultdict(int)

    @property
    def labels(self) -> int:
        return self._blend.labels

    def say(
        self, asked: Asked, situation: Situation, inputs: tuple[float, ...], simple_s: float
    ) -> Said:
        """Return the forecast for the situation."""
        key = _key(asked, situation)
        blended = given = self._blend.say(key, inputs, simple=False)
        if self.check.behind:
            given = self._blend.say(key, inputs, simple=True)
        guard = given.guard_s
        typical = min(given.seconds, guard)
        level = self._promise.level(Promise.key(situation.ahead, typical))
        likeness = self._likeness(asked, situation, typical, learning=False)
        levels = self._levels.of(_kind(situation))
        found = self._ranges.quantiles(likeness, typical, (*levels, level))
        *quantiles, upper = [min(value, guard) for value in found]
        forecast = Forecast(
            typical_s=typical,
            low_s=min(quantiles[1], typical),
            high_s=max(quantiles[3], typical),
            promise_s=max(upper, typical),
            quantiles=tuple(quantiles),
            guard_s=guard,
            source=given.source,
            situation=situation,
            inputs=inputs,
            weights=given.weights,
            labels=self._blend.labels,
        )
        return Said(asked=asked, forecast=forecast, blended_s=blended.seconds, simple_s=simple_s)

    def learn(self, said: Said, wait_s: float) -> None:
        """Take in how long somebody who was told this did wait."""
        forecast, asked = said.forecast, said.asked
        situation = forecast.situation
        typical = forecast.typical_s
        self._blend.learn(_key(asked, situation), forecast.inputs, wait_s)
        likeness = self._likeness(asked, situation, typical, learning=True)
        self._ranges.learn(likeness, typical, wait_s)
        self._levels.learn(_kind(situation), forecast.quantiles, wait_s)
        kept = wait_s <= minutes_up(forecast.promise_s) * 60
        self._promise.learn(Promise.key(situation.ahead, typical), kept=kept)
        self._by_standing[asked.queue, asked.standing] += 1
        self.check.add(
            asked.day,
            asked.service,
            situation.part,
            error_s=abs(said.blended_s - wait_s),
            simple_error_s=abs(said.simple_s - wait_s),
            inside=forecast.low_s <= wait_s <= forecast.high_s,
            kept=kept,
        )

    def learn_again(self, said: Said, rest_s: float) -> None:
        """Take in how much longer somebody did wait who was told this on the way."""
        forecast, asked = said.forecast, said.asked
        typical = forecast.typical_s
        self._blend.learn_again(_key(asked, forecast.situation), forecast.inputs, rest_s)
        likeness = self._likeness(asked, forecast.situation, typical, learning=True)
        self._ranges.learn(likeness, typical, rest_s)
        self._levels.learn(_kind(forecast.situation), forecast.quantiles, rest_s)

    def _likeness(
        self, asked: Asked, situation: Situation, typical_s: float, *, learning: bool
    ) -> list[Hashable]:
        """Return the pools of residuals, the most alike first."""
        ahead, part, size = situation.ahead, situation.part, bisect(EDGES_S, typical_s)
        if situation.again:
            return [
                ("again", ahead, part, asked.queue, size),
                ("again", ahead, "hour", asked.hour, size),
                ("again", ahead, size),
                ("again", ahead),
                "again",
            ]
        keys: list[Hashable] = [
            (ahead, "hour", asked.hour, asked.queue, size),
            (ahead, "hour", asked.hour, size),
            (ahead, part, asked.queue, size),
            (ahead, part, size),
            (ahead, size),
            ahead,
            "any",
        ]
        if asked.standing is Standing.ORDINARY:
            return keys
        known = self._by_standing[asked.queue, asked.standing] >= STANDING_LABELS
        if learning or known:
            keys[:0] = [(asked.standing, ahead, asked.queue, size), (asked.standing, ahead)]
        return keys


def _kind(situation: Situation) -> Hashable:
    return situation.ahead, situation.again


def _key(asked: Asked, situation: Situation) -> SetKey:
    own = situation.ahead is Ahead.OWN
    if situation.again:
        # Who has waited and has nobody ahead is next; a newcomer with nobody ahead goes at once.
        return ("again", situation.part, own), ("again", asked.queue, own)
    return (situation.part, own), (asked.queue, own)
