"""Whether a key is one that somebody would try: from a manual, or a few letters again and again."""

from __future__ import annotations

_PLACEHOLDERS = ("changeme", "change-me", "change_me", "example", "secret", "password", "your-key")
LEAST_LETTERS = 6
"""Different ones; 20 random hexadecimal digits have fewer once in some millions."""


def is_guessable(key: str) -> bool:
    """Tell whether a key is no key. ``openssl rand -hex 32`` makes one."""
    plain = key.lower()
    rest = plain
    for known in _PLACEHOLDERS:
        rest = rest.replace(known, "")
    return len(set(plain)) < LEAST_LETTERS or len(rest) < len(plain) / 2
