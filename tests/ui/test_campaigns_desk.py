"""Can the manager read what campaigns do, and hold a draw with its proof, while the counter is open?"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ids import new_id
from kiosk.office.office import Office
from kiosk.reports.papers import Papers
from kiosk.shop import Shop
from kiosk.visit import Visit
from tests.fakes import SetClock
from tests.ui.counter_page import JANIS, MARTA, opened
from tests.ui.manager.campaigns_states import OWED
from tests.ui.managers_hands import ManagersHands
from ui.campaigns_desk import CampaignsDesk
from ui.manager.page_name import PageName
from ui.stage import Stage
from ui.widgets.text_label import TextLabel


@pytest.fixture
def stage(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[Stage]:
    office = Office(shop.engine, shop.home, shop.settings, clock)
    with opened(shop, clock, papers=Papers(shop.engine, shop.settings, clock), office=office) as stage:
        yield stage


@pytest.fixture
def desk(stage: Stage) -> CampaignsDesk:
    assert stage.manager is not None
    desk = stage.manager.desks[PageName.CAMPAIGNS]
    assert isinstance(desk, CampaignsDesk)
    return desk


def serve(shop: Shop) -> None:
    for person in (MARTA, JANIS):
        joined = shop.till.members.enrol(new_id(), person)
        assert isinstance(joined, Visit)
        assert isinstance(shop.till.purchases.record_one_tap(new_id(), joined), Visit)


def test_a_draw_is_held_and_its_proof_shown(qtbot: QtBot, shop: Shop, stage: Stage) -> None:
    serve(shop)
    hands = ManagersHands(stage)
    hands.open()
    hands.turn_to(PageName.CAMPAIGNS, "Hold a draw")
    assert not hands.button("Draw now").isEnabled()
    hands.type_into("What is it called?", "Autumn")
    assert hands.sees("2 people take part")
    hands.tap("Draw now")
    hands.wait_for("Drawn again: the same winners")
    assert hands.sees("Autumn")
    assert hands.sees("2 people took part")
    ((held, listed),) = shop.till.draws.held()
    assert (held.name, len(listed), len(held.winners)) == ("Autumn", 2, 1)
    assert not hands.button("Draw now").isEnabled()


def test_where_nobody_came_there_is_nothing_to_draw(qtbot: QtBot, stage: Stage) -> None:
    hands = ManagersHands(stage)
    hands.open()
    hands.turn_to(PageName.CAMPAIGNS, "Hold a draw")
    hands.type_into("What is it called?", "Nobody")
    assert hands.sees("0 people take part")
    assert not hands.button("Draw now").isEnabled()


def test_what_partners_are_owed_is_saved_whole_or_said(
    qtbot: QtBot, desk: CampaignsDesk, tmp_path: Path
) -> None:
    desk.folder = tmp_path / "documents"
    desk.save(OWED[0])
    file = tmp_path / "documents" / "partners 2026-11-01 2026-11-27.csv"
    qtbot.waitUntil(file.exists)
    assert "Kino Sõprus,2026-11-01,2026-11-27,14,4200,EUR" in file.read_text(encoding="utf-8-sig")
    blocked = tmp_path / "blocked"
    blocked.write_text("", encoding="utf-8")
    desk.folder = blocked
    desk.save(OWED[0])
    failed = "The file could not be written. Is the disk full?"
    labels = desk.screen.owed.findChildren(TextLabel)
    qtbot.waitUntil(lambda: failed in [label.text for label in labels])
