"""`kiosk programme export | import | try`: the shop's rules as a file, and what others would have cost."""

import os
import sys
from datetime import date, datetime, time
from pathlib import Path

import msgspec

from db.engine import open_engine
from db.key import get_key
from kiosk.clock import business_date, system_clock
from kiosk.commands.calm import Misused
from kiosk.commands.homes import home_of
from kiosk.commands.verify import BACKGROUND_NICENESS
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.office.rules import recent_histories
from kiosk.office.trying import Result, Step
from kiosk.programme.document import Programme
from kiosk.programme.mistake import Mistake, MistakeKind
from kiosk.programme.simulate import Progress, Simulation, simulate
from kiosk.programme.toml import ProgrammeMistake, read_programme, write_programme
from kiosk.published import choose_programme, published_programmes
from kiosk.reports.papers import write_whole
from kiosk.settings import Settings, read_settings
from kiosk.shop import lock, open_shop
from kiosk.words import Words


def export_programme(folder: Path | None, file: Path) -> None:
    """The rules that hold now, as TOML; also while the kiosk is open."""
    home = home_of(folder)
    with open_engine(home.database, get_key(home.folder), read_only=True).connect() as connection:
        _, programme = choose_programme(published_programmes(connection), system_clock())
    write_whole(file, write_programme(programme).encode())
    print(file)


def import_programme(folder: Path | None, file: Path, starts: str) -> None:
    """Publishes the rules of a file, from the beginning of a day on or at once."""
    home = home_of(folder)
    settings = read_settings(home.settings)
    programme = read_programme_file(file, settings)
    starts_at = _start_of(starts, settings) if starts else 0
    with lock(home):
        shop = open_shop(home)
        try:
            shop.publish(new_id(), programme, starts_at)
        finally:
            shop.close()
    print(f"{file}: published" + (f", from {starts} on" if starts else ""))


def try_programme(folder: Path | None, file: Path, now: int, *, is_for_program: bool) -> None:
    """The last ninety days replayed under the rules that hold and those of a file ("-": standard input). For
    a program each step and the result are printed as lines of JSON. `now` in ms since 1970 UTC, 0: now."""
    home = home_of(folder)
    settings = read_settings(home.settings)
    programme = read_programme_file(file, settings)
    if is_for_program:
        if hasattr(os, "nice"):
            os.nice(BACKGROUND_NICENESS)  # asked by an open kiosk: the counter comes first
        print(_line(Result(_replay(home, settings, programme, now, _tell))))
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("The last 90 days", total=None)
        tried = _replay(
            home, settings, programme, now, lambda done, of: bar.update(task, completed=done, total=of)
        )
    words = Words("en", currency=settings.currency)
    print(f"{tried.purchases} purchases of {tried.customers} customers in 90 days")
    print(f"cost: {words.money(tried.cost_before)} before, {words.money(tried.cost_after)} after")
    print(f"{len(tried.winners)} win, {len(tried.losers)} lose, {tried.unchanged} see no difference")


def read_programme_file(file: Path, settings: Settings) -> Programme:
    """Raises Misused, with the line, in the shop's own language; OSError where the file cannot be read."""
    try:
        text = sys.stdin.buffer.read().decode() if str(file) == "-" else file.read_text(encoding="utf-8")
        return read_programme(text)
    except UnicodeDecodeError:
        mistake = ProgrammeMistake([Mistake(MistakeKind.NO_TEXT)])
    except ProgrammeMistake as error:
        mistake = error
    words = Words(settings.cashier_language, currency=settings.currency)
    raise Misused(f"{file.name}: {mistake.say(words)}")


def _replay(home: Home, settings: Settings, programme: Programme, now: int, progress: Progress) -> Simulation:
    now = now or system_clock()
    with open_engine(home.database, get_key(home.folder), read_only=True).connect() as connection:
        _, before = choose_programme(published_programmes(connection), now)
        today = business_date(now, settings.time_zone, settings.day_ends_hour)
        histories = recent_histories(connection, today)
    return simulate(before, programme, histories, settings.time_zone, progress)


def _tell(done: int, of: int) -> None:
    print(_line(Step(done, of)), flush=True)


def _line(value: Step | Result) -> str:
    return msgspec.json.encode(value).decode()


def _start_of(text: str, settings: Settings) -> int:
    """Milliseconds since 1970 UTC of when that business day begins."""
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise Misused(f"--from {text}: a date such as 2026-12-01 is expected.") from error
    begins = datetime.combine(day, time(settings.day_ends_hour), settings.time_zone)
    return round(begins.timestamp() * 1000)
