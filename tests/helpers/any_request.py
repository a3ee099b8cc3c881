"""Requests that nobody would send, made from an API's own description: none may be a server error.

With schemathesis; each operation is tried with values that fit its description and values that do
not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import schemathesis
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode


def try_everything(
    app: FastAPI,
    client: TestClient,
    *,
    examples: int,
    headers: dict[str, str] | None = None,
    spare: Iterable[str] = (),
    change: Callable[[Any], None] = lambda case: None,
) -> dict[str, set[int]]:
    """Send ``examples`` requests to every operation but those of ``spare``; return the statuses.

    ``change`` may turn a request into one that ends. Fails for a status of 500 and above.
    """
    schema = schemathesis.openapi.from_dict(app.openapi())
    answered: dict[str, set[int]] = {}
    for found in schema.get_all_operations():
        operation: Any = found.ok()  # type: ignore[union-attr]
        if operation.path in spare:
            continue
        answered[operation.label] = _try(operation, client, examples, headers or {}, change)
    return answered


def _try(
    operation: Any,
    client: TestClient,
    examples: int,
    headers: dict[str, str],
    change: Callable[[Any], None],
) -> set[int]:
    statuses: set[int] = set()
    fitting = operation.as_strategy(generation_mode=GenerationMode.POSITIVE)
    strange = operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)

    @settings(
        max_examples=examples,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(case=st.one_of(fitting, strange))
    def send(case: Any) -> None:
        change(case)
        answer = client.request(**_request(case, headers))
        assert answer.status_code < 500, (case.as_curl_command(), answer.text)
        statuses.add(answer.status_code)

    send()
    return statuses


def _request(case: Any, headers: dict[str, str]) -> dict[str, Any]:
    sent = case.as_transport_kwargs(base_url="http://testserver")
    body = sent.get("data")
    return {
        "method": sent["method"],
        "url": sent["url"],
        "params": sent.get("params"),
        "headers": {**sent.get("headers", {}), **headers},
        "json": sent.get("json"),
        ("content" if isinstance(body, bytes | str) else "data"): body,
    }
