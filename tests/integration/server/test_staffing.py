"""The staffing plan from a copied log: on the page, on the terminal, and every refusal in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from branch.domain.clock import ManualClock
from branch.host.exits import Exit
from branch.protocol.branch_file import read_branch
from branch.protocol.uplink import BATCH_RECORDS
from server.api.keys import Keys
from server.app import create_app, main
from server.db.engine import WRITES, open_engine
from server.db.upgrade import bring_up_to_date
from server.handlers.hello import greet
from server.handlers.push import take
from tests.helpers.branch_log import BranchLog
from tests.helpers.branches import town_hall_text
from tests.helpers.weeks import weeks_log

NOW = datetime(2026, 3, 14, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
def log() -> BranchLog:
    branch = read_branch(town_hall_text(), "town_hall.toml")
    return weeks_log(branch, first=date(2026, 3, 2), weeks=2, per_day=90, counters=3)


@pytest.fixture(scope="module")
def address(log: BranchLog, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a server's database that has the log."""
    found = f"sqlite:///{tmp_path_factory.mktemp('server') / 'server.db'}"
    engine = open_engine(found)
    bring_up_to_date(engine)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        greet(connection, log.branch.id, log.hello(), NOW)
        for first in range(1, len(log.records) + 1, BATCH_RECORDS):
            batch = log.batch(first, first + BATCH_RECORDS - 1)
            take(connection, log.branch.id, batch, NOW)
    engine.dispose()
    return found


@pytest.fixture
def engine(address: str) -> Iterator[Engine]:
    engine = open_engine(address)
    yield engine
    engine.dispose()


def pages(engine: Engine, folder: Path | None = None) -> TestClient:
    app = create_app(engine, keys=Keys(), clock=ManualClock(NOW), branch_files=folder)
    return TestClient(app, raise_server_exceptions=False)


def shown(html: str) -> str:
    """Return what is read, without the marks."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def test_the_page_plans_the_next_day_and_says_from_what(engine: Engine, log: BranchLog) -> None:
    with pages(engine) as client:
        answer = client.get(f"/staffing/{log.branch.id}")
        assert log.branch.id in client.get("/staffing").text
    text = shown(answer.text)
    assert answer.status_code == 200
    # 14 March is a Saturday, on which this branch was never open.
    assert "Monday 2026-03-16" in text
    assert "from 2 Mondays, the latest 2026-03-09" in text
    assert "80 in 100 called within 10 min" in text
    assert re.search(r"Learnt from \d+ tickets", text)
    assert re.search(r"08:00 \d", text)
    assert "form-action 'self'" in answer.headers["content-security-policy"]


def test_a_wish_is_planned_for_and_tried_out(engine: Engine, log: BranchLog) -> None:
    url = f"/staffing/{log.branch.id}"
    with pages(engine) as client:
        wish = {"day": "2026-03-17", "within": "5", "percent": "90", "trial": "1"}
        text = shown(client.get(url, params=wish).text)
        again = shown(client.get(url, params=wish).text)
    assert "Tuesday 2026-03-17" in text
    assert "90 in 100 called within 5 min" in text
    assert "Tried on 40 played days" in text
    assert "one counter less" in text
    assert text == again


def test_a_branch_file_brings_targets_and_its_mistakes_are_said(
    engine: Engine, log: BranchLog, tmp_path: Path
) -> None:
    url = f"/staffing/{log.branch.id}"
    file = tmp_path / f"{log.branch.id}.toml"
    text = town_hall_text().replace("target_wait_min = 10", "target_wait_min = 7")
    file.write_text(text, encoding="utf-8")
    with pages(engine, tmp_path) as client:
        text = shown(client.get(url).text)
        assert "Target: 80 in 100 called within 7 min, and at most" in text
        assert "no branch file" not in text
        file.write_text("[branch", encoding="utf-8")
        broken = client.get(url)
    assert broken.status_code == 200
    assert "The branch file has mistakes" in broken.text


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"day": "tomorrow"}, "tomorrow is no day; write it like 2026-03-02."),
        ({"day": "2026-03-01"}, "has no day before 2026-03-01"),
        ({"within": "-3"}, "a whole number from 1 to 240, not -3"),
        ({"percent": "100"}, "a whole number from 1 to 99, not 100"),
    ],
)
def test_a_wish_that_cannot_be_met_is_said(
    engine: Engine, log: BranchLog, wish: dict[str, str], said: str
) -> None:
    with pages(engine) as client:
        answer = client.get(f"/staffing/{log.branch.id}", params=wish)
    assert answer.status_code == 200
    assert said in shown(answer.text)


def test_an_unknown_branch_is_not_there(engine: Engine) -> None:
    with pages(engine) as client:
        answer = client.get("/staffing/nowhere")
    assert answer.status_code == 404
    assert "No branch nowhere has been heard from" in answer.text


def test_the_terminal_prints_the_same_plan(
    address: str, log: BranchLog, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main([
        "staffing", "--database", address, "--branch", log.branch.id, "--day", "2026-03-16",
        "--formula-only",
    ])  # fmt: skip
    said = capsys.readouterr().out
    assert code == 0
    assert "counters for Monday 2026-03-16" in said
    assert re.search(r"^ +10:00 +\d", said, re.MULTILINE)
    assert "Tried on" not in said


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--branch", "nowhere"], "Known are: town-hall."),
        (["--branch", "town-hall", "--day", "x"], "x is no day"),
        (["--branch", "town-hall", "--weeks", "0"], "at least one week"),
        (["--branch", "town-hall", "--branch-file", "/none.toml"], "The branch file has mistakes"),
    ],
)
def test_the_terminal_says_what_is_wrong(
    address: str, options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["staffing", "--database", address, *options]) == Exit.USAGE
    assert said in capsys.readouterr().err


def test_no_database_is_made_by_asking(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "none.db"
    code = main(["staffing", "--database", f"sqlite:///{file}", "--branch", "town-hall"])
    assert code == Exit.DATABASE_AWAY
    assert "There is no database" in capsys.readouterr().err
    assert not file.exists()


def test_a_branch_without_a_day_yet_is_told_when(tmp_path: Path, log: BranchLog) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'new.db'}")
    bring_up_to_date(engine)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        greet(connection, log.branch.id, log.hello(), NOW)
    with pages(engine) as client:
        text = shown(client.get(f"/staffing/{log.branch.id}").text)
    engine.dispose()
    assert "The first plan is possible after its first day" in text
