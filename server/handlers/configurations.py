"""Versions of a branch file: published, listed, shown, rolled back to.

A version is never changed. Rolling back publishes the text of an earlier one as a new version, so
the newest number is always what the branch shall run. A file with a mistake is not published.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection, func, insert, select, update

from branch.protocol.branch_file import BranchFileError, read_branch
from branch.protocol.digest import text_digest
from branch.protocol.orders import CONFIGURATION, LARGEST_FILE, ConfigurationOrder
from server.db import tables
from server.db.statements import put
from server.db.tables import instant, micros
from server.handlers import orders
from server.handlers.refused import Refused


class Version(BaseModel):
    """One version; ``again`` is the earlier one whose text it has, ``published`` whether it is new.

    ``published`` is false where the newest version had this text already, and nothing was done.
    """

    model_config = ConfigDict(frozen=True)

    branch: str
    version: int
    name: str
    digest: str
    by: str
    again: int | None
    at: datetime
    published: bool = True


class Standing(BaseModel):
    """What a branch shall run, what it says that it runs, and what it refused."""

    model_config = ConfigDict(frozen=True)

    published: int | None = None
    in_force: int | None = None
    name: str = ""
    digest: str = ""
    heard: bool = False
    refused: int | None = None
    reason: str = ""

    def words(self) -> str:
        """Return it in a sentence or two for the live page, nothing while nobody has said."""
        said = []
        if self.heard and self.in_force is None:
            said.append(f"Branch file: {self.name} ({self.digest[:8]}), put in force there.")
        elif self.heard:
            said.append(f"Branch file: version {self.in_force} ({self.digest[:8]}).")
        if self.refused is not None:
            said.append(f"Version {self.refused} was refused: {self.reason}")
        elif self.published is not None and self.published > (self.in_force or 0):
            said.append(f"Version {self.published} is published and not taken yet.")
        elif self.published is not None and self.published < (self.in_force or 0):
            said.append(f"This server knows only version {self.published}: it was put back.")
        return " ".join(said)


def publish(
    connection: Connection, text: str, name: str, by: str, now: datetime, branch: str | None = None
) -> Version:
    """Publish a file for the branch that it names; raises Refused with every mistake in it."""
    if len(text) > LARGEST_FILE:
        raise _unfit(
            f"{name} has {len(text)} characters; a branch file has {LARGEST_FILE} at most."
        )
    if "\0" in text + name + by:
        raise _unfit(f"{name} holds a NUL character: save it as text in UTF-8.")
    try:
        read = read_branch(text, name)
    except BranchFileError as error:
        raise _unfit(str(error)) from error
    if branch is not None and read.id != branch:
        raise _unfit(
            f"{name} is the file of the branch {read.id}, and {branch} was asked for."
            " Correct 'id' in [branch], or publish it for that branch."
        )
    return _add(connection, read.id, text, name, by, now, again=None)


def roll_back(connection: Connection, branch: str, version: int, by: str, now: datetime) -> Version:
    """Publish the text of an earlier version again; raises Refused for one that is not there."""
    earlier = shown(connection, branch, version)
    return _add(connection, branch, earlier.text, earlier.name, by, now, again=version)


def listed(connection: Connection, branch: str) -> list[Version]:
    """Return the versions of a branch, the newest first."""
    c = tables.configuration.c
    rows = connection.execute(
        select(tables.configuration).where(c.branch == branch).order_by(c.version.desc())
    )
    return [
        Version(
            branch=row.branch,
            version=row.version,
            name=row.name,
            digest=row.digest,
            by=row.by,
            again=row.again,
            at=instant(row.at),
        )
        for row in rows
    ]


def shown(connection: Connection, branch: str, version: int) -> ConfigurationOrder:
    """Return a version with its text; raises Refused for one that is not there."""
    c, o = tables.configuration.c, tables.orders.c
    body = connection.execute(
        select(o.body)
        .select_from(
            tables.configuration.join(tables.orders, (o.branch == c.branch) & (o.seq == c.seq))
        )
        .where(c.branch == branch, c.version == version)
    ).scalar()
    if body is None:
        raise Refused(
            "no-such-version",
            404,
            "No such version",
            f"There is no version {version} for {branch} here."
            f" 'nowserving-server branch list {branch}' shows those that there are.",
        )
    return ConfigurationOrder.model_validate_json(body)


def standings(connection: Connection) -> Mapping[str, Standing]:
    """Return how every branch stands with its versions."""
    found: dict[str, Standing] = {}
    for row in connection.execute(select(tables.in_force)):
        found[row.branch] = Standing(
            in_force=row.version,
            name=row.name,
            digest=row.digest,
            heard=True,
            refused=row.refused,
            reason=row.reason,
        )
    c = tables.configuration.c
    newest = select(c.branch, func.max(c.version)).group_by(c.branch)
    for branch, version in connection.execute(newest):
        before = found.get(branch, Standing())
        found[branch] = before.model_copy(update={"published": version})
    return found


def _add(
    connection: Connection,
    branch: str,
    text: str,
    name: str,
    by: str,
    now: datetime,
    *,
    again: int | None,
) -> Version:
    digest = text_digest(text)
    head = tables.order_head
    put(connection, head, [{"branch": branch, "seq": 0, "version": 0, "cursor": ""}])
    # The head is locked first: two who publish at once take turns.
    version = connection.execute(
        update(head)
        .where(head.c.branch == branch)
        .values(version=head.c.version + 1)
        .returning(head.c.version)
    ).scalar_one()
    before = listed(connection, branch)[:1]
    # A higher number than ours was seen at the branch: what it runs is not what is newest here.
    if before and before[0].digest == digest and before[0].version == version - 1:
        connection.execute(
            update(head).where(head.c.branch == branch).values(version=head.c.version - 1)
        )
        return before[0].model_copy(update={"published": False})
    order = ConfigurationOrder(version=version, name=name, text=text, digest=digest)
    seq = orders.write(connection, branch, CONFIGURATION, order.model_dump_json(), now)
    made = Version(
        branch=branch,
        version=version,
        name=name,
        digest=digest,
        by=by,
        again=again,
        at=now,
    )
    row = made.model_dump(exclude={"published"}) | {"at": micros(now), "seq": seq}
    connection.execute(insert(tables.configuration), row)
    return made


def _unfit(words: str) -> Refused:
    return Refused("branch-file", 422, "The branch file cannot be published", words)
