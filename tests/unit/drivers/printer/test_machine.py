"""The emulated printer behaves like the manuals say, nasty parts included."""

import pytest

from drivers.printer.escpos import CUT, RESET, raster_bytes
from drivers.printer.machine import Condition, Machine
from drivers.printer.replies import Question, ask_process_id
from tests.helpers.tickets import picture

CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"


def ask(machine: Machine) -> list[int]:
    return [machine.feed(question.command)[0] for question in Question]


@pytest.mark.parametrize(
    ("condition", "bits"),
    [
        (Condition(), [0x12, 0x12, 0x12, 0x12]),
        (Condition(paper_mm=100), [0x12, 0x12, 0x12, 0x1E]),
        (Condition(paper_mm=0), [0x1A, 0x32, 0x12, 0x7E]),
        (Condition(cover_open=True), [0x1A, 0x16, 0x12, 0x12]),
        (Condition(hot=True), [0x1A, 0x52, 0x52, 0x12]),
        (Condition(offline=True), [0x1A, 0x12, 0x12, 0x12]),
    ],
)
def test_status_bits(condition: Condition, bits: list[int]) -> None:
    assert ask(Machine(condition)) == bits


def test_a_jammed_cutter_shows_at_the_cut() -> None:
    machine = Machine(Condition(cutter_jammed=True))
    assert ask(machine)[0] == 0x12
    machine.feed(raster_bytes(picture(8)) + CUT)
    assert ask(machine) == [0x1A, 0x52, 0x1A, 0x12]
    assert machine.take_slips() == []


def test_a_job_may_come_in_any_pieces() -> None:
    data = RESET + raster_bytes(picture(40)) + CUT
    machine = Machine()
    for byte in data:
        machine.feed(bytes((byte,)))
    assert machine.take_slips() == [data]


def test_the_process_id_comes_when_the_job_is_done() -> None:
    machine = Machine(Condition(held=True))
    job = RESET + raster_bytes(picture(40)) + CUT + ask_process_id(b"ab12")
    assert machine.feed(job) == b""
    assert machine.set(Condition()) == b"\x37\x22ab12\x00"


def test_the_roll_ends_in_a_picture_and_the_rest_waits() -> None:
    whole = picture(80)
    machine = Machine(Condition(paper_mm=5))
    machine.feed(raster_bytes(whole) + CUT)
    assert machine.hanging == raster_bytes(picture(80))[:6] + b"\x28\x00" + whole.rows[: 40 * 72]
    machine.set(Condition())
    (stale,) = machine.take_slips()
    assert stale == raster_bytes(whole)[:6] + b"\x28\x00" + whole.rows[40 * 72 :] + CUT


@pytest.mark.parametrize("cut_at", range(len(CLEAR) + 1))
def test_clearing_takes_what_is_before_and_leaves_what_follows(cut_at: int) -> None:
    machine = Machine(Condition(paper_mm=5))
    machine.feed(raster_bytes(picture(80)) + CUT)
    follower = RESET + raster_bytes(picture(8)) + CUT
    assert machine.feed(CLEAR[:cut_at]) + machine.feed(CLEAR[cut_at:] + follower) == b"\x37\x25\x00"
    machine.set(Condition())
    assert machine.take_slips() == [follower]


def test_a_mute_machine_works() -> None:
    machine = Machine(Condition(mute=True))
    assert machine.feed(raster_bytes(picture(8)) + CUT + ask_process_id(b"abcd")) == b""
    assert len(machine.take_slips()) == 1
