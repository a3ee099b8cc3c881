"""Language, service and ticket by the accessibility bus alone, as a screen reader would."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from branch.domain.ticket import Paper
from tests.helpers.door import Door
from tests.helpers.lobby import DEADLINE_S, ROOT

SYSTEM_PYTHON = "/usr/bin/python3"
VISITOR = ROOT / "tests" / "helpers" / "atspi_visitor.py"
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def _bus_is_here() -> bool:
    if not (shutil.which("Xvfb") and shutil.which("dbus-daemon") and Path(SYSTEM_PYTHON).exists()):
        return False
    tried = subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True, check=False)
    return tried.returncode == 0


pytestmark = pytest.mark.skipif(
    not _bus_is_here(),
    reason="2026-11-23: no accessibility bus here (at-spi2-core, gir1.2-atspi-2.0, dbus, xvfb)",
)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Return the environment of a screen and a session bus that nobody else uses."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as file:
        display = file.readline().strip()
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"DISPLAY": f":{display}", "XDG_RUNTIME_DIR": str(tmp_path)},
    )
    assert bus.stdout is not None
    address = bus.stdout.readline().strip()
    yield {
        "DISPLAY": f":{display}",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "DBUS_SESSION_BUS_ADDRESS": address,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    for process in (bus, screen):
        process.terminate()
        process.wait(DEADLINE_S)
    bus.stdout.close()


def test_language_service_and_ticket_through_the_accessibility_bus(
    desktop: dict[str, str], tmp_path: Path
) -> None:
    door = Door(tmp_path / "data")
    door.environment |= desktop
    try:
        door.start()
        steps = ["press", "Español", "press", "Documentos de identidad", "read", "A101"]
        done = subprocess.run(
            [SYSTEM_PYTHON, str(VISITOR), *steps, "press", "Listo", "read", "What brings you"],
            env=os.environ | desktop,
            capture_output=True,
            text=True,
            timeout=4 * DEADLINE_S,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        said = [line.split("\t") for line in done.stdout.splitlines()]
        assert [role for role, _ in said[:2]] == ["push button", "push button"]
        assert said[2] == ["label", "A101"]
        (ticket,) = door.wait_for_paper(Paper.CONFIRMED)
        assert (ticket.number, ticket.language, ticket.service) == ("A101", "es", "identity")
    finally:
        door.close()
