"""What the computers of a branch say of their devices: to the hub, and the hub to the server.

    POST hub    /v1/devices                    ComputerFacts -> DeviceBoard   once in ten seconds
    GET  hub    /v1/devices                    -> DeviceBoard
    POST server /v1/branches/{branch}/device-board  DeviceBoard -> BoardHeard      in ten seconds

It is about this minute: a newer word replaces the one before, a lost one is lost, none of it is in
the log. How long ago something was is told in seconds, so that a computer whose clock is wrong is
understood all the same. States are words and no closed lists: a newer program's are passed on.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AwareDatetime, Field

from branch.protocol.uplink import Message

DEVICES_PROTOCOL = 1
"""2026-11: first version. An older one is served for two releases after the next."""

COMPUTERS_AT_MOST = 200
"""On one board; the hub forgets those first that it has not heard of for longest."""

FACTS_BYTES = 64 * 1024
"""Of one computer's word at most; a larger one is answered with 413."""

Name = Annotated[str, Field(min_length=1, max_length=64)]
State = Annotated[str, Field(max_length=24)]
Words = Annotated[str, Field(max_length=500)]
Count = Annotated[int, Field(ge=0, lt=2**53)]


class ScreenFacts(Message):
    """How far one display is: the last call shown and spoken, and so many of its own behind that.

    ``missed`` are calls that never reached it; ``audio`` is ``AudioState``.
    """

    display: Name
    device: Name
    shown: Count
    spoken: Count
    unshown: Count = 0
    unspoken: Count = 0
    missed: Count
    silent_s: Count
    audio: State
    trouble: Words = ""


class PrinterFacts(Message):
    """How one kiosk's printer is: ``state`` is ``PrinterState``, ``since_s`` for how long."""

    device: Name
    state: State
    tickets_left: Count | None = None
    paperless: bool = False
    since_s: Count = 0


class ProgramFacts(Message):
    """A program that says now and then that it lives."""

    program: Name
    version: Annotated[str, Field(max_length=32)]
    silent_s: Count
    trouble: Words = ""


class ComputerFacts(Message):
    """One computer; ``id`` belongs to its data folder and tells two of one name apart.

    ``link`` is how it stands with the server (a hub, ``Link``) or with the hub (``HubLink``);
    ``unsent`` are records that only it has, the oldest of them ``unsent_s`` old.
    """

    protocol: int = DEVICES_PROTOCOL
    id: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    device: Name
    host: Annotated[str, Field(max_length=64)] = ""
    role: State
    reign: Count
    at: AwareDatetime
    version: Annotated[str, Field(max_length=32)]
    configuration: Annotated[str, Field(max_length=64)] = ""
    seq: Count
    link: State
    unsent: Count
    unsent_s: Count | None = None
    dead_letters: Count = 0
    screens: Annotated[tuple[ScreenFacts, ...], Field(max_length=32)] = ()
    printers: Annotated[tuple[PrinterFacts, ...], Field(max_length=32)] = ()
    programs: Annotated[tuple[ProgramFacts, ...], Field(max_length=32)] = ()


class ComputerNow(Message):
    """What a computer said ``heard_s`` ago, by the hub's clock: each ``silent_s`` is older by it.

    Calls unshown and unspoken are the hub's own count, as of now.

    ``clock_offset_s`` is how much its clock is ahead of the hub's (the way of the message counts
    as nothing); not known of a computer that has not spoken to this hub.
    """

    facts: ComputerFacts
    heard_s: Count
    clock_offset_s: Annotated[float | None, Field(ge=-1e12, le=1e12)] = None


class DeviceBoard(Message):
    """Every computer of the branch, the hub first."""

    protocol: int = DEVICES_PROTOCOL
    at: AwareDatetime
    computers: Annotated[tuple[ComputerNow, ...], Field(max_length=COMPUTERS_AT_MOST)]


class BoardHeard(Message):
    """The server has the board."""

    at: AwareDatetime
