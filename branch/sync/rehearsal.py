"""``nowserving-agent rehearse``: a recorded day under another call rule, and what that changes.

    nowserving-agent rehearse --day FILE --rule NEW.toml [--branch OLD.toml] [--plot PICTURE.svg]

Nothing is written into the branch. The old rule is the branch file in force in ``--data``, or the
one named with ``--branch``; for a CSV file it is first come, first served.
"""

from __future__ import annotations

from pathlib import Path

from branch.domain.clock import Clock
from branch.domain.configuration import Branch
from branch.domain.rehearsal.both import rehearse_both
from branch.domain.rehearsal.recorded import RecordedDay
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.sync.commands import existing
from branch.sync.rehearsal_day import day_text, from_csv, from_export, is_export
from branch.sync.rehearsal_report import picture, table
from branch.sync.rehearsal_rule import read_rule, read_whole


def rehearse_command(
    folder: DataFolder, clock: Clock, *, day: Path, rule: Path, branch: Path, plot: Path
) -> int:
    """Print what the rule would have changed. Raises CannotStart with words."""
    if day == Path() or rule == Path():
        words = "It is: rehearse --day FILE --rule NEW.toml [--branch OLD.toml] [--plot FILE.svg]."
        raise CannotStart(Exit.USAGE, words)
    recorded, old, base = _day(folder, clock, day, branch)
    new = read_rule(rule, base)
    found = rehearse_both(recorded, old, new)
    for line in table(found.told, recorded=found.recorded, given_back=found.given_back):
        print(line)
    if found.illegal:
        print(f"\n{found.illegal} events of the day fitted nothing and were left out.")
    if plot != Path():
        try:
            plot.write_text(picture(found.before, found.after), encoding="utf-8")
        except OSError as error:
            words = f"The picture {plot} cannot be written: {error.strerror}."
            raise CannotStart(Exit.USAGE, words) from error
        print(f"\nThe picture is in {plot}.")
    return int(Exit.OK)


def _day(
    folder: DataFolder, clock: Clock, day: Path, branch: Path
) -> tuple[RecordedDay, Branch, str]:
    """Return the day, the branch under the old rule, and that branch's file."""
    text = day_text(day)
    if not is_export(text):
        recorded, made = from_csv(day, text)
        base = made if branch == Path() else _file(branch)
        return recorded, read_whole(base, str(day if branch == Path() else branch)), base
    base = _file(branch) if branch != Path() else _in_force(folder, clock)
    old = read_whole(base, str(branch))
    return from_export(day, text, old), old, base


def _file(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CannotStart(Exit.BRANCH_FILE, f"The branch file {path} cannot be read.") from error


def _in_force(folder: DataFolder, clock: Clock) -> str:
    store = existing(folder, clock)
    try:
        return store.branch_text()
    finally:
        store.close()
