"""Lists change as little as they can, and always end up as they were told."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from branch.ui.list_model import ListModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One waiting ticket."""

    number: str
    minutes: int = 0


def make_model(*rows: Row) -> ListModel[Row]:
    model: ListModel[Row] = ListModel(Row, lambda row: row.number)
    model.set_rows(rows)
    return model


class Changes:
    """What a view is told."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.told: list[tuple[str, int, int]] = []
        model.rowsInserted.connect(lambda _, first, last: self._tell("in", first, last))
        model.rowsRemoved.connect(lambda _, first, last: self._tell("out", first, last))
        model.rowsMoved.connect(lambda _p, first, _l, _d, to: self._tell("move", first, to))
        model.dataChanged.connect(lambda a, b, _: self._tell("data", a.row(), b.row()))
        model.modelReset.connect(lambda: self._tell("reset", 0, 0))

    def _tell(self, what: str, first: int, last: int) -> None:
        self.told.append((what, first, last))


def shown(model: ListModel[Row]) -> list[Row]:
    """Read the rows as a view does: by roles."""
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    cells = [
        [model.data(model.index(n, 0), roles[name]) for name in ("number", "minutes")]
        for n in range(model.rowCount())
    ]
    return [Row(number=str(number), minutes=int(str(minutes))) for number, minutes in cells]


def test_roles_are_the_fields_of_the_row() -> None:
    model = make_model(Row(number="A1", minutes=3))
    assert shown(model) == [Row(number="A1", minutes=3)]
    assert model.data(QModelIndex()) is None


def test_the_same_rows_again_say_nothing() -> None:
    model = make_model(Row(number="A1"), Row(number="A2"))
    changes = Changes(model)
    model.set_rows([Row(number="A1"), Row(number="A2")])
    assert changes.told == []


def test_a_call_takes_out_one_row_and_a_ticket_adds_one() -> None:
    model = make_model(Row(number="A1"), Row(number="A2"), Row(number="A3"))
    changes = Changes(model)
    model.set_rows([Row(number="A1"), Row(number="A3"), Row(number="A4")])
    assert changes.told == [("out", 1, 1), ("in", 2, 2)]


def test_a_changed_field_is_told_for_that_row_and_role_alone() -> None:
    model = make_model(Row(number="A1"), Row(number="A2"))
    roles: list[list[int]] = []
    model.dataChanged.connect(lambda _a, _b, changed: roles.append(changed))
    changes = Changes(model)
    model.set_rows([Row(number="A1"), Row(number="A2", minutes=5)])
    assert changes.told == [("data", 1, 1)]
    assert [[bytes(model.roleNames()[r].data()) for r in changed] for changed in roles] == [
        [b"minutes"]
    ]


def test_a_ticket_that_moves_up_is_moved_not_rebuilt() -> None:
    model = make_model(Row(number="A1"), Row(number="A2"), Row(number="A3"))
    changes = Changes(model)
    model.set_rows([Row(number="A3"), Row(number="A1"), Row(number="A2")])
    assert changes.told == [("move", 2, 0)]


def test_two_rows_with_one_key_are_refused() -> None:
    model = make_model(Row(number="A1"))
    with pytest.raises(ValueError, match="same key"):
        model.set_rows([Row(number="A2"), Row(number="A2")])
    assert shown(model) == [Row(number="A1")]


rows = st.lists(
    st.builds(Row, number=st.sampled_from("ABCDEFGH"), minutes=st.integers(0, 2)),
    max_size=8,
    unique_by=lambda row: row.number,
)


@given(steps=st.lists(rows, max_size=6))
def test_any_change_ends_as_told_and_never_lies_to_a_view(steps: list[list[Row]]) -> None:
    model = make_model()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    changes = Changes(model)
    for step in steps:
        model.set_rows(step)
        assert shown(model) == step
    assert "reset" not in {what for what, _, _ in changes.told}
    assert tester is not None
