"""Where does this shop differ from the next one? In `settings.toml`, read once at start.

A missing file means the defaults; a mistake is told with its line or its name and what is expected.
"""

import tomllib
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from kiosk.programme.cash import cash_step

LANGUAGES = ("en", "et", "hu", "lv", "lt", "ru")
SHOP_LETTERS_MOST = 80


class SettingsMistake(Exception):
    """The settings file cannot be used; the message says where and what is expected."""


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`camera` is a webcam's number, a film's path or a stream's address; empty for none.
    `languages` are the shop's, the state language first. `clear_seconds_*`: how long a customer
    stays on each screen. `points_after_cash_rounding`: points count the bill rounded to what can be paid
    in cash, by `cash_rounding` of the currency's cents (0: as the country does). `faces_queue`: the
    cashier's monitor can be read by the people waiting, as a single monitor always can.
    `cashier_monitor`, `customer_monitor`: 1 is the main monitor, 0 leaves that screen out (a cashier's
    0 makes a self-service kiosk); a monitor that is not plugged in is no mistake.
    `auto_stamp`: a card that is scanned at the cashier's side is stamped by itself, with undo.
    `controller` is who keeps the customers' data, by its legal name (empty: the shop's). `printer` is the
    slips' (see `kiosk.slips.printer`; empty for none), `paper_mm` its paper, 80 or 58."""

    shop_name: str = "Kohvik Päike"
    counter_name: str = "Counter 1"
    logo: str = ""
    country: str = "EE"
    zone: str = "Europe/Tallinn"
    currency: str = "EUR"
    languages: tuple[str, ...] = ("et", "en", "ru", "lv", "lt", "hu")
    cashier_language: str = "en"
    cashier_name: str = ""
    day_ends_hour: int = 0
    points_after_cash_rounding: bool = False
    cash_rounding: int = 0
    camera: str = "0"
    camera_on_customer_side: bool = False
    theme: str = "light"
    text_size: str = "normal"
    brand_colour: str = "#0B6B58"
    sounds: bool = True
    motion: bool = True
    faces_queue: bool = False
    auto_stamp: bool = False
    cashier_monitor: int = 1
    customer_monitor: int = 2
    clear_seconds_cashier: int = 40
    clear_seconds_customer: int = 20
    controller: str = ""
    printer: str = ""
    paper_mm: int = 80
    backup_folder: str = ""
    """Where a copy goes when the kiosk is closed; empty for none."""

    @property
    def time_zone(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    @property
    def data_controller(self) -> str:
        return self.controller or self.shop_name

    @property
    def points_step(self) -> int:
        """What bills are rounded to before points count them, in the currency's cents; 1: nothing."""
        if not self.points_after_cash_rounding:
            return 1
        return self.cash_rounding or cash_step(self.country)


def read_settings(path: Path) -> Settings:
    """Reads and checks the file. Raises SettingsMistake with a sentence for the person who wrote it."""
    if not path.exists():
        return Settings()
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsMistake(f"{path.name} is not valid TOML: {error}.") from error
    except OSError as error:
        raise SettingsMistake(f"{path.name} cannot be read: {error.strerror}.") from error
    try:
        settings = msgspec.convert(table, Settings)
    except msgspec.ValidationError as error:
        raise SettingsMistake(f"{path.name}: {error}.") from error
    check_settings(settings, path.name)
    return settings


def check_settings(settings: Settings, where: str = "settings.toml") -> None:
    """Raises SettingsMistake for the first value that cannot be."""
    for name, is_right, expected in _rules(settings):
        if not is_right:
            raise SettingsMistake(f"{where}: {name} = {getattr(settings, name)!r}; expected {expected}.")


def _rules(settings: Settings) -> list[tuple[str, bool, str]]:
    known = ", ".join(LANGUAGES)
    return [
        ("shop_name", 0 < len(settings.shop_name) <= SHOP_LETTERS_MOST, f"1 to {SHOP_LETTERS_MOST} letters"),
        ("zone", is_zone(settings.zone), "a time zone such as Europe/Riga"),
        ("languages", _are_languages(settings.languages), f"some of {known}, each once"),
        ("cashier_language", settings.cashier_language in LANGUAGES, f"one of {known}"),
        ("day_ends_hour", 0 <= settings.day_ends_hour <= 12, "an hour from 0 to 12"),
        ("cash_rounding", 0 <= settings.cash_rounding <= 100, "0 to 100 of the currency's smallest unit"),
        ("controller", len(settings.controller) <= 120, "at most 120 letters"),
        ("printer", _is_printer(settings.printer), "tcp://192.168.1.50:9100, a device or a file"),
        ("paper_mm", settings.paper_mm in (58, 80), "58 or 80"),
        ("theme", settings.theme in ("light", "dark", "contrast"), "light, dark or contrast"),
        ("text_size", settings.text_size in ("normal", "large", "largest"), "normal, large or largest"),
        ("currency", len(settings.currency) == 3 and settings.currency.isupper(), "a code such as EUR"),
        ("brand_colour", _is_colour(settings.brand_colour), "a colour such as #0B6B58"),
        ("cashier_monitor", 0 <= settings.cashier_monitor <= 8, "a number from 0 to 8"),
        ("customer_monitor", _is_customer_monitor(settings), "another monitor than the cashier's, 0 to 8"),
        ("clear_seconds_cashier", 5 <= settings.clear_seconds_cashier <= 600, "5 to 600"),
        ("clear_seconds_customer", 5 <= settings.clear_seconds_customer <= 120, "5 to 120"),
    ]


def _is_customer_monitor(settings: Settings) -> bool:
    """Another than the cashier's; which also says that they are not both left out."""
    return 0 <= settings.customer_monitor <= 8 and settings.customer_monitor != settings.cashier_monitor


def is_zone(name: str) -> bool:
    """Whether it is a time zone's name, such as Europe/Riga."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _are_languages(codes: tuple[str, ...]) -> bool:
    return bool(codes) and len(set(codes)) == len(codes) and set(codes) <= set(LANGUAGES)


def _is_printer(place: str) -> bool:
    parts = urlsplit(place)
    try:
        has_port = parts.port is None or 0 < parts.port < 65536
    except ValueError:
        return False
    return not place.startswith("tcp:") or bool(parts.hostname and has_port and parts.path in ("", "/"))


def _is_colour(text: str) -> bool:
    return len(text) == 7 and text[0] == "#" and all(digit in "0123456789abcdefABCDEF" for digit in text[1:])
