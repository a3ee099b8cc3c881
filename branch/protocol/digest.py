"""One line that says whether two computers hold the same state of a branch."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def state_digest(ticket_texts: Iterable[str]) -> str:
    """Return the SHA-256 (hex) over the tickets of a branch, in order of their ids.

    ``ticket_texts`` are ``codec.ticket_text`` of each; they start with the id, so sorting the
    texts sorts the tickets.
    """
    whole = hashlib.sha256()
    for text in sorted(ticket_texts):
        whole.update(text.encode())
        whole.update(b"\n")
    return whole.hexdigest()


def text_digest(text: str) -> str:
    """Return the SHA-256 (hex) by which both ends know a branch file."""
    return hashlib.sha256(text.encode()).hexdigest()
