"""Documents as bytes, and bytes as pictures again."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.printer.commands import commands
from drivers.printer.escpos import BAND_ROWS, encode, raster_bytes
from drivers.printer.letters import NotPrintableError
from drivers.printer.models import find
from drivers.printer.port import Align, Cut, Document, Feed, Part, Qr, Raster, TextLine
from drivers.printer.render import render
from tests.helpers.paper import decode, qr_codes
from tests.helpers.tickets import picture

MODEL = find("TM-T20III")


def document(*parts: Part) -> Document:
    return Document(parts=parts)


def test_a_ticket_is_reset_bands_and_cut() -> None:
    data = encode(document(picture(600), Cut()), MODEL)
    found = commands(data)
    assert [command.name for command in found] == ["ESC @", *["GS v 0"] * 3, "GS V"]
    assert [command.rows for command in found[1:4]] == [BAND_ROWS, BAND_ROWS, 88]
    assert len(data) == sum(len(command.data) for command in found)


@given(width=st.integers(1, 80), height=st.integers(1, 600), seed=st.integers(0, 99))
def test_our_renderer_sees_every_dot(width: int, height: int, seed: int) -> None:
    raster = picture(height, width=width * 8, seed=seed)
    paper = render(raster_bytes(raster), width_dots=width * 8)
    assert paper.size == (width * 8, height)
    assert bytes(255 - byte for byte in paper.tobytes()) == raster.rows


def test_the_reader_from_elsewhere_sees_the_same_paper_as_ours() -> None:
    data = encode(document(picture(300), Feed(mm=5), picture(40, seed=2), Cut()), MODEL)
    assert decode(data).tobytes() == render(data).tobytes()


def test_padded_lines_are_cut_to_the_paper() -> None:
    data = b"\xff\xff\xee\xee" * 3
    raster = Raster.from_lines(width_dots=12, height=3, data=data, bytes_per_line=4)
    assert raster.rows == b"\xff\xf0" * 3
    whole = Raster.from_lines(width_dots=16, height=2, data=b"\x01\x02" * 3, bytes_per_line=2)
    assert whole.rows == b"\x01\x02" * 2


def test_a_raster_of_the_wrong_size_is_refused() -> None:
    with pytest.raises(ValueError, match="3 bytes are not 2 rows of 2"):
        Raster(width_dots=9, height=2, rows=b"123")
    with pytest.raises(ValueError, match="empty"):
        Raster(width_dots=0, height=2, rows=b"")


def test_a_picture_wider_than_the_paper_is_refused() -> None:
    with pytest.raises(NotPrintableError, match="wider than the paper"):
        encode(document(picture(10)), find("TM-T88V"))


def test_letters_in_the_code_pages_of_the_model() -> None:
    lines = document(TextLine(text="Número ñ ¿Qué?", bold=True), TextLine(text="Zażółć", size=2))
    data = encode(lines, MODEL)
    assert "Número ñ ¿Qué?".encode("cp850") in data or "Número ñ ¿Qué?".encode("cp437") in data
    assert b"\x1d!\x11" in data


@pytest.mark.parametrize("text", ["رقم", "संख्या", "מספר"])
def test_letters_that_come_out_wrong_are_refused(text: str) -> None:
    with pytest.raises(NotPrintableError):
        encode(document(TextLine(text=text)), MODEL)


def test_a_question_mark_is_no_missing_letter() -> None:
    assert b"Why?" in encode(document(TextLine(text="Why?")), MODEL)


@pytest.mark.parametrize("name", ["TM-T20III", "POS-5890"])
def test_a_qr_code_can_be_read(name: str) -> None:
    """By the printer's own command, and as a picture where there is none."""
    data = encode(document(Qr(data="HTTPS://EXAMPLE.ORG/A042", module_dots=5)), find(name))
    assert (b"\x1d(k" in data) is (name == "TM-T20III")
    assert qr_codes(render(data, 384)) == ["HTTPS://EXAMPLE.ORG/A042"]


def test_text_stands_where_it_should() -> None:
    def edges(align: Align) -> tuple[int, int]:
        paper = render(encode(document(TextLine(text="A042", size=2, align=align)), MODEL))
        box = paper.convert("L").point(lambda value: 255 - value).getbbox()
        assert box is not None
        return box[0], paper.width - box[2]

    left, right = edges(Align.LEFT), edges(Align.RIGHT)
    middle = edges(Align.CENTER)
    assert left[0] < 20
    assert right[1] < 20
    assert abs(middle[0] - middle[1]) < 20


def test_the_library_leaves_nothing_behind(tmp_path: Path) -> None:
    """python-escpos configures logging and makes a folder when it is imported."""
    script = (
        "import logging, os\n"
        "from pathlib import Path\n"
        "from drivers.printer.profiles import known_profiles\n"
        "before = dict(os.environ)\n"
        f"known_profiles(Path({str(tmp_path / 'private')!r}))\n"
        "assert not logging.getLogger().handlers\n"
        "assert dict(os.environ) == before\n"
    )
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    root = Path(__file__).parents[4]
    subprocess.run(
        [sys.executable, "-c", script],
        check=True,
        cwd=root,
        env={"TMPDIR": str(temporary), "TEMP": str(temporary), "PYTHONPATH": str(root)},
    )
    assert list(temporary.iterdir()) == []
    assert [file.suffix for file in (tmp_path / "private").iterdir()] == [".pickle"]


def test_the_library_is_not_loaded_for_a_ticket() -> None:
    """Its import takes a fifth of a second of a kiosk's start."""
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from drivers.catalog import printer\n"
        "printer('escpos+tcp://127.0.0.1?profile=TM-T20III', folder=Path())\n"
        "assert not [name for name in sys.modules if name.split('.')[0] == 'escpos']\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).parents[4])
