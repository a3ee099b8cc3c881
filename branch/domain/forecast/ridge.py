"""Weights that follow the branch: ridge regression over an exponentially weighted past.

The sums of products are kept and the small system is solved again every few labels. Recursive
least squares with forgetting, which updates the inverse itself, blows up when the inputs stand
still for a while (a night, a holiday); sums cannot.
"""

from __future__ import annotations

from collections.abc import Sequence

from branch.domain.forecast.matrix import Rows, solve

FORGET = 0.9998
EVERY = 20
PRIOR_LABELS = 0.5
"""The prior weighs as much as this many labels of average size; the inputs differ from one another
much less than they are large, so that this holds for dozens of labels."""
CLIP = 4.0
"""A residual counts for at most this many times the usual one."""


class Ridge:
    """Weights of the inputs and a constant, drawn towards ``prior`` while little is known."""

    def __init__(self, prior: Sequence[float]) -> None:
        self.weights: tuple[float, ...] = tuple(prior)
        self.labels = 0
        self._prior = tuple(prior)
        size = len(prior)
        self._square: Rows = [[0.0] * (i + 1) for i in range(size)]
        self._right = [0.0] * size
        self._mass = 0.0
        self._usual = 0.0
        self._fresh: list[tuple[tuple[float, ...], float]] = []

    def predict(self, inputs: Sequence[float]) -> float:
        return sum(w * x for w, x in zip(self.weights, inputs, strict=True))

    def learn(self, inputs: tuple[float, ...], outcome: float) -> None:
        """Take one label in; the weights change when enough have come together."""
        self.labels += 1
        predicted = self.predict(inputs)
        residual = outcome - predicted
        self._usual += (abs(residual) - self._usual) * max(0.01, 1 / self.labels)
        most = CLIP * self._usual
        self._fresh.append((inputs, predicted + min(max(residual, -most), most)))
        if len(self._fresh) >= EVERY:
            self._solve()

    def _solve(self) -> None:
        fade = FORGET ** len(self._fresh)
        for i, row in enumerate(self._square):
            self._square[i] = [value * fade for value in row]
        self._right = [value * fade for value in self._right]
        self._mass = self._mass * fade + len(self._fresh)
        for inputs, outcome in self._fresh:
            for i, x in enumerate(inputs):
                if x:
                    row = self._square[i]
                    self._square[i] = [a + x * b for a, b in zip(row, inputs, strict=False)]
                    self._right[i] += x * outcome
        self._fresh.clear()
        size = len(self._prior)
        trace = sum(row[-1] for row in self._square)
        kappa = PRIOR_LABELS * max(trace / size / self._mass, 1e-6)
        matrix = [[*row[:-1], row[-1] + kappa] for row in self._square]
        right = [r + kappa * p for r, p in zip(self._right, self._prior, strict=True)]
        found = solve(matrix, right)
        if found is not None:
            self.weights = tuple(found)
