"""A recorded day becomes arrivals and a branch; a log that does not fit is refused in words."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from branch.domain.configuration import AtDayClose
from branch.host.exits import CannotStart
from branch.protocol.branch_file import read_branch
from installer.replay.recorded import read_day, span_of
from installer.replay.recorded_branch import branch_text, counter_ids

LOG = """arrived,service,counter,called,transferred,left,outcome
2020-05-04T08:00:00,Q1,A7,2020-05-04T08:01:00,,2020-05-04T08:06:00,served
2020-05-04T09:00:00,Q2,A7,2020-05-04T09:00:10,2020-05-04T09:01:10,2020-05-04T09:30:00,served
2020-05-04T09:30:00,Q3,,,,2020-05-04T09:33:00,abandoned
2020-05-04T07:59:00,Q1,A9,2020-05-04T08:00:00,,2020-05-04T08:00:00,served
2020-05-05T08:00:00,Q9,A7,2020-05-05T08:01:00,,2020-05-05T08:06:00,served
"""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    file = tmp_path / "log.csv.gz"
    file.write_bytes(gzip.compress(LOG.encode()))
    return file


def test_only_the_day_and_in_order_of_arrival(log: Path) -> None:
    day = read_day(log, "2020-05-04")
    assert [arrival.at.hour for arrival in day.arrivals] == [7, 8, 9, 9]
    assert day.services == ("Q1", "Q2", "Q3")


def test_only_who_came_between_two_times_of_the_day(log: Path) -> None:
    hour = span_of("08:00-09:30")
    assert hour is not None
    assert [f"{a.at:%H:%M}" for a in read_day(log, "2020-05-04", hour).arrivals] == [
        "08:00",
        "09:00",
    ]
    night = span_of("22:00-23:00")
    assert night is not None
    with pytest.raises(CannotStart, match="no row that arrived on 2020-05-04 between 22:00 and"):
        read_day(log, "2020-05-04", night)


def test_service_time_ends_with_the_handing_on_and_is_never_nothing(log: Path) -> None:
    served = [arrival.service_s for arrival in read_day(log, "2020-05-04").arrivals]
    assert served == [1.0, 300.0, 60.0, 1.0]


def test_a_service_that_nobody_served_may_be_called_everywhere(log: Path) -> None:
    day = read_day(log, "2020-05-04")
    assert day.skills == {"A7": ("Q1", "Q2", "Q3"), "A9": ("Q1", "Q3")}


def test_the_day_makes_a_good_branch_file(log: Path) -> None:
    day = read_day(log, "2020-05-04")
    branch = read_branch(branch_text(day), "day.toml")
    assert set(branch.services) == {"q1", "q2", "q3"}
    assert branch.profile_of("2", None).queues == ("q1", "q3")
    assert counter_ids(day) == {"A7": "1", "A9": "2"}
    assert not branch.no_show.between_calls_s
    assert branch.day.at_close is AtDayClose.CARRY_OVER, "nobody is lost on a slow computer"
    assert not branch.day.restart_numbers


def test_each_display_is_one_of_the_whole_room(log: Path) -> None:
    day = read_day(log, "2020-05-04")
    branch = read_branch(branch_text(day, ["lobby", "lobby-2"]), "day.toml")
    assert list(branch.displays) == ["lobby", "lobby-2"]
    assert not any(display.counters for display in branch.displays.values())


@pytest.mark.parametrize(
    ("content", "day", "words"),
    [
        (LOG, "2021-01-01", "no row that arrived on 2021-01-01"),
        (LOG.replace("called,", "", 1), "2020-05-04", ":1: the column 'called' is missing"),
        (LOG.replace("T08:01:00", "T99:01:00", 1), "2020-05-04", r":2: hour must be"),
    ],
)
def test_a_log_that_does_not_fit_is_refused(
    tmp_path: Path, content: str, day: str, words: str
) -> None:
    file = tmp_path / "log.csv"
    file.write_text(content)
    with pytest.raises(CannotStart, match=words):
        read_day(file, day)


def test_a_log_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="cannot be read"):
        read_day(tmp_path / "nothing.csv", "2020-05-04")
