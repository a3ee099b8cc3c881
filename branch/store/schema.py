"""The tables. The log is the truth; everything below it follows from it and can be rebuilt.

Instants that are compared are whole microseconds since 1970 (UTC); instants that are only kept
are ISO texts.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)

from branch.domain.leases import LOST

VERSION = 12
"""What ``PRAGMA user_version`` says after the newest migration."""

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)

configuration = Table(
    "configuration",
    metadata,
    Column("version", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("digest", String, nullable=False),
    Column("applied_at", String, nullable=False),
)

# The locked counter: the writer takes seq, hash and call from here, never from a maximum of rows.
log_head = Table(
    "log_head",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("hash", String, nullable=False),
    Column("call", Integer, nullable=False),
    Column("last_at", Integer, nullable=False),
)

device = Table(
    "device",
    metadata,
    Column("name", String, primary_key=True),
    Column("seq", Integer, nullable=False),
)

event = Table(
    "event",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("event_id", String, nullable=False, unique=True),
    Column("branch", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("occurred_at", String, nullable=False),
    Column("clock", String, nullable=False),
    Column("device", String, nullable=False),
    Column("device_seq", Integer, nullable=False),
    Column("actor", String, nullable=False),
    Column("hash", String, nullable=False),
    Column("ticket", String),
    Column("call", Integer),
)
Index("event_by_ticket", event.c.ticket, event.c.seq)
ANNOUNCED = text("kind = 'AnnouncementMade'")
Index("event_announced", event.c.seq, sqlite_where=ANNOUNCED)
Index("event_by_call", event.c.call, sqlite_where=text("call IS NOT NULL"))

ticket = Table(
    "ticket",
    metadata,
    Column("id", String, primary_key=True),
    Column("number", String, nullable=False),
    Column("state", String, nullable=False),
    Column("paper", String, nullable=False),
    Column("queue", String, nullable=False),
    Column("service", String, nullable=False),
    Column("standing", String, nullable=False),
    Column("business_day", String, nullable=False),
    Column("waiting_since", Integer, nullable=False),
    Column("not_before", Integer),
    Column("special", Boolean, nullable=False),
    Column("link", String, nullable=False, unique=True),
    Column("device", String, nullable=False),
    Column("body", Text, nullable=False),
)
# Who waits, who may be called by lane, who is held for somebody, whose number is taken. Queries use
# these very conditions: SQLite takes a partial index only for the words it was made with, never
# for a bound value.
WAITING = text("state = 'waiting'")
IN_LANE = text("state = 'waiting' AND special = 0")
SPECIAL = text("state = 'waiting' AND special = 1")
LIVE = text("state IN ('waiting', 'called', 'serving', 'parked')")
Index(
    "ticket_lane",
    ticket.c.queue,
    ticket.c.standing,
    ticket.c.waiting_since,
    ticket.c.id,
    sqlite_where=IN_LANE,
)
Index("ticket_queue", ticket.c.queue, ticket.c.waiting_since, sqlite_where=WAITING)
Index("ticket_special", ticket.c.special, sqlite_where=SPECIAL)
Index("ticket_live_number", ticket.c.number, sqlite_where=LIVE)
Index("ticket_state", ticket.c.state, ticket.c.waiting_since)
Index("ticket_paper", ticket.c.device, sqlite_where=text("paper = 'reserved'"))

counter = Table(
    "counter",
    metadata,
    Column("counter", String, primary_key=True),
    Column("state", String, nullable=False),
    Column("clerk", String),
    Column("ticket", String),
    Column("since", String),
    Column("break_reason", String, nullable=False),
)

series_index = Table(
    "series_index",
    metadata,
    Column("series", String, primary_key=True),
    Column("business_day", String, primary_key=True),
    Column("last", Integer, nullable=False),
)

issued = Table(
    "issued",
    metadata,
    Column("service", String, primary_key=True),
    Column("business_day", String, primary_key=True),
    Column("tickets", Integer, nullable=False),
)

pause = Table(
    "pause",
    metadata,
    Column("service", String, primary_key=True),
    Column("reason", Text, nullable=False),
)

operation = Table(
    "operation",
    metadata,
    Column("id", String, primary_key=True),
    Column("first_seq", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    # A digest of what another computer asked; none where nobody else did, or a copy knows it only.
    Column("asked", String),
)

outbox = Table(
    "outbox",
    metadata,
    Column("seq", Integer, ForeignKey("event.seq"), primary_key=True),
    Column("queued_at", Integer, nullable=False),
)

dead_letter = Table(
    "dead_letter",
    metadata,
    Column("seq", Integer, ForeignKey("event.seq"), primary_key=True),
    Column("reason", Text, nullable=False),
    Column("at", String, nullable=False),
)

health = Table(
    "health",
    metadata,
    Column("program", String, primary_key=True),
    Column("pid", Integer, nullable=False),
    Column("version", String, nullable=False),
    Column("started_at", String, nullable=False),
    Column("seen_at", Integer, nullable=False),
    Column("trouble", Text, nullable=False),
)

# Follows from the log like the ticket table. The place of a row is the order of booking.
appointment = Table(
    "appointment",
    metadata,
    Column("id", String, primary_key=True),
    Column("code", String, nullable=False),
    Column("service", String, nullable=False),
    Column("at", Integer, nullable=False),
    Column("party_size", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("ticket", String),
)
Index("appointment_by_code", appointment.c.code)
Index("appointment_by_time", appointment.c.at)

staff_call = Table(
    "staff_call",
    metadata,
    Column("id", String, primary_key=True),
    Column("device", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("called_at", Integer, nullable=False),
)

# How far each screen is. Not from the log: the screens write it, and it is about now.
screen = Table(
    "screen",
    metadata,
    Column("display", String, primary_key=True),
    Column("device", String, primary_key=True),
    Column("shown", Integer, nullable=False),
    Column("spoken", Integer, nullable=False),
    Column("missed", Integer, nullable=False),
    Column("seen_at", Integer, nullable=False),
    Column("trouble", Text, nullable=False),
    Column("audio", String, nullable=False, server_default="unknown"),
)

# What the branch's other computers said of themselves last (``neighbours.py``).
neighbour = Table(
    "neighbour",
    metadata,
    Column("id", String, primary_key=True),
    Column("heard_at", Integer, nullable=False),
    Column("clock_offset_s", Float),
    Column("body", Text, nullable=False),
)

# How each kiosk's printer is (``printers.py``).
printer = Table(
    "printer",
    metadata,
    Column("device", String, primary_key=True),
    Column("state", String, nullable=False),
    Column("tickets_left", Integer),
    Column("paperless", Boolean, nullable=False),
    Column("since", Integer, nullable=False),
)

# Which counters have a terminal that lives; ``beat`` grows as long as it does (``terminals.py``).
terminal = Table(
    "terminal",
    metadata,
    Column("counter", String, primary_key=True),
    Column("device", String, nullable=False),
    Column("beat", Integer, nullable=False),
)

# Personal data: nowhere else, never in the log, erased after its day (``personal.py``).
personal = Table(
    "personal",
    metadata,
    Column("key", String, primary_key=True),
    Column("question", String, primary_key=True),
    Column("ticket", String, nullable=False),
    Column("value", Text, nullable=False),
    Column("delete_after", Integer, nullable=False),
)
Index("personal_by_ticket", personal.c.ticket)
Index("personal_due", personal.c.delete_after)

# What the forecaster says now; it alone writes here, all of it can be made again from the log.
# After ``valid_until`` it has fallen silent and nothing of it is told any more.
outlook_head = Table(
    "outlook_head",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("at", Integer, nullable=False),
    Column("valid_until", Integer, nullable=False),
    Column("labels", Integer, nullable=False),
    Column("behind", Boolean, nullable=False),
)

outlook = Table(
    "outlook",
    metadata,
    Column("service", String, primary_key=True),
    Column("standing", String, primary_key=True),
    Column("within_min", Integer),
    Column("about_min", Integer),
    Column("lateness", String, nullable=False),
    Column("body", Text, nullable=False),
)

outlook_ticket = Table(
    "outlook_ticket",
    metadata,
    Column("ticket", String, primary_key=True),
    Column("due_at", Integer, nullable=False),
    Column("latest_at", Integer, nullable=False),
)

# What each ticket was told when it was given out, copied from ``outlook`` in its own transaction;
# ``body`` holds the estimates and weights behind it. ``waited_s`` is filled in when it is known.
foretold = Table(
    "foretold",
    metadata,
    Column("ticket", String, primary_key=True),
    Column("business_day", String, nullable=False),
    Column("at", Integer, nullable=False),
    Column("within_min", Integer),
    Column("about_min", Integer),
    Column("body", Text, nullable=False),
    Column("waited_s", Float),
)
Index("foretold_by_day", foretold.c.business_day)

# Who may sign in with what: never in the log, never sent. The secret is only here, as argon2id.
credential = Table(
    "credential",
    metadata,
    Column("clerk", String, primary_key=True),
    Column("secret", String, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("tried_at", Integer),
    Column("used_at", Integer, nullable=False),
)

# Computers that a clerk signed in on: wrong tries there are counted apart from strangers'.
sign_in_place = Table(
    "sign_in_place",
    metadata,
    Column("clerk", String, primary_key=True),
    Column("device", String, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("tried_at", Integer),
    Column("good_until", Integer, nullable=False),
)

# What follows from the log: who was moved today, who was written to, who asks for help. The words
# of a message are not in the log and go with the day.
moved = Table(
    "moved",
    metadata,
    Column("clerk", String, primary_key=True),
    Column("profile", String, nullable=False),
)

message = Table(
    "message",
    metadata,
    Column("id", String, primary_key=True),
    Column("clerk", String, nullable=False),
    Column("by", String, nullable=False),
    Column("sent_at", Integer, nullable=False),
    Column("read_at", Integer),
    Column("text", Text, nullable=False),
)

emergency = Table(
    "emergency",
    metadata,
    Column("id", String, primary_key=True),
    Column("counter", String, nullable=False),
    Column("clerk", String, nullable=False),
    Column("raised_at", Integer, nullable=False),
    Column("accepted_by", String),
)

# Follows from the log: which numbers are lent to which computer.
lease = Table(
    "lease",
    metadata,
    Column("series", String, primary_key=True),
    Column("business_day", String, primary_key=True),
    Column("first", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
    Column("holder", String, nullable=False),
    Column("used", Integer, nullable=False),
)

OF_LOST_HUB = lease.c.holder.startswith(LOST)

# What this computer did on its own: its own list, counted by itself (``place``), never dropped with
# the copy. ``answer`` is empty until the hub has it; ``beside`` are a citizen's answers until then.
# What it did as the hub, before it made way for another, is not ``alone``.
late_fact = Table(
    "late_fact",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("event_id", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("occurred_at", String, nullable=False),
    Column("clock", String, nullable=False),
    Column("device", String, nullable=False),
    Column("actor", String, nullable=False),
    Column("operation", String),
    Column("ticket", String),
    Column("beside", Text),
    Column("answer", String, nullable=False),
    Column("reason", Text, nullable=False),
    Column("alone", Boolean, nullable=False, server_default=text("1")),
)
NOT_HANDED_IN = text("answer = ''")
Index("late_fact_waiting", late_fact.c.place, sqlite_where=NOT_HANDED_IN)
Index("late_fact_operation", late_fact.c.operation)
Index("late_fact_ticket", late_fact.c.ticket)
