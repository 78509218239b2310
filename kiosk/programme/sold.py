"""What was sold, before it is anybody's? What the lines of a purchase come to, for each rule that asks.

The same goods under the same rules are the same text, word for word: a regular's purchases, and everybody's
usual. So what a body says is kept for the last few hundred of them.
"""

from functools import lru_cache

from kiosk.programme.bodies import Places, Purchase, read_purchase

BODIES_KEPT, LETTERS_KEPT_MOST = 512, 4096
"""So many texts, none of them longer: a megabyte or two at the most."""


class Sold:
    """`paid` is what was paid for each line (a bill without lines is one), `by_money` the same where it earns
    by money, else 0; `items` as (id, quantity); `has_stamp_boosts`: some stamp may count more than once."""

    __slots__ = (
        "_cents",
        "_pieces",
        "by_money",
        "has_stamp_boosts",
        "items",
        "lines",
        "paid",
        "purchase",
        "total",
    )

    def __init__(self, purchase: Purchase) -> None:
        self.purchase = purchase
        self.lines = purchase.lines
        self.paid = tuple(
            [line.paid_cents if line.off_cents or line.paid_by else line.cents for line in self.lines]
        ) or (purchase.cents,)
        self.total = sum(self.paid)
        self.items = tuple([(line.item, line.quantity) for line in self.lines if line.item and line.quantity])
        self.by_money = _by_money(purchase, self.paid) if purchase.boosts else self.paid
        self.has_stamp_boosts = max([boost.stamps for boost in purchase.boosts], default=1) > 1
        self._pieces: dict[Places, int] = {}
        self._cents: dict[Places, int] = {None: self.total}

    def pieces(self, places: Places) -> int:
        """How many pieces are in these lines; a bill without lines is one."""
        found = self._pieces.get(places)
        if found is None:
            found = self._pieces[places] = self._count(places)
        return found

    def paid_for(self, places: Places) -> int:
        found = self._cents.get(places)
        if found is None:
            found = self._cents[places] = sum([self.paid[at] for at in places_of(places, len(self.paid))])
        return found

    def _count(self, places: Places) -> int:
        if not self.lines:
            return 1 if places is None else 0
        return sum([self.lines[place].quantity for place in places_of(places, len(self.lines))])


def _by_money(purchase: Purchase, paid: tuple[int, ...]) -> tuple[int, ...]:
    """Only there a multiplier does something and is used."""
    for rule in purchase.money:
        if rule.lines is None:
            return paid
    own = {place for rule in purchase.money for place in rule.lines or ()}
    return tuple([cents if place in own else 0 for place, cents in enumerate(paid)])


def places_of(lines: Places, count: int) -> range | tuple[int, ...]:
    """The positions a rule is about; those that a purchase does not have are none."""
    if lines is None:
        return range(count)
    return lines if not lines or max(lines) < count else tuple([p for p in lines if p < count])


def read_sold(body: str) -> Sold:
    """Raises as `read_purchase`."""
    return _kept(body) if len(body) <= LETTERS_KEPT_MOST else Sold(read_purchase(body))


@lru_cache(BODIES_KEPT)
def _kept(body: str) -> Sold:
    return Sold(read_purchase(body))


def forget_sold() -> None:
    """For who measures how long it takes to read what was never met before."""
    _kept.cache_clear()
