"""`kiosk`: open the shop and its screens; the first time, ask what shop it is."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec

from kiosk.commands.calm import say
from kiosk.commands.homes import home_of
from kiosk.first_run.draft import find_draft
from kiosk.first_run.setting_up import is_first_run, set_up
from kiosk.home import Home, default_home
from kiosk.office.office import Office
from kiosk.practice import forget_practice
from kiosk.pretence import Pretence
from kiosk.settings import read_settings
from kiosk.settings_file import change_settings
from kiosk.shop import Shop, lock, open_shop

if TYPE_CHECKING:
    from ui.between import Between
    from ui.wanted import Wanted

log = logging.getLogger(__name__)

LOG_BYTES_MOST = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Manner:
    """How the windows are opened, whichever shop it is."""

    camera: str = ""
    is_windowed: bool = False
    is_alone: bool = False
    between: "Between"
    """What is to be seen until a window is."""


def open_windows(
    folder: Path | None, *, demo: bool, camera: str, windowed: bool, self_service: bool = False
) -> int:
    """Serves until the windows are closed; returns the exit code."""
    from ui.between import Between

    manner = Manner(camera=camera, is_windowed=windowed, is_alone=self_service, between=Between())
    home = Home(default_home().folder / "demo") if demo and folder is None else home_of(folder)
    with lock(home):
        write_log_to(home)
        forget_practice(home)
        if demo:
            _serve_and_practise(home, _open_demo(home), manner)
            return 0
        shop = _begin(home, manner) if is_first_run(home) else open_behind_curtain(home, manner)
        if shop is not None:
            _serve_and_practise(home, shop, manner)
        return 0


def _begin(home: Home, manner: Manner) -> Shop | None:
    """A new shop, from what is answered at its first run; None where somebody left it for later."""
    from kiosk.first_run.joining import join_others
    from ui.app import run_first_run

    while True:
        end = run_first_run(
            home,
            partial(find_draft, home.first_run),
            partial(set_up, home),
            partial(join_others, home),
            camera=manner.camera,
            is_windowed=manner.is_windowed,
            between=manner.between,
        )
        if not end.wants_demo:
            return cast("Shop | None", end.made)
        if not _look_at_demo(home, manner):
            return None


def _look_at_demo(home: Home, manner: Manner) -> bool:
    """Beside the shop that is to be; whether somebody wants to go on with their own."""
    from ui.app import wait_for
    from ui.curtain import Awaited
    from ui.wanted import Wanted

    draft, demo = find_draft(home.first_run), Home(home.folder / "demo")
    with lock(demo):
        if draft is not None:
            change_settings(demo.settings, {"cashier_language": draft.language})
        settings = read_settings(demo.settings)
        make = partial(_make_demo, demo)
        shop = wait_for(settings, Awaited.DEMO, make, is_windowed=manner.is_windowed, between=manner.between)
        return _serve_and_close(shop, manner, Pretence.DEMO) is Wanted.OWN_SHOP


def _serve_and_practise(home: Home, shop: Shop, manner: Manner) -> None:
    """The shop until it is closed; and what is practised meanwhile in a copy of it."""
    from ui.wanted import Wanted

    wanted = _serve_and_close(shop, manner)
    while wanted is Wanted.PRACTICE:
        try:
            wanted = _serve_and_close(open_behind_curtain(home.practice, manner), manner, Pretence.PRACTICE)
        finally:
            forget_practice(home)
        if wanted is Wanted.OWN_SHOP:
            shop = open_behind_curtain(home, manner)
            wanted = _serve_and_close(shop, manner)
    _copy_aside(shop)


def open_behind_curtain(home: Home, manner: Manner) -> Shop:
    """Behind a curtain only where a newer program has to work out the balances anew."""

    def work_out(job: Callable[[Callable[[float], None]], None]) -> None:
        from ui.app import wait_for
        from ui.curtain import Awaited

        settings = read_settings(home.settings)
        wait_for(settings, Awaited.ROWS, job, is_windowed=manner.is_windowed, between=manner.between)

    return open_shop(home, rebuilding=work_out)


def _serve_and_close(shop: Shop, manner: Manner, pretence: Pretence | None = None) -> "Wanted":
    try:
        return _serve(shop, manner, pretence)
    finally:
        shop.close()


def _serve(shop: Shop, manner: Manner, pretence: Pretence | None) -> "Wanted":
    from kiosk.doubt import doubt_at_start
    from kiosk.proving import Proving
    from kiosk.reports.papers import Papers
    from kiosk.slips.printing import Printing
    from kiosk.syncing import Syncing
    from ui.app import run

    if not shop.start_report.is_calm:
        say(shop.start_report.sentence)
    settings = shop.settings
    if manner.camera:
        settings = msgspec.structs.replace(settings, camera=manner.camera)
    if manner.is_alone:  # the customers' screen has the main monitor to itself
        settings = msgspec.structs.replace(settings, cashier_monitor=0, customer_monitor=1)
    is_real = pretence is None
    return run(
        shop.till,
        settings,
        Papers(shop.engine, settings),
        doubt=doubt_at_start(shop.start_report) if is_real else None,
        proving=Proving(shop.home),
        syncing=Syncing(shop.ledger) if is_real else None,
        printing=Printing(settings, shop.home.slips) if settings.printer else None,
        office=Office(shop.engine, shop.home, settings),
        is_windowed=manner.is_windowed,
        pretence=pretence,
        between=manner.between,
    )


def _copy_aside(shop: Shop) -> None:
    """The day's copy, where the settings name a folder for it; the till is closed by now."""
    from db.problems import StorageProblem

    settings = read_settings(shop.home.settings)
    if settings.backup_folder:
        try:
            Office(shop.engine, shop.home, settings).back_up_to(Path(settings.backup_folder))
        except (StorageProblem, OSError) as error:
            log.warning("no copy was made at closing: %s", error)
            say(f"No copy was made in {settings.backup_folder}. What was saved is safe here.")


def _open_demo(home: Home) -> Shop:
    """The demo shop's year is made at the first opening, in the terminal's sight."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("A year of the demo shop", total=1.0)
        return _make_demo(home, lambda part: bar.update(task, completed=part))


def _make_demo(home: Home, progress: Callable[[float], None]) -> Shop:
    from kiosk.demo_shop.demo_home import open_demo_shop

    return open_demo_shop(home, progress=progress).shop


def write_log_to(home: Home) -> None:
    """One megabyte and its predecessor at most; no name of a customer is ever logged."""
    handler = RotatingFileHandler(home.log, maxBytes=LOG_BYTES_MOST, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
