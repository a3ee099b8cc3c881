"""How a test's computer proves who it is: a shared key, or a key of its own that a hub trusts."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from branch.domain.clock import Clock, SystemClock
from branch.host.credentials import Credential, Credentials, new_key, private
from branch.host.folders import DataFolder
from branch.host.signer import Signer
from branch.protocol.enrolment import Trust, TrustedDevice
from branch.protocol.roles import AccessRole
from branch.protocol.signing import public_text


def shared(key: str | None) -> Signer:
    """Return what a computer that is not enrolled signs with: nothing but the key."""
    return Signer(Credentials(DataFolder(Path("nowhere"))), SystemClock(), key)


NOWHERE = "http://127.0.0.1:9"
"""A server that never answers."""


def enrolled(
    folder: DataFolder, branch: str, role: AccessRole, at: datetime, name: str = ""
) -> TrustedDevice:
    """Give a computer a key, and return what a hub has to know of it."""
    name = name or str(role)
    key, life = new_key(), secrets.token_hex(8)
    Credentials(folder).keep(
        Credential(
            server=NOWHERE,
            branch=branch,
            device=f"id-{name}",
            name=name,
            role=role,
            key=key,
            life=life,
            made_at=at,
        )
    )
    return TrustedDevice(
        device=f"id-{name}",
        name=name,
        role=role,
        life=life,
        keys=(public_text(private(key)),),
    )


def trusted(
    hub: DataFolder, folders: Mapping[AccessRole, DataFolder], branch: str, clock: Clock
) -> Trust:
    """Enrol these computers, and let the hub know."""
    at = clock.now()
    devices = tuple(enrolled(folder, branch, role, at) for role, folder in folders.items())
    trust = Trust(branch=branch, as_of=at, devices=devices)
    Credentials(hub).keep_trust(trust)
    return trust
