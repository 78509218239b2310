"""Ids: made once at the tap; the tap's entries are found by it."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ids import OPERATION_ENTRIES_MOST, new_id, nth, operation_of


def test_new_ids_are_uuids_of_version_seven_and_differ() -> None:
    ids = [new_id() for _ in range(2000)]
    assert len(set(ids)) == 2000
    assert {uuid.UUID(one).version for one in ids} == {7}


@given(st.integers(0, OPERATION_ENTRIES_MOST - 1))
def test_every_entry_of_a_tap_names_the_tap(n: int) -> None:
    operation = new_id()
    assert operation_of(nth(operation, n)) == operation
    assert nth(operation, 0) == operation


@pytest.mark.parametrize("n", [-1, OPERATION_ENTRIES_MOST])
def test_a_tap_writes_no_more_than_its_ids_reach(n: int) -> None:
    with pytest.raises(ValueError, match="at most 16"):
        nth(new_id(), n)
