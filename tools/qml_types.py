"""Describes the Python view models to qmllint, so that QML is checked like code.

Reads the sources that declare QML types (``QML_IMPORT_NAME`` in the file), lets
PySide6's own ``metaobjectdump`` and ``qmltyperegistrar`` describe them, and
writes ``build/qml/<Module>/{qmldir,*.qmltypes}``. Then::

    python -m tools.qml_types
    pyside6-qmllint -I build/qml --max-warnings 0 kiosk/qml/Main.qml

finds every misspelt property. Two things that ``metaobjectdump`` leaves out are
added: ``constant`` and that a property holding an object holds a pointer. A
property that is neither constant nor notifies is refused here: QML would show
its first value for ever.

``--lint`` runs qmllint over every QML file of the product, too.
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("branch/ui/*.py", "kiosk/*.py", "display/*.py")
QML_FILES = ("branch/ui/qml/**/*.qml", "kiosk/qml/**/*.qml", "display/qml/**/*.qml")
STATIC_MODULES = "branch/ui/qml"
VALUE_TYPES = {"QString", "QUrl", "QColor", "QFont", "QDateTime", "QDate", "QTime", "QSize"}
PLAIN_TYPES = {"bool", "int", "double"}


class QmlTypesError(Exception):
    """A view model cannot be described; the text says where and what to do."""


def qt_package() -> Path:
    """Return the folder of PySide6, where its tools are."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise QmlTypesError("PySide6 is not installed here; run this with the project's Python")
    return Path(spec.submodule_search_locations[0])


def qt_tool(name: str) -> Path:
    """Return the path of one of Qt's tools inside PySide6."""
    package = qt_package()
    for folder in (package / "Qt" / "libexec", package):
        for file in (folder / name, folder / f"{name}.exe"):
            if file.is_file():
                return file
    raise QmlTypesError(f"{name} is not part of this PySide6")


def declaring_sources(root: Path) -> list[Path]:
    """Return the Python files that declare QML types, those of ``branch/ui`` first."""
    found = (path for pattern in SOURCES for path in sorted(root.glob(pattern)))
    return [path for path in found if "QML_IMPORT_NAME = " in path.read_text(encoding="utf-8")]


def generate(root: Path, out: Path) -> list[str]:
    """Write the description of every module below ``out``; return their names."""
    shutil.rmtree(out, ignore_errors=True)
    sources = declaring_sources(root)
    modules: dict[str, list[dict[str, Any]]] = {}
    for dumped in _dump(sources):
        modules.setdefault(dumped["QML_IMPORT_NAME"], []).append(dumped)
    home = {c["className"]: m for m, files in modules.items() for f in files for c in f["classes"]}
    for name, files in modules.items():
        for file in files:
            _complete(Path(file["inputFile"]), file["classes"], set(home))
        _write_module(root, out, name, files, _needed(files, home) - {name})
    return sorted(modules)


def lint(root: Path, out: Path, files: Sequence[Path] | None = None) -> int:
    """Run qmllint over these files, or all; return its exit code (0: no warning)."""
    chosen = files or [path for pattern in QML_FILES for path in sorted(root.glob(pattern))]
    command = [qt_tool("qmllint"), "-I", out, "--max-warnings", "0", *chosen]
    return subprocess.run([str(part) for part in command], cwd=root, check=False).returncode


def _dump(sources: list[Path]) -> list[dict[str, Any]]:
    if not sources:
        return []
    script = qt_package() / "scripts" / "metaobjectdump.py"
    command = [sys.executable, str(script), "--compact", *map(str, sources)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise QmlTypesError(f"metaobjectdump: {done.stderr.strip()}")
    dumped: list[dict[str, Any]] = json.loads(done.stdout)
    return dumped


def _complete(source: Path, classes: list[dict[str, Any]], known: set[str]) -> None:
    constants = set(_constants(source))
    for declared in classes:
        name = declared["className"]
        for prop in declared.get("properties", []):
            prop["constant"] = (name, prop["name"]) in constants
            if not prop["constant"] and "notify" not in prop:
                raise QmlTypesError(
                    f"{source.name}: {name}.{prop['name']} needs notify= or constant=True"
                )
            prop["type"] = _cpp_type(f"{source.name}: {name}.{prop['name']}", prop["type"], known)


def _cpp_type(where: str, kind: str, known: set[str]) -> str:
    if kind == "float":
        return "double"
    if kind in VALUE_TYPES | PLAIN_TYPES:
        return kind
    if kind in known or kind.startswith("Q"):
        return f"{kind}*"
    raise QmlTypesError(f"{where}: QML has no type {kind!r}; use a model or a plain type")


def _constants(source: Path) -> Iterator[tuple[str, str]]:
    tree = ast.parse(source.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for part in node.body:
                if isinstance(part, ast.FunctionDef) and _is_constant(part):
                    yield node.name, part.name


def _is_constant(function: ast.FunctionDef) -> bool:
    return any(
        isinstance(decorator, ast.Call)
        and any(k.arg == "constant" and ast.unparse(k.value) == "True" for k in decorator.keywords)
        for decorator in function.decorator_list
    )


def _needed(files: list[dict[str, Any]], home: dict[str, str]) -> set[str]:
    """Return the modules from which properties have their types."""
    classes = (declared for file in files for declared in file["classes"])
    types = (prop["type"].rstrip("*") for one in classes for prop in one.get("properties", []))
    return {home[kind] for kind in types if kind in home}


def _write_module(
    root: Path, out: Path, name: str, files: list[dict[str, Any]], needed: set[str]
) -> None:
    place = Path(*name.split("."))
    folder = out / place
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        file["classes"] = [c for c in file["classes"] if c.get("classInfos")]
    dump = folder / "metatypes.json"
    dump.write_text(json.dumps(files), encoding="utf-8")
    stem = name.rsplit(".", 1)[-1].lower()
    known = sorted((qt_package() / "Qt" / "metatypes").glob("qt6[cqg]*_metatypes.json"))
    command = [
        *(qt_tool("qmltyperegistrar"), "--generate-qmltypes", folder / f"{stem}.qmltypes"),
        *("-o", folder / "registration.cpp", "--import-name", name),
        *("--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", ",".join(map(str, known)), dump),
    ]
    done = subprocess.run([str(p) for p in command], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise QmlTypesError(f"qmltyperegistrar, {name}: {done.stderr.strip()}")
    (folder / "registration.cpp").unlink(missing_ok=True)
    dump.unlink()
    _write_qmldir(root / STATIC_MODULES / place, folder, name, stem, needed)


def _write_qmldir(static: Path, folder: Path, name: str, stem: str, needed: set[str]) -> None:
    lines = [f"module {name}"]
    if (static / "qmldir").is_file():
        lines = (static / "qmldir").read_text(encoding="utf-8").splitlines()
        for path in static.glob("*.qml"):
            shutil.copy(path, folder / path.name)
    lines += [f"depends {other} 1.0" for other in sorted(needed)]
    lines += [f"typeinfo {stem}.qmltypes", "import QtQuick"]
    (folder / "qmldir").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    """Generate, and with ``--lint`` check; 0 when all is well."""
    parser = argparse.ArgumentParser(description="Describe Python view models to qmllint.")
    parser.add_argument("--lint", action="store_true", help="run qmllint over every QML file")
    chosen = parser.parse_args(arguments)
    out = ROOT / "build" / "qml"
    try:
        names = generate(ROOT, out)
        print(f"described {', '.join(names)}")
        return lint(ROOT, out) if chosen.lint else 0
    except QmlTypesError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
