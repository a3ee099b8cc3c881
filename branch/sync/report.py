"""What a technician asks the hub on the command line, as lines of plain words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from branch.domain.lobby import DisplayLag
from branch.domain.printer import PrinterNow, PrinterState
from branch.host.credentials import Credentials
from branch.host.folders import DataFolder
from branch.protocol.record import GENESIS, first_break
from branch.protocol.roles import AccessRole
from branch.store import late, outbox, outlook, people, reading
from branch.store.computer import HubLink, Role, computer, decides, hub_contact
from branch.store.configuring import refusal, running
from branch.store.printers import printers
from branch.store.screens import lags
from branch.store.store import Store
from branch.sync.certifying import RENEWED_AFTER, kept_certificate
from branch.sync.contact import Link, contact
from branch.sync.devices import far_computers
from branch.sync.health import beats

CHUNK = 2000

_LINK_WORDS = {
    Link.UNKNOWN: "never tried",
    Link.CURRENT: "the server has everything",
    Link.SENDING: "sending",
    Link.WAITING: "waiting",
    Link.REFUSED: "refused; somebody must look",
    Link.REVOKED: "this hub was revoked; it sends nothing any more",
}


_HUB_WORDS = {
    HubLink.UNKNOWN: "never tried",
    HubLink.CURRENT: "current",
    HubLink.CATCHING_UP: "this computer's copy of the log is being filled",
    HubLink.AWAY: "away",
    HubLink.REFUSED: "refused; somebody must look",
}


def status_lines(store: Store) -> Iterator[str]:
    """Yield how the hub stands: its log, what is unsent, the server, what was refused."""
    branch = store.branch()
    with store.reading() as connection:
        head = reading.head(connection)
        unsent = outbox.amount(connection)
        known = contact(connection)
        letters = outbox.dead_letters(connection)
        screens = lags(connection, branch, store.clock.now())
        others = far_computers(connection, branch, store.clock.now())
        paper = printers(connection)
        forecast = outlook.standpoint(connection)
        troubled = [beat for beat in beats(connection) if beat.trouble]
    yield f"branch         {branch.id}"
    yield from _configuration_lines(store)
    yield from _role_lines(store)
    yield f"device         {_device_words(store.folder)}"
    yield from _certificate_lines(store.folder)
    yield f"log            {head.seq} records"
    age = "" if unsent.oldest is None else f", the oldest from {_minute(unsent.oldest)}"
    yield f"unsent         {unsent.count}{age}"
    yield f"server         {_LINK_WORDS[known.link]}{f': {known.words}' if known.words else ''}"
    yield f"last contact   {'never' if known.heard_at is None else _minute(known.heard_at)}"
    for beat in troubled:
        yield f"trouble        {beat.program}, {_minute(beat.seen_at)}: {beat.trouble}"
    yield f"forecast       {_forecast_words(forecast, store.clock.now())}"
    yield from _screen_lines(screens)
    for one in others:
        yield from _screen_lines(one.screens, f" on {one.facts.device}")
    yield from map(_printer_line, paper)
    yield f"dead letters   {unsent.dead_letters}"
    for letter in letters:
        record = letter.record
        at = _minute(record.occurred_at)
        yield f"  record {record.seq} {record.kind} at {at}: {letter.reason}"
    if warning := open_door(store):
        yield f"sign-in        {warning}"


def _configuration_lines(store: Store) -> Iterator[str]:
    """Yield which branch file is in force, and a newer one that could not be."""
    with store.reading() as connection:
        now, refused = running(connection), refusal(connection)
    if now is not None:
        yield f"configuration  {now.words()}, since {_minute(now.since)}"
    if refused is not None:
        yield f"  version {refused[0]} was refused: {refused[1]}"


def _device_words(folder: DataFolder) -> str:
    """Say who this computer is to the server."""
    known = Credentials(folder).current()
    if known is None:
        return "not enrolled"
    changing = "; its key is being changed" if known.next_key else ""
    return f"{known.name} ({known.role}), enrolled at {known.server}{changing}"


def _certificate_lines(folder: DataFolder) -> Iterator[str]:
    """Yield whether other computers can know this one as a hub, where it may be one."""
    credentials = Credentials(folder)
    known, authority = credentials.current(), credentials.hub_authority()
    if known is None or known.role is not AccessRole.HUB:
        return
    if (made := kept_certificate(credentials)) is not None:
        since = _minute(made.not_valid_before_utc)
        yield f"certificate    of {since}, renewed after {RENEWED_AFTER.days} days"
    elif authority is None:
        yield "certificate    none: the server had no authority, so it needs --plain-http as a hub"
    else:
        yield "certificate    none yet: the server gives one at the next contact"


def _forecast_words(known: outlook.Standpoint | None, now: datetime) -> str:
    if known is None:
        return "none was ever made here"
    age = "made" if known.valid_until >= now else "silent since"
    words = f"{age} {_minute(known.at)}, learnt from {known.labels} finished waits"
    return f"{words}; falls back to the pace of the last calls" if known.behind else words


def _role_lines(store: Store) -> Iterator[str]:
    """Yield what this computer is in the branch, and how it stands with its hub."""
    with store.reading() as connection:
        here, line = computer(connection), hub_contact(connection)
        alone, conflicts = late.amount(connection), late.conflicts(connection)
        may_decide = decides(connection)
        misfits = reading.conflicts(connection)
    since = f" since {_minute(line.since)}" if line.since else ""
    words = f": {line.words}" if line.words else ""
    if here.role is Role.HUB:
        yield f"role           hub, reign {here.reign}"
        if not may_decide:
            yield f"hub            {_HUB_WORDS[line.link]}{since}{words}"
        for record, misfit in misfits:
            done = f"{misfit.kind} by {record.actor} on {misfit.device}"
            yield f"  {done} at {_minute(record.occurred_at)} did not fit: {misfit.reason}"
        return
    yield f"role           satellite of the hub at {here.hub}, reign {here.reign}"
    yield f"hub            {_HUB_WORDS[line.link]}{since}{words}"
    oldest = f", the oldest since {_minute(alone.oldest)}" if alone.oldest else ""
    yield f"done alone     {alone.count} facts wait for the hub{oldest}"
    for fact, reason in conflicts:
        yield f"  {fact.kind} at {_minute(fact.occurred_at)} did not fit: {reason}"


def open_door(store: Store) -> str | None:
    """Return a sentence about clerks whom everybody can sign in as; None if there are none."""
    branch = store.branch()
    with store.reading() as connection:
        known = people.who_has_secrets(connection)
    without = [clerk for clerk in branch.clerks if clerk not in known]
    if branch.sign_in.required or not without:
        return None
    return (
        f"{len(without)} of {len(branch.clerks)} clerks have no PIN or password: whoever sits down"
        " at a counter can sign in as them. 'required = true' in [sign_in] refuses that."
    )


def _screen_lines(screens: Sequence[DisplayLag], where: str = "") -> Iterator[str]:
    """Yield how far each display is; ``where`` names a computer that is not this one."""
    for lag in screens:
        one = lag.progress
        name = one.display if one.device == "display" else f"{one.display} ({one.device})"
        behind = f"{lag.unshown} calls behind" if lag.unshown else "shows every call"
        unsaid = f", {lag.unspoken} still to be spoken" if lag.unspoken else ""
        missed = f", {one.missed} calls never reached it" if one.missed else ""
        silent = "" if lag.alive else f", not heard of since {_minute(one.seen_at)}"
        trouble = f": {one.trouble}" if one.trouble else ""
        yield f"display        {name}{where}: {behind}{unsaid}{missed}{silent}{trouble}"


def _printer_line(printer: PrinterNow) -> str:
    """Say how a kiosk's printer is."""
    left = "" if printer.tickets_left is None else f", about {printer.tickets_left} tickets left"
    use = "; numbers without paper" if printer.paperless else ""
    state = "citizens got no ticket" if printer.state is PrinterState.MISSED else printer.state
    return f"printer        {printer.device}: {state}{left}{use}, since {_minute(printer.since)}"


def broken_at(store: Store) -> int | None:
    """Return the record at which the local log's chain breaks, None when it holds."""
    after, previous = 0, GENESIS
    while True:
        with store.reading() as connection:
            records = reading.log(connection, after, CHUNK)
            if not records:
                head = reading.head(connection)
                # Records missing from the end do not break a chain; the head remembers them.
                return None if (head.seq, head.hash) == (after, previous) else after + 1
        found = first_break(records, after=after, previous=previous)
        if found is not None:
            return found
        after, previous = records[-1].seq, records[-1].hash


def export_lines(store: Store) -> Iterator[str]:
    """Yield the log as JSON, a record a line, in order."""
    after = 0
    while True:
        with store.reading() as connection:
            records = reading.log(connection, after, CHUNK)
        if not records:
            return
        for record in records:
            yield record.model_dump_json()
        after = records[-1].seq


def _minute(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M UTC")
