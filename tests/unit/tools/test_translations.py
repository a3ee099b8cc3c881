"""What counts as a missing translation."""

from pathlib import Path

import pytest

from branch.ui.language import OWN_NAMES
from display.grammar import GRAMMARS
from tools.translations import FOLDER, LANGUAGES, PROGRAMS, unfinished

FRAME = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es"><context><name>Welcome</name>
<message{numerus}><source>Take a ticket</source>{translation}</message>
</context></TS>
"""


@pytest.mark.parametrize(
    ("numerus", "translation", "problem"),
    [
        ("", "<translation>Tome un número</translation>", None),
        ("", '<translation type="unfinished"></translation>', "is not translated"),
        ("", '<translation type="unfinished">Tome</translation>', "is not translated"),
        ("", '<translation type="vanished">Tome</translation>', "no longer in the sources"),
        ("", "<translation> </translation>", "not translated in every number"),
        ("", "", "has no translation"),
        (
            ' numerus="yes"',
            "<translation><numerusform>uno</numerusform><numerusform>dos</numerusform>"
            "</translation>",
            None,
        ),
        (
            ' numerus="yes"',
            "<translation><numerusform>uno</numerusform><numerusform></numerusform></translation>",
            "not translated in every number",
        ),
    ],
)
def test_a_message_is_complete_or_says_why_not(
    tmp_path: Path, numerus: str, translation: str, problem: str | None
) -> None:
    ts = tmp_path / "kiosk_es.ts"
    ts.write_text(FRAME.format(numerus=numerus, translation=translation), encoding="utf-8")
    lines = unfinished(ts)
    if problem is None:
        assert lines == []
    else:
        (line,) = lines
        assert line.startswith("Welcome: 'Take a ticket': ")
        assert problem in line


@pytest.mark.parametrize(
    ("source", "translation", "problem"),
    [
        ("Waiting: {count}", "En espera: {count}", None),
        ("{a} before {b}", "{b} tras {a}", None),
        ("Waiting: {count}", "En espera: {cuenta}", "does not keep {count}"),
        ("Waiting: %1", "En espera", "does not keep %1"),
        ("Waiting", "En espera: {count}", "does not keep to a text without {}"),
    ],
)
def test_places_for_names_and_numbers_are_kept(
    tmp_path: Path, source: str, translation: str, problem: str | None
) -> None:
    ts = tmp_path / "kiosk_es.ts"
    words = FRAME.format(numerus="", translation=f"<translation>{translation}</translation>")
    ts.write_text(words.replace("Take a ticket", source), encoding="utf-8")
    lines = unfinished(ts)
    assert len(lines) == (problem is not None)
    assert problem is None or lines[0].endswith(problem)


def test_every_program_has_every_language() -> None:
    names = {ts.stem for ts in FOLDER.glob("*.ts")}
    assert names == {f"{program}_{language}" for program in PROGRAMS for language in LANGUAGES}
    assert {*LANGUAGES, "en"} == set(OWN_NAMES)
    assert set(GRAMMARS) == set(OWN_NAMES)
