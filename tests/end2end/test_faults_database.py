"""The shared file damaged or from the future: who hears of it, in which words, and what goes on."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from branch.domain.ticket import Paper
from branch.host.exits import Exit
from branch.protocol.record import first_break
from branch.store import reading
from installer.programs import WINDOWLESS
from tests.helpers.damage import overwrite_table
from tests.helpers.running import ROOT, WINDOWS, Running, eventually
from tests.helpers.stores import operation

KEPT_UP = ("agent", *WINDOWS)


@contextmanager
def kept_up(branch: Running, programs: Sequence[str] = KEPT_UP) -> Iterator[subprocess.Popen[str]]:
    """Let ``nowserving run`` keep the branch's programs up, told by their settings files."""
    for name in programs:
        arguments = branch.program(name).arguments
        options = dict(zip(arguments[::2], arguments[1::2], strict=True))
        lines = [
            f'{option.removeprefix("--")} = "{value}"\n'
            for option, value in options.items()
            if option != "--data"
        ]
        (branch.folder.root / f"{name}.toml").write_text("".join(lines))
    launcher = subprocess.Popen(
        [
            *(sys.executable, "-m", "installer", "run"),
            *("--data", str(branch.folder.root), "--programs", ",".join(programs)),
        ],
        cwd=ROOT,
        env={**os.environ, **WINDOWLESS},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield launcher
    finally:
        if launcher.poll() is None:
            launcher.send_signal(signal.SIGTERM)
        launcher.communicate(timeout=60)


def log_of(branch: Running, program: str) -> str:
    file = branch.folder.log / f"{program}.jsonl"
    return file.read_text("utf-8") if file.exists() else ""


def test_a_damaged_file_is_set_aside_and_the_day_goes_on_with_the_next_number(
    tmp_path: Path,
) -> None:
    with Running(tmp_path) as branch:
        branch.change(sign_in=("clerk-1@1",))
        branch.start("kiosk", "counter")
        given = [branch.take_ticket("identity") for _ in range(3)]
        hand = branch.hand("counter")
        hand.wait("call-next", window="counter-1")
        hand.touch("call-next", window="counter-1")
        hand.wait("start", window="counter-1")
        assert (branch.stop("counter"), branch.stop("kiosk")) == (0, 0)
        before = branch.digest()
        branch.store.close()
        overwrite_table(branch.folder.database, "ticket")

        with kept_up(branch) as launcher:
            again = branch.hand("kiosk")
            eventually(lambda: "were saved" in log_of(branch, "launcher"), "the rescue")
            again.wait("service-identity", timeout_s=60)
            assert branch.digest() == before, "tickets and who is called are as they were"
            ticket = branch.take_ticket("identity")
            assert ticket.number == "A104", "no number on paper is given out twice"
            eventually(lambda: branch.ticket("A104").paper is Paper.CONFIRMED, "its paper")
            hand = branch.hand("counter")
            hand.wait("start", window="counter-1", timeout_s=60)
            hand.touch("start", window="counter-1")
            eventually(lambda: branch.ticket(given[0].number).state == "serving", "serving")
            launcher.send_signal(signal.SIGTERM)
            said = launcher.communicate(timeout=60)[1]
        assert launcher.returncode == Exit.OK

        assert "The database was set aside." in said
        assert "Compare the last tickets on paper with the waiting list." in said
        (kept,) = branch.folder.quarantine.rglob("branch.db")
        assert kept.stat().st_size > 0
        assert any("is damaged" in branch.words(name) for name in KEPT_UP)
        assert "Traceback" not in said
        with branch.store.reading() as connection:
            assert first_break(reading.log(connection, 0)) is None


def test_a_file_that_vanishes_under_running_programs_is_put_back(tmp_path: Path) -> None:
    older = tmp_path / "older.db"
    with Running(tmp_path) as branch, kept_up(branch, ("agent", "kiosk")):
        hand = branch.hand("kiosk")
        hand.wait("service-identity", timeout_s=60)
        numbers = [branch.take_ticket("identity").number]
        with closing(sqlite3.connect(branch.folder.database)) as connection:
            connection.execute("VACUUM INTO ?", (str(older),))
        for times, put_there in enumerate((None, older), 1):
            numbers.append(branch.take_ticket("identity").number)
            eventually(lambda: not papers_to_come(branch), "its paper")
            before = branch.digest()
            branch.store.close()
            for suffix in ("", "-wal", "-shm"):
                Path(f"{branch.folder.database}{suffix}").unlink(missing_ok=True)
            if put_there is not None:
                shutil.copy(put_there, branch.folder.database)
            eventually(
                lambda times=times: log_of(branch, "launcher").count("were saved") == times,  # type: ignore[misc]
                "the newest file is put back",
            )
            hand = branch.hand("kiosk")
            hand.wait("service-identity", timeout_s=60)
            assert branch.digest() == before, "everybody and everything is there"
        numbers.append(branch.take_ticket("identity").number)
        assert numbers == ["A101", "A102", "A103", "A104"]
        assert any("deleted or replaced" in branch.words(name) for name in ("agent", "kiosk"))
        strange = [one.stat().st_size for one in branch.folder.quarantine.rglob("branch.db")]
        assert older.stat().st_size in strange, "what was put there is kept"
        with branch.store.reading() as connection:
            assert first_break(reading.log(connection, 0)) is None


@pytest.mark.parametrize("older", [True, False], ids=["an older copy", "none"])
def test_a_hub_that_starts_without_its_newest_file_gets_the_log_from_the_server(
    tmp_path: Path, older: bool
) -> None:
    copy = tmp_path / "older.db"
    with Running(tmp_path) as branch:
        branch.start("server", "agent")
        given = [issue(branch)]
        with closing(sqlite3.connect(branch.folder.database)) as connection:
            connection.execute("VACUUM INTO ?", (str(copy),))
        given += [issue(branch) for _ in range(3)]
        eventually(lambda: branch.unsent() == 0 and branch.server_has_all(), "the server has all")
        before = branch.digest()
        text = branch.store.branch_text()
        assert branch.stop("agent") == 0
        branch.store.close()
        for suffix in ("", "-wal", "-shm"):
            Path(f"{branch.folder.database}{suffix}").unlink(missing_ok=True)
        if older:
            shutil.copy(copy, branch.folder.database)
        branch.open_store(text)
        assert branch.digest() != before

        branch.start("agent")
        eventually(lambda: "came back from the server" in branch.words("agent"), "the rest")
        eventually(lambda: branch.unsent() == 0 and branch.server_has_all(), "both are whole")
        assert [one.number for one in reversed(branch.all_tickets())] == given
        further = issue(branch)
        assert further not in given
        assert int(further[1:]) > int(given[-1][1:]) + 1, "some may have been given that are lost"
        eventually(branch.server_has_all, "what happens now is taken")


def issue(branch: Running) -> str:
    issued = branch.desk.issue(service="identity", language="en", operation=operation())
    return issued.ticket.number


def papers_to_come(branch: Running) -> bool:
    return any(ticket.paper is Paper.RESERVED for ticket in branch.all_tickets())


@pytest.mark.parametrize("program", WINDOWS)
def test_a_file_from_the_future_is_refused_in_words_and_left_alone(
    tmp_path: Path, program: str
) -> None:
    with Running(tmp_path) as branch:
        branch.store.close()
        with sqlite3.connect(branch.folder.database) as connection:
            connection.execute("PRAGMA user_version = 99")
        connection.close()
        untouched = branch.folder.database.read_bytes()

        branch.start(program, ready=False)

        assert branch.run_to_end(program) == Exit.DATABASE_FROM_THE_FUTURE
        words = branch.words(program)
        assert "written by a newer version" in words
        assert "Nothing was changed." in words
        assert "Traceback" not in words
        assert branch.folder.database.read_bytes() == untouched
