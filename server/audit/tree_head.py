"""A signed statement: the first ``size`` records of this branch's log have this root.

Signed with Ed25519 (RFC 8032) over a text that a person can read and write again::

    Now Serving tree head 1
    town-hall
    1524
    5dc9da79a706...
    2026-03-02T17:00:00+00:00

By hand: ``nowserving-server signing-key heads.pem`` makes a key and prints its public half.
"""

from __future__ import annotations

import base64
import binascii
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import BaseModel, ConfigDict, Field

from branch.host.exits import CannotStart, Exit

FORM = "Now Serving tree head 1"


class TreeHead(BaseModel):
    """One head. ``root`` is hexadecimal; ``key`` and ``signature`` are base64."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    branch: str = Field(min_length=1, max_length=64)
    size: int = Field(ge=1)
    root: str = Field(pattern=r"^[0-9a-f]{64}$")
    at: datetime
    key: str = Field(max_length=64)
    signature: str = Field(max_length=128)

    def signed_text(self) -> bytes:
        """Return what the signature covers."""
        lines = (FORM, self.branch, str(self.size), self.root, self.at.isoformat())
        return "".join(f"{line}\n" for line in lines).encode()

    def is_signed_by(self, public_key: str) -> bool:
        """Tell whether the holder of the key (base64, as printed) has signed exactly this."""
        try:
            key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key, validate=True))
            key.verify(base64.b64decode(self.signature, validate=True), self.signed_text())
        except (InvalidSignature, ValueError, binascii.Error):
            return False
        return self.key == public_key


@dataclass(frozen=True, slots=True)
class Signer:
    """Holds the key that heads are signed with; it never leaves this object."""

    _key: Ed25519PrivateKey

    @property
    def public_key(self) -> str:
        """Return the public half, base64: what to give to those who verify."""
        raw = self._key.public_key().public_bytes(form.Encoding.Raw, form.PublicFormat.Raw)
        return base64.b64encode(raw).decode()

    def sign(self, *, branch: str, size: int, root: bytes, at: datetime) -> TreeHead:
        """Return the signed head."""
        head = TreeHead(
            branch=branch, size=size, root=root.hex(), at=at, key=self.public_key, signature=""
        )
        signature = base64.b64encode(self._key.sign(head.signed_text())).decode()
        return head.model_copy(update={"signature": signature})


def make_key(file: Path) -> Signer:
    """Write a new key that only its owner may read. Raises CannotStart where a file is already."""
    key = Ed25519PrivateKey.generate()
    text = key.private_bytes(
        form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()
    ).decode()
    try:
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            out.write(text)
    except FileExistsError as error:
        words = f"{file} exists already; a key is never written over. Name another file."
        raise CannotStart(Exit.FOLDER, words) from error
    except OSError as error:
        words = f"The key cannot be written to {file}: {error.strerror}."
        raise CannotStart(Exit.FOLDER, words) from error
    return Signer(key)


def read_key(file: Path) -> Signer:
    """Return the signer of a file that ``make_key`` wrote; raises CannotStart with the remedy."""
    try:
        key = form.load_pem_private_key(file.read_bytes(), password=None)
    except OSError as error:
        words = f"The signing key {file} cannot be read: {error.strerror}."
        raise CannotStart(Exit.USAGE, words) from error
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        words = f"{file} is no signing key. Make one with 'nowserving-server signing-key {file}'."
        raise CannotStart(Exit.USAGE, words)
    return Signer(key)
