"""How is one guest's story told? As the facts a till would have written, tap by tap.

Every purchase and redemption is made by the programme's own functions with the account as it stands,
so nobody redeems what they have not earned.
"""

from collections.abc import Sequence
from random import Random

import msgspec

from db.entry import Fact, Kind
from kiosk.clock import at_zone, business_date, millis_to_hlc
from kiosk.demo_shop.plan import DemoPlan, chance_id
from kiosk.ids import Id, nth
from kiosk.programme.account import Account
from kiosk.programme.bodies import to_body
from kiosk.programme.earn import make_amount_line, make_lines, make_purchase, make_redemption
from kiosk.programme.fold import extend, fold
from kiosk.refusal import Refusal

MILLIS_A_MINUTE = 60_000


class Telling:
    """One guest's facts as they grow, with the account they amount to so far."""

    def __init__(self, plan: DemoPlan, programme_id: Id, random: Random, joined_at: int) -> None:
        self.customer = chance_id(random, joined_at)
        self.account = Account()
        self.facts: list[Fact] = []
        self.personal: dict[Id, str] = {}
        self._plan = plan
        self._programme_id = programme_id
        self._random = random
        self._tap = ""
        self._at = 0
        self._visit = ""
        self._written = 0

    def begin_visit(self, at: int) -> None:
        self._visit = chance_id(self._random, at)
        self.begin_tap(at)

    def begin_tap(self, at: int, random: Random | None = None) -> None:
        """What is told next belongs to one tap, whose id comes from `random` where one is given; taps come in
        the order of their times."""
        self._tap, self._at, self._written = chance_id(random or self._random, at), at, 0

    @property
    def visit(self) -> str:
        return self._visit

    @property
    def next_id(self) -> Id:
        """Of the entry that is told next."""
        return nth(self._tap, self._written)

    def tell(
        self,
        kind: Kind,
        *,
        body: str = "{}",
        personal: dict[str, object] | None = None,
        reverses: Id | None = None,
    ) -> None:
        earns = kind in (Kind.PURCHASE, Kind.REDEMPTION)
        fact = Fact(
            id=nth(self._tap, self._written),
            kind=kind,
            customer=self.customer,
            visit=self._visit,
            body=body,
            reverses=reverses,
            programme=self._programme_id if earns else None,
            hlc=millis_to_hlc(self._at) + self._written,
            business_date=business_date(self._at, self._plan.zone, self._plan.day_ends_hour).isoformat(),
        )
        self._written += 1
        self.facts.append(fact)
        if personal is not None:
            self.personal[fact.id] = msgspec.json.encode(personal).decode()
        self.account = extend(self.account, fact) or fold(self.facts)[0]

    def buy(self, items: Sequence[tuple[str, int]]) -> None:
        """A purchase in the current tap; nothing is written where it would earn a stamp too soon."""
        lines = make_lines(self._plan.programme, items)
        if isinstance(lines, Refusal):
            raise TypeError(f"the demo menu has no {items}")
        purchase = make_purchase(self._plan.programme, lines)
        gap = self._plan.programme.stamp_gap_minutes * MILLIS_A_MINUTE
        if not purchase.stamps or self._at - self.account.last_stamp_at >= gap:
            self.tell(Kind.PURCHASE, body=to_body(purchase))

    def pay(self, cents: int) -> None:
        """A bill keyed as one amount."""
        lines = make_amount_line(cents)
        if not isinstance(lines, Refusal):
            self.tell(Kind.PURCHASE, body=to_body(make_purchase(self._plan.programme, lines)))

    def redeem(self, reward: str) -> bool:
        """Whether the account had enough for it."""
        redemption = make_redemption(self._plan.programme, self.account, reward)
        if isinstance(redemption, Refusal):
            return False
        self.tell(Kind.REDEMPTION, body=to_body(redemption))
        return True

    def undo_tap(self, at: int) -> None:
        """Takes the current tap back, in a tap of its own."""
        written = self.facts[-self._written :]
        self.begin_tap(at)
        for fact in reversed(written):
            self.tell(Kind.UNDO, reverses=fact.id)

    def local_hour(self) -> int:
        return at_zone(self._at, self._plan.zone).hour
