"""Device URLs: what is wrong, and what would be right."""

import pytest

from drivers.url import DeviceUrl, DeviceUrlError


def test_options_are_read_by_kind() -> None:
    url = DeviceUrl("escpos+serial:///dev/ttyUSB0?baud=9600&timeout=0.5&paper=low&name=a%20b")
    assert url.scheme == "escpos+serial"
    assert url.path == "/dev/ttyUSB0"
    assert url.whole("baud", 1, 1, 10_000) == 9600
    assert url.number("timeout", 2, 0, 10) == 0.5
    assert url.choice("paper", ("low", "out")) == "low"
    assert url.word("name") == "a b"
    assert url.word("missing", "default") == "default"
    url.finish()


@pytest.mark.parametrize(
    ("url", "part", "words"),
    [
        ("printer", "scheme", "missing"),
        ("virtual://printer?paper=wet", "paper", "one of low, out"),
        ("virtual://printer?paper=low&paper=out", "paper", "twice"),
        ("virtual://printer?after=soon", "after", "not a number"),
        ("virtual://printer?after=1.5", "after", "whole number"),
        ("virtual://printer?after=99", "after", "between 0 and 9"),
        ("virtual://printer?papper=low", "papper", "allowed are: after, paper"),
        ("escpos+tcp://host:port", "address", "port"),
    ],
)
def test_a_mistake_is_named(url: str, part: str, words: str) -> None:
    with pytest.raises(DeviceUrlError, match=words) as caught:
        read(url)
    assert caught.value.part == part
    assert url in str(caught.value)


def read(url: str) -> None:
    """Read it as a device with two options would."""
    parts = DeviceUrl(url)
    parts.choice("paper", ("low", "out"))
    parts.whole("after", 0, 0, 9)
    parts.finish()
