"""Builds the counter: settings, log, store thread, windows; and takes it down in reverse.

Several windows may live in one program (``--windows 3``, ``--sign-in clerk-1@1,clerk-2@2``); they
share one store thread and one look at the branch.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from branch.domain.clock import Clock, clock_from
from branch.host.exits import CannotStart, Exit, leave_in_words
from branch.host.folders import DataFolder
from branch.host.log import moment, start_log
from branch.host.settings import read_settings
from branch.store.store import Store
from branch.ui.app import THEMES, TRANSLATIONS
from branch.ui.language import Language
from branch.ui.pilot import Pilot
from branch.ui.theme import Theme
from branch.ui.threads import NamedThread, install_crash_exit
from branch.ui.tokens import ScreenMetrics, load_tokens
from branch.ui.widget_app import make_widget_app
from branch.ui.widget_hand import WidgetHand
from branch.ui.widget_theme import dress
from counter.call_button import CallButton, open_button
from counter.hall import Hall
from counter.memory import Memory
from counter.press import line_name
from counter.press_line import PressLine
from counter.settings import CounterSettings, frame_of, layout, places, scheme, text_scale
from counter.shortcuts import keys_from
from counter.whereabouts import Whereabouts
from counter.windows import Windows

PROGRAM = "counter"
_MM_PER_INCH = 25.4


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the counter and return its exit code."""
    return leave_in_words(PROGRAM, lambda: run(arguments))


def run(arguments: Sequence[str] | None) -> int:
    """Run the counter. Raises CannotStart with words for a technician."""
    settings = read_settings(CounterSettings, PROGRAM, "The clerk's program.", arguments)
    folder = DataFolder(settings.data)
    device = settings.device or PROGRAM
    try:
        start_log(folder.log, device)
    except OSError as error:
        words = f"The log folder {folder.log} cannot be used: {error.strerror}."
        raise CannotStart(Exit.FOLDER, words) from error
    moment("started", PROGRAM)
    places(settings)  # a mistake in it is told before anything is opened
    frame_of(settings)
    layout(settings)
    keys_from(settings.keys)
    colours, scale = scheme(settings), text_scale(settings)
    clock = _clock(settings.clock)
    button = open_button(settings.button)
    app = make_widget_app(PROGRAM, sys.argv[:1])
    install_crash_exit()
    metrics = ScreenMetrics.desk(settings.pixels_per_mm or _pixels_per_mm(app), scale=scale)
    theme = Theme(load_tokens(THEMES / "calm.toml"), metrics, colours)
    dress(app, theme)
    language = Language(PROGRAM, TRANSLATIONS)
    hall = Hall(NamedThread("store"), clock)
    problem: list[CannotStart] = []

    def failed(error: Exception) -> None:
        if not isinstance(error, CannotStart):
            raise error
        problem.append(error)
        app.exit(int(error.code))

    memory = Memory(folder.root, device)
    whereabouts = Whereabouts(folder.root, device)
    windows = Windows(hall, theme, language, memory, whereabouts, settings, failed)
    hall.open(lambda: Store.open(folder, clock=clock, device=device), failed)
    call_button = CallButton(button) if button else None
    if call_button is not None:
        call_button.pressed.connect(windows.call_next)
    line = PressLine(line_name(folder.root, device), windows.press)
    pilot = Pilot(settings.pilot, WidgetHand()) if settings.pilot else None
    code = app.exec()
    windows.keep_places()
    if pilot is not None:
        pilot.close()
    if call_button is not None:
        call_button.close()
    line.close()
    hall.close()
    windows.deleteLater()
    if problem:
        raise problem[0]
    return code


def _clock(spec: str) -> Clock:
    try:
        return clock_from(spec)
    except ValueError as error:
        raise CannotStart(Exit.USAGE, f"--clock: '{spec}' is no recorded clock.") from error


def _pixels_per_mm(app: QApplication) -> float:
    return app.primaryScreen().logicalDotsPerInch() / _MM_PER_INCH
