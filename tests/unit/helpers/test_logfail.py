"""The log guard, tried on a small test run of its own."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

TRIED = """
import logging
import pytest

log = logging.getLogger("printer")


def test_unexpected_warning():
    log.warning("paper is low")


def test_information():
    log.info("started")


@pytest.mark.expect_log("WARNING", "paper .* low")
def test_announced_warning():
    log.warning("paper is %s", "very low")


@pytest.mark.expect_log("WARNING", "paper")
def test_announced_warning_that_never_comes():
    pass


@pytest.mark.expect_log("ERROR", "paper")
def test_announced_error_does_not_cover_a_warning():
    log.warning("paper")
    log.error("paper")


@pytest.mark.expect_log("WARNING", "paper")
def test_another_text_than_the_announced_one():
    log.warning("paper")
    log.warning("cutter")


def test_caplog_watches(caplog):
    with caplog.at_level("WARNING"):
        log.warning("paper is low")


def test_caplog_watched_before(caplog):
    with caplog.at_level("WARNING"):
        log.warning("paper is low")
    log.warning("cutter")
"""

INI = """
[pytest]
addopts = -p no:cacheprovider -p no:pytest-qt -v
markers = expect_log(level, pattern)
"""


def test_only_records_that_were_announced_or_watched_pass(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    pytester.makeconftest("from tests.conftest import no_unexpected_log")
    pytester.makeini(INI)
    pytester.makepyfile(test_tried=TRIED)

    run = pytester.runpytest_subprocess()

    failed = {
        line.split("::")[1].split()[0] for line in run.outlines if "::" in line and " ERROR" in line
    }
    assert failed == {
        "test_unexpected_warning",
        "test_announced_warning_that_never_comes",
        "test_announced_error_does_not_cover_a_warning",
        "test_another_text_than_the_announced_one",
        "test_caplog_watched_before",
    }
    run.assert_outcomes(passed=8, errors=5)
