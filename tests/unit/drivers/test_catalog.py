"""The catalog: URLs of printers and voices, and answers to wrong ones."""

import sys
from pathlib import Path

import pytest

from drivers.catalog import printer, scanner, voice
from drivers.printer.models import find
from drivers.url import DeviceUrlError


@pytest.mark.parametrize(
    ("url", "part", "words"),
    [
        ("escpos+usb://printer", "address", "04b8:0e28"),
        ("escpos+usb://04b8:0e28/1", "path", "/1"),
        ("escpos+usb://04b8:0e28?letters=gothic", "letters", "auto, printer, drawn"),
        ("cups://", "queue", "cups://TicketPrinter"),
        ("cups://queue/printers", "queue", "one name"),
        ("cups://queue?near_end=0", "near_end", "between"),
        ("pdf://", "path", "folder"),
        ("pdf://host/folder", "path", "folder"),
        ("lpr://queue", "scheme", "no printer; supported: escpos\\+usb://"),
        ("escpos+tcp://", "host", "missing"),
        ("escpos+tcp://10.0.0.7/tray", "path", "/tray"),
        ("escpos+tcp://10.0.0.7?timeout=0", "timeout", "between"),
        ("escpos+tcp://10.0.0.7?baud=9600", "baud", "allowed are: answer"),
        ("escpos+tcp://10.0.0.7?profile=TM-T2000", "profile", "known are: .*TM-T20III"),
        ("escpos+tcp://10.0.0.7?profile=TM-U220", "profile", "cannot print pictures"),
        ("escpos+tcp://10.0.0.7?confirm=maybe", "confirm", "id, status, none"),
        ("escpos+serial://?baud=9600", "path", "ttyUSB0"),
        ("escpos+serial:///dev/ttyUSB0?baud=1", "baud", "between"),
        ("escpos+file://relative", "path", "whole"),
        ("virtual://scanner", "host", "not 'printer'"),
        ("virtual://printer?fail=fire", "fail", "cut, cover"),
    ],
)
def test_a_wrong_printer_is_named(tmp_path: Path, url: str, part: str, words: str) -> None:
    with pytest.raises(DeviceUrlError, match=words) as caught:
        printer(url, folder=tmp_path)
    assert caught.value.part == part


@pytest.mark.parametrize(
    ("url", "part", "words"),
    [
        ("sapi://", "scheme", "supported: speech://"),
        ("virtual://printer", "host", "printer"),
        ("speech://host", "host", "host"),
        ("speech://?engine=parrot", "engine", "pyttsx3, espeak"),
        ("speech://?voice=gmw/en", "voice", "es:roa/es"),
        ("speech://?rate=5000", "rate", "between"),
        ("speech://?speed=5", "speed", "allowed are"),
        ("speech://?fail=hang", "fail", "allowed are"),
        ("speech://?play=radio", "play", "aplay"),
        ("virtual://voice?fail=cold", "fail", "engine, language"),
    ],
)
def test_a_wrong_voice_is_named(tmp_path: Path, url: str, part: str, words: str) -> None:
    with pytest.raises(DeviceUrlError, match=words) as caught:
        voice(url, folder=tmp_path)
    assert caught.value.part == part


@pytest.mark.parametrize(
    ("url", "part", "words"),
    [
        ("camera://", "scheme", "supported: serial://"),
        ("serial://", "path", "ttyACM0"),
        ("serial:///dev/ttyACM0?baud=1", "baud", "between"),
        ("serial:///dev/ttyACM0?prefix=x", "prefix", "allowed are"),
        ("virtual://printer", "host", "not 'scanner'"),
        ("virtual://scanner?fail=fire", "fail", "noise, cut"),
        ("keyboard://usb", "host", "no address"),
        ("keyboard://?suffix=none", "suffix", "'enter'"),
        ("keyboard://?prefix=123456789", "prefix", "more than 8"),
        ("keyboard://?length=64-8", "length", "8-64"),
        ("keyboard://?length=5000", "length", "2048"),
        ("keyboard://?alphabet=greek", "alphabet", "digits, code, link, text"),
        ("keyboard://?gap=5", "gap", "gap_ms"),
    ],
)
def test_a_wrong_scanner_is_named(url: str, part: str, words: str) -> None:
    with pytest.raises(DeviceUrlError, match=words) as caught:
        scanner(url)
    assert caught.value.part == part


def test_the_paper_is_as_wide_as_the_model(tmp_path: Path) -> None:
    by_table = printer("escpos+tcp://10.0.0.7?profile=TM-T88V", folder=tmp_path)
    by_library = printer("escpos+tcp://10.0.0.7?profile=POS-5890", folder=tmp_path)
    by_hand = printer("escpos+tcp://10.0.0.7?dots=420", folder=tmp_path)
    assert by_table.paper.width_dots == 512
    assert by_library.paper.width_dots == 384
    assert by_hand.paper.width_dots == 420


def test_every_model_of_the_table_has_a_profile_in_the_library() -> None:
    from drivers.printer.models import _TABLE
    from drivers.printer.profiles import known_profiles

    assert {model.profile for model in _TABLE} <= set(known_profiles())
    assert find("default").name == "default"


@pytest.mark.skipif(sys.platform == "win32", reason="there it is right")
def test_a_windows_queue_elsewhere_is_named(tmp_path: Path) -> None:
    with pytest.raises(DeviceUrlError, match="on Windows only"):
        printer("windows://TicketPrinter", folder=tmp_path)


def test_a_usb_address_is_vendor_and_product(tmp_path: Path) -> None:
    device = printer("escpos+usb://04B8:0e28?profile=TM-T88V&serial=J42", folder=tmp_path)
    assert device.paper.width_dots == 512
