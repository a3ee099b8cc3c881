"""The layout of a ticket as data: which lines, how high, how far apart, in millimetres.

``NAME.toml`` is looked for in the kiosk's own folder ``layouts``, then in ``resources/tickets``;
on paper of 58 mm ``NAME-58.toml`` goes before it. Every mistake is answered at once with file,
line, field and remedy, by the reader of the branch file. Look at one by hand::

    python -m kiosk.preview ticket.png --layout my_ticket.toml
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path

from branch.protocol.branch_file_lines import find_lines
from branch.protocol.branch_file_section import Report, Section
from drivers.printer.port import Paper
from kiosk.slip import Slip

RULE, LOGO, TEXT = "rule", "logo", "text"
SIDES = ("center", "start", "end")
LEAST_HEIGHT_MM = {"number": 10.0, "qr": 20.0}
_LEAST_MM = 1.5
_TALLEST_MM = 60.0
_NARROW_MM = 60.0
_FIELDS = tuple(
    item.name for item in fields(Slip) if item.name not in ("ticket", "language", "service_id")
)
_SHOWN = (*_FIELDS, RULE, LOGO, TEXT)


class LayoutError(ValueError):
    """A ticket layout that cannot be printed; the text says where and what to write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: a field of ``Slip``, ``rule``, ``logo`` or ``text``.

    ``height`` is that of a capital, of the QR code or of the logo; ``side`` where it stands
    (``start`` is where lines begin). ``services``: on their tickets alone; none means on all.
    ``words`` are those of a text, per language; ``file`` is the picture of a logo.
    """

    show: str
    height: float = 2.8
    bold: bool = False
    above: float = 0.0
    side: str = "center"
    services: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    file: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A ticket from top to bottom, in millimetres."""

    margin: float
    lines: tuple[Line, ...]


DUPLICATE = Line(show="duplicate", height=4.0, bold=True)
"""What a layout without a place for it gets as its first line: a second print is never unmarked."""


def find_layout(name: str, folders: Sequence[Path], paper: Paper) -> Path:
    """Return the file of a layout for that paper. Raises LayoutError."""
    narrow = paper.width_dots / paper.dots_per_mm < _NARROW_MM
    names = (f"{name}-58.toml", f"{name}.toml") if narrow else (f"{name}.toml",)
    for folder in folders:
        for file in names:
            if (folder / file).is_file():
                return folder / file
    looked = " or ".join(str(folder) for folder in folders)
    raise LayoutError(f"There is no {name}.toml in {looked}. Name a layout that is there")


def load_layout(file: Path) -> Layout:
    """Read a layout. Raises LayoutError."""
    try:
        text = file.read_text(encoding="utf-8-sig")
        values = tomllib.loads(text)
        report = Report(str(file), find_lines(text))
    except (OSError, ValueError, RecursionError) as error:
        raise LayoutError(f"{file}: {error}") from error
    layout = _layout(Section(values, (), report), file.parent)
    if report.problems:
        raise LayoutError("\n".join(str(problem).removesuffix(".") for problem in report.problems))
    return layout


def _layout(top: Section, folder: Path) -> Layout:
    margin = top.number("margin", 0.0, least=0.0, most=20.0)
    tables = top.value("line", list, "a list of lines", '[[line]] and show = "number" below it')
    lines = tuple(
        _line(Section(table, ("line", place), top.report), folder)
        for place, table in enumerate(tables or ())
        if isinstance(table, dict)
    )
    top.finish()
    shown = {line.show for line in lines}
    for needed in ("number", "qr"):
        if needed not in shown:
            top.wrong(
                "line", f"a ticket needs its {needed}", f'Add [[line]] with show = "{needed}".'
            )
    if "duplicate" not in shown:
        lines = (DUPLICATE, *lines)
    return Layout(margin=margin, lines=lines)


def _line(table: Section, folder: Path) -> Line:
    show = table.choice("show", "", _SHOWN) if table.has("show") else table.text("show")
    least = LEAST_HEIGHT_MM.get(show, _LEAST_MM)
    line = Line(
        show=show,
        height=table.number("height", max(2.8, least), least=least, most=_TALLEST_MM),
        bold=table.yes_no("bold", False),
        above=table.number("above", 0.0, least=0.0, most=_TALLEST_MM),
        side=table.choice("side", "center", SIDES),
        services=table.texts("services", (), example='services = ["passport"]')
        if table.has("services")
        else (),
        words=_words(table) if show == TEXT else {},
        file=_file(table, folder) if show == LOGO else None,
    )
    table.finish(known=("services",))
    return line


def _words(table: Section) -> Mapping[str, str]:
    if not table.has("words"):
        table.missing("words", 'words = { en = "Bring your old passport." }')
        return {}
    words = table.section("words")
    return {language: words.text(language) for language in words}


def _file(table: Section, folder: Path) -> Path | None:
    name = table.text("file", example='file = "crest.png"')
    if name and not (folder / name).is_file():
        table.wrong("file", f"there is no {name} in {folder}", "Put the picture beside the layout.")
    return folder / name if name else None


def lines_of(layout: Layout, slip: Slip) -> Iterable[tuple[Line, str]]:
    """Yield what stands on a ticket, with its text; a line without one is left out."""
    for line in layout.lines:
        if line.services and slip.service_id not in line.services:
            continue
        match line.show:
            case "rule" | "logo":
                yield line, ""
            case "text":
                words = line.words.get(slip.language) or next(iter(line.words.values()), "")
                if words:
                    yield line, words
            case name:
                if text := str(getattr(slip, name)):
                    yield line, text
