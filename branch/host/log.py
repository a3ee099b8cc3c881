"""Logs as JSON lines, one file per program, and the moments that speed is measured by.

Every line carries the computer's monotonic clock, so lines of two programs can be laid beside one
another: ``moment("call_committed", key)`` in the counter and ``moment("call_shown", key)`` in the
display are how long a call took. Nothing personal is ever logged.
"""

from __future__ import annotations

import json
import logging
import logging.handlers
import re
import sys
from pathlib import Path

from branch.domain.clock import monotonic_ns

_MOMENTS = logging.getLogger("nowserving.moments")

SIZE_LIMIT = 20_000_000
"""Bytes of one log file before it is turned over; two are kept."""


_BLANK = "[...]"
_SECRETS = (
    # The password in an address: postgresql://user:password@host.
    (re.compile(r"(://[^\s/:@]*:)[^\s@]+(?=@)"), rf"\1{_BLANK}"),
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{8,}"), rf"\1 {_BLANK}"),
    (
        re.compile(
            r"(?i)([\w-]*(?:password|passwd|secret|token|api[_-]?key|\bcode|\bpin)[\"']?\s*[=:]\s*[\"']?)"
            r"[^\s\"'&,;}]+"
        ),
        rf"\1{_BLANK}",
    ),
)


def redacted(text: str) -> str:
    """Return the text without what is a secret by its shape or its name.

    A net under code that logs no secrets: what a library, or an address somebody typed, brings.
    """
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    return text


class Redacting(logging.Formatter):
    """A line for the terminal."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


class JsonLines(logging.Formatter):
    """One JSON object a line: when, how bad, who, what."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "ns": getattr(record, "ns", None) or monotonic_ns(),
            "level": record.levelname,
            "from": record.name,
            "what": redacted(record.getMessage()),
        }
        key = getattr(record, "key", None)
        if key is not None:
            line["key"] = key
        if record.exc_info:
            line["traceback"] = redacted(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def moment(name: str, key: str, at_ns: int | None = None) -> None:
    """Note that something measurable happened to ``key`` (an event id or a ticket id).

    ``at_ns`` is the monotonic time when it did, if not just now.
    """
    _MOMENTS.info(name, extra={"key": key, "ns": at_ns or monotonic_ns()})


def start_log(folder: Path, program: str, *, level: int = logging.INFO) -> None:
    """Send this program's log to ``folder/program.jsonl``, and warnings to the terminal too."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = logging.handlers.RotatingFileHandler(
        folder / f"{program}.jsonl", maxBytes=SIZE_LIMIT, backupCount=1, encoding="utf-8"
    )
    lines.setFormatter(JsonLines())
    terminal = logging.StreamHandler(sys.stderr)
    terminal.setLevel(logging.WARNING)
    terminal.setFormatter(Redacting(f"{program}: %(message)s"))
    root = logging.getLogger()
    root.setLevel(level)
    for handler in (lines, terminal):
        root.addHandler(handler)
