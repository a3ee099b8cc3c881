"""Translations: compiled when a program needs them, and complete before a change is taken.

``resources/translations/<program>_<language>.ts`` are the sources, one per program and language.
``dev.py setup`` makes the ``.qm`` beside each; ``dev.py translate`` brings the ``.ts`` up to date
with the texts in Python and QML; ``dev.py check`` does the same on a copy and complains about
whatever would have changed, is not translated, or lost a place for a name or a number. English is
in the sources.
"""

import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from tools.places import ROOT, SetupError, say, venv_script

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "es", "fr", "hi", "it", "pl", "pt", "uk", "vi", "zh")
# Every program also shows the texts of the parts that all programs share.
SHARED = "branch/ui"
PROGRAMS = ("kiosk", "display", "counter")
# Shown to developers alone.
SAMPLES = frozenset({"Gallery.qml", "gallery.py"})
_SUFFIXES = {".py", ".qml"}
_PLACE = re.compile(r"\{\w*\}|%\d+")


def compile_outdated() -> None:
    """Make every .qm that is missing or older than its .ts."""
    outdated = [ts for ts in sorted(FOLDER.glob("*.ts")) if _is_newer(ts, ts.with_suffix(".qm"))]
    if not outdated:
        return
    say(f"compiling {len(outdated)} translation files")
    for ts in outdated:
        _run("pyside6-lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def update() -> None:
    """Write the texts of the sources into the .ts files and keep what is translated."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for program in PROGRAMS:
        for language in LANGUAGES:
            if sources := _sources(program):
                _lupdate(sources, FOLDER / f"{program}_{language}.ts", language)


def complaints() -> list[str]:
    """Return one line per text that is not translated, damaged, missing, or no longer used."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        for program in PROGRAMS:
            sources = _sources(program)
            for language in LANGUAGES if sources else ():
                ts = FOLDER / f"{program}_{language}.ts"
                copy = Path(name) / ts.name
                if ts.exists():
                    shutil.copyfile(ts, copy)
                _lupdate(sources, copy, language)
                found += [f"{ts.name}: {line}" for line in unfinished(copy)]
    return found


def unfinished(ts: Path) -> list[str]:
    """Return one line per message of a translation file that a reader would miss or never see."""
    lines: list[str] = []
    for context in ElementTree.parse(ts).getroot().iter("context"):
        where = context.findtext("name", "")
        for message in context.iter("message"):
            if problem := _problem(message):
                lines.append(f"{where}: {message.findtext('source', '')!r}: {problem}")
    return lines


def _problem(message: ElementTree.Element) -> str | None:
    translation = message.find("translation")
    if translation is None:
        return "has no translation"
    if translation.get("type") in {"vanished", "obsolete"}:
        return "is no longer in the sources (python3 dev.py translate)"
    if translation.get("type") == "unfinished":
        return "is not translated"
    forms = translation.findall("numerusform") or [translation]
    if not all((form.text or "").strip() for form in forms):
        return "is not translated in every number"
    wanted = sorted(_PLACE.findall(message.findtext("source", "")))
    # A plural form may say "one person" in words and leave the figure out.
    if message.get("numerus") != "yes" and sorted(_PLACE.findall(forms[0].text or "")) != wanted:
        return f"does not keep {' '.join(wanted) or 'to a text without {}'}"
    return None


def _is_newer(ts: Path, qm: Path) -> bool:
    return not qm.exists() or qm.stat().st_mtime_ns < ts.stat().st_mtime_ns


def _sources(program: str) -> list[Path]:
    """Return the files with texts of one program; none as long as there is no such program."""
    own = _in_folder(program)
    return own + _in_folder(SHARED) if own else []


def _in_folder(folder: str) -> list[Path]:
    files = (ROOT / folder).rglob("*")
    return sorted(f for f in files if f.suffix in _SUFFIXES and f.name not in SAMPLES)


def _lupdate(sources: list[Path], ts: Path, language: str) -> None:
    _run(
        "pyside6-lupdate", "-silent", "-locations", "none", "-source-language", "en",
        "-target-language", language, *map(str, sources), "-ts", str(ts),
    )  # fmt: skip


def _run(script: str, *arguments: str) -> None:
    done = subprocess.run(
        [str(venv_script(script)), *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SetupError(f"{script} did not work:\n{done.stdout}{done.stderr}")
