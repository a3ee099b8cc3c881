"""Secrets that cost nothing: argon2 itself, with the least that it allows."""

from __future__ import annotations

from branch.store.secrets import Argon2


def cheap() -> Argon2:
    return Argon2(passes=1, memory_kib=8, lanes=1)
