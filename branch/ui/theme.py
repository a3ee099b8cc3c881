"""The theme as QML sees it: ``import NowServing.Ui``, then ``Theme.accent``.

Colours follow the scheme, sizes the screen's millimetres, so a QML file holds
neither a colour nor a pixel. ``12 * Theme.mm`` is twelve millimetres. Sizes of
letters are rounded up: what must be 4.8 mm is never 4.7.

One theme belongs to one engine (`attach_theme`); QML gets exactly that object.
Try it by hand: ``python -m branch.ui.gallery``.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtQml import QJSEngine, QmlElement, QmlSingleton, QQmlEngine

from branch.ui.tokens import CAPITAL_OF_EM, Colours, Scheme, ScreenMetrics, ThemeTokens
from branch.ui.typed import Property

QML_IMPORT_NAME = "NowServing.Ui"
QML_IMPORT_MAJOR_VERSION = 1

_OF_ENGINE = "nowServingTheme"


@QmlElement
@QmlSingleton
class Theme(QObject):
    """Colours and sizes for one screen; `changed` when any of them did."""

    changed = Signal()

    def __init__(
        self, tokens: ThemeTokens, metrics: ScreenMetrics, scheme: Scheme = Scheme.LIGHT
    ) -> None:
        super().__init__()
        self._tokens = tokens
        self._metrics = metrics
        self._scheme = scheme

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """Give QML the theme that `attach_theme` put on this engine."""
        theme = engine.property(_OF_ENGINE)
        if not isinstance(theme, Theme):
            raise RuntimeError("this engine has no theme; call attach_theme before loading")
        QJSEngine.setObjectOwnership(theme, QJSEngine.ObjectOwnership.CppOwnership)
        return theme

    @property
    def tokens(self) -> ThemeTokens:
        """The theme file this came from."""
        return self._tokens

    @property
    def metrics(self) -> ScreenMetrics:
        """The screen this is for."""
        return self._metrics

    @property
    def scheme(self) -> Scheme:
        """The scheme in use."""
        return self._scheme

    @property
    def colours(self) -> Colours:
        """The colours of the scheme in use."""
        return self._tokens.schemes[self._scheme]

    def set_scheme(self, scheme: Scheme) -> None:
        """Show another scheme."""
        self._scheme = scheme
        self.changed.emit()

    def set_metrics(self, metrics: ScreenMetrics) -> None:
        """Show everything for another screen, or with larger text."""
        self._metrics = metrics
        self.changed.emit()

    def set_tokens(self, tokens: ThemeTokens) -> None:
        """Show everything in another theme, or in another size of this one."""
        self._tokens = tokens
        self.changed.emit()

    def letter(self, ratio: float) -> int:
        """Return the letter size in pixels whose capitals are ``ratio`` of the least."""
        capital = self._metrics.capital_mm * self._metrics.pixels_per_mm
        return ceil(capital * ratio / CAPITAL_OF_EM)

    def distance(self, ratio: float) -> int:
        """Return ``ratio`` of the body's letter size in pixels, one at least."""
        return max(1, round(self.letter(self._tokens.type.body) * ratio))

    @Property(str, notify=changed)
    def fontFamily(self) -> str:
        return self._tokens.font

    @Property(float, notify=changed)
    def mm(self) -> float:
        return self._metrics.pixels_per_mm

    @Property(int, notify=changed)
    def target(self) -> int:
        return ceil(self._metrics.target_mm * self._metrics.pixels_per_mm)

    @Property(int, notify=changed)
    def targetGap(self) -> int:
        return ceil(self._metrics.gap_mm * self._metrics.pixels_per_mm)

    @Property(int, notify=changed)
    def smallSize(self) -> int:
        return self.letter(self._tokens.type.small)

    @Property(int, notify=changed)
    def bodySize(self) -> int:
        return self.letter(self._tokens.type.body)

    @Property(int, notify=changed)
    def labelSize(self) -> int:
        return self.letter(self._tokens.type.label)

    @Property(int, notify=changed)
    def headingSize(self) -> int:
        return self.letter(self._tokens.type.heading)

    @Property(int, notify=changed)
    def titleSize(self) -> int:
        return self.letter(self._tokens.type.title)

    @Property(int, notify=changed)
    def numberSize(self) -> int:
        return self.letter(self._tokens.type.number)

    @Property(int, notify=changed)
    def spaceXs(self) -> int:
        return self.distance(self._tokens.space.xs)

    @Property(int, notify=changed)
    def spaceS(self) -> int:
        return self.distance(self._tokens.space.s)

    @Property(int, notify=changed)
    def spaceM(self) -> int:
        return self.distance(self._tokens.space.m)

    @Property(int, notify=changed)
    def spaceL(self) -> int:
        return self.distance(self._tokens.space.l)

    @Property(int, notify=changed)
    def spaceXl(self) -> int:
        return self.distance(self._tokens.space.xl)

    @Property(int, notify=changed)
    def radius(self) -> int:
        return self.distance(self._tokens.space.radius)

    @Property(int, notify=changed)
    def borderWidth(self) -> int:
        return self.distance(self._tokens.space.border)

    @Property(int, notify=changed)
    def ring(self) -> int:
        return self.distance(self._tokens.space.ring)

    @Property(QColor, notify=changed)
    def page(self) -> QColor:
        return QColor(self.colours.page)

    @Property(QColor, notify=changed)
    def surface(self) -> QColor:
        return QColor(self.colours.surface)

    @Property(QColor, notify=changed)
    def sunken(self) -> QColor:
        return QColor(self.colours.sunken)

    @Property(QColor, notify=changed)
    def text(self) -> QColor:
        return QColor(self.colours.text)

    @Property(QColor, notify=changed)
    def muted(self) -> QColor:
        return QColor(self.colours.muted)

    @Property(QColor, notify=changed)
    def border(self) -> QColor:
        return QColor(self.colours.border)

    @Property(QColor, notify=changed)
    def divider(self) -> QColor:
        return QColor(self.colours.divider)

    @Property(QColor, notify=changed)
    def accent(self) -> QColor:
        return QColor(self.colours.accent)

    @Property(QColor, notify=changed)
    def accentPressed(self) -> QColor:
        return QColor(self.colours.accentPressed)

    @Property(QColor, notify=changed)
    def accentText(self) -> QColor:
        return QColor(self.colours.accentText)

    @Property(QColor, notify=changed)
    def soft(self) -> QColor:
        return QColor(self.colours.soft)

    @Property(QColor, notify=changed)
    def softText(self) -> QColor:
        return QColor(self.colours.softText)

    @Property(QColor, notify=changed)
    def highlight(self) -> QColor:
        return QColor(self.colours.highlight)

    @Property(QColor, notify=changed)
    def highlightText(self) -> QColor:
        return QColor(self.colours.highlightText)

    @Property(QColor, notify=changed)
    def focus(self) -> QColor:
        return QColor(self.colours.focus)

    @Property(QColor, notify=changed)
    def danger(self) -> QColor:
        return QColor(self.colours.danger)

    @Property(QColor, notify=changed)
    def dangerText(self) -> QColor:
        return QColor(self.colours.dangerText)

    @Property(QColor, notify=changed)
    def notice(self) -> QColor:
        return QColor(self.colours.notice)

    @Property(QColor, notify=changed)
    def noticeText(self) -> QColor:
        return QColor(self.colours.noticeText)


def attach_theme(engine: QQmlEngine, theme: Theme) -> None:
    """Make ``Theme`` of ``NowServing.Ui`` be this object in this engine."""
    engine.setProperty(_OF_ENGINE, theme)
