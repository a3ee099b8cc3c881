"""The device board in words: a row per computer and device, each with a state and a shape.

● all is well, ▲ look at it, ■ go and act; colour only repeats them. A state that this version does
not know is shown as it was told. What a silent computer said of its devices no longer counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from branch.protocol.devices import ComputerNow, PrinterFacts, ProgramFacts, ScreenFacts
from server.handlers.devices import BranchDevices
from server.web.words import how_long

SILENT_S = 60
"""Computers tell every ten seconds; a display at least every fifteen."""
CLOCK_OFF_S = 5.0


class Mark(StrEnum):
    """How bad it is; the value is the class in the page."""

    FINE = "fine"
    LOOK = "look"
    ACT = "act"
    UNKNOWN = "unknown"

    @property
    def shape(self) -> str:
        return {"fine": "●", "look": "▲", "act": "■"}.get(self.value, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One device, or the computer itself."""

    name: str
    mark: Mark
    state: str
    details: tuple[str, ...] = ()


_LINKS = {
    "unknown": (Mark.UNKNOWN, "has not tried yet"),
    "current": (Mark.FINE, "up to date"),
    "sending": (Mark.FINE, "sending"),
    "waiting": (Mark.LOOK, "cannot reach the server"),
    "catching_up": (Mark.LOOK, "its copy is being filled"),
    "away": (Mark.LOOK, "cannot reach the hub"),
    "refused": (Mark.ACT, "refused; a technician must look"),
    "revoked": (Mark.ACT, "revoked; it sends nothing any more"),
}

_PRINTERS = {
    "unknown": (Mark.UNKNOWN, "does not say how it is"),
    "ok": (Mark.FINE, "prints"),
    "low": (Mark.LOOK, "the paper is low"),
    "hot": (Mark.LOOK, "too hot"),
    "out": (Mark.ACT, "out of paper"),
    "cover open": (Mark.ACT, "the cover is open"),
    "cutter": (Mark.ACT, "the paper is jammed"),
    "offline": (Mark.ACT, "does not answer"),
    "missed": (Mark.ACT, "three people got no ticket"),
}

_AUDIO = {
    "off": "does not speak",
    "plays": "the loudspeaker takes what is said",
    "unknown": "sound not known before the first call",
}


def rows(found: BranchDevices, speed: float = 1.0) -> tuple[Row, ...]:
    """Return the rows of a branch; ``speed`` is that of the clock, for a recorded day."""
    if found.board is None:
        return ()
    silent_s = SILENT_S * speed
    return tuple(
        row
        for one in found.board.computers
        for row in _computer(one, one.heard_s + (found.board_s or 0), silent_s)
    )


def _computer(one: ComputerNow, age_s: int, silent_s: float) -> Iterable[Row]:
    said, gone = one.facts, age_s > silent_s
    mark, state = _LINKS.get(said.link, (Mark.UNKNOWN, said.link))
    details = [f"version {said.version}"] if said.version else []
    if said.host:
        details.append(f"on {said.host}")
    if said.unsent:
        oldest = f", the oldest for {_long(said.unsent_s)}" if said.unsent_s is not None else ""
        details.append(f"{_count(said.unsent, 'event')} not sent yet{oldest}")
    if said.dead_letters:
        mark = max(mark, Mark.LOOK, key=_badness)
        details.append(f"{_count(said.dead_letters, 'event')} refused by the server")
    if one.clock_offset_s is not None and abs(one.clock_offset_s) >= CLOCK_OFF_S:
        mark = max(mark, Mark.LOOK, key=_badness)
        side = "ahead" if one.clock_offset_s > 0 else "behind"
        details.append(f"its clock is {round(abs(one.clock_offset_s))} s {side}")
    name = f"Hub {said.device}" if said.role == "hub" else f"Computer {said.device}"
    if gone:
        mark, state = Mark.ACT, f"not heard of for {_long(age_s)}"
    yield Row(name=name, mark=mark, state=state, details=tuple(details))
    for screen in said.screens:
        yield _screen(screen, screen.silent_s + age_s, silent_s)
    for printer in said.printers:
        yield _gone(f"Printer of {printer.device}", age_s) if gone else _printer(printer)
    for program in said.programs:
        quiet_s = program.silent_s + age_s
        if program.trouble or quiet_s > silent_s:
            yield _program(program, quiet_s, silent_s)


def _screen(said: ScreenFacts, quiet_s: int, silent_s: float) -> Row:
    name = f"Display {said.display}"
    if said.device not in {"display", said.display}:
        name += f" ({said.device})"
    details = []
    if said.unspoken:
        details.append(f"{_count(said.unspoken, 'call')} still to be spoken")
    if said.missed:
        details.append(f"{_count(said.missed, 'call')} never reached it")
    if quiet_s > silent_s:
        behind = [f"{_count(said.unshown, 'call')} behind"] if said.unshown else []
        return Row(
            name=name,
            mark=Mark.ACT,
            state=f"not heard of for {_long(quiet_s)}",
            details=(*behind, *details),
        )
    if said.audio == "fails":
        details.append("calls are not heard")
    else:
        details.append(_AUDIO.get(said.audio, said.audio))
    if said.trouble:
        details.append(said.trouble)
    if said.unshown:
        mark, state = Mark.ACT, f"{_count(said.unshown, 'call')} behind"
    else:
        troubled = said.trouble or said.audio == "fails"
        mark, state = (Mark.LOOK if troubled else Mark.FINE), "shows every call"
    return Row(name=name, mark=mark, state=state, details=tuple(details))


def _printer(said: PrinterFacts) -> Row:
    mark, state = _PRINTERS.get(said.state, (Mark.UNKNOWN, said.state))
    details = []
    if said.tickets_left is not None:
        details.append(f"about {_count(said.tickets_left, 'ticket')} left")
    if said.paperless:
        mark = Mark.ACT
        details.append("numbers are given out without paper")
    return Row(name=f"Printer of {said.device}", mark=mark, state=state, details=tuple(details))


def _program(said: ProgramFacts, quiet_s: int, silent_s: float) -> Row:
    if quiet_s > silent_s:
        return _gone(f"Program {said.program}", quiet_s)
    return Row(
        name=f"Program {said.program}",
        mark=Mark.LOOK,
        state="works, with trouble",
        details=(said.trouble,),
    )


def _gone(name: str, age_s: int) -> Row:
    return Row(name=name, mark=Mark.ACT, state=f"not heard of for {_long(age_s)}")


def _badness(mark: Mark) -> int:
    return [Mark.UNKNOWN, Mark.FINE, Mark.LOOK, Mark.ACT].index(mark)


def _count(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _long(seconds: float) -> str:
    return how_long(timedelta(seconds=min(seconds, 10**9)))
