"""ESC/POS bytes cut into commands: as much as the tickets of this product use.

Shared by the emulated machine and the renderer. Written from Epson's command reference,
apart from the encoder, so that a slip in one is not repeated in the other.
"""

from dataclasses import dataclass

_ESC_LENGTHS = {
    "!": 3, "-": 3, "3": 3, "E": 3, "G": 3, "J": 3, "M": 3, "V": 3,
    "a": 3, "d": 3, "t": 3, "{": 3, "$": 4, "\\": 4,
}  # fmt: skip
_GS_LENGTHS = {"L": 4, "P": 4}
_ESC_LENGTH, _GS_LENGTH = 2, 3  # of all others that tickets use


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command with all its bytes.

    ``name`` is as in the manuals ("GS v 0"), "text" for a run of letters, "DLE" for
    real-time commands; ``rows`` is the height of a picture in dots, else 0.
    """

    name: str
    data: bytes
    rows: int = 0

    @property
    def bytes_per_row(self) -> int:
        """Of a "GS v 0" picture."""
        return int.from_bytes(self.data[4:6], "little")

    def split_at(self, row: int) -> tuple[bytes, bytes]:
        """A "GS v 0" picture as two; the upper one is empty when ``row`` is 0."""
        edge = 8 + row * self.bytes_per_row
        head = self.data[:6]
        upper = head + row.to_bytes(2, "little") + self.data[8:edge] if row else b""
        lower = head + (self.rows - row).to_bytes(2, "little") + self.data[edge:]
        return upper, lower


def commands(data: bytes) -> list[Command]:
    """All complete commands, in order."""
    found: list[Command] = []
    rest = memoryview(data)
    while (command := next_command(rest)) is not None:
        found.append(command)
        rest = rest[len(command.data) :]
    return found


def next_command(data: bytes | bytearray | memoryview) -> Command | None:
    """The first command, or None when it is not complete."""
    if not data:
        return None
    match data[0]:
        case 0x10:
            return _dle(data)
        case 0x1B:
            return _esc(data)
        case 0x1D:
            return _gs(data)
        case 0x1C:
            return _take("FS .", data, 2)
        case 0x0A:
            return _take("LF", data, 1)
        case _:
            return _text(data)


def _take(name: str, data: bytes | bytearray | memoryview, size: int) -> Command | None:
    return Command(name=name, data=bytes(data[:size])) if len(data) >= size else None


def _dle(data: bytes | bytearray | memoryview) -> Command | None:
    if len(data) < 3:
        return None
    return _take("DLE", data, 10 if data[1] == 0x14 and data[2] == 8 else 3)


def _esc(data: bytes | bytearray | memoryview) -> Command | None:
    if len(data) < 2:
        return None
    letter = chr(data[1])
    return _take(f"ESC {letter}", data, _ESC_LENGTHS.get(letter, _ESC_LENGTH))


def _gs(data: bytes | bytearray | memoryview) -> Command | None:
    if len(data) < 3:
        return None
    letter = chr(data[1])
    if letter == "v":
        return _picture(data)
    if letter == "(":
        size = 5 + int.from_bytes(data[3:5], "little") if len(data) >= 5 else 5
        return _take(f"GS ( {chr(data[2])}", data, size)
    if letter == "V":
        return _take("GS V", data, 4 if data[2] in (65, 66) else 3)
    return _take(f"GS {letter}", data, _GS_LENGTHS.get(letter, _GS_LENGTH))


def _picture(data: bytes | bytearray | memoryview) -> Command | None:
    if len(data) < 8:
        return None
    row = int.from_bytes(data[4:6], "little")
    rows = int.from_bytes(data[6:8], "little")
    size = 8 + row * rows
    if len(data) < size:
        return None
    return Command(name="GS v 0", data=bytes(data[:size]), rows=rows)


def _text(data: bytes | bytearray | memoryview) -> Command:
    end = 1
    while end < len(data) and data[end] not in (0x0A, 0x10, 0x1B, 0x1C, 0x1D):
        end += 1
    return Command(name="text", data=bytes(data[:end]))
