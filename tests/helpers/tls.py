"""An authority of a test's own, and computers that it has certified as hubs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec

from branch.host.credentials import Credentials
from branch.host.folders import DataFolder
from branch.sync.certifying import both, request_for
from server.access.authority import make_authority, make_certificate
from server.access.certifying import Authority, authority_of
from server.access.devices import Device


def new_authority(folder: Path, at: datetime) -> Authority:
    """Return an authority that was made at that time, as ``certificates`` makes one."""
    folder.mkdir(parents=True, exist_ok=True)
    make_authority(folder, at)
    make_certificate(folder, ["127.0.0.1"], at)
    return authority_of(folder)


def certify_hub(folder: DataFolder, authority: Authority, at: datetime, branch: str = "") -> None:
    """Give an enrolled computer the authority and a certificate; of another branch if named."""
    credentials = Credentials(folder)
    known = credentials.current()
    assert known is not None
    hub = Device(
        branch=branch or known.branch,
        id=known.device,
        name=known.name,
        role=known.role,
        enrolled_at=at,
        seen_at=at,
    )
    key = ec.generate_private_key(ec.SECP256R1())
    made = authority.certify(request_for(key), hub, at)
    credentials.keep_authority(authority.certificate)
    credentials.keep_certificate(both(key, made))
