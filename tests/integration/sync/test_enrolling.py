"""A hub is enrolled, sends, and is revoked: the real programs, as a technician starts them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from branch.agent import main as agent_main
from branch.host.credentials import Credentials
from branch.host.exits import Exit
from branch.host.folders import DataFolder
from branch.store import outbox
from branch.store.store import Store
from branch.sync.contact import Link, contact
from server.app import main as server_main
from tests.helpers.agent_process import AgentProcess, wait_until
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.server_process import ServerProcess

Words = pytest.CaptureFixture[str]


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'server.db'}"


@pytest.fixture
def server(tmp_path: Path, database: str) -> Iterator[ServerProcess]:
    server = ServerProcess(tmp_path, database, unenrolled=False).start()
    yield server
    server.kill()


def a_code(database: str, capsys: Words, branch: str = "town-hall") -> str:
    arguments = ["enrol-code", "--branch", branch, "--role", "hub", "--database", database]
    assert server_main(arguments) == Exit.OK
    found = re.search(r"code +([A-Z0-9-]{9})", capsys.readouterr().out)
    assert found is not None
    return found.group(1)


def enrol(data: Path, url: str, code: str) -> int:
    return agent_main(["--data", str(data), "enrol", "--server", url, "--code", code])


def link(store: Store) -> Link:
    with store.reading() as connection:
        return contact(connection).link


def all_sent(store: Store) -> bool:
    with store.reading() as connection:
        return outbox.amount(connection).count == 0 and contact(connection).link is Link.CURRENT


def test_a_hub_is_enrolled_sends_changes_its_key_and_is_revoked(
    tmp_path: Path, database: str, server: ServerProcess, capsys: Words
) -> None:
    data, branch = tmp_path / "data", tmp_path / "branch.toml"
    branch.write_text(always_open(town_hall_text()), encoding="utf-8")
    code = a_code(database, capsys)
    assert enrol(data, server.url, code) == Exit.OK
    assert "hub (hub) of town-hall" in capsys.readouterr().out
    agent = AgentProcess(data, "--branch", str(branch)).start()
    try:
        with closing(agent.open_store()) as store:
            wait_until(lambda: all_sent(store), "the server has everything")
            assert agent_main(["--data", str(data), "new-key"]) == Exit.OK
            assert enrol(data, server.url, code) == Exit.USAGE
            assert "already" in capsys.readouterr().err
            agent.kill()
            revoked = ["revoke", "--branch", "town-hall", "hub", "--why", "stolen"]
            assert server_main([*revoked, "--database", database]) == Exit.OK
            agent.start()
            wait_until(lambda: link(store) is Link.REVOKED, "it is revoked")
            with store.reading() as connection:
                assert "stolen" in contact(connection).words
        assert Credentials(DataFolder(data)).current() is None
    finally:
        agent.kill()
    assert server_main(["devices", "--database", database]) == Exit.OK
    assert "revoked" in capsys.readouterr().out


def test_what_does_not_fit_is_said_in_words(
    tmp_path: Path, database: str, server: ServerProcess, capsys: Words
) -> None:
    data, branch = tmp_path / "data", tmp_path / "branch.toml"
    branch.write_text(town_hall_text(), encoding="utf-8")
    assert agent_main(["--data", str(data), "configure", str(branch)]) == Exit.OK
    other = a_code(database, capsys, "village")
    cases = [
        (enrol(data, server.url, "AAAA-AAAA"), "letter by letter"),
        (enrol(data, server.url, other), "belongs to town-hall"),
        (enrol(data, "", ""), "needs --server"),
        (enrol(data, "http://127.0.0.1:9", "AAAA-AAAA"), "cannot be reached"),
        (agent_main(["--data", str(data), "new-key"]), "not enrolled"),
        (
            server_main(["revoke", "--branch", "town-hall", "nobody", "--database", database]),
            "no device 'nobody'",
        ),
    ]
    said = capsys.readouterr().err
    for code, words in cases:
        assert code == Exit.USAGE
        assert words in said
    assert Credentials(DataFolder(data)).current() is None
