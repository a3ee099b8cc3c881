"""QML is checked against the Python view models, and the checker does find mistakes."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.qml_types import (
    QML_FILES,
    ROOT,
    QmlTypesError,
    declaring_sources,
    generate,
    lint,
    qt_tool,
)

VIEW_MODEL = """
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from branch.ui.typed import Property

QML_IMPORT_NAME = "NowServing.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KioskViewModel(QObject):
    changed = Signal()

    @Property(str, notify=changed)
    def title(self) -> str:
        return "Welcome"

    @Property(float, notify=changed)
    def minutes(self) -> float:
        return 1.5

    @Property(QObject, constant=True)
    def services(self) -> QObject:
        return self

    @Slot(str)
    def take(self, code: str) -> None:
        pass
"""

SCREEN = """
pragma ComponentBehavior: Bound

import QtQuick
import NowServing.Kiosk

Window {
    id: window
    required property KioskViewModel viewModel
    title: viewModel.title

    Repeater {
        model: window.viewModel.services
        Text {
            id: row
            required property string name
            text: name + window.viewModel.minutes
            Component.onCompleted: window.viewModel.take(row.name)
        }
    }
}
"""

Product = Callable[[str, str], Path]


@pytest.fixture
def product(tmp_path: Path) -> Product:
    """Return a maker of a product with one view model and one screen."""

    def make(view_model: str, screen: str) -> Path:
        (tmp_path / "kiosk" / "qml").mkdir(parents=True)
        (tmp_path / "kiosk" / "view_model.py").write_text(view_model, encoding="utf-8")
        (tmp_path / "kiosk" / "qml" / "Main.qml").write_text(screen, encoding="utf-8")
        return tmp_path

    return make


def complaints(root: Path) -> str:
    """Describe the view models and return what qmllint says of the screen."""
    out = root / "build"
    assert generate(root, out) == ["NowServing.Kiosk"]
    main = root / "kiosk" / "qml" / "Main.qml"
    command = [str(qt_tool("qmllint")), "-I", str(out), "--max-warnings", "0", str(main)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode == 0) == (done.stderr == "") == (lint(root, out) == 0)
    return done.stderr


def test_a_right_screen_has_no_warning(product: Product) -> None:
    assert complaints(product(VIEW_MODEL, SCREEN)) == ""


@pytest.mark.parametrize(
    ("right", "wrong", "words"),
    [
        ("title: viewModel.title", "title: viewModel.titel", 'Member "titel" not found'),
        ("viewModel.take(row.name)", "viewModel.give()", 'Member "give" not found'),
        ("property KioskViewModel", "property CounterViewModel", "CounterViewModel was not found"),
        ("import NowServing.Kiosk", "import NowServing.Kioks", "Failed to import NowServing.Kioks"),
        ("text: name +", "colour: name +", '"colour"'),
    ],
)
def test_a_mistake_is_found(product: Product, right: str, wrong: str, words: str) -> None:
    assert right in SCREEN
    assert re.search(words, complaints(product(VIEW_MODEL, SCREEN.replace(right, wrong))))


def test_a_property_that_never_changes_must_say_so(product: Product) -> None:
    silent = VIEW_MODEL.replace("Property(str, notify=changed)", "Property(str)")
    with pytest.raises(QmlTypesError, match=r"view_model\.py: KioskViewModel\.title needs notify="):
        generate(product(silent, SCREEN), Path("unused"))


def test_a_type_that_qml_does_not_know_is_named(product: Product) -> None:
    loose = VIEW_MODEL.replace("Property(str, notify=changed)", "Property(dict, notify=changed)")
    with pytest.raises(QmlTypesError, match=r"KioskViewModel\.title: QML has no type 'dict'"):
        generate(product(loose, SCREEN), Path("unused"))


def test_the_products_own_qml_has_no_warning(tmp_path: Path) -> None:
    assert "NowServing.Ui" in generate(ROOT, tmp_path)
    assert lint(ROOT, tmp_path) == 0


def own_qml() -> list[Path]:
    return [path for pattern in QML_FILES for path in sorted(ROOT.glob(pattern))]


@pytest.mark.parametrize("path", own_qml(), ids=lambda path: path.name)
def test_qml_keeps_the_rules_of_the_house(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\bproperty\s+(var|variant)\b", text), "no property var"
    assert not re.search(r"\b(MultiEffect|layer\.effect|ParticleSystem|ShaderEffect)\b", text)
    for body in re.findall(r"(?:=>|function\b[^{]*|\bon[A-Z]\w*:)\s*\{(.*?)\n?\s*\}", text, re.S):
        assert len([line for line in body.splitlines() if line.strip()]) <= 3, "three lines"


def test_no_program_uses_context_properties() -> None:
    for path in declaring_sources(ROOT) + sorted(ROOT.glob("branch/ui/*.py")):
        assert "setContextProperty" not in path.read_text(encoding="utf-8"), path.name
