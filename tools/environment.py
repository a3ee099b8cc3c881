"""Makes .venv from requirements.lock, once, on a computer that may have no pip and no venv.

Debian's python3 comes without pip and without ensurepip, so the environment is made empty and
filled by the first pip there is: the environment's own, the one of the running Python, the one
inside ensurepip, uv, a pinned wheel from the index that pip is configured for, and at last
Debian's packages. No address is written here: each of these knows its own.

Two marks in .venv say what it was filled from. When they still fit, nothing is done at all.

By hand: ``python3 dev.py setup``; a second run says nothing.
"""

import hashlib
import importlib.metadata
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

from tools import pip_wheel, system_packages
from tools.places import ROOT, VENV, SetupError, say, venv_python

LOCK = ROOT / "requirements.lock"
PYPROJECT = ROOT / "pyproject.toml"
_PIP_WITH_PYTHON_OPTION = (22, 3)


def ensure() -> None:
    """Bring .venv to what requirements.lock and pyproject.toml say; usually there is nothing."""
    packages = VENV / "nowserving-packages.mark"
    project = VENV / "nowserving-project.mark"
    if not _is(packages, _packages_fingerprint()):
        _make_empty_environment()
        say("installing the locked packages into .venv (about 150 MB the first time)")
        install("--require-hashes", "--requirement", str(LOCK))
        project.unlink(missing_ok=True)
        _mark(packages, _packages_fingerprint())
    if not _is(project, _project_fingerprint()):
        say("installing the commands of Now Serving into .venv")
        install("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        _mark(project, _project_fingerprint())


def _packages_fingerprint() -> str:
    digest = hashlib.sha256(LOCK.read_bytes())
    digest.update(f"{sys.version_info[:2]} {VENV}".encode())
    return digest.hexdigest()


def _project_fingerprint() -> str:
    """Change when the installed commands or packages would, not with every linter setting."""
    parsed = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    parts = [parsed["build-system"], parsed["project"], parsed["tool"]["setuptools"], str(VENV)]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _is(mark: Path, fingerprint: str) -> bool:
    try:
        return mark.read_text(encoding="ascii") == fingerprint and venv_python().exists()
    except OSError:
        return False


def _mark(mark: Path, fingerprint: str) -> None:
    mark.write_text(fingerprint, encoding="ascii")


def _make_empty_environment() -> None:
    """Make .venv where there is none, or where the one that is there no longer runs."""
    if venv_python().exists() and _environment_version() == sys.version_info[:2]:
        return
    if VENV.exists():
        say("the environment in .venv is of another Python or broken; making it anew")
        shutil.rmtree(VENV)
    _run([sys.executable, "-m", "venv", "--without-pip", str(VENV)])


def _environment_version() -> tuple[int, ...]:
    question = "import sys; print(*sys.version_info[:2])"
    answer = subprocess.run(
        [str(venv_python()), "-c", question], capture_output=True, text=True, check=False
    )
    return tuple(int(part) for part in answer.stdout.split())


def install(*what: str) -> None:
    """Run the first pip there is on the environment, with these words after ``install``."""
    _run([*_installer(), *what])


def _installer() -> list[str]:
    """Return the beginning of an install command, from the first source of pip that there is."""
    ways: Sequence[Callable[[], list[str] | None]] = (
        _pip_inside, _pip_of_this_python, _pip_from_ensurepip, _uv, _pip_from_index, _pip_of_debian,
    )  # fmt: skip
    for way in ways:
        if command := way():
            return command
    raise SetupError(
        "there is no pip, and none could be fetched. Install one of these and try again: "
        "Debian's python3-venv (as root: apt-get install python3-venv), pip, or uv"
    )


# Twice quiet: an index that is only configured for other packages is no news.
_PIP_OPTIONS = ("-qq", "--no-input", "--disable-pip-version-check", "install")


def _pip_inside() -> list[str] | None:
    answer = subprocess.run(
        [str(venv_python()), "-c", "import pip"], capture_output=True, check=False
    )
    return [str(venv_python()), "-m", "pip", *_PIP_OPTIONS] if answer.returncode == 0 else None


def _pip_of_this_python() -> list[str] | None:
    try:
        version = importlib.metadata.version("pip")
    except importlib.metadata.PackageNotFoundError:
        return None
    if tuple(int(part) for part in version.split(".")[:2]) < _PIP_WITH_PYTHON_OPTION:
        return None
    return [sys.executable, "-m", "pip", "--python", str(venv_python()), *_PIP_OPTIONS]


def _pip_from_ensurepip() -> list[str] | None:
    if importlib.util.find_spec("ensurepip") is None:
        return None
    _run([str(venv_python()), "-m", "ensurepip", "--default-pip"], quiet=True)
    return [str(venv_python()), "-m", "pip", *_PIP_OPTIONS]


def _uv() -> list[str] | None:
    if (uv := shutil.which("uv")) is None:
        return None
    return [uv, "pip", "install", "--quiet", "--python", str(venv_python())]


def _pip_from_index() -> list[str] | None:
    if (wheel := pip_wheel.fetch(VENV)) is None:
        return None
    # A wheel is a zip file, and pip is a package that runs from one.
    return [sys.executable, str(wheel / "pip"), "--python", str(venv_python()), *_PIP_OPTIONS]


def _pip_of_debian() -> list[str] | None:
    if not system_packages.may_install():
        return None
    say("there is no pip; installing Debian's python3-venv, which brings one")
    system_packages.install(["python3-venv"])
    importlib.invalidate_caches()
    return _pip_from_ensurepip()


def _run(command: Sequence[str], *, quiet: bool = False) -> None:
    environment = os.environ | {"PIP_ROOT_USER_ACTION": "ignore", "PYTHONNOUSERSITE": "1"}
    done = subprocess.run(command, env=environment, check=False, capture_output=quiet, text=True)
    if done.returncode != 0:
        detail = f"\n{done.stdout}{done.stderr}" if quiet else ""
        raise SetupError(f"this did not work: {' '.join(command)}{detail}")
