"""Letters and QR codes byte for byte as a second encoder makes them (npm, not written here)."""

from dataclasses import replace

import pytest

from drivers.printer.escpos import encode
from drivers.printer.letters import EPSON_PAGES, NotPrintableError
from drivers.printer.models import find
from drivers.printer.port import Align, Document, Qr, TextLine
from tests.helpers import second_encoder

# The other encoder does not smooth.
MODEL = replace(find("TM-T20III"), smooths=False)
TICKETS = {
    "en": ("Your number", "Identity cards & passports", "People ahead of you: 3", "Why? Don't"),
    "es": ("Su número", "¿Dónde espero? ¡Aquí!", "Personas delante: 3", "Señalización, años"),
    "fr": ("Votre numéro", "Où attendre ? À l’accueil", "Cœur, garçon, naïve, forêt", "3 €"),
    "de": ("Ihre Nummer", "Bitte hören Sie auf Ihre Nummer", "Größe, Übung, Äpfel", "5 €"),
    "pl": ("Twój numer", "Zażółć gęślą jaźń", "Osób przed Tobą: 3", "ŁÓDŹ, ŚWIĘTO"),
    "it": ("Il suo numero", "Perché così? È già qui", "Più città", "Età"),
    "pt": ("O seu número", "Atenção: não está só", "Informações, três, pôr", "Órgãos"),
    "uk": ("Ваш номер", "Їжак і ґанок, Є", "Перед вами: 3", "Зачекайте"),
}


@pytest.mark.parametrize("language", list(TICKETS))
def test_a_ticket_in_the_printers_own_letters(language: str) -> None:
    first, *others = TICKETS[language]
    lines = [
        TextLine(text=first),
        TextLine(text="A042", size=6, bold=True),
        *(TextLine(text=text) for text in others),
    ]
    assert encode(Document(parts=tuple(lines)), MODEL) == second_encoder.lines(lines, EPSON_PAGES)


@pytest.mark.parametrize("size", range(1, 9))
@pytest.mark.parametrize("bold", [False, True])
def test_every_size(size: int, bold: bool) -> None:
    lines = [TextLine(text="A042", size=size, bold=bold)]
    assert encode(Document(parts=tuple(lines)), MODEL) == second_encoder.lines(lines, EPSON_PAGES)


@pytest.mark.parametrize(
    "data", ["HTTPS://EXAMPLE.ORG/T/A042", "https://example.org/x1Yz", "x" * 300]
)
@pytest.mark.parametrize("module", [3, 8])
def test_a_qr_code(data: str, module: int) -> None:
    ours = encode(Document(parts=(Qr(data=data, module_dots=module, align=Align.LEFT),)), MODEL)
    assert ours == b"\x1b@" + second_encoder.qr(Qr(data=data, module_dots=module))


@pytest.mark.parametrize("number_codec", EPSON_PAGES, ids=str)
def test_the_number_of_every_code_page(number_codec: tuple[int, str]) -> None:
    """With one letter that the page has, and nothing else to choose."""
    number, codec = number_codec
    letter = next(
        found for byte in range(0xA0, 0x100) if (found := bytes([byte]).decode(codec, "ignore"))
        if found.isalpha()
    )  # fmt: skip
    lines = [TextLine(text=letter)]
    ours = encode(Document(parts=tuple(lines)), replace(MODEL, pages=((number, codec),)))
    assert ours.endswith(b"\x1bt" + bytes([number]) + letter.encode(codec) + b"\n")
    assert ours == second_encoder.lines(lines, EPSON_PAGES, second_encoder.called(codec))


@pytest.mark.parametrize("text", ["A042\x1b@", "A\n042", "\x10\x04\x01", "A\x00"])
def test_a_name_cannot_command_the_printer(text: str) -> None:
    with pytest.raises(NotPrintableError):
        encode(Document(parts=(TextLine(text=text),)), MODEL)
