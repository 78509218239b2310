"""What was something called that the programme has no more? As it was when it was published last."""

from collections.abc import Iterable

import msgspec

from kiosk.programme.document import Programme

PARTS = ("items", "rewards", "value_acts", "campaigns")


def with_the_past(now: Programme, published: Iterable[Programme]) -> Programme:
    """The programme of now, and behind it what only others have had, as the last of them (`published` is in
    the order of publishing) had it. To name the past by: nothing is earned, offered or redeemed by it."""
    newest_first = [*published][::-1]
    return msgspec.structs.replace(now, **{part: _all_of(part, now, newest_first) for part in PARTS})


def _all_of(part: str, now: Programme, newest_first: Iterable[Programme]) -> tuple[object, ...]:
    found = {one.id: one for one in getattr(now, part)}
    for programme in newest_first:
        for one in getattr(programme, part):
            found.setdefault(one.id, one)
    return tuple(found.values())
