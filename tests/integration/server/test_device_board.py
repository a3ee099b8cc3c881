"""The server's device board: what hubs tell, the page, the JSON and the metrics."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from branch.domain.clock import ManualClock
from branch.protocol.devices import BoardHeard, DeviceBoard
from branch.protocol.roles import AccessRole
from branch.protocol.uplink import Welcome
from branch.sync.transport import Refused
from server.api.keys import Keys
from server.app import create_app
from server.handlers import devices
from server.handlers.hello import greet
from tests.helpers.boards import computer_facts, device_board, screen_facts
from tests.helpers.branch_log import BranchLog
from tests.helpers.server_in_process import ServerInProcess
from tests.helpers.staff_pages import StaffPages

BEHIND = device_board(computer_facts(screens=(screen_facts(unshown=3, missed=2),)))


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def server(tmp_path: Path, clock: ManualClock) -> Iterator[ServerInProcess]:
    made = ServerInProcess(tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def client(server: ServerInProcess, clock: ManualClock) -> Iterator[TestClient]:
    with TestClient(create_app(server.engine, keys=Keys(), clock=clock)) as client:
        yield client


def told(server: ServerInProcess, clock: ManualClock, board: DeviceBoard | None) -> str:
    """Let a hub say hello and tell its board; return the branch."""
    log = BranchLog.busy_day(steps=3)
    branch = log.branch.id
    assert isinstance(server.hello(branch, log.hello()), Welcome)
    if board is not None:
        answer = server.do(lambda c: devices.hear(c, branch, board, clock.now()))
        assert isinstance(answer, BoardHeard)
    return branch


def test_the_board_is_there_as_a_page_as_json_and_as_metrics(
    server: ServerInProcess, client: TestClient, clock: ManualClock
) -> None:
    branch = told(server, clock, BEHIND)
    clock.forward(7)
    page = client.get("/devices").text
    assert "3 calls behind" in page
    assert "2 calls never reached it" in page

    (found,) = client.get("/v1/device-boards").json()
    assert (found["branch"], found["board_s"]) == (branch, 7)
    assert client.get(f"/v1/branches/{branch}/device-board").json() == found
    assert DeviceBoard.model_validate(found["board"]) == BEHIND

    text = client.get("/metrics").text
    assert f'nowserving_branch_contact_seconds{{branch="{branch}"}} 7.0' in text
    assert "nowserving_display_unshown_calls{" in text
    heard = [one for one in text.splitlines() if one.startswith("nowserving_computer_heard")]
    assert sorted(one.rpartition(" ")[2] for one in heard) == ["11.0", "7.0"]


def test_a_silent_hub_is_said_on_the_page(
    server: ServerInProcess, client: TestClient, clock: ManualClock
) -> None:
    told(server, clock, BEHIND)
    clock.forward(300)
    assert "has not been heard of for 5 min" in client.get("/devices").text


def test_a_branch_that_told_nothing_is_no_error(
    server: ServerInProcess, client: TestClient, clock: ManualClock
) -> None:
    branch = told(server, clock, None)
    assert "has told nothing of its devices yet" in client.get("/devices").text
    assert client.get(f"/v1/branches/{branch}/device-board").json()["board"] is None
    assert client.get("/v1/branches/nowhere/device-board").status_code == 404


def test_the_fragment_is_the_page_and_costs_nothing_while_it_stays(
    server: ServerInProcess, client: TestClient, clock: ManualClock
) -> None:
    told(server, clock, BEHIND)
    first = client.get("/devices/now")
    assert first.text.strip() in client.get("/devices").text
    again = client.get("/devices/now", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304


def test_a_manager_sees_the_devices_of_the_own_branches_only(tmp_path: Path) -> None:
    pages = StaffPages(tmp_path, ManualClock())
    branch = BranchLog.busy_day(steps=3).branch.id
    for name, place in (("ana", branch), ("ben", "elsewhere")):
        pages.has(name, AccessRole.BRANCH_MANAGER, place)
    hello = BranchLog.busy_day(steps=3).hello()
    pages.write(lambda c: greet(c, branch, hello, ManualClock().now()))
    pages.write(lambda c: devices.hear(c, branch, BEHIND, ManualClock().now()))
    seen = {}
    for name in ("ana", "ben"):
        with pages.browser() as browser:
            assert browser.get("/devices").status_code == 303
            assert browser.get("/devices/now").status_code == 401
            browser.sign_in(name)
            seen[name] = "3 calls behind" in browser.get("/devices").text
    assert seen == {"ana": True, "ben": False}
    pages.close()


def test_a_board_of_a_stranger_or_a_newer_version_is_refused(
    server: ServerInProcess, clock: ManualClock
) -> None:
    answer = server.do(lambda c: devices.hear(c, "nobody", BEHIND, clock.now()))
    assert isinstance(answer, Refused)
    newer = BEHIND.model_copy(update={"protocol": 2})
    branch = told(server, clock, None)
    answer = server.do(lambda c: devices.hear(c, branch, newer, clock.now()))
    assert isinstance(answer, Refused)
    assert "Update the server" in answer.words
