"""Who may ask the hub for what: every route and use case x every role, and what is refused why."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
import requests
from fastapi import FastAPI
from fastapi.testclient import TestClient

from branch.desk.commands import use_cases
from branch.domain.clock import ManualClock
from branch.host.credentials import Credentials
from branch.host.folders import DataFolder
from branch.host.signer import Signer
from branch.hub.api import create_api
from branch.hub.device_board import DeviceHandler
from branch.hub.devices import TRUSTED_FOR, DeviceGate
from branch.hub.electing_api import ElectingHandler
from branch.hub.handler import HubHandler
from branch.hub.table import ROUTES, USE_CASES, may
from branch.hub.tail import Tail
from branch.protocol.record import GENESIS
from branch.protocol.roles import DEVICES, PEOPLE, AccessRole
from tests.helpers.routes import routes_of
from tests.helpers.signing import trusted
from tests.helpers.stores import open_store
from tests.helpers.wired import SERVER, Wire, repeat

BRANCH = "town-hall"


class HubInProcess:
    """The hub's application with its gate, and a folder for a computer of each role."""

    def __init__(self, root: Path) -> None:
        self.clock = ManualClock()
        self.store = open_store(root / "hub", self.clock, "hub")
        self.folders = {role: DataFolder(root / role) for role in DEVICES}
        self.credentials = Credentials(self.store.folder)
        self.trust = trusted(self.store.folder, self.folders, BRANCH, self.clock)
        self.worker = ThreadPoolExecutor(1)
        self.app = self.start()

    def start(self) -> FastAPI:
        """Return the application as after a start of the agent."""

        def tail() -> Tail:
            raise AssertionError("no test here follows the log")

        gate = DeviceGate(self.credentials, self.clock)
        board = DeviceHandler(self.store, "1")
        return create_api(
            HubHandler(self.store),
            board,
            self.worker,
            tail,
            gate,
            ElectingHandler(self.store, None),
        )

    def revoke(self, role: AccessRole, why: str = "") -> None:
        """Let the hub hear from the server that a device was withdrawn."""
        gone = tuple(
            one.model_copy(update={"revoked": one.role is role or one.revoked, "why": why})
            for one in self.trust.devices
        )
        self.credentials.keep_trust(self.trust.model_copy(update={"devices": gone}))


class Device:
    """A computer of the branch with a role."""

    def __init__(self, hub: HubInProcess, client: TestClient, folder: DataFolder) -> None:
        self.wire = Wire(client)
        self.session = requests.Session()
        self.session.auth = Signer(Credentials(folder), hub.clock)
        self.session.mount("http://", self.wire)

    def ask(self, method: str, path: str) -> tuple[int, str]:
        content = None if method == "GET" else b"{}"
        headers = {"Content-Type": "application/json"}
        answer = self.session.request(method, f"{SERVER}{path}", data=content, headers=headers)
        kind = answer.json().get("type", "") if answer.status_code >= 400 else ""
        return answer.status_code, kind.removeprefix("urn:nowserving:problem:")


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubInProcess]:
    made = HubInProcess(tmp_path_factory.mktemp("roles"))
    yield made
    made.store.close()


@pytest.fixture
def client(hub: HubInProcess) -> Iterator[TestClient]:
    with TestClient(hub.app) as client:
        yield client


@pytest.fixture
def device(hub: HubInProcess, client: TestClient) -> Callable[[AccessRole], Device]:
    return lambda role: Device(hub, client, hub.folders[role])


def path_of(route: str, use_case: str) -> str:
    path = route.replace("{command}", use_case).replace("{question}", use_case)
    return f"{path}?after=0&hash={GENESIS}&follow=false" if path == "/v1/log" else path


def test_every_route_and_every_use_case_is_in_the_table(hub: HubInProcess) -> None:
    missing = routes_of(hub.app) - set(ROUTES)
    assert not missing, f"say in branch/hub/table.py who may ask for {missing}"
    assert set(use_cases()) == set(USE_CASES)


def test_the_table_says_what_was_meant() -> None:
    decide, ask = ("POST", "/v1/decide/{command}"), ("POST", "/v1/ask/{question}")
    meant = {
        (*decide, "issue"): {AccessRole.KIOSK},
        (*decide, "check_in"): {AccessRole.KIOSK, AccessRole.COUNTER},
        (*decide, "call_next"): {AccessRole.COUNTER},
        (*decide, "announce"): {AccessRole.COUNTER},
        (*decide, "close_day"): set(),
        (*ask, "about"): {AccessRole.COUNTER},
        ("GET", "/v1/log", ""): {AccessRole.KIOSK, AccessRole.COUNTER, AccessRole.DISPLAY},
        ("GET", "/v1/nowhere", ""): None,
    }
    for asked, roles in meant.items():
        allowed = {role for role in AccessRole if may(role, *asked)}
        assert allowed == (set() if roles is None else roles | {AccessRole.HUB}), asked


@pytest.mark.parametrize("role", sorted(DEVICES))
def test_every_route_lets_in_whom_the_table_says(
    hub: HubInProcess,
    device: Callable[[AccessRole], Device],
    caplog: pytest.LogCaptureFixture,
    role: AccessRole,
) -> None:
    caplog.set_level(logging.INFO, "branch.hub.devices")
    asking = device(role)
    walked = 0
    for method, route in sorted(routes_of(hub.app)):
        for use_case in sorted(use_cases()) if "{" in route else [""]:
            caplog.clear()
            status, kind = asking.ask(method, path_of(route, use_case))
            allowed = may(role, method, route, use_case)
            what = f"{role} {method} {route} {use_case}: {status} {kind}"
            assert (status not in {401, 403}) == allowed, what
            if not allowed:
                assert kind == "not-allowed", what
                assert "not-allowed" in caplog.text, what
            walked += 1
    assert walked > 80


@pytest.mark.parametrize("role", sorted(PEOPLE))
def test_people_have_no_word_at_the_hub_but_through_a_counter(
    hub: HubInProcess, client: TestClient, role: AccessRole
) -> None:
    for method, route in sorted(routes_of(hub.app)):
        assert role not in ROUTES[method, route]
        answer = client.request(method, path_of(route, "issue"), json={})
        assert answer.status_code == 401
        assert answer.json()["type"].endswith("unsigned")


def test_a_request_counts_once_and_a_clone_is_told_apart(
    hub: HubInProcess, client: TestClient, device: Callable[[AccessRole], Device], tmp_path: Path
) -> None:
    kiosk = device(AccessRole.KIOSK)
    shutil.copytree(hub.folders[AccessRole.KIOSK].root, tmp_path / "copy")
    assert kiosk.ask("GET", "/v1/hello")[0] == 200
    first = kiosk.wire.sent[-1]
    again = repeat(client, first)
    assert (again.status_code, again.json()["type"][-8:]) == (403, "replayed")
    copy = Device(hub, client, DataFolder(tmp_path / "copy"))
    assert copy.ask("GET", "/v1/hello") == (403, "cloned")
    assert kiosk.ask("GET", "/v1/hello")[0] == 200


def test_after_a_restart_of_the_hub_no_old_request_passes(
    hub: HubInProcess, client: TestClient, device: Callable[[AccessRole], Device]
) -> None:
    kiosk = device(AccessRole.KIOSK)
    assert kiosk.ask("GET", "/v1/hello")[0] == 200
    first = kiosk.wire.sent[-1]
    with TestClient(hub.start()) as restarted:
        assert repeat(restarted, first).json()["type"].endswith("stream-over")


def test_a_revoked_device_is_refused_as_soon_as_the_hub_hears_of_it(
    tmp_path: Path,
) -> None:
    hub = HubInProcess(tmp_path)
    with TestClient(hub.app) as client:
        kiosk = Device(hub, client, hub.folders[AccessRole.KIOSK])
        assert kiosk.ask("GET", "/v1/hello")[0] == 200
        hub.revoke(AccessRole.KIOSK, "stolen")
        assert kiosk.ask("GET", "/v1/hello") == (403, "revoked")
        display = Device(hub, client, hub.folders[AccessRole.DISPLAY])
        assert display.ask("GET", "/v1/hello")[0] == 200
    hub.store.close()


def test_a_hub_trusts_its_devices_for_fourteen_days_without_the_server(tmp_path: Path) -> None:
    hub = HubInProcess(tmp_path)
    with TestClient(hub.app) as client:
        kiosk = Device(hub, client, hub.folders[AccessRole.KIOSK])
        hub.clock.forward(int((TRUSTED_FOR - timedelta(minutes=1)).total_seconds()))
        assert kiosk.ask("GET", "/v1/hello")[0] == 200
        hub.clock.forward(120)
        assert kiosk.ask("GET", "/v1/hello") == (503, "trust-over")
        news = hub.trust.model_copy(update={"as_of": hub.clock.now()})
        hub.credentials.keep_trust(news)
        assert kiosk.ask("GET", "/v1/hello")[0] == 200
    hub.store.close()


def test_a_clock_that_is_put_back_makes_the_fourteen_days_no_longer(tmp_path: Path) -> None:
    hub = HubInProcess(tmp_path)

    def asked_after(passed: timedelta) -> tuple[int, str]:
        """Ask once an hour, as a branch does at least, and at the end after a restart."""
        for _ in range(int(passed / timedelta(hours=1))):
            hub.clock.forward(3600)
            last = kiosk.ask("GET", "/v1/hello")
        return last

    with TestClient(hub.app) as client:
        kiosk = Device(hub, client, hub.folders[AccessRole.KIOSK])
        assert asked_after(timedelta(days=10))[0] == 200
        hub.clock.instant -= timedelta(days=365)
        assert asked_after(timedelta(days=3))[0] == 200
    with TestClient(hub.start()) as client:
        kiosk = Device(hub, client, hub.folders[AccessRole.KIOSK])
        assert asked_after(timedelta(days=2)) == (503, "trust-over")
        heard = hub.trust.as_of + timedelta(days=15)
        hub.credentials.keep_trust(hub.trust.model_copy(update={"as_of": heard}))
        assert kiosk.ask("GET", "/v1/hello")[0] == 200
    hub.store.close()


def test_a_device_with_a_dead_clock_hears_the_time_of_the_hub(
    hub: HubInProcess, client: TestClient
) -> None:
    line = Device(hub, client, hub.folders[AccessRole.DISPLAY])
    signer = Signer(Credentials(hub.folders[AccessRole.DISPLAY]), ManualClock(_LONG_AGO))
    line.session.auth = signer
    status, kind = line.ask("GET", "/v1/hello")
    assert (status, kind) == (401, "clock")


_LONG_AGO = ManualClock().now() - timedelta(days=20_000)
