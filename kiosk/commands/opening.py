"""`kiosk`: open the shop and its screens."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

import msgspec

from kiosk.commands.calm import say
from kiosk.commands.homes import home_of
from kiosk.home import Home, default_home
from kiosk.office.office import Office
from kiosk.shop import Shop, lock, open_shop

log = logging.getLogger(__name__)

LOG_BYTES_MOST = 1_000_000


def open_windows(
    folder: Path | None, *, demo: bool, camera: str, windowed: bool, self_service: bool = False
) -> int:
    """Serves until the windows are closed; returns the exit code."""
    home = Home(default_home().folder / "demo") if demo and folder is None else home_of(folder)
    with lock(home):
        write_log_to(home)
        shop = _open_demo(home) if demo else open_shop(home)
        try:
            return _serve(shop, camera, is_windowed=windowed, is_alone=self_service)
        finally:
            shop.close()


def _serve(shop: Shop, camera: str, *, is_windowed: bool, is_alone: bool) -> int:
    from kiosk.doubt import doubt_at_start
    from kiosk.proving import Proving
    from kiosk.reports.papers import Papers
    from kiosk.slips.printing import Printing
    from kiosk.syncing import Syncing
    from ui.app import run

    if not shop.start_report.is_calm:
        say(shop.start_report.sentence)
    settings = msgspec.structs.replace(shop.settings, camera=camera) if camera else shop.settings
    if is_alone:  # the customers' screen has the main monitor to itself
        settings = msgspec.structs.replace(settings, cashier_monitor=0, customer_monitor=1)
    papers = Papers(shop.engine, settings)
    office = Office(shop.engine, shop.home, settings)
    code = run(
        shop.till,
        settings,
        papers,
        doubt=doubt_at_start(shop.start_report),
        proving=Proving(shop.home),
        syncing=Syncing(shop.ledger),
        printing=Printing(settings, shop.home.slips) if settings.printer else None,
        office=office,
        is_windowed=is_windowed,
    )
    _copy_aside(office)
    return code


def _copy_aside(office: Office) -> None:
    """The day's copy, where the settings name a folder for it; the till is closed by now."""
    from db.problems import StorageProblem

    if office.settings.backup_folder:
        try:
            office.back_up_to(Path(office.settings.backup_folder))
        except (StorageProblem, OSError) as error:
            log.warning("no copy was made at closing: %s", error)
            say(f"No copy was made in {office.settings.backup_folder}. What was saved is safe here.")


def _open_demo(home: Home) -> Shop:
    """The demo shop's year is made at the first opening, in the terminal's sight."""
    from rich.console import Console
    from rich.progress import Progress

    from kiosk.demo_shop.demo_home import open_demo_shop

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("A year of the demo shop", total=1.0)
        return open_demo_shop(home, progress=lambda part: bar.update(task, completed=part)).shop


def write_log_to(home: Home) -> None:
    """One megabyte and its predecessor at most; no name of a customer is ever logged."""
    handler = RotatingFileHandler(home.log, maxBytes=LOG_BYTES_MOST, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
