"""Bytes from a serial line: framed, bounded, and never lost for good."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.scanner.lines import LineFramer
from drivers.scanner.port import Refused, Result, Scan, Why
from drivers.scanner.rules import Rules

GAP = 1_000_000
RULES = Rules(shortest=4, longest=16, alphabet="code")
BOUND = RULES.longest * 4


def framer() -> LineFramer:
    return LineFramer(RULES, gap_ns=GAP)


def said(*chunks: bytes) -> list[str | Why]:
    lines = framer()
    return [plain(r) for n, data in enumerate(chunks) for r in lines.feed(data, n + 1)]


def plain(result: Result) -> str | Why:
    return result.code if isinstance(result, Scan) else result.why


@pytest.mark.parametrize(
    ("chunks", "expected"),
    [
        ([b"K7M2\r\n"], ["K7M2"]),
        ([b"K7M2\n\n\r\nR5T6\r"], ["K7M2", "R5T6"]),
        ([b"K7", b"M2\r", b"\n"], ["K7M2"]),
        ([b"\x02K7M2\x03"], ["K7M2"]),
        ([b"\x02K7M2\x03\r\n\x02R5T6\x03"], ["K7M2", "R5T6"]),
        ([b"\x02\x03"], [Why.TOO_SHORT]),
        ([b"\x02K7\r\nM2\x03"], [Why.CONTROL]),
        ([b"K7M2\x02R5T6\x03"], [Why.FRAME, "R5T6"]),
        ([b"\x02K7\x02R5T6\x03"], [Why.FRAME, "R5T6"]),
        ([b"K7\xffM2\n", b"R5T6\n"], [Why.ENCODING, "R5T6"]),
        ([b"K" * 17 + b"\n", b"R5T6\n"], [Why.TOO_LONG, "R5T6"]),
        ([b"K" * 100_000, b"K" * 100_000, b"\n", b"R5T6\n"], [Why.TOO_LONG, "R5T6"]),
        ([b"K" * 100_000, b"\x02R5T6\x03"], [Why.TOO_LONG, "R5T6"]),
    ],
)
def test_codes_between_marks(chunks: list[bytes], expected: list[str | Why]) -> None:
    assert said(*chunks) == expected


def test_a_code_that_breaks_off_is_given_up_and_the_next_one_is_whole() -> None:
    lines = framer()
    assert list(lines.feed(b"K7", 1)) == []
    assert lines.expire(1 + GAP) is None
    assert list(lines.feed(b"R5T6\n", 2 + GAP)) == [
        Refused(why=Why.CUT, length=2, at_ns=2 + GAP),
        Scan(code="R5T6", at_ns=2 + GAP),
    ]


def test_what_spills_over_is_said_once_even_when_it_never_ends() -> None:
    lines = framer()
    results = [r for n in range(50) for r in lines.feed(b"K" * 50, n + 1)]
    assert [plain(r) for r in results] == [Why.TOO_LONG]
    assert lines.expire(60 + GAP) is None
    assert [plain(r) for r in lines.feed(b"R5T6\n", 61 + GAP)] == ["R5T6"]


STREAM = st.lists(
    st.tuples(
        st.binary(max_size=200)
        | st.sampled_from([b"K7M2", b"\r\n", b"\x02", b"\x03", b"\xe2\x80\xae", b"A" * 500]),
        st.sampled_from([1, 10, GAP, GAP + 1]),
    ),
    max_size=30,
)


@given(STREAM)
def test_any_bytes_are_bounded_and_a_good_code_still_comes_through(
    stream: list[tuple[bytes, int]],
) -> None:
    lines, at = framer(), 1
    for data, pause in stream:
        at += pause
        for result in lines.feed(data, at):
            assert isinstance(result, Refused) or RULES.judge(result.code, at) == result
            assert result.at_ns == at
        assert lines.held <= BOUND
    last = [plain(r) for r in lines.feed(b"R5T6\r\n", at + GAP + 1)]
    assert last[-1] == "R5T6"
