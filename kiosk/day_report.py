"""What the paper of a day report says: the day in figures, and the server's word for the log.

Pure: lines and their texts, from top to bottom; ``paper.py`` draws them. The QR code holds the
whole head, as ``nowserving-server verify --head`` takes it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from branch.domain.configuration import Branch
from branch.domain.day_report import TreeHeadReceived
from branch.domain.ticket import State
from kiosk.layout import Line

CODE_MM = 50.0
_GROUP = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReport:
    """A day of this branch: its tickets by how they ended, and the head signed after it."""

    branch: Branch
    head: TreeHeadReceived
    tickets: Mapping[State, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """The sentences, with their figures in them."""

    title: str
    figures: tuple[str, ...]
    signed: str
    signed_at: str
    key: str
    keep: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Lines of paper that are no ticket; ``language`` says from which side they are read."""

    language: str
    lines: tuple[tuple[Line, str], ...]


def page_of(report: DayReport, language: str, words: ReportWords) -> Page:
    """Return what is printed."""
    head, branch = report.head, report.branch
    rule = (Line(show="rule", above=2.0), "")
    return Page(
        language=language,
        lines=(
            (Line(show="text", height=3.0, bold=True), branch.words(branch.names, language)),
            (Line(show="text", height=4.0, bold=True, above=2.0), words.title),
            (Line(show="text", height=4.0, bold=True, above=1.0), head.business_day),
            rule,
            *((Line(show="text", above=1.0, side="start"), figure) for figure in words.figures),
            rule,
            (Line(show="text", height=2.2, above=2.0, side="start"), words.signed),
            (Line(show="text", height=2.2, above=1.0), grouped(head.root)),
            (Line(show="text", height=2.2, above=1.0, side="start"), words.signed_at),
            (Line(show="text", height=2.2, above=1.0, side="start"), words.key),
            (Line(show="qr", height=CODE_MM, above=3.0), head_text(branch.id, head)),
            (Line(show="text", height=2.2, above=2.0, side="start"), words.keep),
            (Line(show="rule", above=12.0), ""),
        ),
    )


def head_text(branch: str, head: TreeHeadReceived) -> str:
    """Return the head as the server writes it into a file of heads: one line of JSON."""
    values = {
        "branch": branch,
        "size": head.size,
        "root": head.root,
        "at": head.signed_at,
        "key": head.key,
        "signature": head.signature,
    }
    return json.dumps(values, separators=(",", ":"))


def grouped(root: str) -> str:
    """Return the root in groups, as it is read aloud and compared."""
    return " ".join(root[place : place + _GROUP] for place in range(0, len(root), _GROUP))
