"""What the hub says of itself at /openapi.json: every use case of the port with its own arguments.

The two routes of the application take any use case by name; whoever writes another client, or
tries every request (schemathesis), needs to know which there are and what each one takes.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from branch.desk.commands import OPERATION, UseCase, use_cases

DECIDE, ASK = "/v1/decide/{command}", "/v1/ask/{question}"


def described(whole: Callable[[], dict[str, Any]]) -> Callable[[], dict[str, Any]]:
    """Return the application's description with a path for each use case, made once."""
    made: list[dict[str, Any]] = []

    def openapi() -> dict[str, Any]:
        if not made:
            made.append(_with_use_cases(copy.deepcopy(whole())))
        return made[0]

    return openapi


def _with_use_cases(description: dict[str, Any]) -> dict[str, Any]:
    paths, shared = description["paths"], description["components"]["schemas"]
    decide, ask = paths.pop(DECIDE)["post"], paths.pop(ASK)["post"]
    for name, one in use_cases().items():
        arguments = one.schema()
        shared |= arguments.pop("$defs")
        if one.is_command:
            paths[DECIDE.replace("{command}", name)] = {"post": _of(decide, one, arguments, "Ask")}
        else:
            paths[ASK.replace("{question}", name)] = {"post": _of(ask, one, arguments, "Question")}
    return description


def _of(
    route: dict[str, Any], one: UseCase, arguments: dict[str, Any], envelope: str
) -> dict[str, Any]:
    """Return the description of one use case: the envelope, with these arguments in it."""
    found = copy.deepcopy(route)
    found["operationId"] = f"{envelope.lower()}_{one.name}"
    found["parameters"] = [p for p in found["parameters"] if p["in"] != "path"]
    if one.is_command:
        # The operation's name stands once in an ask, also for the use cases that take it.
        arguments = {
            **arguments,
            "properties": {k: v for k, v in arguments["properties"].items() if k != OPERATION},
            "required": [name for name in arguments["required"] if name != OPERATION],
        }
    content = found["requestBody"]["content"]["application/json"]
    content["schema"] = {
        "allOf": [
            {"$ref": f"#/components/schemas/{envelope}"},
            {"type": "object", "properties": {"arguments": arguments}},
        ]
    }
    return found
