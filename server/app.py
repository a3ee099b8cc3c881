"""The central server: builds everything, then answers until it is asked to stop.

By hand::

    nowserving-server --database sqlite:///branches.db --port 8080

then open http://127.0.0.1:8080/ and point an agent at it
(``nowserving-agent --server http://127.0.0.1:8080``; ``--allow-unenrolled`` here, or enrol it). A
first word such as ``verify`` is a command (``server.audit.commands``, ``server.access.commands``);
without one the server runs.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from fastapi import FastAPI
from sqlalchemy import Engine

from branch.domain.clock import Clock, clock_from
from branch.host.exits import CannotStart, Exit, leave_in_words
from branch.host.listening import is_loopback, listen
from branch.host.log import start_log
from branch.host.version import program_version
from server import configurations, staffing
from server.access.certifying import Authority, authority_of
from server.access.commands import COMMANDS as ACCESS_COMMANDS
from server.access.gate import Gate
from server.api import audit, branches, devices, enrolment, health, problems
from server.api import configurations as publishing
from server.api.admission import Admission
from server.api.keys import Keys, read_keys
from server.api.limits import BodyLimit
from server.audit.commands import COMMANDS
from server.audit.publishing import Publish, Publishing, to_address, to_file
from server.audit.tree_head import Signer, read_key
from server.db.engine import open_engine
from server.db.upgrade import begin_new_epoch, bring_up_to_date
from server.db.writer import writer_for
from server.running import serve
from server.settings import Settings, read_settings
from server.staff.breached import breached_list
from server.staff.commands import staff_command
from server.staff.door import Door
from server.staff.door import install as install_door
from server.staff.passwords import Passwords
from server.staff.provider import Provider
from server.staff.provider_file import ProviderSettings, read_provider
from server.staff.signing_in import SignInDesk
from server.web import audit_pages, device_pages, pages, sign_in, staffing_pages

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """Who signs tree heads, and what happens to each."""

    signer: Signer
    publish: tuple[Publish, ...] = ()


def create_app(
    engine: Engine,
    *,
    keys: Keys,
    clock: Clock,
    moments: bool = False,
    heads: Heads | None = None,
    branch_files: Path | None = None,
    open_at_first: bool = True,
    passwords: Passwords | None = None,
    publish_keys: Keys | None = None,
    public_url: str = "",
    authority: Authority | None = None,
    provider: Provider | None = None,
) -> FastAPI:
    """Return the application on a database that is up to date; the engine stays the caller's.

    With ``open_at_first`` the pages are open to everybody until the first account is made.
    """
    writer = writer_for(engine)
    gate = Gate(engine, writer, clock, keys, public_url)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        signing = heads and asyncio.create_task(_publishing(heads).run())
        yield
        if signing:
            signing.cancel()
        writer.close()

    def _publishing(heads: Heads) -> Publishing:
        return Publishing(
            engine=engine,
            writer=writer,
            signer=heads.signer,
            clock=clock,
            publish=heads.publish,
        )

    app = FastAPI(
        title="Now Serving",
        summary="The central server of branches: their logs, and what goes on in them now.",
        version=program_version(),
        lifespan=lifespan,
        # The interactive pages load scripts from elsewhere; /openapi.json is the description.
        docs_url=None,
        redoc_url=None,
    )
    problems.install(app)
    app.add_middleware(BodyLimit)
    app.add_middleware(Admission)
    app.include_router(health.routes(engine))
    app.include_router(branches.routes(engine, writer, clock, gate, moments=moments))
    app.include_router(enrolment.routes(engine, writer, clock, gate, authority))
    app.include_router(publishing.routes(engine, writer, clock, publish_keys))
    app.include_router(audit.routes(engine, gate))
    app.include_router(devices.routes(engine, writer, clock, gate))
    door = Door(engine=engine, writer=writer, clock=clock, open_at_first=open_at_first)
    opening = passwords or Passwords()
    desk = SignInDesk(
        engine=engine,
        writer=writer,
        clock=clock,
        passwords=opening,
        break_glass=provider is not None,
    )
    install_door(app, pages.page_templates().get_template("not_for_you.html").render)
    app.include_router(pages.routes(engine, clock, door))
    app.include_router(device_pages.routes(engine, clock, door))
    app.include_router(staffing_pages.routes(engine, clock, branch_files, door))
    app.include_router(audit_pages.routes(engine, door))
    app.include_router(sign_in.routes(door, desk, opening, provider))
    app.mount("/static", pages.static_files(), name="static")
    return app


def run(settings: Settings) -> int:
    """Start with these settings and serve; raises CannotStart with words for a technician."""
    if settings.log_folder is not None:
        try:
            start_log(settings.log_folder, "server")
        except OSError as error:
            raise CannotStart(
                Exit.FOLDER, f"The log folder {settings.log_folder} cannot be written: {error}."
            ) from error
    keys = read_keys(settings.key_file, unenrolled=settings.allow_unenrolled)
    publish_keys = read_keys(settings.publish_key_file) if settings.publish_key_file else None
    authority = authority_of(settings.tls) if settings.tls else None
    heads = heads_of(settings)
    vouching = None if settings.oidc is None else provider_of(settings)
    stolen = breached_list(settings.breached_passwords)
    try:
        clock = clock_from(settings.clock)
    except ValueError as error:
        words = f"--clock {settings.clock} is not what a replay gives."
        raise CannotStart(Exit.USAGE, words) from error
    with listen(settings.host, settings.port) as bound:
        engine = open_engine(settings.database)
        try:
            bring_up_to_date(engine)
            if settings.restored:
                begin_new_epoch(engine)
            app = create_app(
                engine,
                keys=keys,
                clock=clock,
                moments=settings.moments,
                heads=heads,
                branch_files=settings.branch_files,
                publish_keys=publish_keys,
                public_url=settings.public_url,
                authority=authority,
                open_at_first=is_loopback(settings.host) and vouching is None,
                passwords=Passwords(breached=stolen),
                provider=None if vouching is None else Provider(vouching, clock),
            )
            return serve(app, bound, settings.ready_file, settings.tls)
        finally:
            engine.dispose()


def heads_of(settings: Settings) -> Heads | None:
    """Return who signs, and where heads go, by the settings; raises CannotStart."""
    if settings.signing_key is None:
        return None
    publish: list[Publish] = []
    if settings.heads_file is not None:
        publish.append(partial(to_file, settings.heads_file))
    if settings.heads_webhook is not None:
        publish.append(partial(to_address, settings.heads_webhook))
    return Heads(signer=read_key(settings.signing_key), publish=tuple(publish))


def provider_of(settings: Settings) -> ProviderSettings | None:
    """Return who vouches for people, by the settings; raises CannotStart."""
    if settings.oidc is None:
        return None
    return read_provider(settings.oidc, os.environ, public_url=settings.public_url)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the server program and return its exit code."""

    def start() -> int:
        given = sys.argv[1:] if arguments is None else arguments
        commands = {
            **COMMANDS,
            **ACCESS_COMMANDS,
            "staffing": staffing.run,
            "staff": staff_command,
            "branch": configurations.run,
        }
        if given and given[0] in commands:
            return commands[given[0]](given[1:], os.environ)
        return run(read_settings(given, os.environ))

    try:
        return leave_in_words("nowserving-server", start)
    except Exception:  # noqa: BLE001 - the last place: logged, and the watchdog starts it again
        _log.critical("a mistake in the program", exc_info=True)
        return int(Exit.BUG)


if __name__ == "__main__":
    sys.exit(main())
