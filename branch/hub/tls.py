"""TLS of a hub: the certificate that is on the disk when somebody connects.

It is looked for at each handshake, so that one that comes while the hub runs, the first or the
next, counts without a restart. Before there is one, handshakes fail and nothing is said.
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import Callable
from functools import partial
from pathlib import Path

from branch.host.credentials import Credentials
from branch.protocol.roles import AccessRole

_log = logging.getLogger(__name__)


def tls_of(credentials: Credentials) -> Callable[[], ssl.SSLContext] | None:
    """Return what makes a hub's TLS; None where this computer cannot be certified as a hub."""
    known = credentials.current()
    if known is None or known.role is not AccessRole.HUB or credentials.hub_authority() is None:
        return None
    return partial(hub_context, credentials)


def hub_context(credentials: Credentials) -> ssl.SSLContext:
    """Return what a hub listens with."""
    newest = _Newest(credentials.certificate_file)
    if newest.context() is None:
        _log.warning("no other computer is answered before the server has certified this hub")
    context = _empty()

    def choose(connection: ssl.SSLObject, _name: str | None, _context: ssl.SSLContext) -> None:
        if (found := newest.context()) is not None:
            connection.context = found

    context.sni_callback = choose
    return context


class _Newest:
    """The context with what the file has now; a file that cannot be used changes nothing."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._written = 0
        self._context: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext | None:
        try:
            written = self._file.stat().st_mtime_ns
            if written != self._written:
                self._written = written
                found = _empty()
                found.load_cert_chain(self._file)
                self._context = found
        except FileNotFoundError:  # there is none yet, or the hub was revoked
            self._written, self._context = 0, None
        except OSError as error:  # ssl.SSLError is one
            _log.warning("this hub's certificate %s cannot be used: %s", self._file, error)
        return self._context


def _empty() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.set_alpn_protocols(["http/1.1"])
    return context
