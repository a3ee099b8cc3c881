"""The program without a screen that runs on every branch computer, as hub or as satellite.

The hub's puts the branch file in force, answers the branch's other computers, brings the branch log
to the server, says how long people will wait and ends business days. A satellite's keeps this
computer's copy of the hub's log. Both say that they are alive.

    nowserving-agent [run] [--branch FILE] [--server URL] [--key-file FILE] [--lan ADDRESS:PORT]
    nowserving-agent enrol --server URL --code CODE [--pin PIN]   get a key that the server knows
    nowserving-agent new-key           change this computer's key
    nowserving-agent [run] --role satellite [--hub https://ADDRESS:PORT]
    nowserving-agent configure FILE    put a branch file in force
    nowserving-agent status            what is unsent, and how it stands with the server
    nowserving-agent verify            check the chain of the local log
    nowserving-agent export            the local log, a JSON record a line
    nowserving-agent announce TEXT     say it in the room and show it (en=TEXT es=TEXT: in each)
    nowserving-agent explain A101 [2026-03-02]   why a ticket was told so many minutes
    nowserving-agent forecast [14]     whether the forecasts of so many days were right
    nowserving-agent rehearse --day FILE --rule NEW.toml   a day again under another call rule
    nowserving-agent take-over         this computer is the hub from now on
    nowserving-agent clerk ...         PINs and passwords: list, set NAME, unlock NAME, remove NAME

By hand: ``python -m branch.agent --data FOLDER --branch resources/branches/town_hall.toml``.
"""

from __future__ import annotations

import logging
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Protocol

from sqlalchemy.exc import DatabaseError

from branch.agent.commands import carry_out, read_command
from branch.agent.settings import PROGRAM, AgentSettings, electors, server_line
from branch.domain.clock import Clock, clock_from
from branch.host.ballast import Ballast
from branch.host.credentials import Credentials
from branch.host.exits import CannotStart, Exit, leave_in_words
from branch.host.folders import DataFolder
from branch.host.hub_line import HttpHubLine, HubLine, HubRefuses, hub_line
from branch.host.log import moment, start_log
from branch.host.version import program_version
from branch.hub.address import lan_of
from branch.hub.duties import Hub, Lan
from branch.hub.gate import Gate
from branch.hub.tls import tls_of
from branch.protocol.roles import AccessRole
from branch.store.computer import Computer, Role, computer, settle
from branch.store.store import Store
from branch.store.trouble import damage_words, damaged, now_or
from branch.store.wake import Wakeups
from branch.store.wish import answer_wish, wish
from branch.sync.ballot import Ballot
from branch.sync.commands import put_in_force_at_start
from branch.sync.electing import ElectingThread
from branch.sync.health import BEAT_EVERY_S, beat
from branch.sync.satellite import Answering, Satellite
from branch.sync.seeking import choosing_line, seeking_line
from branch.sync.succession import candidates, give_way
from branch.sync.take_over import become_hub
from branch.sync.transport import ServerLine

LOOK_AGAIN_S = 0.5
"""Apart so far, at least, the agent looks whether it has another role, however much happens."""

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the agent and return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        return leave_in_words("nowserving-agent", lambda: _main(given))
    except Exception:  # noqa: BLE001 - the last place: logged, and the watchdog starts it again
        _log.critical("a mistake in the program", exc_info=True)
        return int(Exit.BUG)


def _main(arguments: Sequence[str]) -> int:
    command, settings, operands = read_command(arguments)
    clock = _clock(settings.clock)
    folder = DataFolder(settings.data)
    if command == "run":
        return Agent(settings, folder, clock).run()
    return carry_out(command, settings, folder, clock, operands)


class Post(Protocol):
    """What the agent does in its role: threads, and what is due now and then."""

    def start(self) -> None: ...

    def look(self) -> None: ...

    def stop(self) -> None: ...


class Agent:
    """The running agent: a loop for what is due and for heartbeats, threads for the network."""

    def __init__(self, settings: AgentSettings, folder: DataFolder, clock: Clock) -> None:
        self._settings = settings
        self._folder = folder
        self._clock = clock
        self._stopping = threading.Event()
        self._wakeups: Wakeups | None = None
        self._failure: Exception | None = None
        self._ballast = Ballast(folder)
        self._told = ""
        hubs = electors(settings)
        self._ballot = Ballot(hubs) if hubs else None

    def run(self) -> int:
        """Work until SIGTERM or SIGINT; returns the exit code, raises CannotStart."""
        role = self._role()
        if (server := server_line(self._settings, self._folder, self._clock)) is not None:
            server.close()  # a wrong address or key is said before anything begins
        store = self._open()
        _start_log(self._folder)
        moment("started", PROGRAM)
        try:
            self._wakeups = store.wakeups()
            now = self._settle(store, role)
            self._check_addresses(now)
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, self._stop)
            electing = self._electing(now)
            if electing is not None:
                electing.start()
            while not self._stopping.is_set():
                now = self._serve(store, now)
            if electing is not None:
                electing.stop()
        finally:
            if self._wakeups is not None:
                self._wakeups.close()
            store.close()
        return self._left_because()

    def _electing(self, now: Computer) -> ElectingThread | None:
        """Settle with the others who is the hub, in whatever role this computer is."""
        if self._ballot is None:
            return None
        return ElectingThread(self._open, self._ballot, self._line_to(now), failed=self._failed)

    def _line_to(self, now: Computer) -> Callable[[str], HttpHubLine]:
        return partial(
            hub_line,
            key_file=now.key_file,
            folder=self._folder,
            clock=self._clock,
            plain=now.plain,
        )

    def _serve(self, store: Store, now: Computer) -> Computer:
        """Work in a role until it changes or the agent is stopped; return what it is then."""
        post = self._post(store, now)
        try:
            post.start()
            self._loop(store, post, now.role)
        except DatabaseError as error:
            self._failed(error)
            return now
        finally:
            post.stop()
        return _role_now(store)

    def _role(self) -> Role:
        try:
            role = Role(self._settings.role)
        except ValueError as error:
            words = f"--role {self._settings.role} is no role. Known: {', '.join(Role)}."
            raise CannotStart(Exit.USAGE, words) from error
        return role

    def _settle(self, store: Store, role: Role) -> Computer:
        key_file = self._settings.branch_key_file
        shown = "" if key_file == Path() else str(key_file.absolute())
        with store.transaction() as connection:
            first = next(iter(candidates(self._settings.hub)), "")
            plain = self._settings.plain_http
            mandate = str(self._folder.mandate.absolute()) if self._ballot is not None else ""
            answer_wish(connection)
            return settle(
                connection,
                role,
                first,
                shown,
                plain=plain,
                mandate_file=mandate,
                heir=bool(self._settings.lan),
            )

    def _check_addresses(self, now: Computer) -> None:
        """Raise CannotStart for an address that this computer must not ask, before it begins.

        A hub of before that asks nobody would never hear that another one took over.
        """
        line_to = self._line_to(now)
        try:
            for address in candidates(self._settings.hub):
                line_to(address).close()
        except HubRefuses as problem:
            raise CannotStart(Exit.USAGE, f"{problem}.") from problem

    def _post(self, store: Store, now: Computer) -> Post:
        may_be_hub = candidates(self._settings.hub)
        line_to = self._line_to(now)
        if now.role is Role.HUB and give_way(store, may_be_hub, line_to):
            now = _role_now(store)
        if now.role is Role.SATELLITE:
            try:
                line = self._line(now, may_be_hub)
            except HubRefuses as problem:
                raise CannotStart(Exit.USAGE, f"{problem}.") from problem
            return Satellite(
                store,
                self._open,
                line,
                self._failed,
                server=self._standby(),
                answering=self._answering(now),
                take_over=lambda: self._become_hub(store),
            )
        if self._settings.branch != Path():
            put_in_force_at_start(store, self._settings.branch)
        store.branch()
        return Hub(
            store,
            self._open,
            self._failed,
            transport=server_line(self._settings, self._folder, self._clock),
            lan=self._lan(now),
            make_way=lambda: give_way(store, may_be_hub, line_to),
            ballot=self._ballot,
        )

    def _answering(self, now: Computer) -> Answering | None:
        """Answer who wants to be the hub; what does so is imported late, as on a hub."""
        if self._ballot is None or (lan := self._lan(now)) is None:
            return None
        from branch.hub.service import HubThread

        return HubThread(
            self._open,
            lan.bound,
            lan.gate,
            tls=lan.tls,
            failed=self._failed,
            ballot=self._ballot,
            streams=False,
        )

    def _become_hub(self, store: Store) -> None:
        server = server_line(self._settings, self._folder, self._clock)
        for words in become_hub(store, lan=self._settings.lan, server=server):
            _log.info("%s", words)

    def _standby(self) -> ServerLine | None:
        """Return the line to the server where this computer is enrolled as one that may be hub."""
        known = Credentials(self._folder).current()
        if known is None or known.role is not AccessRole.HUB:
            return None
        return server_line(self._settings, self._folder, self._clock)

    def _lan(self, now: Computer) -> Lan | None:
        """Let the branch's devices in where this hub is enrolled; what checks is imported late."""
        credentials = Credentials(self._folder)
        enrolled: Gate | None = None
        if self._settings.lan and credentials.current() is not None:
            from branch.hub.devices import DeviceGate

            enrolled = DeviceGate(credentials, self._clock)
        return lan_of(
            self._settings.lan,
            now.key_file,
            self._settings.mdns,
            enrolled=enrolled,
            tls=tls_of(credentials),
            plain=self._settings.plain_http,
        )

    def _line(self, now: Computer, may_be_hub: Sequence[str]) -> HubLine:
        match may_be_hub:
            case []:
                return seeking_line(self._open, now.key_file)
            case [only]:
                at, key, plain = now.hub or only, now.key_file, now.plain
                return hub_line(at, key, self._folder, self._clock, plain=plain)
            case _:
                return choosing_line(self._open, now.key_file, may_be_hub)

    def _loop(self, store: Store, post: Post, role: Role) -> None:
        started_at = self._clock.now()
        while not self._stopping.is_set():
            trouble = self._keep_room()
            now_or(None, post.look, "what is due")
            now_or(None, partial(self._beat, store, started_at, trouble), "the sign of life")
            if self._has_changed(store, role):
                return

    def _has_changed(self, store: Store, role: Role) -> bool:
        """Wait for the next beat, or until this computer has or wants another role, or less of a
        reserve.
        """
        assert self._wakeups is not None, "the agent runs"
        until, reserve = time.monotonic() + BEAT_EVERY_S, self._ballast.size
        while not self._stopping.is_set() and (left := until - time.monotonic()) > 0:
            if self._wakeups.wait(left):
                with store.reading() as connection:
                    other, wanted = computer(connection).role is not role, wish(connection).by
                if other:
                    return True
                if wanted or self._ballast.size < reserve:
                    return False  # both are seen to at once
                self._stopping.wait(LOOK_AGAIN_S)
        return _role_now(store).role is not role

    def _keep_room(self) -> str:
        """Keep a reserve on the disk, and return what is wrong with it; said once in the log."""
        try:
            trouble = self._ballast.lay_down()
        except OSError as error:
            trouble = f"There is no reserve for a full disk: {error.strerror}."
        if trouble and not self._told:
            _log.warning("%s", trouble)
        if self._told and not trouble:
            _log.info("there is room on the disk again")
        self._told = trouble
        return trouble

    def _beat(self, store: Store, started_at: datetime, trouble: str) -> None:
        with store.transaction() as connection:
            beat(
                connection,
                program=PROGRAM,
                version=program_version(),
                started_at=started_at,
                now=self._clock.now(),
                trouble=trouble,
            )

    def _open(self) -> Store:
        device = self._settings.device or self._settings.role
        return Store.open(self._folder, clock=self._clock, device=device)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._leave()

    def _failed(self, error: Exception) -> None:
        self._failure = error
        self._leave()

    def _leave(self) -> None:
        self._stopping.set()
        if self._wakeups is not None:
            self._wakeups.interrupt()

    def _left_because(self) -> int:
        match self._failure:
            case None:
                _log.info("the agent was asked to stop")
                return int(Exit.OK)
            case CannotStart() as known:
                raise known
            case DatabaseError() as error if damaged(error):
                words = damage_words(self._folder.database)
                raise CannotStart(Exit.DATABASE_DAMAGED, words) from error
            case error:
                raise error


def _role_now(store: Store) -> Computer:
    with store.reading() as connection:
        return computer(connection)


def _clock(spec: str) -> Clock:
    try:
        return clock_from(spec)
    except ValueError as error:
        raise CannotStart(Exit.USAGE, f"--clock {spec} is not what a replay gives.") from error


def _start_log(folder: DataFolder) -> None:
    try:
        start_log(folder.log, PROGRAM)
    except OSError as error:
        words = f"The log folder {folder.log} cannot be written: {error.strerror}."
        raise CannotStart(Exit.FOLDER, words) from error
