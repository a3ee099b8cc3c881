"""Scoring a log: read, replayed with the past only, compared, written."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks.score.command import main
from benchmarks.score.figures import Answer, figures
from benchmarks.score.log import COLUMNS, LogUnreadable, Row, read
from benchmarks.score.replay import Replay, with_own_ahead
from benchmarks.score.rules import RULES, Rules
from benchmarks.score.run import OURS, Span, score
from branch.domain import events as e

EIGHT = datetime(2026, 3, 2, 8, tzinfo=UTC)
DAY = date(2026, 3, 2)
KINDS = {"arrives": e.TicketIssued, "leaves": e.TicketLeft, "called": e.TicketCalled}
RULE_SET = {OURS, *RULES}


def row(
    ticket: int, arrived: float, called: float | None, freed: float, *, counter: str = "1"
) -> Row:
    """Return a ticket of service s; times are seconds after eight."""
    return Row(
        ticket=f"{ticket:07d}",
        service="s",
        counter=counter if called is not None else "",
        arrived=EIGHT + timedelta(seconds=arrived),
        called=None if called is None else EIGHT + timedelta(seconds=called),
        freed=EIGHT + timedelta(seconds=freed),
    )


def busy_log(*, days: int = 1, seed: int = 1) -> list[Row]:
    """Two counters, more people than they can serve at once; some give up."""
    dice = random.Random(seed)
    rows: list[Row] = []
    for day in range(days):
        free = {"1": 0.0, "2": 0.0}
        now = 0.0
        while now < 8 * 3600:
            now += dice.expovariate(1 / 60)
            counter = min(free, key=lambda one: free[one])
            called = max(now, free[counter])
            start = day * 86400 + round(now)
            if called - now > 60 and dice.random() < 0.15:
                rows.append(row(len(rows), start, None, start + 45))
                continue
            free[counter] = called + dice.uniform(40, 180)
            begins, ends = (day * 86400 + round(x) for x in (called, free[counter]))
            rows.append(row(len(rows), start, begins, ends, counter=counter))
    return sorted(rows, key=lambda one: one.arrived)


def plain(at: datetime | None) -> str:
    return at.replace(tzinfo=None).isoformat() if at else ""


def write(path: Path, rows: Sequence[Row]) -> Path:
    """Write a log as a branch would export it."""
    text = io.StringIO()
    out = csv.writer(text)
    out.writerow(COLUMNS)
    for one in rows:
        outcome = "served" if one.called else "abandoned"
        times = plain(one.arrived), plain(one.called), plain(one.freed)
        out.writerow([times[0], one.service, one.counter, times[1], times[2], outcome])
    data = text.getvalue().encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def happenings(rows: Sequence[Row], *, leavers_stay: bool = False) -> list[tuple[str, str]]:
    return [
        (type(event).__name__, getattr(event, "ticket", getattr(event, "counter", ""))[-1:])
        for _, event, _ in Replay(rows, leavers_stay=leavers_stay)
    ]


def test_a_log_is_read_as_it_was_written(tmp_path: Path) -> None:
    rows = busy_log()
    for name in ("log.csv", "log.csv.gz"):
        assert [
            (r.arrived, r.called, r.freed) for r in read(write(tmp_path / name, rows)).rows
        ] == [(r.arrived, r.called, r.freed) for r in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("arrived,service\n", "no column counter"),
        (",".join(COLUMNS) + "\nnever,s,1,,,served\n", "row 2"),
        (",".join(COLUMNS) + "\n2026-03-02T08:00:00,s\n", "row 2"),
        (",".join(COLUMNS) + "\n", "no rows"),
    ],
)
def test_what_is_no_log_is_refused_in_words(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "log.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LogUnreadable, match=said):
        read(path)


def test_a_few_bad_rows_are_left_out_and_told_of(tmp_path: Path) -> None:
    path = write(tmp_path / "log.csv", busy_log())
    good = len(read(path).rows)
    with path.open("a", encoding="utf-8") as lines:
        lines.write("2026-03-02T12:00:00\n,s,1,,,served\n")
    found = read(path)
    assert len(found.rows) == good
    assert [words.partition(":")[0] for words in found.left_out] == [
        f"row {good + 2}",
        f"row {good + 3}",
    ]


def test_half_a_packed_file_is_refused_in_words(tmp_path: Path) -> None:
    path = write(tmp_path / "log.csv.gz", busy_log())
    path.write_bytes(path.read_bytes()[:-500])
    with pytest.raises(LogUnreadable, match=r"log\.csv\.gz"):
        read(path)


def test_a_counter_is_free_from_the_transfer_on(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(
        "arrived,service,counter,called,transferred,left,outcome\n"
        "2026-03-02T08:00:00,s,1,2026-03-02T08:01:00,2026-03-02T08:02:00,"
        "2026-03-02T08:30:00,served\n",
        encoding="utf-8",
    )
    (only,) = read(path).rows
    assert only.freed == EIGHT + timedelta(minutes=2)


def test_a_log_becomes_the_events_of_a_branch() -> None:
    rows = [row(1, 0, 5, 60), row(2, 2, None, 30), row(3, 60, 60, 90)]
    assert happenings(rows) == [
        ("TicketIssued", "1"),
        ("TicketIssued", "2"),
        ("CounterOpened", "1"),
        ("TicketCalled", "1"),
        ("ServingStarted", "1"),
        ("TicketLeft", "2"),
        ("ServingFinished", "1"),
        ("TicketIssued", "3"),
        ("TicketCalled", "3"),
        ("ServingStarted", "3"),
        ("ServingFinished", "3"),
    ]


def test_who_gave_up_stays_until_a_later_arrival_is_called() -> None:
    rows = [row(1, 0, None, 30), row(2, 10, 100, 160)]
    assert happenings(rows, leavers_stay=True) == [
        ("TicketIssued", "1"),
        ("TicketIssued", "2"),
        ("CounterOpened", "1"),
        ("TicketCalled", "1"),
        ("TicketNoShow", "1"),
        ("TicketCalled", "2"),
        ("ServingStarted", "2"),
        ("ServingFinished", "2"),
    ]


def test_who_gave_up_but_came_later_stays_longer() -> None:
    rows = [row(1, 0, 100, 160), row(2, 10, None, 30), row(3, 20, 200, 260)]
    found = happenings(rows, leavers_stay=True)
    assert found.index(("TicketCalled", "1")) < found.index(("TicketCalled", "2"))
    assert found.index(("ServingFinished", "1")) < found.index(("TicketNoShow", "2"))


def test_a_counter_that_calls_nobody_closes_and_who_stayed_expires_at_night() -> None:
    rows = [row(1, 0, 5, 60), row(2, 10, None, 30), row(3, 86400, 86401, 86460)]
    found = happenings(rows, leavers_stay=True)
    assert ("CounterClosed", "1") in found
    assert found.index(("TicketExpired", "2")) < found.index(("TicketIssued", "3"))


def test_an_arrival_finds_the_hall_after_the_calls_of_its_second() -> None:
    rows = [row(1, 0, 20, 60), row(2, 10, 40, 60, counter="2"), row(3, 40, 50, 70, counter="3")]
    assert with_own_ahead(rows) == {rows[1].ticket}


def test_the_simple_rules_say_what_they_are_known_to_say() -> None:
    rows = [
        row(1, 0, 0, 400),
        row(2, 10, 90, 600, counter="2"),
        row(3, 100, 700, 800),
        row(4, 160, 900, 990),
    ]
    rules = Rules()
    said = {}
    for at, event, one in Replay(rows):
        if one and isinstance(event, e.TicketIssued):
            said[one.ticket[-1]] = rules.answers(one)
        rules.take(event, at, one)
    assert said["4"] == {
        "les": 80,
        "hol": 60,
        "ql_own": 150,
        "ql_pooled": 150,
        "last5": 40,
        "hour_mean": 40,
    }


def test_figures_are_those_of_the_books() -> None:
    found = figures([(Answer(10, (0, 5, 10, 20, 30)), 14.0), (Answer(10, (0, 5, 10, 20, 30)), 25)])
    assert (found.mae, found.medae, found.cov80, found.cov90) == (9.5, 9.5, 0.5, 1.0)
    assert found.rmse == pytest.approx(((16 + 225) / 2) ** 0.5)
    assert (found.width80, found.width90) == (15, 30)
    first = (14 * 0.05 + 9 * 0.1 + 4 * 0.5 + 6 * 0.1 + 16 * 0.05) / 5
    second = (25 * 0.05 + 20 * 0.1 + 15 * 0.5 + 5 * 0.9 + 5 * 0.05) / 5
    assert found.pinball == pytest.approx((first + second) / 2)


def test_a_shuffled_future_changes_no_forecast() -> None:
    """What happens from noon on leaves every forecast before noon as it was."""
    noon = EIGHT + timedelta(hours=4)
    rows = busy_log()
    past = [one for one in rows if one.arrived < noon]
    later = [one for one in rows if one.arrived >= noon]
    dice = random.Random(7)
    gaps = [(one.freed - one.arrived) for one in later]
    dice.shuffle(gaps)
    other = [
        Row(one.ticket, one.service, "", one.arrived, None, one.arrived + gap)
        for one, gap in zip(later, gaps, strict=True)
    ]
    span = Span(DAY, DAY, DAY)
    one, two = (
        {
            (found.wait_s, found.answers[OURS], found.printed_s)
            for found in score([*past, *future], span)[: len(past) // 2]
        }
        for future in (later, other)
    )
    assert one == two


def test_the_same_log_is_scored_the_same_twice() -> None:
    rows, span = busy_log(), Span(DAY, DAY, DAY)
    one, two = ([(f.answers, f.printed_s, f.wait_s) for f in score(rows, span)] for _ in range(2))
    assert one == two


def test_the_command_prints_and_writes_every_figure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = write(tmp_path / "log.csv.gz", busy_log(days=3))
    wanted, plot = tmp_path / "out.json", tmp_path / "out.svg"
    options = ["--data", str(data), "--warmup-until", "2026-03-03", "--from", "2026-03-03"]
    options += ["--to", "2026-03-04", "--json", str(wanted), "--plot", str(plot), "--workers", "1"]
    assert main(options) == 0
    found = json.loads(wanted.read_text(encoding="utf-8"))
    for part in ("ahead", "all"):
        assert set(found[part]) == RULE_SET
        assert set(found[part][OURS]) == {
            "mae", "rmse", "medae", "pinball", "cov80", "cov90", "width80", "width90",
        }  # fmt: skip
    assert found["ahead"][OURS]["mae"] < found["ahead"]["les"]["mae"]
    assert {p["part"] for p in found["parts"]} == {"opening", "core", "closing"}
    assert ElementTree.parse(plot).getroot().tag.endswith("svg")
    printed = capsys.readouterr().out
    assert "under LES" in printed
    assert "MAE at most" in printed


def test_days_that_the_log_does_not_hold_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = write(tmp_path / "log.csv", busy_log())
    options = ["--data", str(data), "--warmup-until", "2027-01-01", "--from", "2027-01-01"]
    assert main([*options, "--to", "2027-01-02", "--workers", "1"]) == 2
    assert "the log is from 2026-03-02 to 2026-03-02" in capsys.readouterr().err


@pytest.mark.slow
def test_a_real_week_is_told_far_better_than_by_the_last_one_called() -> None:
    """The first week of the log that the bars were set on, with an empty start."""
    name = os.environ.get("NOWSERVING_QUEUE_LOG")
    if not name:
        pytest.skip("2026-11-23: NOWSERVING_QUEUE_LOG names no real queue log; none is shipped")
    rows = read(Path(name)).rows
    first = rows[0].arrived.date()
    last = first + timedelta(days=7)
    week = [one for one in rows if one.arrived.date() <= last]
    scored = [found for found in score(week, Span(first, last, first)) if found.own_ahead]
    ours = figures((found.answers[OURS], found.wait_s) for found in scored)
    les = figures((found.answers["les"], found.wait_s) for found in scored)
    assert ours.mae < 0.75 * les.mae
    assert ours.cov80 == pytest.approx(0.8, abs=0.03)
    assert ours.cov90 == pytest.approx(0.9, abs=0.03)
