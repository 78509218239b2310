"""What do the rules do at the demo's counter? A regular reaches a tier, spends part of her points, and brings
something back: each with a picture, and a picture of its "why".
"""

from collections.abc import Callable

from PySide6.QtCore import Qt

from ui.demo_day import DemoDay, Step

BILL_CENTS = 1240


class RulesStory:
    """Played without a card: the regular's number is typed. `then` is called when all is done."""

    def __init__(self, day: DemoDay, number: str, then: Callable[[], None]) -> None:
        self._day = day
        self._number = number
        self._then = then

    def begin(self) -> None:
        day = self._day
        day.expect(
            self._key_bill,
            day.picture("23-tier-reached", then=self._ask_tier),
            day.picture("26-part-redeemed", then=self._open_history),
            day.picture("29-returned", then=self._ask_points),
        )
        day.type(self._number, day.enter())()

    def _key_bill(self) -> None:
        """A bill that brings her to the next tier: cake for the whole office, if need be."""
        visit = self._day.stage.counter.visit
        missing = visit.tier.missing if visit is not None and visit.tier is not None else 0
        cents = str(max(BILL_CENTS, missing))
        self._press(Qt.Key.Key_F3)
        self._day.type(cents, lambda: self._press(Qt.Key.Key_Return))()

    def _ask_tier(self) -> None:
        visit = self._day.stage.counter.visit
        names = visit.tier.names if visit is not None and visit.tier is not None else {}
        self._day.click(names["en"])()
        self._soon(self._spend_points, picture="24-why-tier")

    def _spend_points(self) -> None:
        self._press(Qt.Key.Key_Escape)
        self._day.click("Spend points: Money off the bill")()
        self._press(Qt.Key.Key_Plus)
        self._soon(lambda: self._press(Qt.Key.Key_F1), picture="25-part")

    def _open_history(self) -> None:
        self._press(Qt.Key.Key_F5)
        self._soon(self._begin_return, picture="27-history")

    def _begin_return(self) -> None:
        """The bill stands below the redemption that came after it; a part of it comes back."""
        self._press(Qt.Key.Key_Down)
        self._day.click("Return all or some")()
        self._day.type(str(BILL_CENTS // 2), lambda: self._soon(self._return, picture="28-return"))()

    def _return(self) -> None:
        self._press(Qt.Key.Key_F1)

    def _ask_points(self) -> None:
        self._day.click("Why these numbers?")()
        self._soon(self._leave, picture="30-why-points")

    def _leave(self) -> None:
        self._press(Qt.Key.Key_Escape)
        self._press(Qt.Key.Key_Escape)
        self._then()

    # What hands can do

    def _press(self, key: Qt.Key) -> None:
        self._day.press(key)()

    def _soon(self, then: Step, *, picture: str) -> None:
        self._day.picture(picture, with_customer=False, then=then)()
