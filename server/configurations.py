"""``nowserving-server branch``: the versions of branch files on the command line.

    nowserving-server branch publish town_hall.toml
    nowserving-server branch list town-hall
    nowserving-server branch show town-hall 3 > earlier.toml
    nowserving-server branch roll-back town-hall 3

The server may run meanwhile: hubs hear of a new version with the next answer that they get.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from branch.domain.clock import SystemClock
from branch.host.exits import CannotStart, Exit
from server.db.engine import WRITES, open_engine
from server.db.upgrade import bring_up_to_date
from server.handlers import configurations
from server.handlers.configurations import Standing, Version
from server.handlers.refused import Refused
from server.settings import DEFAULT_DATABASE, PREFIX


def run(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Do what is asked and return the exit code; raises CannotStart."""
    given = _parser(environment).parse_args(arguments)
    act: Callable[[Connection, argparse.Namespace], None] = given.act
    with _writing(given.database) as connection:
        act(connection, given)
    return int(Exit.OK)


def _publish(connection: Connection, given: argparse.Namespace) -> None:
    file: Path = given.file
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        words = f"The branch file {file} cannot be read: {error.strerror}."
        raise CannotStart(Exit.BRANCH_FILE, words) from error
    except UnicodeDecodeError as error:
        words = f"The branch file {file} is not written in UTF-8: save it as UTF-8."
        raise CannotStart(Exit.BRANCH_FILE, words) from error
    made = configurations.publish(connection, text, file.name, given.by, SystemClock().now())
    if made.published:
        print(f"{file} is version {made.version} of {made.branch}.")
    else:
        print(f"{file} is version {made.version} of {made.branch} already; nothing was done.")


def _list(connection: Connection, given: argparse.Namespace) -> None:
    versions = configurations.listed(connection, given.branch)
    standing = configurations.standings(connection).get(given.branch, Standing())
    if not versions:
        print(f"No version was ever published for {given.branch}.")
    for version in versions:
        print(_line(version, standing))
    if standing.heard and standing.in_force is None:
        print(f"The branch runs a file of its own: {standing.name} ({standing.digest[:8]}).")
    elif standing.heard and standing.in_force not in {one.version for one in versions}:
        print(f"The branch runs version {standing.in_force}, which is not known here any more.")


def _line(version: Version, standing: Standing) -> str:
    at = version.at.strftime("%Y-%m-%d %H:%M UTC")
    again = "" if version.again is None else f", again version {version.again}"
    by = f" by {version.by}" if version.by else ""
    marks = ""
    if version.version == standing.in_force:
        marks = "  <- in force at the branch"
    elif version.version == standing.refused:
        marks = f"  <- refused: {standing.reason}"
    elif version.version == standing.published:
        marks = "  <- not taken by the branch yet"
    short = version.digest[:8]
    return f"{version.version:>4}  {at}{by}: {version.name} ({short}){again}{marks}"


def _show(connection: Connection, given: argparse.Namespace) -> None:
    sys.stdout.write(configurations.shown(connection, given.branch, given.version).text)


def _roll_back(connection: Connection, given: argparse.Namespace) -> None:
    made = configurations.roll_back(
        connection, given.branch, given.version, given.by, SystemClock().now()
    )
    if made.published:
        print(f"Version {made.version} of {made.branch} is version {given.version} again.")
    else:
        print(f"Version {made.version} of {made.branch} is that already; nothing was done.")


def _parser(environment: Mapping[str, str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nowserving-server branch",
        description="Versions of branch files: publish one, list them, show one, roll back.",
        allow_abbrev=False,
    )
    words = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(
        name: str, act: Callable[[Connection, argparse.Namespace], None], what: str
    ) -> argparse.ArgumentParser:
        made = words.add_parser(name, help=what, description=what, allow_abbrev=False)
        preset = environment.get(PREFIX + "DATABASE", DEFAULT_DATABASE)
        made.add_argument("--database", default=preset, help="as the server's own (%(default)s)")
        made.set_defaults(act=act)
        return made

    def by(made: argparse.ArgumentParser) -> None:
        made.add_argument("--by", default=_me(), help="who it was (%(default)s)")

    published = command("publish", _publish, "Publish a file as the branch's next version.")
    published.add_argument("file", type=Path, help="the branch file")
    by(published)
    listed = command("list", _list, "Show every version, and which one the branch runs.")
    listed.add_argument("branch", help="the branch's id, as in its file")
    shown = command("show", _show, "Print the text of a version.")
    shown.add_argument("branch")
    shown.add_argument("version", type=_version)
    back = command("roll-back", _roll_back, "Publish the text of an earlier version again.")
    back.add_argument("branch")
    back.add_argument("version", type=_version)
    by(back)
    return parser


def _me() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # nobody's process, or no such account
        return ""


def _version(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or not 0 < int(text) < 2**63:
        raise argparse.ArgumentTypeError(f"{text} is no version; a number from 1 on is")
    return int(text)


@contextmanager
def _writing(address: str) -> Iterator[Connection]:
    engine = open_engine(address)
    try:
        bring_up_to_date(engine)
        connection = engine.connect().execution_options(**{WRITES: True})
        with connection, connection.begin():
            yield connection
    except Refused as refused:
        code = Exit.BRANCH_FILE if refused.problem.status == 422 else Exit.USAGE
        raise CannotStart(code, refused.problem.detail) from refused
    finally:
        engine.dispose()
