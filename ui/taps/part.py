"""How are points spent in part? As a redemption of so many."""

from ui.cashier.part_page import PartPage
from ui.taps.tapping import Tapping


class PartTaps:
    """What was keyed becomes one redemption."""

    def __init__(self, page: PartPage, tapping: Tapping) -> None:
        self._tapping = tapping
        page.part_asked.connect(self._redeem)

    def _redeem(self, reward: str, points: int) -> None:
        redeem = self._tapping.till.redeeming.redeem
        self._tapping.for_visit(
            ("redeem", reward, points), lambda tap, visit: redeem(tap, visit, reward, points)
        )
