"""What is known about printer models: how wide, how fine, and how they confirm a job.

The common ones stand in a table here, because python-escpos, which knows more of them,
takes a fifth of a second to import; its profiles are asked only for other names.
Which models answer ``GS ( H`` function 48 is from the model list of Epson's ESC/POS
command reference, page "GS ( H <Function 48>"; which code pages, from its page "ESC t".
"""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from drivers.printer.letters import COMMON_PAGES, EPSON_PAGES, Pages
from drivers.printer.port import Paper
from drivers.printer.profiles import known_profiles
from drivers.printer.roll import NEAR_END_MM


class Confirmation(Enum):
    """How a printer can be made to say that a job is done.

    ID: a process id comes back when everything before it is printed (``GS ( H``).
    STATUS: a paper question that waits its turn behind the job (``GS r``).
    NONE: not at all; every job ends UNKNOWN.
    """

    ID = "id"
    STATUS = "status"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One model; ``profile`` is its name, or its nearest relative's, in python-escpos.

    ``asb``: it tells its status by ``GS a`` as well; ``smooths``: it rounds large letters
    (``GS b``, which a simple printer might print as a letter); ``near_end_mm``: the paper that is
    left when its near-end sensor speaks.
    """

    name: str
    paper: Paper
    confirmation: Confirmation
    profile: str
    native_qr: bool = True
    pages: Pages = COMMON_PAGES
    asb: bool = False
    smooths: bool = False
    near_end_mm: float = NEAR_END_MM


def _generic(name: str, dots: int) -> Model:
    return Model(
        name=name,
        paper=Paper(width_dots=dots, dots_per_mm=203 / 25.4),
        confirmation=Confirmation.STATUS,
        profile="default",
    )


def _epson(name: str, dots: int, dpi: int, profile: str, pages: Pages = EPSON_PAGES) -> Model:
    return Model(
        name=name,
        paper=Paper(width_dots=dots, dots_per_mm=dpi / 25.4),
        confirmation=Confirmation.ID,
        profile=profile,
        pages=pages,
        asb=True,
        smooths=True,
    )


_GENERIC = _generic("default", 576)
# "-58": the same printer with the guide for paper of 58 mm.
_TABLE = (
    _GENERIC,
    _generic("generic-80", 576),
    _generic("generic-58", 384),
    _epson("TM-T20II", 576, 203, "TM-T20II"),
    _epson("TM-T20II-58", 420, 203, "TM-T20II"),
    _epson("TM-T20III", 576, 203, "TM-T20II"),
    _epson("TM-T20III-58", 420, 203, "TM-T20II"),
    _epson("TM-T20X", 576, 203, "TM-T20II"),
    _epson("TM-m30", 576, 203, "TM-T20II"),
    _epson("TM-m30II", 576, 203, "TM-T20II"),
    _epson("TM-m30II-58", 420, 203, "TM-T20II"),
    _epson("TM-m30III", 576, 203, "TM-T20II"),
    _epson("TM-T88IV", 512, 180, "TM-T88IV", COMMON_PAGES),
    _epson("TM-T88V", 512, 180, "TM-T88V"),
    _epson("TM-T88VI", 512, 180, "TM-T88V"),
    _epson("TM-T88VII", 512, 180, "TM-T88V"),
)
# In python-escpos under these names, and on Epson's list.
_CONFIRM_BY_ID = ("TM-L90", "TM-P80", "TM-P80-42col", "TM-T20II-42col", "TM-T88IV-SA")


def find(name: str, cache: Path | None = None) -> Model:
    """The model of that name; a ``LookupError`` with all names when there is none."""
    for model in _TABLE:
        if model.name == name:
            return model
    profiles = known_profiles(cache)
    if name not in profiles:
        names = sorted({model.name for model in _TABLE} | set(profiles), key=str.lower)
        raise LookupError(f"{name!r} is not a known model; known are: {', '.join(names)}")
    profile = profiles[name]
    if not profile.raster:
        raise LookupError(f"{name!r} cannot print pictures, which tickets are")
    return Model(
        name=name,
        paper=Paper(
            width_dots=profile.width_dots or _GENERIC.paper.width_dots,
            dots_per_mm=(profile.dpi or 203) / 25.4,
        ),
        confirmation=Confirmation.ID if name in _CONFIRM_BY_ID else Confirmation.STATUS,
        profile=name,
        native_qr=profile.native_qr,
        pages=profile.pages,
    )
