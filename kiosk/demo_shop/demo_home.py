"""How is the demo shop opened? As any other; where its folder is empty its year is made first.

The moment its history ends is kept in its database, so that a making which was interrupted goes on with
the very same plan.
"""

from collections.abc import Callable

from db.meta import find_meta, set_meta
from kiosk.clock import Clock, system_clock
from kiosk.demo_shop.cast import DemoCast
from kiosk.demo_shop.making import make_demo_shop
from kiosk.demo_shop.plan import DemoPlan
from kiosk.demo_shop.rules import with_gifts
from kiosk.demo_shop.status_rules import with_status
from kiosk.home import Home
from kiosk.programme.toml import read_programme
from kiosk.shop import CAFE_PROGRAMME, Shop, open_shop

ENDS_AT = "demo_ends_at"
IS_MADE = "demo_is_made"


class DemoShop:
    """The open demo shop; `cast` is None where it had been made before."""

    def __init__(self, shop: Shop, cast: DemoCast | None) -> None:
        self.shop = shop
        self.cast = cast


def open_demo_shop(
    home: Home,
    clock: Clock = system_clock,
    *,
    seed: int = 1,
    customers: int = 2000,
    progress: Callable[[float], None] = lambda _part: None,
) -> DemoShop:
    """The caller holds the home's lock. `progress` is told from 0 to 1 while the year is made.

    Raises as `open_shop`.
    """
    shop = open_shop(home, clock, begin=lambda _shop: None)
    try:
        connection = shop.ledger.connection
        if find_meta(connection, IS_MADE) is not None:
            return DemoShop(shop, None)
        ends_at = find_meta(connection, ENDS_AT)
        if ends_at is None:
            ends_at = str(clock()).encode()
            set_meta(connection, ENDS_AT, ends_at)
        cast = make_demo_shop(shop.journal, _plan(shop, int(ends_at), seed, customers), progress)
        set_meta(connection, IS_MADE, b"1")
        return DemoShop(shop, cast)
    except BaseException:
        shop.close()
        raise


def _plan(shop: Shop, ends_at: int, seed: int, customers: int) -> DemoPlan:
    settings = shop.settings
    return DemoPlan(
        now=ends_at,
        programme=with_status(with_gifts(read_programme(CAFE_PROGRAMME.read_text(encoding="utf-8")))),
        zone=settings.time_zone,
        seed=seed,
        day_ends_hour=settings.day_ends_hour,
        customers=customers,
        languages=settings.languages,
        staff_language=settings.cashier_language,
    )
