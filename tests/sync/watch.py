"""What does somebody see who is at all counters at once? Whether the hub's leave was worth what it says."""

from collections.abc import Iterable, Iterator
from typing import Protocol

import msgspec

from db import reading
from db.arrivals import claimants_of, contested_cards
from db.engine import Connection
from db.entry import Fact, Kind
from kiosk.clock import hlc_to_millis
from kiosk.holders import stored_profile
from kiosk.hub.hub import LEASE_MILLIS
from kiosk.ids import operation_of
from kiosk.leave import AskFirst
from kiosk.persons import other_of, person_of
from kiosk.programme.account import decode_account
from kiosk.programme.fold import fold
from kiosk.programme.purses import debts
from kiosk.reports.debts import list_debts
from kiosk.shop import Shop
from kiosk.sync.upkeep import WRONG_CLOCK_MILLIS

CAKE_POINTS = 60


class AtCounter(Protocol):
    number: int
    shop: Shop

    def entry_ids(self) -> list[str]: ...


class Given(msgspec.Struct, frozen=True):
    """A redemption with the hub's leave, and when it truly was."""

    at: int
    kiosk: int
    subject: str
    entry: str


class Watch:
    """`broken` are laws that broke while everything went on."""

    def __init__(self, truth: list[int]) -> None:
        self.broken: list[str] = []
        self._truth = truth
        self._given: list[Given] = []

    def given(self, kiosk: AtCounter, asked: AskFirst, newer: Iterable[Fact]) -> None:
        """Within a lease nobody else gives to the same customer without knowing of it, and what the hub told
        was looked at."""
        told = list(newer)
        known = {*kiosk.entry_ids(), *(fact.id for fact in told)}
        now, subject = self._truth[0], asked.subjects[0].id
        here = person_of(kiosk.shop.ledger.connection, subject).facts
        before_it = [fact for fact in (*here, *told) if operation_of(fact.id) != asked.operation]
        if fold(before_it, subject)[0].points < CAKE_POINTS:
            self.broken.append("given although there was not enough, as the hub had told")
        for before in self._given:
            is_held = before.subject == subject and now - before.at < LEASE_MILLIS
            if is_held and before.kiosk != kiosk.number and before.entry not in known:
                self.broken.append("given at two counters, each with the hub's leave")
        self._given.append(Given(now, kiosk.number, subject, asked.operation))

    def withdrew(self, kiosk: AtCounter, customer: str, is_known: bool) -> None:
        """Who takes a consent back is believed at once."""
        if is_known and "news" in kiosk.shop.ledger.profile(customer).consents:
            self.broken.append("a withdrawal did not win")

    def forget(self) -> None:
        self._given.clear()


def broken_at(shop: Shop, truth: int, greatest_stamp: int) -> Iterator[str]:
    """After everything was healed, what does not hold at this kiosk by itself."""
    now = shop.ledger.now_millis()
    if (
        not truth - WRONG_CLOCK_MILLIS
        <= now
        <= max(truth + WRONG_CLOCK_MILLIS, hlc_to_millis(greatest_stamp))
    ):
        yield "its clock is still wrong"
    connection = shop.ledger.connection
    yield from _broken_debts(shop)
    yield from _broken_consents(connection)
    for card in contested_cards(connection):
        if _is_left_double(connection, card):
            yield "two members for one card are not one person"


def _broken_debts(shop: Shop) -> Iterator[str]:
    connection = shop.ledger.connection
    listed = [(debt.customer, debt.kind) for debt in list_debts(connection, shop.ledger.programme())]
    if len(set(listed)) != len(listed):
        yield "a debt is listed twice"
    owing = {
        (customer, what.partition("/")[0])
        for customer in reading.customers(connection)
        if (row := reading.find_account(connection, customer)) is not None
        for what in debts(decode_account(row.state))
    }
    if owing != set(listed):
        yield "a balance below zero is not listed"


def _broken_consents(connection: Connection) -> Iterator[str]:
    """Whose last word anywhere was no, said by somebody who knew of every yes, has not said yes."""
    for customer in reading.customers(connection):
        row = reading.find_profile(connection, customer)
        if row is None or "news" not in msgspec.json.decode(row.details)["consents"]:
            continue
        facts = person_of(connection, customer).facts
        withdrawn = {fact.id for fact in facts if fact.kind == Kind.CONSENT_WITHDRAWN}
        undone = {fact.reverses for fact in facts}
        given = [msgspec.json.decode(fact.body) for fact in facts if fact.kind == Kind.CONSENT_GIVEN]
        if not any(withdrawn - undone <= set(one["after"]) for one in given):
            yield "a withdrawal lost"


def _is_left_double(connection: Connection, card: str) -> bool:
    holders = []
    for customer in claimants_of(connection, card):
        profile = stored_profile(connection, customer)
        if card in dict(profile.cards) and card not in dict(profile.replaced):
            holders.append((customer, profile))
    roots = {person_of(connection, customer).root for customer, _ in holders}
    is_for_people = sum(bool(profile.fields) for _, profile in holders) > 1
    was_parted = any(
        other_of(entry)
        for customer, _ in holders
        for entry in reading.entries_of(connection, customer)
        if entry.kind == Kind.MERGE
    )
    return len(roots) > 1 and not is_for_people and not was_parted
