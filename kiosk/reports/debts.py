"""What was given and not earned? Debts: for the manager to look at, never for the customer to pay.

They come about where two kiosks could not hear each other: a reward given on both, a ticket used on both, the
thirteenth of twelve places. All of it stood; here it is listed, with what it cost the shop.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec

from db import reading
from db.engine import Connection
from db.entry import Entry
from kiosk.clock import hlc_to_millis
from kiosk.names import Names
from kiosk.persons import short_name_of
from kiosk.programme.account import FOLD_VERSION, Account, decode_account
from kiosk.programme.document import Programme
from kiosk.programme.earn import find_reward
from kiosk.programme.purses import debts
from kiosk.stock import stock_of


class DebtKind(StrEnum):
    CARD = "card"
    """A full stamp card's reward, given more than once."""
    VOUCHER = "voucher"
    """A gift's voucher, redeemed more than once."""
    POINTS = "points"
    """Points spent that were not there; `count` of them."""
    TICKET = "ticket"
    """A guest ticket used more than once."""
    TICKETS = "tickets"
    """Guest tickets given away beyond the visits there were."""
    STOCK = "stock"
    """More of a limited reward than there was."""


class Debt(msgspec.Struct, frozen=True, kw_only=True):
    """`names` say what was given too often, `count` times; `short_name` to whom (empty for a nameless card).
    `cents` is what it cost, where that is known. `at` (ms since 1970 UTC): when it is known to have been."""

    kind: DebtKind
    count: int
    names: Names = msgspec.field(default_factory=dict)
    customer: str = ""
    short_name: str = ""
    cents: int = 0
    at: int = 0


def list_debts(connection: Connection, programme: Programme) -> tuple[Debt, ...]:
    """All that stand, those of customers first, the newest of a kind first."""
    of_customers = sorted(_of_customers(connection, programme), key=lambda debt: -debt.at)
    return (*of_customers, *_of_stock(connection, programme))


def _of_customers(connection: Connection, programme: Programme) -> Iterator[Debt]:
    for row in reading.accounts_in_debt(connection):
        if row.fold_version != FOLD_VERSION:
            continue  # folded again when they are met
        account = decode_account(row.state)
        name = short_name_of(connection, row.customer)
        for what, count in debts(account).items():
            yield _of_account(programme, account, what, count, row.customer, name)


def _of_account(
    programme: Programme, account: Account, what: str, count: int, customer: str, name: str
) -> Debt:
    kind, _, which = what.partition("/")
    reward_id = ""
    if kind == DebtKind.CARD:
        reward_id = next((card.reward for card in programme.stamp_cards if card.id == which), "")
    elif kind == DebtKind.VOUCHER:
        reward_id = account.purses[which].reward
    reward = find_reward(programme, reward_id)
    names: Names = reward.names if reward else {"en": reward_id} if reward_id else {}
    if kind in (DebtKind.TICKET, DebtKind.TICKETS) and programme.guest_tickets is not None:
        names = programme.guest_tickets.names
        cents = programme.guest_tickets.cost_cents * count
    else:
        cents = reward.cost_cents * count if reward else 0
    return Debt(
        kind=DebtKind(kind),
        count=count,
        names=names,
        customer=customer,
        short_name=name,
        cents=cents,
        at=account.last_at,
    )


def _of_stock(connection: Connection, programme: Programme) -> Iterator[Debt]:
    """One for each entry that gave what was not there any more."""
    for reward in programme.rewards:
        if reward.stock is None:
            continue
        for entry in _entries(connection, stock_of(connection, reward).over):
            yield Debt(
                kind=DebtKind.STOCK,
                count=1,
                names=reward.names,
                customer=entry.customer or "",
                short_name=short_name_of(connection, entry.customer or ""),
                cents=reward.cost_cents,
                at=hlc_to_millis(entry.hlc),
            )


def _entries(connection: Connection, ids: Iterable[str]) -> Iterator[Entry]:
    for entry in (reading.find_entry(connection, entry_id) for entry_id in ids):
        if entry is not None:
            yield entry
