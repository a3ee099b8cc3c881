"""Slips as files: names that are safe, and files that are whole or not there."""

import os
from pathlib import Path

_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.")


def check_name(job_id: str) -> None:
    """Raise ``ValueError`` for a name that could leave its folder."""
    if not job_id or not _SAFE.issuperset(job_id) or job_id[0] == ".":
        raise ValueError(f"{job_id!r} cannot be a job's name")


def store(folder: Path, name: str, suffix: str, data: bytes) -> Path:
    """Whole or not at all; a second slip of one name is kept beside the first."""
    file, number = folder / f"{name}{suffix}", 2
    while file.exists():
        file, number = folder / f"{name}-{number}{suffix}", number + 1
    draft = file.with_name(file.name + ".new")
    draft.write_bytes(data)
    os.replace(draft, file)
    return file
