"""The line to a sign: a serial port, or TCP to a sign or a converter; opened when it is needed.

pyserial's ``socket://`` is the same interface, so both are one class. Modem lines are not touched.
"""

from __future__ import annotations

import time

import serial


class LineLost(Exception):
    """The line is not there, or is no more; the text says why."""


class Line:
    """Bytes out, and answers in. ``where`` is a port or ``socket://host:port``."""

    def __init__(
        self, where: str, *, baud: int = 9600, parity: str = "N", stop: int = 1, gap_s: float = 0.0
    ) -> None:
        self._where = where
        self._baud = baud
        self._parity = parity
        self._stop = stop
        self._gap_s = gap_s
        self._open: serial.Serial | None = None

    def ask(self, data: bytes, *, answer: int = 0, within_s: float = 0.5) -> bytes:
        """Send, and return up to so many bytes of an answer. Raises LineLost."""
        fresh = self._open is None
        try:
            return self._asked(data, answer, within_s)
        except (OSError, ValueError) as error:
            self.close()
            if not fresh:
                # A converter that was restarted forgets its connections: once more on a new one.
                try:
                    return self._asked(data, answer, within_s)
                except (OSError, ValueError) as again:
                    self.close()
                    raise LineLost(self._why(again)) from again
            raise LineLost(self._why(error)) from error

    def close(self) -> None:
        """Close the line; the next ``ask`` opens it again."""
        line, self._open = self._open, None
        if line is not None:
            line.close()

    def _asked(self, data: bytes, answer: int, within_s: float) -> bytes:
        if self._open is None:
            self._open = serial.serial_for_url(
                self._where,
                baudrate=self._baud,
                parity=self._parity,
                stopbits=self._stop,
                timeout=within_s,
                write_timeout=2.0,
            )
        line = self._open
        if answer:
            line.reset_input_buffer()
        line.write(data)
        line.flush()
        found = bytes(line.read(answer)) if answer else b""
        if self._gap_s:
            time.sleep(self._gap_s)  # the silence by which signs on a bus tell frames apart
        return found

    def _why(self, error: Exception) -> str:
        why = (getattr(error, "strerror", None) or str(error)).rstrip(".")
        return f"No sign at {self._where.removeprefix('socket://')}: {why}."
