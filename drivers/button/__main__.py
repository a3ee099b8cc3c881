"""Try a button by hand: ``python -m drivers.button "serial:///dev/ttyUSB0"``; Ctrl+D ends it.

A button that types (``keyboard://``) needs a window: try it in the program itself.
"""

from __future__ import annotations

import argparse
import sys
import time

from drivers.button.virtual import VirtualButton
from drivers.catalog import button as button_at
from drivers.url import DeviceUrlError


def main() -> int:
    """Print every press; an empty line asks for the status, another presses a virtual button."""
    parser = argparse.ArgumentParser(prog="python -m drivers.button")
    parser.add_argument("url")
    try:
        button = button_at(parser.parse_args().url)
    except DeviceUrlError as error:
        print(error, file=sys.stderr)
        return 2
    button.listen(lambda _at_ns: print("pressed", flush=True))
    for line in sys.stdin:
        if isinstance(button, VirtualButton) and line.strip():
            button.push(time.monotonic_ns())
        else:
            print(button.status(), flush=True)
    button.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
