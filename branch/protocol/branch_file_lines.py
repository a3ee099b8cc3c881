"""Where in a branch file each key stands.

``tomllib`` says what was written but not where, and a mistake without a line number is searched
for by hand. So the text is walked a second time, only for positions. The text has been read by
``tomllib`` before and is therefore known to be well formed; this walk need not judge it.

Try it by hand: ``python -m branch.protocol.branch_file resources/branches/town_hall.toml``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping

Path = tuple[str | int, ...]
"""Keys from the top, and places (from 0) in arrays: ``("displays", "lobby", "counters", 2)``."""

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SPACE = re.compile(r"[ \t]*")
_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_PLAIN_VALUE = re.compile(r"[^,\]}#\r\n]*")
_STRINGS = (
    re.compile(r'"""(?:\\.|[^\\])*?"""{1,3}', re.DOTALL),
    re.compile(r"'''.*?'''{1,3}", re.DOTALL),
    re.compile(r'"(?:\\.|[^"\\\n])*"'),
    re.compile(r"'[^'\n]*'"),
)


class Lines:
    """Line numbers, from 1, of everything a branch file names."""

    def __init__(self, found: Mapping[Path, int]) -> None:
        self._found = found

    def of(self, path: Path) -> int:
        """Return the line of the key, or of the nearest thing around it that is in the file."""
        while path and path not in self._found:
            path = path[:-1]
        return self._found.get(path, 1)

    def has(self, path: Path) -> bool:
        return path in self._found


def find_lines(text: str) -> Lines:
    """Return where everything stands in a text that ``tomllib`` accepted."""
    return Lines(_Walk(text).found)


class _Walk:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.found: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self._newlines = [m.start() for m in re.finditer("\n", text)]
        table: Path = ()
        self._skip(_BLANK)
        while self.at < len(text):
            table = self._header() if text[self.at] == "[" else self._pair(table)
            self._skip(_BLANK)

    def _line(self) -> int:
        return bisect_left(self._newlines, self.at) + 1

    def _skip(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.text, self.at)
        if match is None:
            return ""
        self.at = match.end()
        return match.group()

    def _note(self, path: Path) -> None:
        for length in range(1, len(path) + 1):
            self.found.setdefault(path[:length], self._line())

    def _header(self) -> Path:
        several = self.text.startswith("[[", self.at)
        start = self.at
        self.at += 2 if several else 1
        path = self._inside(tuple(self._key()))
        if several:
            count = self._counts.get(path, 0)
            self._counts[path] = count + 1
            path = (*path, count)
        self.at, end = start, self.at
        self._note(path)
        self.found[path] = self._line()
        self.at = end + (2 if several else 1)
        return path

    def _inside(self, path: Path) -> Path:
        """Return the path with the place of the newest ``[[table]]`` wherever one is on the way."""
        whole: Path = ()
        for key in path[:-1]:
            whole = (*whole, key)
            if whole in self._counts:
                whole = (*whole, self._counts[whole] - 1)
        return (*whole, *path[-1:])

    def _key(self) -> Iterator[str]:
        while True:
            self._skip(_SPACE)
            quoted = self._string()
            yield quoted[1:-1] if quoted else self._skip(_BARE)
            self._skip(_SPACE)
            if not self.text.startswith(".", self.at):
                return
            self.at += 1

    def _string(self) -> str:
        for pattern in _STRINGS:
            if found := self._skip(pattern):
                return found
        return ""

    def _pair(self, table: Path) -> Path:
        start = self.at
        path = (*table, *self._key())
        self.at, end = start, self.at
        self._note(path)
        self.at = end + 1  # the equals sign
        self._skip(_SPACE)
        self._value(path)
        return table

    def _value(self, path: Path) -> None:
        opening = self.text[self.at : self.at + 1]
        if opening in ("[", "{"):
            self._container(path, closing="]" if opening == "[" else "}")
        elif not self._string():
            self._skip(_PLAIN_VALUE)

    def _container(self, path: Path, *, closing: str) -> None:
        self.at += 1
        place = 0
        while True:
            self._skip(_BLANK)
            if self.text.startswith(closing, self.at) or self.at >= len(self.text):
                self.at += 1
                return
            if self.text.startswith(",", self.at):
                self.at += 1
            elif closing == "]":
                self._note((*path, place))
                self._value((*path, place))
                place += 1
            else:
                self._pair(path)
