"""Who draws and who writes, and that a drawn line stands where it stood."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from drivers.catalog import printer as printer_at
from drivers.printer.commands import commands
from drivers.printer.escpos import encode
from drivers.printer.models import Model, find
from drivers.printer.plan import (
    Code,
    Drawn,
    Element,
    Gap,
    Words,
    compose,
    drawn,
    plan,
    trimmed,
    written,
)
from drivers.printer.port import Align, Document, Hand, Paper, Printer, Qr, Raster, TextLine
from drivers.printer.render import render
from tests.helpers.paper import decode, qr_codes

MODEL = find("TM-T20III")
PAPER = MODEL.paper
HAND = Hand(pages=MODEL.pages, native_qr=True, bytes_per_s=11_520)
URL = "https://example.org/t/AAAAAAAAAAAAAAAAAAAAAA"


def block(width: int = 240, height: int = 40, *, margin: int = 6) -> Raster:
    """A black block with white around it, as a drawn line has."""
    row = (width + 7) // 8
    inner = b"\0" * 4 + b"\xf7" * (row - 7) + b"\x81" + b"\0" * 2
    rows = b"\0" * row * margin + inner * (height - 2 * margin) + b"\0" * row * margin
    return Raster(width_dots=width, height=height, rows=rows)


def never() -> Raster:
    raise AssertionError("this line was not to be drawn")


def line(text: str, capital_mm: float = 2.4, draw: Callable[[], Raster] = never) -> Words:
    return Words(text=text, capital_mm=capital_mm, draw=draw)


def composed(device: Printer) -> Document:
    return compose(slip(), device.paper, device.hand)


def serial(tmp_path: Path, options: str = "") -> Printer:
    return printer_at(f"escpos+serial:///dev/none?profile=TM-T20III{options}", folder=tmp_path)


@pytest.mark.parametrize(
    "text", ["Your number", "Twój numer", "À l’accueil", "Größe 3 €", "Ваш номер"]
)
def test_what_a_code_page_holds_is_written(text: str) -> None:
    (only,) = written(line(text), HAND, PAPER)
    assert only == TextLine(text=text, size=1, align=Align.CENTER)


@pytest.mark.parametrize(
    "text", ["رقمكم", "आपका नंबर", "您的号码", "Số của bạn là ữ", "A\x1b@", " "]
)
def test_what_no_code_page_holds_is_drawn(text: str) -> None:
    assert written(line(text), HAND, PAPER) == ()
    parts = plan([line(text, draw=block)], HAND, PAPER)
    assert all(isinstance(part, Raster) for part in parts)


def test_an_old_model_draws_what_a_new_one_writes() -> None:
    old = replace(HAND, pages=find("TM-T88IV").pages)
    assert written(line("Вікно 3"), HAND, PAPER)
    assert not written(line("Вікно 3"), old, PAPER)


def test_the_number_is_as_high_as_was_asked_for() -> None:
    (number,) = written(line("A042", 15), HAND, PAPER)
    assert number.size * 17 / PAPER.dots_per_mm == pytest.approx(15, abs=1.1)


def test_a_number_too_long_for_its_height_gets_smaller_or_is_drawn() -> None:
    (number,) = written(line("AB1042", 15), HAND, Paper(width_dots=384, dots_per_mm=8))
    assert number.size * 12 * 6 <= 384
    assert not written(line("ABCD-10421", 15), HAND, Paper(width_dots=384, dots_per_mm=8))


def test_a_word_longer_than_the_line_is_drawn() -> None:
    narrow = Paper(width_dots=384, dots_per_mm=8)
    assert written(line("Fahrerlaubnis"), HAND, narrow)
    assert not written(line("Rindfleischetikettierungsüberwachungsstelle"), HAND, narrow)


def test_long_sentences_are_wrapped_at_words() -> None:
    text = "Please keep this ticket until your number has been called at a counter"
    lines = written(line(text), HAND, Paper(width_dots=384, dots_per_mm=8))
    assert " ".join(one.text for one in lines) == text
    assert max(len(one.text) for one in lines) <= 32


def test_the_code_is_as_large_as_was_asked_for() -> None:
    (code,) = plan([Code(data=URL, side_mm=22)], HAND, PAPER)
    assert isinstance(code, Qr)
    paper = render(encode(Document(parts=(code,)), MODEL))
    assert paper.height >= 22 * PAPER.dots_per_mm
    assert qr_codes(paper) == [URL]


def test_a_printer_without_codes_gets_a_picture_of_it() -> None:
    parts = plan([Code(data=URL, side_mm=22)], replace(HAND, native_qr=False), PAPER)
    assert qr_codes(decode(encode(Document(parts=parts), MODEL))) == [URL]


@pytest.mark.parametrize("align", list(Align))
@pytest.mark.parametrize("name", ["TM-T20III", "TM-T20III-58", "TM-T88V", "generic-58"])
@pytest.mark.parametrize("width", [240, 203, 0])
def test_trimming_moves_nothing(align: Align, name: str, width: int) -> None:
    model = find(name)
    raster = replace(block(width or model.paper.width_dots), align=align)
    whole = encode(Document(parts=(raster,)), model)
    short = encode(Document(parts=tuple(trimmed(raster, model.paper))), model)
    assert len(short) < len(whole)
    dots = model.paper.width_dots
    assert render(short, dots).crop((0, 0, dots, 40)).tobytes() == (
        render(whole, dots).crop((0, 0, dots, 40)).tobytes()
    )


def test_white_stays_as_high() -> None:
    blank = Raster(width_dots=576, height=40, rows=bytes(72 * 40))
    (one,) = trimmed(blank, PAPER)
    assert isinstance(one, Raster)
    assert (one.width_dots, one.height) == (8, 40)


def test_drawn_whole_is_what_the_parts_are_one_below_the_other() -> None:
    elements: list[Element] = [
        line("A", draw=block), Gap(mm=3), Code(data=URL, side_mm=20), Drawn(raster=block(576)),
    ]  # fmt: skip
    whole = drawn(elements, PAPER)
    mute = replace(HAND, native_qr=False, pages=())
    parts = plan(elements, mute, PAPER)
    as_bytes = encode(Document(parts=parts), MODEL)
    assert whole.width_dots == 576
    assert render(as_bytes).tobytes() == render(encode(Document(parts=(whole,)), MODEL)).tobytes()


def test_the_decoder_from_elsewhere_sees_the_drawn_lines() -> None:
    """One by one: it joins pictures that follow one another, whatever their widths."""
    parts = plan([line("رقمكم", draw=block)], HAND, PAPER)
    picture = next(part for part in parts if isinstance(part, Raster) and part.width_dots > 8)
    seen = decode(encode(Document(parts=(replace(picture, align=Align.LEFT),)), MODEL))
    assert bytes(255 - byte for byte in seen.tobytes()) == picture.rows


def slip() -> Sequence[Element]:
    """Wide lines, so that the whole is a ticket's size."""
    lines = ("Town hall", "Your number", "A042", "Identity cards", "رقمكم")
    heights = (3.4, 2.8, 15.0, 3.6, 2.8)
    return [
        *(line(text, mm, lambda: block(568, 120)) for text, mm in zip(lines, heights, strict=True)),
        Code(data=URL, side_mm=22),
    ]


def test_a_slow_line_gets_letters_and_a_fast_one_a_picture(tmp_path: Path) -> None:
    slow = composed(serial(tmp_path))
    assert [type(part) for part in slow.parts].count(TextLine) == 4
    for url in ("escpos+tcp://10.0.0.7?profile=TM-T20III", "escpos+usb://04b8:0e28", "pdf:///x"):
        fast = composed(printer_at(url, folder=tmp_path))
        assert [type(part).__name__ for part in fast.parts] == ["Raster", "Cut"]
    quick_line = composed(serial(tmp_path, "&baud=921600"))
    assert len(quick_line.parts) == 2


def test_the_url_has_the_last_word(tmp_path: Path) -> None:
    assert len(composed(serial(tmp_path, "&letters=drawn")).parts) == 2
    url = "escpos+tcp://10.0.0.7?profile=TM-T20III&letters=printer"
    by_hand = composed(printer_at(url, folder=tmp_path))
    assert any(isinstance(part, TextLine) for part in by_hand.parts)


@pytest.mark.parametrize("name", ["TM-T20III", "TM-T88V", "generic-58"])
def test_a_planned_ticket_ends_with_one_cut_and_fits(name: str, tmp_path: Path) -> None:
    model: Model = find(name)
    url = f"escpos+serial:///dev/none?profile={name}"
    elements: list[Element] = [
        line("Your number", 2.8),
        line("A042", 15.0),
        Code(data=URL, side_mm=22),
    ]
    device = printer_at(f"{url}&letters=printer", folder=tmp_path)
    found = commands(encode(compose(elements, device.paper, device.hand), model))
    assert [command.name for command in found].count("GS V") == 1
    assert found[-1].name == "GS V"
