"""While one shop closes and another opens no desktop shows: the old windows stay, with a calm word."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.meta import set_meta
from kiosk.commands.opening import Manner, open_behind_curtain
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.projecting import PROJECTED_BY
from kiosk.shop import Shop, open_shop
from kiosk.visit import Visit
from tests.fakes import SetClock
from tests.makers import make_programme
from tests.ui.counter_page import MARTA, opened
from tests.waiting import wait_until
from ui.between import Between
from ui.wanted import Wanted
from ui.window import Window


def windows() -> list[Window]:
    tops = QApplication.topLevelWidgets()
    return [one for one in tops if isinstance(one, Window) and one.isVisible()]


def says(window: Window, text: str) -> bool:
    shown = [one for one in window.findChildren(QWidget) if one.isVisibleTo(window)]
    return any(text in one.accessibleName() for one in shown)


def test_the_old_windows_stay_until_the_next_ones_are_painted(
    qtbot: QtBot, shop: Shop, clock: SetClock
) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    before, between = len(QApplication.allWidgets()), Between()
    with opened(shop, clock, between=between) as first:
        old = windows()
        first.close_for(Wanted.PRACTICE)
        assert windows() == old
        assert len(old) == 2
        assert all(says(window, "The practice copy is being opened.") for window in old)
        with opened(shop, clock, between=between) as second:
            assert set(windows()) > set(old)
            assert wait_until(lambda: set(windows()) == set(second.windows))
            second.close_for(Wanted.NOTHING)
            assert windows() == []
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(QApplication.allWidgets()) == before


def test_a_newer_program_works_out_the_balances_behind_a_curtain(
    qtbot: QtBot, home: Home, clock: SetClock
) -> None:
    shop, between = open_shop(home, clock, programme=make_programme()), Between()
    assert isinstance(shop.till.members.enrol(new_id(), MARTA), Visit)
    set_meta(shop.ledger.connection, PROJECTED_BY, b"0.1")
    shop.close()
    open_behind_curtain(home, Manner(is_windowed=True, between=between)).close()
    (curtain,) = windows()
    assert says(curtain, "all balances are worked out anew")
    between.let_go()
    open_behind_curtain(home, Manner(is_windowed=True, between=between)).close()
    assert windows() == []  # the second time there is nothing to do
