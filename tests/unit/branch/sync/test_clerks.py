"""An administrator gives and takes PINs on the command line."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from branch.domain.clock import ManualClock
from branch.host.exits import CannotStart
from branch.host.folders import DataFolder
from branch.store import people
from branch.sync.clerks import clerk_command
from tests.helpers.secrets import cheap
from tests.helpers.stores import open_store


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    open_store(tmp_path / "data").close()
    return DataFolder(tmp_path / "data")


def typed(monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(secret + "\n"))


def test_a_pin_is_given_seen_in_the_list_and_taken_away(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = ManualClock()
    typed(monkeypatch, "4837")
    clerk_command(folder, clock, ["set", "clerk-1"], cheap())
    clerk_command(folder, clock, ["list"], cheap())
    listed = capsys.readouterr().out
    assert "clerk-1 now signs in with the new PIN or password." in listed
    assert "PIN or password, last used" in listed
    assert "3 of 4 clerks have no PIN or password" in listed
    assert "4837" not in listed
    clerk_command(folder, clock, ["unlock", "clerk-1"], cheap())
    clerk_command(folder, clock, ["remove", "clerk-1"], cheap())
    assert "clerk-1 has no PIN or password any more." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "secret", "said"),
    [
        (["set", "clerk-9"], "4837", "The branch has no clerk 'clerk-9'. Known: clerk-1,"),
        (["set", "clerk-1"], "1234", "Nothing was changed. It is too easy to guess"),
        (["set", "clerk-1"], "12", "Nothing was changed. It needs 4 digits or letters at least."),
        (["set"], "", "It is: clerk list, clerk set NAME"),
        ([], "", "It is: clerk list, clerk set NAME"),
    ],
)
def test_mistakes_are_answered_in_words_and_change_nothing(
    folder: DataFolder,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    secret: str,
    said: str,
) -> None:
    typed(monkeypatch, secret)
    with pytest.raises(CannotStart, match=said.replace(".", r"\.")):
        clerk_command(folder, ManualClock(), words, cheap())
    store = open_store(folder.root)
    with store.reading() as connection:
        assert not people.who_has_secrets(connection)
    store.close()
