"""A private authority that devices know by its fingerprint: SHA-256 of the certificate, in hex.

It vouches for the server by the names that it is called by, and for the hubs of a branch by one
name that is made of the branch, because the address of a hub may change every day.
"""

from __future__ import annotations

import hashlib
import ssl

from branch.protocol.uplink import Message


class Authority(Message):
    """``GET /v1/authority``: the server's authority, a certificate in PEM."""

    certificate: str


def fingerprint(certificate: str) -> str:
    """Return the pin of a certificate in PEM, in groups of four. Raises ValueError."""
    digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.strip() + "\n")).hexdigest()
    return ":".join(digest[at : at + 4] for at in range(0, 64, 4))


def hub_name(branch: str) -> str:
    """Return the name that the certificate of each hub of a branch has, and no other certificate.

    Nobody looks it up: ``.invalid`` is in no name service (RFC 6761).
    """
    digest = hashlib.sha256(branch.encode()).hexdigest()
    return f"{digest[:40]}.hub.nowserving.invalid"


def plain_pin(typed: str) -> str:
    """Return a pin as it was typed without anything but its digits."""
    return "".join(letter for letter in typed.lower() if letter in "0123456789abcdef")
