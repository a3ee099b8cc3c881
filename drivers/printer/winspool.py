"""A queue of Windows, through ``winspool.drv`` and ctypes: raw bytes, no page of its own.

Structures and numbers are from Microsoft's "Print Spooler API" reference (winspool.h).
The way to call the library is an argument: the tests bring one that writes down what is
asked of it, and this has been run with no other so far.

Try it on Windows: ``python -m drivers.printer "windows://TicketPrinter?profile=TM-T20III"``.
"""

import ctypes
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import byref, c_uint32, c_void_p, c_wchar_p
from typing import Any

from drivers.printer.port import State, Status
from drivers.printer.spooled import JobState, Spooler, SpoolerError

_INVALID_PARAMETER = 87  # what GetJob answers for a job that is no longer there
_DELETE_JOB = 5
_PURGE = 3
_WORKS_OFFLINE = 0x400
_GIVEN_UP = 0x2 | 0x4 | 0x100  # error, being deleted, deleted
_DONE = 0x80 | 0x1000  # printed, complete
_PRINTING = 0x10
_STATES = (
    (0x400000, State.COVER_OPEN, "The cover is open."),
    (0x10, State.OUT, "The paper roll has ended."),
    (0x8, State.CUTTER, "The paper or the cutter is jammed."),
    (0x40, State.OFFLINE, "Windows says that something is wrong with the paper."),
    (0x80 | 0x1000, State.OFFLINE, "Windows says that the printer is offline."),
    (0x1, State.OFFLINE, "The queue is paused."),
    (0x2 | 0x100000, State.OFFLINE, "Windows says that the printer needs someone."),
)


class DocInfo1(ctypes.Structure):
    """DOC_INFO_1W."""

    _fields_ = (
        ("document", c_wchar_p),
        ("output_file", c_wchar_p),
        ("datatype", c_wchar_p),
    )


class PrinterInfo4(ctypes.Structure):
    """PRINTER_INFO_4W."""

    _fields_ = (("printer", c_wchar_p), ("server", c_wchar_p), ("attributes", c_uint32))


class PrinterInfo6(ctypes.Structure):
    """PRINTER_INFO_6."""

    _fields_ = (("status", c_uint32),)


class JobInfo1(ctypes.Structure):
    """JOB_INFO_1W up to the status; what follows is not used."""

    _fields_ = (
        ("job", c_uint32),
        ("printer", c_wchar_p),
        ("machine", c_wchar_p),
        ("account", c_wchar_p),
        ("document", c_wchar_p),
        ("datatype", c_wchar_p),
        ("status_text", c_wchar_p),
        ("status", c_uint32),
    )


#: Calls a function of winspool.drv: its name, then its arguments; 0 is a failure.
Winspool = Callable[..., int]


class WindowsSpooler(Spooler):
    """One queue; every call opens and closes it, so a restarted spooler is no trouble."""

    def __init__(self, queue: str, call: Winspool, last_error: Callable[[], int]) -> None:
        self._queue = queue
        self._call = call
        self._last_error = last_error

    def status(self) -> Status:
        with self._open() as handle:
            info4, _room4 = self._read("GetPrinterW", PrinterInfo4, handle, 4)
            info6, _room6 = self._read("GetPrinterW", PrinterInfo6, handle, 6)
            attributes, bits = int(info4.attributes), int(info6.status)
        if attributes & _WORKS_OFFLINE:
            return Status(state=State.OFFLINE, detail="Windows has set the printer offline.")
        for mask, state, detail in _STATES:
            if bits & mask:
                return Status(state=state, detail=detail)
        return Status(
            state=State.UNKNOWN, detail="The queue takes jobs; of paper it knows nothing."
        )

    def send(self, title: str, data: bytes) -> str:
        document = DocInfo1(title, None, "RAW")
        with self._open() as handle:
            job = self._call("StartDocPrinterW", handle, c_uint32(1), byref(document))
            self._check(job, "take a job")
            try:
                self._check(self._call("StartPagePrinter", handle), "begin the ticket")
                self._write(handle, data)
                self._check(self._call("EndPagePrinter", handle), "end the ticket")
            except SpoolerError:
                self._call(
                    "SetJobW", handle, c_uint32(job), c_uint32(0), None, c_uint32(_DELETE_JOB)
                )
                raise
            finally:
                self._call("EndDocPrinter", handle)
        return str(job)

    def job(self, name: str) -> JobState:
        with self._open() as handle:
            try:
                info, _room = self._read("GetJobW", JobInfo1, handle, c_uint32(int(name)), 1)
            except _NotThereError:
                return JobState.GONE
            bits = int(info.status)
        if bits & _GIVEN_UP:
            return JobState.ABANDONED
        if bits & _DONE:
            return JobState.DONE
        return JobState.PRINTING if bits & _PRINTING else JobState.WAITING

    def cancel(self, name: str = "") -> None:
        with self._open() as handle:
            if name:
                done = self._call(
                    "SetJobW", handle, c_uint32(int(name)), c_uint32(0), None, c_uint32(_DELETE_JOB)
                )
                if not done and self._last_error() == _INVALID_PARAMETER:
                    return
                self._check(done, "take a job out")
            else:
                done = self._call("SetPrinterW", handle, c_uint32(0), None, c_uint32(_PURGE))
                self._check(done, "empty the queue")

    def _write(self, handle: c_void_p, data: bytes) -> None:
        sent = 0
        while sent < len(data):
            wrote = c_uint32(0)
            chunk = data[sent:]
            done = self._call("WritePrinter", handle, chunk, c_uint32(len(chunk)), byref(wrote))
            self._check(done and wrote.value, "take the ticket")
            sent += wrote.value

    @contextmanager
    def _open(self) -> Iterator[c_void_p]:
        handle = c_void_p()
        done = self._call("OpenPrinterW", c_wchar_p(self._queue), byref(handle), None)
        self._check(done, "be opened")
        try:
            yield handle
        finally:
            self._call("ClosePrinter", handle)

    def _read(self, ask: str, kind: Any, *which: Any) -> tuple[Any, Any]:
        """A structure and the room it lives in: first how large it is, then itself."""
        needed = c_uint32(0)
        *before, level = which
        self._call(ask, *before, c_uint32(level), None, c_uint32(0), byref(needed))
        if not needed.value:
            if self._last_error() == _INVALID_PARAMETER:
                raise _NotThereError
            self._check(0, "tell its state")
        room = ctypes.create_string_buffer(max(needed.value, ctypes.sizeof(kind)))
        done = self._call(ask, *before, c_uint32(level), room, c_uint32(len(room)), byref(needed))
        self._check(done, "tell its state")
        return kind.from_buffer(room), room

    def _check(self, done: int, action: str) -> None:
        if not done:
            raise SpoolerError(
                f"The queue {self._queue!r} cannot {action}: Windows error {self._last_error()}."
            )


class _NotThereError(Exception):
    pass


def spooler(queue: str) -> Spooler:
    """The queue of that name on this computer; ``OSError`` where there is no Windows."""
    if sys.platform == "win32":
        library = ctypes.WinDLL("winspool.drv", use_last_error=True)

        def call(name: str, *arguments: Any) -> int:
            return int(library[name](*arguments))

        return WindowsSpooler(queue, call, ctypes.get_last_error)
    raise OSError("the Windows spooler exists on Windows only")
