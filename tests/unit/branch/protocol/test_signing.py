"""A signature fits one request: method, address, body, time and stamp."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from http_message_signatures import HTTPMessageVerifier, MappingKeyResolver, algorithms

from branch.protocol.signing import (
    Altered,
    NotSigned,
    Signed,
    Stamp,
    Stranger,
    key_id,
    public_text,
    read_public,
    sign,
    verify,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
STAMP = Stamp("0123456789abcdef", 3, "deadbeef", 7)
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
URL = "https://queue.example.org/v1/branches/town-hall/log?after=4"
BODY = b'{"protocol":1}'


def signed() -> dict[str, str]:
    return dict(sign(KEY, "POST", URL, BODY, STAMP, AT))


def check(
    headers: Mapping[str, str], *, method: str = "POST", url: str = URL, body: bytes = BODY
) -> Signed:
    known = {key_id(public_text(KEY)): public_text(KEY)}
    return verify(method, url, headers.items(), body, known.get)


def test_what_was_signed_is_read_again() -> None:
    assert check(signed()) == Signed(key_id(public_text(KEY)), STAMP, int(AT.timestamp()))


@pytest.mark.parametrize(
    "changed",
    [
        {"method": "GET"},
        {"url": URL.replace("town-hall", "village")},
        {"url": URL.replace("after=4", "after=5")},
        {"url": URL.replace("https", "http")},
        {"body": BODY + b" "},
        {"body": b""},
    ],
)
def test_another_request_is_not_what_was_signed(changed: dict[str, str]) -> None:
    with pytest.raises(Altered):
        check(signed(), **changed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("was", "becomes"),
    [(".3.", ".4."), (".7", ".8"), ("created=17", "created=18"), ('tag="nows', 'tag="nowx')],
)
def test_time_and_stamp_are_signed_too(was: str, becomes: str) -> None:
    headers = signed()
    assert was in headers["Signature-Input"]
    headers["Signature-Input"] = headers["Signature-Input"].replace(was, becomes)
    with pytest.raises(Altered):
        check(headers)


def test_a_signature_that_leaves_the_body_out_counts_nothing() -> None:
    headers = signed()
    headers["Signature-Input"] = headers["Signature-Input"].replace(' "content-digest"', "")
    with pytest.raises(Altered):
        check(headers)


def test_a_key_that_nobody_knows_is_a_stranger() -> None:
    with pytest.raises(Stranger):
        verify("POST", URL, signed().items(), BODY, lambda _key: None)


@pytest.mark.parametrize("missing", ["Signature", "Signature-Input"])
def test_a_request_without_a_signature_is_not_signed(missing: str) -> None:
    headers = signed()
    del headers[missing]
    with pytest.raises(NotSigned):
        check(headers)


@pytest.mark.parametrize("text", ["", "1.2.3", "0123456789ABCDEF.1.deadbeef.1", f"{STAMP}0.1"])
def test_a_stamp_of_another_form_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="no stamp"):
        Stamp.read(text)


@dataclass
class _Request:
    method: str
    url: str
    headers: dict[str, str]


def test_the_example_of_the_standard_verifies() -> None:
    """RFC 9421, appendix B.2.6, with the key of B.1.4."""
    public = read_public("JrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=")
    request = _Request(
        "POST",
        "https://example.com/foo?param=Value&Pet=dog",
        {
            "Date": "Tue, 20 Apr 2021 02:07:55 GMT",
            "Content-Type": "application/json",
            "Content-Length": "18",
            "Signature-Input": 'sig-b26=("date" "@method" "@path" "@authority" "content-type"'
            ' "content-length");created=1618884473;keyid="test-key-ed25519"',
            "Signature": "sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu"
            "4A0w6vuQv5lIp5WPpBKRCw==:",
        },
    )
    keys = MappingKeyResolver(public_keys={"test-key-ed25519": public}, private_keys={})
    verifier = HTTPMessageVerifier(signature_algorithm=algorithms.ED25519, key_resolver=keys)
    assert len(verifier.verify(request, max_age=None)) == 1
