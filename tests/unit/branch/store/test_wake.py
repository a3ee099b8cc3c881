"""Listeners come and go; what they leave behind is cleaned up, and waiting ends when it must."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from branch.host.folders import DataFolder
from branch.store.wake import Wakeups
from tests.helpers.stores import open_store


def files(folder: Path) -> list[str]:
    return sorted(file.name for file in (folder / "wake").iterdir())


def test_what_a_dead_listener_left_goes_even_if_its_number_runs_again(data_dir: Path) -> None:
    store = open_store(data_dir)
    first = store.wakeups()
    (mine,) = files(data_dir)
    port = mine.partition("-")[0]
    # After a power cut the process number may belong to anybody; the port tells.
    left = data_dir / "wake" / f"{int(port) - 1}-{os.getpid()}"
    left.touch()
    second = store.wakeups()
    assert mine in files(data_dir)
    assert left.name not in files(data_dir)
    first.close()
    second.close()
    assert files(data_dir) == []
    store.close()


def test_strange_files_in_the_folder_disturb_nobody(data_dir: Path) -> None:
    store = open_store(data_dir)
    for name in ("notes.txt", "99999999-1", "0-0x"):
        (data_dir / "wake" / name).touch()
    wakeups = store.wakeups()
    with store.transaction():
        pass
    assert wakeups.wait(5)
    wakeups.close()
    store.close()


def test_closing_ends_a_wait_in_another_thread_and_may_be_done_twice(data_dir: Path) -> None:
    store = open_store(data_dir)
    wakeups = store.wakeups()
    answers: list[bool] = []
    waiting = threading.Thread(target=lambda: answers.append(wakeups.wait(60)))
    waiting.start()
    wakeups.close()
    waiting.join(10)
    assert answers == [False]
    wakeups.close()
    assert wakeups.wait(60) is False
    store.close()


def test_a_file_that_does_not_answer_may_have_changed(data_dir: Path) -> None:
    open_store(data_dir).close()
    folder = DataFolder(data_dir)
    wakeups = Wakeups(folder.database, folder.wake)
    for suffix in ("-wal", "-shm"):
        Path(f"{folder.database}{suffix}").unlink(missing_ok=True)
    folder.database.write_bytes(b"this was a database once" * 500)
    assert wakeups.wait(5)
    wakeups.close()
