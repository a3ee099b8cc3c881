"""The lobby's window with everything that it shows, for a branch and a screen.

The program puts it to work with a feed and a voice; ``shots.py`` and the tests show boards in it
that they thought up themselves. Both see the same window.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from branch.domain.configuration import Branch
from branch.domain.lobby import Display
from branch.ui.app import THEMES, TRANSLATIONS
from branch.ui.language import Language
from branch.ui.media import FolderMedia
from branch.ui.quick_app import close_engine, make_engine, open_window
from branch.ui.theme import Theme
from branch.ui.tokens import TEXT_CONTRAST, Scheme, ScreenMetrics, contrast, load_tokens
from display.film import can_show_films
from display.layout import Beside, Labels, Layout, lay_out, too_small
from display.view_model import LobbyViewModel
from display.view_model_extras import LobbyExtras
from display.view_model_sizes import LobbySizes
from display.words import lobby_words

STOP_S = 1.0
NO_FILMS = "films need the extra 'media' (docs/technicians.md)"
QML = Path(__file__).resolve().parent / "qml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """What is drawn on: pixels, and how many of them a millimetre has."""

    width: int
    height: int
    pixels_per_mm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A window, not yet visible, and what it shows. Keep it as long as the window."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    view_model: LobbyViewModel
    layout: Layout
    note: str
    """What the technician must hear about the screen."""

    def close(self) -> None:
        """Destroy the window, before the view model that it shows."""
        self.view_model.media.stop(STOP_S)
        close_engine(self.engine)


def make_scene(
    branch: Branch,
    display: Display,
    screen: Screen,
    *,
    scheme: Scheme = Scheme.LIGHT,
    speed: float = 1.0,
    media_root: Path = Path(),
) -> Scene:
    """Make the window of a lobby screen. Needs the application object."""
    metres = display.viewing_distance_m
    layout = lay_out(
        screen.width,
        screen.height,
        pixels_per_mm=screen.pixels_per_mm,
        distance_m=metres,
        labels=Labels.of(
            [series.number(series.last) for series in branch.series.values()],
            [counter.number for counter in branch.counters.values()],
        ),
        beside=Beside(
            waits=display.waits,
            ticker=any(display.ticker.values()),
            places=any(one.room or one.floor for one in branch.counters.values()),
        ),
    )
    note = too_small(layout.legible_m, metres)
    theme = Theme(
        load_tokens(THEMES / "calm.toml"),
        ScreenMetrics.lobby(screen.pixels_per_mm, metres),
        scheme,
    )
    words = [lobby_words(code, TRANSLATIONS) for code in branch.languages]
    view_model = LobbyViewModel(
        words,
        [branch.words(branch.names, code) for code in branch.languages],
        LobbySizes(layout),
        LobbyExtras(words, display, chips=layout.chips),
        FolderMedia(
            [branch.playlists[name] for name in display.playlists],
            media_root,
            no_films="" if can_show_films() else NO_FILMS,
        ),
        speed=speed,
        note=note,
        soft_ground=_soft_ground(theme),
    )
    engine = make_engine(theme, Language("display", TRANSLATIONS))
    window = open_window(engine, QML / "Lobby.qml", viewModel=view_model)
    window.resize(screen.width, screen.height)
    return Scene(engine=engine, window=window, view_model=view_model, layout=layout, note=note)


def with_first_language(branch: Branch, language: str) -> Branch:
    """Return the branch with one of its languages before the others; as it is for an empty one."""
    if not language:
        return branch
    others = (one for one in branch.languages if one != language)
    return replace(branch, languages=(language, *others))


def _soft_ground(theme: Theme) -> bool:
    """Tell whether the highlighted counter needs another ground than the accent (dark schemes)."""
    colours = theme.colours
    return contrast(colours.highlight, colours.accent) < TEXT_CONTRAST
