"""How this computer becomes one that the server knows, and how it changes its key.

Each step leaves on the disk what the next one needs before anybody else hears of it. Killed at any
moment and started again, both end with one key here, and the server knows the same one.
"""

from __future__ import annotations

import base64
import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from branch.domain.clock import Clock
from branch.host.credentials import Asking, Credential, Credentials, new_key, private
from branch.host.signer import STRANGER
from branch.protocol.enrolment import (
    DeviceSelf,
    Enrol,
    Look,
    Looked,
    NewKey,
    Trust,
    rotation_text,
)
from branch.protocol.roles import AccessRole
from branch.protocol.signing import key_id, public_text
from branch.sync.certifying import certify, wants_certificate
from branch.sync.transport import Failure, Refused, Revoked, ServerLine

KEY_GOOD_FOR = timedelta(days=90)
"""Then the key is changed at the next contact; one that is older is good all the same."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Declined:
    """Whoever was asked did not agree that this is the right branch."""


def enrol(
    line: ServerLine,
    credentials: Credentials,
    clock: Clock,
    *,
    server: str,
    code: str,
    agrees: Callable[[Looked], bool],
) -> Credential | Failure | Declined:
    """Use the code, once ``agrees`` has been shown what it is for; go on with what was begun."""
    begun = _begun(line, credentials, server)
    if isinstance(begun, DeviceSelf):
        return _keep(line, credentials, clock, server, begun)
    if begun is not None:
        return begun
    looked = line.ask("enrolment/look", Look(code=code), Looked)
    if not isinstance(looked, Looked):
        return looked
    if not agrees(looked):
        return Declined()
    asking = Asking(server=server, key=new_key(), life=secrets.token_hex(8))
    credentials.ask(asking)
    line.signer.use(asking.key, asking.life)
    message = Enrol(code=code, public_key=public_text(private(asking.key)))
    answer = line.ask("enrolment", message, DeviceSelf)
    if not isinstance(answer, DeviceSelf):
        return answer
    return _keep(line, credentials, clock, server, answer)


def _begun(line: ServerLine, credentials: Credentials, server: str) -> DeviceSelf | Failure | None:
    """Ask whether an enrolment that was begun here has come through; None if it has not."""
    asking = credentials.asking()
    if asking is None or asking.server != server:
        return None
    line.signer.use(asking.key, asking.life)
    answer = line.ask("device", None, DeviceSelf)
    if isinstance(answer, Revoked) or _is_stranger(answer):
        credentials.give_up_asking()
        return None
    return answer


def _keep(
    line: ServerLine, credentials: Credentials, clock: Clock, server: str, known: DeviceSelf
) -> Credential:
    asking = credentials.asking()
    assert asking is not None, "a key is kept before it is sent"
    credential = Credential(
        server=server,
        branch=known.branch,
        device=known.device,
        name=known.name,
        role=known.role,
        key=asking.key,
        life=asking.life,
        made_at=clock.now(),
    )
    credentials.keep(credential)
    line.signer.refresh()
    return credential


def begin_change(credentials: Credentials) -> None:
    """Keep the next key, unless one is kept already."""
    now = credentials.current()
    if now is not None and now.next_key is None:
        credentials.keep(now.model_copy(update={"next_key": new_key()}))


def finish_change(
    line: ServerLine, credentials: Credentials, clock: Clock
) -> DeviceSelf | Failure | None:
    """Go on with the next key as soon as the server knows it; None if there is none."""
    now = credentials.current()
    if now is None or now.next_key is None:
        return None
    answer = _with_next(line, now, now.next_key)
    if isinstance(answer, DeviceSelf):
        new = {"key": now.next_key, "next_key": None, "made_at": clock.now()}
        credentials.keep(now.model_copy(update=new))
        _log.info("this computer has a new key")
    line.signer.refresh()
    line.signer.use_own()
    return answer


def _with_next(line: ServerLine, now: Credential, next_key: str) -> DeviceSelf | Failure:
    line.signer.use(next_key, now.life)
    answer = line.ask("device", None, DeviceSelf)
    if not _is_stranger(answer):
        return answer
    line.signer.use(now.key, now.life)
    coming = private(next_key)
    old, new = (key_id(public_text(key)) for key in (private(now.key), coming))
    proof = base64.b64encode(coming.sign(rotation_text(old, new))).decode()
    message = NewKey(public_key=public_text(coming), proof=proof)
    told = line.ask("device/key", message, DeviceSelf)
    if not isinstance(told, DeviceSelf):
        return told
    line.signer.use(next_key, now.life)
    return line.ask("device", None, DeviceSelf)


class KeyKeeper:
    """What a running agent does before each hello.

    Change a key that is old, ask whom to trust, get the certificate that a hub needs for TLS.
    """

    def __init__(self, credentials: Credentials, clock: Clock) -> None:
        self._credentials = credentials
        self._clock = clock
        self._said = ""

    def __call__(self, line: ServerLine) -> Revoked | None:
        """Return the answer that this computer was revoked, None if nobody said so."""
        now = self._credentials.current()
        if now is None:
            return None
        if now.next_key is None and self._clock.now() - now.made_at > KEY_GOOD_FOR:
            begin_change(self._credentials)
        changed = finish_change(line, self._credentials, self._clock)
        if isinstance(changed, Revoked):
            return changed
        return self.hear_whom_to_trust(line)

    def hear_whom_to_trust(self, line: ServerLine) -> Revoked | None:
        """Keep which devices the branch has, and a certificate, where this computer may be its hub.

        Return the answer that this computer was revoked, None if nobody said so.
        """
        now = self._credentials.current()
        if now is None or now.role is not AccessRole.HUB:
            return None
        trust = line.ask(f"branches/{now.branch}/devices", None, Trust)
        if isinstance(trust, Trust):
            self._credentials.keep_trust(trust)
            if wants_certificate(self._credentials, trust.as_of):
                return self._certified(line)
        return trust if isinstance(trust, Revoked) else None

    def _certified(self, line: ServerLine) -> Revoked | None:
        """Get a certificate; where there is none to be had, say so once."""
        failure = certify(line, self._credentials)
        words = "" if failure is None else failure.words
        if words and words != self._said:
            _log.warning("this computer has no new certificate: %s", words)
        self._said = words
        return failure if isinstance(failure, Revoked) else None


def _is_stranger(answer: object) -> bool:
    return isinstance(answer, Refused) and answer.kind == STRANGER
