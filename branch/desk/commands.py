"""Every use case of the ``Desk`` port by its name, with the types of its arguments and answer.

Made from the port's own signatures: a use case that is added there travels over the LAN at once.
A *command* changes the branch and answers with Changes; a *question* is all else.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from functools import cache
from typing import Any, get_type_hints

from pydantic import JsonValue, TypeAdapter, ValidationError

from branch.desk.port import Desk
from branch.store.changes import Changes

OPERATION = "operation"


class UnknownUseCase(Exception):
    """The port has no such use case."""


class WrongArguments(Exception):
    """The arguments do not fit the use case; the text names the one that is wrong."""


class UseCase:
    """One use case of the port."""

    def __init__(self, name: str) -> None:
        function = getattr(Desk, name)
        hints = get_type_hints(function)
        _, *parameters = inspect.signature(function).parameters.values()
        self.name = name
        self._types: dict[str, TypeAdapter[Any]] = {
            parameter.name: TypeAdapter(hints[parameter.name]) for parameter in parameters
        }
        self.is_command = hints["return"] is Changes
        answer: Any = type(None) if self.is_command else hints["return"]
        self._answer: TypeAdapter[Any] = TypeAdapter(answer)
        self._needed = {p.name for p in parameters if p.default is inspect.Parameter.empty}

    def takes(self, argument: str) -> bool:
        """Tell whether the use case has an argument of this name."""
        return argument in self._types

    def schema(self) -> dict[str, JsonValue]:
        """Return the JSON schema of the arguments, with what several of them use in ``$defs``."""
        template = "#/components/schemas/{model}"
        properties: dict[str, JsonValue] = {}
        shared: dict[str, JsonValue] = {}
        for name, adapter in self._types.items():
            found = adapter.json_schema(ref_template=template)
            shared |= found.pop("$defs", {})
            properties[name] = found
        return {
            "type": "object",
            "properties": properties,
            "required": [*sorted(self._needed)],
            "additionalProperties": False,
            "$defs": shared,
        }

    def write(self, arguments: Mapping[str, object]) -> dict[str, JsonValue]:
        """Return the arguments as JSON values."""
        return {
            name: self._types[name].dump_python(value, mode="json")
            for name, value in arguments.items()
        }

    def read(self, arguments: Mapping[str, JsonValue]) -> dict[str, object]:
        """Return typed arguments; raises WrongArguments."""
        if missing := sorted(self._needed - arguments.keys()):
            raise WrongArguments(f"{missing[0]} is missing")
        found: dict[str, object] = {}
        for name, value in arguments.items():
            if name not in self._types:
                raise WrongArguments(f"{name} is no argument of {self.name}")
            try:
                found[name] = self._types[name].validate_python(value)
            except ValidationError as error:
                raise WrongArguments(f"{name}: {error.errors()[0]['msg']}") from error
        return found

    def carry_out(self, desk: Desk, arguments: Mapping[str, object]) -> Changes:
        """Call a command. Raises its BranchErrors."""
        changes = getattr(desk, self.name)(**arguments)
        assert isinstance(changes, Changes)
        return changes

    def answer(self, desk: Desk, arguments: Mapping[str, object]) -> JsonValue:
        """Put a question and return the answer as JSON values."""
        found: JsonValue = self._answer.dump_python(
            getattr(desk, self.name)(**arguments), mode="json"
        )
        return found

    def read_answer(self, answer: JsonValue) -> object:
        """Return the typed answer to a question; raises WrongArguments."""
        try:
            found: object = self._answer.validate_python(answer)
        except ValidationError as error:
            raise WrongArguments(f"{self.name}: {error.errors()[0]['msg']}") from error
        return found


@cache
def use_cases() -> Mapping[str, UseCase]:
    """Return the whole port by name."""
    return {name: UseCase(name) for name in dir(Desk) if not name.startswith("_")}


def command(name: str) -> UseCase:
    """Return a use case that changes the branch; raises UnknownUseCase."""
    found = use_cases().get(name)
    if found is None or not found.is_command:
        raise UnknownUseCase(name)
    return found


def question(name: str) -> UseCase:
    """Return a use case that changes nothing in the log; raises UnknownUseCase."""
    found = use_cases().get(name)
    if found is None or found.is_command:
        raise UnknownUseCase(name)
    return found
