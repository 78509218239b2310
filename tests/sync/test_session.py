"""What a hub says of the time is believed only where a clock could show it."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from db.hub.opening import open_file
from kiosk.hub.hub import Hub
from kiosk.sync.asking import Answer
from kiosk.sync.session import Garbled, Identity, Session
from kiosk.sync.wire import Kiosks, KiosksAsked, decode, encode
from tests.fakes import SetClock
from tests.hub.makers import KEYS, OTHER_KIOSK, found_business
from tests.sync.chains import BUSINESS


@pytest.mark.parametrize("now", [-1, 1 << 47, 1 << 60], ids=["before 1970", "year 6429", "year 36 million"])
def test_a_time_that_no_clock_shows_sets_no_clock(tmp_path: Path, clock: SetClock, now: int) -> None:
    """One flipped bit of an answer once put a counter into the year 36536654, and no scan was answered."""
    store = open_file(tmp_path / "hub.db", bytes(range(32)))
    found_business(store)
    hub = Hub(store, clock)

    def damaged(path: str, token: str, body: bytes) -> Answer:
        answer = hub.answer(path, token, body)
        if path != "kiosks":
            return answer
        return replace(answer, body=encode(replace(decode(answer.body, Kiosks), now=now)))

    session = Session(Identity(BUSINESS, OTHER_KIOSK, KEYS), damaged, clock)
    with pytest.raises(Garbled):
        session.question("kiosks", KiosksAsked(), Kiosks)
    assert session.offset_millis == 0
    store.close()
