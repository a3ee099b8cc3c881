"""Certificates of hubs, by the server's own authority: for the key that a device made itself.

A certificate names the branch and the device, and no address: a hub may have another one tomorrow.
Nothing is kept of it here; a device that asks again gets another one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric import ec

from branch.protocol.pinning import hub_name
from server.access import refusals
from server.access.authority import Names, read_authority, read_key, signed
from server.access.devices import Device

GOOD_FOR = timedelta(days=730)
"""A hub asks for the next one after a quarter of a year, and nobody's clock ends one."""


@dataclass(frozen=True, slots=True)
class Authority:
    """The certificate (PEM), and the key where it was left on this computer."""

    certificate: str
    key: ec.EllipticCurvePrivateKey | None = None

    def certify(self, request: str, hub: Device, now: datetime) -> str:
        """Return a certificate (PEM) for the key in the request. Raises Refused."""
        if self.key is None:
            raise refusals.no_authority_key()
        names = Names(
            common=f"{hub.name} of {hub.branch}",
            alternative=[
                x509.DNSName(hub_name(hub.branch)),
                x509.UniformResourceIdentifier(f"urn:uuid:{hub.id}"),
            ],
        )
        issuer = x509.load_pem_x509_certificate(self.certificate.encode()).subject
        made = signed(names, _key_of(request), issuer, self.key, now, now + GOOD_FOR)
        return made.public_bytes(form.Encoding.PEM).decode()


def authority_of(folder: Path) -> Authority:
    """Return what ``certificates`` made there. Raises CannotStart where something is missing."""
    certificate = read_authority(folder)
    there = (folder / "authority.key").exists()
    return Authority(certificate, read_key(folder) if there else None)


def _key_of(request: str) -> ec.EllipticCurvePublicKey:
    """Return the key of a request that was signed with it. Raises Refused."""
    try:
        asked = x509.load_pem_x509_csr(request.encode())
        key = asked.public_key()
        sound = asked.is_signature_valid
    except (ValueError, TypeError, InvalidSignature) as error:
        raise refusals.no_request() from error
    if not sound or not isinstance(key, ec.EllipticCurvePublicKey):
        raise refusals.no_request()
    return key
