"""Signatures over HTTP requests (RFC 9421): who asks, what exactly, when, and as which request.

Covered are the method, the whole address and the digest of the body (RFC 9530). The nonce names
the request among all of its device (``Stamp``), so that a copied log or a copied request is of no
use: ``streams`` says which one was there before. By hand::

    sign(key, "GET", "http://127.0.0.1:8080/v1/device", b"", Stamp.first(...), at)
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    InvalidSignature,
    algorithms,
)

TAG = "nowserving"
COVERED = ("@method", "@target-uri")
"""And content-digest, always."""

CLOCKS_DIFFER_S = 300
"""Seconds by which the time of a signature may differ from that of who checks it."""

_STAMP = re.compile(r"([0-9a-f]{16})\.([0-9]{1,15})\.([0-9a-f]{8})\.([0-9]{1,15})")


class NotSigned(Exception):
    """The request has no signature of ours."""


class Stranger(Exception):
    """Signed with a key that nobody here knows."""


class Altered(Exception):
    """The signature does not fit the request: it was changed on the way, or never signed so."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which request this is: the ``count``-th of one stream of one life of a device.

    A device has a new ``life`` (its incarnation) with every enrolment. Each program that signs
    opens a stream with the next ``boot`` number of its computer and a ``token`` by chance: two
    computers with the same key cannot both go on unnoticed.
    """

    life: str
    boot: int
    token: str
    count: int

    def __str__(self) -> str:
        return f"{self.life}.{self.boot}.{self.token}.{self.count}"

    @classmethod
    def read(cls, text: str) -> Stamp:
        """Return what ``str`` wrote. Raises ValueError."""
        found = _STAMP.fullmatch(text)
        if found is None:
            raise ValueError(f"'{text}' is no stamp")
        life, boot, token, count = found.groups()
        return cls(life, int(boot), token, int(count))


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signature says; ``created`` counts seconds since 1970."""

    key: str
    stamp: Stamp
    created: int


@dataclass(slots=True)
class _Message:
    method: str
    url: str
    headers: dict[str, str]


class _Keys(HTTPSignatureKeyResolver):
    def __init__(self, key: Ed25519PrivateKey | None, find: Callable[[str], str | None]) -> None:
        self._key = key
        self._find = find
        self.unknown = False

    def resolve_private_key(self, key_id: str) -> Ed25519PrivateKey:
        assert self._key is not None
        return self._key

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey | None:
        found = self._find(key_id)
        self.unknown = found is None
        return None if found is None else read_public(found)


class _Verifier(HTTPMessageVerifier):
    """Leaves the time to who asks, who says what is wrong with it in words of its own."""

    def validate_created_and_expires(self, sig_input: object, max_age: object = None) -> None:
        return None


def public_text(key: Ed25519PrivateKey) -> str:
    """Return the public half, 32 bytes in base64."""
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def read_public(text: str) -> Ed25519PublicKey:
    """Return the key that ``public_text`` wrote. Raises ValueError."""
    return Ed25519PublicKey.from_public_bytes(base64.b64decode(text, validate=True))


def key_id(public: str) -> str:
    """Return the name of a key, which follows from it: SHA-256, base64url."""
    digest = hashlib.sha256(base64.b64decode(public, validate=True)).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def sign(
    key: Ed25519PrivateKey, method: str, url: str, body: bytes, stamp: Stamp, at: datetime
) -> Mapping[str, str]:
    """Return the header fields that make it a signed request."""
    message = _Message(method, url, {})
    HTTPMessageSigner(
        signature_algorithm=algorithms.ED25519, key_resolver=_Keys(key, lambda _name: None)
    ).sign(
        message,
        key_id=key_id(public_text(key)),
        created=at,
        nonce=str(stamp),
        label=TAG,
        tag=TAG,
        covered_component_ids=COVERED,
        body=body,
    )
    return message.headers


def verify(
    method: str,
    url: str,
    headers: Iterable[tuple[str, str]],
    body: bytes,
    find: Callable[[str], str | None],
) -> Signed:
    """Return what the one signature says. Raises NotSigned, Stranger or Altered.

    ``find`` gives the public key of a key's name. Whether the time and the stamp are good is not
    looked at.
    """
    lines = {name.lower(): value for name, value in headers}
    if "signature-input" not in lines or "signature" not in lines:
        raise NotSigned()
    keys = _Keys(None, find)
    verifier = _Verifier(signature_algorithm=algorithms.ED25519, key_resolver=keys)
    try:
        found = verifier.verify(
            _Message(method, url, lines),
            expect_tag=TAG,
            max_age=None,
            require_components=(*COVERED, "content-digest"),
            body=body,
        )
        (only,) = found
        said = only.parameters
        stamp = Stamp.read(str(said["nonce"]))
        return Signed(str(said["keyid"]), stamp, int(said["created"]))
    except (InvalidSignature, ValueError, KeyError) as error:
        if keys.unknown:
            raise Stranger() from error
        raise Altered(str(error)) from error
