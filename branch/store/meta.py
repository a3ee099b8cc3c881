"""Small values beside the tables, each under its key; what cannot be read begins anew."""

from __future__ import annotations

import logging
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from branch.store import schema as s

_log = logging.getLogger(__name__)

M = TypeVar("M", bound=BaseModel)


def read_meta(connection: Connection, key: str, kind: type[M]) -> M:
    """Return what is kept under the key, or the kind's defaults."""
    text = connection.execute(select(s.meta.c.value).where(s.meta.c.key == key)).scalar()
    if text is None:
        return kind()
    try:
        return kind.model_validate_json(text)
    except ValidationError:
        _log.warning("what was kept as %r is of another version and begins anew", key)
        return kind()


def write_meta(connection: Connection, key: str, value: BaseModel) -> None:
    """Keep a value under the key."""
    text = value.model_dump_json()
    put = insert(s.meta).values(key=key, value=text)
    connection.execute(put.on_conflict_do_update(index_elements=["key"], set_={"value": text}))
