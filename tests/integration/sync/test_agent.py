"""The real agent: with the real server, killed in the middle, and its words to technicians."""

from __future__ import annotations

import json
import logging
import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest
import requests
from sqlalchemy.exc import DatabaseError

from branch.agent import main
from branch.desk.local import LocalDesk
from branch.domain import issuing
from branch.host.exits import Exit
from branch.protocol.record import Record, first_break
from branch.store import outlook
from branch.store.store import Store
from tests.helpers.agent_process import (
    AgentProcess,
    everything_sent,
    state_of,
    wait_until,
)
from tests.helpers.branches import BRANCH_FILES
from tests.helpers.server_process import ServerProcess
from tests.helpers.stores import operation

KEY = "a-key-for-the-tests-of-the-agent"


@pytest.fixture(autouse=True)
def log_handlers() -> Iterator[None]:
    """Take away the log and the signals of a program that ran within this process."""
    root = logging.getLogger()
    signals = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    before, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    for number, handler_before in signals.items():
        signal.signal(number, handler_before)


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    file = tmp_path / "key"
    file.write_text(f"# one key\n{KEY}\n")
    return file


@pytest.fixture
def server(tmp_path: Path, key_file: Path) -> Iterator[ServerProcess]:
    database = f"sqlite:///{tmp_path / 'server.db'}"
    server = ServerProcess(tmp_path, database, "--key-file", str(key_file)).start()
    yield server
    server.kill()


def anytime_branch(folder: Path) -> Path:
    """Return the town hall's file with its door never shut, so that tests may run at night."""
    text = (BRANCH_FILES / "town_hall.toml").read_text(encoding="utf-8")
    before, _, rest = text.partition("[opening]")
    _, _, after = rest.partition("\n[day]")
    always = '[opening]\nmon-sun = "00:00-24:00"\n'
    file = folder / "anytime.toml"
    file.write_text(f"{before}{always}\n[day]{after}", encoding="utf-8")
    return file


def issue(store: Store, count: int) -> None:
    services = list(store.branch().services)
    for number in range(count):
        service = services[number % len(services)]
        decision = partial(issuing.issue, service=service, language="en")
        store.decide(decision, actor="test")


def at_server(server: ServerProcess) -> tuple[int, str, str]:
    answer = requests.get(
        f"{server.url}/v1/branches/town-hall",
        headers={"Authorization": f"Bearer {KEY}"},
        timeout=10,
    ).json()
    return answer["seq"], answer["hash"], answer["digest"]


@pytest.fixture
def agent(tmp_path: Path, server: ServerProcess, key_file: Path) -> Iterator[AgentProcess]:
    branch = str(anytime_branch(tmp_path))
    options = ["--branch", branch, "--server", server.url, "--key-file", str(key_file)]
    agent = AgentProcess(tmp_path / "data", *options).start()
    yield agent
    agent.kill()


def test_the_agent_says_how_long_people_wait_and_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    agent = AgentProcess(tmp_path / "data", "--branch", str(anytime_branch(tmp_path))).start()
    with closing(agent.open_store()) as store:
        desk = LocalDesk(store)
        desk.open_counter(counter="2", clerk="clerk-1")

        def known() -> bool:
            with store.reading() as connection:
                said = outlook.outlooks(connection, store.clock.now())
            return bool("identity" in said and said["identity"].wait)

        try:
            wait_until(known, "a wait is said")
            ticket = desk.issue(service="identity", language="en", operation=operation()).ticket
        finally:
            code, _ = agent.stop()
        with store.reading() as connection:
            told = outlook.told_to(connection, ticket)
        assert told is not None
        assert told.wait is not None
    assert code == Exit.OK
    data = ["--data", str(tmp_path / "data")]
    assert main([*data, "explain", "a101"]) == Exit.OK
    assert "ticket         A101" in capsys.readouterr().out
    assert main([*data, "forecast", "7"]) == Exit.OK
    assert "tickets were told a wait" in capsys.readouterr().out


def test_tickets_reach_the_server_and_the_agent_stops_cleanly(
    agent: AgentProcess, server: ServerProcess
) -> None:
    with closing(agent.open_store()) as store:
        issue(store, 30)
        wait_until(lambda: everything_sent(store), "everything is sent")
        assert at_server(server) == state_of(store)
        assert agent.stop() == (0, "")


def test_killed_in_the_middle_of_a_push_nothing_is_lost_or_doubled(
    agent: AgentProcess, server: ServerProcess
) -> None:
    with closing(agent.open_store()) as store:
        for _ in range(3):
            issue(store, 40)
            agent.kill()
            issue(store, 5)
            agent.start()
        wait_until(lambda: everything_sent(store), "everything is sent")
        assert at_server(server) == state_of(store)


def test_the_server_goes_away_and_comes_back(agent: AgentProcess, server: ServerProcess) -> None:
    with closing(agent.open_store()) as store:
        issue(store, 10)
        server.kill()
        issue(store, 40)
        server.start()
        wait_until(lambda: everything_sent(store), "everything is sent")
        assert at_server(server) == state_of(store)


def test_the_server_s_database_is_put_back_to_an_hour_ago_in_the_middle_of_a_day(
    agent: AgentProcess, server: ServerProcess, tmp_path: Path
) -> None:
    database, copy = tmp_path / "server.db", tmp_path / "an-hour-ago.db"
    with closing(agent.open_store()) as store:
        issue(store, 20)
        wait_until(lambda: everything_sent(store), "the morning is sent")
        with closing(sqlite3.connect(database)) as here, closing(sqlite3.connect(copy)) as there:
            here.backup(there)
        issue(store, 20)
        wait_until(lambda: everything_sent(store), "the hour is sent")
        server.kill()
        issue(store, 5)
        for file in tmp_path.glob("server.db*"):
            file.unlink()
        copy.rename(database)
        server.start("--restored")
        issue(store, 5)
        wait_until(lambda: at_server(server) == state_of(store), "the same digest at both ends", 90)
        assert store.branch_text(), "and the branch works on"
        assert state_of(store)[0] == 50


def test_the_technician_s_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, branch = ["--data", str(tmp_path / "data")], str(anytime_branch(tmp_path))
    assert main([*data, "configure", branch]) == 0
    assert "is in force." in capsys.readouterr().out
    assert main(["configure", branch, *data]) == 0
    assert "in force already" in capsys.readouterr().out
    with closing(AgentProcess(tmp_path / "data").open_store()) as store:
        issue(store, 12)
        head, digest = state_of(store)[1:]
        assert main([*data, "verify"]) == 0
        said = capsys.readouterr().out
        assert "The log holds: 12 records" in said
        assert head in said
        assert digest in said
        assert main([*data, "status"]) == 0
        said = capsys.readouterr().out
        assert "unsent         12, the oldest from" in said
        assert "never tried" in said
        assert main([*data, "export"]) == 0
        lines = capsys.readouterr().out.splitlines()
        records = [Record.model_validate_json(line) for line in lines]
        assert first_break(records) is None
        assert json.loads(lines[-1])["seq"] == 12


@pytest.mark.parametrize("kind", ["changed", "cut", "removed"])
def test_verify_finds_what_was_tampered_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    data = ["--data", str(tmp_path / "data")]
    main([*data, "configure", str(anytime_branch(tmp_path))])
    with closing(AgentProcess(tmp_path / "data").open_store()) as store:
        issue(store, 9)
        statement, at = {
            "changed": ("UPDATE event SET actor = 'x' WHERE seq = 5", 5),
            "cut": ("DELETE FROM event WHERE seq > 6", 7),
            "removed": ("DELETE FROM event WHERE seq = 3", 3),
        }[kind]
        with sqlite3.connect(tmp_path / "data" / "branch.db") as connection:
            connection.execute(statement)
        connection.close()
        capsys.readouterr()
        assert main([*data, "verify"]) == Exit.DATABASE_DAMAGED
        assert f"broken at record {at}" in capsys.readouterr().err


def test_no_configuration_is_said_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, words = main(["--data", str(tmp_path / "data")]), capsys.readouterr().err
    assert code == Exit.NO_CONFIGURATION
    assert "configure FILE" in words


def test_a_broken_branch_file_is_answered_with_line_and_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = anytime_branch(tmp_path)
    file.write_text(file.read_text().replace("[branch]", "[branch]\ncolour = 1", 1))
    code, words = (
        main(["--data", str(tmp_path / "data"), "--branch", str(file)]),
        capsys.readouterr().err,
    )
    assert code == Exit.BRANCH_FILE
    assert "colour" in words
    assert "Traceback" not in words


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["fly"], Exit.USAGE, "'fly' is no command"),
        (["configure"], Exit.USAGE, "takes 1 file"),
        (["status", "extra"], Exit.USAGE, "takes no file"),
        (["explain"], Exit.USAGE, "takes 1 to 2 words"),
        (["explain", "A101", "yesterday"], Exit.USAGE, "'yesterday' is no day like 2026-03-02"),
        (["forecast", "1000"], Exit.USAGE, "from 1 to 90"),
        (["status"], Exit.NO_CONFIGURATION, "There is no data"),
        (["--server", "somewhere"], Exit.USAGE, "is no address"),
        (["--server", "http://x", "--key-file", "gone"], Exit.USAGE, "cannot be read"),
        (["--branch", "gone.toml"], Exit.BRANCH_FILE, "cannot be read"),
        (["--clock", "noon"], Exit.USAGE, "--clock"),
    ],
)
def test_wrong_arguments_are_said_in_words(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: Exit,
    says: str,
) -> None:
    assert main(["--data", str(tmp_path / "data"), *arguments]) == code
    assert says in capsys.readouterr().err


def test_a_database_from_the_future_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(tmp_path / "data")]
    main([*data, "configure", str(anytime_branch(tmp_path))])
    with sqlite3.connect(tmp_path / "data" / "branch.db") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert main(data) == Exit.DATABASE_FROM_THE_FUTURE
    assert "newer version" in capsys.readouterr().err


@pytest.mark.parametrize("thread", ["main", "sync"])
def test_a_database_that_breaks_while_it_runs_is_said_in_words(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    thread: str,
) -> None:
    data = ["--data", str(tmp_path / "data")]
    main([*data, "configure", str(anytime_branch(tmp_path))])

    def broken(*_: object, **__: object) -> NoReturn:
        cause = sqlite3.DatabaseError("database disk image is malformed")
        raise DatabaseError("SELECT 1", None, cause)

    place = (
        "branch.hub.duties.DayEnd.look" if thread == "main" else "branch.sync.outlet.Outlet.hello"
    )
    monkeypatch.setattr(place, broken)
    assert main([*data, "--server", "http://127.0.0.1:9"]) == Exit.DATABASE_DAMAGED
    assert "is damaged" in capsys.readouterr().err


def test_a_damaged_database_is_said_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "branch.db").write_bytes(os.urandom(20_000))
    assert main(["--data", str(tmp_path / "data")]) == Exit.DATABASE_DAMAGED
    assert "damaged" in capsys.readouterr().err
