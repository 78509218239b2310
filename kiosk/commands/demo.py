"""`kiosk demo --out DIR`: the main job with no hands, from the film in front of the camera to the report."""

import json
import os
import shutil
import sys
from pathlib import Path

from kiosk.commands.calm import Misused, say
from kiosk.home import Home
from kiosk.proving import Proving
from kiosk.shop import lock, open_shop

SETTINGS = """\
shop_name = "Kohvik Päike"
counter_name = "Counter 1"
cashier_name = "Liis"
cashier_language = "en"
theme = "{theme}"
"""
SHOP = "shop"
DESKTOPS = ("win32", "darwin")


def play_demo(out: Path, *, seed: int, customers: int, theme: str = "light") -> int:
    """Leaves screenshots, the film, the day's report and `summary.json` in `out`; exit code 1 where a
    card was not read, a step of the day could not be done, or the numbers do not agree."""
    out.mkdir(parents=True, exist_ok=True)
    os.environ["LOYALTY_KIOSK_KEYRING"] = "off"  # the key stays in the folder, which can be thrown away
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in DESKTOPS):
        os.environ.setdefault("QT_QPA_PLATFORM", _two_monitors(out))
        # the offscreen plugin says for every window that it does not pass size hints on
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    home = _fresh_home(out, theme)
    with lock(home):
        summary = _play(home, out, seed, customers, theme)
    text = json.dumps(summary, indent=2, ensure_ascii=False) + "\n"
    (out / "summary.json").write_text(text, encoding="utf-8")
    print(text, end="")
    return 0 if summary["all_well"] else 1


def _two_monitors(out: Path) -> str:
    """Where there is no screen, Qt draws on two that nobody sees, side by side."""
    monitors = [
        {
            "name": name,
            "x": x,
            "y": 0,
            "width": 1366,
            "height": 768,
            "dpr": 1,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
        }
        for name, x in (("cashier", 0), ("customer", 1366))
    ]
    config = out / "monitors.json"
    config.write_text(json.dumps({"screens": monitors}), encoding="utf-8")
    return f"offscreen:configfile={config.resolve()}"


def _fresh_home(out: Path, theme: str) -> Home:
    """An earlier demo's shops and hub give way; anything else of those names stays."""
    from kiosk.commands.demo_counters import HUB, OTHER

    home, other = Home(out / SHOP), Home(out / OTHER)
    leftovers = {
        home.folder: (home.database, home.lock),
        other.folder: (other.settings,),
        out / HUB: (out / HUB / "hub.crt",),
    }
    for folder, parts in leftovers.items():
        if folder.exists():
            if not all(part.exists() for part in parts):
                raise Misused(f"{folder} is not an earlier demo's. Please name another folder.")
            shutil.rmtree(folder)
    home.make()
    home.settings.write_text(SETTINGS.format(theme=theme), encoding="utf-8")
    return home


def _play(home: Home, out: Path, seed: int, customers: int, theme: str) -> dict[str, object]:
    from rich.console import Console
    from rich.progress import Progress

    from kiosk.camera.film import render_film
    from kiosk.cards.number import number_of
    from kiosk.clock import monotonic_seconds
    from kiosk.commands.demo_counters import play_two_counters
    from kiosk.commands.demo_summary import Filmed, sum_up
    from kiosk.demo_shop.cast import Part
    from kiosk.demo_shop.demo_home import open_demo_shop
    from kiosk.demo_shop.film import make_demo_film
    from kiosk.reports.papers import Papers
    from ui.demo_story import play_story

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("A year of the demo shop", total=1.0)
        began = monotonic_seconds()
        made = open_demo_shop(
            home, seed=seed, customers=customers, progress=lambda part: bar.update(task, completed=part)
        )
        made_seconds = monotonic_seconds() - began
    shop, cast = made.shop, made.cast
    try:
        if cast is None:
            raise Misused(f"{home.folder} holds a shop already.")
        film = make_demo_film(cast, shop.keys, shop.settings.shop_name)
        say("Rendering the film of cards held up to the camera …")
        truth = render_film(out / "film.avi", film.scenes, seed)
        papers = Papers(shop.engine, shop.settings)
        guests = (cast.parts[Part.BIRTHDAY_TODAY], cast.parts[Part.REGULAR])
        typed = number_of(guests[0].card_id), number_of(guests[1].card_id)
        played = play_story(
            shop.till,
            shop.settings,
            papers,
            Proving(home),
            film.moments,
            typed,
            out / "film.avi",
            truth.scene_ends,
            out,
        )
    finally:
        shop.close()
    counters = play_two_counters(home, out, cast, theme)
    shop = open_shop(home)
    try:
        papers = Papers(shop.engine, shop.settings)
        return sum_up(shop, papers, out, Filmed(film, truth), played, counters, made_seconds)
    finally:
        shop.close()
