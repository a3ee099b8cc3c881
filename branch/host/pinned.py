"""TLS to a server or hub with a private authority: that authority, the right name, no calendar.

A certificate's time is not looked at, because a computer with a dead clock must connect, too; the
authority is this one server's, so there is nobody else whose old certificate could be shown. What
the public's authorities say counts nothing here.
"""

from __future__ import annotations

import http.client
import ssl
from enum import Enum, auto
from typing import Any
from urllib.parse import urlsplit

from pydantic import ValidationError
from requests.adapters import HTTPAdapter

from branch.host.exits import CannotStart, Exit
from branch.protocol.pinning import Authority, fingerprint, plain_pin

WITHIN_S = 10.0

NO_CHECK_TIME = 0x200000
"""OpenSSL's X509_V_FLAG_NO_CHECK_TIME, for which Python has no name."""


def pinned_context(certificate: str) -> ssl.SSLContext:
    """Return a context that believes this authority (PEM) alone. Raises ssl.SSLError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_verify_locations(cadata=certificate)
    context.verify_flags |= ssl.VerifyFlags(NO_CHECK_TIME)
    return context


class PinnedAdapter(HTTPAdapter):
    """Connects with a context of ours, whatever the session says of certificates."""

    def __init__(self, context: ssl.SSLContext, name: str | None = None) -> None:
        """``name`` is who must answer; None for what stands in the address."""
        self._context = context
        self._name = name
        super().__init__()

    def init_poolmanager(self, *args: Any, **more: Any) -> None:
        super().init_poolmanager(
            *args, ssl_context=self._context, server_hostname=self._name, **more
        )

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Leave the pool as it is: the context says whom to believe."""


class Doubt(Enum):
    """Why whoever answers was not believed."""

    STRANGER = auto()
    """Its certificate is by no authority of ours."""
    OTHER = auto()
    """It is by ours, and for somebody else."""
    PLAIN = auto()
    """It does not speak TLS."""


WRONG_NAME = 62
"""OpenSSL's X509_V_ERR_HOSTNAME_MISMATCH, for which Python has no name."""


def doubt_of(error: BaseException | None) -> Doubt | None:
    """Return why a connection was given up before a word was said, None for any other error."""
    while error is not None and not isinstance(error, ssl.SSLError):
        error = error.__cause__ or error.__context__
    if isinstance(error, ssl.SSLCertVerificationError):
        return Doubt.OTHER if error.verify_code == WRONG_NAME else Doubt.STRANGER
    if error is not None and error.reason in {"WRONG_VERSION_NUMBER", "HTTP_REQUEST"}:
        return Doubt.PLAIN
    return None


def authority_of(server: str, pin: str) -> str:
    """Ask a server for its authority, and return it if it has this fingerprint.

    Nothing is believed before that, and nothing is said. Raises CannotStart.
    """
    try:
        certificate = _told(server)
        found = fingerprint(certificate)
    except (OSError, http.client.HTTPException, ValidationError, ValueError) as error:
        words = f"{server} does not say which authority it has: {error or type(error).__name__}."
        raise CannotStart(Exit.USAGE, words) from error
    if plain_pin(found) != plain_pin(pin):
        words = (
            f"The authority of {server} has another fingerprint than --pin: {found}. Either it was"
            " mistyped, or somebody else answers. Nothing was sent."
        )
        raise CannotStart(Exit.USAGE, words)
    return certificate


def _told(server: str) -> str:
    parts = urlsplit(server)
    if parts.scheme != "https" or not parts.hostname:
        raise ValueError("a pin is for an address that begins with https://")
    unsure = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    unsure.check_hostname, unsure.verify_mode = False, ssl.CERT_NONE
    line = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=WITHIN_S, context=unsure)
    try:
        line.request("GET", "/v1/authority")
        return Authority.model_validate_json(line.getresponse().read(100_000)).certificate
    finally:
        line.close()
