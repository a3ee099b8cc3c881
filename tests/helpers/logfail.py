"""A log record of WARNING or above that a test did not ask for fails that test.

A program that warns in a test warns in a branch, where nobody reads it. Qt's own messages are
caught by pytest-qt (``qt_log_level_fail``), Python's warnings by ``filterwarnings = error``; this
is the third of the three. Two ways to expect a record:

* ``@pytest.mark.expect_log("WARNING", "printer .* does not answer")``: each record that matches
  (level and above, `re.search` on the message) is allowed, and at least one must come;
* what is logged inside ``with caplog.at_level(level)``, a level of WARNING or higher, is the
  test's own to look at.

Only this process is watched: a test that starts real programs reads their logs itself.
"""

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A record that the test provokes on purpose."""

    level: int
    pattern: str

    @classmethod
    def parse(cls, level: str | int, pattern: str) -> "Expected":
        """Return the expectation of one marker; the level is a name or a number of logging."""
        number = logging.getLevelNamesMapping()[level] if isinstance(level, str) else level
        return cls(level=number, pattern=pattern)

    def fits(self, record: logging.LogRecord) -> bool:
        """Tell whether this is the record that was announced."""
        return record.levelno >= self.level and bool(re.search(self.pattern, record.getMessage()))


class Guard(logging.Handler):
    """Keeps every record of WARNING or above; `complaints` says which should not be there."""

    def __init__(self, watched_by_test: logging.Handler) -> None:
        """Watch beside the handler of `caplog`, whose level tells what the test looks at."""
        super().__init__(logging.WARNING)
        self._watched_by_test = watched_by_test
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record unless the test said that it looks at such records itself."""
        threshold = self._watched_by_test.level
        if not logging.WARNING <= threshold <= record.levelno:
            self.records.append(record)

    def complaints(self, expected: Sequence[Expected]) -> list[str]:
        """Return a line per record that nobody expected and per expected one that never came."""
        unexpected = [
            f"unexpected log: {record.levelname} {record.name}: {record.getMessage()}"
            for record in self.records
            if not any(one.fits(record) for one in expected)
        ]
        missing = [
            f"expected log never came: {logging.getLevelName(one.level)} /{one.pattern}/"
            for one in expected
            if not any(one.fits(record) for record in self.records)
        ]
        return unexpected + missing
