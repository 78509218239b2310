"""How is a complaint put right, and how is it closed when somebody asks again?"""

from functools import partial

from kiosk.care.shown import Complained
from kiosk.visit import Visit
from ui.cashier.make_right_page import MakeRightPage
from ui.taps.tapping import Tapping


class MakeRightTaps:
    """What can be done is asked when the page begins; the complaint with its treat is one tap."""

    def __init__(self, page: MakeRightPage, tapping: Tapping) -> None:
        self._page = page
        self._tapping = tapping
        page.heard.connect(self._listen)
        page.make_right_asked.connect(self._make_right)

    def _listen(self, visit: Visit) -> None:
        listen = partial(self._tapping.till.complaints.listen, visit)
        self._tapping.counter.ask(listen, self._page.show_make_right)

    def _make_right(self, told: Complained) -> None:
        make_right = self._tapping.till.complaints.make_right
        treat = told.treat
        tap = ("make right", told.cause, treat.remedy, treat.reward, told.words, told.wants_follow_up)
        self._tapping.for_visit(tap, lambda tap, visit: make_right(tap, visit, told))
