"""A ticket in each of the twelve languages, printed, decoded and read by others.

The sentences are the product's; names of the branch and its service are samples.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from branch.domain.forecast.outlook import Outlook
from branch.domain.forecast.rounding import PrintedWait
from branch.ui.app import FONTS, TRANSLATIONS
from branch.ui.fonts import register_fonts
from branch.ui.language import Language
from drivers import catalog
from drivers.printer.escpos import encode
from drivers.printer.models import find
from drivers.printer.port import (
    Align,
    Document,
    Hand,
    Job,
    Paper,
    Qr,
    Raster,
    TextLine,
    Verdict,
)
from drivers.printer.render import render
from kiosk.flow import Given
from kiosk.layout import find_layout, load_layout
from kiosk.paper import TICKETS, TicketPainter, image_of
from kiosk.slip import Slip
from kiosk.words import slip_words
from tests.helpers import paper as reader
from tests.helpers import second_encoder

BYTES_PER_S = 115_200 / 10
PAPERS = {
    "80 mm": Paper(width_dots=576, dots_per_mm=203 / 25.4),
    "58 mm": Paper(width_dots=384, dots_per_mm=203 / 25.4),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """What a branch file would say."""

    branch: str
    service: str
    footer: str


SAMPLES = {
    "en": Sample(
        branch="Town hall",
        service="Identity cards and passports",
        footer="Please keep this ticket until you are called.",
    ),
    "es": Sample(
        branch="Ayuntamiento",
        service="Documentos de identidad y pasaportes",
        footer="Conserve este tique hasta que le llamen.",
    ),
    "fr": Sample(
        branch="Mairie",
        service="Cartes d’identité et passeports",
        footer="Veuillez conserver ce ticket jusqu’à votre appel.",
    ),
    "de": Sample(
        branch="Bürgerdienste im Rathaus",
        service="Personalausweise und Aufenthaltsgenehmigungen",
        footer="Bitte bewahren Sie diese Wartenummer auf, bis Sie aufgerufen werden.",
    ),
    "pt": Sample(
        branch="Câmara Municipal",
        service="Documentos de identificação e passaportes",
        footer="Guarde esta senha até ser chamado.",
    ),
    "it": Sample(
        branch="Municipio",
        service="Carte d’identità e passaporti",
        footer="Conservi questo biglietto fino alla chiamata.",
    ),
    "pl": Sample(
        branch="Urząd Miasta",
        service="Dowody osobiste i paszporty",
        footer="Proszę zachować numerek do chwili wezwania.",
    ),
    "uk": Sample(
        branch="Міська рада",
        service="Посвідчення особи та закордонні паспорти",
        footer="Збережіть, будь ласка, цей талон до виклику.",
    ),
    "ar": Sample(
        branch="دار البلدية",
        service="بطاقات الهوية وجوازات السفر",
        footer="يرجى الاحتفاظ بهذه التذكرة إلى حين مناداتكم.",
    ),
    "hi": Sample(
        branch="नगरपालिका भवन",
        service="पहचान पत्र और पासपोर्ट",
        footer="कृपया बुलाए जाने तक यह टोकन अपने पास रखें।",
    ),
    "zh": Sample(
        branch="市政服务中心",
        service="身份证和护照办理",
        footer="请妥善保管此号票，直到叫到您的号码。",
    ),
    "vi": Sample(
        branch="Ủy ban nhân dân thành phố",
        service="Căn cước công dân và hộ chiếu",
        footer="Xin giữ phiếu này cho đến khi được gọi.",
    ),
}


@pytest.fixture
def language(qapp: QGuiApplication) -> Iterator[Language]:
    register_fonts(FONTS)
    shown = Language("kiosk", TRANSLATIONS)
    yield shown
    shown.choose("en")


def slip_in(language: Language, code: str) -> Slip:
    """Return a ticket with every line filled, in the words of a language."""
    language.choose(code)
    given = Given(
        ticket="one",
        number="A101",
        service="identity",
        people_ahead=12,
        qr=f"https://example.org/t/{code}-0123456789abcdefgh",
        taken_at=datetime(2026, 3, 2, 9, 0, tzinfo=UTC),
        outlook=Outlook(service="identity", wait=PrintedWait(within_min=20, about_min=12)),
    )
    words, sample = slip_words(given), SAMPLES[code]
    return Slip(
        ticket=given.ticket,
        language=code,
        branch=sample.branch,
        your_number=words.your_number,
        number=given.number,
        service=sample.service,
        people_ahead=words.people_ahead,
        wait=words.wait,
        where_to_wait=words.where_to_wait,
        time=words.time,
        footer=sample.footer,
        qr=given.qr,
        follow=words.follow,
        valid=words.valid,
        end=words.end,
        duplicate=words.duplicate,
    )


def painter_on(paper: Paper, hand: Hand | None = None) -> TicketPainter:
    """Return what draws the standard ticket on a paper."""
    layout = load_layout(find_layout("standard", (TICKETS,), paper))
    return TicketPainter(layout=layout, paper=paper, hand=hand)


def printed(document: Document, folder: Path) -> Image.Image:
    """Return the paper that a printer makes of a ticket, as others decode it."""
    printer = catalog.printer("virtual://printer", folder=folder)
    outcome = printer.print(Job(job_id="one", document=document))
    printer.close()
    assert outcome.verdict is Verdict.CONFIRMED
    return reader.decode((folder / "one.bin").read_bytes())


def ink(page: Image.Image) -> tuple[int, int, int, int]:
    """Return the box around everything black."""
    box = page.convert("L").point(lambda grey: 255 - grey).getbbox()
    assert box is not None
    return box


def test_there_is_a_sample_for_every_language(language: Language) -> None:
    assert set(SAMPLES) == set(language.offered)


@pytest.mark.parametrize("code", SAMPLES)
@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_the_decoded_ticket_is_the_drawn_one_whole_and_its_code_is_read(
    language: Language, tmp_path: Path, code: str, paper: Paper
) -> None:
    slip = slip_in(language, code)
    document = painter_on(paper).document(slip)
    drawn = image_of(next(part for part in document.parts if isinstance(part, Raster)))
    page = printed(document, tmp_path)
    assert page.size == (drawn.width(), drawn.height())
    assert page.convert("L").tobytes() == bytes(drawn.constBits()), "dot for dot"
    margin = round(painter_on(paper).layout.margin * paper.dots_per_mm)
    left, top, right, bottom = ink(page)
    assert left >= margin - 2
    assert right <= page.width - margin + 2
    assert (top > 0, bottom < page.height) == (True, True)
    assert reader.qr_codes(page) == [slip.qr]


def test_a_chinese_sentence_goes_on_in_the_next_line_instead_of_shrinking(
    language: Language,
) -> None:
    paper = PAPERS["58 mm"]
    painter = painter_on(paper)
    slip = slip_in(language, "zh")
    one_line = painter.picture(replace(slip, footer="请妥善保管此号票"))
    two_lines = painter.picture(slip)
    assert two_lines.height - one_line.height > 2.4 * paper.dots_per_mm


@pytest.mark.parametrize("code", SAMPLES)
@pytest.mark.parametrize("model", ["TM-T20III", "TM-T20III-58"])
def test_on_a_serial_line_it_is_there_in_two_seconds_and_as_the_second_encoder_writes_it(
    language: Language, code: str, model: str
) -> None:
    printer = replace(find(model), smooths=False)  # the other encoder does not smooth
    hand = Hand(pages=printer.pages, native_qr=True, bytes_per_s=BYTES_PER_S)
    slip = replace(slip_in(language, code), duplicate="")
    document = painter_on(printer.paper, hand).document(slip)
    assert len(encode(document, printer)) / BYTES_PER_S < 2.0
    lines = [part for part in document.parts if isinstance(part, TextLine)]
    assert sum(isinstance(part, Qr) for part in document.parts) == 1
    assert "A101" in [line.text for line in lines], "digits are always the printer's own"
    plain = [replace(line, align=Align.LEFT) for line in lines]
    ours = encode(Document(parts=tuple(plain)), printer)
    assert ours == second_encoder.lines(plain, printer.pages)
    read = render(encode(document, printer), printer.paper.width_dots)
    assert reader.qr_codes(read) == [slip.qr]


def test_what_stands_in_a_code_page_is_written_and_the_rest_is_drawn(language: Language) -> None:
    printer = find("TM-T20III")
    hand = Hand(pages=printer.pages, native_qr=True, bytes_per_s=BYTES_PER_S)
    drawn = {}
    for code in SAMPLES:
        document = painter_on(printer.paper, hand).document(slip_in(language, code))
        inked = [part for part in document.parts if isinstance(part, Raster) and any(part.rows)]
        drawn[code] = len(inked) - 2  # two rules
    assert {code for code, lines in drawn.items() if lines > 0} == {"ar", "hi", "vi", "zh"}


def test_every_language_says_it_in_its_own_words(language: Language) -> None:
    seen = {
        (slip.your_number, slip.people_ahead, slip.follow, slip.valid, slip.end)
        for slip in (slip_in(language, code) for code in SAMPLES)
    }
    assert len(seen) == len(SAMPLES)
