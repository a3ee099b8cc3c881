"""Every question that is asked at each touch or call is answered by its own index."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from branch.desk.local import LocalDesk
from branch.store import reading
from branch.store.store import Store
from branch.store.view import StoredView
from tests.helpers.stores import open_store, operation

QUESTIONS = {
    "ticket_lane": lambda view: view.lane_heads(["identity", "address"]),
    "ticket_special": lambda view: view.lane_heads(["identity"]),
    "ticket_queue": lambda view: view.nth_waiting("identity", 3),
    "ticket_live_number": lambda view: view.number_in_use("A101"),
}


def plans(store: Store, ask: Any) -> str:
    """Return how SQLite answers the statements of a question."""
    asked: list[tuple[str, Any]] = []
    with store.reading() as connection:
        event.listen(connection.engine, "before_cursor_execute", _note(asked))
        ask(connection)
        found = []
        for statement, values in list(asked):
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            found += [str(row[3]) for row in rows]
    return "\n".join(found)


def _note(asked: list[tuple[str, Any]]) -> Any:
    def note(_c: Any, _k: Any, statement: str, values: Any, _x: Any, _m: Any) -> None:
        if not statement.startswith(("EXPLAIN", "BEGIN")):
            asked.append((statement, values))

    return note


@pytest.mark.parametrize("index", sorted(QUESTIONS))
def test_a_decision_looks_up_by_index(data_dir: Path, index: str) -> None:
    store = open_store(data_dir)
    LocalDesk(store).issue(service="identity", language="en", operation=operation())
    branch, now = store.branch(), store.clock.now()
    plan = plans(store, lambda c: QUESTIONS[index](StoredView(c, branch, now)))
    assert f"INDEX {index}" in plan
    assert "SCAN ticket" not in plan
    store.close()


def test_the_waiting_list_comes_in_order_and_ends_at_its_limit(data_dir: Path) -> None:
    """By an index that has the order, so that SQLite may stop at the limit."""
    store = open_store(data_dir)
    plan = plans(store, lambda c: reading.waiting(c, ["identity", "address"]))
    assert "INDEX ticket_state" in plan
    assert "SCAN ticket" not in plan
    store.close()
