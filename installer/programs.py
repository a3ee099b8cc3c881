"""The programs as the launcher starts them: one command line each, in the order of start."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """One program of this computer and how it is started."""

    name: str
    module: str
    arguments: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    may_be_closed: bool = False
    """Whoever sits before it may close it, and then it stays closed (``docs/adr/0011``)."""

    def command(self) -> list[str]:
        """Return the command line, with the interpreter that runs the launcher itself."""
        return [sys.executable, "-m", self.module, *self.arguments]

    def variables(self) -> dict[str, str]:
        """Return the environment of the process."""
        return {**os.environ, **self.environment}


@dataclass(frozen=True, slots=True, kw_only=True)
class FurtherDisplay:
    """One more display on the computer of the first; as a device it has its program's name."""

    name: str
    display: str
    """Which of the branch file's it is; the first if empty."""
    voice: str

    @property
    def log(self) -> str:
        """The name of its log, without ``.jsonl``."""
        return f"display-{self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """What the programs of one branch on one computer are told."""

    data: Path
    server_database: str
    server_port: int
    server_key: Path
    printer: str
    voice: str
    kiosk_voice: str
    clock: str = ""
    headless: bool = False
    pilots: Mapping[str, str] = field(default_factory=dict)
    sign_in: Sequence[str] = ()
    kiosk_size: str = ""
    kiosk_pixels_per_mm: str = ""
    display_size: str = ""
    display_pixels_per_mm: str = ""
    counter_size: str = ""
    further_displays: Sequence[FurtherDisplay] = ()
    moments: bool = False
    lan_port: int = 0
    branch_key: Path | None = None
    """The key that computers share which are not enrolled."""
    elsewhere: Mapping[str, Path] = field(default_factory=dict)
    """Programs that run on a computer of their own, and its data folder."""


WINDOWLESS = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def all_programs(setup: Setup) -> list[Program]:
    """Return server, agent, kiosk, displays and counter, in the order in which they are started.

    Those that run elsewhere are left out; ``programs_elsewhere`` has them.
    """
    here = replace(setup, elsewhere={})
    return [one for one in _programs(here, setup.data) if one.name not in setup.elsewhere]


def programs_elsewhere(setup: Setup) -> Mapping[Path, list[Program]]:
    """Return the programs of the branch's other computers: an agent each, and what it serves."""
    found: dict[Path, list[Program]] = {}
    for name, folder in setup.elsewhere.items():
        if folder not in found:
            found[folder] = [_satellite(setup, folder)]
        there = {one.name: one for one in _programs(setup, folder)}
        found[folder].append(there[name])
    return found


def _satellite(setup: Setup, folder: Path) -> Program:
    options = [
        *_option("data", str(folder)),
        *_option("clock", setup.clock),
        *_option("role", "satellite"),
        *_option("device", folder.name),
        *_option("hub", f"http://127.0.0.1:{setup.lan_port}"),
        *_option("branch-key-file", str(setup.branch_key or "")),
    ]
    return Program(name="agent", module="branch.agent", arguments=options)


def _programs(setup: Setup, data: Path) -> list[Program]:
    common = ["--data", str(data), *_option("clock", setup.clock)]
    qt = WINDOWLESS if setup.headless else {}

    def window(name: str) -> list[str]:
        return [*common, *_option("pilot", setup.pilots.get(name, ""))]

    def display(name: str, voice: str, *which: str) -> Program:
        arguments = [
            *window(name),
            *which,
            *_option("voice", voice),
            *_option("size", setup.display_size),
            *_option("pixels-per-mm", setup.display_pixels_per_mm),
        ]
        return Program(name=name, module="display", arguments=arguments, environment=qt)

    return [
        Program(name="server", module="server.app", arguments=_server(setup)),
        Program(
            name="agent",
            module="branch.agent",
            arguments=[
                *common,
                *_option("server", f"http://127.0.0.1:{setup.server_port}"),
                *_lan(setup),
            ],
        ),
        Program(
            name="kiosk",
            module="kiosk",
            arguments=[
                *window("kiosk"),
                *_option("printer", setup.printer),
                *_option("voice", setup.kiosk_voice),
                *_option("size", setup.kiosk_size),
                *_option("pixels-per-mm", setup.kiosk_pixels_per_mm),
            ],
            environment=qt,
        ),
        display("display", setup.voice),
        *(
            display(one.name, one.voice, "--device", one.name, *_option("display", one.display))
            for one in setup.further_displays
        ),
        Program(
            name="counter",
            module="counter",
            arguments=[
                *window("counter"),
                *_option("sign-in", ",".join(setup.sign_in)),
                *_option("size", setup.counter_size),
            ],
            environment=qt,
        ),
    ]


def _lan(setup: Setup) -> list[str]:
    if not setup.lan_port:
        return []
    return [
        *_option("lan", f"127.0.0.1:{setup.lan_port}"),
        *_option("branch-key-file", str(setup.branch_key or "")),
    ]


def _server(setup: Setup) -> list[str]:
    return [
        *_option("port", str(setup.server_port)),
        *_option("database", setup.server_database),
        *_option("key-file", str(setup.server_key)),
        *_option("log-folder", str(setup.data / "log")),
        *_option("clock", setup.clock),
        *(["--moments"] if setup.moments else []),
    ]


def _option(name: str, value: str) -> list[str]:
    return [f"--{name}", value] if value else []
