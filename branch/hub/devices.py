"""Lets the branch's enrolled devices in: signed, each once, and only for what their role may ask.

Who they are the server has told (``Trust``); that is kept for fourteen days without it. Each
opening of a stream is on the disk before it counts, so that after a restart no request of before
passes a second time.
"""

from __future__ import annotations

import logging
from datetime import timedelta

from branch.domain.clock import Clock
from branch.host.credentials import Credentials
from branch.hub.gate import Admitted, Asked, NotAdmitted
from branch.hub.table import may
from branch.hub.trust_age import TrustClock
from branch.protocol.enrolment import Trust, TrustedDevice
from branch.protocol.lan import URN
from branch.protocol.signing import (
    CLOCKS_DIFFER_S,
    Altered,
    NotSigned,
    Signed,
    Stranger,
    key_id,
    verify,
)
from branch.protocol.streams import Disorder, OutOfOrder, Streams, take
from branch.protocol.uplink import Problem

TRUSTED_FOR = timedelta(days=14)
"""So long a hub knows its devices without hearing of the server."""

_log = logging.getLogger(__name__)


class DeviceGate:
    """Implements ``Gate``. Looks for news of the devices before each request: a file's time."""

    def __init__(self, credentials: Credentials, clock: Clock) -> None:
        self._credentials = credentials
        self._clock = clock
        self._trust: Trust | None = None
        self._trust_clock = TrustClock(credentials)
        self._trust_time = 0
        self._by_key: dict[str, tuple[TrustedDevice, str]] = {}
        self._streams: dict[str, Streams] = {
            device: known.reopened() for device, known in credentials.streams().items()
        }

    def check(self, asked: Asked) -> Admitted:
        """Return the device's role, and whether it is still welcome later.

        Raises NotAdmitted, and logs why.
        """
        try:
            self._look()
            signed = self._signed(asked)
            device = self._by_key[signed.key][0]
            self._may(device, asked)
            self._in_time(signed)
            self._in_order(device, signed)
        except NotAdmitted as refused:
            _log.info("%s %s: %s", asked.method, asked.route, refused.problem.type)
            raise
        return Admitted(role=device.role, still=lambda: self._is_welcome(signed.key))

    def _is_welcome(self, key: str) -> bool:
        try:
            self._look()
        except NotAdmitted:
            return False
        found = self._by_key.get(key)
        return found is not None and not found[0].revoked

    def _look(self) -> None:
        """Read who is trusted, if that is newer than what is known."""
        written = self._credentials.trust_time()
        if written != self._trust_time:
            self._trust, self._trust_time = self._credentials.trust(), written
            devices = self._trust.devices if self._trust is not None else ()
            self._by_key = {key_id(key): (one, key) for one in devices for key in one.keys}
        if self._trust is None:
            words = "The hub has not heard from the server yet which devices its branch has."
            raise _no(503, "wait", "Nobody is known yet", words)
        if self._trust_clock.age(self._trust.as_of, self._clock.now()) > TRUSTED_FOR:
            words = (
                f"The hub last heard from the server on {self._trust.as_of:%Y-%m-%d} which devices"
                " its branch has, and goes by that for 14 days. Connect it to the server."
            )
            raise _no(503, "trust-over", "Too long without the server", words)

    def _signed(self, asked: Asked) -> Signed:
        def find(key: str) -> str | None:
            found = self._by_key.get(key)
            return None if found is None else found[1]

        try:
            return verify(asked.method, asked.url, asked.headers.items(), asked.body, find)
        except NotSigned as error:
            words = "Enrol this computer: 'nowserving-agent enrol'."
            raise _no(401, "unsigned", "The request is not signed", words) from error
        except Stranger as error:
            words = "The key belongs to no device of this branch. Enrol this computer."
            raise _no(401, "stranger", "Nobody here has this key", words) from error
        except Altered as error:
            words = "The request was changed on its way."
            raise _no(401, "altered", "The signature does not fit", words) from error

    def _may(self, device: TrustedDevice, asked: Asked) -> None:
        if device.revoked:
            why = f": {device.why}" if device.why else ""
            words = f"{device.name} was revoked{why}. Enrol it anew to go on."
            raise _no(403, "revoked", "This device was revoked", words)
        if not may(device.role, asked.method, asked.route, asked.use_case):
            words = f"{device.name} is a {device.role} and may not ask for this."
            raise _no(403, "not-allowed", "Not for this role", words)

    def _in_time(self, signed: Signed) -> None:
        now = self._clock.now()
        off_s = signed.created - int(now.timestamp())
        if abs(off_s) > CLOCKS_DIFFER_S * self._clock.speed:
            words = f"The device's clock is {off_s} seconds off; it can sign with the hub's time."
            title = "The time of the signature is wrong"
            raise NotAdmitted(
                Problem(type=URN + "clock", status=401, title=title, detail=words, server_time=now)
            )

    def _in_order(self, device: TrustedDevice, signed: Signed) -> None:
        before = self._streams.get(device.device) or Streams(life=device.life)
        try:
            now = take(before, signed.stamp)
        except OutOfOrder as disorder:
            status = 401 if disorder.why is Disorder.STREAM_OVER else 403
            words = f"The request was {disorder.why}: another computer has the same key, or it"
            words += " came twice or too late."
            raise _no(status, str(disorder.why), "Not the next request", words) from disorder
        opened = (now.highest, now.used) != (before.highest, before.used)
        self._streams[device.device] = now
        if opened:
            self._credentials.keep_streams(self._streams)


def _no(status: int, name: str, title: str, words: str) -> NotAdmitted:
    return NotAdmitted(Problem(type=URN + name, status=status, title=title, detail=words))
