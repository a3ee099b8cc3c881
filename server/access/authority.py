"""The server's own certificate authority, for branches without a public one: made once, pinned.

    nowserving-server certificates FOLDER --host queue.example.org --host 10.0.0.2

``authority.pem`` and ``authority.key`` are made once and stay; ``server.pem`` and ``server.key``
are made anew each time, for the names and addresses given. Devices take the authority at enrolment
by its fingerprint, and nobody else trusts it. It vouches for hubs, too (``certifying``).
"""

from __future__ import annotations

import argparse
import ipaddress
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from branch.domain.clock import SystemClock
from branch.host.exits import CannotStart, Exit
from branch.protocol.pinning import fingerprint

GOOD_FOR = timedelta(days=3650)
"""Devices look at the authority and not at the time, which a dead clock does not know."""

_BEFORE = timedelta(days=1)
"""For browsers with clocks that are behind."""


def certificates(arguments: Sequence[str], _environment: Mapping[str, str]) -> int:
    """Make what is missing, and a certificate for the server's names."""
    parser = argparse.ArgumentParser(
        prog="nowserving-server certificates",
        description="Makes a private authority, once, and a certificate of the server by it.",
        allow_abbrev=False,
    )
    parser.add_argument("folder", type=Path, help="where they are kept; 'server --tls' reads it")
    parser.add_argument(
        "--host",
        action="append",
        required=True,
        metavar="NAME",
        help="name or address by which branches call the server; as often as there are",
    )
    given = parser.parse_args(arguments)
    now = SystemClock().now()
    try:
        given.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        make_authority(given.folder, now)
        make_certificate(given.folder, given.host, now)
    except OSError as error:
        words = f"The folder {given.folder} cannot be written: {error.strerror}."
        raise CannotStart(Exit.FOLDER, words) from error
    print(f"The certificate for {', '.join(given.host)} is in {given.folder}.")
    print("Keep authority.key secret. The pin, for whoever enrols a computer:")
    print(fingerprint(read_authority(given.folder)))
    return int(Exit.OK)


def make_authority(folder: Path, now: datetime) -> None:
    """Make the authority, unless there is one."""
    if (folder / "authority.pem").exists():
        return
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("Now Serving authority")
    made = (
        _builder(name, name, key.public_key(), now - _BEFORE, now + GOOD_FOR)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs=True), critical=True)
        .sign(key, hashes.SHA256())
    )
    _write_secret(folder / "authority.key", _pem(key))
    (folder / "authority.pem").write_bytes(made.public_bytes(form.Encoding.PEM))


def make_certificate(folder: Path, hosts: Sequence[str], now: datetime) -> None:
    """Make a certificate of the server for these names and addresses. Raises CannotStart."""
    authority = x509.load_pem_x509_certificate((folder / "authority.pem").read_bytes())
    key = ec.generate_private_key(ec.SECP256R1())
    names = Names(common=hosts[0], alternative=[_alternative(host) for host in hosts])
    begins, ends = now - _BEFORE, now + GOOD_FOR
    made = signed(names, key.public_key(), authority.subject, read_key(folder), begins, ends)
    _write_secret(folder / "server.key", _pem(key))
    (folder / "server.pem").write_bytes(made.public_bytes(form.Encoding.PEM))


def read_key(folder: Path) -> ec.EllipticCurvePrivateKey:
    """Return the authority's key. Raises CannotStart."""
    file = folder / "authority.key"
    try:
        key = form.load_pem_private_key(file.read_bytes(), None)
    except (OSError, ValueError, TypeError) as error:
        raise CannotStart(Exit.USAGE, f"{file} cannot be read: {error}.") from error
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise CannotStart(Exit.USAGE, f"{file} is no key of ours.")
    return key


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Whom a certificate is for: a name for people, and those that are compared."""

    common: str
    alternative: Sequence[x509.GeneralName]


def signed(
    names: Names,
    key: ec.EllipticCurvePublicKey,
    issuer: x509.Name,
    signing: ec.EllipticCurvePrivateKey,
    begins: datetime,
    ends: datetime,
) -> x509.Certificate:
    """Return a certificate for whoever answers by one of these names and has the key."""
    return (
        _builder(_name(names.common), issuer, key, begins, ends)
        .add_extension(x509.SubjectAlternativeName(names.alternative), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key()),
            critical=False,
        )
        .sign(signing, hashes.SHA256())
    )


def read_authority(folder: Path) -> str:
    """Return the authority's certificate. Raises CannotStart where the folder lacks something."""
    needed = ("authority.pem", "server.pem", "server.key")
    missing = [name for name in needed if not (folder / name).exists()]
    if missing:
        words = (
            f"{folder} has no {missing[0]}: make it with 'nowserving-server certificates {folder}"
            " --host NAME'."
        )
        raise CannotStart(Exit.USAGE, words)
    return (folder / "authority.pem").read_text(encoding="ascii")


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common[:64])])


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    begins: datetime,
    ends: datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs,
        crl_sign=signs,
        encipher_only=False,
        decipher_only=False,
    )


def _alternative(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption())


def _write_secret(file: Path, content: bytes) -> None:
    beside = file.with_suffix(".new")
    beside.unlink(missing_ok=True)
    descriptor = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with open(descriptor, "wb") as writing:
        writing.write(content)
    beside.replace(file)
