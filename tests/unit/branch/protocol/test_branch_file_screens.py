"""Displays, playlists and the voice in a branch file."""

from __future__ import annotations

from datetime import time

import pytest

from branch.domain.configuration import Branch
from branch.domain.lobby import Announcement, Display, DisplayMode, Playlist
from branch.protocol.branch_file import BranchFileError, read_branch
from tests.unit.branch.protocol.test_branch_file_visit import BASE


def branch(added: str) -> Branch:
    return read_branch(BASE + added, "corner.toml")


def problem(added: str) -> str:
    with pytest.raises(BranchFileError) as caught:
        branch(added)
    (found,) = caught.value.problems
    return f"{found.field}: {found.what}. {found.remedy}"


def test_everything_that_a_screen_can_be_told() -> None:
    read = branch(
        """
[displays.hall]
counters = ["1"]
services = ["papers"]
viewing_distance_m = 8
waits = true
ticker = { en = "Closed on Friday." }
playlists = ["morning"]
scheme = "dark"
still = true

[displays.desk]
mode = "counter"
counters = ["1"]

[playlists.morning]
folder = "media"
picture_s = 20
hours = "08:00-12:00, 13:00-14:00"
days = ["mon-wed", "sat"]
"""
    )

    assert read.displays["hall"] == Display(
        id="hall",
        counters=("1",),
        services=("papers",),
        viewing_distance_m=8,
        waits=True,
        ticker={"en": "Closed on Friday."},
        playlists=("morning",),
        scheme="dark",
        still=True,
    )
    assert read.displays["desk"].mode is DisplayMode.COUNTER
    assert read.playlists["morning"] == Playlist(
        id="morning",
        folder="media",
        picture_s=20,
        spans=((time(8), time(12)), (time(13), time(14))),
        days=(0, 1, 2, 5),
    )


def test_everything_that_a_voice_can_be_told() -> None:
    read = branch(
        """
[announcement]
repeats = 2
repeat_each_language = true
say_place = true
short_from = 4
own_language_from = 12
loudness = { "18:00" = 70, "7:30" = 60 }
"""
    )

    assert read.announcement == Announcement(
        languages=("en",),
        repeats=2,
        repeat_each_language=True,
        say_place=True,
        short_from=4,
        own_language_from=12,
        loudness=((time(7, 30), 60), (time(18), 70)),
    )


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ('[displays.x]\nmode = "counter"', "a screen over a desk shows one counter"),
        ('[displays.x]\nservices = ["paper"]', 'no service "paper". Did you mean "papers"?'),
        ('[displays.x]\nplaylists = ["a"]', 'no playlist "a". Declare it'),
        ('[displays.x]\nscheme = "drak"', 'Did you mean "dark"?'),
        ('[playlists.x]\nfolder = "m"\ndays = ["mo"]', '"mo" is not a day'),
        ('[playlists.x]\nfolder = "m"\nhours = "8"', "is not a span of hours"),
        ("[announcement.loudness]\nnoon = 50", '"noon" is not a time of day'),
        ('[announcement]\nloudness = { "7:00" = 50, "07:00" = 60 }', "07:00 is there twice"),
        ('[announcement]\nloudness = { "7:00" = 500 }', "500 is too large"),
    ],
)
def test_a_mistake_is_told_with_its_remedy(added: str, said: str) -> None:
    assert said in problem("\n" + added + "\n")
