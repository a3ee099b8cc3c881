"""What a demo is asked and cannot do is answered at once, in a sentence, before anything starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from branch.host.exits import Exit
from installer.launcher import main


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ("--replay LOG", "--day 2014-01-04"),
        ("--replay LOG --day 2014-01", "'2014-01' is no day"),
        ("--replay LOG --day 2014-01-99", "'2014-01-99' is no day"),
        ("--replay LOG --day 2014-01-04", "cannot be read: No such file or directory."),
        ("--replay LOG --day 2014-01-04 --speed 0", "above 0"),
        ("--replay LOG --day 2014-01-04 --speed nan", "above 0"),
        ("--replay LOG --day 2014-01-04 --kill kiosk,lift", "'lift' is no program. Known: server"),
        ("--day 2014-01-04", "need the log"),
        ("--between 09:00-10:00", "need the log"),
        ("--replay LOG --day 2014-01-04 --between 9-10", "are no hours"),
        ("--replay LOG --day 2014-01-04 --between 10:00-09:00", "are no hours"),
        ("--displays 0", "1 to 8"),
        ("--displays 9", "1 to 8"),
        ("--replay LOG --day 2014-01-04 --kill display-2", "Known: server, agent, kiosk, display,"),
        ("--computers 5", "1 to 4"),
        ("--computers 2 --replay LOG --day 2014-01-04", "do not go together"),
        ("--branch BYTES", "not a text in UTF-8"),
        ("--branch NOWHERE", "No such file"),
    ],
)
def test_a_wish_nobody_can_fulfil(
    wish: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "BYTES").write_bytes(b"\xe0\xff")
    out = tmp_path / "demo"
    places = {name: str(tmp_path / name) for name in ("LOG", "BYTES", "NOWHERE")}
    options = [places.get(word, word) for word in wish.split()]

    code = main(["demo", "--headless", "--out", str(out), *options])

    assert code in (Exit.USAGE, Exit.BRANCH_FILE)
    assert words in capsys.readouterr().err
    assert not out.exists()
