"""Nothing that is a secret by its shape or name reaches a log, also not through a library."""

from __future__ import annotations

import json
import logging
import sys

import pytest

from branch.host.log import JsonLines, Redacting, redacted
from branch.host.secrecy import is_guessable

SECRET = "s3cr3t-Zx81-plum"


@pytest.mark.parametrize(
    "text",
    [
        f"cannot reach postgresql+psycopg://nowserving:{SECRET}@db.example.org/queue",
        f"Authorization: Bearer {SECRET}",
        f"password={SECRET}",
        f"client_secret: {SECRET}",
        f'{{"password": "{SECRET}", "name": "ada"}}',
        f"POST /token?code={SECRET}&state=1",
        f"api_key = {SECRET}",
        f"'access_token': '{SECRET}'",
        f"https://user:{SECRET}@hooks.example.org/heads",
    ],
)
def test_a_secret_is_blank_in_the_file_and_on_the_terminal(text: str) -> None:
    try:
        raise ValueError(text)
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "f", 1, "%s", (text,), sys.exc_info())
    line = JsonLines().format(record)
    assert SECRET not in line
    assert json.loads(line)["what"] == redacted(text)
    assert SECRET not in Redacting("%(message)s").format(record)


@pytest.mark.parametrize(
    "text",
    [
        "the hub at http://192.0.2.7:8035 does not answer: Connection refused",
        "refused: page 4 of town-hall at 12:30:05",
        "barcode: QR, decode error in line 3",
        "event_stored 0190f7b2-0000-7000-8000-000000000000",
    ],
)
def test_what_is_no_secret_is_read_as_it_was(text: str) -> None:
    assert redacted(text) == text


@pytest.mark.parametrize(
    ("key", "guessable"),
    [
        ("changeme-changeme-changeme", True),
        ("00000000000000000000000000", True),
        ("your-secret-key-example", True),
        ("9f8a1c5be0d34721b6ff02c98d5a41e7", False),
        ("the-key-of-this-branch-alone", False),
    ],
)
def test_keys_that_anybody_would_try(key: str, guessable: bool) -> None:
    assert is_guessable(key) is guessable
