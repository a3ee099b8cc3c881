"""Languages: which there are, which one is shown, and which way it reads.

A language exists when ``resources/translations`` holds ``<program>_<code>.qm``;
the words in the source are English, so ``en`` needs no file. Switching takes
effect at once on every screen: translators are exchanged, the QML engine
retranslates its bindings, and the layout direction follows. QML mirrors by
``LayoutMirroring.enabled: Language.rightToLeft`` on the top item; Widgets by
the application's direction.

Try it by hand: ``python -m branch.ui.gallery --language ar``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QJSEngine, QmlElement, QmlSingleton, QQmlEngine

from branch.ui.list_model import ListModel
from branch.ui.typed import Property

QML_IMPORT_NAME = "NowServing.Ui"
QML_IMPORT_MAJOR_VERSION = 1

SOURCE_LANGUAGE = "en"
_OF_ENGINE = "nowServingLanguage"

# Each language in its own words and script, as its readers look for it.
OWN_NAMES = {
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "hi": "हिन्दी",
    "it": "Italiano",
    "pl": "Polski",
    "pt": "Português",
    "uk": "Українська",
    "vi": "Tiếng Việt",
    "zh": "中文",
}


class LanguageError(ValueError):
    """A language was asked for that this program cannot show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageRow:
    """One language to choose; ``current`` marks the one shown."""

    code: str
    name: str
    current: bool


def own_name(code: str) -> str:
    """Return a language's name in its own script."""
    if code in OWN_NAMES:
        return OWN_NAMES[code]
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def reads_right_to_left(code: str) -> bool:
    """Say whether a language is written from right to left."""
    return QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft


def languages_of(program: str, folder: Path) -> list[str]:
    """Return the codes that a program has words for, English first."""
    found = sorted(path.stem.removeprefix(f"{program}_") for path in folder.glob(f"{program}_*.qm"))
    return [SOURCE_LANGUAGE, *(code for code in found if code != SOURCE_LANGUAGE)]


@QmlElement
@QmlSingleton
class Language(QObject):
    """The language a program shows; `changed` after every switch."""

    changed = Signal()

    def __init__(self, program: str, folder: Path, offered: Sequence[str] | None = None) -> None:
        super().__init__()
        self._program = program
        self._folder = folder
        self._there = languages_of(program, folder)
        self._offered = list(self._there if offered is None else offered)
        self._code = SOURCE_LANGUAGE
        self._translator: QTranslator | None = None
        self._engines: list[QQmlEngine] = []
        self._choices: ListModel[LanguageRow] = ListModel(LanguageRow, lambda row: row.code, self)
        for code in self._offered:
            self._check(code)
        self._show_choices()

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """Give QML the language that `attach_language` put on this engine."""
        language = engine.property(_OF_ENGINE)
        if not isinstance(language, Language):
            raise RuntimeError("this engine has no language; call attach_language before loading")
        QJSEngine.setObjectOwnership(language, QJSEngine.ObjectOwnership.CppOwnership)
        return language

    @property
    def offered(self) -> Sequence[str]:
        """The codes a visitor can choose, in the branch's order."""
        return tuple(self._offered)

    def has(self, code: str) -> bool:
        """Tell whether this program has words in a language."""
        return code in self._there

    def offer(self, codes: Sequence[str]) -> None:
        """Let the visitor choose among these. Raises `LanguageError` if there is none such."""
        for code in codes:
            self._check(code)
        self._offered = list(codes)
        self._show_choices()

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._code

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        return reads_right_to_left(self._code)

    @Property(QObject, constant=True)
    def choices(self) -> ListModel[LanguageRow]:
        return self._choices

    @Slot(str)
    def choose(self, code: str) -> None:
        """Show another language. Raises `LanguageError` if there is none such."""
        self._check(code)
        if code == self._code:
            return
        self._exchange_translator(code)
        self._code = code
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setLayoutDirection(QLocale(code).textDirection())
        self._show_choices()
        self.changed.emit()
        for engine in self._engines:
            engine.retranslate()

    @contextmanager
    def words_of(self, code: str) -> Iterator[str]:
        """Translate into another language while the block lasts; what is shown stays as it is.

        Gives the code whose words there are: the language shown where the program has no others.
        """
        chosen = code if self.has(code) else self._code
        if chosen == self._code:
            yield chosen
            return
        self._exchange_translator(chosen)
        try:
            yield chosen
        finally:
            self._exchange_translator(self._code)

    def follow(self, engine: QQmlEngine) -> None:
        """Retranslate this engine at every switch."""
        self._engines.append(engine)
        engine.destroyed.connect(lambda: self._engines.remove(engine))

    def _check(self, code: str) -> None:
        if code not in self._there:
            raise LanguageError(f"{self._program} has no words in {code!r}")

    def _exchange_translator(self, code: str) -> None:
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
        path = self._folder / f"{self._program}_{code}.qm"
        if code == SOURCE_LANGUAGE and not path.exists():
            return
        translator = QTranslator(self)
        if not translator.load(str(path)):
            raise LanguageError(f"{path.name} is damaged")
        QCoreApplication.installTranslator(translator)
        self._translator = translator

    def _show_choices(self) -> None:
        self._choices.set_rows(
            [
                LanguageRow(code=code, name=own_name(code), current=code == self._code)
                for code in self._offered
            ]
        )


def attach_language(engine: QQmlEngine, language: Language) -> None:
    """Make ``Language`` of ``NowServing.Ui`` be this object in this engine."""
    engine.setProperty(_OF_ENGINE, language)
    language.follow(engine)
