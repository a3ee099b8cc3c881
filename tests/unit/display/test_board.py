"""What the lobby sees: every call, for its whole time, in its order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.board import Board, Call, Rules

RULES = Rules(rows=5)


def call(n: int, ticket: str | None = None, counter: str = "1", *, recall: bool = False) -> Call:
    return Call(
        call=n,
        event_id=f"e{n}",
        ticket=ticket or f"t{n}",
        number=f"A{100 + n}",
        counter=counter,
        recall=recall,
    )


def events(board: Board) -> list[str]:
    return [row.call.event_id for row in board.rows]


def hear(board: Board, *calls: Call, now: float) -> Board:
    return board.hear(calls, max((one.call for one in calls), default=0), now)


def framed(board: Board, now: float) -> Board:
    """The board after a frame with all of its rows."""
    return board.seen(events(board), now)


def test_a_call_is_the_newest_row_and_large_at_once() -> None:
    board = framed(hear(Board(rules=RULES), call(1), now=0), 0)

    board = hear(board, call(2), now=60)

    assert events(board) == ["e2", "e1"]
    assert board.large is not None
    assert board.large.call.number == "A102"


def test_a_recall_moves_its_row_up_and_takes_no_second_one() -> None:
    board = framed(hear(Board(rules=RULES), call(1, "t1"), call(2), now=0), 0)

    board = hear(board, call(3, "t1", recall=True), now=60)

    assert events(board) == ["e3", "e2"]
    assert board.large is not None
    assert board.large.call.recall


def test_a_recall_does_not_replace_a_call_that_no_frame_has_shown() -> None:
    board = hear(Board(rules=RULES), call(1, "t1"), call(2, "t1", recall=True), now=0)

    assert events(board) == ["e1"]
    assert events(framed(board, 0.02).tick(0.02)) == ["e2"]


def test_six_calls_at_once_stay_ten_seconds_each() -> None:
    board = hear(Board(rules=RULES), *map(call, range(1, 7)), now=0)
    assert events(board) == ["e5", "e4", "e3", "e2", "e1"]
    board = framed(board, 0.1)

    assert "e6" in [one.event_id for one in board.tick(10.0).pending]
    assert events(board.tick(10.1)) == ["e6", "e5", "e4", "e3", "e2"]


def test_the_time_of_a_call_begins_with_its_frame() -> None:
    board = hear(Board(rules=RULES), *map(call, range(1, 7)), now=0)

    board = framed(board.tick(9.0), 9.0)

    assert "e6" not in events(board.tick(18.9))
    assert "e6" in events(board.tick(19.1))


def test_a_screen_that_is_off_does_not_keep_calls_for_ever() -> None:
    board = hear(Board(rules=RULES), *map(call, range(1, 7)), now=0)

    assert "e6" not in events(board.tick(29))
    assert "e6" in events(board.tick(30))


def test_calls_at_once_stand_large_one_after_the_other_and_the_newest_remains() -> None:
    board = framed(hear(Board(rules=RULES), *map(call, (1, 2, 3)), now=0), 0)
    assert board.spotlight == "e1"

    assert board.tick(1.9).spotlight == "e1"
    board = board.tick(2.0)
    assert board.spotlight == "e2"
    board = board.tick(4.0)
    assert board.spotlight == "e3"
    assert board.tick(1000.0).spotlight == "e3"


def test_a_new_call_after_a_quiet_time_is_large_at_once() -> None:
    board = framed(hear(Board(rules=RULES), call(1), now=0), 0)

    assert hear(board, call(2), now=2.1).spotlight == "e2"


def test_a_start_shows_the_present_each_ticket_once() -> None:
    calls = [call(1, "a"), call(2, "b"), call(3, "a", recall=True), *map(call, range(4, 9))]

    board = Board.start(RULES, calls, 8, now=100.0)

    assert events(board) == ["e8", "e7", "e6", "e5", "e4"]
    assert board.spotlight == "e8"
    assert hear(board, call(8), now=101).pending == ()


def test_after_an_outage_what_is_still_on_the_screen_needs_no_new_frame() -> None:
    old = framed(hear(Board(rules=RULES), *map(call, range(1, 6)), now=0), 0)

    board = Board.start(RULES, list(map(call, range(1, 6))), 5, now=60.0, on_glass=events(old))

    assert events(hear(board, call(6), now=70.0)) == ["e6", "e5", "e4", "e3", "e2"]


def test_nothing_of_yesterday_is_left_in_the_morning() -> None:
    board = framed(hear(Board(rules=RULES), call(1), now=0), 0)

    board = board.tick(3600.0)

    assert board.rows == ()
    assert board.large is None


def test_the_screen_is_stale_ten_seconds_after_its_source_was_last_in_order() -> None:
    board = hear(Board(rules=RULES), call(1), now=0)

    assert not board.stale(10.0)
    assert board.stale(10.1)
    assert not hear(board, now=11).stale(11)


def test_it_remembers_calls_that_never_came() -> None:
    board = hear(Board(rules=RULES), call(1), now=0)

    assert board.lost([2, 3]).missed == (2, 3)


def test_calls_of_other_displays_count_but_are_not_shown() -> None:
    board = Board(rules=RULES).hear([call(2)], 5, now=0)

    assert board.last_call == 5
    assert events(board) == ["e2"]


@given(
    arrivals=st.lists(st.tuples(st.floats(0.0, 5.0), st.integers(1, 8)), min_size=1, max_size=30),
    rows=st.integers(3, 6),
    frame_s=st.sampled_from([0.1, 0.7, 1.3]),
)
def test_every_call_is_shown_in_order_for_its_whole_time(
    arrivals: list[tuple[float, int]], rows: int, frame_s: float
) -> None:
    rules = Rules(rows=rows, stay_s=3.0, keep_s=1e6)
    board = Board(rules=rules)
    coming: list[tuple[float, Call]] = []
    at = 0.0
    for n, (gap, ticket) in enumerate(arrivals, 1):
        at += gap if n % 4 == 0 else 0.0  # four at once
        coming.append((at, call(n, f"t{ticket}")))
    first: dict[str, float] = {}
    last: dict[str, float] = {}
    large: list[str] = []
    now, end = 0.0, at + 3.0 * len(coming) + 3.0 * rows
    while now < end:
        due = [one for when, one in coming if when <= now]
        coming = [(when, one) for when, one in coming if when > now]
        board = hear(board, *due, now=now) if due else board.tick(now)
        for event in reversed(events(board)):
            first.setdefault(event, now)
            last[event] = now
        if board.spotlight is not None and (not large or large[-1] != board.spotlight):
            large.append(board.spotlight)
        board = framed(board, now)
        if not coming and not board.pending and board.next_change(now) == 1e6:
            break
        now += frame_s
    order = [int(event[1:]) for event in first]
    assert order == list(range(1, len(arrivals) + 1))
    replaced = {
        f"e{n}"
        for n, (_, ticket) in enumerate(arrivals, 1)
        if any(later == ticket for _, later in arrivals[n:])
    }
    for event in first:
        gone = last[event] < last[f"e{len(arrivals)}"]
        if gone and event not in replaced:
            assert last[event] - first[event] >= rules.stay_s - frame_s
    assert [int(event[1:]) for event in large] == sorted(int(event[1:]) for event in large)
    assert large[-1] == f"e{len(arrivals)}"


@pytest.mark.parametrize("count", [0, 1, 5, 30])
def test_the_next_change_is_never_now_unless_something_changes(count: int) -> None:
    board = framed(hear(Board(rules=RULES), *map(call, range(1, count + 1)), now=0), 0.0)
    now = 0.0
    for _ in range(200):
        change = board.next_change(now)
        if change is None:
            break
        assert change > now
        now = change
        board = framed(board.tick(now), now)
    assert board.rows == ()


def test_a_call_counts_as_shown_when_a_frame_has_shown_all_before_it() -> None:
    board = hear(Board(rules=RULES), *map(call, range(1, 8)), now=0)
    assert board.shown_to == 0

    board = framed(board, 0)
    assert board.shown_to == 5  # two have no row yet

    board = framed(board.tick(10), 10)
    assert board.shown_to == 7
    assert board.hear((), 9, 11).shown_to == 9  # those were for another display
