"""A device's URL, taken apart with errors that name the part that is wrong.

A technician types these by hand into the settings, so every option is declared where
it is read, and one that nobody read (a typing mistake) is an error that says what is
allowed instead of being silently ignored.
"""

from urllib.parse import parse_qsl, unquote, urlsplit


class DeviceUrlError(ValueError):
    """A device URL that cannot be used; ``part`` is the piece to change."""

    def __init__(self, url: str, part: str, problem: str) -> None:
        super().__init__(f"device {url!r}: {part}: {problem}")
        self.url = url
        self.part = part
        self.problem = problem


class DeviceUrl:
    """Reads one URL; call ``finish()`` when every known option has been read."""

    def __init__(self, url: str) -> None:
        self.text = url
        try:
            split = urlsplit(url)
            # A USB address is vendor:product, which is no host and port.
            self.port = None if split.scheme == "escpos+usb" else split.port
        except ValueError as error:
            raise DeviceUrlError(url, "address", str(error)) from error
        if not split.scheme:
            raise DeviceUrlError(url, "scheme", "it is missing, such as 'escpos+tcp://'")
        self.scheme = split.scheme
        self.authority = unquote(split.netloc)
        self.host = split.hostname or ""
        self.path = unquote(split.path)
        self._options: dict[str, str] = {}
        self._known: list[str] = []
        for name, value in parse_qsl(split.query, keep_blank_values=True):
            if name in self._options:
                raise self.error(name, "is given twice")
            self._options[name] = value

    def error(self, part: str, problem: str) -> DeviceUrlError:
        """An error about this URL, to be raised by the caller."""
        return DeviceUrlError(self.text, part, problem)

    def word(self, name: str, default: str = "") -> str:
        """A free text option."""
        self._known.append(name)
        return self._options.get(name, default)

    def choice(self, name: str, allowed: tuple[str, ...], default: str = "") -> str:
        """One of a few words."""
        value = self.word(name, default)
        if value and value not in allowed:
            raise self.error(name, f"{value!r} is not one of {', '.join(allowed)}")
        return value

    def number(self, name: str, default: float, least: float, most: float) -> float:
        """A number within limits."""
        value = self.word(name)
        if not value:
            return default
        try:
            number = float(value)
        except ValueError as error:
            raise self.error(name, f"{value!r} is not a number") from error
        if not least <= number <= most:
            raise self.error(name, f"{value} is not between {least:g} and {most:g}")
        return number

    def whole(self, name: str, default: int, least: int, most: int) -> int:
        """A whole number within limits."""
        number = self.number(name, default, least, most)
        if number != int(number):
            raise self.error(name, f"{number} is not a whole number")
        return int(number)

    def finish(self) -> None:
        """Refuse options that no one asked for."""
        for name in self._options:
            if name not in self._known:
                allowed = ", ".join(sorted(set(self._known))) or "none"
                raise self.error(name, f"this option is not known here; allowed are: {allowed}")
