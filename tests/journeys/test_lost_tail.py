"""The end of the write-ahead log was lost: the cashier reads it at start, and the counter serves on."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.start_report import HeadState
from kiosk.doubt import doubt_at_start
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.shop import Shop, open_shop
from kiosk.visit import Visit
from tests.fakes import SetClock
from tests.journeys.counter import journey, member
from tests.journeys.program import PATIENCE_SECONDS, PROJECT, started
from tests.ui.counter_page import JANIS, MARTA

KEPT_SHARE = 0.6


@pytest.fixture
def torn(shop: Shop, clock: SetClock, tmp_path: Path) -> Home:
    """The files as a crash leaves them, with the last part of the write-ahead log gone."""
    marta = member(shop, MARTA)
    for _ in range(12):
        clock.pass_days()
        visit = shop.till.greet(marta.text)
        assert isinstance(visit, Visit)
        assert isinstance(shop.till.purchases.record_one_tap(new_id(), visit), Visit)
    home = Home(Path(shutil.copytree(shop.home.folder, tmp_path / "torn")))
    log = home.database.with_name(home.database.name + "-wal")
    content = log.read_bytes()
    log.write_bytes(content[: int(KEPT_SHARE * len(content))])
    home.settings.write_text('camera = ""\n', encoding="utf-8")
    return home


def test_a_lost_tail_is_said_to_the_cashier_and_the_counter_serves_on(
    qtbot: QtBot, torn: Home, clock: SetClock
) -> None:
    shop = open_shop(torn, clock)
    try:
        assert shop.start_report.state is HeadState.HEAD_AHEAD
        doubt = doubt_at_start(shop.start_report)
        assert doubt is not None
        assert doubt.count > 0
        with journey(qtbot, shop, clock) as page:
            page.stage.show_doubt(doubt)
            assert page.cashier_sees(f"{doubt.count} last entries are missing")
            assert page.cashier_sees("All before them are safe.")
            assert not page.customer_sees("entries")
            card = member(shop, JANIS)
            assert isinstance(page.scan(card.text), Visit)
            assert not page.cashier_sees("entries are missing")
            assert isinstance(page.press("Add "), Visit)
    finally:
        shop.close()


def test_the_program_says_a_lost_tail_at_start_and_verify_keeps_saying_it(torn: Home) -> None:
    environment = {**os.environ, "LOYALTY_KIOSK_KEYRING": "off", "QT_QPA_PLATFORM": "offscreen"}
    with started(torn, environment) as program:
        assert program.stderr is not None
        assert program.stderr.readline().startswith("The last saved entries are missing from the database:")
        program.send_signal(signal.SIGTERM)
        program.communicate(timeout=PATIENCE_SECONDS)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "verify", "--home", str(torn.folder)],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 1
    assert "tail_lost" in done.stderr
    assert "Traceback" not in done.stderr
