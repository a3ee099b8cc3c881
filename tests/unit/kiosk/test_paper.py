"""The drawn ticket: what a decoder and a QR reader not written here make of the printed bytes."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from branch.ui.app import FONTS
from branch.ui.fonts import register_fonts
from drivers import catalog
from drivers.printer.letters import qr_squares
from drivers.printer.models import find
from drivers.printer.port import Cut, Hand, Job, Paper, Raster, TextLine, Verdict
from kiosk.layout import LayoutError, find_layout, load_layout
from kiosk.paper import TICKETS, TicketPainter, painter_for
from tests.helpers import paper as reader
from tests.helpers.slips import slip_in

PAPER = Paper(width_dots=576, dots_per_mm=203 / 25.4)


@pytest.fixture
def ticket_painter(qapp: QGuiApplication) -> TicketPainter:
    register_fonts(FONTS)
    return TicketPainter(layout=load_layout(TICKETS / "standard.toml"), paper=PAPER)


def raster(painter: TicketPainter, language: str, **changes: str) -> Raster:
    """Return the picture that goes to the printer."""
    part, cut = painter.document(slip_in(language, **changes)).parts
    assert isinstance(part, Raster)
    assert isinstance(cut, Cut)
    return part


def picture(part: Raster) -> Image.Image:
    """Return a raster as a picture, black on white."""
    inverted = bytes(byte ^ 0xFF for byte in part.rows)
    whole = Image.frombytes("1", (part.bytes_per_row * 8, part.height), inverted)
    return whole.crop((0, 0, part.width_dots, part.height))


def ink_height(image: Image.Image, *, tallest_of: tuple[int, int]) -> int:
    """Return the longest run of rows with ink between two rows."""
    best = run = 0
    grey = image.convert("L")
    for y in range(*tallest_of):
        dark = grey.crop((0, y, grey.width, y + 1)).getextrema()[0] == 0
        run = run + 1 if dark else 0
        best = max(best, run)
    return best


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_qr_code_of_the_printed_bytes_is_the_ticket_s_link(
    ticket_painter: TicketPainter, tmp_path: Path, language: str
) -> None:
    link = f"https://example.org/t/{language}-0123456789abcdefgh"
    slip = slip_in(language, ticket="one", qr=link)
    printer = catalog.printer("virtual://printer", folder=tmp_path)
    outcome = printer.print(Job(job_id="one", document=ticket_painter.document(slip)))
    printer.close()
    assert outcome.verdict is Verdict.CONFIRMED
    page = reader.decode((tmp_path / "one.bin").read_bytes())
    assert page.width == 576
    assert reader.qr_codes(page) == [link]


def test_the_number_is_ten_millimetres_high_and_the_code_twenty(
    ticket_painter: TicketPainter,
) -> None:
    bare = raster(
        ticket_painter, "en", branch="", your_number="", service="", people_ahead="", time="",
        footer="", follow="",
    )  # fmt: skip
    page = picture(bare)
    code = page.height - 21 * round(PAPER.dots_per_mm)
    assert ink_height(page, tallest_of=(0, code - 40)) >= 10 * PAPER.dots_per_mm
    assert ink_height(page, tallest_of=(0, page.height)) >= 20 * PAPER.dots_per_mm


def test_a_line_without_text_takes_no_room(ticket_painter: TicketPainter) -> None:
    full, less = raster(ticket_painter, "en"), raster(ticket_painter, "en", footer="", time="")
    assert less.height < full.height


def test_a_long_word_is_made_smaller_and_not_cut_off(ticket_painter: TicketPainter) -> None:
    page = picture(raster(ticket_painter, "en", branch="", your_number="", number="WWWWW99999"))
    below_the_rule = page.crop((0, 30, page.width, 130)).convert("L")
    left, _, right, _ = below_the_rule.point(lambda grey: 255 - grey).getbbox() or (0, 0, 0, 0)
    margin = 2.3 * PAPER.dots_per_mm  # a cut letter has ink right at the margin of 2 mm
    assert margin < left < right < page.width - margin


@pytest.mark.parametrize("dpi", [180, 203])
@pytest.mark.parametrize("dots", [384, 420, 512, 576])
def test_every_paper_gets_a_ticket_that_can_be_read(
    qapp: QGuiApplication, dots: int, dpi: int
) -> None:
    register_fonts(FONTS)
    paper = Paper(width_dots=dots, dots_per_mm=dpi / 25.4)
    layout = find_layout("standard", (TICKETS,), paper)
    part = painter_for(layout, paper).document(slip_in("en")).parts[0]
    assert isinstance(part, Raster)
    assert part.width_dots == dots
    page = picture(part)
    assert reader.qr_codes(page) == [slip_in("en").qr]
    assert ink_height(page, tallest_of=(0, page.height)) >= 20 * paper.dots_per_mm


def test_arabic_is_another_picture_than_its_letters_one_by_one(
    ticket_painter: TicketPainter,
) -> None:
    joined = raster(ticket_painter, "ar", service="شهادات", footer="")
    apart = raster(ticket_painter, "ar", service="ش\u200cه\u200cا\u200cد\u200cا\u200cت", footer="")
    assert joined.rows != apart.rows


def test_a_qr_code_has_no_margin_of_its_own() -> None:
    squares = qr_squares("nowserving:ticket:0123456789abcdefghijkl")
    assert len(squares) == len(squares[0])
    assert all(squares[0][:7])
    assert not squares[7][0]


def painter(tmp_path: Path, text: str, hand: Hand | None = None) -> TicketPainter:
    """Return what draws by a layout of number, QR code and these lines."""
    file = tmp_path / "own.toml"
    needed = '[[line]]\nshow = "number"\nheight = 12\n[[line]]\nshow = "qr"\nheight = 20\n'
    file.write_text(needed + text, encoding="utf-8")
    return TicketPainter(layout=load_layout(file), paper=PAPER, hand=hand)


def test_a_logo_stands_on_the_paper_as_high_as_was_asked_for(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    Image.new("1", (30, 60), 0).save(tmp_path / "crest.png")
    text = '[[line]]\nshow = "logo"\nfile = "crest.png"\nheight = 30\nside = "start"\n'
    own, bare = painter(tmp_path, text), painter(tmp_path, "")
    with_logo, without = own.picture(slip_in("en")), bare.picture(slip_in("en"))
    assert with_logo.height - without.height == round(30 * PAPER.dots_per_mm)
    white = round(PAPER.dots_per_mm)  # below the last line
    top, bottom = without.height - white, with_logo.height - white
    left = picture(with_logo).convert("L").crop((0, top, 120, bottom))
    assert left.getextrema() == (0, 0)
    mirrored = picture(own.picture(slip_in("ar"))).convert("L")
    right = mirrored.crop((576 - 120, top, 576, bottom))
    assert right.getextrema() == (0, 0), "where lines begin is at the right"


def test_a_logo_that_is_no_picture_is_said_at_the_start(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    (tmp_path / "crest.png").write_text("no picture")
    text = '[[line]]\nshow = "logo"\nfile = "crest.png"\n'
    painter(tmp_path, text)
    with pytest.raises(LayoutError, match=r"crest\.png: this is no picture"):
        painter_for(tmp_path / "own.toml", PAPER)


def test_a_line_of_some_services_is_on_their_tickets_alone(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    text = """[[line]]
show = "text"
words = { en = "Bring your old passport.", ar = "أحضروا الجواز القديم." }
services = ["passport"]
"""
    own = painter(tmp_path, text)
    plain, passport = (own.picture(slip_in("en", service_id=one)) for one in ("tax", "passport"))
    arabic = own.picture(slip_in("ar", service_id="passport"))
    assert plain.height < passport.height
    assert arabic.rows != passport.rows


def test_where_a_layout_forgets_it_a_second_print_is_marked_all_the_same(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    own = painter(tmp_path, "")
    once, again = own.picture(slip_in("en")), own.picture(slip_in("en", duplicate="DUPLICATE"))
    assert again.height - once.height > 4 * PAPER.dots_per_mm


def test_on_a_slow_line_the_printer_writes_what_it_can(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    register_fonts(FONTS)
    model = find("TM-T20III")
    slow = Hand(pages=model.pages, native_qr=True, bytes_per_s=11_520)
    slip = slip_in("en", time="\u206602/03/2026 09:00\u2069")
    parts = painter(tmp_path, '[[line]]\nshow = "time"\n', slow).document(slip).parts
    written = [part.text for part in parts if isinstance(part, TextLine)]
    assert written == ["A101", "02/03/2026 09:00"]
