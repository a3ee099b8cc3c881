"""What an auditor and an administrator ask on the command line.

    nowserving-server signing-key FILE            make the key that heads are signed with
    nowserving-server head BRANCH --signing-key FILE
    nowserving-server export BRANCH [--after N]   the log, a record a line
    nowserving-server verify EXPORT [--heads FILE] [--head HEAD] [--public-key KEY]

``verify`` reads two files and nothing else: no database, no server, no network.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from pydantic import ValidationError
from sqlalchemy import Engine

from branch.domain.clock import SystemClock
from branch.host.exits import CannotStart, Exit
from server.audit import export
from server.audit.tree_head import TreeHead, make_key, read_key
from server.db.engine import WRITES, open_engine
from server.db.upgrade import bring_up_to_date
from server.handlers.refused import Refused
from server.handlers.sealing import export_lines, seal
from server.settings import DEFAULT_DATABASE, PREFIX

Command = Callable[[Sequence[str], Mapping[str, str]], int]
"""Takes arguments and environment, returns the exit code, raises CannotStart."""


def signing_key(arguments: Sequence[str], _environment: Mapping[str, str]) -> int:
    """Make a key and print its public half."""
    parser = parser_of("signing-key", "Makes the key that tree heads are signed with.")
    parser.add_argument("file", type=Path, help="file to write; it must not exist")
    given = parser.parse_args(arguments)
    signer = make_key(given.file)
    print(f"The key is in {given.file}; keep it secret. Its public half, for who verifies:")
    print(signer.public_key)
    return int(Exit.OK)


def head(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Sign the log of a branch as it is now and print the head."""
    parser = parser_of("head", "Signs the log of a branch as it is now, and prints the tree head.")
    parser.add_argument("branch")
    parser.add_argument("--signing-key", type=Path, required=True, metavar="FILE")
    add_database(parser, environment)
    given = parser.parse_args(arguments)
    signer = read_key(given.signing_key)
    with database(given.database) as engine:
        connection = engine.connect().execution_options(**{WRITES: True})
        with connection, connection.begin():
            signed = seal(connection, given.branch, signer, SystemClock().now())
    print(signed.model_dump_json())
    return int(Exit.OK)


def export_log(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Print the log of a branch, a record a line."""
    parser = parser_of("export", "Prints the log of a branch, a record a line, for 'verify'.")
    parser.add_argument("branch")
    parser.add_argument("--after", type=_seq, default=0, metavar="N", help="begin after record N")
    add_database(parser, environment)
    given = parser.parse_args(arguments)
    with database(given.database) as engine, engine.connect() as connection:
        for line in export_lines(connection, given.branch, given.after):
            sys.stdout.write(line + "\n")
    return int(Exit.OK)


def verify(arguments: Sequence[str], _environment: Mapping[str, str]) -> int:
    """Check an exported log and say what was found, or what is wrong."""
    parser = parser_of("verify", "Checks an exported log: no server and no database are needed.")
    parser.add_argument("export", type=Path, help="what 'export' of server or agent printed")
    parser.add_argument(
        "--heads", type=Path, metavar="FILE", help="tree heads that were kept, a line each"
    )
    parser.add_argument(
        "--head",
        type=_head,
        action="append",
        default=[],
        metavar="HEAD",
        help="a tree head itself, as it is read from the code of a day report",
    )
    parser.add_argument(
        "--public-key", metavar="KEY", help="the server's, as it was printed; to check the heads"
    )
    given = parser.parse_args(arguments)
    heads = [*given.head, *(_read_heads(given.heads) if given.heads is not None else ())]
    kept = heads if heads or given.heads is not None else None
    try:
        if given.public_key:
            _check_signatures(kept or (), given.public_key)
        # Bytes that are no UTF-8 become letters that no hub writes, so their line is named.
        with given.export.open(encoding="utf-8", errors="replace", newline="\n") as lines:
            found = export.verify(lines, kept)
    except export.NotProved as wrong:
        raise CannotStart(Exit.NOT_PROVED, str(wrong)) from wrong
    except OSError as error:
        words = f"{given.export} cannot be read: {error.strerror}."
        raise CannotStart(Exit.USAGE, words) from error
    print(_found_words(found, signed=bool(given.public_key)))
    return int(Exit.OK)


def _found_words(found: export.Verified, *, signed: bool) -> str:
    lines = [
        f"branch   {found.branch}",
        f"records  {found.first} to {found.last}: unchanged, in order, none missing between them",
        *_set_aside_words(found),
        f"hash     {found.hash}",
        f"root     {found.root}",
    ]
    if found.covered is None:
        lines.append("heads    none given: whether records were cut off the end cannot be known")
    else:
        by = "signed by that key" if signed else "their signatures were not checked (--public-key)"
        lines.append(f"heads    hold, the newest over {found.covered} records; {by}")
    return "\n".join(lines)


def _set_aside_words(found: export.Verified) -> list[str]:
    if not found.set_aside:
        return []
    return [
        f"aside    {found.set_aside} records of a hub whose place another one had taken: they stand"
        " in the file, and the log goes on without them"
    ]


def _read_heads(file: Path) -> list[TreeHead]:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
        return [TreeHead.model_validate_json(line) for line in lines]
    except (OSError, UnicodeDecodeError, ValidationError) as error:
        words = f"{file} does not hold tree heads, a line each, as 'head' prints them."
        raise CannotStart(Exit.USAGE, words) from error


def _check_signatures(heads: Sequence[TreeHead], public_key: str) -> None:
    if not heads:
        raise export.NotProved(
            "A key was given, and no head that it could have signed (--head, --heads)."
        )
    for number, kept in enumerate(heads, start=1):
        if not kept.is_signed_by(public_key):
            raise export.NotProved(f"Head {number} was not signed with that key.")


def parser_of(command: str, description: str) -> argparse.ArgumentParser:
    """Return a parser for a command of the server."""
    return argparse.ArgumentParser(
        prog=f"nowserving-server {command}", description=description, allow_abbrev=False
    )


def add_database(parser: argparse.ArgumentParser, environment: Mapping[str, str]) -> None:
    """Let a command be told which database."""
    preset = environment.get(PREFIX + "DATABASE", DEFAULT_DATABASE)
    parser.add_argument("--database", default=preset, help="as the server's own (%(default)s)")


def _head(text: str) -> TreeHead:
    try:
        return TreeHead.model_validate_json(text)
    except ValidationError as error:
        raise argparse.ArgumentTypeError("this is no tree head") from error


def _seq(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is no record's number")
    return int(text)


@contextmanager
def database(address: str) -> Iterator[Engine]:
    """Open the server's database for a command; raises CannotStart."""
    engine = open_engine(address)
    try:
        bring_up_to_date(engine)
        yield engine
    except Refused as refused:
        raise CannotStart(Exit.USAGE, refused.problem.detail) from refused
    finally:
        engine.dispose()


COMMANDS: Mapping[str, Command] = {
    "signing-key": signing_key,
    "head": head,
    "export": export_log,
    "verify": verify,
}
