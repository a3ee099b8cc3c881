"""No request to the server's API ends in a server error."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from branch.domain.clock import ManualClock
from server.api.keys import Keys
from server.app import create_app
from server.db.engine import open_engine
from server.db.upgrade import bring_up_to_date
from tests.helpers.any_request import try_everything
from tests.helpers.branch_log import BranchLog

KEY = "a-key-that-is-long-enough-for-a-test"


@pytest.fixture
def app(tmp_path: Path) -> Iterator[FastAPI]:
    engine = open_engine(f"sqlite:///{tmp_path / 'server.db'}")
    bring_up_to_date(engine)
    keys = Keys((KEY,), unenrolled=True)
    yield create_app(engine, keys=keys, clock=ManualClock(), publish_keys=keys)
    engine.dispose()


def test_no_request_is_a_server_error(app: FastAPI) -> None:
    log = BranchLog.busy_day(steps=20)
    headers = {"Authorization": f"Bearer {KEY}"}
    with TestClient(app, raise_server_exceptions=False) as client:
        path = f"/v1/branches/{log.branch.id}"
        hello, batch = log.hello(), log.batch(1, 20)
        for place, message in (("hello", hello), ("log", batch)):
            answer = client.post(
                f"{path}/{place}", json=message.model_dump(mode="json"), headers=headers
            )
            assert answer.status_code == 200
        answered = try_everything(app, client, examples=10, headers=headers)
    assert {200, 404, 422} <= set().union(*answered.values())
