"""What printers answer: status bytes, process ids, and the words made of them.

The bits are from Epson's ESC/POS command reference, pages "DLE EOT", "GS a", "GS r" and
"GS ( H". python-escpos asks two of the four questions and takes no answer for
"adequate"; here no answer stays no answer.

Answers arrive in any order: a bitmap may contain the bytes of a real-time question, and
the printer answers that too. So every answer is recognised by its own fixed bits, and
the four bytes of an automatic status, of which the last three look like answers to
``GS r``, by their first and by coming in one piece.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from drivers.printer.port import State, Status

_BLOCK = 0x37
_NUL = 0x00
_PROCESS_ID = 0x22
_ASB_SIZE = 4


class Question(IntEnum):
    """The n of ``DLE EOT n``; the answer comes at once, past everything in the buffer."""

    PRINTER = 1
    OFFLINE_CAUSE = 2
    ERROR_CAUSE = 3
    PAPER = 4

    @property
    def command(self) -> bytes:
        """The bytes to send."""
        return bytes((0x10, 0x04, self))


#: ``GS a``: tell online, errors and paper now, and whenever one of them changes.
WATCH = b"\x1da\x0e"
IN_ORDER_PAPER = b"\x1dr\x01"  # GS r 1: answered in its turn, behind what was sent before


def ask_process_id(process_id: bytes) -> bytes:
    """``GS ( H`` function 48: send this id back when all before it is printed."""
    if len(process_id) != 4 or not all(32 <= byte <= 126 for byte in process_id):
        raise ValueError(f"a process id is four characters, not {process_id!r}")
    return b"\x1d(H\x06\x00\x30\x30" + process_id


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessId:
    """The printer has finished everything before the question with this id."""

    value: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusByte:
    """The answer to a ``DLE EOT``; it does not say to which."""

    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperByte:
    """The answer to ``GS r 1``."""

    value: int

    @property
    def paper_out(self) -> bool:
        """Whether the roll had ended."""
        return bool(self.value & 0x0C)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asb:
    """An automatic status: what the printer says of itself without being asked."""

    value: bytes

    def status(self) -> Status:
        """The state in it; in the same order of causes as ``read_status``."""
        printer, error, paper = self.value[0], self.value[1], self.value[2]
        return read_status(
            {
                Question.PRINTER: 0x12 | printer & 0x08,
                Question.OFFLINE_CAUSE: 0x12 | (0x04 if printer & 0x20 else 0),
                Question.ERROR_CAUSE: 0x12 | error & 0x6C,
                Question.PAPER: 0x12 | (paper & 0x03) << 2 | (paper & 0x0C) << 3,
            }
        )


Reply = ProcessId | StatusByte | PaperByte | Asb


class ReplyReader:
    """Cuts what a printer sends into answers; the rest of a block may come later."""

    def __init__(self) -> None:
        self._pending = b""

    def feed(self, data: bytes) -> list[Reply]:
        """The answers that are complete now."""
        self._pending += data
        replies: list[Reply] = []
        while self._pending:
            size, reply = _first(self._pending)
            if not size:
                break
            self._pending = self._pending[size:]
            if reply is not None:
                replies.append(reply)
        return replies


def _first(data: bytes) -> tuple[int, Reply | None]:
    """The size of the first answer and what it is; 0 while the rest of it is to come."""
    first = data[0]
    if first == _BLOCK:
        size = data.find(_NUL) + 1
        is_id = size == 7 and data[1] == _PROCESS_ID
        return size, ProcessId(value=data[2:6]) if is_id else None
    if first & 0x93 == 0x10:
        rest = data[1:_ASB_SIZE]
        if any(byte & 0x90 for byte in rest):
            return 1, None  # torn: the bytes of one must come in one piece
        whole = len(data) >= _ASB_SIZE
        return (_ASB_SIZE, Asb(value=data[:_ASB_SIZE])) if whole else (0, None)
    if first & 0x93 == 0x12:
        return 1, StatusByte(value=first)
    if first & 0x90 == 0:
        return 1, PaperByte(value=first)
    return 1, None  # XON, XOFF, noise


def read_status(answers: Mapping[Question, int]) -> Status:
    """The state behind the answers; a question without an answer is missing.

    A cover that is open makes the paper sensors report an end too, so it is looked at
    first, and so on from the cause to the consequence.
    """
    if not answers:
        return Status(state=State.UNKNOWN, detail="The printer does not answer status questions.")
    cause = answers.get(Question.OFFLINE_CAUSE, 0)
    fault = answers.get(Question.ERROR_CAUSE, 0)
    paper = answers.get(Question.PAPER, 0)
    if cause & 0x04:
        return Status(state=State.COVER_OPEN, detail="The cover is open.")
    if paper & 0x60 or cause & 0x20:
        return Status(state=State.OUT, detail="The paper roll has ended.")
    if fault & 0x08:
        return Status(
            state=State.CUTTER, detail="The cutter is jammed: open the cover, take the paper out."
        )
    if fault & 0x04:
        return Status(
            state=State.CUTTER, detail="The paper is jammed: open the cover, take the paper out."
        )
    if fault & 0x40:
        return Status(state=State.HOT, detail="The print head is too hot; it goes on by itself.")
    if fault & 0x20:
        return Status(state=State.OFFLINE, detail="Unrecoverable error: switch it off and on.")
    if answers.get(Question.PRINTER, 0) & 0x08:
        return Status(state=State.OFFLINE, detail="The printer says that it is offline.")
    if Question.PRINTER not in answers or Question.PAPER not in answers:
        return Status(state=State.UNKNOWN, detail="The printer answers only some questions.")
    if paper & 0x0C:
        return Status(state=State.LOW, detail="The paper roll is near its end.")
    return Status(state=State.OK, detail="Ready.")
