"""What does the cashier's screen know of its shop? Its names, money, time, languages, and who can look on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from ui.widgets.camera_view import Picture


def no_picture() -> Picture | None:
    return None


@dataclass(frozen=True, kw_only=True)
class CashierSetup:
    """`now` is the shop's local time, for the clock. `languages`: (code, the language's own name) that a
    new customer can choose from, the shop's first. `faces_queue`: people waiting can read this monitor."""

    shop_name: str
    counter_name: str
    cashier_name: str
    currency: str
    zone: ZoneInfo
    now: Callable[[], datetime]
    languages: tuple[tuple[str, str], ...]
    latest_picture: Callable[[], Picture | None] = no_picture
    has_camera: bool = True
    faces_queue: bool = False
    has_printer: bool = False
    shop_icon: str = "coffee"
