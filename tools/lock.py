"""requirements.lock: every package with version and digests, and no address of any index.

pip and uv install it from whatever index a computer is configured for, so an office with its own
mirror can use it as it is; uv.lock would name the index it was made with. One file serves every
system and Python that pyproject.toml names.

The first line carries a digest of what was asked for. When pyproject.toml asks for something
else, `check` says so: run ``python3 dev.py lock`` and commit both.
"""

import hashlib
import json
import re
import shutil
import subprocess
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tools import environment
from tools.places import ROOT, SetupError, say, venv_script

LOCK = ROOT / "requirements.lock"
NPM_LOCK = ROOT / "package-lock.json"
PYPROJECT = ROOT / "pyproject.toml"
_HEADER = "# Made by `python3 dev.py lock` from pyproject.toml, asked-for digest: "
_ENTRY = re.compile(r"(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>.+))?")
_DIGEST = re.compile(r"--hash=sha256:[0-9a-f]{64}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One locked package."""

    name: str
    version: str
    marker: str
    digests: tuple[str, ...]
    """SHA-256, hexadecimal, one for every file that the package may be installed from."""


def asked_for(pyproject: Path = PYPROJECT) -> str:
    """Return a digest of everything in pyproject.toml that the lock depends on."""
    parsed = tomllib.loads(pyproject.read_text(encoding="utf-8"))
    project = parsed["project"]
    parts = [
        project["requires-python"], project["dependencies"],
        parsed["dependency-groups"], parsed["tool"]["uv"],
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]


def entries(text: str) -> list[Entry]:
    """Return the packages of a lock; ValueError names the first line that is none."""
    found: list[Entry] = []
    for statement in text.replace("\\\n", " ").splitlines():
        if not statement.strip() or statement.startswith("#"):
            continue
        head, *digests = re.split(r"\s+(?=--hash)", statement.strip())
        match = _ENTRY.fullmatch(head.strip())
        if match is None or not all(_DIGEST.match(digest) for digest in digests):
            raise ValueError(f"not a pinned package with sha256 digests: {head.strip()!r}")
        found.append(
            Entry(
                name=match["name"],
                version=match["version"],
                marker=match["marker"] or "",
                digests=tuple(digest.rpartition(":")[2] for digest in digests),
            )
        )
    return found


def complaints() -> list[str]:
    """Return one line per thing that is wrong with the two locks."""
    text = LOCK.read_text(encoding="utf-8")
    return python_complaints(text, asked_for()) + npm_complaints(
        json.loads(NPM_LOCK.read_text(encoding="utf-8"))
    )


def python_complaints(text: str, wanted: str) -> list[str]:
    """Return what is wrong with requirements.lock, given the digest of what is asked for."""
    lines: list[str] = []
    if not text.startswith(_HEADER + wanted + "\n"):
        lines.append("requirements.lock: pyproject.toml asks for something else (dev.py lock)")
    if "://" in text:
        lines.append("requirements.lock: names an address; an office with a mirror cannot use it")
    try:
        found = entries(text)
    except ValueError as error:
        return [*lines, f"requirements.lock: {error}"]
    lines += [f"requirements.lock: {one.name} has no digest" for one in found if not one.digests]
    return lines


def npm_complaints(lock: Mapping[str, object]) -> list[str]:
    """Return what is wrong with package-lock.json: an address, or a package without digest."""
    packages = lock.get("packages")
    if not isinstance(packages, dict):
        return ["package-lock.json: has no packages"]
    lines = [
        f"package-lock.json: {name} names an address (omit-lockfile-registry-resolved in .npmrc)"
        for name, package in packages.items()
        if "resolved" in package
    ]
    return lines + [
        f"package-lock.json: {name} has no digest"
        for name, package in packages.items()
        if name and "integrity" not in package
    ]


def write() -> None:
    """Resolve what pyproject.toml asks for and write requirements.lock."""
    done = subprocess.run(
        [
            _uv(), "pip", "compile", "--quiet", "--universal", "--generate-hashes",
            "--no-annotate", "--no-header", "--no-emit-index-url", "--python-version", "3.11",
            "--group", "dev", "--upgrade", "pyproject.toml",
        ],
        cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise SetupError("uv could not resolve the requirements; its words are above")
    LOCK.write_text(f"{_HEADER}{asked_for()}\n{done.stdout}", encoding="utf-8")
    say(f"wrote {LOCK.name}: {len(entries(done.stdout))} packages")


def _uv() -> str:
    """Return uv from the path or the environment, or fetch it for this one use."""
    if own := shutil.which("uv") or shutil.which(venv_script("uv")):
        return own
    folder = ROOT / "build" / "uv"
    program = folder / "bin" / venv_script("uv").name
    if not program.exists():
        say("fetching uv into build/uv")
        environment.ensure()
        environment.install("--target", str(folder), "uv")
    return str(program)
