"""What the device board says of each device: a word, a shape, and never more than is known."""

from __future__ import annotations

from branch.protocol.devices import DeviceBoard, PrinterFacts, ProgramFacts
from server.handlers.devices import BranchDevices
from server.web.device_words import Row, rows
from tests.helpers.boards import computer_facts, device_board, screen_facts


def said(board: DeviceBoard | None, board_s: int = 0) -> dict[str, tuple[str, str, str]]:
    """Return shape, state and details by name."""

    def one(row: Row) -> tuple[str, str, str]:
        return row.mark.shape, row.state, "; ".join(row.details)

    found = BranchDevices(branch="b", board_s=board_s, board=board)
    return {row.name: one(row) for row in rows(found)}


def test_a_branch_that_told_nothing_has_no_rows() -> None:
    assert said(None) == {}


def test_a_display_of_another_computer_says_how_far_it_is_behind() -> None:
    screen = screen_facts(unshown=3, missed=1, audio="fails", trouble="no loudspeaker")
    found = said(device_board(computer_facts(screens=(screen,))))
    assert found["Display annex (tv-2)"] == (
        "■",
        "3 calls behind",
        "1 call never reached it; calls are not heard; no loudspeaker",
    )
    assert found["Hub hub"][:2] == ("●", "up to date")


def test_a_silent_display_is_silent_although_its_computer_is_not() -> None:
    found = said(device_board(computer_facts(screens=(screen_facts(unshown=2, silent_s=120),))))
    assert found["Display annex (tv-2)"] == ("■", "not heard of for 2 min", "2 calls behind")
    assert found["Computer annex"][:2] == ("●", "up to date")


def test_of_a_silent_computer_nothing_else_is_known() -> None:
    printer = PrinterFacts(device="kiosk-2", state="ok")
    far = computer_facts(printers=(printer,), screens=(screen_facts(),))
    found = said(device_board(far, heard_s=600))
    assert found["Computer annex"][:2] == ("■", "not heard of for 10 min")
    assert found["Printer of kiosk-2"][:2] == ("■", "not heard of for 10 min")
    assert found["Display annex (tv-2)"][:2] == ("■", "not heard of for 10 min")


def test_a_hub_that_went_silent_takes_everything_with_it() -> None:
    found = said(device_board(computer_facts()), board_s=3600)
    assert {row[1] for row in found.values()} == {"not heard of for 1 h 00 min"}


def test_what_waits_and_a_wrong_clock_are_said() -> None:
    found = said(device_board(computer_facts(link="away", unsent=2), offset_s=-42.4))
    assert found["Computer annex"] == (
        "▲",
        "cannot reach the hub",
        "version 1.1; 2 events not sent yet, the oldest for 1 min; its clock is 42 s behind",
    )


def test_a_wrong_clock_alone_is_worth_a_look() -> None:
    assert said(device_board(computer_facts(), offset_s=4.9))["Computer annex"][0] == "●"
    assert said(device_board(computer_facts(), offset_s=5))["Computer annex"][0] == "▲"


def test_printers_and_programs_in_trouble_are_named() -> None:
    far = computer_facts(
        printers=(
            PrinterFacts(device="a", state="low", tickets_left=1),
            PrinterFacts(device="b", state="ok", paperless=True),
            PrinterFacts(device="c", state="on fire"),
        ),
        programs=(
            ProgramFacts(program="agent", version="1", silent_s=0),
            ProgramFacts(program="launcher", version="1", silent_s=0, trouble="kiosk keeps ending"),
            ProgramFacts(program="other", version="1", silent_s=90),
        ),
    )
    found = said(device_board(far))
    assert found["Printer of a"] == ("▲", "the paper is low", "about 1 ticket left")
    assert found["Printer of b"] == ("■", "prints", "numbers are given out without paper")
    assert found["Printer of c"] == ("", "on fire", ""), "a newer version's word is shown as it is"
    assert "Program agent" not in found
    assert found["Program launcher"] == ("▲", "works, with trouble", "kiosk keeps ending")
    assert found["Program other"][1] == "not heard of for 1 min"
