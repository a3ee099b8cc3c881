"""From a device's URL in the settings to the device.

An address that cannot be used is an error that says which part of it is wrong and what
would be right; nothing connects here, a printer that is switched off is no error.
"""

import re
import sys
from dataclasses import replace
from pathlib import Path

from drivers.button.address import button_at
from drivers.button.port import Button
from drivers.printer import winspool
from drivers.printer.channel import Channel, FileChannel, SerialChannel, TcpChannel
from drivers.printer.cups import CupsSpooler
from drivers.printer.device import EscposPrinter, Letters, Limits
from drivers.printer.models import Confirmation, Model, find
from drivers.printer.pdf import PdfPrinter
from drivers.printer.port import Paper, Printer
from drivers.printer.spooled import SpooledPrinter, Spooler
from drivers.printer.virtual import VirtualPrinter, condition_from
from drivers.scanner.address import scanner_at
from drivers.scanner.port import Scanner
from drivers.sign.address import sign_at
from drivers.sign.port import Sign
from drivers.url import DeviceUrl
from drivers.voice.cache import CachedSynthesizer
from drivers.voice.clips import ClipsSynthesizer
from drivers.voice.espeak import EspeakSynthesizer
from drivers.voice.players import COMMANDS, SilentPlayer, system_player
from drivers.voice.port import Player, Synthesizer, Voice
from drivers.voice.spare import SpareSynthesizer
from drivers.voice.speech import SpeechSynthesizer
from drivers.voice.virtual import VirtualPlayer, VirtualSynthesizer

PRINTERS = (
    "escpos+usb://, escpos+tcp://, escpos+serial://, escpos+file://, cups://, windows://, "
    "pdf://, virtual://printer"
)
VOICES = "speech://, espeak://, clips:///folder, virtual://voice"
_USB_ADDRESS = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")
_PAPERS = ("low", "out", "endless")
_ENGINES = ("pyttsx3", "espeak")
_VOICE_FAILS = ("engine", "language", "hang", "device")
_FAILS = ("cut", "cover", "offline", "mute", "hot", "hold", "lie", "jam")


def printer(url: str, *, folder: Path, cache: Path | None = None) -> Printer:
    """The printer of that URL.

    ``folder`` takes the slips of a virtual printer whose URL names none; ``cache`` is a
    private folder for what python-escpos likes to keep.
    """
    parts = DeviceUrl(url)
    match parts.scheme:
        case "virtual":
            return _virtual_printer(parts, folder, cache)
        case "escpos+tcp" | "escpos+serial" | "escpos+file" | "escpos+usb":
            return _escpos_printer(parts, cache)
        case "cups" | "windows":
            return _spooled_printer(parts, cache)
        case "pdf":
            return _pdf_printer(parts, cache)
        case scheme:
            raise parts.error("scheme", f"{scheme!r} is no printer; supported: {PRINTERS}")


def _escpos_printer(parts: DeviceUrl, cache: Path | None) -> Printer:
    timeout_s = parts.number("timeout", 2.0, 0.01, 60)
    limits = Limits(
        answer_s=parts.number("answer", min(0.5, timeout_s), 0.01, 60),
        confirm_s=parts.number("confirm_within", 8.0, 0.01, 60),
    )
    channel = _channel(parts, timeout_s)
    model = _model(parts, cache)
    letters = _letters(parts)
    parts.finish()
    return EscposPrinter(channel, model, limits, letters)


def _channel(parts: DeviceUrl, timeout_s: float) -> Channel:
    match parts.scheme:
        case "escpos+tcp":
            if not parts.host:
                raise parts.error("host", "it is missing, such as 'escpos+tcp://10.0.0.7:9100'")
            if parts.path not in ("", "/"):
                raise parts.error("path", f"{parts.path!r} means nothing for a network printer")
            return TcpChannel(parts.host, parts.port or 9100, timeout_s)
        case "escpos+serial":
            # On Windows the port is the host: escpos+serial://COM3.
            device = parts.path if parts.path.strip("/") else parts.host.upper()
            if not device:
                raise parts.error("path", "it is missing, such as '/dev/ttyUSB0' or 'COM3'")
            return SerialChannel(device, parts.whole("baud", 115200, 300, 4_000_000), timeout_s)
        case "escpos+usb":
            return _usb_channel(parts, timeout_s)
        case _:
            if parts.host or not parts.path.strip("/"):
                raise parts.error("path", "it must be whole, such as 'escpos+file:///dev/usb/lp0'")
            if sys.platform == "win32":
                raise parts.error("scheme", "device files do not exist on Windows")
            return FileChannel(Path(parts.path), timeout_s)


def _usb_channel(parts: DeviceUrl, timeout_s: float) -> Channel:
    # Only a computer with such a printer needs the library's part of a start.
    from drivers.printer.usb_channel import UsbAddress, UsbChannel

    if parts.path not in ("", "/"):
        raise parts.error("path", f"{parts.path!r} means nothing for a USB printer")
    numbers = _USB_ADDRESS.fullmatch(parts.authority)
    if numbers is None:
        raise parts.error("address", "it is vendor and product, such as 'escpos+usb://04b8:0e28'")
    address = UsbAddress(
        vendor=int(numbers[1], 16),
        product=int(numbers[2], 16),
        serial=parts.word("serial"),
        port=parts.word("port"),
    )
    return UsbChannel(address, timeout_s)


def _spooled_printer(parts: DeviceUrl, cache: Path | None) -> Printer:
    queue = parts.authority
    if not queue or parts.path not in ("", "/"):
        raise parts.error("queue", f"it is one name, such as '{parts.scheme}://TicketPrinter'")
    timeout_s = parts.number("timeout", 5.0, 0.01, 60)
    limits = Limits(confirm_s=parts.number("confirm_within", 8.0, 0.01, 60))
    spooler: Spooler
    if parts.scheme == "cups":
        spooler = CupsSpooler(queue, timeout_s, parts.word("server"))
    else:
        try:
            spooler = winspool.spooler(queue)
        except OSError as error:
            raise parts.error("scheme", str(error)) from error
    model = _model(parts, cache)
    parts.finish()
    return SpooledPrinter(spooler, model, limits)


def _pdf_printer(parts: DeviceUrl, cache: Path | None) -> Printer:
    if parts.host or not parts.path.strip("/"):
        raise parts.error("path", "it is a folder, such as 'pdf:///srv/tickets'")
    # On Windows a whole path has its drive first: pdf:///D:/tickets.
    path = parts.path.removeprefix("/") if re.match("/[A-Za-z]:", parts.path) else parts.path
    model = _model(parts, cache)
    parts.finish()
    return PdfPrinter(Path(path), model)


def _virtual_printer(parts: DeviceUrl, folder: Path, cache: Path | None) -> Printer:
    if parts.host != "printer":
        raise parts.error("host", f"{parts.host!r} is not 'printer'")
    own = parts.word("folder")
    paper = parts.choice("paper", _PAPERS)
    fail = parts.choice("fail", _FAILS)
    after = parts.whole("after", 0, 0, 1_000_000)
    model = _model(parts, cache, "TM-T20III")
    letters = _letters(parts)
    parts.finish()
    behaviour = condition_from(paper, fail)
    return VirtualPrinter(
        Path(own) if own else folder,
        model,
        condition=None if after else behaviour,
        later=behaviour if after else None,
        after=after,
        letters=letters,
    )


def _model(parts: DeviceUrl, cache: Path | None, default: str = "default") -> Model:
    try:
        model = find(parts.word("profile", default), cache)
    except LookupError as error:
        raise parts.error("profile", str(error.args[0])) from error
    confirm = parts.choice("confirm", tuple(way.value for way in Confirmation))
    dots = parts.whole("dots", model.paper.width_dots, 64, 4096)
    near_end_m = parts.number("near_end", model.near_end_mm / 1000, 0.1, 100)
    return replace(
        model,
        near_end_mm=near_end_m * 1000,
        paper=Paper(width_dots=dots, dots_per_mm=model.paper.dots_per_mm),
        confirmation=Confirmation(confirm) if confirm else model.confirmation,
    )


def _letters(parts: DeviceUrl) -> Letters:
    chosen = parts.choice("letters", tuple(way.value for way in Letters), Letters.AUTO.value)
    return Letters(chosen)


def voice(url: str, *, folder: Path, cache: Path | None = None) -> Voice:
    """The voice of that URL.

    ``folder`` takes what a virtual voice says whose URL names none; ``cache`` keeps
    sentences that were made before.
    """
    parts = DeviceUrl(url)
    if parts.scheme not in ("speech", "espeak", "virtual", "clips"):
        raise parts.error("scheme", f"{parts.scheme!r} is no voice; supported: {VOICES}")
    if parts.host != ("voice" if parts.scheme == "virtual" else ""):
        raise parts.error("host", f"{parts.host!r} does not belong here; supported: {VOICES}")
    fail = parts.choice("fail", _VOICE_FAILS) if parts.scheme == "virtual" else ""
    synthesizer = _synthesizer(parts, fail, cache)
    player = _player(parts, fail, folder)
    parts.finish()
    return Voice(synthesizer=synthesizer, player=player)


def _synthesizer(parts: DeviceUrl, fail: str, cache: Path | None) -> Synthesizer:
    match parts.scheme:
        case "clips":
            return ClipsSynthesizer(_clips_folder(parts))
        case "espeak":
            engine = "espeak"
        case "virtual":
            engine = parts.choice("engine", (*_ENGINES, "tones"), "pyttsx3")
        case _:
            engine = parts.choice("engine", _ENGINES, "pyttsx3")
    rate = parts.whole("rate", 150, 60, 400)
    limit_s = parts.number("limit", 5.0, 0.05, 60)
    voices = _voice_names(parts)
    if engine == "tones" or fail in ("engine", "language", "hang"):
        return VirtualSynthesizer(fail=fail)
    made: Synthesizer
    if engine == "espeak":
        made = EspeakSynthesizer(rate=rate, limit_s=limit_s, voices=voices)
    else:
        made = SpeechSynthesizer(rate=rate, limit_s=limit_s, voices=voices)
    if cache is None:
        return made
    kind = f"{engine} {rate} {sorted(voices.items())}"
    return SpareSynthesizer(CachedSynthesizer(made, cache, kind=kind))


def _clips_folder(parts: DeviceUrl) -> Path:
    if parts.host or not parts.path.strip("/"):
        raise parts.error("path", "it is a folder, such as 'clips:///srv/clips'")
    # On Windows a whole path has its drive first: clips:///D:/clips.
    return Path(parts.path.removeprefix("/") if re.match("/[A-Za-z]:", parts.path) else parts.path)


def _voice_names(parts: DeviceUrl) -> dict[str, str]:
    """Languages and the voices chosen for them: ``voice=en:gmw/en-us,es:roa/es-419``."""
    names: dict[str, str] = {}
    for pair in filter(None, parts.word("voice").split(",")):
        language, colon, name = pair.partition(":")
        if not (language and colon and name):
            raise parts.error(
                "voice", f"{pair!r} is not a language and a voice, such as 'es:roa/es'"
            )
        names[language] = name
    return names


def _player(parts: DeviceUrl, fail: str, folder: Path) -> Player:
    if parts.scheme == "virtual":
        own = parts.word("folder")
        speed = parts.number("speed", 1.0, 0.01, 100_000)
        return VirtualPlayer(Path(own) if own else folder, speed=speed, fails=fail == "device")
    name = parts.choice("play", (*COMMANDS, "none"))
    return SilentPlayer() if name == "none" else system_player(name)


def scanner(url: str) -> Scanner:
    """The scanner of that URL; it reads once somebody listens."""
    return scanner_at(DeviceUrl(url))


def sign(url: str, *, folder: Path | None = None) -> Sign:
    """The sign of that URL; ``folder`` takes what a virtual one shows whose URL names none."""
    return sign_at(DeviceUrl(url), folder=folder)


def button(url: str) -> Button:
    """The button of that URL; it is heard once somebody listens."""
    return button_at(DeviceUrl(url))
