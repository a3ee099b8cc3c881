"""The branch's other computers as rows for a supervisor: how each is, and its printers.

What a computer said is as old as it was heard of; of a silent one nothing is known but that.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from branch.domain.printer import PrinterNow, PrinterState
from branch.store.computer import HubLink
from branch.sync.devices import FarComputer
from counter.overview import SILENT_AFTER, Overview
from counter.panels.table import Cell, Row
from counter.supervisor_rows import ACT, FINE, LOOK, device_row, marked, silent_since
from counter.words import isolated

translate = QCoreApplication.translate

CLOCK_OFF_S = 5.0
"""A clock that is off by less is no matter for anybody."""


def is_silent(one: FarComputer, now: datetime) -> bool:
    """Tell whether the hub has not heard of it lately."""
    return now - one.heard_at > SILENT_AFTER


def far_printers(one: FarComputer) -> list[PrinterNow]:
    """Return the printers of a computer; a state of a newer version is not known here."""
    return [
        PrinterNow(
            device=said.device,
            state=_printer_state(said.state),
            tickets_left=said.tickets_left,
            paperless=said.paperless,
            since=one.heard_at - timedelta(seconds=min(said.since_s, 10**9)),
        )
        for said in one.facts.printers
    ]


def _printer_state(word: str) -> PrinterState:
    try:
        return PrinterState(word)
    except ValueError:
        return PrinterState.UNKNOWN


def computer_row(seen: Overview, one: FarComputer, now: datetime) -> Row:
    """Return the row of a computer."""
    said, details = one.facts, []
    off = one.clock_offset_s or 0.0
    if said.version:
        text = translate("Supervisor", "Version {version}")
        details.append(text.format(version=isolated(said.version)))
    if abs(off) >= CLOCK_OFF_S:
        ahead = translate("Supervisor", "Its clock is {seconds} s ahead.")
        behind = translate("Supervisor", "Its clock is {seconds} s behind.")
        details.append((ahead if off > 0 else behind).format(seconds=round(abs(off))))
    if said.unsent:
        text = translate("Supervisor", "Not sent yet: {count}")
        details.append(text.format(count=said.unsent))
    details += [isolated(program.trouble) for program in said.programs if program.trouble]
    text = translate("Supervisor", "Computer {name}")
    shown = f"{said.device} ({said.host})" if _has_twin(seen, one) else said.device
    name = text.format(name=isolated(shown))
    return device_row(f"computer-{said.id}", name, _state(seen, one, now), *details)


def _state(seen: Overview, one: FarComputer, now: datetime) -> Cell:
    if is_silent(one, now):
        return marked(ACT, silent_since(seen.branch, one.heard_at))
    troubled = any(program.trouble for program in one.facts.programs)
    match one.facts.link:
        case _ if one.facts.role == "hub":
            state = translate("Supervisor", "the hub of the branch")
        case HubLink.CATCHING_UP:
            return marked(LOOK, translate("Supervisor", "its copy is being filled"))
        case HubLink.REFUSED:
            return marked(ACT, translate("Supervisor", "refused; tell a technician"))
        case _:
            state = translate("Supervisor", "works")
    off = abs(one.clock_offset_s or 0.0) >= CLOCK_OFF_S
    return marked(LOOK if troubled or off else FINE, state)


def _has_twin(seen: Overview, one: FarComputer) -> bool:
    return sum(other.facts.device == one.facts.device for other in seen.far) > 1
