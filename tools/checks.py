"""The checks that every change passes, run side by side, each with one line and, if red, its words.

``python3 dev.py check`` runs all; ``python3 dev.py check mypy ruff`` runs those two.
"""

import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from tools import line_limit, lock, qml, translations
from tools.places import ROOT, SetupError, say, venv_python, venv_script

# A small computer has two cores; the slowest check is first in the list.
_SIDE_BY_SIDE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """How one check ended; no words means that all is well."""

    words: str
    seconds: float


def _command(*command: str) -> Callable[[], list[str]]:
    def run_it() -> list[str]:
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", errors="replace",
            check=False,
        )  # fmt: skip
        output = (done.stdout + done.stderr).strip()
        return [output or f"exit code {done.returncode}"] if done.returncode else []

    return run_it


def all_checks() -> Mapping[str, Callable[[], list[str]]]:
    """Return the checks by name, the slow ones first; each returns its complaints."""
    python = str(venv_python())
    return {
        "mypy": _command(python, "-m", "mypy"),
        "qml": qml.complaints,
        "translations": translations.complaints,
        "contracts": _command(str(venv_script("lint-imports")), "--no-logo"),
        "ruff": _command(python, "-m", "ruff", "check", "."),
        "format": _command(python, "-m", "ruff", "format", "--check", "."),
        "licences": _command(python, "-m", "tools.licences"),
        "locks": lock.complaints,
        "lines": line_limit.complaints,
    }


def run(names: Sequence[str]) -> int:
    """Run the named checks, or all, and return 1 when one of them complains."""
    checks = all_checks()
    if unknown := [name for name in names if name not in checks]:
        raise SetupError(f"no such check: {', '.join(unknown)} (there are: {', '.join(checks)})")
    chosen = {name: check for name, check in checks.items() if not names or name in names}
    with ThreadPoolExecutor(_SIDE_BY_SIDE) as pool:
        running = {name: pool.submit(_timed, check) for name, check in chosen.items()}
        results = {name: future.result() for name, future in running.items()}
    red = [name for name, result in results.items() if result.words]
    for name, result in results.items():
        print(f"{name:14}{'FAILED' if result.words else 'ok':8}{result.seconds:5.1f} s")
    for name in red:
        print(f"\n--- {name} ---\n{results[name].words}")
    say(f"files: {line_limit.summary()}")
    say(f"{len(red)} of {len(results)} checks failed" if red else "all checks passed")
    return 1 if red else 0


def _timed(check: Callable[[], list[str]]) -> Result:
    start = time.monotonic()
    try:
        words = "\n".join(check())
    except SetupError as error:
        words = str(error)
    return Result(words=words, seconds=time.monotonic() - start)
