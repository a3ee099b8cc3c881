"""A picture of every screen of the counter, taken from the real program by the remote hand.

By hand: ``python -m counter.shots FOLDER``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from branch.desk.local import LocalDesk
from branch.domain.answers import NO_ANSWERS
from branch.domain.clock import ManualClock, RecordedClock, SystemClock, monotonic_ns
from branch.domain.configuration import Standing
from branch.domain.printer import PrinterNow, PrinterState
from branch.host.folders import DataFolder
from branch.store import printers
from branch.store.computer import (
    Computer,
    HubContact,
    HubLink,
    Role,
    become,
    remember_hub_contact,
)
from branch.store.store import Store
from branch.sync.foreteller import Foreteller
from branch.ui.pilot_client import PilotClient
from counter import shots_supervisor

_ROOT = Path(__file__).resolve().parents[1]
_BRANCH = _ROOT / "resources" / "branches" / "town_hall.toml"
_SERVICES = ("identity", "address", "certificates", "identity", "collection", "certificates")
_STOP_S = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One way in which the same screens are shown."""

    name: str
    language: str = "en"
    scheme: str = "light"
    text_scale: float = 1.0
    size: str = ""


LOOKS = (
    Look(name="light"),
    Look(name="dark", scheme="dark"),
    Look(name="contrast", scheme="dark_contrast"),
    Look(name="spanish", language="es"),
    Look(name="arabic", language="ar"),
    Look(name="arabic-dark", language="ar", scheme="dark"),
    Look(name="large", text_scale=2.0, size="920x1040"),
    Look(name="large-arabic", language="ar", text_scale=2.0, size="920x1040"),
    Look(name="wide", size="960x560"),
)


def shots(out: Path, looks: tuple[Look, ...] = LOOKS) -> list[Path]:
    """Write ``<look>-<screen>.png`` for every look; return what was written."""
    out.mkdir(parents=True, exist_ok=True)
    pictures: list[Path] = []
    for look in looks:
        with tempfile.TemporaryDirectory() as name:
            clock = _morning(DataFolder(Path(name)))
            with _program(Path(name), clock, look) as hand:
                pictures += _walk(hand, out, look.name, Path(name))
    return pictures


def _morning(folder: DataFolder) -> RecordedClock:
    """Let people come for a quarter of an hour; return the clock that goes on from there."""
    clock = ManualClock(datetime(2026, 11, 20, 8, 30, tzinfo=UTC))
    store = Store.open(folder, clock=clock, device="kiosk")
    store.configure(_BRANCH.read_text(encoding="utf-8"), _BRANCH.name)
    desk = LocalDesk(store)
    shots_supervisor.yesterday(desk, clock, folder.root / shots_supervisor.RULE)
    clock.forward((datetime(2026, 11, 23, 8, 30, tzinfo=UTC) - clock.now()).total_seconds())
    for place in range(14):
        desk.issue(
            service=_SERVICES[place % len(_SERVICES)],
            language=("en", "es", "ar")[place % 3],
            operation=f"shot-{place}",
            standing=Standing.PRIORITY if place == 4 else Standing.ORDINARY,
            party_size=3 if place == 4 else 1,
            answers={"papers": "no", "phone": "+34600111222"} if place % 3 == 0 else NO_ANSWERS,
        )
        clock.forward(70)
    desk.open_counter(counter="2", clerk="clerk-2")
    with store.transaction() as connection:
        printers.tell(connection, _nearly_out_of_paper(clock.now()))
    store.close()
    goes_on = RecordedClock(start=clock.now(), origin_ns=monotonic_ns(), speed=30)
    store = Store.open(folder, clock=goes_on, device="hub")
    Foreteller(store).look()
    store.close()
    return goes_on


def _nearly_out_of_paper(at: datetime) -> PrinterNow:
    return PrinterNow(
        device="kiosk", state=PrinterState.LOW, tickets_left=40, paperless=False, since=at
    )


@contextmanager
def _program(data: Path, clock: RecordedClock, look: Look) -> Iterator[PilotClient]:
    name = str(data / "hand")
    command = [
        sys.executable, "-m", "counter", "--data", str(data), "--pilot", name,
        "--clock", clock.spec(), "--language", look.language, "--scheme", look.scheme,
        "--text-scale", str(look.text_scale), "--size", look.size, "--pixels-per-mm", "3.78",
    ]  # fmt: skip
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(command, cwd=_ROOT, env=environment)
    hand = PilotClient(name)
    try:
        yield hand
    finally:
        hand.close()
        process.terminate()
        process.wait(_STOP_S)


def _walk(hand: PilotClient, out: Path, look: str, data: Path) -> list[Path]:
    """Go through a clerk's morning and take a picture of each screen."""
    pictures: list[Path] = []

    def shot(screen: str, window: str | None = None) -> None:
        pictures.append(out / f"{look}-{len(pictures) + 1:02}-{screen}.png")
        hand.grab(pictures[-1], window=window)

    hand.wait("sign-in")
    shot("signed-out")
    hand.touch("sign-in")
    hand.wait("call-next")
    shot("idle")
    hand.touch("call-next")
    hand.wait("start")
    shot("called")
    hand.touch("no-show")
    hand.wait("notice")
    shot("refused")
    hand.touch("start")
    hand.wait("finish")
    hand.touch("transfer")
    hand.wait("transfer-service")
    shot("transfer")
    hand.touch("form-back")
    hand.wait_gone("transfer-service")
    hand.touch("details")
    hand.wait("answers")
    shot("details")
    hand.touch("form-back")
    hand.wait_gone("answers")
    hand.touch("finish-as")
    hand.wait("finish-outcome")
    shot("finish-as")
    hand.touch("form-back")
    hand.wait_gone("finish-outcome")
    hand.touch("park")
    hand.wait("call-next")
    hand.key("Ctrl+2")
    hand.wait("parked-list")
    shot("parked")
    hand.key("Ctrl+1")
    hand.wait("waiting-list")
    hand.touch("waiting-list", row=2)
    hand.touch("call-chosen")
    hand.wait("note")
    hand.type("Has a bus to catch")
    shot("reason")
    hand.touch("form-ok")
    hand.wait("start")
    hand.touch("start")
    hand.wait("finish")
    hand.touch("add-leg")
    hand.wait("leg-service")
    hand.key("Down")
    hand.touch("form-ok")
    hand.wait("legs")
    shot("serving")
    hand.key("Ctrl+T")
    hand.wait("strip-finish")
    shot("strip-serving")
    hand.touch("strip-finish")
    hand.wait("strip-call-next")
    shot("strip-undo")
    hand.key("Ctrl+T")
    hand.wait("walk-in")
    hand.touch("walk-in")
    hand.wait("newcomer-service")
    shot("newcomer")
    hand.touch("form-back")
    hand.wait_gone("newcomer-service")
    hand.touch("break")
    hand.wait("break-reason")
    shot("break-reason")
    hand.touch("form-ok")
    hand.wait("end-break")
    shot("break")
    shots_supervisor.walk(hand, data / shots_supervisor.RULE, shot)
    hand.touch("end-break")
    hand.wait("call-next")
    hand.touch("call-next")
    hand.wait("start")
    _cut_off(data)
    hand.wait("away")
    hand.touch("start")
    hand.wait("finish")
    shot("alone-serving")
    hand.touch("finish")
    hand.wait("call-next")
    shot("alone-idle")
    return pictures


def _cut_off(data: Path) -> None:
    """From now on the computer asks a hub, and its agent has found it gone."""
    store = Store.open(DataFolder(data), clock=SystemClock(), device="agent")
    with store.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE, hub="http://hub.test:8035"))
        remember_hub_contact(connection, HubContact(link=HubLink.AWAY))
    store.close()


if __name__ == "__main__":
    for picture in shots(Path(sys.argv[1])):
        print(picture)
