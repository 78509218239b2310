"""The program itself in a real window: it reads a card, is tapped, refuses a second start, ends calmly."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from db.engine import open_engine
from db.entry import Kind
from db.key import get_key
from db.reading import entries_of_kind
from kiosk.camera.film import render_film
from kiosk.home import Home
from kiosk.shop import Shop, open_shop
from tests.journeys.counter import member
from tests.journeys.film import SMALL, scene_of
from tests.journeys.program import PATIENCE_SECONDS, PROJECT, a_display, beat_until, started
from tests.makers import make_programme
from tests.ui.counter_page import MARTA

SETTINGS = 'shop_name = "Proof Cafe"\n'


def stamps_in(home: Home) -> int:
    """How many purchases the journal holds, read beside the open kiosk."""
    engine = open_engine(home.database, get_key(home.folder), read_only=True)
    with engine.connect() as connection:
        return len(entries_of_kind(connection, Kind.PURCHASE))


def kiosk(home: Home, environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words, "--home", str(home.folder)],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )


@pytest.fixture
def film(home: Home) -> Path:
    """A shop with one member, whose card is held up twice."""
    home.make()
    home.settings.write_text(SETTINGS, encoding="utf-8")
    shop: Shop = open_shop(home, programme=make_programme())
    card = member(shop, MARTA)
    shop.close()
    path = home.folder / "cards.avi"
    render_film(path, [scene_of(card, gap_seconds=1.5), scene_of(card, turn=20.0)], seed=1, size=SMALL)
    return path


def test_the_program_serves_in_a_real_window_and_ends_calmly(home: Home, film: Path) -> None:
    with (
        a_display() as display,
        started(home, display.environment, "--camera", film, "--windowed") as program,
    ):
        assert display.find_window("Proof Cafe")
        beat_until(program, lambda: display.press("F1"), lambda: stamps_in(home) > 0)
        for key in ("F1", "F10", "Escape"):
            display.press(key)
        again = kiosk(home, display.environment, "--windowed")
        assert again.returncode == 1
        assert again.stderr.startswith("The kiosk is already open on this computer.")
        assert len(again.stderr.splitlines()) == 1
        program.send_signal(signal.SIGTERM)
        said, complained = program.communicate(timeout=PATIENCE_SECONDS)
        assert program.returncode == 0, complained
        assert (said, "Traceback" in complained) == ("", False)
        proved = kiosk(home, display.environment, "verify")
    assert (proved.returncode, proved.stderr) == (0, "")
    assert "0 faults, all balances rebuilt equal" in proved.stdout
    assert stamps_in(home) == 1
    assert home.log.read_text(encoding="utf-8") == ""
