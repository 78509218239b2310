"""How do the settings make the two screens? Each is made once, when the shop opens."""

from collections.abc import Callable
from datetime import datetime

from kiosk.settings import Settings
from ui.cashier.screen import CashierScreen
from ui.cashier.setup import CashierSetup, no_picture
from ui.customer.screen import CustomerScreen
from ui.errands import make_errands
from ui.in_force import make_look
from ui.widgets.camera_view import Picture
from ui.words import Words, languages, native_name

LatestPicture = Callable[[], Picture | None]
"""What the camera sees; None where there is no camera."""


def make_cashier(
    settings: Settings,
    latest: LatestPicture | None,
    now: Callable[[], datetime],
    *,
    has_printer: bool,
    has_customers_window: bool,
) -> CashierScreen | None:
    """None: customers stand alone here. Without a window of their own they read along on this one."""
    if not settings.cashier_monitor:
        return None
    setup = CashierSetup(
        shop_name=settings.shop_name,
        counter_name=settings.counter_name,
        cashier_name=settings.cashier_name,
        currency=settings.currency,
        zone=settings.time_zone,
        now=now,
        languages=tuple((code, native_name(code)) for code in settings.languages if code in languages()),
        has_camera=latest is not None,
        has_printer=has_printer,
        faces_queue=settings.faces_queue or not has_customers_window,
        latest_picture=latest or no_picture,
    )
    look = make_look(settings)
    return CashierScreen(look, setup, Words(settings.cashier_language), make_errands(look, setup))


def make_customer(settings: Settings, latest: LatestPicture | None) -> CustomerScreen | None:
    """None: the cashier has the only screen."""
    if settings.customer_monitor == 0 and settings.cashier_monitor != 0:
        return None
    return CustomerScreen(
        make_look(settings),
        settings.shop_name,
        settings.languages[0],
        latest,
        settings.languages,
        controller=settings.data_controller,
        country=settings.country,
        is_alone=settings.cashier_monitor == 0,
    )
