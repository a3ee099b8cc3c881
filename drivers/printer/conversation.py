"""Questions and answers on one channel, without mixing up who answered what.

Answers to an earlier question, the process id of a job and the answer that waited its
turn behind the job may all come in one read. Each is kept under its own kind, so that
asking for the status never swallows the confirmation that someone else waits for.
"""

import time
from collections.abc import Callable

from drivers.printer.channel import Channel
from drivers.printer.port import Status
from drivers.printer.replies import (
    WATCH,
    Asb,
    PaperByte,
    ProcessId,
    Question,
    ReplyReader,
    StatusByte,
    read_status,
)

_OFFLINE_BIT = 0x08


class Conversation:
    """Asks one printer and sorts what it says; ``ChannelError`` when the cable fails."""

    def __init__(self, channel: Channel, answer_s: float, *, asb: bool = False) -> None:
        self._channel = channel
        self._answer_s = answer_s
        self._reader = ReplyReader()
        self._status_bytes: list[int] = []
        self._finished: set[bytes] = set()
        self._paper: PaperByte | None = None
        self._has_asb = asb
        self._asb: Asb | None = None
        #: Whether the last round of questions went without any answer.
        self.mute = False

    def forget(self) -> None:
        """Start anew; what belongs to an earlier job or connection is dropped."""
        self._drain()
        self._reader = ReplyReader()
        self._status_bytes.clear()
        self._finished.clear()
        self._paper = None

    def status(self) -> Status:
        """The questions of ``DLE EOT``; those for causes only when something is wrong."""
        self._drain()
        answers: dict[Question, int] = {}
        for question in (Question.PRINTER, Question.PAPER):
            if not self._ask(question, answers):
                break
        if not answers and self._has_asb and (automatic := self._automatic()) is not None:
            self.mute = False
            return automatic.status()
        self.mute = not answers
        if answers.get(Question.PRINTER, 0) & _OFFLINE_BIT:
            for question in (Question.OFFLINE_CAUSE, Question.ERROR_CAUSE):
                self._ask(question, answers)
        return read_status(answers)

    def _automatic(self) -> Asb | None:
        """The automatic status, for printers that leave ``DLE EOT`` unanswered.

        Some interface boards do, and a printer that was switched to it by another program
        may tell its troubles by itself.
        """
        self._asb = None
        self._channel.write(WATCH)
        self._wait_until(lambda: self._asb is not None)
        return self._asb

    def has_finished(self, process_id: bytes, wait_s: float) -> bool:
        """Whether the printer has sent this id; waits so long for a word at most."""
        if process_id not in self._finished:
            self._listen(wait_s)
        return process_id in self._finished

    def paper_in_order(self, wait_s: float) -> PaperByte | None:
        """The answer to ``IN_ORDER_PAPER``, if it has come or comes in time."""
        if self._paper is None:
            self._listen(wait_s)
        return self._paper

    def _ask(self, question: Question, answers: dict[Question, int]) -> bool:
        # A bitmap may hold the bytes of a question; that answer is not to this one.
        self._status_bytes.clear()
        self._channel.write(question.command)
        if not self._wait_until(lambda: bool(self._status_bytes)):
            return False
        answers[question] = self._status_bytes[0]
        return True

    def _wait_until(self, answered: Callable[[], bool]) -> bool:
        deadline = time.monotonic() + self._answer_s
        while self._channel.can_read and (left := deadline - time.monotonic()) > 0:
            self._listen(left)
            if answered():
                return True
        return False

    def _listen(self, wait_s: float) -> bool:
        data = self._channel.read(wait_s)
        for reply in self._reader.feed(data):
            match reply:
                case StatusByte(value=value):
                    self._status_bytes.append(value)
                case ProcessId(value=value):
                    self._finished.add(value)
                case PaperByte():
                    self._paper = reply
                case Asb():
                    self._asb = reply
        return bool(data)

    def _drain(self) -> None:
        while self._channel.can_read and self._listen(0):
            pass
