"""Print a test strip: ``python -m drivers.printer URL``."""

import argparse
import sys
from pathlib import Path

from drivers.catalog import PRINTERS, printer
from drivers.printer.port import Align, Cut, Document, Feed, Job, Paper, Qr, Raster, TextLine
from drivers.url import DeviceUrlError


def strip(paper: Paper) -> Document:
    """Every kind of thing that can stand on a ticket, and a ruler across the paper."""
    row = (paper.width_dots + 7) // 8
    ruler = (b"\xf0" * row) * 8 + (b"\x0f" * row) * 8
    return Document(
        parts=(
            TextLine(text="Now Serving", size=2, align=Align.CENTER, bold=True),
            TextLine(text="Test strip", align=Align.CENTER),
            Raster(width_dots=row * 8, height=16, rows=ruler),
            Feed(mm=3),
            Qr(data="NOW-SERVING-TEST", module_dots=6),
            Feed(mm=3),
            Cut(),
        )
    )


def main() -> int:
    """0 when the strip was confirmed, 1 when not, 2 when the URL is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m drivers.printer", description="Print a test strip and show the status."
    )
    parser.add_argument("url", help=PRINTERS)
    parser.add_argument("--folder", type=Path, default=Path("slips"), help="for virtual slips")
    options = parser.parse_args()
    try:
        device = printer(options.url, folder=options.folder)
    except DeviceUrlError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    try:
        before = device.status()
        sys.stdout.write(f"before: {before.state.value}. {before.detail}\n")
        outcome = device.print(Job(job_id="test-strip", document=strip(device.paper)))
        sys.stdout.write(f"job: {outcome.verdict.value}. {outcome.reason}\n")
        sys.stdout.write(f"after: {outcome.status.state.value}. {outcome.status.detail}\n")
        return 0 if outcome.verdict.value == "confirmed" else 1
    finally:
        device.close()


if __name__ == "__main__":
    sys.exit(main())
