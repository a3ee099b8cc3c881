"""What holds for every test: no screen needed, the same pictures everywhere, no silent warning.

`QT_QUICK_BACKEND=software` keeps pictures apart from the graphics of the machine. Hypothesis runs
derandomised, so that a red run is red again; set HYPOTHESIS_PROFILE=explore to look further.
"""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from tests.helpers.logfail import Expected, Guard

pytest_plugins = ["tests.helpers.postgres"]

PATIENCE_MS = 60_000
"""How long a test waits for a condition; the 5 s of pytest-qt are few on a busy computer."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

for _wait in (
    QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitActive,
):  # fmt: skip
    assert _wait.__kwdefaults__
    _wait.__kwdefaults__["timeout"] = PATIENCE_MS

settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("explore", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(autouse=True)
def no_unexpected_log(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail the test for a record of WARNING or above that it did not announce."""
    expected = [Expected.parse(*mark.args) for mark in request.node.iter_markers("expect_log")]
    guard = Guard(caplog.handler)
    root = logging.getLogger()
    root.addHandler(guard)
    yield
    root.removeHandler(guard)
    if complaints := guard.complaints(expected):
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Return a fresh, empty data folder, as a program gets it on its first start."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder
