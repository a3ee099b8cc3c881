"""The devices of a branch as rows for a supervisor: screens, printers, programs and the server.

What a device says of itself is what stands here; devices of other computers come by way of the hub
(``supervisor_far``). A display of the branch file that nobody spoke of is "not known", neither
"fine" nor "silent". Nor is a printer fine that cannot say how it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from branch.domain.figures import Printing
from branch.domain.lobby import AudioState, DisplayLag
from branch.domain.printer import PrinterNow, PrinterState
from branch.sync.contact import Link
from branch.sync.devices import FarComputer
from branch.sync.health import Beat
from counter.overview import SILENT_AFTER, Overview
from counter.panels.table import Cell, Row
from counter.supervisor_far import computer_row, far_printers, is_silent
from counter.supervisor_rows import ACT, FINE, LOOK, device_row, marked, silent_since
from counter.words import isolated

translate = QCoreApplication.translate

PRINTER = "printer-"
"""So begins the key of a printer's row."""


def device_rows(seen: Overview, now: datetime) -> list[Row]:
    """Return a row per device and connection that the branch has or the shared file knows of."""
    screens = [*seen.screens, *(lag for one in seen.far for lag in one.screens)]
    heard = {lag.progress.display for lag in screens}
    far = [(one, printer) for one in seen.far for printer in far_printers(one)]
    known = {printer.device for printer in (*seen.printers, *(there for _, there in far))}
    counts = {one.device: one for one in seen.printing}
    return [
        _server_row(seen),
        *(_screen_row(seen, lag, screens) for lag in screens),
        *(_unheard_row(name) for name in seen.branch.displays if name not in heard),
        *(_printer_row(one, counts.get(one.device)) for one in seen.printers),
        *(_printer_there(seen, one, printer, counts, now) for one, printer in far),
        *(_unheard_printer_row(one) for one in seen.printing if one.device not in known),
        *(_program_row(seen, beat, now) for beat in seen.programs),
        *(computer_row(seen, one, now) for one in seen.far),
    ]


def printer_devices(seen: Overview) -> tuple[str, ...]:
    """Return the kiosks that have told of their printers, here and on other computers."""
    far = (printer.device for one in seen.far for printer in far_printers(one))
    return tuple(dict.fromkeys([*(one.device for one in seen.printers), *far]))


def printer_of(chosen: str | None, printers: Sequence[str]) -> str | None:
    """Return the kiosk whose printer is meant: the chosen row's, or the only one there is."""
    for device in printers:
        if chosen == f"{PRINTER}{device}":
            return device
    return printers[0] if len(printers) == 1 else None


def _server_row(seen: Overview) -> Row:
    match seen.link:
        case Link.CURRENT:
            state = marked(FINE, translate("Supervisor", "the server has everything"))
        case Link.SENDING:
            state = marked(FINE, translate("Supervisor", "sending"))
        case Link.UNKNOWN:
            state = Cell(text=translate("Supervisor", "no server was ever reached"))
        case Link.WAITING:
            state = marked(LOOK, translate("Supervisor", "not reached; the branch works on"))
        case Link.REFUSED | Link.REVOKED:
            state = marked(ACT, translate("Supervisor", "refused; tell a technician"))
    text = translate("Supervisor", "Not sent yet: {count}")
    unsent = text.format(count=seen.unsent.count) if seen.unsent.count else ""
    return device_row("server", translate("Supervisor", "Server"), state, unsent)


def _screen_row(seen: Overview, lag: DisplayLag, screens: Sequence[DisplayLag]) -> Row:
    one = lag.progress
    details = []
    behind = translate("Supervisor", "calls behind: {count}").format(count=lag.unshown)
    if not lag.alive:
        state = marked(ACT, silent_since(seen.branch, one.seen_at))
        details += [behind] if lag.unshown else []
    elif lag.unshown:
        state = marked(ACT, behind)
    else:
        state = marked(LOOK if one.trouble else FINE, translate("Supervisor", "shows every call"))
    if lag.unspoken:
        text = translate("Supervisor", "Still to be spoken: {count}")
        details.append(text.format(count=lag.unspoken))
    if one.missed:
        text = translate("Supervisor", "Calls that never reached it: {count}")
        details.append(text.format(count=one.missed))
    if one.audio is AudioState.FAILS and lag.alive:
        details.append(translate("Supervisor", "calls are not heard"))
    if one.trouble:
        details.append(isolated(one.trouble))
    # Two screens may show the same display: then only the device tells them apart.
    twins = [other for other in screens if other.progress.display == one.display]
    shown = one.display if len(twins) == 1 else f"{one.display} ({one.device})"
    name = translate("Supervisor", "Display {name}").format(name=isolated(shown))
    return device_row(f"display-{one.display}-{one.device}", name, state, *details)


def _unheard_row(display: str) -> Row:
    """Show a display of the branch file that no computer spoke of for a week."""
    name = translate("Supervisor", "Display {name}").format(name=isolated(display))
    return device_row(f"display-{display}", name, Cell(text=_elsewhere()))


def _printer_row(printer: PrinterNow, today: Printing | None) -> Row:
    details = []
    if printer.tickets_left is not None:
        text = translate("Supervisor", "Tickets left: about {count}")
        details.append(text.format(count=printer.tickets_left))
    if printer.paperless:
        details.append(translate("Paper", "Numbers are given out without paper."))
    details += _not_printed(today)
    return device_row(
        f"{PRINTER}{printer.device}",
        _printer_name(printer.device),
        _printer_state(printer),
        *details,
    )


def _printer_state(printer: PrinterNow) -> Cell:
    act = printer.paperless
    match printer.state:
        case PrinterState.OK if act:
            return marked(ACT, translate("Supervisor", "failed several times"))
        case PrinterState.OK:
            return marked(FINE, translate("Supervisor", "prints"))
        case PrinterState.UNKNOWN if act:
            return marked(ACT, translate("Supervisor", "failed several times"))
        case PrinterState.UNKNOWN:
            return Cell(text=translate("Supervisor", "does not say how it is"))
        case PrinterState.LOW:
            return marked(ACT if act else LOOK, translate("Supervisor", "the paper is low"))
        case PrinterState.HOT:
            return marked(ACT if act else LOOK, translate("Supervisor", "too hot"))
        case PrinterState.OUT:
            return marked(ACT, translate("Supervisor", "out of paper"))
        case PrinterState.COVER_OPEN:
            return marked(ACT, translate("Supervisor", "the cover is open"))
        case PrinterState.CUTTER:
            return marked(ACT, translate("Supervisor", "the paper is jammed"))
        case PrinterState.OFFLINE:
            return marked(ACT, translate("Supervisor", "does not answer"))
        case PrinterState.MISSED:
            return marked(ACT, translate("Supervisor", "three people got no ticket"))


def _printer_there(
    seen: Overview,
    there: FarComputer,
    printer: PrinterNow,
    counts: Mapping[str, Printing],
    now: datetime,
) -> Row:
    """Show a printer of another computer; what a silent one said is no longer so."""
    row = _printer_row(printer, counts.get(printer.device))
    if not is_silent(there, now):
        return row
    name, _, details = row.cells
    return Row(
        key=row.key, cells=(name, marked(ACT, silent_since(seen.branch, there.heard_at)), details)
    )


def _unheard_printer_row(today: Printing) -> Row:
    """Show a kiosk whose computer never said how its printer is."""
    name = _printer_name(today.device)
    return device_row(
        f"{PRINTER}{today.device}", name, Cell(text=_elsewhere()), *_not_printed(today)
    )


def _not_printed(today: Printing | None) -> list[str]:
    said = []
    if today and today.failed:
        text = translate("Supervisor", "Not printed today: {count}")
        said.append(text.format(count=today.failed))
    if today and today.unknown:
        text = translate("Supervisor", "Not known today: {count}")
        said.append(text.format(count=today.unknown))
    return said


def _printer_name(device: str) -> str:
    return translate("Supervisor", "Printer of {name}").format(name=isolated(device))


def _program_row(seen: Overview, beat: Beat, now: datetime) -> Row:
    silent = now - beat.seen_at > SILENT_AFTER
    if silent:
        state = marked(ACT, silent_since(seen.branch, beat.seen_at))
    elif beat.trouble:
        state = marked(LOOK, translate("Supervisor", "works, with trouble"))
    else:
        state = marked(FINE, translate("Supervisor", "works"))
    name = translate("Supervisor", "Program {name}").format(name=isolated(beat.program))
    return device_row(f"program-{beat.program}", name, state, beat.trouble)


def _elsewhere() -> str:
    return translate("Supervisor", "no computer has said how it is")
