"""A captions file beside a film says what is read when; what else is in it does not matter."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from branch.domain.clock import ManualClock
from branch.domain.lobby import Playlist
from branch.ui.captions import beside, caption_at, cues_of
from branch.ui.media import FolderMedia

VTT = """WEBVTT - made for the town hall

STYLE
::cue { color: red }

NOTE 00:01 --> never

intro
00:01.000 --> 00:03.500 align:center line:90%
<v Anna>Please keep <i>your</i> ticket
until you are called.

01:00:00.000 --> 01:00:01.000
An hour later
"""
SRT = "1\r\n00:00:01,000 --> 00:00:03,500\r\n{\\an8}Guarde su turno.\r\n\r\n2\r\nno times\r\n"


def test_what_is_read_when() -> None:
    cues = cues_of(VTT)
    assert len(cues) == 2
    assert caption_at(cues, 999) == ""
    assert caption_at(cues, 1000) == "Please keep your ticket\nuntil you are called."
    assert caption_at(cues, 3500) == ""
    assert caption_at(cues, 3_600_500) == "An hour later"


def test_two_at_once_stand_below_one_another() -> None:
    cues = cues_of("00:01.000 --> 00:03.000\none\n\n00:02.000 --> 00:04.000\ntwo\n")
    assert caption_at(cues, 2500) == "one\ntwo"


def test_the_other_format(tmp_path: Path) -> None:
    (tmp_path / "film.srt").write_bytes(b"\xef\xbb\xbf" + SRT.encode())
    assert caption_at(cues_of(beside(tmp_path / "film.mp4")), 2000) == "Guarde su turno."
    (tmp_path / "film.vtt").write_text(VTT)
    assert caption_at(cues_of(beside(tmp_path / "film.mp4")), 2000).startswith("Please")
    assert beside(tmp_path / "other.mp4") == ""


@pytest.mark.parametrize("text", ["", "no captions at all", "99:99 --> x", "\n\n\n"])
def test_a_file_without_captions_is_no_error(text: str) -> None:
    assert cues_of(text) == ()


def playing(folder: Path, qtbot: QtBot) -> FolderMedia:
    media = FolderMedia([Playlist(id="p", folder=str(folder))], Path(), no_films="")
    media.look(ManualClock().now(), 0.0, quiet=True, muted=True)
    qtbot.waitUntil(lambda: media.film != "")
    return media


def test_a_film_comes_with_its_captions_and_the_next_one_without(
    tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("a.mp4", "b.mp4"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "a.srt").write_text(SRT)
    media = playing(tmp_path, qtbot)
    qtbot.waitUntil(lambda: "Guarde" in media.captions)
    media.ended(media.film)
    assert media.film.endswith("b.mp4")
    assert media.captions == ""
    media.stop(5)


@pytest.mark.expect_log("WARNING", "the captions beside .*a.mp4 cannot be read")
def test_captions_that_are_no_text_are_named_and_the_film_is_shown(
    tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.mp4").write_bytes(b"")
    (tmp_path / "a.srt").write_bytes(b"\xff\xfe\x00caption")
    media = playing(tmp_path, qtbot)
    qtbot.waitUntil(lambda: bool(media._told))
    assert media.captions == ""
    assert media.showing
    media.stop(5)
