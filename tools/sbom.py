"""What Now Serving is made of, as a CycloneDX 1.6 document (ECMA-424) from requirements.lock.

An IT department feeds it to whatever tells it which parts have known weaknesses. Everything that is
locked is listed; what only developers need has the scope ``excluded``. Runs inside the environment,
because licences and dependencies stand in the metadata of what is installed there. The same lock
gives the same document, to the last byte.

By hand: ``python3 dev.py sbom --out nowserving.cdx.json``.
"""

import argparse
import hashlib
import importlib.metadata
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from tools.licences import ELSEWHERE, EXCEPTIONS, licences
from tools.lock import LOCK, PYPROJECT, Entry, entries

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")

Metadata = Mapping[str, importlib.metadata.Distribution]


def document(project: Mapping[str, Any], locked: Iterable[Entry], installed: Metadata) -> str:
    """Return the document as JSON text; ``project`` is that table of pyproject.toml."""
    locked = list(locked)
    shipped = set(_needed(project["dependencies"], installed))
    components = [_component(one, one.name in shipped, installed.get(one.name)) for one in locked]
    own = {
        "type": "application",
        "bom-ref": f"{project['name']}@{project['version']}",
        "name": project["name"],
        "version": project["version"],
        "description": project["description"],
        "licenses": [{"license": {"id": project["license"]}}],
    }
    body = {"metadata": {"component": own}, "components": components}
    digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).digest()
    serial = UUID(bytes=digest[:16], version=4)
    head = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
    }
    return json.dumps(head | body, indent=2) + "\n"


def _component(
    one: Entry, shipped: bool, found: importlib.metadata.Distribution | None
) -> dict[str, Any]:
    names = licences(found.metadata) if found else [ELSEWHERE[one.name]]
    names = names or [EXCEPTIONS[one.name]]
    return {
        "type": "library",
        "bom-ref": f"{one.name}@{one.version}",
        "name": one.name,
        "version": one.version,
        "scope": "required" if shipped else "excluded",
        "purl": f"pkg:pypi/{one.name}@{one.version}",
        "licenses": [{"license": {"name": name}} for name in names],
        "hashes": [{"alg": "SHA-256", "content": digest} for digest in one.digests],
    }


def _needed(wishes: Iterable[str], installed: Metadata) -> Iterator[str]:
    """Yield the names of everything that the wishes ask for, and what that asks for, and so on.

    Without extras, but whatever system the marker is for: who reads this may run on either.
    """
    seen: set[str] = set()
    left = [_normal(wish) for wish in wishes]
    while left:
        name = left.pop()
        if name in seen:
            continue
        seen.add(name)
        yield name
        asked = installed[name].requires if name in installed else None
        left += [_normal(wish) for wish in asked or () if "extra ==" not in wish]


def _normal(wish: str) -> str:
    match = _NAME.match(wish)
    assert match is not None
    return re.sub(r"[-_.]+", "-", match.group()).lower()


def installed_here() -> Metadata:
    """Return what is installed in this environment, by its normal name."""
    return {_normal(one.name): one for one in importlib.metadata.distributions()}


def main(arguments: list[str]) -> int:
    """Write the document to a file, or print it."""
    parser = argparse.ArgumentParser(prog="dev.py sbom", description="Writes a CycloneDX SBOM.")
    parser.add_argument("--out", type=Path, help="file to write; printed without it")
    given = parser.parse_args(arguments)
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    text = document(project, entries(LOCK.read_text(encoding="utf-8")), installed_here())
    if given.out is None:
        sys.stdout.write(text)
    else:
        given.out.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
