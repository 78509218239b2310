"""How long after a language is chosen does everything speak it? Beside one whole repaint of the same side."""

from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.clock import system_clock
from kiosk.home import Home
from kiosk.office.office import Office
from kiosk.reports.papers import Papers
from kiosk.shop import Shop, open_shop
from tests.benchmarks.measured_day import card_texts
from tests.benchmarks.support import rest
from tests.ui.counter_page import opened
from tests.ui.managers_hands import ManagersHands
from tests.waiting import wait_until
from ui.app import make_application
from ui.manager.page_name import PageName
from ui.settings_desk import SettingsDesk
from ui.stage import Stage
from ui.words import native_name

REPAINTS = 20


def measure_languages(folder: str, times: int) -> dict[str, tuple[float, float]]:
    """Median milliseconds of a switch and of a repaint, for each side."""
    shop = open_shop(Home(Path(folder, "shop")))
    application = make_application(shop.settings)
    papers = Papers(shop.engine, shop.settings, system_clock)
    office = Office(shop.engine, shop.home, shop.settings, system_clock)
    with opened(shop, system_clock, papers=papers, office=office) as stage:
        stage.counter.scan(card_texts(shop)[0])
        rest(application, stage)
        assert stage.customer is not None
        own, at_the_till = stage.customer.language, shop.settings.cashier_language
        measured = {
            "the customer's side": _on_the_customers_side(stage, _others(shop, own, times)),
            "the cashier's side and the manager's pages": _in_the_settings(
                stage, _others(shop, at_the_till, times)
            ),
        }
    shop.close()
    return measured


def _others(shop: Shop, first: str, times: int) -> list[str]:
    """One after another, each another than before."""
    spoken = shop.settings.languages
    after = spoken.index(first) + 1
    return list(islice(cycle(spoken), after, after + times))


def _on_the_customers_side(stage: Stage, languages: list[str]) -> tuple[float, float]:
    screen = stage.customer
    assert screen is not None
    buttons = {button.accessibleName(): button for button in screen.findChildren(QAbstractButton)}

    def choose(language: str) -> None:
        QTest.mouseClick(buttons[native_name(language)], Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert screen.language == language
        screen.repaint()

    return _median_of(choose, languages), _repaint(screen)


def _in_the_settings(stage: Stage, languages: list[str]) -> tuple[float, float]:
    hands = ManagersHands(stage)
    hands.open()
    assert stage.manager is not None
    stage.manager.turn_to(PageName.SETTINGS)
    window = stage.windows[0]
    assert window is not None

    def choose(language: str) -> None:
        old, desk = hands.frame, hands.stage.manager and hands.stage.manager.desks[PageName.SETTINGS]
        assert isinstance(desk, SettingsDesk)
        desk.change({"cashier_language": language})
        assert wait_until(lambda: window.page not in (old, stage.cashier))
        QApplication.processEvents()
        window.repaint()

    return _median_of(choose, languages), _repaint(window)


def _median_of(deed: Callable[[str], None], languages: list[str]) -> float:
    took = []
    for language in languages:
        began = perf_counter()
        deed(language)
        took.append((perf_counter() - began) * 1000)
    return median(took)


def _repaint(screen: QWidget) -> float:
    took = []
    for _ in range(REPAINTS):
        began = perf_counter()
        screen.repaint()
        took.append((perf_counter() - began) * 1000)
    return median(took)
