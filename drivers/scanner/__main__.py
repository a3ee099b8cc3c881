"""Try a scanner by hand: ``python -m drivers.scanner "serial:///dev/ttyACM0?baud=9600"``.

A scanner that types (``keyboard://``) needs a window; type codes into the console instead, they
are framed as a scanner's would be.
"""

from __future__ import annotations

import argparse
import sys
import time

from drivers.catalog import scanner as scanner_at
from drivers.scanner.keys import KeyScanner
from drivers.scanner.port import Refused, Scan
from drivers.scanner.virtual import VirtualScanner
from drivers.url import DeviceUrlError


def _show(scan: Scan) -> None:
    print(f"scanned {scan.code}", flush=True)


def _refuse(refused: Refused) -> None:
    print(f"refused after {refused.length} letters: {refused.why.value}", flush=True)


def main() -> int:
    """Print what is read until the input ends (Ctrl+D); an empty line asks for the status."""
    parser = argparse.ArgumentParser(prog="python -m drivers.scanner")
    parser.add_argument("url")
    try:
        scanner = scanner_at(parser.parse_args().url)
    except DeviceUrlError as error:
        print(error, file=sys.stderr)
        return 2
    scanner.listen(_show, _refuse)
    for line in sys.stdin:
        if not line.strip():
            print(scanner.status(), flush=True)
        elif isinstance(scanner, VirtualScanner):
            scanner.show(line.rstrip("\n"))
        elif isinstance(scanner, KeyScanner):
            scanner.key(line, time.monotonic_ns())
    scanner.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
