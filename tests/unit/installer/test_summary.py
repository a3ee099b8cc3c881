"""The figures of a summary come from the moments in the logs."""

from __future__ import annotations

import json
from pathlib import Path

from installer.replay.summary import between, percentiles, read_moments, times


def write(file: Path, *moments: tuple[str, str, int]) -> None:
    lines = [
        json.dumps({"from": "nowserving.moments", "what": what, "key": key, "ns": ns})
        for what, key, ns in moments
    ]
    file.write_text("\n".join([*lines, '{"from": "nowserving.moments", "what": "cut o']))


def test_moments_of_two_programs_are_laid_beside_one_another(tmp_path: Path) -> None:
    write(tmp_path / "counter.jsonl", ("call_pressed", "c1", 1_000_000))
    write(
        tmp_path / "display.jsonl",
        ("call_shown", "c1", 9_000_000),
        ("call_shown", "c1", 8_000_000),
        ("call_shown", "c2", 8_000_000),
    )
    moments = read_moments(tmp_path)
    assert moments.repeated["call_shown"] == 1
    assert between(moments, "call_pressed", "call_shown") == [7_000_000]
    assert between(moments, "call_pressed", "call_sound") == []


def test_a_display_is_measured_by_its_own_log_and_the_older_half_of_it_comes_first(
    tmp_path: Path,
) -> None:
    write(tmp_path / "counter.jsonl", ("call_pressed", "c1", 1_000_000))
    write(tmp_path / "display.jsonl", ("call_shown", "c1", 2_000_000))
    write(tmp_path / "display-2.jsonl.1", ("call_shown", "c1", 5_000_000))
    write(tmp_path / "display-2.jsonl", ("call_shown", "c2", 5_000_000))
    own = read_moments(tmp_path, "display-2")
    assert list(own.of("call_shown")) == ["c1", "c2"]
    assert between(read_moments(tmp_path), "call_pressed", "call_shown", own) == [4_000_000]


def test_a_touch_is_tied_to_its_ticket_by_the_operation(tmp_path: Path) -> None:
    write(
        tmp_path / "kiosk.jsonl",
        ("touch", "op", 5_000_000),
        ("operation:op", "ticket", 6_000_000),
        ("ticket_bytes", "ticket", 25_000_000),
        ("touch", "refused", 50_000_000),
    )
    assert times(read_moments(tmp_path))["touch_to_ticket"] == {
        "p50": 20.0,
        "p99": 20.0,
        "count": 1,
    }


def test_percentiles_are_values_that_were_measured() -> None:
    values = [n * 1_000_000 for n in range(1, 201)]
    assert percentiles(values) == {"p50": 100.0, "p99": 198.0, "count": 200}
    assert percentiles([]) == {"p50": None, "p99": None, "count": 0}
