"""Frames, checksums and registers, byte by byte, against what manuals and standards print."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.catalog import sign as sign_at
from drivers.sign.address import protocol_of
from drivers.sign.checksums import CHECKSUMS, crc16
from drivers.sign.fitting import ALPHABETS, Places
from drivers.sign.frame import Frame, FrameError, parse
from drivers.sign.modbus import Registers, judge, with_crc
from drivers.sign.port import Face
from drivers.sign.twin import FramedTwin, ModbusTwin
from drivers.url import DeviceUrl, DeviceUrlError


def test_the_frame_of_the_plain_sign_is_that_of_its_manual() -> None:
    assert Frame().encode(Face(text="1234")) == b"\x02011234\x03"
    assert Frame().encode(Face(text="A7")) == b"\x0201  A7\x03"


def test_checksums_of_the_digits_are_the_published_ones() -> None:
    digits = b"123456789"
    assert crc16(digits) == 0x4B37
    assert CHECKSUMS["crc16"](digits) == b"\x37\x4b"
    assert CHECKSUMS["sum8"](digits) == b"\xdd"
    assert CHECKSUMS["lrc"](digits) == b"\x23"
    assert CHECKSUMS["xor"](digits) == b"\x31"
    assert CHECKSUMS["none"](digits) == b""


def test_modbus_requests_are_those_of_the_specification() -> None:
    """6.12 writes two registers from 0001 on: 11 06 00 01 00 03 is 6.6 for unit 17."""
    assert with_crc(bytes.fromhex("110600010003")) == bytes.fromhex("1106000100039a9b")
    registers = Registers(unit=17, first=1, blink=1, places=Places(width=4))
    assert registers.letters(Face(text="\u0000")).startswith(bytes.fromhex("11100001000204"))
    assert registers.blinking(Face(blink=True)) == with_crc(bytes.fromhex("110600010001"))


def test_what_a_sign_answers_is_judged() -> None:
    request = Registers().letters(Face(text="A042"))
    assert judge(request, with_crc(request[:6])) == ""
    assert "does not answer" in judge(request, b"")
    refused = with_crc(bytes([1, 0x90, 2]))
    assert judge(request, refused) == "The sign refused: it has no such register."
    assert "damaged" in judge(request, with_crc(request[:6])[:-1] + b"\0")


@given(
    text=st.text(max_size=20), width=st.integers(1, 12), align=st.sampled_from(["left", "right"])
)
def test_a_text_always_fits_and_keeps_its_end(text: str, width: int, align: str) -> None:
    for alphabet, known in ALPHABETS.items():
        fitted = Places(width=width, alphabet=alphabet, align=align).fit(text)
        assert len(fitted) == width
        assert set(fitted) <= known | {" "}


def test_a_number_too_long_keeps_its_end() -> None:
    assert Places(width=3).fit("A1042") == "042"
    assert Places(width=4, alphabet="digits", pad="0").fit("b42") == "0042"


@given(
    texts=st.lists(st.text("ABC0123456789-", max_size=6), min_size=1, max_size=6),
    noise=st.binary(max_size=12),
    check=st.sampled_from(["xor", "sum8", "lrc", "crc16"]),
    hexadecimal=st.booleans(),
)
def test_the_twin_reads_back_what_was_sent_through_noise(
    texts: list[str], noise: bytes, check: str, hexadecimal: bool
) -> None:
    frame = Frame(
        template="<02>[{address}{blink}{text}<03>]{check}", check=check, hexadecimal=hexadecimal
    )
    twin = FramedTwin(frame)
    # Bytes of a stranger's frame before ours must not cost us ours.
    twin.feed(noise.replace(b"\x02", b""))
    for number, text in enumerate(texts):
        face = Face(text=text, blink=bool(number % 2))
        for byte in frame.encode(face):
            twin.feed(bytes([byte]))
        assert twin.face == Face(text=frame.places.fit(text), blink=face.blink)


@given(st.binary(max_size=300))
def test_a_twin_survives_any_bytes(data: bytes) -> None:
    FramedTwin(Frame(template="<02>[{address}{text}]{check}", check="crc16")).feed(data)
    ModbusTwin(Registers()).feed(data)


def test_a_frame_for_another_address_changes_nothing() -> None:
    twin = FramedTwin(Frame(address="02"))
    twin.feed(Frame(address="01").encode(Face(text="7")))
    assert twin.face.text == ""
    modbus = ModbusTwin(Registers(unit=2))
    assert modbus.feed(Registers(unit=1).letters(Face(text="7"))) == b""
    assert modbus.face.text == ""


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("<02>{address}<03>", "{text} must be in it"),
        ("{text}{text}", "{text} must be in it, once"),
        ("{texts}", "there is no {texts}; there are {address}"),
        ("<2>{text}", ""),
        ("{text}[{check}", "[ and ] belong together"),
        ("[{text}]", "there is no {check}"),
        ("{check}[{text}]", "must come after"),
        ("{text}é", "is no byte <HH>"),
    ],
)
def test_a_frame_with_a_mistake_is_answered(template: str, words: str) -> None:
    if not words:
        assert parse(template)  # a < that is no byte is a letter like another
        return
    with pytest.raises(FrameError) as caught:
        parse(template)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("url", "part"),
    [
        ("sign+serial://", "path"),
        ("sign+tcp://10.0.0.9", "host"),
        ("sign+usb://1", "scheme"),
        ("virtual://lamp", "host"),
        ("virtual://sign?width=0", "width"),
        ("virtual://sign?check=md5", "check"),
        ("virtual://sign?frame={nothing}", "frame"),
        ("virtual://sign?pad=00", "pad"),
        ("virtual://sign?steady=aa", "blinking"),
        ("virtual://sign?protocol=modbus&unit=300", "unit"),
        ("virtual://sign?protocol=modbus&check=xor", "check"),
        ("virtual://sign?colour=red", "colour"),
    ],
)
def test_a_url_that_cannot_be_used_names_the_part(url: str, part: str) -> None:
    with pytest.raises(DeviceUrlError) as caught:
        sign_at(url)
    assert caught.value.part == part


def test_a_checksum_is_put_where_it_usually_is() -> None:
    protocol = protocol_of(DeviceUrl("virtual://sign?check=xor"))
    assert isinstance(protocol, Frame)
    assert protocol.template == "<02>[{address}{text}<03>]{check}"
