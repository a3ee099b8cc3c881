"""The little linear algebra that the blend needs: symmetric systems of about a dozen unknowns."""

from __future__ import annotations

import math
from collections.abc import Sequence

Rows = list[list[float]]


def solve(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float] | None:
    """Solve a symmetric positive definite system (Cholesky); None when it is not one."""
    n = len(right)
    lower: Rows = []
    for i in range(n):
        row: list[float] = []
        for j in range(i):
            other = lower[j]
            total = matrix[i][j] - sum(a * b for a, b in zip(row, other, strict=False))
            row.append(total / other[j])
        rest = matrix[i][i] - sum(a * a for a in row)
        if not rest > 1e-12:
            return None
        row.append(math.sqrt(rest))
        lower.append(row)
    forward: list[float] = []
    for i in range(n):
        row = lower[i]
        total = right[i] - sum(a * b for a, b in zip(row, forward, strict=False))
        forward.append(total / row[i])
    answer = [0.0] * n
    for i in range(n - 1, -1, -1):
        total = forward[i] - sum(lower[j][i] * answer[j] for j in range(i + 1, n))
        answer[i] = total / lower[i][i]
    return answer
