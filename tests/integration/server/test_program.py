"""The real server program: starts, stops, dies in the middle, and says why it cannot start."""

from __future__ import annotations

import os
import socket
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from branch.host.exits import Exit
from branch.protocol.uplink import Receipt, Welcome
from server.app import main
from tests.helpers.branch_log import BranchLog
from tests.helpers.server_process import ServerProcess

Words = pytest.CaptureFixture[str]
JSON = {"Content-Type": "application/json"}


def push(server: ServerProcess, log: BranchLog, first: int, last: int) -> Receipt:
    answer = requests.post(
        f"{server.url}/v1/branches/{log.branch.id}/log",
        data=log.batch(first, last).model_dump_json(),
        headers=JSON,
        timeout=10,
    )
    answer.raise_for_status()
    return Receipt.model_validate_json(answer.text)


def greet(server: ServerProcess, log: BranchLog) -> Welcome:
    answer = requests.post(
        f"{server.url}/v1/branches/{log.branch.id}/hello",
        data=log.hello().model_dump_json(),
        headers=JSON,
        timeout=10,
    )
    return Welcome.model_validate_json(answer.text)


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'server.db'}"
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
def server(address: str, tmp_path: Path) -> Iterator[ServerProcess]:
    process = ServerProcess(tmp_path, address).start()
    yield process
    process.kill()


def test_a_day_through_the_real_program(server: ServerProcess) -> None:
    log = BranchLog.busy_day(steps=300)
    assert greet(server, log).expects == 1
    push(server, log, 1, 300)
    there = requests.get(f"{server.url}/v1/branches/{log.branch.id}", timeout=60).json()
    assert (there["digest"], there["seq"]) == (log.digest, 300)
    page = requests.get(server.url, timeout=60)
    assert "Small branch" in page.text
    assert server.stop() == (0, "")


def test_killed_in_the_middle_of_pushes_nothing_acknowledged_is_lost(
    server: ServerProcess,
) -> None:
    log = BranchLog.busy_day(steps=600)
    greet(server, log)
    acknowledged = 0
    for _ in range(3):
        killer = threading.Timer(0.05, lambda pid=server.pid: os.kill(pid, 9))
        killer.start()
        try:
            while acknowledged < len(log.records):
                receipt = push(server, log, acknowledged + 1, acknowledged + 5)
                acknowledged = receipt.durable_up_to
        except requests.ConnectionError:
            pass
        killer.join()
        server.kill()
        server.start()
        assert greet(server, log).expects > acknowledged
    expects = greet(server, log).expects
    while expects <= len(log.records):
        expects = push(server, log, expects, expects + 99).expects
    there = requests.get(f"{server.url}/v1/branches/{log.branch.id}", timeout=60).json()
    assert (there["digest"], there["hash"]) == (log.digest, log.head)


def test_two_workers_on_one_database_start_together(tmp_path: Path, postgres_url: str) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    workers = [ServerProcess(folder, postgres_url) for folder in folders]
    starting = [threading.Thread(target=worker.start) for worker in workers]
    for thread in starting:
        thread.start()
    for thread in starting:
        thread.join()
    try:
        log = BranchLog.busy_day(steps=200)
        greet(workers[0], log)
        for first in range(1, 200, 20):
            push(workers[first // 20 % 2], log, first, first + 19)
        there = requests.get(f"{workers[1].url}/v1/branches/{log.branch.id}", timeout=60).json()
        assert there["digest"] == log.digest
    finally:
        for worker in workers:
            worker.kill()


def test_a_port_in_use_is_said_in_words(tmp_path: Path, capsys: Words) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, words = (
            main(["--port", str(port), "--database", f"sqlite:///{tmp_path}/s.db"]),
            capsys.readouterr().err,
        )
    assert code == Exit.ADDRESS
    assert f"Port {port} on 127.0.0.1 is in use" in words
    assert "Traceback" not in words


def test_without_keys_no_other_computer_is_served(tmp_path: Path, capsys: Words) -> None:
    code, words = (
        main(["--host", "0.0.0.0", "--database", f"sqlite:///{tmp_path}/s.db"]),
        capsys.readouterr().err,
    )
    assert code == Exit.ADDRESS
    assert "--key-file" in words


def test_a_database_from_the_future_is_refused_and_left_alone(
    tmp_path: Path, capsys: Words
) -> None:
    file = tmp_path / "server.db"
    process = ServerProcess(tmp_path, f"sqlite:///{file}").start()
    process.stop()
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    code, words = main(["--port", "0", "--database", f"sqlite:///{file}"]), capsys.readouterr().err
    assert code == Exit.DATABASE_FROM_THE_FUTURE
    assert "newer version of Now Serving" in words


@pytest.mark.parametrize("kind", ["no database", "torn"])
def test_a_damaged_database_is_refused_in_words(tmp_path: Path, capsys: Words, kind: str) -> None:
    file = tmp_path / "server.db"
    if kind == "torn":
        ServerProcess(tmp_path, f"sqlite:///{file}").start().stop()
        content = bytearray(file.read_bytes())
        content[4096 : 4096 * 3] = os.urandom(4096 * 2)
        file.write_bytes(content)
    else:
        file.write_bytes(b"this is a letter, not a database" * 200)
    before = file.read_bytes()
    code, words = main(["--port", "0", "--database", f"sqlite:///{file}"]), capsys.readouterr().err
    assert code == Exit.DATABASE_DAMAGED
    assert "--restored" in words
    assert "Traceback" not in words
    assert file.read_bytes() == before


def test_a_database_server_that_is_away_is_said_in_words(capsys: Words) -> None:
    address = "postgresql+psycopg://somebody:secret@127.0.0.1:9/nowhere"
    code, words = main(["--port", "0", "--database", address]), capsys.readouterr().err
    assert code == Exit.DATABASE_AWAY
    assert "cannot be reached" in words
    assert "secret" not in words


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--database", "mysql://x/y"], "not supported"),
        (["--database", "sqlite://"], "needs a file"),
        (["--key-file", "nowhere.txt"], "cannot be read"),
        (["--clock", "noon"], "--clock"),
    ],
)
def test_wrong_values_are_said_in_words(capsys: Words, arguments: list[str], says: str) -> None:
    assert main(["--port", "0", *arguments]) == Exit.USAGE
    assert says in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"), [(["--port", "ninety"], "no port"), (["--nonsense"], "--nonsense")]
)
def test_wrong_arguments_are_said_with_the_usage(
    capsys: Words, arguments: list[str], says: str
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == Exit.USAGE
    assert says in capsys.readouterr().err


@pytest.mark.parametrize(("key", "says"), [("# none\n", "holds no key"), ("short", "shorter")])
def test_a_weak_key_is_refused(tmp_path: Path, capsys: Words, key: str, says: str) -> None:
    file = tmp_path / "keys"
    file.write_text(key)
    assert main(["--port", "0", "--key-file", str(file)]) == Exit.USAGE
    assert says in capsys.readouterr().err


def test_restored_begins_a_new_epoch(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'server.db'}"
    ServerProcess(tmp_path, address).start().stop()
    again = ServerProcess(tmp_path, address, "--restored").start()
    try:
        assert requests.get(f"{again.url}/ready", timeout=60).json()["epoch"] == 2
    finally:
        again.kill()
