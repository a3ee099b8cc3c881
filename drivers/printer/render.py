"""ESC/POS bytes as a picture of the paper, for people and for tests.

Works from the bytes alone, so what it shows is what was sent, not what was meant.
Pictures come out dot for dot; the printer's own letters only roughly, in a plain font.
"""

from collections.abc import Iterator

import qrcode
from PIL import Image, ImageDraw, ImageFont

from drivers.printer.commands import Command, commands

_LINE_DOTS = 30
_CODE_PAGES = {0: "cp437", 2: "cp850", 3: "cp860", 4: "cp863", 5: "cp865", 13: "cp857",
               14: "cp737", 15: "iso8859_7", 16: "cp1252", 17: "cp866", 18: "cp852",
               19: "cp858", 33: "cp775", 34: "cp855", 39: "iso8859_2", 40: "iso8859_15",
               45: "cp1250", 46: "cp1251", 47: "cp1253", 48: "cp1254", 51: "cp1257"}  # fmt: skip
_CELL = (12, 24)  # dots of a letter in font A
_WHITE = 255


def render(data: bytes, width_dots: int = 576) -> Image.Image:
    """The paper, one pixel for one dot, black on white, mode "1"."""
    bands = list(_Hand(width_dots).bands(commands(data)))
    width = max([width_dots, *(band.width for band in bands)])
    paper = Image.new("1", (width, max(1, sum(band.height for band in bands))), _WHITE)
    top = 0
    for band in bands:
        paper.paste(band, (0, top))
        top += band.height
    return paper


class _Hand:
    """The modes that earlier commands set for later ones."""

    def __init__(self, width_dots: int) -> None:
        self._width = width_dots
        self._reset()

    def bands(self, found: list[Command]) -> Iterator[Image.Image]:
        """Each thing that uses paper, as a picture."""
        line: list[Image.Image] = []
        for command in found:
            match command.name:
                case "GS v 0":
                    yield self._placed(_picture(command))
                case "text":
                    line.append(self._letters(command.data.decode(self._code_page, "replace")))
                case "LF":
                    yield self._text_line(line)
                    line.clear()
                case "GS ( k":
                    yield from self._qr(command.data[5:])
                case "ESC J":
                    yield Image.new("1", (self._width, max(1, command.data[2])), _WHITE)
                case "ESC d":
                    yield Image.new("1", (self._width, max(1, command.data[2]) * 30), _WHITE)
                case _:
                    self._set_mode(command)

    def _reset(self) -> None:
        self._code_page, self._scale, self._align = "cp437", (1, 1), 0
        self._module, self._qr_data = 3, ""

    def _set_mode(self, command: Command) -> None:
        match command.name:
            case "ESC @":
                self._reset()
            case "ESC t":
                self._code_page = _CODE_PAGES.get(command.data[2], "cp437")
            case "ESC a":
                self._align = command.data[2] & 3
            case "GS !":
                size = command.data[2]
                self._scale = ((size >> 4) + 1, (size & 7) + 1)

    def _letters(self, text: str) -> Image.Image:
        """Each letter in its cell, so that a line is as long as on the paper."""
        wide, high = self._scale
        font = ImageFont.load_default(20)
        run = Image.new("1", (_CELL[0] * len(text), _CELL[1]), _WHITE)
        draw = ImageDraw.Draw(run)
        for place, letter in enumerate(text):
            draw.text(((place + 0.5) * _CELL[0], 19), letter, font=font, fill=0, anchor="ms")
        return run.resize((run.width * wide, run.height * high))

    def _text_line(self, runs: list[Image.Image]) -> Image.Image:
        height = max([_LINE_DOTS, *(run.height for run in runs)])
        text = Image.new("1", (max(1, sum(run.width for run in runs)), height), _WHITE)
        left = 0
        for run in runs:
            text.paste(run, (left, height - run.height))
            left += run.width
        return self._placed(text)

    def _qr(self, data: bytes) -> Iterator[Image.Image]:
        match data[:2]:
            case b"1C":
                self._module = data[2]
            case b"1P":
                self._qr_data = data[3:].decode("utf-8", "replace")
            case b"1Q":
                code = qrcode.QRCode(border=0, box_size=self._module)
                code.add_data(self._qr_data)
                picture = code.make_image().get_image().convert("1")
                yield self._placed(picture)

    def _placed(self, picture: Image.Image) -> Image.Image:
        """As wide as the paper, at the side that was asked for."""
        if picture.width >= self._width:
            return picture
        band = Image.new("1", (self._width, picture.height), _WHITE)
        band.paste(picture, (self._left(picture.width), 0))
        return band

    def _left(self, width: int) -> int:
        free = max(0, self._width - width)
        return (0, free // 2, free, 0)[self._align]


def _picture(command: Command) -> Image.Image:
    size = (command.bytes_per_row * 8, command.rows)
    return Image.frombytes("1", size, command.data[8:], "raw", "1;I")
