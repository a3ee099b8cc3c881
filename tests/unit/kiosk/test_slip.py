"""What the paper says, and how a layout file is read."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from drivers.printer.port import Paper
from kiosk.flow import Given
from kiosk.layout import LayoutError, find_layout, load_layout
from kiosk.paper import TICKETS
from kiosk.slip import SlipWords, slip_of
from tests.helpers.branches import small_branch

WORDS = SlipWords(
    your_number="Your number",
    people_ahead="People ahead of you: 2",
    where_to_wait="Take a seat.",
    follow="Scan me.",
    time="02/03/2026 09:00",
)
GIVEN = Given(
    ticket="id",
    number="A001",
    service="permit",
    people_ahead=2,
    qr="nowserving:ticket:key",
    taken_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
)


def test_the_slip_says_number_service_branch_people_and_time() -> None:
    slip = slip_of(small_branch(), GIVEN, "en", WORDS)
    assert (slip.number, slip.service, slip.branch) == ("A001", "Permit", "Small branch")
    assert slip.people_ahead == "People ahead of you: 2"
    assert slip.time == "02/03/2026 09:00"
    assert slip.qr == "nowserving:ticket:key"


def test_a_suspect_clock_prints_no_time() -> None:
    assert slip_of(small_branch(), replace(GIVEN, taken_at=None), "en", WORDS).time == ""


def test_where_to_wait_is_the_service_s_own_when_it_has_one() -> None:
    branch = small_branch()
    assert slip_of(branch, GIVEN, "en", WORDS).where_to_wait == "Take a seat."
    upstairs = replace(branch.services["permit"], where_to_wait={"en": "First floor"})
    services = {**branch.services, "permit": upstairs}
    slip = slip_of(replace(branch, services=services), GIVEN, "en", WORDS)
    assert slip.where_to_wait == "First floor"


def test_to_follow_is_offered_only_where_there_is_a_page_to_follow_on() -> None:
    assert slip_of(small_branch(), GIVEN, "en", WORDS).follow == ""
    branch = small_branch(follow_url="https://example.org")
    assert slip_of(branch, GIVEN, "en", WORDS).follow == "Scan me."


def test_the_wait_is_on_the_paper_where_somebody_knows_it() -> None:
    assert slip_of(small_branch(), GIVEN, "en", WORDS).wait == ""
    words = replace(WORDS, wait="About 10 to 20 minutes")
    assert slip_of(small_branch(), GIVEN, "en", words).wait == "About 10 to 20 minutes"
    assert "wait" in {line.show for line in load_layout(TICKETS / "standard.toml").lines}


def test_a_service_that_left_the_menu_meanwhile_still_has_its_paper() -> None:
    slip = slip_of(small_branch(), replace(GIVEN, service="gone"), "en", WORDS)
    assert (slip.number, slip.service, slip.where_to_wait) == ("A001", "", "Take a seat.")


def test_a_second_print_is_marked_and_the_first_is_not() -> None:
    words = replace(WORDS, duplicate="DUPLICATE")
    assert slip_of(small_branch(), GIVEN, "en", words).duplicate == ""
    assert slip_of(small_branch(), GIVEN, "en", words, again=True).duplicate == "DUPLICATE"


WIDE = Paper(width_dots=576, dots_per_mm=8)
NARROW = Paper(width_dots=420, dots_per_mm=8)


@pytest.mark.parametrize("paper", [WIDE, NARROW], ids=["80 mm", "58 mm"])
def test_a_standard_ticket_says_that_it_is_whole_in_its_last_line(paper: Paper) -> None:
    lines = load_layout(find_layout("standard", (TICKETS,), paper)).lines
    assert lines[-1].show == "end"
    assert [line.show for line in lines].index("valid") < 3, "which a torn paper begins with"


def test_a_layout_of_the_branch_goes_before_that_of_the_product(tmp_path: Path) -> None:
    folders = (tmp_path, TICKETS)
    assert find_layout("standard", folders, WIDE) == TICKETS / "standard.toml"
    assert find_layout("standard", folders, NARROW) == TICKETS / "standard-58.toml"
    (tmp_path / "standard.toml").write_text("")
    assert find_layout("standard", folders, WIDE) == tmp_path / "standard.toml"
    assert find_layout("standard", folders, NARROW) == tmp_path / "standard.toml"
    with pytest.raises(LayoutError, match=r"There is no mine\.toml in"):
        find_layout("mine", folders, WIDE)


GOOD = '[[line]]\nshow = "number"\nheight = 12\n[[line]]\nshow = "qr"\nheight = 20\n'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ":1: line: a ticket needs its number. Add [[line]]"),
        ("margin =", "bad.toml: Invalid value"),
        ("margin = -1\n" + GOOD, ":1: margin: -1 is too small. Write a number from 0 to 20"),
        ("gap = 1\n" + GOOD, ':1: gap: there is no key "gap" here.'),
        (GOOD.replace("= 12", "= 4"), ":3: line.item 1.height: 4 is too small. Write a number"),
        (GOOD.replace("= 20", "= 9"), ":6: line.item 2.height: 9 is too small. Write a number"),
        (GOOD + '[[line]]\nshow = "nmber"\n', ':8: line.item 3.show: "nmber" is not known here.'),
        (GOOD + '[[line]]\nshow = "branch"\nbold = 1\n', ":9: line.item 3.bold: this is a number"),
        (GOOD + '[[line]]\nsize = 3\nshow = "rule"\n', ":8: line.item 3.size: there is no key"),
        (GOOD + '[[line]]\nshow = "text"\n', ":7: line.item 3.words: this is missing. Add for"),
        (GOOD + '[[line]]\nshow = "logo"\nfile = "no.png"\n', ":9: line.item 3.file: there is no"),
        (GOOD + "[[line]]\nheight = 3\n", ":7: line.item 3.show: this is missing."),
        ('[[line]]\nshow = "number"\nheight = 12\n', ":1: line: a ticket needs its qr. Add"),
        ("line = 3", "bad.toml:1: line: this is a number, not a list of lines. Write"),
    ],
)
def test_a_mistake_in_a_layout_is_answered_with_place_and_remedy(
    tmp_path: Path, text: str, words: str
) -> None:
    file = tmp_path / "bad.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(LayoutError) as caught:
        load_layout(file)
    assert words in str(caught.value)
    assert "bad.toml" in str(caught.value)
