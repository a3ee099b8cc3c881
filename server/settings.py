"""Every setting of the server, once: type, default, a sentence. Arguments win over the environment.

Each argument may also be given as ``NOWSERVING_SERVER_`` and its name in capitals. Secrets come
from files or the environment; the address of the database may hold a password, so prefer
``NOWSERVING_SERVER_DATABASE`` to the argument where others can list processes.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from branch.host.exits import CannotStart, Exit
from branch.host.listening import is_loopback

PREFIX = "NOWSERVING_SERVER_"
DEFAULT_DATABASE = "sqlite:///nowserving-server.db"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What one server process runs with."""

    host: str = "127.0.0.1"
    port: int = 8080
    database: str = DEFAULT_DATABASE
    key_file: Path | None = None
    log_folder: Path | None = None
    ready_file: Path | None = None
    branch_files: Path | None = None
    publish_key_file: Path | None = None
    restored: bool = False
    moments: bool = False
    clock: str | None = None
    signing_key: Path | None = None
    heads_file: Path | None = None
    heads_webhook: str | None = None
    allow_unenrolled: bool = False
    public_url: str = ""
    tls: Path | None = None
    plain_http: bool = False
    oidc: Path | None = None
    breached_passwords: Path | None = None


def read_settings(arguments: Sequence[str], environment: Mapping[str, str]) -> Settings:
    """Return the settings; raises CannotStart, or argparse leaves with its own words."""
    given = _parser(environment).parse_args(arguments)
    settings = Settings(
        host=given.host,
        port=given.port,
        database=given.database,
        key_file=given.key_file,
        log_folder=given.log_folder,
        ready_file=given.ready_file,
        branch_files=given.branch_files,
        publish_key_file=given.publish_key_file,
        restored=given.restored,
        moments=given.moments,
        clock=given.clock,
        signing_key=given.signing_key,
        heads_file=given.heads_file,
        heads_webhook=given.heads_webhook,
        allow_unenrolled=given.allow_unenrolled,
        public_url=given.public_url,
        tls=given.tls,
        plain_http=given.plain_http,
        oidc=given.oidc,
        breached_passwords=given.breached_passwords,
    )
    _refuse_strangers(settings)
    if settings.signing_key is None and (settings.heads_file or settings.heads_webhook):
        words = "--heads-file and --heads-webhook need --signing-key: unsigned heads prove nothing."
        raise CannotStart(Exit.USAGE, words)
    return settings


def _parser(environment: Mapping[str, str]) -> argparse.ArgumentParser:
    def preset(name: str, otherwise: str | None = None) -> str | None:
        return environment.get(PREFIX + name, otherwise)

    parser = argparse.ArgumentParser(
        prog="nowserving-server",
        description="The central server: takes the logs of branches and shows one live page.",
        epilog="nowserving-server staffing --help: how many counters a branch needs."
        " nowserving-server branch --help: versions of branch files."
        f" Every option can come from the environment: {PREFIX}PORT, {PREFIX}DATABASE, ...",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--host", default=preset("HOST", "127.0.0.1"), help="address to listen on (%(default)s)"
    )
    parser.add_argument(
        "--port",
        type=_port,
        default=preset("PORT", "8080"),
        help="port to listen on; 0 takes a free one (%(default)s)",
    )
    parser.add_argument(
        "--database",
        default=preset("DATABASE", DEFAULT_DATABASE),
        help="sqlite:///FILE (the default is a file in the current folder) or"
        " postgresql+psycopg://USER@HOST/NAME",
    )
    parser.add_argument(
        "--key-file",
        type=Path,
        default=preset("KEY_FILE"),
        metavar="FILE",
        help="keys that tools read with, one a line; without it only this computer is served",
    )
    parser.add_argument(
        "--log-folder", type=Path, default=preset("LOG_FOLDER"), help="folder for the log"
    )
    parser.add_argument(
        "--ready-file",
        type=Path,
        default=preset("READY_FILE"),
        metavar="FILE",
        help="file to write the port to once requests are answered",
    )
    parser.add_argument(
        "--branch-files",
        type=Path,
        default=preset("BRANCH_FILES"),
        metavar="FOLDER",
        help="copies of branch files, each named after its branch's id and .toml; staffing plans"
        " then know its profiles, call rule and targets",
    )
    parser.add_argument(
        "--publish-key-file",
        type=Path,
        default=preset("PUBLISH_KEY_FILE"),
        metavar="FILE",
        help="keys that branch files may be published with over the API, one a line; without it"
        " only 'nowserving-server branch publish' does",
    )
    parser.add_argument(
        "--restored",
        action="store_true",
        help="once after the database was put back from a copy: hubs then send again what it lacks",
    )
    parser.add_argument(
        "--moments", action="store_true", help="log when each event was stored, to measure speed"
    )
    parser.add_argument(
        "--oidc",
        type=Path,
        default=preset("OIDC"),
        metavar="FILE",
        help="the identity provider that vouches for people, and what its groups mean",
    )
    parser.add_argument(
        "--breached-passwords",
        type=Path,
        default=preset("BREACHED_PASSWORDS"),
        metavar="FILE",
        help="stolen passwords that nobody may take: SHA-1 in capitals, in order, a line each",
    )
    _add_audit_options(parser, preset)
    _add_device_options(parser, preset)
    _add_tls_options(parser, preset)
    parser.add_argument("--clock", default=preset("CLOCK"), help=argparse.SUPPRESS)
    return parser


def _add_audit_options(
    parser: argparse.ArgumentParser, preset: Callable[[str], str | None]
) -> None:
    parser.add_argument(
        "--signing-key",
        type=Path,
        default=preset("SIGNING_KEY"),
        metavar="FILE",
        help="key that tree heads of the logs are signed with ('signing-key FILE' makes one)",
    )
    parser.add_argument(
        "--heads-file",
        type=Path,
        default=preset("HEADS_FILE"),
        metavar="FILE",
        help="file to which every signed head is added, a line each; keep it elsewhere",
    )
    parser.add_argument(
        "--heads-webhook",
        default=preset("HEADS_WEBHOOK"),
        metavar="URL",
        help="address to which every signed head is posted",
    )


def _add_device_options(
    parser: argparse.ArgumentParser, preset: Callable[[str], str | None]
) -> None:
    parser.add_argument(
        "--allow-unenrolled",
        action="store_true",
        default=preset("ALLOW_UNENROLLED") in {"1", "true", "yes"},
        help="hubs that are not enrolled may push with a key of --key-file; a hub that was ever"
        " enrolled may not go back to that",
    )
    parser.add_argument(
        "--public-url",
        default=preset("PUBLIC_URL") or "",
        metavar="URL",
        help="what branches call this server, if a proxy stands before it: https://queue.example.org",
    )


def _add_tls_options(parser: argparse.ArgumentParser, preset: Callable[[str], str | None]) -> None:
    parser.add_argument(
        "--tls",
        type=Path,
        default=preset("TLS"),
        metavar="FOLDER",
        help="speak TLS with what 'certificates FOLDER --host NAME' made there",
    )
    parser.add_argument(
        "--plain-http",
        action="store_true",
        help="listen for other computers without TLS: what they say can be read on the way",
    )


def _port(text: str) -> int:
    port = int(text) if text.isdecimal() else -1
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{text} is no port; a number from 0 to 65535 is")
    return port


def _refuse_strangers(settings: Settings) -> None:
    if settings.key_file is None and not is_loopback(settings.host):
        raise CannotStart(
            Exit.ADDRESS,
            f"Without --key-file anybody who reaches {settings.host} could read the logs."
            " Give a key file, or listen on 127.0.0.1.",
        )
    behind_proxy = settings.public_url.startswith("https://")
    open_line = not (settings.tls or behind_proxy or settings.plain_http)
    if open_line and not is_loopback(settings.host):
        raise CannotStart(
            Exit.ADDRESS,
            f"What other computers say to {settings.host} could be read on the way. Give --tls"
            " FOLDER ('nowserving-server certificates' makes it), or --public-url https://... where"
            " a proxy with TLS stands before this server, or say --plain-http.",
        )
