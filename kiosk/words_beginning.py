"""How to begin, in several languages at the same time.

Qt shows one language at a time, and whoever comes to an idle kiosk has not chosen theirs yet. So
each language is asked by a translator of its own, which is not installed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QTranslator

from branch.ui.language import SOURCE_LANGUAGE

BEGIN = "Touch the screen to begin"
_NO_BREAK = "\N{NO-BREAK SPACE}"
_BETWEEN = "  \N{MIDDLE DOT}  "


def begin_in(languages: Iterable[str], folder: Path) -> str:
    """Return the sentence in these languages, in a row that is broken between two of them.

    A language that nobody has translated is left out. Each sentence keeps its own direction.
    """
    return _BETWEEN.join(
        f"\N{FIRST STRONG ISOLATE}{said.replace(' ', _NO_BREAK)}\N{POP DIRECTIONAL ISOLATE}"
        for said in _said(languages, folder)
    )


def _said(languages: Iterable[str], folder: Path) -> Iterator[str]:
    for code in languages:
        translator = QTranslator()
        if translator.load(str(folder / f"kiosk_{code}.qm")):
            said = translator.translate("IdleScreen", BEGIN)
        else:
            said = ""
        if said or code == SOURCE_LANGUAGE:
            yield said or BEGIN
