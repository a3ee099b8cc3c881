"""Keys that somebody shares: one of those in ``--key-file``, one a line, ``#`` for remarks.

They open what an auditor may read, for tools that are no enrolled device. Without a key file
whoever reaches the server may read so, and the server listens to its own computer only.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from pathlib import Path

from fastapi import Request

from branch.host.exits import CannotStart, Exit
from branch.host.secrecy import is_guessable
from server.handlers.refused import unauthorised

SHORTEST = 20
"""Characters; ``openssl rand -hex 32`` makes 64."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys that open; none at all means everybody who can reach us.

    ``unenrolled`` lets them stand for hubs that are not enrolled yet, so that they may push.
    """

    accepted: tuple[str, ...] = ()
    unenrolled: bool = False

    def check(self, request: Request) -> None:
        """Let a request with a key pass; raises Refused."""
        if not self.accepted:
            return
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        fits = [hmac.compare_digest(given.strip().encode(), key.encode()) for key in self.accepted]
        if scheme.lower() != "bearer" or not any(fits):
            raise unauthorised()


def read_keys(file: Path | None, *, unenrolled: bool = False) -> Keys:
    """Return the keys of the file; raises CannotStart for one that is missing, empty or weak."""
    if file is None:
        return Keys(unenrolled=unenrolled)
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CannotStart(Exit.USAGE, f"The key file {file} cannot be read: {error}.") from error
    keys = tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))
    if not keys:
        raise CannotStart(Exit.USAGE, f"The key file {file} holds no key. One a line.")
    if any(len(key) < SHORTEST for key in keys):
        raise CannotStart(
            Exit.USAGE, f"A key in {file} is shorter than {SHORTEST} characters; make a longer one."
        )
    if any(is_guessable(key) for key in keys):
        raise CannotStart(
            Exit.USAGE,
            f"A key in {file} is one that anybody would try; make one with 'openssl rand -hex 32'.",
        )
    return Keys(keys, unenrolled)
