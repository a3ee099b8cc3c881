"""The window of a screen over a desk; what ``scene.py`` is for the lobby."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from branch.domain.configuration import Branch
from branch.domain.lobby import Display
from branch.ui.app import THEMES, TRANSLATIONS
from branch.ui.language import Language
from branch.ui.quick_app import close_engine, make_engine, open_window
from branch.ui.theme import Theme
from branch.ui.tokens import Scheme, ScreenMetrics, load_tokens
from display.desk_layout import lay_out_desk
from display.layout import Labels, too_small
from display.scene import QML, Screen
from display.view_model_desk import DeskViewModel
from display.words import lobby_words


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskScene:
    """A window, not yet visible, and what it shows. Keep it as long as the window."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    view_model: DeskViewModel
    note: str

    def close(self) -> None:
        """Destroy the window, before the view model that it shows."""
        close_engine(self.engine)


def make_desk_scene(
    branch: Branch, display: Display, screen: Screen, *, scheme: Scheme = Scheme.LIGHT
) -> DeskScene:
    """Make the window of a screen over a desk. Needs the application object."""
    layout = lay_out_desk(
        screen.width,
        screen.height,
        pixels_per_mm=screen.pixels_per_mm,
        labels=Labels.of(
            [series.number(series.last) for series in branch.series.values()],
            [counter.number for counter in branch.counters.values()],
        ),
    )
    metres = display.viewing_distance_m
    note = too_small(layout.legible_m, metres)
    theme = Theme(
        load_tokens(THEMES / "calm.toml"),
        ScreenMetrics.lobby(screen.pixels_per_mm, metres),
        scheme,
    )
    view_model = DeskViewModel(
        [lobby_words(code, TRANSLATIONS) for code in branch.languages],
        layout,
        still=display.still,
        note=note,
    )
    engine = make_engine(theme, Language("display", TRANSLATIONS))
    window = open_window(engine, QML / "Desk.qml", viewModel=view_model)
    window.resize(screen.width, screen.height)
    return DeskScene(engine=engine, window=window, view_model=view_model, note=note)
