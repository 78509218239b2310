"""Ids made here, once, at the tap, and kept through every retry: UUIDv7 as 32 hexadecimal digits.

One tap may write several entries (a new customer with their first stamp); the nth of them takes the
tap's own id plus n, so a retry of the whole tap finds every one of its entries already there.
"""

import uuid_utils

Id = str

OPERATION_ENTRIES_MOST = 16


def new_id() -> Id:
    """A UUIDv7 whose last four bits are free for `nth`."""
    return f"{int(uuid_utils.uuid7()) & ~(OPERATION_ENTRIES_MOST - 1):032x}"


def nth(operation: Id, n: int) -> Id:
    """The id of the nth entry (from 0) that the operation writes."""
    if not 0 <= n < OPERATION_ENTRIES_MOST:
        raise ValueError(f"an operation writes at most {OPERATION_ENTRIES_MOST} entries, not {n + 1}")
    return f"{int(operation, 16) | n:032x}"


def operation_of(entry_id: Id) -> Id:
    """The operation that wrote the entry."""
    return f"{int(entry_id, 16) & ~(OPERATION_ENTRIES_MOST - 1):032x}"
