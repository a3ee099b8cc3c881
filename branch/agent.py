"""The program without a screen that runs on every branch computer, as hub or as satellite.

The hub's puts the branch file in force, answers the branch's other computers, brings the branch log
to the server, says how long people will wait and ends business days. A satellite's keeps this
computer's copy of the hub's log. Both say that they are alive.

    nowserving-agent [run] [--branch FILE] [--server URL] [--key-file FILE] [--lan ADDRESS:PORT]
    nowserving-agent enrol --server URL --code CODE [--pin PIN]   get a key that the server knows
    nowserving-agent new-key           change this computer's key
    nowserving-agent [run] --role satellite [--hub http://ADDRESS:PORT]
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
import os
import signal
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Protocol
from urllib.parse import urlsplit

from sqlalchemy.exc import DatabaseError

from branch.domain.clock import Clock, clock_from
from branch.host.credentials import Credentials
from branch.host.exits import CannotStart, Exit, leave_in_words
from branch.host.folders import DataFolder
from branch.host.hub_line import HubLine, HubRefuses, hub_line
from branch.host.log import moment, start_log
from branch.host.settings import ProgramSettings, read_settings, setting
from branch.host.signer import Signer
from branch.host.version import program_version
from branch.hub.address import lan_of
from branch.hub.duties import Hub, Lan
from branch.hub.gate import Gate
from branch.store.computer import Computer, Role, computer, settle
from branch.store.store import Store
from branch.store.trouble import damage_words, damaged
from branch.sync.announce import announce
from branch.sync.clerks import USAGE, clerk_command
from branch.sync.commands import configure, print_lines, put_in_force_at_start, verify
from branch.sync.enrol_commands import enrol_command, new_key_command
from branch.sync.enrolling import KeyKeeper
from branch.sync.forecast_report import DAYS, check_lines, explain_lines
from branch.sync.foreteller import KEEP_DAYS
from branch.sync.health import BEAT_EVERY_S, beat
from branch.sync.personal_data import PERSONAL_USAGE, personal_command
from branch.sync.rehearsal import rehearse_command
from branch.sync.report import export_lines, status_lines
from branch.sync.satellite import Satellite
from branch.sync.seeking import choosing_line, seeking_line
from branch.sync.succession import candidates, give_way
from branch.sync.take_over import take_over_command
from branch.sync.transport import HttpTransport

PROGRAM = "agent"
DESCRIPTION = (
    "The hub of a branch, or one of its other computers: decides, tells the server and ends"
    " business days, or follows the hub. Commands: run (the default), configure FILE"
    " (puts a branch file in force), status (what is unsent, and how it"
    " stands with the server), verify (checks the chain of the log), export (prints the log),"
    " announce TEXT or LANGUAGE=TEXT ... (says it in the room and shows it),"
    " enrol --server URL --code CODE (gets a key that the server knows), new-key (changes it),"
    f" {USAGE} (PINs and passwords),"
    f" {PERSONAL_USAGE} (what is kept about one person),"
    " rehearse --day FILE --rule NEW.toml (a day again under another call rule)."
)
KEY_VARIABLE = "NOWSERVING_KEY"
LOOK_EVERY_S = 0.5
"""So soon the agent goes on in another role."""

_log = logging.getLogger(__name__)


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
    mdns: str = setting("'on' tells the network where the hub is, 'off' does not.", "on")
    branch_key_file: Path = setting("File with the key that the branch's computers share.", Path())
    code: str = setting("Code of 'enrol', as 'nowserving-server enrol-code' printed it.", "")
    pin: str = setting("Fingerprint of the server's own authority, for 'enrol'.", "")
    minutes: int = setting("How long an announcement is shown.", 5)
    day: Path = setting("The recorded day to rehearse: a log export or a queue log.", Path())
    rule: Path = setting("The rule to rehearse it under: a branch file, or some sections.", Path())
    plot: Path = setting("Where a rehearsal's picture goes (SVG).", Path())
    displays: str = setting("Displays of an announcement, with commas; all if empty.", "")


COMMANDS = {
    "run": (0, 0),
    "configure": (1, 1),
    "status": (0, 0),
    "verify": (0, 0),
    "export": (0, 0),
    "explain": (1, 2),
    "announce": (0, 100),
    "forecast": (0, 1),
    "clerk": (1, 2),
    "personal": (2, 2),
    "rehearse": (0, 0),
    "take-over": (0, 0),
    "enrol": (0, 0),
    "new-key": (0, 0),
}
"""How many words each takes, at least and at most."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the agent and return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        return leave_in_words("nowserving-agent", lambda: _main(given))
    except Exception:  # noqa: BLE001 - the last place: logged, and the watchdog starts it again
        _log.critical("a mistake in the program", exc_info=True)
        return int(Exit.BUG)


def _main(arguments: Sequence[str]) -> int:
    command, options, operands = split_command(arguments)
    settings = read_settings(AgentSettings, PROGRAM, DESCRIPTION, options)
    least, most = COMMANDS[command]
    if not least <= len(operands) <= most:
        what = "words" if command in {"explain", "forecast", "clerk", "personal"} else "file"
        takes = least if least == most else f"{least} to {most}"
        raise CannotStart(Exit.USAGE, f"'{command}' takes {takes or 'no'} {what}. See --help.")
    clock = _clock(settings.clock)
    folder = DataFolder(settings.data)
    match command:
        case "run":
            return Agent(settings, folder, clock).run()
        case "rehearse":
            return rehearse_command(
                folder,
                clock,
                day=settings.day,
                rule=settings.rule,
                branch=settings.branch,
                plot=settings.plot,
            )
        case "take-over":
            return take_over_command(
                folder,
                clock,
                device=settings.device or settings.role,
                lan=settings.lan,
                server=server_line(settings, folder, clock),
            )
        case "clerk":
            return clerk_command(folder, clock, operands)
        case "personal":
            return personal_command(folder, clock, operands)
        case "enrol":
            return enrol_command(folder, clock, settings.server, settings.code, settings.pin)
        case "new-key":
            return new_key_command(folder, clock, settings.server)
        case "configure":
            return configure(folder, clock, Path(operands[0]))
        case "status":
            return print_lines(folder, clock, status_lines)
        case "verify":
            return verify(folder, clock)
        case "announce":
            shown = tuple(filter(None, settings.displays.split(",")))
            return announce(folder, clock, operands, displays=shown, minutes=settings.minutes)
        case "explain":
            number, *day = operands
            lines = partial(explain_lines, number=number, day=_day(day))
            return print_lines(folder, clock, lines)
        case "forecast":
            return print_lines(folder, clock, partial(check_lines, days=_days(operands)))
        case _:
            return print_lines(folder, clock, export_lines)


def split_command(arguments: Sequence[str]) -> tuple[str, list[str], list[str]]:
    """Return the command, the options and what the command is about; options may stand anywhere.

    Every option but ``--help`` takes a value.
    """
    options: list[str] = []
    words: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if not argument.startswith("-"):
            words.append(argument)
            continue
        options.append(argument)
        if "=" not in argument and argument not in {"-h", "--help"}:
            options.extend(value for value in [next(rest, None)] if value is not None)
    command, *operands = words or ["run"]
    if command not in COMMANDS:
        known = ", ".join(COMMANDS)
        raise CannotStart(Exit.USAGE, f"'{command}' is no command. Known: {known}.")
    return command, options, operands


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
        self._failure: Exception | None = None

    def run(self) -> int:
        """Work until SIGTERM or SIGINT; returns the exit code, raises CannotStart."""
        role = self._role()
        if (server := server_line(self._settings, self._folder, self._clock)) is not None:
            server.close()  # a wrong address or key is said before anything begins
        store = self._open()
        _start_log(self._folder)
        moment("started", PROGRAM)
        try:
            now = self._settle(store, role)
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, self._stop)
            while not self._stopping.is_set():
                now = self._serve(store, now)
        finally:
            store.close()
        return self._left_because()

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
            return settle(connection, role, first, shown)

    def _post(self, store: Store, now: Computer) -> Post:
        may_be_hub = candidates(self._settings.hub)
        line_to = partial(hub_line, key_file=now.key_file, folder=self._folder, clock=self._clock)
        if now.role is Role.HUB and give_way(store, may_be_hub, line_to):
            now = _role_now(store)
        if now.role is Role.SATELLITE:
            try:
                line = self._line(now, may_be_hub)
            except HubRefuses as problem:
                raise CannotStart(Exit.USAGE, f"{problem}.") from problem
            return Satellite(store, self._open, line, self._failed)
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
        )

    def _lan(self, now: Computer) -> Lan | None:
        """Let the branch's devices in where this hub is enrolled; what checks is imported late."""
        credentials = Credentials(self._folder)
        enrolled: Gate | None = None
        if self._settings.lan and credentials.current() is not None:
            from branch.hub.devices import DeviceGate

            enrolled = DeviceGate(credentials, self._clock)
        return lan_of(self._settings.lan, now.key_file, self._settings.mdns, enrolled=enrolled)

    def _line(self, now: Computer, may_be_hub: Sequence[str]) -> HubLine:
        match may_be_hub:
            case []:
                return seeking_line(self._open, now.key_file)
            case [only]:
                return hub_line(now.hub or only, now.key_file, self._folder, self._clock)
            case _:
                return choosing_line(self._open, now.key_file, may_be_hub)

    def _loop(self, store: Store, post: Post, role: Role) -> None:
        started_at = self._clock.now()
        while not self._stopping.is_set():
            post.look()
            with store.transaction() as connection:
                beat(
                    connection,
                    program=PROGRAM,
                    version=program_version(),
                    started_at=started_at,
                    now=self._clock.now(),
                )
            for _ in range(int(BEAT_EVERY_S / LOOK_EVERY_S)):
                if self._stopping.wait(LOOK_EVERY_S) or _role_now(store).role is not role:
                    break
            if _role_now(store).role is not role:
                return

    def _open(self) -> Store:
        device = self._settings.device or self._settings.role
        return Store.open(self._folder, clock=self._clock, device=device)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping.set()

    def _failed(self, error: Exception) -> None:
        self._failure = error
        self._stopping.set()

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


def _role_now(store: Store) -> Computer:
    with store.reading() as connection:
        return computer(connection)


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


def _day(words: Sequence[str]) -> str:
    try:
        return date.fromisoformat(words[0]).isoformat() if words else ""
    except ValueError as error:
        raise CannotStart(Exit.USAGE, f"'{words[0]}' is no day like 2026-03-02.") from error


def _days(words: Sequence[str]) -> int:
    if not words:
        return DAYS
    if not words[0].isdigit() or not 1 <= int(words[0]) <= KEEP_DAYS:
        words_ = f"'{words[0]}' is no number of days from 1 to {KEEP_DAYS}."
        raise CannotStart(Exit.USAGE, words_)
    return int(words[0])


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


if __name__ == "__main__":
    sys.exit(main())
