"""Letters and QR codes as npm's receipt-printer-encoder makes them, which was not written here.

It is told the code page by name and knows its number and its letters from its own tables; ours are
Python's codecs and the numbers of ``drivers/printer/letters.py``.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from drivers.printer.letters import Pages, spelled
from drivers.printer.port import Qr, TextLine

ROOT = Path(__file__).resolve().parents[2]
_SCRIPT = Path(__file__).with_name("second_encoder.js")
_DEADLINE_S = 60


def lines(wanted: Sequence[TextLine], pages: Pages, page: str = "") -> bytes:
    """Return the bytes of lines at the left, each in the code page that ours takes, or in one."""
    return _run(
        {
            "lines": [
                {
                    "text": line.text,
                    "page": page or _page_of(line.text, pages),
                    "size": line.size,
                    "bold": line.bold,
                }
                for line in wanted
            ],
            "qr": None,
        }
    )


def qr(wanted: Qr) -> bytes:
    """Return the bytes of a QR code at the left."""
    made = _run({"lines": [], "qr": {"data": wanted.data, "module": wanted.module_dots}})
    return made[made.index(b"\x1d(k") :].rstrip(b"\n")


def called(codec: str) -> str:
    """Return Python's name of a code page in the other encoder's words."""
    return codec.replace("cp125", "windows125").replace("iso8859_", "iso8859-")


def _page_of(text: str, pages: Pages) -> str:
    found = spelled(text, pages)
    assert found is not None, text
    return called(dict(pages)[found[0]])


def _run(wanted: object) -> bytes:
    if shutil.which("node") is None:
        pytest.fail("the second encoder needs node (Debian package nodejs)")
    done = subprocess.run(
        ["node", str(_SCRIPT)],
        input=json.dumps(wanted).encode(),
        capture_output=True,
        cwd=ROOT,
        timeout=_DEADLINE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout
