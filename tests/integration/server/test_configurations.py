"""Publishing a branch file over the API and on the command line: who may, and what is answered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from branch.domain.clock import ManualClock
from branch.host.exits import Exit
from branch.protocol.orders import ORDERS_HEADER, InForce, OrdersAsk
from server.api.keys import Keys
from server.app import create_app, main
from server.db.engine import open_engine
from server.db.upgrade import bring_up_to_date
from tests.helpers.branches import town_hall_text
from tests.helpers.versions import renamed

HUBS, PUBLISHES = "a-key-of-hubs-that-is-long", "a-key-of-publishers-that-is-long"
PATH = "/v1/branches/town-hall/configurations"
AUTHORISED = {"Authorization": f"Bearer {PUBLISHES}"}


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'server.db'}"


@pytest.fixture
def client(database: str) -> Iterator[TestClient]:
    engine = open_engine(database)
    bring_up_to_date(engine)
    keys, publish_keys = Keys((HUBS,), unenrolled=True), Keys((PUBLISHES,))
    app = create_app(engine, keys=keys, clock=ManualClock(), publish_keys=publish_keys)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client
    engine.dispose()


def file(name: str = "North hall") -> dict[str, str]:
    return {"name": "hall.toml", "text": renamed(town_hall_text(), name), "by": "head"}


def test_publish_list_show_and_roll_back(client: TestClient) -> None:
    first = client.post(PATH, json=file(), headers=AUTHORISED).json()
    assert (first["version"], first["published"], first["by"]) == (1, True, "head")
    assert client.post(PATH, json=file(), headers=AUTHORISED).json()["published"] is False
    client.post(PATH, json=file("South hall"), headers=AUTHORISED)
    back = client.post(f"{PATH}/1/roll-back", json={"by": "head"}, headers=AUTHORISED).json()
    assert (back["version"], back["again"]) == (3, 1)
    listed = client.get(PATH, headers=AUTHORISED).json()
    assert [one["version"] for one in listed] == [3, 2, 1]
    assert client.get(f"{PATH}/2", headers=AUTHORISED).json()["text"] == file("South hall")["text"]
    assert client.get(f"{PATH}/9", headers=AUTHORISED).status_code == 404


def test_a_hub_s_key_publishes_nothing(client: TestClient) -> None:
    for headers in ({}, {"Authorization": f"Bearer {HUBS}"}):
        assert client.post(PATH, json=file(), headers=headers).status_code == 401
        assert client.get(PATH, headers=headers).status_code == 401


def test_without_such_keys_there_is_the_command_line(database: str) -> None:
    engine = open_engine(database)
    bring_up_to_date(engine)
    with TestClient(create_app(engine, keys=Keys(unenrolled=True), clock=ManualClock())) as client:
        answer = client.post(PATH, json=file())
    assert answer.status_code == 403
    assert "nowserving-server branch publish FILE" in answer.json()["detail"]
    engine.dispose()


def test_mistakes_and_another_branch_are_answered_in_words(client: TestClient) -> None:
    broken = file() | {"text": town_hall_text().replace("[branch]", "[branch]\ncolour = 1", 1)}
    answer = client.post(PATH, json=broken, headers=AUTHORISED)
    assert answer.status_code == 422
    assert "hall.toml:5: " in answer.json()["detail"]
    other = "/v1/branches/market-hall/configurations"
    answer = client.post(other, json=file(), headers=AUTHORISED)
    assert answer.status_code == 422
    assert "file of the branch town-hall, and market-hall was asked" in answer.json()["detail"]
    huge = file() | {"text": "#" * 1_000_001}
    assert client.post(PATH, json=huge, headers=AUTHORISED).status_code == 422
    assert client.get(PATH, headers=AUTHORISED).json() == []


def test_a_hub_hears_of_it_with_any_answer(client: TestClient) -> None:
    as_hub = {"Authorization": f"Bearer {HUBS}"}
    ask = OrdersAsk(in_force=InForce(name="own", digest="")).model_dump(mode="json")
    path = "/v1/branches/town-hall/orders"
    before = client.post(path, json=ask, headers=as_hub)
    assert ORDERS_HEADER not in before.headers
    client.post(PATH, json=file(), headers=AUTHORISED)
    after = client.post(path, json=ask, headers=as_hub)
    assert after.headers[ORDERS_HEADER] == after.json()["orders"][0]["cursor"]
    page = client.get("/").text
    assert "Branch file" not in page, "a branch that never said hello is not on the page"


def run(database: str, *arguments: str) -> int:
    return main(["branch", *arguments, "--database", database])


def test_the_command_line(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = tmp_path / "one.toml", tmp_path / "two.toml"
    one.write_text(renamed(town_hall_text(), "North hall"), encoding="utf-8")
    two.write_text(renamed(town_hall_text(), "South hall"), encoding="utf-8")
    assert run(database, "publish", str(one), "--by", "head") == 0
    assert "is version 1 of town-hall." in capsys.readouterr().out
    assert run(database, "publish", str(one)) == 0
    assert "already; nothing was done" in capsys.readouterr().out
    assert run(database, "publish", str(two)) == 0
    assert run(database, "roll-back", "town-hall", "1") == 0
    assert "Version 3 of town-hall is version 1 again." in capsys.readouterr().out
    assert run(database, "list", "town-hall") == 0
    said = capsys.readouterr().out.splitlines()
    assert "again version 1" in said[0]
    assert "not taken by the branch yet" in said[0]
    assert "by head: one.toml" in said[2]
    assert run(database, "show", "town-hall", "2") == 0
    assert capsys.readouterr().out == two.read_text(encoding="utf-8")
    assert run(database, "list", "nowhere") == 0
    assert "No version was ever published for nowhere" in capsys.readouterr().out


def test_the_command_line_says_what_is_wrong(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text("[branch", encoding="utf-8")
    assert run(database, "publish", str(broken)) == Exit.BRANCH_FILE
    assert "broken.toml:1: " in capsys.readouterr().err
    assert run(database, "publish", str(tmp_path / "gone.toml")) == Exit.BRANCH_FILE
    assert "cannot be read" in capsys.readouterr().err
    broken.write_bytes(b"\xff\xfe")
    assert run(database, "publish", str(broken)) == Exit.BRANCH_FILE
    assert "UTF-8" in capsys.readouterr().err
    assert run(database, "roll-back", "town-hall", "9") == Exit.USAGE
    assert "no version 9" in capsys.readouterr().err
