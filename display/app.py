"""Builds the lobby screen from its parts and runs it. The composition root of ``display``.

Try it by hand, beside a kiosk and a counter on the same data folder::

    python -m display --data FOLDER --size 1280x720 --voice "virtual://voice?folder=spoken"
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from sqlalchemy.exc import DatabaseError

from branch.domain.clock import Clock, monotonic_ns
from branch.domain.configuration import Branch
from branch.domain.lobby import Display, DisplayMode
from branch.host.exits import CannotStart, Exit, leave_in_words
from branch.host.folders import DataFolder
from branch.host.log import moment, start_log
from branch.host.settings import read_settings
from branch.host.version import program_version
from branch.store.configuring import running
from branch.store.store import Store
from branch.store.wake import Wakeups
from branch.ui.follower import Follower
from branch.ui.pilot import Pilot
from branch.ui.quick_app import make_quick_app
from branch.ui.quick_hand import QuickHand
from branch.ui.threads import NamedThread, install_crash_exit
from branch.ui.tokens import Scheme
from display import startup
from display.announcer import Announcer
from display.board import Board, Rules
from display.desk import Desk
from display.desk_scene import make_desk_scene
from display.desk_sign import DeskSign, SignTexts
from display.feed import Feed, FeedLost
from display.layout import Layout
from display.lobby import Lobby
from display.news import News
from display.reporting import Reporter
from display.scene import Screen, make_scene, with_first_language
from display.settings import DisplaySettings
from display.speaking import Speaking
from display.startup import Wishes
from drivers import catalog
from drivers.chime.sound import load_chime
from drivers.url import DeviceUrlError
from drivers.voice.port import Voice

STOP_S = 3.0
AGAIN = 1000
"""The event loop's answer when the screen is to be built anew."""

T = TypeVar("T")

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the lobby screen until it is told to stop; its exit code is from ``host/exits.py``."""
    started_ns = monotonic_ns()
    return leave_in_words("display", lambda: run(arguments, started_ns))


def run(arguments: Sequence[str] | None, started_ns: int) -> int:
    """Read the settings and run. Raises CannotStart."""
    settings = read_settings(
        DisplaySettings, "display", "The lobby screen: shows and speaks the calls.", arguments
    )
    wishes = startup.checked(settings)
    clock = wishes.clock
    folder = DataFolder(settings.data)
    try:
        # Two displays of one computer have a log each: a file that two programs turn over is lost.
        start_log(folder.log, f"display-{settings.device}" if settings.device else "display")
    except OSError as error:
        words = f"The folder {folder.log} cannot be written: {error.strerror}."
        raise CannotStart(Exit.FOLDER, words) from error
    moment("started", "display", started_ns)
    app = make_quick_app("display", sys.argv[:1])
    install_crash_exit()
    thread = NamedThread("store")
    feed = Feed(
        lambda: Store.open(folder, clock=clock, device=settings.device or "display"),
        settings.display,
    )
    theatre = _Theatre(app, settings, wishes, folder, feed, thread)
    try:
        while (code := theatre.perform()) == AGAIN:
            _log.info("the branch file has changed: the screen is built anew")
        return code
    finally:
        theatre.close()
        thread.submit(feed.close)
        thread.stop(STOP_S)


class _Theatre:
    """One stage after the other: a changed branch file is another screen, and the same process.

    The new window stands before the old one goes, so nobody sees a desktop; and what was called
    in between is said by the new voice.
    """

    def __init__(
        self,
        app: QGuiApplication,
        settings: DisplaySettings,
        wishes: Wishes,
        folder: DataFolder,
        feed: Feed,
        thread: NamedThread,
    ) -> None:
        self._app = app
        self._settings = settings
        self._wishes = wishes
        self._folder = folder
        self._feed = feed
        self._thread = thread
        self._stage: _Stage | None = None
        self._said: int | None = None

    def perform(self) -> int:
        """Build the screen and run it; AGAIN if it is to be built anew. Raises CannotStart."""
        settings, before = self._settings, self._stage
        opened = _on(self._thread, lambda: _open(self._feed))
        startup.check_mode(self._wishes, opened.display)
        language = startup.language(settings, opened.branch)
        opened = replace(
            opened, branch=with_first_language(opened.branch, language), said=self._said
        )
        screen = startup.chosen_screen(self._app, settings)
        size = startup.measured(screen, settings, self._wishes.frame)
        build = _desk if opened.display.mode is DisplayMode.COUNTER else _lobby
        stage = build(settings, self._wishes, self._folder, opened, size, self._feed, self._thread)
        self._stage = stage
        _log.info("this screen runs %s", opened.about)
        if stage.note:
            _log.warning("%s", stage.note)
        stage.begin(opened.news, stage.window)
        startup.put_on(stage.window, screen, self._wishes.frame)
        if before is not None:
            before.close()
        return self._run(stage, opened.wakeups)

    def _run(self, stage: _Stage, wakeups: Wakeups) -> int:
        follower = Follower(wakeups)
        follower.changed.connect(stage.ask)
        pilot = Pilot(self._settings.pilot, QuickHand()) if self._settings.pilot else None
        code = self._app.exec()
        if pilot is not None:
            pilot.close()
        stage.stop()
        self._said = stage.said()
        follower.stop(STOP_S)
        if stage.speaking is not None:
            stage.speaking.stop(STOP_S)
        return code

    def close(self) -> None:
        """Take down what stands."""
        if self._stage is not None:
            if self._stage.speaking is not None:
                self._stage.speaking.stop(STOP_S)
            self._stage.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stage:
    """A window, who works it, and how it ends."""

    window: QQuickWindow
    note: str
    begin: Callable[[News, QQuickWindow], None]
    ask: Callable[[], None]
    stop: Callable[[], None]
    close: Callable[[], None]
    said: Callable[[], int | None]
    """Up to which call everything has been said."""
    speaking: Speaking | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """What the shared file said at the start."""

    branch: Branch
    display: Display
    news: News
    wakeups: Wakeups
    about: str
    """Which versions of the program and of the branch file run here."""
    said: int | None = None
    """Up to which call an earlier screen of this process has said everything."""


def _open(feed: Feed) -> _Opened:
    try:
        store, branch, display = feed.open()
        news = feed.news(afresh=True)
        with store.reading() as connection:
            runs = running(connection)
    except (FeedLost, DatabaseError) as error:
        reason = getattr(error, "orig", None) or error
        words = f"The database cannot be read now: {reason}. It is tried again at the next start."
        raise CannotStart(Exit.DATABASE_AWAY, words) from error
    about = f"Now Serving {program_version()}, branch file: {runs.words() if runs else 'none'}"
    wakeups = store.wakeups()
    return _Opened(branch=branch, display=display, news=news, wakeups=wakeups, about=about)


def _lobby(
    settings: DisplaySettings,
    wishes: Wishes,
    folder: DataFolder,
    opened: _Opened,
    size: Screen,
    feed: Feed,
    thread: NamedThread,
) -> _Stage:
    """Build the screen for the whole room, with its voice. Raises CannotStart."""
    if settings.sign:
        words = "A sign belongs to a desk: '--sign' needs a display of the mode 'counter'."
        raise CannotStart(Exit.USAGE, words)
    branch, clock = opened.branch, wishes.clock
    speaking = _speaking(settings, folder, branch, clock)
    scheme = wishes.scheme or Scheme(opened.display.scheme or "light")
    scene = make_scene(
        branch, opened.display, size, scheme=scheme, speed=clock.speed, media_root=folder.root
    )
    scene.view_model.note.introduce(opened.about)
    cursor = opened.news.last_call if opened.said is None else opened.said
    announcer = Announcer(policy=branch.announcement, cursor=cursor)
    for mute in announcer.mute_languages:
        _log.warning("nobody has written how calls are said in %r; they are not", mute)
    lobby = Lobby(
        view_model=scene.view_model,
        board=Board(rules=_rules(scene.layout, clock)),
        announcer=announcer,
        feed=feed,
        store=thread,
        speaking=speaking,
        reporter=_reporter(settings, opened),
        clock=clock,
        timezone=branch.timezone,
        renew=_renew,
    )
    return _Stage(
        window=scene.window,
        note=scene.note,
        begin=lobby.begin,
        ask=lobby.ask,
        stop=lobby.stop,
        close=scene.close,
        said=lambda: lobby.said_to,
        speaking=speaking,
    )


def _desk(
    settings: DisplaySettings,
    wishes: Wishes,
    folder: DataFolder,
    opened: _Opened,
    size: Screen,
    feed: Feed,
    thread: NamedThread,
) -> _Stage:
    """Build the silent screen over one desk."""
    scheme = wishes.scheme or Scheme(opened.display.scheme or "light")
    scene = make_desk_scene(opened.branch, opened.display, size, scheme=scheme)
    scene.view_model.note.introduce(opened.about)
    desk = Desk(
        view_model=scene.view_model,
        feed=feed,
        store=thread,
        reporter=_reporter(settings, opened),
        clock=wishes.clock,
        rules=Rules(),
        renew=_renew,
        sign=open_sign(settings, folder),
    )
    return _Stage(
        window=scene.window,
        note=scene.note,
        begin=desk.begin,
        ask=desk.ask,
        stop=desk.stop,
        close=scene.close,
        said=lambda: None,
    )


def _renew() -> None:
    QCoreApplication.exit(AGAIN)


def _speaking(
    settings: DisplaySettings, folder: DataFolder, branch: Branch, clock: Clock
) -> Speaking | None:
    if not settings.voice:
        return None
    voice = open_voice(settings.voice, folder)
    return Speaking(voice, load_chime(), _percent(branch, clock))


def _reporter(settings: DisplaySettings, opened: _Opened) -> Reporter:
    return Reporter(opened.display.id, settings.device or "display")


def open_voice(url: str, folder: DataFolder) -> Voice:
    """Return the voice of that URL. Raises CannotStart for one that cannot be."""
    try:
        return catalog.voice(url, folder=folder.root / "spoken", cache=folder.voice_cache)
    except DeviceUrlError as error:
        raise CannotStart(Exit.USAGE, f"{error}. Correct '--voice'.") from error


def open_sign(settings: DisplaySettings, folder: DataFolder) -> DeskSign | None:
    """Return the sign of the settings. Raises CannotStart for one that cannot be."""
    if not settings.sign:
        return None
    try:
        sign = catalog.sign(settings.sign, folder=folder.root / "sign")
    except DeviceUrlError as error:
        raise CannotStart(Exit.USAGE, f"{error}. Correct '--sign'.") from error
    texts = SignTexts(
        free=settings.sign_free, closed=settings.sign_closed, on_break=settings.sign_break
    )
    return DeskSign(sign, NamedThread("devices"), texts)


def _percent(branch: Branch, clock: Clock) -> Callable[[], int]:
    """Return how loud it is at any time of the branch's day."""
    zone = ZoneInfo(branch.timezone)
    return lambda: branch.announcement.percent_at(clock.now().astimezone(zone).time())


def _rules(layout: Layout, clock: Clock) -> Rules:
    """In a recorded day that runs faster, what is seen keeps its share of the day."""
    calm = Rules()
    return Rules(
        rows=layout.rows,
        stay_s=calm.stay_s / clock.speed,
        keep_s=calm.keep_s / clock.speed,
        large_s=calm.large_s / clock.speed,
    )


def _on(thread: NamedThread, fn: Callable[[], T]) -> T:
    """Run a function on the thread and wait for it, before there is an event loop."""
    future: Future[T] = Future()

    def settle() -> None:
        try:
            future.set_result(fn())
        except Exception as error:  # noqa: BLE001 - raised again where it is waited for
            future.set_exception(error)

    thread.submit(settle)
    return future.result()


if __name__ == "__main__":
    sys.exit(main())
