"""How a computer gets a key that the server knows, changes it, and hears who it is.

    POST /v1/enrolment/look  Look   -> Looked       which branch and role a code is for
    POST /v1/enrolment       Enrol  -> DeviceSelf   binds the key that signed this very request
    GET  /v1/device                 -> DeviceSelf   who I am, signed
    GET  /v1/branches/B/devices     -> Trust        whom a hub lets in, signed by a hub
    POST /v1/device/key      NewKey -> DeviceSelf   a key to go on with, signed with the old one
    POST /v1/device/certificate CertificateAsk -> Certified   for TLS, where it answers as a hub

The first request that is signed with the new key ends the old one. A code is good once; the same
request with the same key is answered the same again, because an answer may be lost.
"""

from __future__ import annotations

from datetime import datetime

from cryptography.exceptions import InvalidSignature
from pydantic import Field

from branch.protocol.roles import AccessRole
from branch.protocol.signing import key_id, read_public
from branch.protocol.uplink import Message

LETTERS = "34679ACDEFGHJKMNPQRTVWXY"
"""No two of them look alike: no 0 or O, 1, I or L, 2 or Z, 5 or S, 8 or B, and V but no U."""

CODE_LENGTH = 8
CODE_GOOD_FOR_S = 600
"""Ten minutes, from the command to the device's answer."""

Key = Field(min_length=44, max_length=44)
"""A public key, 32 bytes in base64."""


class Look(Message):
    """A code as somebody typed it."""

    code: str = Field(max_length=32)


class Looked(Message):
    """Nothing was changed yet."""

    branch: str
    names: dict[str, str]
    role: AccessRole
    name: str


class Enrol(Message):
    """The request is signed with this very key, which proves that the device has it."""

    code: str = Field(max_length=32)
    public_key: str = Key


class NewKey(Message):
    """The next key; ``proof`` is its own signature over ``rotation_text``, in base64."""

    public_key: str = Key
    proof: str = Field(max_length=100)


class DeviceSelf(Message):
    """Who the device is to the server."""

    branch: str
    names: dict[str, str]
    device: str
    name: str
    role: AccessRole
    server_time: datetime


class CertificateAsk(Message):
    """A certificate request (PKCS #10, PEM); nothing but its key is looked at."""

    request: str = Field(max_length=4000)


class Certified(Message):
    """The certificate, PEM, by the authority that the server has."""

    certificate: str


class TrustedDevice(Message):
    """A device of the branch, with every key that it may sign with now."""

    device: str
    name: str
    role: AccessRole
    life: str
    keys: tuple[str, ...]
    revoked: bool = False
    why: str = ""


class Trust(Message):
    """Whom a hub lets in, as the server knew it at ``as_of``; revoked ones shall hear that."""

    branch: str
    as_of: datetime
    devices: tuple[TrustedDevice, ...]


def plain_code(typed: str) -> str:
    """Return the code as it is stored: ``acde-3467 `` is ``ACDE3467``."""
    return "".join(letter for letter in typed.upper() if letter.isalnum())


def rotation_text(old: str, new: str) -> bytes:
    """Return what the new key signs; both are names of keys."""
    return f"Now Serving new key 1\n{old}\n{new}\n".encode()


def proves(public_key: str, proof: bytes, old: str) -> bool:
    """Tell whether the holder of the new key agrees that it follows the old one."""
    try:
        read_public(public_key).verify(proof, rotation_text(old, key_id(public_key)))
    except (InvalidSignature, ValueError):
        return False
    return True
