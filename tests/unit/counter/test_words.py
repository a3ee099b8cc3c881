"""Every refusal has a sentence in every language, with what it is about in it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from branch.domain import errors as x
from branch.domain.calling import CHOSEN, FIRST, HELD, SCORE
from branch.domain.configuration import Branch, Standing
from branch.domain.events import CallReason
from branch.domain.serving import Position
from branch.domain.ticket import State
from branch.protocol.branch_file import read_branch
from branch.ui.app import TRANSLATIONS
from branch.ui.language import Language
from counter.names import (
    action_help,
    action_name,
    break_name,
    counter_name,
    outcome_name,
    position_name,
    screen_language,
    service_name,
    standing_name,
    state_name,
)
from counter.session import Action
from counter.words import answer_words, duration, isolated, reason_of_call, refusal_words, stopwatch
from tests.helpers.branches import town_hall_text

LANGUAGES = ("en", "es", "ar")

SAMPLES: tuple[x.BranchError, ...] = (
    x.UnknownCounter("9"),
    x.UnknownTicket("t"),
    x.CounterTaken("2", "clerk-1"),
    x.ClerkElsewhere("clerk-1", "2"),
    x.CounterNotOpen("2", "closed"),
    x.CounterNotOpen("2", "break"),
    x.CounterBusy("2", "A105"),
    x.NobodyWaiting("2"),
    x.NotAllowedNow("recall", "A105", "serving"),
    x.NotAllowedNow("recall", "", "nobody"),
    x.NotAtThisCounter("A105", "2"),
    x.CallAgainFirst("A105", 1, 20),
    x.CallAgainFirst("A105", 1, 0),
    x.CallAgainFirst("A105", 0, 20),
    x.ReadmissionOver("A105", 60),
    x.UnknownOutcome("vanished", ("served",)),
    x.UnknownService("moon"),
    x.NotPermitted("clerk-1", "supervise"),
    x.NotPermitted("clerk-1", "choose_ticket"),
    x.UnknownClerk("clerk-1"),
    x.UnknownProfile("gone"),
    x.SecretNeeded("clerk-1"),
    x.SecretNotSet("clerk-1"),
    x.WrongSecret("clerk-1", 3),
    x.WrongSecret("clerk-1", 0),
    x.SignInPaused("clerk-1", 30),
    x.SignInPaused("clerk-1", 240),
    x.SecretLapsed("clerk-1", 90),
    x.NotSeenLately("clerk-1", 30),
    x.NothingSigned("town-hall"),
    x.WindowLocked("clerk-1"),
    x.MessageGone("1"),
    x.EmergencyOver("1"),
    x.EmptyMessage(300),
    x.OutcomeMissing("identity"),
    x.DeliveredMissing("identity"),
    x.NothingToUndo("A105"),
    x.NoteEmpty(1000),
    x.NoPaperTicket("A105"),
    x.ReprintUnderWay("A105"),
    x.ReprintedAlready("A105"),
    x.NoNumberFree("A"),
    x.UnknownCode(),
    x.AlreadyCheckedIn("A105"),
    x.NotToday(date(2026, 11, 24)),
    x.TooEarly(datetime(2026, 11, 23, 10, 30), datetime(2026, 11, 23, 10, 0)),
    x.TooLate(datetime(2026, 11, 23, 10, 30)),
    x.BranchClosed(None),
)


@pytest.fixture
def branch() -> Branch:
    return read_branch(town_hall_text(), "town_hall.toml")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    shown = Language("counter", TRANSLATIONS)
    shown.choose(request.param)
    yield request.param
    shown.choose("en")


def plain(words: str) -> str:
    return re.sub("[\u2068\u2069]", "", words)


# No button leads there yet; each gets its words, and leaves this list, with its button.
WITHOUT_A_BUTTON = {
    x.UnknownAppointment,
    x.CodeTaken,
    x.AppointmentOver,
    x.StaffCallOver,
    x.AnnouncementRefused,
}


def test_no_refusal_is_forgotten() -> None:
    said = {type(sample) for sample in SAMPLES}
    assert said | WITHOUT_A_BUTTON >= set(x.ClerkError.__subclasses__())


@pytest.mark.parametrize("error", SAMPLES, ids=lambda e: f"{type(e).__name__}-{e}")
def test_a_refusal_is_a_sentence_about_its_subject(
    error: x.BranchError, language: str, branch: Branch
) -> None:
    words = plain(refusal_words(error, branch))

    assert words.endswith((".", "؟"))
    assert type(error).__name__ not in words
    assert "{" not in words
    number = vars(error).get("number")
    assert not number or number in words
    assert "clerk-1" not in words
    if language == "ar":
        assert re.search("[\u0600-\u06ff]", words)


def test_sentences_differ_by_language(qapp: QApplication, branch: Branch) -> None:
    shown = Language("counter", TRANSLATIONS)
    said: dict[str, set[str]] = {}
    for code in LANGUAGES:
        shown.choose(code)
        said[code] = {refusal_words(error, branch) for error in SAMPLES}
    shown.choose("en")

    assert not said["en"] & said["es"]
    assert not said["en"] & said["ar"]


def test_names_are_complete(language: str, branch: Branch) -> None:
    names = [
        *(action_name(a) for a in Action),
        *(action_help(a) for a in Action),
        *(state_name(s) for s in State),
        *(standing_name(s) for s in Standing),
        *(position_name(p) for p in Position),
        *(outcome_name(o) for o in ("served", "unresolved", "transferred")),
        *(break_name(b) for b in ("break", "meal", "meeting")),
    ]

    assert all(names)
    assert len({action_name(a) for a in Action}) == len(Action)
    assert screen_language() == language
    assert service_name(branch, "identity") == branch.services["identity"].names[language]
    assert "2" in counter_name(branch, "2")


def test_what_the_branch_named_itself_is_shown_as_it_is(branch: Branch) -> None:
    assert outcome_name("handed over") == "handed over"
    assert break_name("training") == "training"
    assert service_name(branch, "gone") == "gone"


def reason(rule: str, standing: Standing, beat: str | None, note: str = "") -> CallReason:
    return CallReason(rule=rule, standing=standing, waited_s=720, score=1.0, beat=beat, note=note)


@pytest.mark.parametrize(
    ("why", "sentence"),
    [
        (reason(SCORE, Standing.ORDINARY, "B007"), "A042 before B007: waited 12 min."),
        (
            reason(SCORE, Standing.APPOINTMENT, "B007"),
            "A042 before B007: appointment, waited 12 min.",
        ),
        (reason(SCORE, Standing.ORDINARY, None), "A042: waited 12 min. Nobody else waits."),
        (reason(HELD, Standing.TRANSFERRED, "B1"), "A042 before B1: kept for you, waited 12 min."),
        (
            reason(FIRST, Standing.TRANSFERRED, "B1"),
            "A042 before B1: placed first by a colleague, waited 12 min.",
        ),
        (
            reason(CHOSEN, Standing.ORDINARY, "B1", "has a bus"),
            "A042 before B1: chosen out of order, has a bus.",
        ),
        (
            reason(CHOSEN, Standing.ORDINARY, "B1", CHOSEN),
            "A042 before B1: chosen out of order.",
        ),
    ],
)
def test_the_reason_of_a_call_is_a_sentence(
    why: CallReason, sentence: str, qapp: QApplication
) -> None:
    assert plain(reason_of_call("A042", why)) == sentence


def test_numbers_keep_their_direction() -> None:
    words = reason_of_call("A042", reason(SCORE, Standing.ORDINARY, "B007"))

    assert isolated("A042") in words
    assert isolated("B007") in words


def test_times_are_as_coarse_as_a_clerk_needs() -> None:
    assert [duration(s) for s in (0, 59, 60, 3599, 3600, 7380)] == [
        "0 s",
        "59 s",
        "1 min",
        "59 min",
        "1 h 0 min",
        "2 h 3 min",
    ]
    assert [plain(stopwatch(s)) for s in (7, 750, 3723)] == ["0:07", "12:30", "1:02:03"]


def test_every_answer_can_be_said(language: str, branch: Branch) -> None:
    for action in Action:
        assert "{" not in answer_words(action, None, branch)


@pytest.mark.parametrize("code", ["es", "ar"])
def test_translations_keep_their_fields(code: str) -> None:
    root = ElementTree.parse(TRANSLATIONS / f"counter_{code}.ts").getroot()
    messages = list(root.iter("message"))

    assert messages
    for message in messages:
        source, words = message.findtext("source", ""), message.findtext("translation", "")
        fields = sorted(re.findall(r"\{\w+\}", source))
        assert sorted(re.findall(r"\{\w+\}", words)) == fields, source
