"""What the agent can be told, and its line to the server."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from branch.domain.clock import Clock
from branch.host.credentials import Credentials
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.host.settings import ProgramSettings, setting
from branch.host.signer import Signer
from branch.sync.enrolling import KeyKeeper
from branch.sync.succession import candidates
from branch.sync.transport import HttpTransport

PROGRAM = "agent"
KEY_VARIABLE = "NOWSERVING_KEY"
FEWEST = 3
"""Computers that can be a majority without one of them."""


@dataclass(frozen=True, kw_only=True)
class AgentSettings(ProgramSettings):
    """What the agent can be told."""

    branch: Path = setting("Branch file to put in force at start, if it differs.", Path())
    server: str = setting("Address of the central server; nothing is sent without one.", "")
    key_file: Path = setting(
        f"Key of a hub that is not enrolled; else the variable {KEY_VARIABLE}.", Path()
    )
    role: str = setting("'hub' decides for the branch, 'satellite' asks the hub.", "hub")
    hub: str = setting(
        "Addresses that the hub may have, with spaces; if empty, a satellite looks for it (mDNS).",
        "",
    )
    lan: str = setting("Where a hub answers the branch's other computers: ADDRESS:PORT.", "")
    plain_http: bool = setting(
        "Speak to the branch's computers without TLS: what is said can be read on the way.", False
    )
    mdns: str = setting("'on' tells the network where the hub is, 'off' does not.", "on")
    takeover: str = setting(
        "'by-hand', or 'majority': the computers of 'hub' settle among themselves who is the hub.",
        "by-hand",
    )
    branch_key_file: Path = setting("File with the key that the branch's computers share.", Path())
    code: str = setting("Code of 'enrol', as 'nowserving-server enrol-code' printed it.", "")
    pin: str = setting("Fingerprint of the server's own authority, for 'enrol'.", "")
    minutes: int = setting("How long an announcement is shown.", 5)
    day: Path = setting("The recorded day to rehearse: a log export or a queue log.", Path())
    rule: Path = setting("The rule to rehearse it under: a branch file, or some sections.", Path())
    plot: Path = setting("Where a rehearsal's picture goes (SVG).", Path())
    displays: str = setting("Displays of an announcement, with commas; all if empty.", "")


def electors(settings: AgentSettings) -> tuple[str, ...]:
    """Return the addresses of the computers that settle who is the hub; none where a person does.

    Raises CannotStart with what is missing.
    """
    if settings.takeover not in {"by-hand", "majority"}:
        words = f"--takeover {settings.takeover}: it is by-hand or majority."
        raise CannotStart(Exit.USAGE, words)
    hubs = candidates(settings.hub)
    if settings.takeover == "by-hand" or not settings.lan:
        return ()
    if len(set(hubs)) < FEWEST:
        raise CannotStart(
            Exit.USAGE,
            f"--takeover majority needs at least {FEWEST} addresses in 'hub', the same on every"
            " computer: two cannot tell which of them is cut off.",
        )
    return hubs


def server_line(settings: AgentSettings, folder: DataFolder, clock: Clock) -> HttpTransport | None:
    """Return the line to the server, None where there is none. Raises CannotStart."""
    credentials = Credentials(folder)
    known = credentials.current()
    server = settings.server or (known.server if known else "")
    if not server:
        return None
    parts = urlsplit(server)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        words = f"--server {server} is no address; it looks like https://queue.example.org."
        raise CannotStart(Exit.USAGE, words)
    signer = Signer(credentials, clock, _key(settings.key_file))
    return HttpTransport(server, signer, clock, KeyKeeper(credentials, clock))


def _key(file: Path) -> str | None:
    if file == Path():
        return os.environ.get(KEY_VARIABLE) or None
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CannotStart(Exit.USAGE, f"The key file {file} cannot be read: {error}.") from error
    keys = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if not keys or not keys[0].isascii():
        raise CannotStart(Exit.USAGE, f"The key file {file} holds no key.")
    return keys[0]
