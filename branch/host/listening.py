"""A bound socket, or a sentence about why not. Bound before anything else is built."""

from __future__ import annotations

import errno
import ipaddress
import os
import socket

from branch.host.exits import CannotStart, Exit


def listen(host: str, port: int, option: str = "--port") -> socket.socket:
    """Return a bound socket; raises CannotStart with the reason in words."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except OSError as error:
        raise CannotStart(Exit.ADDRESS, _why_not(host, port, option, error)) from error
    bound = socket.socket(family, kind, protocol)
    try:
        if os.name != "nt":
            # A restart must not wait for connections of the last one to be forgotten.
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
    except OSError as error:
        bound.close()
        raise CannotStart(Exit.ADDRESS, _why_not(host, port, option, error)) from error
    return bound


def is_loopback(host: str) -> bool:
    """Tell whether only this computer can reach the address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _why_not(host: str, port: int, option: str, error: OSError) -> str:
    match error.errno:
        case errno.EADDRINUSE:
            return (
                f"Port {port} on {host} is in use by another program. Stop it or choose another"
                f" with {option}."
            )
        case errno.EACCES:
            return f"Port {port} on {host} may not be used by this account; choose one above 1023."
        case _:
            return f"The address {host} cannot be listened on: {error.strerror or error}."
