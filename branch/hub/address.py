"""``--lan ADDRESS:PORT``: the socket that the branch's other computers reach the hub at."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path

from branch.host.exits import CannotStart, Exit
from branch.host.hub_line import read_key
from branch.host.listening import is_loopback, listen
from branch.host.secrecy import is_guessable
from branch.hub.duties import Lan
from branch.hub.gate import SHORTEST, EitherGate, Gate, KeyGate, OpenGate
from branch.protocol.lan import HUB_PORT


def lan_of(
    spec: str,
    key_file: str,
    mdns: str = "on",
    *,
    enrolled: Gate | None = None,
    tls: Callable[[], ssl.SSLContext] | None = None,
    plain: bool = False,
) -> Lan | None:
    """Bind the address, None for nothing. Raises CannotStart with what is wrong in words.

    ``enrolled`` is the gate of a hub that has a key of its own, ``tls`` makes the TLS of one that
    can be certified. Without a gate or a shared key a hub answers its own computer only, and
    without TLS too, unless ``plain`` says so; one that others reach announces itself.
    """
    if mdns not in {"on", "off"}:
        raise CannotStart(Exit.USAGE, f"--mdns {mdns}: it is on or off.")
    if not spec:
        return None
    host, port = _read(spec)
    shared = _gate(key_file)
    gate = EitherGate(enrolled, shared) if enrolled and shared else enrolled or shared
    if gate is None:
        if not is_loopback(host):
            raise CannotStart(
                Exit.USAGE,
                f"--lan {spec} can be reached by others, so this computer must be enrolled"
                " ('nowserving-agent enrol'), or have a key that the branch's computers share: put"
                " one line of at least 20 letters into a file and name it with --branch-key-file.",
            )
        gate = OpenGate()
    if is_loopback(host):
        return Lan(bound=listen(host, port, "--lan"), gate=gate)
    if tls is None and not plain:
        raise CannotStart(
            Exit.ADDRESS,
            f"What the branch's computers say to --lan {spec} could be read on the way. Enrol this"
            " computer as a hub at a server that has an authority of its own ('nowserving-server"
            " certificates'), or say --plain-http.",
        )
    return Lan(
        bound=listen(host, port, "--lan"),
        gate=gate,
        tls=None if plain or tls is None else tls(),
        announced=mdns == "on",
    )


def _read(spec: str) -> tuple[str, int]:
    host, colon, port = spec.rpartition(":")
    if not colon:
        host, port = spec, str(HUB_PORT)
    if not host or not port.isdecimal() or int(port) > 65535:
        words = f"--lan {spec} is no address; it looks like 0.0.0.0:{HUB_PORT}."
        raise CannotStart(Exit.USAGE, words)
    return host.strip("[]"), int(port)


def _gate(key_file: str) -> Gate | None:
    if not key_file:
        return None
    try:
        key = read_key(Path(key_file))
    except (OSError, ValueError) as error:
        words = f"The key file {key_file} cannot be used: {error}."
        raise CannotStart(Exit.USAGE, words) from error
    if len(key) < SHORTEST:
        words = f"The key in {key_file} is shorter than {SHORTEST} characters; make a longer one."
        raise CannotStart(Exit.USAGE, words)
    if is_guessable(key):
        words = f"The key in {key_file} is one that anybody would try; 'openssl rand -hex 32'."
        raise CannotStart(Exit.USAGE, words)
    return KeyGate(key)
