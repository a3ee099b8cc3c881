"""How each kiosk's printer is, written by the kiosks themselves, read by counters and the hub.

A row is no event: it is about this minute, and a kiosk that starts again writes it anew.
"""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from branch.domain.printer import PrinterNow, PrinterState
from branch.store import schema as s
from branch.store.rows import instant, micros


def tell(connection: Connection, printer: PrinterNow) -> None:
    """Store how a printer is, in place of what was said before."""
    row = {
        "device": printer.device,
        "state": printer.state.value,
        "tickets_left": printer.tickets_left,
        "paperless": printer.paperless,
        "since": micros(printer.since),
    }
    put = insert(s.printer).values(row)
    connection.execute(put.on_conflict_do_update(index_elements=["device"], set_=row))


def printers(connection: Connection) -> tuple[PrinterNow, ...]:
    """Return every printer that a kiosk has spoken of."""
    return tuple(
        PrinterNow(
            device=row.device,
            state=PrinterState(row.state),
            tickets_left=row.tickets_left,
            paperless=row.paperless,
            since=instant(row.since),
        )
        for row in connection.execute(select(s.printer).order_by(s.printer.c.device))
    )
