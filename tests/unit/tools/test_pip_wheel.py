"""Finding the pinned pip wheel through an index that pip is configured for."""

import hashlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tools.pip_wheel import (
    FILE_NAME,
    check_digest,
    configuration_files,
    fetch,
    find_link,
    pip_settings,
)
from tools.places import SetupError

PAGE_URL = "https://mirror.example.org/simple/pip/"


def test_variables_count_more_than_files_and_later_files_more_than_earlier(tmp_path: Path) -> None:
    first, second = tmp_path / "etc.conf", tmp_path / "own.conf"
    first.write_text("[global]\nindex-url = https://a.example.org/\ncert = /etc/a.pem\n")
    second.write_text("[install]\nindex-url = https://b.example.org/\n")
    files = [first, second, tmp_path / "missing.conf"]
    assert pip_settings({}, files) == {"index-url": "https://b.example.org/", "cert": "/etc/a.pem"}
    given = {"PIP_INDEX_URL": "https://c.example.org/", "PIP_CERT": "/etc/c.pem"}
    assert pip_settings(given, files) == {
        "index-url": "https://c.example.org/",
        "cert": "/etc/c.pem",
    }


def test_a_file_that_pip_could_not_read_is_passed_over(tmp_path: Path) -> None:
    broken = tmp_path / "pip.conf"
    broken.write_text("index-url without a section\n")
    assert pip_settings({}, [broken]) == {}


def test_the_named_file_counts_most(tmp_path: Path) -> None:
    files = configuration_files({"PIP_CONFIG_FILE": "/srv/pip.conf"}, tmp_path)
    assert files[-1] == Path("/srv/pip.conf")
    assert any(tmp_path in file.parents for file in files)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (f"../../packages/{FILE_NAME}#sha256=00", "https://mirror.example.org/packages/"),
        (f"/files/{FILE_NAME}", "https://mirror.example.org/files/"),
        (f"https://files.example.org/x/{FILE_NAME}", "https://files.example.org/x/"),
    ],
)
def test_the_link_is_found_wherever_the_files_are(target: str, expected: str) -> None:
    page = (
        f'<a href="{target.replace(FILE_NAME, "pip-1.0.tar.gz")}">old</a><a href="{target}">x</a>'
    )
    assert find_link(page, PAGE_URL) == expected + FILE_NAME


def test_a_page_without_the_wheel_says_so() -> None:
    with pytest.raises(LookupError, match="not in its list"):
        find_link("<html></html>", PAGE_URL)


def test_other_bytes_than_the_pinned_ones_are_refused() -> None:
    with pytest.raises(SetupError, match="not the pinned"):
        check_digest(b"something else")


class Mirror(BaseHTTPRequestHandler):
    """A package index with one page and one file, behind a name and a password."""

    wheel = b"the wheel"

    def do_GET(self) -> None:
        if self.headers.get("Authorization") != "Basic b2ZmaWNlOnNlLWNyZXQ=":
            self.send_error(401)
        elif self.path == "/simple/pip/":
            self.answer(f'<a href="../../files/{FILE_NAME}#sha256=0">pip</a>'.encode())
        elif self.path == f"/files/{FILE_NAME}":
            self.answer(self.wheel)
        else:
            self.send_error(404)

    def answer(self, body: bytes) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def mirror() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Mirror)
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"127.0.0.1:{server.server_port}/simple/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def no_files(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Look at no configuration of the computer that runs the test."""
    monkeypatch.setattr("tools.pip_wheel.configuration_files", lambda *_: [])
    for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_CERT"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_the_wheel_comes_from_a_mirror_with_a_password(
    mirror: str, tmp_path: Path, no_files: pytest.MonkeyPatch
) -> None:
    no_files.setenv("PIP_INDEX_URL", f"http://office:se%2Dcret@{mirror}")
    no_files.setattr("tools.pip_wheel.SHA256", hashlib.sha256(Mirror.wheel).hexdigest())
    wheel = fetch(tmp_path)
    assert wheel == tmp_path / FILE_NAME
    assert wheel.read_bytes() == Mirror.wheel


def test_a_mirror_that_gives_other_bytes_stops_everything(
    mirror: str, tmp_path: Path, no_files: pytest.MonkeyPatch
) -> None:
    no_files.setenv("PIP_INDEX_URL", f"http://office:se-cret@{mirror}")
    with pytest.raises(SetupError, match="not the pinned"):
        fetch(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_mirror_that_refuses_is_said_and_the_next_way_is_tried(
    mirror: str,
    tmp_path: Path,
    no_files: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    no_files.setenv("PIP_INDEX_URL", f"http://{mirror}")
    assert fetch(tmp_path) is None
    assert "401" in capsys.readouterr().err


def test_without_a_configured_index_nobody_is_asked(
    tmp_path: Path, no_files: pytest.MonkeyPatch
) -> None:
    assert fetch(tmp_path) is None
