"""Words beside the log are sent to the roles that need them; the chain holds for all others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from branch.desk.local import LocalDesk
from branch.domain.clock import SystemClock
from branch.host.credentials import Credentials
from branch.host.folders import DataFolder
from branch.host.hub_line import HttpHubLine
from branch.host.listening import listen
from branch.host.signer import Signer
from branch.hub.devices import DeviceGate
from branch.hub.service import HubThread
from branch.hub.table import WORDS, hears
from branch.protocol.lan import Ask, Entry
from branch.protocol.record import GENESIS, first_break
from branch.protocol.roles import DEVICES, AccessRole
from branch.store.following import WITH_WORDS
from branch.store.store import Store
from branch.sync.report import broken_at
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.signing import trusted
from tests.helpers.stores import empty_file, operation

MESSAGE = "the wheelchair of Encarnita is outside"
SPOKEN = "Would Marisol please come to the door"


class Hub:
    """A hub with a gate for devices, and a line for each role."""

    def __init__(self, root: Path) -> None:
        self.clock = SystemClock()
        self.folder = empty_file(root / "hub")
        self.store = self.open()
        self.store.configure(always_open(town_hall_text()), "town_hall.toml")
        self.desk = LocalDesk(self.store)
        self.folders = {role: DataFolder(root / role) for role in DEVICES}
        trusted(self.folder, self.folders, self.store.branch().id, self.clock)
        self.failures: list[Exception] = []
        gate = DeviceGate(Credentials(self.folder), self.clock)
        bound = listen("127.0.0.1", 0)
        self.service = HubThread(self.open, bound, gate, tls=None, failed=self.failures.append)
        self.service.start()
        assert self.service.await_ready()

    def open(self) -> Store:
        return Store.open(self.folder, clock=self.clock, device="hub")

    def line(self, role: AccessRole) -> HttpHubLine:
        signer = Signer(Credentials(self.folders[role]), self.clock)
        return HttpHubLine(f"http://127.0.0.1:{self.service.port}", signer)

    def say(self) -> None:
        """A message to a clerk and an announcement to the room."""
        self.desk.send_message(clerk="clerk-2", by="clerk-1", text=MESSAGE, operation=operation())
        self.desk.announce(clerk="clerk-1", texts={"en": SPOKEN}, operation=operation(), minutes=5)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    made = Hub(tmp_path_factory.mktemp("words"))
    with pytest.MonkeyPatch.context() as patient:
        for limit in ("QUIET_S", "ANSWER_WITHIN_S", "CONNECT_WITHIN_S"):
            patient.setattr(f"branch.host.hub_line.{limit}", 60.0)  # a busy computer is no fault
        yield made
    made.service.stop()
    made.store.close()
    assert not made.failures


def words_in(entries: Sequence[Entry]) -> set[str]:
    return {text for entry in entries for text in (entry.words or {}).values() if text}


def meant(role: AccessRole) -> set[str]:
    match role:
        case AccessRole.KIOSK:
            return set()
        case AccessRole.DISPLAY:
            return {SPOKEN}
        case _:
            return {SPOKEN, MESSAGE}


def test_every_kind_with_words_is_in_the_table() -> None:
    assert set(WORDS) == WITH_WORDS
    assert not hears(AccessRole.HUB, "TicketIssued")


@pytest.mark.parametrize("role", sorted(DEVICES))
def test_words_go_to_the_roles_that_need_them(hub: Hub, tmp_path: Path, role: AccessRole) -> None:
    hub.say()
    line = hub.line(role)
    read = list(line.entries(0, GENESIS))
    assert words_in(read) == meant(role)
    assert first_break([entry.record for entry in read]) is None

    newest = read[-1].record
    stream = line.follow(newest.seq, newest.hash)
    next(stream)  # it has begun
    hub.say()
    streamed: list[Entry] = []
    while len(streamed) < 2:
        streamed += [one.entry for one in next(stream) if one.entry is not None]
    stream.close()  # type: ignore[attr-defined]
    assert words_in(streamed) == meant(role)

    copy = Store.open(empty_file(tmp_path / "copy"), clock=hub.clock, device=role)
    copy.configure(always_open(town_hall_text()), "town_hall.toml")
    copy.follow([*read, *streamed])
    assert broken_at(copy) is None
    copy.close()
    line.close()


def test_an_answer_to_a_kiosk_brings_no_words_either(hub: Hub) -> None:
    hub.say()
    line = hub.line(AccessRole.KIOSK)
    arguments = {"service": "identity", "language": "en"}
    asked = Ask(
        after=0, hash=GENESIS, device="kiosk", operation=operation(), arguments={**arguments}
    )
    decided = line.decide("issue", asked)
    assert {"MessageSent", "AnnouncementMade"} <= {one.record.kind for one in decided.entries}
    assert words_in(decided.entries) == set()
    line.close()
