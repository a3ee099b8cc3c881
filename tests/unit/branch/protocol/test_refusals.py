"""Every refusal of the branch travels to another computer and is raised there as itself."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch.domain import errors
from branch.domain.errors import BranchError
from branch.protocol.refusals import UnknownRefusal, from_fields, to_fields, travels

KINDS = sorted(
    (
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type)
        and issubclass(kind, BranchError)
        and dataclasses.is_dataclass(kind)
    ),
    key=lambda kind: kind.__name__,
)


@given(data=st.data())
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_refusal_is_the_same_on_the_other_side(
    kind: type[BranchError], data: st.DataObject
) -> None:
    error = data.draw(st.builds(kind))
    assert travels(error)
    wire = json.loads(json.dumps(to_fields(error)))
    again = from_fields(kind.__name__, wire)
    assert type(again) is kind
    assert vars(again) == vars(error)


def test_a_refusal_of_a_newer_hub_is_not_guessed_at() -> None:
    with pytest.raises(UnknownRefusal):
        from_fields("OnlyOnTuesdays", {})
    with pytest.raises(UnknownRefusal):
        from_fields("CounterBusy", {"counter": "1"})
