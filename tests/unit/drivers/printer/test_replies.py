"""What printers answer, cut into answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.printer.port import State
from drivers.printer.replies import (
    Asb,
    PaperByte,
    ProcessId,
    Question,
    Reply,
    ReplyReader,
    StatusByte,
    read_status,
)

ANSWERS: list[tuple[bytes, Reply | None]] = [
    (b"\x12", StatusByte(value=0x12)),
    (b"\x7e", StatusByte(value=0x7E)),
    (b"\x37\x22abcd\x00", ProcessId(value=b"abcd")),
    (b"\x37\x22 ~!7\x00", ProcessId(value=b" ~!7")),
    (b"\x37\x25\x00", None),  # a buffer was cleared
    (b"\x00", PaperByte(value=0)),
    (b"\x0f", PaperByte(value=0x0F)),
    (b"\x11", None),  # XON
    (b"\x13", None),  # XOFF
]


@given(st.lists(st.sampled_from(ANSWERS)), st.data())
def test_answers_come_in_any_pieces(
    answers: list[tuple[bytes, Reply | None]], data: st.DataObject
) -> None:
    stream = b"".join(said for said, _ in answers)
    reader = ReplyReader()
    found: list[Reply] = []
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        found += reader.feed(stream[:size])
        stream = stream[size:]
    assert found == [reply for _, reply in answers if reply is not None]


@given(st.binary())
def test_noise_is_survived(noise: bytes) -> None:
    ReplyReader().feed(noise)


def test_silence_is_neither_fine_nor_empty() -> None:
    assert read_status({}).state is State.UNKNOWN


def test_half_an_answer_is_not_enough_for_fine() -> None:
    assert read_status({Question.PRINTER: 0x12}).state is State.UNKNOWN
    assert read_status({Question.PAPER: 0x12}).state is State.UNKNOWN
    assert read_status({Question.PAPER: 0x72}).state is State.OUT


def test_the_end_of_the_roll_as_a_cause() -> None:
    answers = {Question.PRINTER: 0x1A, Question.OFFLINE_CAUSE: 0x32, Question.PAPER: 0x12}
    assert read_status(answers).state is State.OUT


def test_an_error_that_needs_the_switch() -> None:
    status = read_status({Question.PRINTER: 0x1A, Question.ERROR_CAUSE: 0x32})
    assert status.state is State.OFFLINE
    assert "switch" in status.detail


@given(st.dictionaries(st.sampled_from(Question), st.integers(0, 255)))
def test_every_answer_has_a_state_and_a_sentence(answers: dict[Question, int]) -> None:
    status = read_status(answers)
    assert status.detail


@pytest.mark.parametrize(
    ("asb", "state", "words"),
    [
        (b"\x10\x00\x00\x0f", State.OK, "Ready"),
        (b"\x14\x00\x00\x00", State.OK, "Ready"),
        (b"\x10\x00\x03\x0f", State.LOW, "near its end"),
        (b"\x18\x00\x0f\x0f", State.OUT, "ended"),
        (b"\x38\x00\x0c\x0f", State.COVER_OPEN, "cover"),
        (b"\x18\x08\x00\x0f", State.CUTTER, "cutter is jammed"),
        (b"\x18\x04\x00\x0f", State.CUTTER, "paper is jammed"),
        (b"\x18\x40\x00\x0f", State.HOT, "too hot"),
        (b"\x18\x20\x00\x0f", State.OFFLINE, "switch it off and on"),
        (b"\x18\x00\x00\x0f", State.OFFLINE, "offline"),
    ],
)
def test_an_automatic_status_is_four_bytes(asb: bytes, state: State, words: str) -> None:
    reader = ReplyReader()
    assert [reply for byte in asb[:3] for reply in reader.feed(bytes((byte,)))] == []
    (reply,) = reader.feed(asb[3:])
    assert isinstance(reply, Asb)
    assert reply.status().state is state
    assert words in reply.status().detail


def test_an_automatic_status_that_is_torn_does_not_eat_what_follows() -> None:
    assert ReplyReader().feed(b"\x10\x00\x12") == [PaperByte(value=0), StatusByte(value=0x12)]


def test_an_automatic_status_among_answers() -> None:
    replies = ReplyReader().feed(b"\x12\x10\x00\x03\x0f\x37\x22abcd\x00\x13\x00")
    assert replies == [
        StatusByte(value=0x12),
        Asb(value=b"\x10\x00\x03\x0f"),
        ProcessId(value=b"abcd"),
        PaperByte(value=0),
    ]
