"""A ticket as a picture, before one is printed.

    python -m kiosk.preview ticket.png --branch my_branch.toml --language ar --paper 58
    python -m kiosk.preview ticket.png --profile TM-T20III --letters printer

The second shows, roughly, what the printer writes in its own letters where a cable is slow.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication

from branch.domain.configuration import Branch
from branch.domain.forecast.outlook import Outlook
from branch.domain.forecast.rounding import PrintedWait
from branch.protocol.branch_file import read_branch_file
from branch.protocol.branch_file_section import BranchFileError
from branch.ui.app import FONTS, RESOURCES, TRANSLATIONS
from branch.ui.fonts import register_fonts
from branch.ui.language import Language, LanguageError
from drivers.printer.escpos import encode
from drivers.printer.models import Model, find
from drivers.printer.port import Document, Hand, Paper
from drivers.printer.render import render
from kiosk.flow import Given
from kiosk.layout import LayoutError, load_layout
from kiosk.paper import TICKETS, TicketPainter
from kiosk.slip import Slip, slip_of
from kiosk.words import slip_words

_PAPERS = {"58": "generic-58", "80": "generic-80"}
_TAKEN_AT = datetime(2026, 3, 2, 9, 0)


def sample_slip(
    branch: Branch, language: str, *, service: str = "", number: int = 0, again: bool = False
) -> Slip:
    """Return the slip of a ticket that is none, in the words of the language in force."""
    offered = branch.services.get(service) or next(iter(branch.services.values()))
    series = branch.series[offered.series]
    given = Given(
        ticket="sample",
        number=series.number(number or series.first),
        service=offered.id,
        people_ahead=3,
        qr=f"{branch.follow_url.rstrip('/') or 'nowserving:'}/t/AAAAAAAAAAAAAAAAAAAAAA",
        taken_at=_TAKEN_AT,
        outlook=Outlook(service=offered.id, wait=PrintedWait(within_min=20, about_min=12)),
    )
    return slip_of(branch, given, language, slip_words(given), again=again)


def picture_of(document: Document, paper: Paper) -> Image.Image:
    """Return what a document looks like on the paper; a printer's own letters only roughly."""
    model = replace(find("TM-T20III"), paper=paper)  # of all, it knows the most letters
    return render(encode(document, model), paper.width_dots)


def main(arguments: Sequence[str]) -> int:
    """Write a sample ticket as a picture; 2 for something that cannot be used."""
    chosen = _parser().parse_args(arguments)
    app = QGuiApplication(sys.argv[:1])
    register_fonts(FONTS)
    language = Language("kiosk", TRANSLATIONS)
    try:
        model = find(chosen.profile or _PAPERS[chosen.paper])
        branch = read_branch_file(chosen.branch)
        language.choose(chosen.language)
        slip = sample_slip(branch, chosen.language, service=chosen.service, again=chosen.duplicate)
        painter = TicketPainter(
            layout=load_layout(chosen.layout),
            paper=model.paper,
            hand=_writes(model) if chosen.letters == "printer" else None,
        )
        picture_of(painter.document(slip), model.paper).save(chosen.file)
    except (LayoutError, BranchFileError, LanguageError, LookupError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    finally:
        language.choose("en")
        del app
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kiosk.preview", description=__doc__)
    parser.add_argument("file", type=Path, help="the picture to write")
    parser.add_argument("--branch", type=Path, default=RESOURCES / "branches" / "town_hall.toml")
    parser.add_argument("--service", default="", help="id of the service; else the first one")
    parser.add_argument("--language", default="en")
    parser.add_argument("--layout", type=Path, default=TICKETS / "standard.toml")
    parser.add_argument("--paper", choices=tuple(_PAPERS), default="80", help="width in mm")
    parser.add_argument("--profile", default="", help="the printer's model, for its paper")
    parser.add_argument("--letters", choices=("drawn", "printer"), default="drawn")
    parser.add_argument("--duplicate", action="store_true", help="as it is printed again")
    return parser


def _writes(model: Model) -> Hand:
    return Hand(pages=model.pages, native_qr=model.native_qr, bytes_per_s=0.0)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # also where no screen is, over ssh
    sys.exit(main(sys.argv[1:]))
