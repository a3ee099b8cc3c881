"""Numbers and counters are said as people say them."""

from __future__ import annotations

import pytest

from display.phrases import counter_phrase, grammar_of, main, number_phrase


@pytest.mark.parametrize(
    ("number", "language", "text"),
    [
        ("A042", "en", "Number A, 42."),
        ("R101", "en", "Number R, 101."),
        ("AB7", "en", "Number A, B, 7."),
        ("B214", "es", "Número be, 214."),
        ("R101", "es-MX", "Número erre, 101."),
        ("W5", "es", "Número uve doble, 5."),
        ("A101", "ar", "الرقم إيه، 101."),
        ("000", "en", "Number 0."),
        ("57", "ar", "الرقم 57."),
        ("W101", "fr", "Numéro W, 101."),
        ("A042", "de", "Nummer A, 42."),
        ("A042", "pt-BR", "Senha A, 42."),
        ("A042", "it", "Numero A, 42."),
        ("Z011", "pl", "Numer zet, 11."),
        ("C111", "uk", "Номер це, 111."),
        ("A999", "hi", "टोकन नंबर ए, 999."),
        ("A101", "zh", "请诶，一百零一号，"),
        ("A115", "vi", "Mời số A, một trăm mười lăm."),
    ],
)
def test_a_number_is_spelled_for_the_ear(number: str, language: str, text: str) -> None:
    assert number_phrase(number, language).text == text


@pytest.mark.parametrize(
    ("counter", "language", "text"),
    [
        ("3", "en", "Please go to counter 3."),
        ("B2", "en", "Please go to counter B, 2."),
        ("Information", "en", "Please go to counter Information."),
        ("12", "es", "Diríjase a la ventanilla 12."),
        ("3", "ar", "إلى الشباك رقم 3."),
        ("3", "pl", "Proszę podejść do okienka numer 3."),
        ("Informacja", "pl", "Proszę podejść: Informacja."),
        ("12", "zh", "到十二号窗口办理。"),
        ("咨询台", "zh", "到咨询台办理。"),
        ("B2", "hi", "कृपया काउंटर नंबर बी, 2 पर आइए।"),
    ],
)
def test_a_counter_is_said_in_a_whole_sentence(counter: str, language: str, text: str) -> None:
    assert counter_phrase(counter, language).text == text


def test_a_language_nobody_has_written_sentences_for_is_known_as_such() -> None:
    assert grammar_of("sv") is None
    with pytest.raises(KeyError):
        number_phrase("A1", "sv")


def test_by_hand(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["A042", "3"]) == 0
    assert "en: Number A, 42. Please go to counter 3." in capsys.readouterr().out
