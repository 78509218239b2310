"""The simulation finds what it is there to find: with any of these faults in the protocol, some law breaks.

Each fault is the real code with one thing left out or done wrong, as it is done elsewhere.
"""

import random
import shutil
import uuid
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

import db.arrivals
import db.hub.accepting
import kiosk.clock
import kiosk.hub.hub
import kiosk.privacy.erasing
import kiosk.projecting
import kiosk.sync.round
import kiosk.sync.upkeep
import kiosk.till.redeeming
from db.arrivals import Arrival
from db.hub.accepting import Batch, Judged, accept
from db.hub.handing import Stretch, read_on
from db.hub.opening import HubAway, HubStore
from db.outgoing import forget_given_whole, offer_above, set_given, waiting_entries
from kiosk.hub.hub import Hub
from kiosk.sync.link import marks_of
from kiosk.sync.pages import Page, Pages
from kiosk.sync.parcel import ParcelMistake, pack
from kiosk.sync.parcel import unpack as unpack_parcel
from kiosk.sync.round import Round
from kiosk.sync.session import Garbled
from kiosk.sync.wire import Place, Pull, Pulled, Push, Pushed, Verdict
from tests.sync.world import play

SEEDS_MOST = 150
FIRST_SEEDS = {
    "a_debt_is_not_listed": 22,
    "a_lost_tail_goes_unnoticed": 2,
    "an_answer_to_another_question_is_taken": 2,
    "every_start_goes_on_in_the_same_incarnation": 2,
    "everybody_gets_the_say": 32,
    "nobody_is_joined_who_was_made_twice": 1,
    "nobody_keeps_a_witness": 125,
    "only_ones_own_entries_are_given_again": 119,
    "the_last_to_arrive_gets_the_card": 2,
    "the_place_is_stored_before_the_rows": 7,
    "what_a_restored_hub_lost_is_not_given_again": 2,
    "what_is_newer_is_not_looked_at": 85,
    "who_is_erased_comes_back_with_an_older_copy": 31,
}
"""Where each was caught, if not at once: looked at first, because most of the others only cost time. Found
anew by `python -m tests.sync --faults` once the worlds have changed."""

Plant = Callable[[pytest.MonkeyPatch], None]
PLANTS: dict[str, Plant] = {}


def planted(plant: Plant) -> Plant:
    PLANTS[plant.__name__] = plant
    return plant


@planted
def the_place_is_stored_before_the_rows(patch: pytest.MonkeyPatch) -> None:
    real = Round._store

    def store(self: Round, arrivals: Sequence[Arrival], to: Place) -> None:
        self._on_till(lambda: self._ledger.receive([], marks_of(to, [])))
        real(self, arrivals, to)

    patch.setattr(Round, "_store", store)


@planted
def an_answer_to_another_question_is_taken(patch: pytest.MonkeyPatch) -> None:
    def read(self: Pages, place: Place, _witness: Place) -> Page:
        pulled = self._session.question("pull", Pull(place, Place()), Pulled)
        assert pulled.parcel is not None or pulled.is_lost
        try:
            arrivals = unpack_parcel(pulled.parcel).arrivals if pulled.parcel else ()
        except ParcelMistake as mistake:
            raise Garbled(str(mistake)) from mistake
        return Page(arrivals, pulled.to, pulled.last, is_proved=False, is_lost=pulled.is_lost)

    patch.setattr(Pages, "read", read)


@planted
def a_lost_tail_goes_unnoticed(patch: pytest.MonkeyPatch) -> None:
    def prove(_self: Pages, pulled: Pulled, *, in_full: bool = False) -> Page:
        try:
            arrivals = unpack_parcel(pulled.parcel).arrivals if pulled.parcel else ()
        except ParcelMistake as mistake:
            raise Garbled(str(mistake)) from mistake
        return Page(arrivals, pulled.to, pulled.last, is_proved=not in_full, is_lost=pulled.is_lost)

    patch.setattr(Pages, "prove", prove)


@planted
def every_start_goes_on_in_the_same_incarnation(patch: pytest.MonkeyPatch) -> None:
    import db.journal

    real = db.journal.Journal.open.__func__  # type: ignore[attr-defined]

    def open_again(cls: Any, engine: Any, head_path: Path, identity: Any) -> Any:
        journal = real(cls, engine, head_path, identity)
        reused = uuid.uuid5(uuid.NAMESPACE_OID, identity.kiosk).hex
        journal._origin = msgspec.structs.replace(journal._origin, incarnation=reused)
        journal._end_is_known = False
        return journal

    patch.setattr(db.journal.Journal, "open", classmethod(open_again))


@planted
def the_hub_has_no_epochs(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Hub, "_knows", lambda self, business, asked, witness: (True, asked.epoch or 1))


@planted
def nobody_keeps_a_witness(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Round, "_witness", lambda self: Place())


@planted
def an_entry_counts_as_given_when_it_is_sent(patch: pytest.MonkeyPatch) -> None:
    real = Round._give

    def give(self: Round, waiting: Sequence[Arrival]) -> Any:
        through = {arrival.entry.incarnation: arrival.entry.seq for arrival in waiting}
        self._on_till(lambda: set_given(self._connection, through))
        return real(self, waiting)

    patch.setattr(Round, "_give", give)


@planted
def whatever_the_answer_all_that_was_sent_counts_as_given(patch: pytest.MonkeyPatch) -> None:
    def give(self: Round, waiting: Sequence[Arrival]) -> Any:
        place = self._place()
        push = Push(place.epoch, pack(self._identity.business, waiting))
        pushed = self._question("push", push, Pushed)
        return {arrival.entry.id: Verdict.STORED for arrival in waiting}, pushed.witness

    patch.setattr(Round, "_give", give)


@planted
def the_hub_does_not_know_an_entry_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(db.hub.accepting._Accepting, "_find_hashes", lambda self: {})


@planted
def the_hub_answers_before_it_has_stored(patch: pytest.MonkeyPatch) -> None:
    dice = random.Random(1)

    def forgetful(store: HubStore, batch: Batch, now: int) -> Judged:
        if dice.random() > 0.1:
            return accept(store, batch, now)
        try:
            with store.writing() as connection:
                judged = db.hub.accepting._Accepting(connection, batch, now).accept()
                connection.exec_driver_sql("SELECT the_power_is_cut")
        except HubAway:
            return judged
        raise AssertionError

    patch.setattr(kiosk.hub.hub, "accept", forgetful)
    nobody_keeps_a_witness(patch)  # whose work is to notice just this


@planted
def a_page_that_is_full_skips_a_batch(patch: pytest.MonkeyPatch) -> None:
    """A position that moves on by one too many, its total with it."""

    def skipping(
        store: HubStore, business: str, after: int, most: int, subjects: Collection[str] | None = None
    ) -> Stretch:
        stretch = read_on(store, business, after, most, subjects)
        if stretch.position - after < 2:
            return stretch
        shorter = read_on(store, business, after + 1, most, subjects)
        return msgspec.structs.replace(shorter, total=stretch.total)

    patch.setattr(kiosk.hub.hub, "read_on", skipping)


@planted
def what_a_restored_hub_lost_is_not_given_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(kiosk.sync.round, "offer_above", lambda connection, kiosk_id, marks: None)


@planted
def only_ones_own_entries_are_given_again(patch: pytest.MonkeyPatch) -> None:
    def offer(connection: Any, kiosk_id: str, marks: Mapping[str, int]) -> None:
        offer_above(connection, kiosk_id, marks)
        forget_given_whole(connection, kiosk_id)

    patch.setattr(kiosk.sync.round, "offer_above", offer)


@planted
def what_arrives_leaves_the_rows_as_they_are(patch: pytest.MonkeyPatch) -> None:
    """As where the last writer's own view wins until somebody taps."""
    patch.setattr(db.arrivals, "_add_stale", _Nothing())


@planted
def the_last_to_arrive_gets_the_card(patch: pytest.MonkeyPatch) -> None:
    import kiosk.settling

    patch.setattr(kiosk.settling, "is_contested", lambda connection, card, customer: False)


@planted
def who_is_erased_comes_back_with_an_older_copy(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(kiosk.privacy.erasing, "read_erased", lambda path: set())


@planted
def an_erasure_that_arrives_is_an_entry_and_no_more(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(db.arrivals, "erase_rows", lambda connection, customers: 0)


@planted
def nobody_is_joined_who_was_made_twice(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(kiosk.sync.upkeep, "join_doubles", lambda ledger, cards: 0)


@planted
def everybody_gets_the_say(patch: pytest.MonkeyPatch) -> None:
    """As where leases are asked for and ignored."""
    patch.setattr(kiosk.hub.hub, "lease", lambda store, business, subject, of, now, millis: now + millis)


@planted
def what_is_newer_is_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    """The say is had, and the decision made from what was known before."""
    real = kiosk.till.redeeming.Redeeming._account
    patch.setattr(kiosk.till.redeeming.Redeeming, "_account", lambda self, who, _leave: real(self, who, None))


@planted
def a_debt_is_not_listed(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(kiosk.projecting, "debts", lambda account: {})


@planted
def nobody_sets_the_clock(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(kiosk.clock.HybridClock, "correct", lambda self, offset: None)


@planted
def what_waits_is_stamped_anew_by_the_right_clock(patch: pytest.MonkeyPatch) -> None:
    def waiting(connection: Any, kiosk_id: str, most: int) -> list[Arrival]:
        shift = kiosk.clock.millis_to_hlc(1_000)
        return [
            msgspec.structs.replace(
                arrival, entry=msgspec.structs.replace(arrival.entry, hlc=arrival.entry.hlc - shift)
            )
            for arrival in waiting_entries(connection, kiosk_id, most)
        ]

    patch.setattr(kiosk.sync.round, "waiting_entries", waiting)


class _Nothing:
    def run_many(self, connection: object, rows: object) -> None:
        """Does nothing with them."""


@pytest.fixture
def folders(tmp_path: Path) -> Callable[[int], Path]:
    def make(seed: int) -> Path:
        shutil.rmtree(tmp_path / str(seed - 1), ignore_errors=True)
        (tmp_path / str(seed)).mkdir()
        return tmp_path / str(seed)

    return make


@pytest.mark.parametrize("fault", sorted(PLANTS))
@pytest.mark.timeout(600)  # a fault that shows seldom takes many seeds
def test_a_planted_fault_is_caught(
    fault: str, folders: Callable[[int], Path], template: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    PLANTS[fault](monkeypatch)
    for seed in dict.fromkeys((FIRST_SEEDS.get(fault, 0), *range(SEEDS_MOST))):
        if play(seed, folders(seed), template):
            return
    pytest.fail(f"{SEEDS_MOST} seeds did not notice")
