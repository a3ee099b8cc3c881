"""``nowserving-agent enrol`` and ``new-key``: what a technician types and reads."""

from __future__ import annotations

import sys
from contextlib import closing

from branch.domain.clock import Clock
from branch.host.credentials import Credential, Credentials
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.host.pinned import authority_of
from branch.host.signer import Signer
from branch.protocol.enrolment import DeviceSelf, Looked
from branch.protocol.pinning import Authority
from branch.store.store import Store
from branch.sync.certifying import certify, wants_certificate
from branch.sync.enrolling import Declined, begin_change, enrol, finish_change
from branch.sync.transport import Revoked, ServerLine


def enrol_command(folder: DataFolder, clock: Clock, server: str, code: str, pin: str = "") -> int:
    """Enrol this computer with a code; says where it belongs before it does.

    ``pin`` is the fingerprint of the authority of a server that has TLS of its own.
    """
    if not server or not code:
        words = "'enrol' needs --server URL and --code CODE ('nowserving-server enrol-code')."
        raise CannotStart(Exit.USAGE, words)
    credentials = Credentials(folder)
    if pin:
        credentials.keep_authority(authority_of(server, pin))
    signer = Signer(credentials, clock)
    with closing(ServerLine(server, signer, clock)) as line:
        _not_yet(line, credentials)
        if server.startswith("https://") and not pin:
            _take_hub_authority(line, credentials)
        found = enrol(
            line,
            credentials,
            clock,
            server=server,
            code=code,
            agrees=lambda looked: _agrees(looked, folder, clock),
        )
        if isinstance(found, Credential) and wants_certificate(credentials, clock.now()):
            without = certify(line, credentials)
            if without is not None:
                print(f"It has no certificate yet and asks again: {without.words}", file=sys.stderr)
    match found:
        case Credential():
            words = f"This computer is {found.name} ({found.role}) of {found.branch} now."
            print(f"{words} Start the agent again if it runs.")
            return int(Exit.OK)
        case Declined():
            raise CannotStart(Exit.USAGE, "Nothing was changed; the code is still good.")
        case failure:
            raise CannotStart(Exit.USAGE, failure.words)


def _take_hub_authority(line: ServerLine, credentials: Credentials) -> None:
    """Take the server's word for who certifies hubs: the public's authorities vouch for it."""
    answer = line.ask("authority", None, Authority)
    if isinstance(answer, Authority):
        credentials.keep_hub_authority(answer.certificate)


def _not_yet(line: ServerLine, credentials: Credentials) -> None:
    """Refuse to enrol a computer that the server knows already."""
    now = credentials.current()
    if now is None:
        return
    answer = line.ask("device", None, DeviceSelf)
    if isinstance(answer, DeviceSelf):
        words = (
            f"This computer is {answer.name} ({answer.role}) of {answer.branch} already. Revoke it"
            " on the server first, if it shall be another."
        )
        raise CannotStart(Exit.USAGE, words)
    if isinstance(answer, Revoked):
        print(answer.words, file=sys.stderr)


def _agrees(looked: Looked, folder: DataFolder, clock: Clock) -> bool:
    """Show what the code is for; refuse another branch than the one that is here."""
    if folder.database.exists():
        with closing(Store.open(folder, clock=clock, device=looked.name)) as store:
            ours = _branch(store)
        if ours is not None and ours != looked.branch:
            words = (
                f"The code is for {looked.branch}, this computer belongs to {ours}: take a code"
                " for its branch, or another data folder."
            )
            raise CannotStart(Exit.USAGE, words)
    names = ", ".join(looked.names.values())
    print(f"branch   {looked.branch}{f' ({names})' if names else ''}")
    print(f"role     {looked.role}, called {looked.name}")
    if not sys.stdin.isatty():
        return True
    return input("Is this right? [y/N] ").strip().lower() in {"y", "yes"}


def _branch(store: Store) -> str | None:
    try:
        return store.branch().id
    except CannotStart as problem:
        if problem.code is Exit.NO_CONFIGURATION:
            return None
        raise


def new_key_command(folder: DataFolder, clock: Clock, server: str) -> int:
    """Change this computer's key now; safe to repeat, and while the agent runs."""
    credentials = Credentials(folder)
    now = credentials.current()
    if now is None:
        raise CannotStart(Exit.USAGE, "This computer is not enrolled, so it has no key to change.")
    begin_change(credentials)
    with closing(ServerLine(server or now.server, Signer(credentials, clock), clock)) as line:
        answer = finish_change(line, credentials, clock)
    if isinstance(answer, DeviceSelf):
        print(f"{answer.name} of {answer.branch} has a new key; the old one is good no more.")
        return int(Exit.OK)
    words = "" if answer is None else answer.words
    raise CannotStart(Exit.USAGE, f"{words} The old key goes on; the change is tried again.")
