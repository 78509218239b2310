"""A real encrypted database in a folder of its own, and the facts to fill it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from db.engine import Engine, open_engine
from db.entry import Fact
from db.journal import Journal
from db.meta import Identity
from db.migrate import migrate
from db.rows import AccountRow, CardRow, CardStatus, ProfileRow, Projected, VisitRow

KEY = bytes(range(32))
IDENTITY = Identity(business="b1" * 16, store="51" * 16, kiosk="c1" * 16)
DAY = "2026-03-02"
MORNING_MILLIS = 1_772_440_200_000  # that day, half past eight in UTC


class Shop(msgspec.Struct, frozen=True):
    """Where one kiosk's files lie."""

    folder: Path
    key: bytes = KEY

    @property
    def database(self) -> Path:
        return self.folder / "kiosk.db"

    @property
    def head(self) -> Path:
        return self.folder / "kiosk.head"

    def make(self) -> "Shop":
        migrate(self.database, self.key)
        return self

    @contextmanager
    def open(self) -> Iterator[Journal]:
        with Journal.open(self.engine(), self.head, IDENTITY) as journal:
            yield journal

    def engine(self) -> Engine:
        return open_engine(self.database, self.key)


def make_id(n: int) -> str:
    return f"{n:032x}"


def make_fact(
    n: int,
    customer: int | None = 1,
    kind: str = "purchase",
    *,
    body: str = '{"lines":[["flat white",350,1]]}',
) -> Fact:
    """The nth thing that happened, a minute after the one before; an operation of its own."""
    return Fact(
        id=make_id(n * 16),
        kind=kind,
        customer=None if customer is None else make_id(customer),
        visit=make_id(n),
        body=body,
        hlc=(MORNING_MILLIS + n * 60_000) << 16,
        business_date=DAY,
    )


def make_account(customer: int, n: int = 1, state: bytes = b"{}") -> AccountRow:
    return AccountRow(
        customer=make_id(customer),
        state=state,
        fold_version=1,
        through_hlc=n,
        through_id=make_id(n * 16),
        entries=n,
    )


def make_visit(n: int, customer: int = 1, business_date: str = DAY) -> VisitRow:
    return VisitRow(
        visit=make_id(n),
        customer=make_id(customer),
        business_date=business_date,
        at=MORNING_MILLIS + n * 60_000,
        hour=8,
        is_first=n == 1,
        cents=350,
        stamps=1,
        points=3,
    )


def make_profile(customer: int, given_name: str, family_name: str, phone: str = "") -> ProfileRow:
    return ProfileRow(
        customer=make_id(customer),
        given_name=given_name,
        family_name=family_name,
        language="lv",
        phone=phone,
        search_key=f"{given_name} {family_name}".lower(),
        enrolled_on=DAY,
    )


def make_card(card: int, customer: int | None, status: CardStatus = CardStatus.LINKED) -> CardRow:
    return CardRow(
        card=make_id(card),
        status=status,
        customer=None if customer is None else make_id(customer),
        since=MORNING_MILLIS,
    )


def make_stamp(n: int, customer: int = 1) -> Projected:
    """What follows from one purchase."""
    return Projected(accounts=(make_account(customer, n),), visits=(make_visit(n, customer),))
