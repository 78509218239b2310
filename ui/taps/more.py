"""What does each part of the page "More" do? The till's verbs beyond purchases and rewards."""

from functools import partial

from ui.cashier.more_page import MorePage
from ui.taps.tapping import Tapping


class MoreTaps:
    """Asks what there is when the page is opened."""

    def __init__(self, page: MorePage, tapping: Tapping) -> None:
        self._page = page
        self._tapping = tapping
        page.more_asked.connect(self._show)
        page.act_asked.connect(self._do_act)
        page.vip_asked.connect(self._join_vip)
        page.by_hand_asked.connect(self._adjust)

    def _show(self) -> None:
        visit = self._tapping.counter.visit
        if visit is not None:
            self._tapping.counter.ask(partial(self._tapping.till.more.of, visit), self._page.show_more)

    def _do_act(self, act: str) -> None:
        do_act = self._tapping.till.more.do_act
        self._tapping.for_visit(("act", act), lambda tap, visit: do_act(tap, visit, act))

    def _join_vip(self, way: str) -> None:
        join = self._tapping.till.more.join_vip
        self._tapping.for_visit(("vip", way), lambda tap, visit: join(tap, visit, way))

    def _adjust(self, points: int, reason: str) -> None:
        adjust = self._tapping.till.more.adjust
        self._tapping.for_visit(
            ("by hand", points, reason), lambda tap, visit: adjust(tap, visit, points, reason)
        )
