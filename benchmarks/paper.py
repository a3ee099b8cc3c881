"""How long a ticket is drawn, and how long it is on a serial line of 115,200 baud.

The standard layout on 80 mm, in every language that the kiosk has. The line is a pseudo terminal
whose other end, an emulated printer, reads no faster than a serial line would carry.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from benchmarks.bench import Ground
from benchmarks.figures import MS, Bar, Figure, spread
from branch.protocol.branch_file import read_branch_file
from branch.ui.app import FONTS, RESOURCES, TRANSLATIONS
from branch.ui.fonts import register_fonts
from branch.ui.language import Language, languages_of
from drivers.catalog import printer as printer_at
from drivers.printer.emulator import Emulator, SerialCable
from drivers.printer.escpos import encode
from drivers.printer.models import find
from drivers.printer.port import Document, Job, Printer, Verdict
from kiosk.layout import load_layout
from kiosk.paper import TICKETS, TicketPainter
from kiosk.preview import sample_slip
from kiosk.slip import Slip

MODEL = find("TM-T20III")
BAUD = 115_200
TIMES = 100


def run(ground: Ground) -> Iterator[Figure]:
    """Draw tickets, then send the longest."""
    slips = _slips()
    for code in ("en", "ar"):
        drawing = _painter(printer_at("pdf:slips", folder=Path()))
        drawn = [_ms(drawing, slips[code]) for _ in range(ground.samples(TIMES))]
        yield spread(f"draw a whole ticket ({code})", drawn, bar=Bar(limit=30))
    serial = printer_at(f"escpos+serial:///dev/none?profile={MODEL.name}", folder=Path())
    documents = {code: _painter(serial).document(slip) for code, slip in slips.items()}
    for code, document in _extremes(documents):
        yield Figure(
            what=f"serial line until it is confirmed ({code})",
            unit="s",
            value=_on_the_line(document),
            bar=Bar(limit=2, of="value"),
        )


def _slips() -> Mapping[str, Slip]:
    app = QGuiApplication.instance() or QGuiApplication(["bench", "-platform", "offscreen"])
    register_fonts(FONTS)
    branch = read_branch_file(RESOURCES / "branches" / "town_hall.toml")
    language = Language("kiosk", TRANSLATIONS)
    slips = {}
    for code in languages_of("kiosk", TRANSLATIONS):
        language.choose(code)
        slips[code] = sample_slip(branch, code)
    language.choose("en")
    assert app is not None
    return slips


def _painter(device: Printer) -> TicketPainter:
    layout = load_layout(TICKETS / "standard.toml")
    return TicketPainter(layout=layout, paper=device.paper, hand=device.hand)


def _ms(painter: TicketPainter, slip: Slip) -> float:
    began = time.perf_counter_ns()
    painter.document(slip)
    return (time.perf_counter_ns() - began) / MS


def _extremes(documents: Mapping[str, Document]) -> list[tuple[str, Document]]:
    """Return the shortest and the longest in bytes."""
    ordered = sorted(documents.items(), key=lambda item: len(encode(item[1], MODEL)))
    return [ordered[0], ordered[-1]]


def _on_the_line(document: Document) -> float:
    with Emulator(SerialCable(bytes_per_s=BAUD / 10), dots_per_mm=8) as emulator:
        url = f"{emulator.url}?profile={MODEL.name}&baud={BAUD}"
        device = printer_at(url, folder=Path())
        device.status()
        began = time.monotonic()
        outcome = device.print(Job(job_id="A101", document=document))
        took = time.monotonic() - began
        device.close()
    assert outcome.verdict is Verdict.CONFIRMED, outcome.reason
    return took
