"""Licences, read from the metadata of packages as they write them."""

from email.message import Message

import pytest

from tools.licences import licences, required, verdict


def metadata(*fields: tuple[str, str]) -> Message:
    message = Message()
    for name, value in fields:
        message[name] = value
    return message


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("MIT", ["MIT"]),
        ("MIT OR GPL-3.0-only", ["MIT"]),
        ("GPL-3.0-only OR Apache-2.0", ["Apache-2.0"]),
        ("GPL-3.0-only OR AGPL-3.0-only", ["GPL-3.0-only"]),
        ("MIT AND PSF-2.0", ["MIT", "PSF-2.0"]),
        ("(Apache-2.0 OR BSD-2-Clause) AND MIT", ["Apache-2.0", "MIT"]),
    ],
)
def test_of_alternatives_the_allowed_one_and_of_all_each(
    expression: str, expected: list[str]
) -> None:
    assert required(expression) == expected


def test_the_expression_counts_before_the_classifiers() -> None:
    fields = metadata(
        ("License-Expression", "MIT"), ("Classifier", "License :: OSI Approved :: BSD License")
    )
    assert licences(fields) == ["MIT"]


def test_classifiers_count_before_the_free_text() -> None:
    fields = metadata(
        ("Classifier", "License :: OSI Approved"),
        ("Classifier", "License :: OSI Approved :: Apache Software License"),
        ("License", "see the file"),
    )
    assert licences(fields) == ["Apache-2.0"]


def test_the_first_line_of_the_free_text_is_the_last_resort() -> None:
    assert licences(metadata(("License", "MIT License\n\nPermission is hereby ..."))) == ["MIT"]
    assert licences(metadata(("License", "UNKNOWN"))) == ["UNKNOWN"]
    assert licences(metadata()) == []


def test_an_allowed_licence_passes_and_another_is_named() -> None:
    assert verdict("anyio", ["MIT"]) is None
    assert verdict("strange", ["MIT", "AGPL-3.0"]) == "strange: AGPL-3.0 is not in the allow-list"
    assert "names no licence" in str(verdict("silent", []))


def test_an_exception_passes_by_its_name() -> None:
    assert verdict("pyside6-essentials", ["LGPL-3.0-only"]) is None
