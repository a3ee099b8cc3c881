"""Refusals over the wire: class and fields there, the same error raised here.

Each program still makes its own sentence of them, in the language of whoever stands before it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from functools import cache
from typing import Any, get_type_hints

from pydantic import JsonValue, TypeAdapter, ValidationError

from branch.domain import errors
from branch.domain.errors import BranchError


class UnknownRefusal(Exception):
    """The other side refuses with something that this version has not learnt."""


@cache
def _kinds() -> Mapping[str, type[BranchError]]:
    found = (value for value in vars(errors).values() if isinstance(value, type))
    return {
        kind.__name__: kind
        for kind in found
        if issubclass(kind, BranchError) and dataclasses.is_dataclass(kind)
    }


@cache
def _fields(kind: str) -> Mapping[str, TypeAdapter[Any]]:
    hints = get_type_hints(_kinds()[kind])
    declared = dataclasses.fields(_kinds()[kind])  # type: ignore[arg-type]
    return {field.name: TypeAdapter(hints[field.name]) for field in declared}


def travels(error: BranchError) -> bool:
    """Tell whether the error can be raised again elsewhere."""
    return type(error).__name__ in _kinds()


def to_fields(error: BranchError) -> dict[str, JsonValue]:
    """Return the fields of an error that ``travels`` as JSON values."""
    adapters = _fields(type(error).__name__)
    return {
        name: adapter.dump_python(getattr(error, name), mode="json")
        for name, adapter in adapters.items()
    }


def from_fields(kind: str, fields: Mapping[str, JsonValue]) -> BranchError:
    """Return the error; raises UnknownRefusal for one of a newer version."""
    if kind not in _kinds():
        raise UnknownRefusal(kind)
    try:
        values = {
            name: adapter.validate_python(fields[name]) for name, adapter in _fields(kind).items()
        }
    except (ValidationError, KeyError) as error:
        raise UnknownRefusal(kind) from error
    return _kinds()[kind](**values)
