"""All chance in a test follows from one seed: ids, salts, incarnations, keys."""

import itertools
import os
import random
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import uuid_utils

from tests.makers import MORNING
from tests.sync.chains import make_uuid


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Ids, salts and incarnations follow from the seed as well, so that a failing one replays."""
    dice = random.Random(f"ids of {seed}")
    made = itertools.count(MORNING)
    names: list[tuple[object, str, object]] = [
        (uuid, "uuid4", lambda: uuid.UUID(int=dice.getrandbits(128))),
        (uuid_utils, "uuid7", lambda: uuid.UUID(int=int(make_uuid(dice, next(made)), 16))),
        (os, "urandom", dice.randbytes),
    ]
    real = [getattr(module, name) for module, name, _ in names]
    for module, name, ours in names:
        setattr(module, name, ours)
    try:
        yield
    finally:
        for (module, name, _), theirs in zip(names, real, strict=True):
            setattr(module, name, theirs)
