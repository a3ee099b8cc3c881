"""Every route of the server x every role: let in or refused as the table says, and logged."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
import requests
from fastapi import FastAPI
from fastapi.testclient import TestClient

from branch.domain.clock import ManualClock
from branch.host.credentials import Credentials
from branch.host.folders import DataFolder
from branch.host.signer import Signer
from branch.protocol.roles import DEVICES, AccessRole
from installer.enrolling import enrol_all
from server.access.table import TABLE
from server.api.keys import Keys
from server.app import create_app
from tests.helpers.routes import routes_of
from tests.helpers.staff_pages import CHEAP, Browser, StaffPages
from tests.helpers.wired import SERVER, Wire

BRANCH = "town-hall"
READS, PUBLISHES = "a-key-that-tools-read-with", "a-key-to-publish-branch-files"
WITH_ACCOUNT = (AccessRole.ADMINISTRATOR, AccessRole.BRANCH_MANAGER, AccessRole.AUDITOR)


class Walk:
    """A server with a device of each role and an account of each."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock()
        self.pages = StaffPages(folder, self.clock)
        self.folders = {role: folder / role for role in DEVICES}
        database = f"sqlite:///{folder / 'server.db'}"
        enrol_all(database, SERVER, BRANCH, self.clock.now(), self.folders)
        for role in WITH_ACCOUNT:
            self.pages.has(role, role)

    def start(self) -> FastAPI:
        """Return an application; each is good for one client, whose end closes its writer."""
        self.pages.app = create_app(
            self.pages.engine,
            keys=Keys((READS,)),
            clock=self.clock,
            publish_keys=Keys((PUBLISHES,)),
            passwords=CHEAP,
        )
        return self.pages.app


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    return Walk(tmp_path_factory.mktemp("roles"))


def path_of(route: str) -> str:
    return route.replace("{branch}", BRANCH).replace("{version}", "1")


def is_page(route: str) -> bool:
    """Tell whether people open it with an account; programs ask the others with a key."""
    return not route.startswith("/v1/") and route != "/metrics"


def test_every_route_is_in_the_table(walk: Walk) -> None:
    ours = routes_of(walk.start())
    missing = ours - set(TABLE)
    assert not missing, f"say in server/access/table.py who may ask for {missing}"
    elsewhere = {"/sign-in/elsewhere", "/sign-in/back"}
    assert {route for _, route in set(TABLE) - ours} == {"/openapi.json", *elsewhere}


@pytest.mark.parametrize("role", sorted(DEVICES))
def test_every_route_lets_in_the_devices_of_the_table(
    walk: Walk, caplog: pytest.LogCaptureFixture, role: AccessRole
) -> None:
    caplog.set_level(logging.INFO, "server")
    with TestClient(walk.start(), raise_server_exceptions=False, follow_redirects=False) as client:
        session = requests.Session()
        session.auth = Signer(Credentials(DataFolder(walk.folders[role])), walk.clock)
        session.mount("http://", Wire(client))
        for method, route in sorted(TABLE):
            if is_page(route):
                continue
            caplog.clear()
            answer = session.request(
                method,
                f"{SERVER}{path_of(route)}",
                data=None if method == "GET" else b"{}",
                headers={"Content-Type": "application/json"},
            )
            allowed = TABLE[method, route]
            what = f"{role} {method} {route}: {answer.status_code} {answer.text}"
            if allowed is None or role in allowed:
                assert answer.status_code not in {401, 403}, what
            else:
                assert answer.status_code in {401, 403}, what
                assert "refused" in caplog.text, what


@pytest.mark.parametrize(
    ("key", "role"),
    [(READS, AccessRole.AUDITOR), (PUBLISHES, AccessRole.ADMINISTRATOR), ("", AccessRole.CLERK)],
)
def test_every_route_lets_in_the_keys_of_the_table(
    walk: Walk, caplog: pytest.LogCaptureFixture, key: str, role: AccessRole
) -> None:
    caplog.set_level(logging.INFO, "server")
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    with TestClient(walk.start(), raise_server_exceptions=False) as client:
        for method, route in sorted(TABLE):
            if is_page(route):
                continue
            caplog.clear()
            answer = client.request(
                method, path_of(route), json=None if method == "GET" else {}, headers=headers
            )
            allowed = TABLE[method, route]
            what = f"{role} {method} {route}: {answer.status_code} {answer.text}"
            if allowed is None or role in allowed:
                assert answer.status_code not in {401, 403}, what
            else:
                assert answer.status_code in {401, 403}, what
                assert "refused" in caplog.text, what


@pytest.mark.parametrize("role", [*WITH_ACCOUNT, None])
def test_every_page_lets_in_the_accounts_of_the_table(
    walk: Walk, caplog: pytest.LogCaptureFixture, role: AccessRole | None
) -> None:
    caplog.set_level(logging.INFO, "server")
    walk.start()
    with walk.pages.browser() as browser:
        if role is not None:
            assert browser.sign_in(role).status_code == 303
        for method, route in sorted(TABLE):
            if not is_page(route) or method != "GET":
                continue
            caplog.clear()
            allowed = TABLE[method, route]
            if allowed is None or role in allowed:
                assert _let_in(browser, path_of(route)), f"{role} {route}"
            else:
                assert not _let_in(browser, path_of(route)), f"{role} {route}"
                assert role is None or "refused" in caplog.text


def _let_in(browser: Browser, path: str) -> bool:
    answer = browser.get(path)
    sent_away = answer.status_code == 303 and answer.headers["location"].startswith("/sign-in")
    return not sent_away and answer.status_code not in {401, 403}
