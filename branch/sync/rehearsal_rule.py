"""Reads the rule that is rehearsed: a branch file, or the few sections that are different."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from branch.domain.configuration import Branch
from branch.host.exits import CannotStart, Exit
from branch.protocol.branch_file import BranchFileError, read_branch, read_branch_over

RULES = ("standings", "profiles", "counters", "clerks", "counter_rules")
"""What of a branch file a rehearsal looks at."""


def read_rule(path: Path, base: str) -> Branch:
    """Return the branch under the rule of the file; ``base`` is the branch file it changes.

    Raises CannotStart with the mistakes.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        words = f"The rule {path} cannot be read: {error.strerror}."
        raise CannotStart(Exit.USAGE, words) from error
    except UnicodeDecodeError as error:
        raise CannotStart(Exit.USAGE, f"The rule {path} is not a UTF-8 text.") from error
    try:
        values = _values(text)
        if "branch" in values:
            return read_branch(text, str(path))
        strange = [name for name in values if name not in RULES]
        if strange:
            known = ", ".join(f"[{name}]" for name in RULES)
            words = (
                f"{path}: [{strange[0]}] is no part of a call rule. A rule file has {known},"
                " or is a whole branch file."
            )
            raise CannotStart(Exit.BRANCH_FILE, words)
        if not values:
            raise CannotStart(Exit.BRANCH_FILE, f"{path}: the file says nothing.")
        return read_branch_over(text, str(path), base)
    except BranchFileError as error:
        raise CannotStart(Exit.BRANCH_FILE, str(error)) from error


def read_whole(text: str, name: str) -> Branch:
    """Return the branch of a whole branch file. Raises CannotStart with the mistakes."""
    try:
        return read_branch(text, name)
    except BranchFileError as error:
        raise CannotStart(Exit.BRANCH_FILE, str(error)) from error


def _values(text: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(text)
    except ValueError:
        return {"branch": {}}  # the reader of branch files says where the mistake is
