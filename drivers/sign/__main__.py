"""Try a sign by hand, or stand in for one.

python -m drivers.sign "sign+serial:///dev/ttyUSB0?protocol=ascii&width=4" A042 --blink
python -m drivers.sign --twin "sign+serial:///any?protocol=ascii&check=xor"
"""

from __future__ import annotations

import argparse
import sys

from drivers.catalog import sign as sign_at
from drivers.sign.address import protocol_of
from drivers.sign.frame import Frame
from drivers.sign.port import Face, Shown
from drivers.sign.pty_twin import PtyTwin
from drivers.sign.twin import FramedTwin, ModbusTwin
from drivers.url import DeviceUrl, DeviceUrlError


def main() -> int:
    """Show a text and say how it fared; or be a sign and print what is shown."""
    parser = argparse.ArgumentParser(prog="python -m drivers.sign")
    parser.add_argument("url")
    parser.add_argument("text", nargs="?", default="", help="what to show; nothing: dark")
    parser.add_argument("--blink", action="store_true", help="let it blink, if it can")
    parser.add_argument("--twin", action="store_true", help="be a sign of that description")
    given = parser.parse_args()
    try:
        if given.twin:
            return _be(given.url)
        sign = sign_at(given.url)
    except DeviceUrlError as error:
        print(error, file=sys.stderr)
        return 2
    status = sign.show(Face(text=given.text, blink=given.blink))
    sign.close()
    print(f"{status.shown.value}. {status.detail}".rstrip())
    return int(status.shown is Shown.FAILED)


def _be(url: str) -> int:
    protocol = protocol_of(DeviceUrl(url))
    twin = FramedTwin(protocol) if isinstance(protocol, Frame) else ModbusTwin(protocol)
    running = PtyTwin(twin, _print)
    print(f"A sign is at {running.port}. The end of the input (Ctrl+D) takes it away.", flush=True)
    sys.stdin.read()
    running.close()
    return 0


def _print(face: Face) -> None:
    print(f"[{face.text}]{' blinking' if face.blink else ''}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
