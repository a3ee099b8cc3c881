"""May every locked package be shipped with a product under Apache-2.0? Read from its metadata.

Runs inside the environment, because it reads what is installed there. Packages for another
system are not installed here, so their licences were read once and are listed. A licence that
asks for more than a notice is an exception with its reason.

By hand: ``.venv/bin/python -m tools.licences`` prints the table.
"""

import importlib.metadata
import re
import sys
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from tools.lock import LOCK, entries

ALLOWED = frozenset({
    "0BSD", "Apache-2.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "HPND", "ISC", "MIT", "MIT-0",
    "MIT-CMU", "PSF-2.0", "Python-2.0", "PostgreSQL", "Unlicense", "Zlib",
})  # fmt: skip

# Licences with a condition that we meet, and how.
EXCEPTIONS: Mapping[str, str] = {
    "pyside6-essentials": "LGPL-3.0: Qt stays in shared libraries that a branch can replace",
    "shiboken6": "LGPL-3.0: as PySide6, which it is a part of",
    "zeroconf": "LGPL-2.1: used unchanged as a package of its own",
    "psycopg": "LGPL-3.0: used unchanged as a package of its own",
    "psycopg-binary": "LGPL-3.0: used unchanged as a package of its own",
    "certifi": "MPL-2.0: used unchanged",
    "pyttsx3": "MPL-2.0: used unchanged, in a process of its own",
    "hypothesis": "MPL-2.0: tests only, not shipped",
    "pathspec": "MPL-2.0: a part of mypy, not shipped",
    "pytest-rerunfailures": "MPL-2.0: tests only, not shipped",
    "qrcode": "BSD-3-Clause and MIT; 'proprietary' in its metadata is the QR Code trademark",
    "pysqlite3": "Zlib, in its licence file; its metadata says nothing",
}

# Installed on Windows only; read once (pypiwin32 is an empty package that asks for pywin32).
ELSEWHERE: Mapping[str, str] = {
    "colorama": "BSD-3-Clause",
    "comtypes": "MIT",
    "pypiwin32": "PSF-2.0",
    "pywin32": "PSF-2.0",
    "tzdata": "Apache-2.0",
}

_SPELLINGS: Mapping[str, str] = {
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd license": "BSD",
    "bsd": "BSD",
    "bsd 3-clause": "BSD-3-Clause",
    "isc license": "ISC",
    "isc license (iscl)": "ISC",
    "mit license": "MIT",
    "mit": "MIT",
    "python software foundation license": "PSF-2.0",
    "psf": "PSF-2.0",
    "zlib/libpng license": "Zlib",
}


class Fields(Protocol):
    """The fields of a package's metadata, each of which may come several times."""

    def get_all(self, name: str, /) -> list[Any] | None:
        """Return the values of one field, or None."""


def licences(metadata: Fields) -> list[str]:
    """Return the licences that must all be accepted, as SPDX names where the text is known.

    The SPDX expression counts first, then the classifiers, then the first line of the free text.
    """
    if expressions := metadata.get_all("License-Expression"):
        return required(expressions[0])
    classifiers = [
        text.rpartition(" :: ")[2]
        for text in metadata.get_all("Classifier") or []
        if text.startswith("License :: ") and text != "License :: OSI Approved"
    ]
    if classifiers:
        return [_spdx(text) for text in classifiers]
    texts = [text.strip() for text in metadata.get_all("License") or [] if text.strip()]
    return [_spdx(texts[0].splitlines()[0])] if texts else []


def required(expression: str) -> list[str]:
    """Return the licences of an SPDX expression; of ``A OR B`` the one that is allowed."""
    found: list[str] = []
    for part in re.split(r"\s+AND\s+", expression.replace("(", "").replace(")", "")):
        choices = re.split(r"\s+OR\s+", part.strip())
        found.append(next((one for one in choices if one in ALLOWED), choices[0]))
    return found


def verdict(name: str, found: Iterable[str]) -> str | None:
    """Return what is wrong with a package of these licences, or None."""
    if name in EXCEPTIONS:
        return None
    found = list(found)
    if not found:
        return f"{name}: its metadata names no licence; read it and list it in tools/licences.py"
    wrong = [licence for licence in found if licence not in ALLOWED]
    return f"{name}: {', '.join(wrong)} is not in the allow-list" if wrong else None


def _spdx(text: str) -> str:
    return _SPELLINGS.get(text.strip().lower(), text.strip())


def main() -> int:
    """Print a line per locked package, and every complaint; return how many there are, capped."""
    wrong: list[str] = []
    for entry in entries(LOCK.read_text(encoding="utf-8")):
        try:
            found = licences(importlib.metadata.metadata(entry.name))
        except importlib.metadata.PackageNotFoundError:
            if entry.name not in ELSEWHERE:
                wrong.append(f"{entry.name}: not installed here; list it in tools/licences.py")
                continue
            found = [ELSEWHERE[entry.name]]
        note = EXCEPTIONS.get(entry.name, ", ".join(found))
        print(f"{entry.name} {entry.version}: {note}")
        if complaint := verdict(entry.name, found):
            wrong.append(complaint)
    print("\n".join(wrong), file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
