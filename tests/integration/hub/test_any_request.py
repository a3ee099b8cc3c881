"""No request to the hub's LAN API ends in a server error, and what is described can be asked."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NoReturn

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from branch.desk.commands import use_cases
from branch.domain.clock import ManualClock
from branch.hub.api import create_api
from branch.hub.device_board import DeviceHandler
from branch.hub.electing_api import ElectingHandler
from branch.hub.gate import KeyGate
from branch.hub.handler import HubHandler
from branch.hub.tail import Tail
from branch.protocol.record import GENESIS
from branch.store.store import Store
from branch.sync.ballot import Ballot
from tests.helpers.any_request import try_everything
from tests.helpers.stores import open_store

KEY = "the-key-of-this-branch-alone"


@pytest.fixture
def app(tmp_path: Path) -> Iterator[FastAPI]:
    worker = ThreadPoolExecutor(1)
    store: Store = worker.submit(open_store, tmp_path / "hub", ManualClock(), "hub").result()

    def tail() -> Tail:
        return no_stream()

    yield create_api(
        HubHandler(store),
        DeviceHandler(store, "1"),
        worker,
        tail,
        KeyGate(KEY),
        ElectingHandler(store, Ballot(["http://a", "http://b", "http://c"])),
    )
    worker.submit(store.close).result()
    worker.shutdown()


def no_stream() -> NoReturn:
    raise AssertionError("a stream does not end, so no test may ask for one")


def without_stream(case: Any) -> None:
    """Let what is put to the hub continue an empty copy, now and then, and no stream begin."""
    if case.operation.path == "/v1/log":
        case.query["follow"] = "false"
    if isinstance(case.body, dict) and "after" in case.body:
        case.body |= {"after": 0, "hash": GENESIS}


def test_no_request_is_a_server_error(app: FastAPI) -> None:
    with TestClient(app, raise_server_exceptions=False) as client:
        headers = {"Authorization": f"Bearer {KEY}"}
        answered = try_everything(app, client, examples=5, headers=headers, change=without_stream)
    commands = {name for name, one in use_cases().items() if one.is_command}
    assert {f"POST /v1/decide/{name}" for name in commands} <= answered.keys()
    assert any(200 in statuses for statuses in answered.values())
    reached = [label for label, statuses in answered.items() if statuses & {200, 409}]
    assert len(reached) > len(answered) / 2, answered


def test_without_the_key_nothing_is_told(app: FastAPI) -> None:
    with TestClient(app, raise_server_exceptions=False) as client:
        answered = try_everything(app, client, examples=1, change=without_stream)
    assert set().union(*answered.values()) == {401}
