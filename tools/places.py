"""Where things are in the repository, and the one way in which dev.py talks to its user."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
_SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
_SUFFIX = ".exe" if os.name == "nt" else ""

# Folders that hold nothing of ours.
NOT_OURS = frozenset({".venv", "node_modules", "build", "dist", "__pycache__"})


class SetupError(Exception):
    """Something that this script cannot do by itself; the text says what the reader can do."""


def venv_python() -> Path:
    """Return the environment's interpreter."""
    return _SCRIPTS / f"python{_SUFFIX}"


def venv_script(name: str) -> Path:
    """Return a command of the environment, such as pyside6-lrelease."""
    return _SCRIPTS / f"{name}{_SUFFIX}"


def our_files(*suffixes: str) -> list[Path]:
    """Return our own files with these endings, sorted; no git is needed for it."""
    found: list[Path] = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS and not name.startswith(".")]
        found += [Path(folder, name) for name in names if name.endswith(suffixes)]
    return sorted(found)


def say(text: str) -> None:
    """Tell the user one thing, beside the output of the command itself."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)
