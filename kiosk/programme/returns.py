"""What is left of a purchase after its returns? All of them together, whatever their order and slices.

A return does not take back "its share" of the points: the purchase is folded again as if only what was
kept had been bought. So a refund in thirds is the refund at once, to the cent and the point.
"""

from collections.abc import Iterable

import msgspec

from kiosk.programme.bodies import Line, Purchase
from kiosk.programme.other_bodies import Return


class Returned:
    """The sum of the returns of one entry."""

    __slots__ = ("cents", "is_whole", "quantities")

    def __init__(self) -> None:
        self.is_whole = False
        self.quantities: dict[int, int] = {}
        self.cents: dict[int, int] = {}

    def add(self, one: Return) -> None:
        self.is_whole = self.is_whole or one.is_whole
        for line in one.lines:
            self.quantities[line.line] = self.quantities.get(line.line, 0) + line.quantity
            self.cents[line.line] = self.cents.get(line.line, 0) + line.cents

    def with_one(self, one: Return) -> "Returned":
        """The sum with one more; this one stays as it is."""
        more = Returned()
        more.is_whole, more.quantities, more.cents = self.is_whole, {**self.quantities}, {**self.cents}
        more.add(one)
        return more


def returned(returns: Iterable[Return]) -> dict[str, Returned]:
    """By the entry that was returned."""
    sums: dict[str, Returned] = {}
    for one in returns:
        sums.setdefault(one.of, Returned()).add(one)
    return sums


def kept_of(purchase: Purchase, back: Returned) -> Purchase | None:
    """The purchase net of its returns; None where nothing is left. Lines keep their positions."""
    if back.is_whole:
        return None
    lines = purchase.lines or (Line(cents=purchase.cents),)
    kept = tuple(
        kept_of_line(line, back.quantities.get(place, 0), back.cents.get(place, 0))
        for place, line in enumerate(lines)
    )
    if not any(line.quantity for line in kept):
        return None
    cents = sum(line.paid_cents for line in kept)
    return msgspec.structs.replace(purchase, lines=kept if purchase.lines else (), cents=cents)


def kept_of_line(line: Line, quantity: int, cents: int) -> Line:
    """What is left of a line: its pieces' share of the price, less what was given back in money.
    More than there was counts as all; a line given back to the last cent is a line brought back."""
    if not quantity and not cents:
        return line
    pieces = max(0, line.quantity - quantity)
    whole = line.cents * pieces // line.quantity if line.quantity else line.cents
    off = line.off_cents * pieces // line.quantity if line.quantity else line.off_cents
    left = max(0, whole - off - cents) + off
    if not pieces or (cents and whole > off and left == off):
        return msgspec.structs.replace(line, quantity=0, cents=0, off_cents=0)
    return msgspec.structs.replace(line, quantity=pieces, cents=left, off_cents=off)
