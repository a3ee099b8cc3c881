"""Signs the requests of one connection of this computer, and mends what a refusal says is wrong.

A device with a dead clock hears what time it is from the refusal and signs with that; nothing
else believes it. A key that was changed by another program is read again from the disk.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from requests.auth import AuthBase

from branch.domain.clock import Clock
from branch.host.credentials import Credential, Credentials, private
from branch.protocol.signing import Stamp, sign
from branch.protocol.uplink import Problem

URN = "urn:nowserving:problem:"
CLOCK, STREAM_OVER, STRANGER = URN + "clock", URN + "stream-over", URN + "stranger"
REVOKED = URN + "revoked"
TRIES = 4
"""Of one request, each after something was mended."""


@dataclass(slots=True)
class _Stream:
    key: Ed25519PrivateKey
    life: str
    boot: int
    token: str
    count: int = 0

    def next(self) -> Stamp:
        self.count += 1
        return Stamp(self.life, self.boot, self.token, self.count)


class Signer(AuthBase):
    """What ``requests`` calls with each request. Use one for each connection, from one thread."""

    def __init__(
        self, credentials: Credentials, clock: Clock, shared_key: str | None = None
    ) -> None:
        """``shared_key`` is sent by a computer that is not enrolled."""
        self._credentials = credentials
        self._clock = clock
        self._shared_key = shared_key
        self._ahead = timedelta(0)
        self._known: Credential | None = None
        self._stream: _Stream | None = None
        self.refresh()

    @property
    def credential(self) -> Credential | None:
        """Who this computer is, as far as was read."""
        return self._known

    @property
    def authority(self) -> str | None:
        """Return the certificate that the server's must be signed by, None for the public's."""
        return self._credentials.authority()

    @property
    def hub_authority(self) -> str | None:
        """Return the certificate that a hub's must be signed by, None where hubs have none."""
        return self._credentials.hub_authority()

    def refresh(self) -> bool:
        """Read again who this computer is; tell whether its key is another one now."""
        before, self._known = self._known, self._credentials.current()
        changed = _key(before) != _key(self._known)
        if changed:
            self._stream = None
        return changed

    def use(self, key: str, life: str) -> None:
        """Sign with another key from now on: that of an enrolment, or the next one."""
        self._stream = self._open(key, life)

    def use_own(self) -> None:
        """Sign with this computer's own key again."""
        self._stream = None

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._stream is None and self._known is not None:
            self._stream = self._open(self._known.key, self._known.life)
        if self._stream is None:
            if self._shared_key:
                request.headers["Authorization"] = f"Bearer {self._shared_key}"
            return request
        body = request.body or b""
        at = self._clock.now() + self._ahead
        request.headers.update(
            sign(
                self._stream.key,
                request.method or "GET",
                request.url or "",
                body.encode() if isinstance(body, str) else body,
                self._stream.next(),
                at,
            )
        )
        return request

    def mends(self, problem: Problem) -> bool:
        """Tell whether the same request is worth another try now."""
        if problem.type == CLOCK and problem.server_time is not None:
            self._ahead = problem.server_time - self._clock.now()
            return True
        if problem.type == STREAM_OVER and self._stream is not None:
            self._stream = self._open_again(self._stream)
            return True
        return problem.type == STRANGER and self.refresh()

    def forget(self) -> None:
        """Wipe this computer's keys."""
        self._credentials.wipe()
        self._known = self._stream = None

    def _open(self, key: str, life: str) -> _Stream:
        return _Stream(private(key), life, self._credentials.next_boot(), secrets.token_hex(4))

    def _open_again(self, over: _Stream) -> _Stream:
        number = self._credentials.next_boot()
        return _Stream(over.key, over.life, number, secrets.token_hex(4))


def _key(credential: Credential | None) -> str | None:
    return None if credential is None else credential.key
