"""Every route of an application, so that a test can walk them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute


def routes_of(app: FastAPI) -> set[tuple[str, str]]:
    """Return method and pattern of each route that was declared; there must be some."""
    found = {
        (method, route.path) for route in _declared(app.routes) for method in route.methods or ()
    }
    assert found, "the framework keeps its routes elsewhere now"
    return found


def _declared(routes: Iterable[BaseRoute]) -> Iterator[APIRoute]:
    for route in routes:
        if isinstance(route, APIRoute):
            yield route
        # An included router stands in the list as one entry.
        inner = getattr(route, "original_router", None)
        if inner is not None:
            yield from _declared(inner.routes)
