"""Languages: which there are, and what a switch does to words and direction."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from branch.ui.language import Language, LanguageError, languages_of, own_name, reads_right_to_left
from tools.qml_types import qt_tool

WORDS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}">
<context><name>Slip</name>
<message><source>Number</source><translation>{number}</translation></message>
</context>
</TS>
"""


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return translations of a program ``kiosk`` into Spanish and Arabic."""
    folder = tmp_path_factory.mktemp("translations")
    for code, number in (("es", "Número"), ("ar", "رقم")):
        words = folder / f"kiosk_{code}.ts"
        words.write_text(WORDS.format(code=code, number=number), encoding="utf-8")
        command = [str(qt_tool("lrelease")), "-silent", str(words)]
        subprocess.run(command, check=True)
    (folder / "display_fr.qm").write_bytes(b"another program's")
    return folder


@pytest.fixture
def language(qapp: QGuiApplication, folder: Path) -> Language:
    return Language("kiosk", folder)


def number() -> str:
    return QCoreApplication.translate("Slip", "Number")


def test_a_program_has_the_languages_it_has_words_for(folder: Path, tmp_path: Path) -> None:
    assert languages_of("kiosk", folder) == ["en", "ar", "es"]
    assert languages_of("kiosk", tmp_path) == ["en"]


def test_a_switch_changes_words_and_direction_and_back(
    language: Language, qtbot: QtBot, qapp: QGuiApplication
) -> None:
    assert (number(), language.rightToLeft) == ("Number", False)
    with qtbot.waitSignal(language.changed):
        language.choose("ar")
    assert (number(), language.rightToLeft, language.code) == ("رقم", True, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    language.choose("es")
    assert (number(), language.rightToLeft) == ("Número", False)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    language.choose("en")
    assert number() == "Number"


def test_choices_are_in_their_own_script_and_mark_the_one_shown(language: Language) -> None:
    language.choose("es")
    rows = [(row.code, row.name, row.current) for row in language.choices.rows]
    assert rows == [("en", "English", False), ("ar", "العربية", False), ("es", "Español", True)]
    language.choose("en")


def test_a_branch_offers_what_it_wants_in_its_order(qapp: QGuiApplication, folder: Path) -> None:
    assert list(Language("kiosk", folder, ["es", "en"]).offered) == ["es", "en"]


def test_a_language_without_words_is_refused_and_nothing_changes(
    language: Language, folder: Path
) -> None:
    with pytest.raises(LanguageError, match="kiosk has no words in 'fr'"):
        language.choose("fr")
    assert (language.code, number()) == ("en", "Number")
    with pytest.raises(LanguageError):
        Language("kiosk", folder, ["en", "fr"])


def test_a_damaged_file_is_refused_and_nothing_changes(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    (tmp_path / "kiosk_es.qm").write_bytes(b"torn")
    language = Language("kiosk", tmp_path)
    with pytest.raises(LanguageError, match=r"kiosk_es\.qm is damaged"):
        language.choose("es")
    assert language.code == "en"


@pytest.mark.parametrize(
    ("code", "name", "mirrored"),
    [("ar", "العربية", True), ("en", "English", False), ("he", "עברית", True), ("xx", "xx", False)],
)
def test_names_and_directions(code: str, name: str, mirrored: bool) -> None:
    assert (own_name(code), reads_right_to_left(code)) == (name, mirrored)
