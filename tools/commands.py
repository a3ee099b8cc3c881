"""What each command of dev.py does: bring the computer to what it needs, then hand over.

The last step of demo, test, bench and shots replaces this process, so that signals, the exit code
and the last line are the program's own. demo, shots and score stay in the folder in which they were
called, because their options name files.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping

from tools import checks, environment, system_packages, ticket_reader, translations
from tools import lock as locks
from tools.places import ROOT, SetupError, say, venv_python

Command = Callable[[list[str]], int]


def run(name: str, arguments: list[str]) -> int:
    """Run a command by its name; what cannot be done is said in words, with exit code 1."""
    try:
        return COMMANDS[name](arguments)
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


def setup(arguments: list[str]) -> int:
    """Make everything that all commands need."""
    _no_options("setup", arguments)
    environment.ensure()
    translations.compile_outdated()
    return 0


def demo(arguments: list[str]) -> int:
    """Start a whole branch on this computer."""
    system_packages.ensure(system_packages.QT)
    if "--headless" not in arguments:
        system_packages.ensure(system_packages.SCREEN)
    system_packages.ensure(system_packages.VOICE, can_do_without=True)
    setup([])
    return _hand_over("-m", "installer", "demo", *arguments)


def test(arguments: list[str]) -> int:
    """Run the tests; arguments go to pytest. All of them are shared out over the cores."""
    system_packages.ensure(system_packages.ALL)
    setup([])
    ticket_reader.ensure()
    os.chdir(ROOT)
    chosen = any(not argument.startswith("-") for argument in arguments)
    spread = () if chosen else ("--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile")
    return _hand_over("-m", "pytest", *spread, *arguments)


def check(arguments: list[str]) -> int:
    """Run every check."""
    system_packages.ensure(system_packages.QT)
    setup([])
    return checks.run(arguments)


def bench(arguments: list[str]) -> int:
    """Measure and print."""
    system_packages.ensure(system_packages.QT)
    system_packages.ensure(system_packages.VOICE, can_do_without=True)
    setup([])
    os.chdir(ROOT)
    return _hand_over("-m", "benchmarks", *arguments)


def score(arguments: list[str]) -> int:
    """Score the wait forecast on a log."""
    environment.ensure()
    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), *_search_path()])
    return _hand_over("-m", "benchmarks.score", *arguments)


def simulate(arguments: list[str]) -> int:
    """Live whole branches under faults."""
    system_packages.ensure(system_packages.QT)
    setup([])
    os.chdir(ROOT)
    return _hand_over("-m", "tests.simulation", *arguments)


def shots(arguments: list[str]) -> int:
    """Draw every screen of every program into a folder."""
    system_packages.ensure(system_packages.QT)
    system_packages.ensure(system_packages.BROWSER, can_do_without=True)
    setup([])
    return _hand_over("-m", "installer", "shots", *arguments)


def sbom(arguments: list[str]) -> int:
    """Write what the product is made of."""
    environment.ensure()
    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), *_search_path()])
    return _hand_over("-m", "tools.sbom", *arguments)


def translate(arguments: list[str]) -> int:
    """Bring the translation files up to date with the sources."""
    _no_options("translate", arguments)
    environment.ensure()
    translations.update()
    left = translations.complaints()
    say(f"{len(left)} texts are left to translate" if left else "every text is translated")
    for line in left:
        print(line)
    return 0


def lock(arguments: list[str]) -> int:
    """Resolve the requirements anew."""
    _no_options("lock", arguments)
    locks.write()
    return 0


COMMANDS: Mapping[str, Command] = {
    "demo": demo, "test": test, "check": check, "bench": bench, "score": score, "shots": shots,
    "simulate": simulate,
    "setup": setup, "translate": translate, "lock": lock, "sbom": sbom,
}  # fmt: skip


def _no_options(command: str, arguments: list[str]) -> None:
    if arguments:
        raise SetupError(f"{command} takes no options, but got: {' '.join(arguments)}")


def _search_path() -> list[str]:
    before = os.environ.get("PYTHONPATH")
    return [before] if before else []


def _hand_over(*arguments: str) -> int:
    """Become the program; on Windows, where that is not possible, wait for it."""
    command = [str(venv_python()), *arguments]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode
