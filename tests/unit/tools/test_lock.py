"""The lock check: pinned, with digests, without an address, of what was asked for."""

from pathlib import Path

import pytest

from tools.lock import asked_for, entries, npm_complaints, python_complaints

DIGEST = "--hash=sha256:" + "0a" * 32
HEADER = "# Made by `python3 dev.py lock` from pyproject.toml, asked-for digest: {}\n"
TWO = f"""\
alembic==1.20.1 ; sys_platform == 'linux' \\
    {DIGEST} \\
    {DIGEST}
anyio==4.16.0 \\
    {DIGEST}
"""


def test_entries_have_name_version_marker_and_digests() -> None:
    alembic, anyio = entries(TWO)
    assert (alembic.name, alembic.version, len(alembic.digests)) == ("alembic", "1.20.1", 2)
    assert alembic.marker == "sys_platform == 'linux'"
    assert (anyio.name, anyio.marker, len(anyio.digests)) == ("anyio", "", 1)


@pytest.mark.parametrize(
    "line",
    [
        "anyio>=4",
        "anyio",
        "--index-url somewhere",
        "anyio==4 --hash=md5:00",
        "anyio @ file:///wheels/anyio.whl",
    ],
)
def test_what_is_not_pinned_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="not a pinned package"):
        entries(line + "\n")


def test_a_good_lock_has_nothing_wrong() -> None:
    assert python_complaints(HEADER.format("abc") + TWO, "abc") == []


def test_a_lock_of_something_else_is_seen() -> None:
    (line,) = python_complaints(HEADER.format("abc") + TWO, "def")
    assert "asks for something else" in line


def test_a_package_without_digest_is_seen() -> None:
    lines = python_complaints(HEADER.format("abc") + "anyio==4.16.0\n", "abc")
    assert lines == ["requirements.lock: anyio has no digest"]


def test_an_address_is_seen() -> None:
    text = HEADER.format("abc") + "# from https://index.example.org/simple\n" + TWO
    (line,) = python_complaints(text, "abc")
    assert "names an address" in line


def test_the_digest_changes_with_what_is_asked_for_and_with_nothing_else(tmp_path: Path) -> None:
    pyproject = tmp_path / "pyproject.toml"

    def digest(dependency: str, line_length: int) -> str:
        pyproject.write_text(
            f"[project]\nrequires-python='>=3.11'\ndependencies=['{dependency}']\n"
            f"[dependency-groups]\ndev=[]\n[tool.uv]\n[tool.ruff]\nline-length={line_length}\n"
        )
        return asked_for(pyproject)

    assert digest("anyio>=4", 100) == digest("anyio>=4", 80)
    assert digest("anyio>=4", 100) != digest("anyio>=5", 100)


def test_npm_addresses_and_missing_digests_are_seen() -> None:
    lock = {
        "packages": {
            "": {"name": "root"},
            "node_modules/good": {"integrity": "sha512-x"},
            "node_modules/addressed": {"integrity": "sha512-x", "resolved": "somewhere"},
            "node_modules/bare": {"version": "1"},
        }
    }
    addressed, bare = npm_complaints(lock)
    assert "node_modules/addressed names an address" in addressed
    assert "node_modules/bare has no digest" in bare
