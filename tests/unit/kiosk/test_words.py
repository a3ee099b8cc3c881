"""Every refusal and every state of the paper has its words, in every language."""

import itertools
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication

from branch.domain import errors
from branch.domain.errors import BranchClosed, BranchError, VisitorError
from branch.ui.app import TRANSLATIONS
from branch.ui.language import Language
from kiosk import words
from kiosk.flow import NotRecorded, Paper, UnreadableCode
from tests.helpers.branches import small_branch

BRANCH = small_branch(languages=("en", "es", "ar"))
NOON = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
LANGUAGES = ("en", "es", "ar")

SAMPLES: dict[type[BranchError], BranchError] = {
    errors.BranchClosed: BranchClosed(datetime(2026, 3, 3, 8, 0, tzinfo=ZoneInfo("Europe/Madrid"))),
    errors.ServiceIsPaused: errors.ServiceIsPaused("permit", "ill"),
    errors.CapReached: errors.CapReached("permit", 30),
    errors.TooLateToday: errors.TooLateToday(
        "permit", datetime(2026, 3, 2, 17, 0, tzinfo=ZoneInfo("Europe/Madrid"))
    ),
    errors.NoNumberFree: errors.NoNumberFree("a"),
    errors.LentNumbersUsedUp: errors.LentNumbersUsedUp("a"),
    errors.UnknownService: errors.UnknownService("gone"),
    NotRecorded: NotRecorded(),
    errors.PartySizeRefused: errors.PartySizeRefused("permit", 9, 6),
    errors.UnknownPriorityClass: errors.UnknownPriorityClass("gone", "permit"),
    errors.UnknownCode: errors.UnknownCode(),
    errors.NotToday: errors.NotToday(date(2026, 3, 9)),
    errors.TooEarly: errors.TooEarly(NOON, NOON),
    errors.TooLate: errors.TooLate(NOON),
    errors.AlreadyCheckedIn: errors.AlreadyCheckedIn("A101"),
    errors.StaffCallsAreOff: errors.StaffCallsAreOff(),
    UnreadableCode: UnreadableCode(),
}

SAID_ALIKE: set[type[BranchError]] = {errors.AnswersRefused}
"""As an unknown priority class: the branch file was changed while somebody answered."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[str]:
    chosen = Language("kiosk", TRANSLATIONS)
    chosen.choose(request.param)
    yield request.param
    chosen.choose("en")


def test_there_is_a_sample_of_every_refusal_a_visitor_can_meet() -> None:
    assert set(VisitorError.__subclasses__()) <= SAMPLES.keys() | SAID_ALIKE


def test_every_refusal_has_words_of_its_own(language: str) -> None:
    said = [words.trouble(problem, BRANCH, language, NOON) for problem in SAMPLES.values()]
    unknown = words.trouble(errors.UnknownTicket("x"), BRANCH, language, NOON)
    assert len({one.title for one in (*said, unknown)}) == len(said) + 1
    for one in said:
        assert one.title
        assert one.detail
        assert "{" not in one.title + one.detail


def test_no_language_says_what_another_one_says(qapp: QGuiApplication) -> None:
    spoken: dict[str, set[str]] = {}
    for code in LANGUAGES:
        chosen = Language("kiosk", TRANSLATIONS)
        chosen.choose(code)
        said = {words.trouble(p, BRANCH, code, NOON).title for p in SAMPLES.values()}
        said |= {words.paper(paper).title for paper in Paper}
        spoken[code] = said | {words.waiting(3), words.people_ahead(0), words.page_of(1, 2)}
        chosen.choose("en")
    for one, other in itertools.combinations(LANGUAGES, 2):
        assert not spoken[one] & spoken[other]


def test_every_state_of_the_paper_has_words(language: str) -> None:
    said = {words.paper(paper).title for paper in Paper}
    assert len(said) == len(Paper)
    assert all(words.paper(p).detail for p in (Paper.NOT_CERTAIN, Paper.NOT_PRINTED))


def test_a_closed_branch_says_when_it_opens_as_people_say_it(qapp: QGuiApplication) -> None:
    now = NOON.astimezone(ZoneInfo("Europe/Madrid"))

    def opens(**later: int) -> str:
        said = words.opens_again(now + timedelta(**later), now, "en")
        return said.replace("\u2068", "").replace("\u2069", "")

    assert opens(hours=2) == "We open again today at 14:00."
    assert opens(days=1) == "We open again tomorrow at 12:00."
    assert opens(days=4) == "We open again on Friday at 12:00."
    assert opens(days=40) == "We open again on 11/04/2026 at 12:00."
    assert "notice at the door" in words.opens_again(None, now, "en")


def test_numbers_keep_their_direction_inside_a_sentence(language: str) -> None:
    assert "\u20687\u2069" in words.people_ahead(7)
    assert "\u206812\u2069" in words.waiting(12)


def test_people_that_nobody_counted_are_not_mentioned(language: str) -> None:
    assert words.people_ahead(None) == ""


@pytest.mark.parametrize("language_file", ["kiosk_es.ts", "kiosk_ar.ts"])
def test_placeholders_survive_translation(language_file: str) -> None:
    root = ElementTree.parse(Path(TRANSLATIONS, language_file)).getroot()
    for message in root.iter("message"):
        source, target = message.findtext("source", ""), message.findtext("translation", "")
        for name in ("{count}", "{time}", "{day}", "{number}", "{pages}"):
            assert (name in source) == (name in target), source
