"""The hub's API over HTTP: who may ask, what is refused, the stream, and the mirror on it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from branch.desk.local import LocalDesk
from branch.domain.clock import SystemClock
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.host.hub_line import HttpHubLine, HubForks, HubRefuses, HubUnreachable
from branch.host.listening import listen
from branch.hub.gate import KeyGate
from branch.hub.service import HubThread
from branch.protocol.devices import FACTS_BYTES, ComputerFacts, ScreenFacts
from branch.protocol.record import GENESIS
from branch.store import reading
from branch.store.computer import HubLink, hub_contact
from branch.store.store import Store
from branch.sync.devices import own_facts
from branch.sync.follower import MirrorThread
from branch.sync.foreteller import Foreteller
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.lan import head_of, state_of
from tests.helpers.signing import shared
from tests.helpers.stores import empty_file, operation

KEY = "the-key-of-this-branch-alone"
HEADERS = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}


class Hub:
    """The service on a port of its own, and the desk of the hub's computer."""

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder
        self.store = self.open()
        self.store.configure(always_open(town_hall_text()), "town_hall.toml")
        self.desk = LocalDesk(self.store)
        self.failures: list[Exception] = []
        self.port = 0
        self.start()

    def open(self) -> Store:
        return Store.open(self.folder, clock=SystemClock(), device="hub")

    def start(self) -> None:
        bound = listen("127.0.0.1", self.port)
        gate, failed = KeyGate(KEY), self.failures.append
        self.service = HubThread(self.open, bound, gate, tls=None, failed=failed)
        self.service.start()
        assert self.service.await_ready()
        self.port = self.service.port

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def issue(self) -> None:
        self.desk.issue(service="identity", language="en", operation=operation())


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    made = Hub(empty_file(tmp_path_factory.mktemp("hub")))
    yield made
    made.service.stop()
    made.store.close()
    assert not made.failures


@pytest.fixture
def line(hub: Hub) -> Iterator[HttpHubLine]:
    made = HttpHubLine(hub.address, shared(KEY))
    yield made
    made.close()


def post(
    hub: Hub, path: str, body: object, headers: dict[str, str] | None = None
) -> tuple[int, str]:
    answer = requests.post(
        f"{hub.address}/v1/{path}", json=body, headers=headers or HEADERS, timeout=5
    )
    return answer.status_code, answer.json().get("type", "")


def test_without_the_key_nothing_is_told(hub: Hub) -> None:
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": KEY}):
        for path in ("hello", "configuration", f"log?after=0&hash={GENESIS}&follow=false"):
            answer = requests.get(f"{hub.address}/v1/{path}", headers=headers, timeout=60)
            assert answer.status_code == 401
    with pytest.raises(HubRefuses, match="No key"):
        HttpHubLine(hub.address).hello()


def test_what_does_not_fit_is_refused_in_words(hub: Hub) -> None:
    ask = {"after": 0, "hash": GENESIS, "device": "d", "operation": "o", "arguments": {}}
    assert post(hub, "decide/dance", ask) == (404, "urn:nowserving:problem:unknown-command")
    assert post(hub, "decide/about", ask)[0] == 404
    assert post(hub, "ask/issue", {"device": "d", "operation": "o", "arguments": {}})[0] == 404
    assert post(hub, "decide/issue", ask) == (422, "urn:nowserving:problem:malformed")
    assert post(hub, "decide/issue", {**ask, "extra": 1})[0] == 422
    assert post(hub, "decide/issue", {**ask, "after": -1})[0] == 422
    wrong = {**ask, "arguments": {"service": 7, "language": "en"}}
    assert post(hub, "decide/issue", wrong)[0] == 422
    good = {**ask, "arguments": {"service": "identity", "language": "en"}}
    assert post(hub, "decide/issue", {**good, "hash": "f" * 64})[0] == 409
    assert head_of(hub.store).seq == 0


def test_another_question_under_the_same_operation_is_refused_and_changes_nothing(
    hub: Hub, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")

    def ask(command: str, **arguments: str) -> requests.Response:
        with hub.store.reading() as connection:
            head = reading.head(connection)
        body = {"after": head.seq, "hash": head.hash, "device": "kiosk-2", "operation": touch}
        url = f"{hub.address}/v1/decide/{command}"
        return requests.post(
            url, json={**body, "arguments": arguments}, headers=HEADERS, timeout=60
        )

    touch = operation()
    first = ask("issue", service="identity", language="en")
    again = ask("issue", language="en", service="identity")
    assert first.json()["last"] == again.json()["last"] > 0
    assert again.json()["repeated"]
    before = head_of(hub.store)
    for other in (
        ask("issue", service="payments", language="en"),
        ask("call_staff", device="kiosk-2", reason="help"),
    ):
        assert other.status_code == 422
        assert other.json()["type"] == "urn:nowserving:problem:another-question"
        assert touch in other.json()["detail"]
    assert caplog.text.count(f"another question under operation {touch}") == 2
    assert head_of(hub.store) == before


def test_the_log_is_not_told_to_another_history(hub: Hub, line: HttpHubLine) -> None:
    hub.issue()
    with pytest.raises(HubForks):
        line.entries(1, "0" * 63 + "1")
    with pytest.raises(HubForks):
        line.entries(10_000, GENESIS)


def test_the_stream_brings_a_record_at_once_and_beats_while_there_is_none(
    hub: Hub, line: HttpHubLine
) -> None:
    head = head_of(hub.store)
    stream = line.follow(head.seq, head.hash)
    (first,) = next(stream)
    assert first.beat is not None
    assert first.beat.seq == head.seq
    began = time.monotonic()
    hub.issue()
    (news,) = next(stream)
    assert news.entry is not None
    assert news.entry.record.seq == head.seq + 1
    assert time.monotonic() - began < 5
    stream.close()  # type: ignore[attr-defined]


def test_another_computer_follows_through_a_restart_of_the_hub(hub: Hub, tmp_path: Path) -> None:
    folder = empty_file(tmp_path / "there")
    failures: list[Exception] = []

    def open_there() -> Store:
        return Store.open(folder, clock=SystemClock(), device="kiosk-2")

    there = open_there()
    mirror = MirrorThread(open_there, HttpHubLine(hub.address, shared(KEY)), failed=failures.append)
    mirror.start()
    hub.issue()
    _eventually(lambda: state_of(there) == state_of(hub.store) and _link(there) is HubLink.CURRENT)
    hub.service.stop()
    _eventually(lambda: _link(there) is HubLink.AWAY)
    hub.issue()
    hub.start()
    _eventually(lambda: state_of(there) == state_of(hub.store) and _link(there) is HubLink.CURRENT)
    mirror.stop()
    there.close()
    assert not failures


def test_a_hub_that_is_not_there_is_away_within_seconds() -> None:
    with listen("127.0.0.1", 0) as nobody:
        port = nobody.getsockname()[1]
    with pytest.raises(HubUnreachable):
        HttpHubLine(f"http://127.0.0.1:{port}").hello()
    with pytest.raises(HubRefuses, match="no address"):
        HttpHubLine("10.0.0.1:80 80").hello()


def test_something_else_at_the_address_is_told_apart() -> None:
    bound = listen("127.0.0.1", 0)
    bound.listen()

    def answer() -> None:
        connection, _ = bound.accept()
        connection.recv(4096)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
        connection.close()

    thread = threading.Thread(target=answer)
    thread.start()
    with pytest.raises(HubRefuses, match="is no hub"):
        HttpHubLine(f"http://127.0.0.1:{bound.getsockname()[1]}").hello()
    thread.join()
    bound.close()


def test_a_port_that_is_taken_is_a_sentence(hub: Hub) -> None:
    with pytest.raises(CannotStart) as why:
        listen("127.0.0.1", hub.port, "--lan")
    assert why.value.code is Exit.ADDRESS
    assert "--lan" in why.value.words


def _link(store: Store) -> HubLink:
    with store.reading() as connection:
        return hub_contact(connection).link


def _eventually(true: object, within_s: float = 60.0) -> None:
    assert callable(true)
    deadline = time.monotonic() + within_s
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_how_long_people_wait_can_be_asked(hub: Hub) -> None:
    hub.desk.open_counter(counter="2", clerk="clerk-2")
    assert requests.get(f"{hub.address}/v1/waits", headers=HEADERS, timeout=60).json() is None
    Foreteller(hub.store).look()
    said = requests.get(f"{hub.address}/v1/waits", headers=HEADERS, timeout=60).json()
    assert {one["service"] for one in said["services"]} == set(hub.store.branch().services)
    assert all(one["within_min"] >= 1 for one in said["services"])


def facts(hub: Hub) -> ComputerFacts:
    found = own_facts(hub.store, "1.1")
    screen = ScreenFacts(
        display="annex", device="tv", shown=0, spoken=0, missed=2, silent_s=3, audio="fails"
    )
    return found.model_copy(update={"id": "a" * 32, "device": "annex", "screens": (screen,)})


def test_a_computer_tells_of_its_devices_and_hears_of_all(hub: Hub, line: HttpHubLine) -> None:
    told = line.devices(facts(hub))
    assert [one.facts.device for one in told.computers] == ["hub", "annex"]
    text = requests.get(f"{hub.address}/v1/metrics", headers=HEADERS, timeout=60).text
    place, key = f'branch="{hub.store.branch().id}",computer="annex"', f'id="{"a" * 32}"'
    screen = f'{place},device="tv",display="annex",{key}'
    assert f"nowserving_display_missed_calls{{{screen}}} 2.0" in text
    assert f'nowserving_display_audio{{{screen},state="fails"}} 1.0' in text
    assert f"nowserving_computer_unsent_events{{{place},{key}}} " in text


def test_the_word_of_a_computer_is_bounded_and_checked(hub: Hub) -> None:
    good = facts(hub).model_dump(mode="json")
    assert post(hub, "devices", {**good, "protocol": 2})[0] == 422
    assert post(hub, "devices", {**good, "id": "me"})[0] == 422
    assert post(hub, "devices", {**good, "screens": good["screens"] * 33})[0] == 422
    huge = {**good, "host": "x" * (FACTS_BYTES + 1)}
    assert post(hub, "devices", huge)[0] == 413
    assert post(hub, "devices", good, {"Authorization": "Bearer wrong"})[0] == 401
