"""What the paper says: a typed slip, laid out by ``resources/tickets`` and drawn by ``paper.py``.

Pure. The words are the visitor's (``words.py`` brings them), the facts the ticket's.
"""

from __future__ import annotations

from dataclasses import dataclass

from branch.domain.configuration import Branch
from kiosk.flow import Given


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipWords:
    """The sentences of a slip in one language; ``people_ahead`` with the number in it.

    ``wait`` says how long it may take, where somebody knows; ``valid`` that a paper which breaks
    off is none, and ``end`` is what it then lacks; ``duplicate`` marks a second print.
    """

    your_number: str
    people_ahead: str
    where_to_wait: str
    follow: str
    time: str
    wait: str = ""
    valid: str = ""
    end: str = ""
    duplicate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One ticket's paper. An empty text leaves its line out; ``service_id`` chooses lines."""

    ticket: str
    language: str
    branch: str
    your_number: str
    number: str
    service: str
    people_ahead: str
    where_to_wait: str
    time: str
    footer: str
    qr: str
    follow: str
    wait: str = ""
    valid: str = ""
    end: str = ""
    duplicate: str = ""
    service_id: str = ""


def slip_of(
    branch: Branch, given: Given, language: str, words: SlipWords, *, again: bool = False
) -> Slip:
    """Return what is printed for a ticket, ``again`` as a duplicate.

    The time is left out if the clock is suspect.
    """
    service = branch.services.get(given.service)
    where = branch.words(service.where_to_wait, language) if service else ""
    return Slip(
        ticket=given.ticket,
        language=language,
        branch=branch.words(branch.names, language),
        your_number=words.your_number,
        number=given.number,
        service=branch.words(service.names, language) if service else "",
        people_ahead=words.people_ahead,
        wait=words.wait,
        where_to_wait=where or words.where_to_wait,
        time=words.time if given.taken_at is not None else "",
        footer=branch.words(branch.ticket_footer, language),
        qr=given.qr,
        follow=words.follow if branch.follow_url else "",
        valid=words.valid,
        end=words.end,
        duplicate=words.duplicate if again else "",
        service_id=given.service,
    )
