"""Settings of a program, declared once: a frozen dataclass with a default and a sentence for each.

Where a value comes from, the first that has it wins: the command line (``--printer URL``), the
file ``PROGRAM.toml`` in the data folder (``printer = "URL"``), the default. A key that is unknown
or of the wrong type stops the program with words that name the file and the key.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Sequence
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from branch.host.exits import CannotStart, Exit
from branch.host.folders import default_root


def setting(sentence: str, default: Any) -> Any:
    """Declare a setting; its type is that of the field: str, int, float, bool or Path."""
    return field(default=default, metadata={"sentence": sentence})


_DATA_FOLDER = "Folder that the programs of this computer share; else NOWSERVING_DATA."


@dataclass(frozen=True, kw_only=True)
class ProgramSettings:
    """What every program of a branch can be told."""

    data: Path = field(default=Path(), metadata={"sentence": _DATA_FOLDER})
    device: str = setting("Name of this device in the log; the program's name if empty.", "")
    clock: str = setting("Clock of a recorded day, as a replay gives it.", "")


@dataclass(frozen=True, kw_only=True)
class WindowSettings(ProgramSettings):
    """What every program with a window can be told."""

    pilot: str = setting("Name under which a demo or a test may press buttons here.", "")
    size: str = setting(
        "Window size such as 1080x1920, or with its place 1080x1920+0+40, not full screen.", ""
    )
    language: str = setting("Language the program begins in; the branch's first if empty.", "")


S = TypeVar("S", bound=ProgramSettings)


def read_settings(
    kind: type[S], program: str, description: str, arguments: Sequence[str] | None = None
) -> S:
    """Return the settings of a program. Raises CannotStart for a wrong file, exits 2 on usage."""
    types = get_type_hints(kind)
    parser = argparse.ArgumentParser(prog=f"nowserving-{program}", description=description)
    for declared in fields(kind):
        _add_option(parser, declared.name, types[declared.name], declared)
    given: dict[str, Any] = vars(parser.parse_args(arguments))
    given.setdefault("data", default_root())
    return kind(**(_from_file(given["data"] / f"{program}.toml", types) | given))


def _add_option(parser: argparse.ArgumentParser, name: str, kind: Any, declared: Any) -> None:
    default = "" if declared.default in (MISSING, "", Path()) else f" Default: {declared.default}."
    help_text = (declared.metadata.get("sentence", "") + default).replace("%", "%%")
    option = "--" + name.replace("_", "-")
    action: Any = argparse.BooleanOptionalAction if kind is bool else None
    if action:
        parser.add_argument(option, action=action, default=argparse.SUPPRESS, help=help_text)
    else:
        parser.add_argument(option, type=kind, default=argparse.SUPPRESS, help=help_text)


def _from_file(file: Path, types: dict[str, Any]) -> dict[str, Any]:
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CannotStart(Exit.USAGE, f"{file}: {error}. Correct the file.") from error
    checked: dict[str, Any] = {}
    for key, value in values.items():
        name = key.replace("-", "_")
        if name not in types or name == "data":
            known = ", ".join(sorted(set(types) - {"data"}))
            raise CannotStart(Exit.USAGE, f"{file}: '{key}' is no setting. Known: {known}.")
        wanted = types[name]
        plain = str if wanted is Path else wanted
        if not isinstance(value, plain) and not (plain is float and isinstance(value, int)):
            words = f"{file}: '{key}' must be a {plain.__name__}, not {value!r}."
            raise CannotStart(Exit.USAGE, words)
        checked[name] = wanted(value)
    return checked
