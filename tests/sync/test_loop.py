"""The loop is patient with a hub that is away, quick after a tap and stops at once; the lamp says it."""

import queue
import random
import threading
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.problems import ProblemKind, StorageProblem
from kiosk.sync.asking import NoAnswer, Refused, Word
from kiosk.sync.link import add_to_trail
from kiosk.sync.loop import (
    FIRST_WAIT_SECONDS,
    LONGEST_WAIT_SECONDS,
    SyncLoop,
    backoff_seconds,
    state_after,
)
from kiosk.sync.sealing import is_signed, make_device_keys, open_sealed, seal_for, sign
from kiosk.sync.state import Lamp, SyncState
from kiosk.sync.wire import TRAIL_MOST, Place
from tests.fakes import SetClock

SECONDS_MOST = 10


class OneAnswer:
    """A round that always ends the same."""

    def __init__(self, problem: Exception | None = None, waiting: int = 0) -> None:
        self.is_outdated = False
        self.problem = problem
        self.waiting = waiting

    def run(self) -> None:
        if self.problem is not None:
            raise self.problem

    def count_waiting(self) -> int:
        return self.waiting

    def lacks_update(self) -> bool:
        return self.is_outdated


@given(failures=st.integers(1, 200), seed=st.integers())
def test_patience_grows_to_its_end_and_never_beyond(failures: int, seed: int) -> None:
    wait = backoff_seconds(failures, random.Random(seed))
    assert FIRST_WAIT_SECONDS / 2 <= wait <= LONGEST_WAIT_SECONDS
    assert failures < 10 or wait >= LONGEST_WAIT_SECONDS / 2


@pytest.mark.parametrize(
    ("problem", "waiting", "lamp"),
    [
        (None, 0, Lamp.IN_STEP),
        (None, 12, Lamp.TO_SEND),
        (NoAnswer("x"), 3, Lamp.OFFLINE),
        (Refused(Word.BUSY), 3, Lamp.OFFLINE),
        (Refused(Word.REVOKED), 3, Lamp.UNKNOWN_HERE),
        (Refused(Word.UNKNOWN), 0, Lamp.UNKNOWN_HERE),
        (Refused(Word.UPDATE), 3, Lamp.UPDATE_NEEDED),
    ],
)
def test_the_lamp_says_how_it_is(problem: Exception | None, waiting: int, lamp: Lamp) -> None:
    assert state_after(problem, waiting, 5) == SyncState(lamp, waiting, 5)


def test_an_update_is_asked_for_where_nothing_is_more_urgent() -> None:
    assert state_after(None, 0, 5, lacks_update=True).lamp is Lamp.UPDATE_NEEDED
    assert state_after(NoAnswer("x"), 0, 5, lacks_update=True).lamp is Lamp.OFFLINE
    assert state_after(Refused(Word.REVOKED), 0, 5, lacks_update=True).lamp is Lamp.UNKNOWN_HERE


@pytest.mark.parametrize("problem", [None, NoAnswer("cut"), Refused("busy"), ZeroDivisionError()])
def test_whatever_a_round_meets_the_loop_goes_on_and_stops_at_once(problem: Exception | None) -> None:
    states: list[SyncState] = []
    heard = threading.Event()

    def changed(state: SyncState) -> None:
        states.append(state)
        heard.set()

    loop = SyncLoop(OneAnswer(problem, 2), SetClock(), changed)
    loop.start()
    assert heard.wait(SECONDS_MOST)
    loop.stop()  # in the middle of its pause
    assert states[0].lamp is (Lamp.TO_SEND if problem is None else Lamp.OFFLINE)
    assert states[0].waiting == 2


def test_a_hub_that_asks_for_patience_is_given_it() -> None:
    loop = SyncLoop(OneAnswer(Refused(Word.BUSY, retry_after=500.0)), SetClock(), lambda _state: None)
    loop.once()
    assert loop.rest_seconds() == 500.0


def test_a_count_that_cannot_be_read_for_a_moment_ends_nothing() -> None:
    class Locked(OneAnswer):
        def count_waiting(self) -> int:
            raise StorageProblem(ProblemKind.BUSY, "locked")

    a_round, states = Locked(waiting=2), list[SyncState]()
    loop = SyncLoop(a_round, SetClock(), states.append)
    assert loop.once().lamp is Lamp.IN_STEP
    heard = threading.Semaphore(0)
    loop = SyncLoop(Locked(NoAnswer("cut")), SetClock(), lambda _state: heard.release())
    loop.start()
    for _ in range(2):
        assert heard.acquire(timeout=SECONDS_MOST)
        loop.wake()
    loop.stop()
    assert loop.state.lamp is Lamp.OFFLINE


def test_a_tap_shortens_the_pause() -> None:
    rounds = threading.Semaphore(0)
    loop = SyncLoop(OneAnswer(), SetClock(), lambda _state: rounds.release())
    loop.start()
    assert rounds.acquire(timeout=SECONDS_MOST)
    loop.wake()
    assert rounds.acquire(timeout=SECONDS_MOST)  # and not only after a minute
    loop.stop()


@given(content=st.binary(max_size=200), at=st.integers(0, 10_000))
def test_what_is_sealed_for_a_device_is_opened_by_it_alone(content: bytes, at: int) -> None:
    keys = make_device_keys()
    sealed = seal_for(keys.sealing_key, content)
    assert open_sealed(keys, sealed) == content
    with pytest.raises(ValueError, match="not sealed"):
        open_sealed(make_device_keys(), sealed)
    changed = bytearray(sealed)
    changed[at % len(changed)] ^= 1
    if at % len(changed) != 31:  # X25519 ignores the highest bit of the key's last byte
        with pytest.raises(ValueError, match=r"not sealed|shared key|exchange"):
            open_sealed(keys, bytes(changed))


@given(challenge=st.binary(max_size=100))
def test_a_signature_is_over_one_challenge_by_one_device(challenge: bytes) -> None:
    keys = make_device_keys()
    signature = sign(keys, challenge)
    assert is_signed(keys.signing_key, challenge, signature)
    assert not is_signed(keys.signing_key, challenge + b"x", signature)
    assert not is_signed(make_device_keys().signing_key, challenge, signature)
    assert not is_signed(b"short", challenge, signature)


def test_the_trail_stays_short_and_reaches_far_back() -> None:
    trail: list[Place] = []
    for position in range(1, 20_001):
        trail = add_to_trail(trail, Place(1, position, position))
        assert len(trail) <= TRAIL_MOST
    assert trail[0].position == 20_000
    assert trail[1].position >= 19_990
    assert trail[-1].position <= 2
    back = [20_000 - place.position for place in trail[1:]]
    assert all(far <= 4 * near for near, far in pairwise(back) if near > 2)


def test_the_lamp_counts_what_is_tapped_while_the_hub_is_away() -> None:
    states: queue.Queue[SyncState] = queue.Queue()
    a_round = OneAnswer(NoAnswer("cut"))
    loop = SyncLoop(a_round, SetClock(), states.put)
    loop.start()
    assert states.get(timeout=SECONDS_MOST) == SyncState(Lamp.OFFLINE, 0)
    for waiting in (1, 2):
        a_round.waiting = waiting
        loop.wake()
        assert states.get(timeout=SECONDS_MOST) == SyncState(Lamp.OFFLINE, waiting)
    loop.stop()
